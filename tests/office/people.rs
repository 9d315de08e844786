//! Accounts by the manager's hand, from the first password to the deletion; what a cut-off between journal and keyring
//! leaves; the work of an absent clerk; who stands in for the chief.

use super::desk::*;
use tereze::app::key::Key;
use tereze::domain::act::{Deed, Named, SessionEvent, StateAccount, StateAccountEvent};
use tereze::domain::code::{ClerkCode, PaperCode};
use tereze::office::entrance::SPELLER;
use tereze::office::request::{
    AccountRow, AccountState, ActingRow, NewAccount, PeopleReply, PeopleRequest, PersonName, Reply, Request,
    Role,
};
use tereze::store::Store;
use tereze::store::folder::Folder;
use tereze::store::keyring::Keyring;
use tereze::store::keyring::cost::Cost;
use zeroize::Zeroizing;

pub const OWN: &str = "рыжая лиса бежит домой 5";

pub fn code(text: &str) -> ClerkCode {
    ClerkCode::parse(text).unwrap()
}

fn secret(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

pub fn account(code_: &str, role: Role) -> NewAccount {
    NewAccount {
        account: code(code_),
        named: Named {
            name_kk: "М. Төлегенов".to_owned(),
            name_ru: "М. Тулегенов".to_owned(),
            post_kk: "вице-консул".to_owned(),
            post_ru: "вице-консул".to_owned(),
        },
        role,
    }
}

pub fn people(desk: &mut Desk, request: PeopleRequest) -> PeopleReply {
    match desk.ask(Request::People(request)) {
        Reply::People(reply) => *reply,
        other => panic!("{other:?}"),
    }
}

/// The password that is shown once.
pub fn given(desk: &mut Desk, request: PeopleRequest) -> Zeroizing<String> {
    match people(desk, request) {
        PeopleReply::Given { password, view, .. } => {
            desk.view = *view;
            password
        }
        other => panic!("{other:?}"),
    }
}

pub fn enter(desk: &mut Desk, account: &str, password: &str) -> Reply {
    desk.ask(Request::LogOut);
    let reply = desk.ask(Request::LogIn {
        account: account.to_owned(),
        password: secret(password),
    });
    if let Reply::LoggedIn(view) = &reply {
        desk.view = (**view).clone();
    }
    reply
}

fn refused(reply: &Reply) -> &'static str {
    match reply {
        Reply::Trouble(say) => say.id,
        other => panic!("{other:?}"),
    }
}

/// First log-in with the given password, and a password of one's own.
pub fn first_log_in(desk: &mut Desk, account: &str, given: &str) {
    assert!(matches!(enter(desk, account, given), Reply::PasswordDue));
    let reply = desk.ask(Request::ChangePassword {
        account: account.to_owned(),
        old: secret(given),
        new: secret(OWN),
    });
    match reply {
        Reply::LoggedIn(view) => desk.view = *view,
        other => panic!("{other:?}"),
    }
}

fn rows(desk: &mut Desk) -> Vec<AccountRow> {
    match people(desk, PeopleRequest::Accounts) {
        PeopleReply::Accounts(rows) => rows,
        other => panic!("{other:?}"),
    }
}

fn state(desk: &mut Desk, account: &str) -> AccountState {
    let row = rows(desk).into_iter().find(|r| r.code.as_str() == account);
    row.unwrap().state
}

/// An office with a second clerk who has been in once; the manager is inside.
fn of_two(role: Role) -> Desk {
    let mut desk = Desk::new();
    let password = given(&mut desk, PeopleRequest::Add(Box::new(account("marat", role))));
    first_log_in(&mut desk, "marat", &password);
    desk.again();
    desk
}

#[test]
fn from_the_first_password_to_the_deletion() {
    let mut desk = Desk::new();
    let first = given(
        &mut desk,
        PeopleRequest::Add(Box::new(account("marat", Role::Clerk))),
    );
    assert_eq!(state(&mut desk, "marat"), AccountState::OneTime);
    first_log_in(&mut desk, "marat", &first);
    assert_eq!(desk.view.clerk.role, Role::Clerk);
    assert_eq!(desk.view.clerk.name.ru, "М. Тулегенов");
    assert_eq!(
        refused(&enter(&mut desk, "marat", &first)),
        "keyring-wrong-password"
    );

    desk.again();
    assert_eq!(state(&mut desk, "marat"), AccountState::Open);
    desk.ask(Request::People(PeopleRequest::Block(code("marat"))));
    assert_eq!(state(&mut desk, "marat"), AccountState::Blocked);
    assert_eq!(refused(&enter(&mut desk, "marat", OWN)), "keyring-blocked");

    desk.again();
    let second = given(&mut desk, PeopleRequest::GivePassword(code("marat")));
    assert_ne!(*first, *second);
    assert!(matches!(enter(&mut desk, "marat", &second), Reply::PasswordDue));

    desk.again();
    desk.ask(Request::People(PeopleRequest::Remove(code("marat"))));
    assert_eq!(state(&mut desk, "marat"), AccountState::Removed);
    assert_eq!(
        refused(&enter(&mut desk, "marat", &second)),
        "keyring-wrong-password"
    );
    desk.again();
    // Its name stays with what was done under it, and nobody else gets it.
    assert_eq!(desk.view.people[&code("marat")].kk, "М. Төлегенов");
    let again = Request::People(PeopleRequest::Add(Box::new(account("marat", Role::Clerk))));
    assert_eq!(desk.trouble(again), "keyring-account-exists");
    for what in [
        PeopleRequest::GivePassword,
        PeopleRequest::Block,
        PeopleRequest::Remove,
    ] {
        assert_eq!(
            desk.trouble(Request::People(what(code("marat")))),
            "keyring-no-account"
        );
    }
}

#[test]
fn one_manager_always_remains_and_nobody_is_their_own() {
    let mut desk = of_two(Role::Manager);
    for what in [
        PeopleRequest::GivePassword,
        PeopleRequest::Block,
        PeopleRequest::Remove,
    ] {
        assert_eq!(
            desk.trouble(Request::People(what(code("aigul")))),
            "people-not-yourself"
        );
    }
    let demoted = Box::new(account("aigul", Role::Clerk));
    assert_eq!(
        desk.trouble(Request::People(PeopleRequest::Change(demoted))),
        "people-not-yourself"
    );
    // The other manager does it; then is the last, whom nobody can take away.
    enter(&mut desk, "marat", OWN);
    desk.ask(Request::People(PeopleRequest::Change(Box::new(account(
        "aigul",
        Role::Clerk,
    )))));
    assert!(matches!(enter(&mut desk, "aigul", PASSWORD), Reply::LoggedIn(_)));
    assert_eq!(desk.view.clerk.role, Role::Clerk);
    assert_eq!(desk.view.clerk.name.kk, "М. Төлегенов");
    let block = Request::People(PeopleRequest::Block(code("marat")));
    assert_eq!(desk.trouble(block), "right-accounts-not");
}

/// The program was cut off after the act and before the keyring: as if the old file lay there still. Somebody who reads
/// beside keeps the data key from being changed.
fn cut_off(desk: &mut Desk, request: PeopleRequest) {
    let folder = Folder::open(desk.dir.path()).unwrap();
    let before = std::fs::read(folder.keyring()).unwrap();
    let data = Keyring::load(&folder.keyring())
        .unwrap()
        .open(&code("aigul"), PASSWORD)
        .unwrap();
    let reader = Store::open_reader(&folder.database(), &data, SPELLER).unwrap();
    match desk.ask(Request::People(request)) {
        Reply::Trouble(say) => assert_eq!(say.id, "key-change-later"),
        reply => assert!(matches!(reply, Reply::Office(_) | Reply::People(_)), "{reply:?}"),
    }
    drop(reader);
    std::fs::write(folder.keyring(), before).unwrap();
}

#[test]
fn what_was_cut_off_between_journal_and_keyring_is_finished_at_the_next_log_in() {
    let mut desk = of_two(Role::Clerk);
    cut_off(&mut desk, PeopleRequest::Block(code("marat")));
    // Also where the one who was blocked comes first, or an older file was put back.
    assert_eq!(refused(&enter(&mut desk, "marat", OWN)), "keyring-blocked");
    let text = std::fs::read_to_string(desk.dir.path().join("keyring.toml")).unwrap();
    assert_eq!(
        text.matches("sealed]").count(),
        1,
        "the slot lost its secrets: {text}"
    );

    let mut desk = of_two(Role::Clerk);
    cut_off(
        &mut desk,
        PeopleRequest::Change(Box::new(account("marat", Role::Auditor))),
    );
    assert!(matches!(enter(&mut desk, "marat", OWN), Reply::LoggedIn(_)));
    assert_eq!(desk.view.clerk.role, Role::Auditor);

    let mut desk = of_two(Role::Clerk);
    cut_off(&mut desk, PeopleRequest::Remove(code("marat")));
    assert_eq!(refused(&enter(&mut desk, "marat", OWN)), "keyring-no-account");
    assert_eq!(refused(&enter(&mut desk, "marat", OWN)), "keyring-wrong-password");
    desk.again();
    assert_eq!(state(&mut desk, "marat"), AccountState::Removed);

    // A password cannot be made up afterwards: the list says so, and the manager gives one.
    let mut desk = Desk::new();
    cut_off(
        &mut desk,
        PeopleRequest::Add(Box::new(account("marat", Role::Chief))),
    );
    desk.again();
    assert_eq!(state(&mut desk, "marat"), AccountState::Unfinished);
    let password = given(&mut desk, PeopleRequest::GivePassword(code("marat")));
    first_log_in(&mut desk, "marat", &password);
    assert_eq!(desk.view.clerk.role, Role::Chief);
}

#[test]
fn ones_own_password_is_changed_by_the_one_that_holds() {
    let mut desk = of_two(Role::Auditor);
    enter(&mut desk, "marat", OWN);
    let change = |old: &str, new: &str| {
        Request::People(PeopleRequest::ChangePassword {
            old: secret(old),
            new: secret(new),
        })
    };
    let new = "семь ёлок у старого моста 3";
    assert_eq!(desk.trouble(change("не тот", new)), "keyring-wrong-password");
    assert_eq!(desk.trouble(change(OWN, OWN)), "strength-same-password");
    assert!(matches!(desk.ask(change(OWN, new)), Reply::Done));
    assert!(matches!(desk.ask(Request::Home), Reply::Home(_)), "still inside");
    assert_eq!(refused(&enter(&mut desk, "marat", OWN)), "keyring-wrong-password");
    assert!(matches!(enter(&mut desk, "marat", new), Reply::LoggedIn(_)));
}

#[test]
fn the_work_of_an_absent_clerk_goes_to_another_in_one_step() {
    let mut desk = of_two(Role::Clerk);
    let case = desk.waiting().id;
    let draft = desk.draft("child");
    let mut draft = draft;
    set(&mut draft, "address", &["улица 5"]);
    desk.ask(Request::SaveDraft(Box::new(draft.clone())));
    let hand_on = |from: &str, to: &str, why: &str| {
        Request::People(PeopleRequest::HandOn {
            from: code(from),
            to: code(to),
            why: why.to_owned(),
        })
    };
    assert_eq!(desk.trouble(hand_on("aigul", "marat", " ")), "people-why-missing");
    assert_eq!(
        desk.trouble(hand_on("aigul", "aigul", "отпуск")),
        "people-cannot-take-over"
    );
    assert_eq!(
        desk.trouble(hand_on("aigul", "nobody", "отпуск")),
        "people-cannot-take-over"
    );
    assert_eq!(
        desk.trouble(hand_on("marat", "aigul", "отпуск")),
        "people-nothing-to-move"
    );
    let mine = rows(&mut desk)
        .into_iter()
        .find(|r| r.code.as_str() == "aigul")
        .unwrap();
    assert_eq!((mine.cases, mine.drafts), (1, 1));

    match desk.ask(hand_on("aigul", "marat", "отпуск")) {
        Reply::People(reply) => assert!(
            matches!(&*reply, PeopleReply::HandedOn { cases: 1, drafts: 1, to } if to.as_str() == "marat"),
            "{reply:?}"
        ),
        other => panic!("{other:?}"),
    }
    enter(&mut desk, "marat", OWN);
    let Reply::Home(home) = desk.ask(Request::Home) else {
        panic!("no home");
    };
    assert_eq!(home.drafts.len(), 1);
    let Reply::Draft(Some(taken)) = desk.ask(Request::LoadDraft(draft.id)) else {
        panic!("no draft");
    };
    assert_eq!(taken.clerk.as_str(), "marat");
    assert_eq!(taken.text("address"), "улица 5");
    // What the new hand types stays in it.
    desk.ask(Request::SaveDraft(taken));
    let Reply::Case(view) = desk.ask(Request::LoadCase(case)) else {
        panic!("no case");
    };
    assert_eq!(view.case.clerk.as_ref().map(ClerkCode::as_str), Some("marat"));
    let Some(Deed::Moved(moved)) = view.acts.last().map(|a| &a.deed) else {
        panic!("{:?}", view.acts.last());
    };
    assert_eq!((moved.from.as_str(), moved.why.as_str()), ("aigul", "отпуск"));
    desk.again();
    let Reply::Home(home) = desk.ask(Request::Home) else {
        panic!("no home");
    };
    assert!(home.drafts.is_empty());
}

#[test]
fn papers_name_who_is_chief_on_their_day() {
    let mut desk = Desk::new();
    let today = now().with_timezone(&desk.view.settings.zone).date_naive();
    let days = |n| chrono::Days::new(n);
    let acting = |from, until| {
        Request::People(PeopleRequest::SetActing(Box::new(ActingRow {
            from,
            until,
            name: PersonName {
                kk: "М. а. Г. Сапаровқа".to_owned(),
                ru: "И. о. Г. Сапарову".to_owned(),
            },
            order: "№ 7".to_owned(),
        })))
    };
    let (before, after) = (today - days(3), today + days(4));
    assert_eq!(desk.trouble(acting(after, before)), "acting-ends-before");
    assert!(matches!(desk.ask(acting(before, today)), Reply::Office(_)));
    assert_eq!(desk.trouble(acting(today, after)), "acting-overlaps");
    assert_eq!(desk.view.chief_on(today).ru, "И. о. Г. Сапарову");
    assert_eq!(desk.view.chief_on(today + days(1)), &desk.view.settings.chief);
    assert_eq!(desk.view.chief_on(before - days(1)), &desk.view.settings.chief);
    // On paper, and after the office was closed and opened.
    desk.again();
    let draft = Box::new(desk.whole("aged"));
    let paper = PaperCode::parse("application").unwrap();
    let sheet = |desk: &mut Desk| match desk.ask(Request::IssueDraft {
        draft: draft.clone(),
        paper: paper.clone(),
    }) {
        Reply::Sheet(sheet) => sheet.preview.join(" "),
        other => panic!("{other:?}"),
    };
    let text = sheet(&mut desk);
    assert!(text.contains("Сапаров"), "{text}");
    let withdraw = Request::People(PeopleRequest::WithdrawActing(before));
    assert!(matches!(desk.ask(withdraw.clone()), Reply::Office(_)));
    assert_eq!(desk.trouble(withdraw), "acting-gone");
    let text = sheet(&mut desk);
    assert!(!text.contains("Сапаров") && text.contains("Басшы Б."), "{text}");
}

#[test]
fn the_register_of_accounts_in_the_state_system() {
    let mut desk = Desk::new();
    let on = now().date_naive();
    let mut entry = |event, on: chrono::NaiveDate| {
        desk.ask(Request::People(PeopleRequest::StateLogin(Box::new(
            StateAccount {
                login: "A.SEITKALI".to_owned(),
                who: "А. Сейткали".to_owned(),
                event,
                on,
                ground: "письмо 12".to_owned(),
            },
        ))))
    };
    let earlier = on - chrono::Days::new(9);
    assert_eq!(
        refused(&entry(StateAccountEvent::Blocked, on)),
        "state-login-gone"
    );
    assert_eq!(
        refused(&entry(StateAccountEvent::Made, on + chrono::Days::new(1))),
        "state-login-future"
    );
    entry(StateAccountEvent::Made, earlier);
    assert_eq!(refused(&entry(StateAccountEvent::Made, on)), "state-login-exists");
    assert_eq!(
        refused(&entry(StateAccountEvent::Unblocked, on)),
        "state-login-not-blocked"
    );
    assert_eq!(
        refused(&entry(StateAccountEvent::Blocked, earlier - chrono::Days::new(1))),
        "state-login-before"
    );
    entry(StateAccountEvent::Blocked, on);
    assert_eq!(
        refused(&entry(StateAccountEvent::Blocked, on)),
        "state-login-blocked-already"
    );
    entry(StateAccountEvent::Unblocked, on);
    entry(StateAccountEvent::Blocked, on);
    let Reply::People(reply) = entry(StateAccountEvent::Deleted, on) else {
        panic!("no register");
    };
    let PeopleReply::StateLogins(rows) = *reply else {
        panic!("no register");
    };
    assert_eq!(rows.len(), 1);
    assert_eq!(
        (rows[0].made, rows[0].blocked, rows[0].deleted),
        (Some(earlier), Some(on), Some(on))
    );
}

/// What stands in the office's folder beside the encrypted database.
fn files_beside(home: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(home).unwrap().map(|e| e.unwrap().path());
    let files = |path: std::path::PathBuf| match path.is_dir() {
        true => files_beside(&path),
        false => vec![path],
    };
    entries.flat_map(files).collect()
}

#[test]
fn the_slip_holds_the_password_and_nothing_is_left_once_it_came_out() {
    let mut desk = Desk::new();
    let add = PeopleRequest::Add(Box::new(account("marat", Role::Clerk)));
    let password = given(&mut desk, add);
    let (slip_of, given_) = (code("marat"), password.clone());
    let slip = Request::People(PeopleRequest::Slip {
        account: slip_of,
        password: given_,
    });
    let Reply::Sheet(sheet) = desk.ask(slip) else {
        panic!("no slip");
    };
    let said = sheet.aloud.join("\n");
    for word in [password.as_str(), "marat", "М. Төлегенов / М. Тулегенов"] {
        assert!(said.contains(word), "{word}: {said}");
    }
    assert!(sheet.number.is_none() && sheet.records.is_none());
    assert!(
        sheet
            .file
            .starts_with(desk.dir.path().canonicalize().unwrap().join("spool"))
    );
    let came_out = Request::CameOut {
        sheet: (*sheet).clone(),
        to: "hall".to_owned(),
    };
    assert!(matches!(desk.ask(came_out), Reply::Done));
    assert!(!sheet.file.exists());
    for file in files_beside(desk.dir.path()) {
        let bytes = std::fs::read(&file).unwrap();
        let found = bytes.windows(password.len()).any(|w| w == password.as_bytes());
        assert!(!found, "{}", file.display());
    }
    assert!(
        std::fs::read_dir(desk.dir.path().join("spool"))
            .unwrap()
            .next()
            .is_none()
    );
}

#[test]
fn the_manager_renews_the_recovery_code_and_the_former_is_dead() {
    let mut desk = Desk::new();
    let mut renew = || match people(&mut desk, PeopleRequest::RenewRecovery) {
        PeopleReply::RecoveryRenewed(code) => code,
        other => panic!("{other:?}"),
    };
    let (former, fresh) = (renew(), renew());
    assert_ne!(*former, *fresh);
    desk.ask(Request::LogOut);
    let recover = |code: &Zeroizing<String>| Request::Recover {
        account: "aigul".to_owned(),
        code: code.clone(),
        password: secret(OWN),
    };
    assert_eq!(desk.trouble(recover(&former)), "keyring-wrong-recovery");
    assert!(matches!(desk.ask(recover(&fresh)), Reply::Founded { .. }));
}

fn sessions(desk: &mut Desk) -> Vec<(String, SessionEvent)> {
    match people(desk, PeopleRequest::Sessions) {
        PeopleReply::Sessions(rows) => rows
            .into_iter()
            .map(|r| (r.account.to_string(), r.event))
            .collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn who_came_who_went_and_who_tried_stands_in_the_journal() {
    let mut desk = of_two(Role::Auditor);
    desk.ask(Request::Lock);
    let secret_typed = "сорока сорок на суку 9";
    assert_eq!(
        refused(&enter(&mut desk, "marat", secret_typed)),
        "keyring-wrong-password"
    );
    // A name that is no account may be a password typed in the wrong place.
    assert_eq!(
        refused(&enter(&mut desk, "sorokasorok", "x")),
        "keyring-wrong-password"
    );
    let wrong_code = Request::Recover {
        account: "aigul".to_owned(),
        code: Zeroizing::new(a_code_of_another_office()),
        password: secret(OWN),
    };
    assert_eq!(desk.trouble(wrong_code), "keyring-wrong-recovery");
    assert!(matches!(enter(&mut desk, "marat", OWN), Reply::LoggedIn(_)));
    let said = sessions(&mut desk);
    let latest: Vec<(&str, SessionEvent)> = said.iter().take(5).map(|(a, e)| (a.as_str(), *e)).collect();
    assert_eq!(
        latest[..2],
        [
            ("marat", SessionEvent::In),
            ("aigul", SessionEvent::RecoveryFailed)
        ]
    );
    assert!(latest.contains(&("marat", SessionEvent::Failed)), "{said:?}");
    assert!(
        said.contains(&("aigul".to_owned(), SessionEvent::Locked)),
        "{said:?}"
    );
    assert!(
        said.contains(&("marat".to_owned(), SessionEvent::Out)),
        "{said:?}"
    );
    assert!(
        said.iter().all(|(account, _)| account != "sorokasorok"),
        "{said:?}"
    );
    let failed = said.iter().filter(|(_, e)| *e == SessionEvent::Failed).count();
    assert_eq!(failed, 1, "written once: {said:?}");
    desk.again();
    let again = sessions(&mut desk);
    assert_eq!(
        again.iter().filter(|(_, e)| *e == SessionEvent::Failed).count(),
        1,
        "and not again"
    );
    for file in files_beside(desk.dir.path()) {
        let text = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).into_owned();
        assert!(
            !text.contains(secret_typed) && !text.contains("sorokasorok"),
            "{}",
            file.display()
        );
    }
    assert!(!desk.dir.path().join("tereze.attempts").exists());
}

#[test]
fn a_file_beside_the_journal_lets_nobody_in_and_keeps_nobody_out() {
    let mut desk = of_two(Role::Auditor);
    let before = sessions(&mut desk);
    let there = desk.store().entries_after(0, 1).unwrap()[0].act.id.0;
    let path = desk.dir.path().join("tereze.attempts");
    let fresh = ulid::Ulid::new();
    let lines = format!(
        "{} 2026-11-20T03:00:00Z aigul in\n{there} 2026-11-20T03:00:00Z aigul failed\n\
         {fresh} 2026-11-20T03:01:00Z aigul failed\n{fresh} 2026-11-20T03:02:00Z marat failed\n",
        ulid::Ulid::new()
    );
    std::fs::write(&path, lines).unwrap();
    assert!(matches!(enter(&mut desk, "marat", OWN), Reply::LoggedIn(_)));
    let count = |said: &[(String, SessionEvent)], event| said.iter().filter(|(_, e)| *e == event).count();
    let said = sessions(&mut desk);
    assert_eq!(
        count(&said, SessionEvent::In),
        count(&before, SessionEvent::In) + 1
    );
    assert_eq!(
        count(&said, SessionEvent::Failed),
        count(&before, SessionEvent::Failed) + 1,
        "{said:?}"
    );
    assert!(!path.exists());
    // A file that cannot be read or removed: the door opens all the same.
    std::fs::create_dir(&path).unwrap();
    assert!(matches!(enter(&mut desk, "marat", OWN), Reply::LoggedIn(_)));
    let again = sessions(&mut desk);
    assert_eq!(
        count(&again, SessionEvent::In),
        count(&said, SessionEvent::In) + 1
    );
}

/// Whole in itself, and of no office here.
fn a_code_of_another_office() -> String {
    let (_, _, code) = Keyring::create(&code("aigul"), OWN, Cost::FLOOR).unwrap();
    code.to_string()
}

#[test]
fn what_another_clerk_began_is_found_and_says_whose_it_is() {
    let mut desk = of_two(Role::Clerk);
    let mut draft = desk.whole("aged");
    draft.clerk = code("marat");
    set(&mut draft, "surname", &["PETROVA", "Petrova", "Петрова"]);
    desk.ask(Request::SaveDraft(Box::new(draft.clone())));
    let found = |desk: &mut Desk, text: &str| match desk.ask(Request::Find {
        text: text.to_owned(),
    }) {
        Reply::Found { rows, .. } => rows,
        other => panic!("{other:?}"),
    };
    let number = draft.field("document_number").unwrap().text(0).to_owned();
    for text in ["петрова", "Petr", &number] {
        let rows = found(&mut desk, text);
        assert_eq!(rows.len(), 1, "{text}: {rows:?}");
        assert_eq!(
            (rows[0].id, rows[0].clerk.clone()),
            (draft.id, Some(code("marat")))
        );
        assert!(rows[0].is_draft());
    }
    for text in ["Иванова", "1-2026-000001", "петрова 01.01.1901"] {
        assert_eq!(found(&mut desk, text), [], "{text}");
    }
    let mut program = Program::before(desk);
    program.key(Key::F(3));
    program.text("петрова");
    assert!(program.shows("черновик: М. Тулегенов"), "{}", program.screen());
    program.key(Key::Enter);
    assert!(
        program.shows("Это черновик сотрудника М. Тулегенов"),
        "{}",
        program.screen()
    );
    assert_eq!(program.app.screen_name(), "find");
    // One's own opens.
    draft.clerk = code("aigul");
    program.desk.ask(Request::SaveDraft(Box::new(draft.clone())));
    program.text(" ");
    program.key(Key::Enter);
    assert_ne!(program.app.screen_name(), "find", "{}", program.screen());
}

#[test]
fn a_draft_stands_among_cases_by_how_near_it_is() {
    let mut desk = Desk::new();
    let case = desk.waiting();
    let whole = case.person.latin.split(' ').next().unwrap().to_owned();
    let begun = &whole[..whole.len() - 1];
    let mut draft = desk.whole("aged");
    draft.id = tereze::domain::act::CaseId(ulid::Ulid::new());
    set(&mut draft, "surname", &[begun, begun, ""]);
    desk.ask(Request::SaveDraft(Box::new(draft.clone())));
    let Reply::Found { rows, .. } = desk.ask(Request::Find {
        text: begun.to_owned(),
    }) else {
        panic!("nothing found");
    };
    let found: Vec<_> = rows
        .iter()
        .map(|r| (r.id, r.matched.as_deref().unwrap()))
        .collect();
    assert_eq!(found, [(draft.id, "exact"), (case.id, "prefix")]);
}

/// A Turkish zone writes Ö as OE: whoever types it as they hear it finds the draft all the same, whatever it says in
/// Cyrillic.
#[test]
fn a_draft_is_found_by_the_beginning_of_how_its_name_sounds() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    desk.ask(Request::SaveDraft(Box::new(draft.clone())));
    for cyrillic in ["Оздемир", "Оэздемир", ""] {
        set(&mut draft, "surname", &["OEZDEMIR", "", cyrillic]);
        desk.ask(Request::SaveDraft(Box::new(draft.clone())));
        for typed in ["озд", "Оздемир", "özde", "OEZ", "ozdemir", "оэзд"] {
            let Reply::Found { rows, .. } = desk.ask(Request::Find {
                text: typed.to_owned(),
            }) else {
                panic!("nothing found");
            };
            let found: Vec<_> = rows.iter().map(|r| r.id).collect();
            assert_eq!(found, [draft.id], "{typed} among {cyrillic}");
        }
    }
}

/// What is typed here stands in a register or on a paper one day.
#[test]
fn a_line_that_no_register_can_print_is_refused_where_it_is_typed() {
    let mut desk = of_two(Role::Clerk);
    let case = desk.waiting().id;
    let on = now().date_naive();
    type Asks<'a> = &'a dyn Fn(&str) -> Request;
    let named = |change: fn(&mut Named, String), text: &str| {
        let mut new = account("nurlan", Role::Clerk);
        change(&mut new.named, text.to_owned());
        Request::People(PeopleRequest::Add(Box::new(new)))
    };
    let state_login = |login: &str, who: &str, ground: &str| {
        Request::People(PeopleRequest::StateLogin(Box::new(StateAccount {
            login: login.to_owned(),
            who: who.to_owned(),
            event: StateAccountEvent::Made,
            on,
            ground: ground.to_owned(),
        })))
    };
    let acting = |ru: &str, order: &str| {
        Request::People(PeopleRequest::SetActing(Box::new(ActingRow {
            from: on,
            until: on,
            name: PersonName {
                kk: "Г. Сапаров".to_owned(),
                ru: ru.to_owned(),
            },
            order: order.to_owned(),
        })))
    };
    let own: [(Asks, &str); 7] = [
        (
            &|text| {
                Request::People(PeopleRequest::HandOn {
                    from: code("aigul"),
                    to: code("marat"),
                    why: text.to_owned(),
                })
            },
            "people-why-missing",
        ),
        (&|text| named(|n, t| n.name_ru = t, text), "problem-name-missing"),
        (&|text| named(|n, t| n.post_kk = t, text), "people-post-missing"),
        (
            &|text| state_login(text, "А. Сейткали", ""),
            "problem-value-missing",
        ),
        (
            &|text| state_login("A.SEITKALI", text, ""),
            "problem-value-missing",
        ),
        (&|text| acting(text, "№ 7"), "problem-name-missing"),
        (
            &|text| Request::Transfer {
                case,
                outer_number: text.to_owned(),
            },
            "problem-outer-number",
        ),
    ];
    for (asks, asked) in own {
        assert_eq!(desk.trouble(asks("Иван 王伟")), "paper-letter-missing", "{asked}");
        for wrong in ["", " ", "Ив\u{1b}[31mан", "Ив\u{202e}ан", &"долго ".repeat(40)] {
            assert_eq!(desk.trouble(asks(wrong)), asked, "{wrong:?}");
        }
    }
    for may_be_empty in [
        state_login("A.SEITKALI", "А. Сейткали", "письмо 王"),
        acting("Г. Сапаров", "№ 王"),
    ] {
        assert_eq!(desk.trouble(may_be_empty), "paper-letter-missing");
    }
    assert!(matches!(desk.ask(acting("Г. Сапаров", "")), Reply::Office(_)));
}
