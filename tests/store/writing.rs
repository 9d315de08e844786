//! One writer, readers beside it.

use super::sample::*;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tereze::domain::act::Deed;
use tereze::store::Store;
use tereze::store::fault::Fault;

fn eva() -> super::sample::Someone {
    someone("KOVACH EVA", "Ковач Ева", "1990-01-01", "H1234567")
}

#[test]
fn work_that_breaks_leaves_nothing_and_what_follows_is_done() {
    let mut office = office();
    let broken = catch_unwind(AssertUnwindSafe(|| {
        let _: Result<(), Fault> = office.store.commit(|batch| {
            batch.append(&[act(1, Some(case_id(1)), opened())])?;
            panic!("broken on purpose");
        });
    }));
    assert!(broken.is_err());
    assert_eq!(office.store.verify(&[]).unwrap().entries, 0);
    file(&mut office.store, 1, &eva());
    assert_eq!(office.store.verify(&[]).unwrap().entries, 3);
}

#[test]
fn a_file_is_there_with_its_first_acts_or_not_at_all() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("tereze.db");
    let founding = tereze::store::Founding {
        site: "S".to_owned(),
        window: "1".to_owned(),
        epoch: 1,
    };
    let first = act(1, None, Deed::Unknown(serde_json::json!({"kind": "x"})));
    let failed = Store::create_with::<Fault>(&path, &key(), &founding, SPELLER, |batch| {
        batch.append(std::slice::from_ref(&first))?;
        assert!(
            !path.exists(),
            "it is not in its place before its first acts are in it"
        );
        Err(Fault::Random)
    });
    assert!(matches!(failed, Err(Fault::Random)));
    assert!(!path.exists());
    let store = Store::create_with::<Fault>(&path, &key(), &founding, SPELLER, |batch| {
        batch.append(std::slice::from_ref(&first))
    });
    assert_eq!(store.unwrap().verify(&[]).unwrap().entries, 1);
}

#[test]
fn a_reader_stands_beside_and_changes_nothing() {
    let mut office = office();
    file(&mut office.store, 1, &eva());
    let mut reader = Store::open_reader(&office.path, &key(), SPELLER).unwrap();
    file(&mut office.store, 2, &eva());
    assert_eq!(reader.find("kovach", 9).unwrap().len(), 2);
    assert!(reader.verify(&[]).unwrap().is_whole());
    let refused = reader.append(&[act(1, None, Deed::Unknown(serde_json::json!({"kind": "x"})))]);
    assert!(matches!(refused, Err(Fault::ReadOnly)), "{refused:?}");
}

#[test]
fn a_file_is_made_once_and_must_be_there_to_be_opened() {
    let office = office();
    let founding = tereze::store::Founding {
        site: "S".to_owned(),
        window: "1".to_owned(),
        epoch: 1,
    };
    let again = Store::create(&office.path, &key(), &founding, SPELLER);
    assert!(matches!(again, Err(Fault::Exists(_))));
    let nowhere = Store::open(
        &office.dir.path().join("none.db"),
        &key(),
        office.dir.path(),
        SPELLER,
    );
    assert!(matches!(nowhere, Err(Fault::Missing(_))));
    assert!(!office.dir.path().join("none.db").exists());
    assert_eq!(office.store.epoch().unwrap(), 1);
    #[cfg(unix)]
    for name in ["tereze.db", "tereze.db-wal", "tereze.db-shm"] {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(office.dir.path().join(name))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    assert!(!office.dir.path().join("tereze.db.new").exists());
    // What a kill left half-made does not stand in the way.
    let left = office.dir.path().join("other.db.new");
    std::fs::write(&left, b"half").unwrap();
    Store::create(&office.dir.path().join("other.db"), &key(), &founding, SPELLER).unwrap();
    assert!(!left.exists());
    // A file of a later program is refused, not touched.
    raw(&office.path).pragma_update(None, "user_version", 99).unwrap();
    drop(office.store);
    let newer = Store::open(&office.path, &key(), office.dir.path(), SPELLER);
    let known = tereze::store::schema::VERSION;
    assert!(matches!(newer, Err(Fault::NewerVersion { found: 99, known: k }) if k == known));
    // And so is something that is no database at all.
    let junk = office.dir.path().join("junk.db");
    std::fs::write(&junk, vec![7u8; 8192]).unwrap();
    assert!(matches!(
        Store::open(&junk, &key(), office.dir.path(), SPELLER),
        Err(Fault::WrongKey)
    ));
}
