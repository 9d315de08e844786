//! The schema: append-only steps over `PRAGMA user_version`, one transaction each, with a copy made before.

use super::fault::Fault;
use super::key::DataKey;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::time::Duration;

#[cfg(not(any(feature = "sqlcipher", feature = "plain-sqlite")))]
compile_error!("choose a database: the feature `sqlcipher` (offices) or `plain-sqlite` (unit tests)");

/// Whether this program encrypts what it writes.
pub const ENCRYPTS: bool = cfg!(feature = "sqlcipher");

const STEPS: [&str; 6] = [
    include_str!("schema/0001.sql"),
    include_str!("schema/0002.sql"),
    include_str!("schema/0003.sql"),
    include_str!("schema/0004.sql"),
    include_str!("schema/0005.sql"),
    include_str!("schema/0006.sql"),
];

/// The version that this program writes.
pub const VERSION: i64 = STEPS.len() as i64;

/// How a file is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Create,
    Write,
    Read,
}

/// Opens a connection with everything that every connection needs, in the order in which SQLCipher needs it.
pub(super) fn connect(path: &Path, key: &DataKey, mode: Mode) -> Result<Connection, Fault> {
    match (mode, path.exists()) {
        (Mode::Create, true) => return Err(Fault::Exists(path.to_owned())),
        (Mode::Write | Mode::Read, false) => return Err(Fault::Missing(path.to_owned())),
        _ => {}
    }
    if mode == Mode::Create {
        super::folder::create_private(path)?;
    }
    let access = match mode {
        Mode::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Mode::Create | Mode::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    let conn = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    prepare(&conn, key)?;
    if mode != Mode::Read {
        // FULL: the last commit survives a power cut, too.
        conn.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;",
        )?;
    }
    Ok(conn)
}

/// An empty file of its own for a copy under another key; it gets what it is from what is copied.
pub(super) fn blank(path: &Path, key: &DataKey) -> Result<Connection, Fault> {
    super::folder::create_private(path)?;
    let access = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, access)?;
    prepare(&conn, key)?;
    conn.execute_batch("PRAGMA synchronous = FULL;")?;
    Ok(conn)
}

fn prepare(conn: &Connection, key: &DataKey) -> Result<(), Fault> {
    if ENCRYPTS {
        // Before the key: its complaints about a wrong one would tear the screen.
        // Wiping and locking every freed page is off, as in SQLCipher itself: on, a first search took 10-40 ms instead of
        // 1-2 and a rebuild twice as long (4,000 cases), while the names on the screen lie in the program's memory anyhow.
        conn.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = OFF;")?;
        let pragma = key.pragma();
        conn.execute_batch(&pragma)?;
    }
    conn.busy_timeout(Duration::from_secs(5))?;
    conn.execute_batch(
        "PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;
         PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;",
    )?;
    // A wrong key shows at the first read, not at `PRAGMA key`.
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(())
}

pub(super) fn version(conn: &Connection) -> Result<i64, Fault> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Refuses a file that a later program wrote.
pub(super) fn check_version(conn: &Connection) -> Result<i64, Fault> {
    let found = version(conn)?;
    if (0..=VERSION).contains(&found) {
        Ok(found)
    } else {
        Err(Fault::NewerVersion {
            found,
            known: VERSION,
        })
    }
}

/// Brings a file to this program's version. Says where the copy made before lies, if there was anything to copy.
pub(super) fn migrate(conn: &mut Connection, copies: &Path) -> Result<Option<PathBuf>, Fault> {
    migrate_by(conn, copies, &STEPS)
}

fn migrate_by(conn: &mut Connection, copies: &Path, steps: &[&str]) -> Result<Option<PathBuf>, Fault> {
    let found = version(conn)?;
    let known = i64::try_from(steps.len()).unwrap_or(i64::MAX);
    if found > known || found < 0 {
        return Err(Fault::NewerVersion { found, known });
    }
    let copy = if found > 0 && found < known {
        Some(copy_before(conn, copies, found)?)
    } else {
        None
    };
    for (step, to) in steps.iter().zip(1i64..).skip(usize::try_from(found).unwrap_or(0)) {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(step)?;
        tx.pragma_update(None, "user_version", to)?;
        tx.commit()?;
    }
    Ok(copy)
}

/// `VACUUM INTO` writes under the same key.
fn copy_before(conn: &Connection, copies: &Path, found: i64) -> Result<PathBuf, Fault> {
    super::folder::create_folder(copies)?;
    let path = copies.join(format!("before-version-{}.db", found + 1));
    if path.exists() {
        // From a step that failed before: the file is as it was then, the copy is made anew.
        std::fs::remove_file(&path).map_err(Fault::file(&path))?;
    }
    super::folder::create_private(&path)?;
    conn.execute("VACUUM INTO ?1", [path.to_string_lossy()])?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> DataKey {
        DataKey::from_bytes([7; 32])
    }

    #[test]
    fn a_step_is_taken_once_with_a_copy_before() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.db");
        let mut conn = connect(&path, &key(), Mode::Create).unwrap();
        let one = "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);";
        let two = "INSERT INTO a VALUES (2);";
        assert_eq!(migrate_by(&mut conn, dir.path(), &[one]).unwrap(), None);
        let copy = migrate_by(&mut conn, dir.path(), &[one, two]).unwrap().unwrap();
        assert_eq!(migrate_by(&mut conn, dir.path(), &[one, two]).unwrap(), None);
        let sum = |c: &Connection| c.query_row("SELECT sum(x) FROM a", [], |r| r.get::<_, i64>(0));
        assert_eq!(sum(&conn).unwrap(), 3);
        let before = connect(&copy, &key(), Mode::Read).unwrap();
        assert_eq!((sum(&before).unwrap(), version(&before).unwrap()), (1, 1));
        assert!(matches!(
            migrate_by(&mut conn, dir.path(), &[one]),
            Err(Fault::NewerVersion { found: 2, known: 1 })
        ));
    }

    #[test]
    fn a_step_that_fails_leaves_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let mut conn = connect(&dir.path().join("a.db"), &key(), Mode::Create).unwrap();
        let bad = "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);";
        assert!(migrate_by(&mut conn, dir.path(), &[bad]).is_err());
        assert_eq!(version(&conn).unwrap(), 0);
        let tables: i64 = conn
            .query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0))
            .unwrap();
        assert_eq!(tables, 0);
    }

    #[test]
    fn a_file_of_version_1_keeps_its_accounts() {
        let dir = tempfile::tempdir().unwrap();
        let mut conn = connect(&dir.path().join("a.db"), &key(), Mode::Create).unwrap();
        migrate_by(&mut conn, dir.path(), &STEPS[..1]).unwrap();
        conn.execute_batch("INSERT INTO accounts VALUES ('aigul', 'А', 'Б', 'В', 'Г', 'manager', 1);")
            .unwrap();
        assert!(migrate(&mut conn, dir.path()).unwrap().is_some());
        let row: (String, String) = conn
            .query_row("SELECT code, post_ru FROM accounts", [], |r| {
                Ok((r.get(0)?, r.get(1)?))
            })
            .unwrap();
        assert_eq!(row, ("aigul".to_owned(), "Г".to_owned()));
        assert!(conn.prepare("SELECT role FROM accounts").is_err());
    }

    #[test]
    fn a_correction_begun_before_version_4_says_of_which_case_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let mut conn = connect(&dir.path().join("a.db"), &key(), Mode::Create).unwrap();
        migrate_by(&mut conn, dir.path(), &STEPS[..3]).unwrap();
        for (id, body) in [
            ("a", "{\"corrects\": \"01\"}"),
            ("b", "{\"x\": 1}"),
            ("c", "\u{0}{"),
        ] {
            conn.execute(
                "INSERT INTO drafts VALUES (?1, 'aigul', '', '', '', 0, 0, ?2)",
                (id, body.as_bytes()),
            )
            .unwrap();
        }
        migrate(&mut conn, dir.path()).unwrap();
        let mut said = conn.prepare("SELECT corrects FROM drafts ORDER BY id").unwrap();
        let said = said.query_map([], |r| r.get(0)).unwrap().map(Result::unwrap);
        assert_eq!(
            said.collect::<Vec<Option<String>>>(),
            [Some("01".to_owned()), None, None]
        );
    }

    #[test]
    fn every_table_is_strict() {
        let dir = tempfile::tempdir().unwrap();
        let mut conn = connect(&dir.path().join("a.db"), &key(), Mode::Create).unwrap();
        migrate(&mut conn, dir.path()).unwrap();
        let mut loose = conn
            .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
            .unwrap();
        let loose: Vec<String> = loose
            .query_map([], |r| r.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert_eq!(loose, Vec::<String>::new());
        let mode: String = conn.query_row("PRAGMA journal_mode", [], |r| r.get(0)).unwrap();
        let sync: i64 = conn.query_row("PRAGMA synchronous", [], |r| r.get(0)).unwrap();
        assert_eq!((mode.as_str(), sync), ("wal", 2));
    }

    #[cfg(feature = "sqlcipher")]
    #[test]
    fn another_key_does_not_open_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.db");
        let mut conn = connect(&path, &key(), Mode::Create).unwrap();
        migrate(&mut conn, dir.path()).unwrap();
        drop(conn);
        let other = DataKey::from_bytes([8; 32]);
        assert!(matches!(
            connect(&path, &other, Mode::Write),
            Err(Fault::WrongKey)
        ));
        let cipher = connect(&path, &key(), Mode::Read).unwrap();
        let version: String = cipher
            .query_row("PRAGMA cipher_version", [], |r| r.get(0))
            .unwrap();
        assert!(version.starts_with('4'), "{version}");
    }
}
