//! A Fault: the machine failed. It says what is safe and what to do; its source goes to the log.

use crate::domain::trouble::Say;
use rusqlite::ErrorCode;
use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("the disk is full")]
    DiskFull,
    #[error("the file is not a database, or the key is not its key")]
    WrongKey,
    #[error("the database is of version {found}, this program knows {known}")]
    NewerVersion { found: i64, known: i64 },
    /// Only the process that writes brings a file to a new version.
    #[error("the database is of version {found}, and opened for reading")]
    OlderVersion { found: i64 },
    #[error("process {pid} has been writing since {since}")]
    Held { pid: u32, since: String },
    #[error("the folder lies on a network share ({kind})")]
    NetworkShare { kind: String },
    #[error("the database is busy")]
    Busy,
    #[error("the database was opened for reading")]
    ReadOnly,
    #[error("there is no database at {}", .0.display())]
    Missing(PathBuf),
    #[error("there is already a database at {}", .0.display())]
    Exists(PathBuf),
    /// Something that the store wrote cannot be read back.
    #[error("damaged: {0}")]
    Damaged(&'static str),
    #[error("the act {0} is in the journal with other contents")]
    ActDiffers(String),
    /// A number was taken that no act of the transaction carries: it would leave a gap.
    #[error("the number {0} was taken and not used")]
    NumberUnused(String),
    #[error("the bytes of the pack do not have the hash {0}")]
    PackDiffers(String),
    #[error("the system gives no random bytes")]
    Random,
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: std::io::Error },
    #[error(transparent)]
    Database(rusqlite::Error),
}

impl Fault {
    pub fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Fault + '_ {
        move |source| match source.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Fault::DiskFull,
            _ => Fault::File {
                path: path.to_owned(),
                source,
            },
        }
    }

    /// What failed, for the log: kinds and codes. No value and no text of a statement, which SQLite's own messages quote;
    /// no path that a person chose.
    pub fn cause(&self) -> String {
        match self {
            Self::Missing(path) => format!("no database at {}", place(path)),
            Self::Exists(path) => format!("a database at {}", place(path)),
            Self::NumberUnused(_) => "a number was taken and not used".to_owned(),
            Self::File { path, source } => {
                let code = source.raw_os_error().unwrap_or(0);
                format!("{}: {} (os {code})", place(path), source.kind())
            }
            Self::Database(error) => match error.sqlite_error() {
                Some(e) => {
                    let meaning = rusqlite::ffi::code_to_str(e.extended_code);
                    format!("SQLite {}: {meaning}", e.extended_code)
                }
                None => {
                    let kind = format!("{error:?}");
                    let kind = kind.split(|c: char| !c.is_alphanumeric()).next();
                    format!("database: {}", kind.unwrap_or(""))
                }
            },
            other => other.to_string(),
        }
    }

    /// What the person is told.
    pub fn say(&self) -> Say {
        match self {
            Self::DiskFull => Say::new("fault-disk-full"),
            Self::WrongKey => Say::new("fault-wrong-key"),
            Self::NewerVersion { found, known } => Say::new("fault-newer-version")
                .with("found", found)
                .with("known", known),
            Self::OlderVersion { found } => Say::new("fault-older-version").with("found", found),
            Self::Held { pid, since } => Say::new("fault-held").with("pid", pid).with("since", since),
            Self::NetworkShare { kind } => Say::new("fault-network-share").with("kind", kind),
            Self::Busy => Say::new("fault-busy"),
            Self::ReadOnly => Say::new("fault-read-only"),
            Self::Missing(path) => Say::new("fault-missing").with("path", path.display()),
            Self::Exists(path) => Say::new("fault-exists").with("path", path.display()),
            Self::Damaged(what) => Say::new("fault-damaged").with("what", what),
            Self::ActDiffers(act) => Say::new("fault-act-differs").with("act", act),
            Self::NumberUnused(number) => Say::new("fault-number-unused").with("number", number),
            Self::PackDiffers(hash) => Say::new("fault-pack-differs").with("hash", hash),
            Self::Random => Say::new("fault-random"),
            Self::File { path, .. } => Say::new("fault-file").with("path", path.display()),
            Self::Database(_) => Say::new("fault-database"),
        }
    }
}

/// A file of the office's folder by its name or its room; anything else is somewhere.
fn place(path: &Path) -> String {
    let name = |p: Option<&Path>| {
        p.and_then(Path::file_name)
            .and_then(|n| n.to_str())
            .unwrap_or("")
            .to_owned()
    };
    let (own, room) = (name(Some(path)), name(path.parent()));
    let files = ["tereze.", "keyring.toml", "config.toml"];
    let rooms = ["spool", "log", "backup", "forms"];
    if files.iter().any(|f| own.starts_with(f)) {
        return own;
    }
    let in_room = rooms.into_iter().find(|r| own == *r || room == *r);
    in_room.unwrap_or("a file elsewhere").to_owned()
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::NotADatabase) => Self::WrongKey,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged("database"),
            _ => Self::Database(error),
        }
    }
}

impl From<getrandom::Error> for Fault {
    fn from(_: getrandom::Error) -> Self {
        Self::Random
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_has_no_value_in_it() {
        let db = rusqlite::Connection::open_in_memory().unwrap();
        db.execute_batch(
            "CREATE TABLE person (name TEXT UNIQUE) STRICT; INSERT INTO person VALUES ('Kvazor');",
        )
        .unwrap();
        db.execute_batch("CREATE VIRTUAL TABLE words USING fts5(word);")
            .unwrap();
        let causes = [
            db.execute("INSERT INTO person VALUES ('Kvazor')", []),
            db.execute("INSERT INTO Kvazor VALUES (1)", []),
            db.query_row("SELECT word FROM words WHERE words MATCH '\"Kvazor'", [], |_| {
                Ok(0)
            }),
            db.query_row("SELECT name FROM person", [], |row| row.get::<_, usize>(0)),
            db.query_row("SELECT name FROM person", [], |row| row.get("Kvazor")),
        ]
        .map(|done| Fault::from(done.unwrap_err()).cause());
        assert_eq!(
            causes,
            [
                "SQLite 2067: constraint failed",
                "SQLite 1: SQL logic error",
                "SQLite 1: SQL logic error",
                "database: InvalidColumnType",
                "database: InvalidColumnName",
            ]
        );
    }

    #[test]
    fn a_cause_names_files_of_the_office_alone() {
        let cause = |path: &str| {
            let missing = std::io::Error::from_raw_os_error(2);
            Fault::file(Path::new(path))(missing).cause()
        };
        for (path, place) in [
            ("/home/aigul/office/tereze.db-wal", "tereze.db-wal"),
            ("/home/aigul/office/keyring.toml", "keyring.toml"),
            ("/home/aigul/office/spool/01J8.pdf", "spool"),
            ("/home/aigul/office/spool", "spool"),
            ("/home/aigul/Kvazor.pdf", "a file elsewhere"),
            ("Kvazor", "a file elsewhere"),
        ] {
            assert_eq!(cause(path), format!("{place}: entity not found (os 2)"));
        }
        assert_eq!(
            Fault::NumberUnused("1-2026-000412".to_owned()).cause(),
            "a number was taken and not used"
        );
    }
}
