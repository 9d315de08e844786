//! A new data key after a block: cut off anywhere, the office opens for all who stay; what the blocked kept does not.

use super::desk::*;
use super::people::{OWN, account, code, first_log_in, given, people};
use std::path::Path;
use tempfile::TempDir;
use tereze::office::entrance::{Entrance, SPELLER};
use tereze::office::request::{PeopleReply, PeopleRequest, Reply, Request, Role};
use tereze::store::Store;
use tereze::store::fault::Fault;
use tereze::store::folder::Folder;
use tereze::store::key::DataKey;
use tereze::store::keyring::Keyring;
use tereze::store::rekey::DUE;
use zeroize::Zeroizing;

fn log_in(door: &mut Entrance, account: &str, password: &str) -> Reply {
    let password = Zeroizing::new(password.to_owned());
    let account = account.to_owned();
    door.handle(Request::LogIn { account, password }, now())
}

fn copied(home: &Path) -> TempDir {
    let to = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(home).unwrap().map(|e| e.unwrap().path()) {
        if entry.is_file() {
            std::fs::copy(&entry, to.path().join(entry.file_name().unwrap())).unwrap();
        }
    }
    to
}

/// The manager, a clerk who stays, and one who is to be blocked; nobody is inside.
fn of_three() -> (Desk, Zeroizing<String>) {
    let mut desk = Desk::new();
    for clerk in ["marat", "dana"] {
        let add = PeopleRequest::Add(Box::new(account(clerk, Role::Clerk)));
        let password = given(&mut desk, add);
        first_log_in(&mut desk, clerk, &password);
        desk.again();
    }
    let PeopleReply::RecoveryRenewed(code) = people(&mut desk, PeopleRequest::RenewRecovery) else {
        panic!("no code");
    };
    desk.ask(Request::LogOut);
    (desk, code)
}

/// What somebody who was inside once may have kept.
struct Kept {
    keyring: Vec<u8>,
    data: DataKey,
}

fn kept(home: &Path, clerk: &str) -> Kept {
    let folder = Folder::open(home).unwrap();
    let keyring = Keyring::load(&folder.keyring()).unwrap();
    Kept {
        keyring: std::fs::read(folder.keyring()).unwrap(),
        data: keyring.open(&code(clerk), OWN).unwrap(),
    }
}

#[cfg(feature = "sqlcipher")]
fn is_shut_to(home: &Path, kept: &Kept) {
    let folder = Folder::open(home).unwrap();
    let opened = Store::open_reader(&folder.database(), &kept.data, SPELLER);
    assert!(matches!(opened.err(), Some(Fault::WrongKey)));
    // Nor does the keyring of that time, put back into its place.
    let back = copied(home);
    std::fs::write(back.path().join("keyring.toml"), &kept.keyring).unwrap();
    let mut door = Entrance::new(back.path().to_owned());
    match log_in(&mut door, "marat", OWN) {
        Reply::Trouble(say) => assert_eq!(say.id, "fault-wrong-key"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn cut_off_at_any_step_the_office_opens_for_all_who_stay() {
    let (desk, recovery) = of_three();
    let home = desk.dir.path();
    let kept = kept(home, "marat");
    let folder = Folder::open(home).unwrap();
    let mut keyring = Keyring::load(&folder.keyring()).unwrap();
    let mut store = Store::open(&folder.database(), &kept.data, &folder.backup(), SPELLER).unwrap();
    store.set_setting(DUE, &true).unwrap();
    keyring.block(&kept.data, &code("marat")).unwrap();
    keyring.save(&folder.keyring()).unwrap();
    let mut cut_off = Vec::new();
    let mut on = |step| cut_off.push((format!("{step:?}"), copied(home)));
    let fresh = store.change_key(&folder, &kept.data, &mut on).unwrap();
    assert_ne!(fresh, kept.data);
    let names: Vec<&str> = cut_off.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Copied", "Ready", "Exchanged", "Settled"]);
    // In the middle of the copy.
    let half = copied(cut_off[0].1.path());
    let next = half.path().join("tereze.db.next");
    let bytes = std::fs::read(&next).unwrap();
    std::fs::write(&next, &bytes[..bytes.len() / 2]).unwrap();
    cut_off.push(("half".to_owned(), half));
    store.set_setting("after", &1).unwrap();
    drop(store);

    for (step, place) in &cut_off {
        for clerk in ["aigul", "dana"] {
            let password = if clerk == "aigul" { PASSWORD } else { OWN };
            let mut door = Entrance::new(place.path().to_owned());
            let reply = log_in(&mut door, clerk, password);
            assert!(matches!(reply, Reply::LoggedIn(_)), "{step}, {clerk}: {reply:?}");
            door.close(now());
        }
        let mut door = Entrance::new(place.path().to_owned());
        match log_in(&mut door, "marat", OWN) {
            Reply::Trouble(say) => assert_eq!(say.id, "keyring-blocked", "{step}"),
            other => panic!("{step}: {other:?}"),
        }
        let folder = Folder::open(place.path()).unwrap();
        let keyring = Keyring::load(&folder.keyring()).unwrap();
        let data = keyring.open(&code("dana"), OWN).unwrap();
        let store = Store::open_reader(&folder.database(), &data, SPELLER).unwrap();
        assert_eq!(store.epoch().unwrap(), keyring.epoch(), "{step}");
        assert!(!store.key_change_due().unwrap(), "{step}");
        assert!(store.verify(&[]).is_ok(), "{step}");
        let left = ["tereze.db.next", "keyring.toml.next"];
        assert!(
            left.iter().all(|name| !place.path().join(name).exists()),
            "{step}"
        );
        #[cfg(feature = "sqlcipher")]
        is_shut_to(place.path(), &kept);
        let code = recovery.clone();
        let request = Request::Recover {
            account: "dana".to_owned(),
            code,
            password: Zeroizing::new("белая сова летит 6".to_owned()),
        };
        let reply = door.handle(request, now());
        assert!(matches!(reply, Reply::Founded { .. }), "{step}: {reply:?}");
    }
}

#[test]
fn a_block_a_deletion_and_a_new_recovery_sheet_change_the_key() {
    let (mut desk, _) = of_three();
    let key_now = |desk: &mut Desk| {
        desk.ask(Request::LogOut);
        let data = kept(desk.dir.path(), "dana").data;
        desk.again();
        data
    };
    let mut seen = vec![key_now(&mut desk)];
    for change in [
        PeopleRequest::Block(code("marat")),
        PeopleRequest::Remove(code("marat")),
        PeopleRequest::RenewRecovery,
    ] {
        let reply = desk.ask(Request::People(change));
        assert!(!matches!(reply, Reply::Trouble(_)), "{reply:?}");
        assert!(
            matches!(desk.ask(Request::Home), Reply::Home(_)),
            "inside as before"
        );
        seen.push(key_now(&mut desk));
    }
    for (n, key) in seen.iter().enumerate() {
        assert!(!seen[..n].contains(key), "{n}");
    }
}

#[test]
fn somebody_who_reads_beside_puts_it_off_and_the_next_log_in_changes_it() {
    let (mut desk, _) = of_three();
    let before = kept(desk.dir.path(), "marat").data;
    desk.again();
    let folder = Folder::open(desk.dir.path()).unwrap();
    let reader = Store::open_reader(&folder.database(), &before, SPELLER).unwrap();
    let block = Request::People(PeopleRequest::Block(code("marat")));
    assert_eq!(desk.trouble(block), "key-change-later");
    assert!(
        matches!(desk.ask(Request::Home), Reply::Home(_)),
        "inside as before"
    );
    assert_eq!(kept(desk.dir.path(), "dana").data, before);
    drop(reader);
    desk.again();
    assert_ne!(kept(desk.dir.path(), "dana").data, before);
}
