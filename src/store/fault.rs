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
