//! The office's folder: one window. One process writes, readers stand beside it; everything in it is private.

pub mod mounts;

use super::fault::Fault;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    home: PathBuf,
}

/// Held while this process may write; let go when dropped, by the system even after a kill.
#[derive(Debug)]
pub struct WriterLock {
    _file: File,
    holder: PathBuf,
}

impl Drop for WriterLock {
    fn drop(&mut self) {
        // Only a message: the lock itself is the system's.
        let _ = fs::remove_file(&self.holder);
    }
}

impl Folder {
    /// The folder with its rooms, made where they are missing. A network share is refused: locks do not hold there.
    pub fn open(home: &Path) -> Result<Self, Fault> {
        create_folder(home)?;
        let home = home.canonicalize().map_err(Fault::file(home))?;
        if let Some(kind) = mounts::network_share(&home) {
            return Err(Fault::NetworkShare { kind });
        }
        let folder = Self { home };
        for room in [folder.forms(), folder.backup(), folder.spool(), folder.log()] {
            create_folder(&room)?;
        }
        Ok(folder)
    }

    /// The folder of an office that was founded, for those who only read: nothing is made where there is none.
    pub fn founded(home: &Path) -> Result<Option<Self>, Fault> {
        let home = match home.canonicalize() {
            Ok(home) => home,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(Fault::file(home)(e)),
        };
        let folder = Self { home };
        Ok(folder.is_founded().then_some(folder))
    }

    pub fn home(&self) -> &Path {
        &self.home
    }
    pub fn database(&self) -> PathBuf {
        self.home.join("tereze.db")
    }
    /// The keyring that belongs to the database in its place: where a change of the key was cut off after the database
    /// was exchanged, the one that stood ready.
    pub fn keyring(&self) -> PathBuf {
        let next = self.next_keyring();
        match next.exists() && !self.next_database().exists() {
            true => next,
            false => self.settled_keyring(),
        }
    }
    fn settled_keyring(&self) -> PathBuf {
        self.home.join("keyring.toml")
    }
    /// Where a database and its keyring stand ready while the key is changed.
    pub(super) fn next_database(&self) -> PathBuf {
        self.home.join("tereze.db.next")
    }
    pub(super) fn next_keyring(&self) -> PathBuf {
        self.home.join("keyring.toml.next")
    }
    /// Log-ins that failed, until somebody is inside.
    pub(super) fn attempts(&self) -> PathBuf {
        self.home.join("tereze.attempts")
    }
    /// The same, on their way into the journal.
    pub(super) fn attempts_taken(&self) -> PathBuf {
        self.home.join("tereze.attempts.taken")
    }
    pub fn config(&self) -> PathBuf {
        self.home.join("config.toml")
    }
    pub fn forms(&self) -> PathBuf {
        self.home.join("forms")
    }
    pub fn backup(&self) -> PathBuf {
        self.home.join("backup")
    }
    pub fn spool(&self) -> PathBuf {
        self.home.join("spool")
    }
    pub fn log(&self) -> PathBuf {
        self.home.join("log")
    }

    /// Whether an office was founded here. The keyring is written first, the database comes into its place last.
    pub fn is_founded(&self) -> bool {
        self.database().exists()
    }

    /// Becomes the one process that writes. `since` is shown to whoever comes second.
    pub fn lock(&self, since: &str) -> Result<WriterLock, Fault> {
        let path = self.home.join("tereze.lock");
        let file = private_options()
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(Fault::file(&path))?;
        // Beside the lock: on Windows a locked file cannot be read.
        let holder = self.home.join("tereze.holder");
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let text = fs::read_to_string(&holder).unwrap_or_default();
                let (pid, since) = read_holder(&text);
                return Err(Fault::Held { pid, since });
            }
            Err(TryLockError::Error(source)) => return Err(Fault::file(&path)(source)),
        }
        write_private(&holder, format!("{} {since}\n", std::process::id()).as_bytes())?;
        Ok(WriterLock { _file: file, holder })
    }

    /// Ends a change of the key that was cut off: the keyring of a database that was exchanged comes into its place; what
    /// only stood ready goes. For the one process that writes.
    pub fn settle(&self) -> Result<(), Fault> {
        let (database, keyring) = (self.next_database(), self.next_keyring());
        if !database.exists() {
            return match keyring.exists() {
                true => put_in_place(&keyring, &self.settled_keyring()),
                false => Ok(()),
            };
        }
        // The keyring first: alone it would say that the database was exchanged.
        remove_left(&keyring)?;
        #[cfg(unix)]
        sync_folder(&self.home)?;
        let beside = |end: &str| self.home.join(format!("tereze.db.next{end}"));
        for left in ["-journal", "-wal", "-shm", ""] {
            remove_left(&beside(left))?;
        }
        Ok(())
    }

    /// Removes what was left for printing: at lock, log-out, exit and start.
    pub fn empty_spool(&self) -> Result<(), Fault> {
        let spool = self.spool();
        for entry in fs::read_dir(&spool).map_err(Fault::file(&spool))? {
            let path = entry.map_err(Fault::file(&spool))?.path();
            let removed = if path.is_dir() && !path.is_symlink() {
                fs::remove_dir_all(&path)
            } else {
                fs::remove_file(&path)
            };
            match removed {
                Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(Fault::file(&path)(e)),
                _ => {}
            }
        }
        Ok(())
    }
}

fn read_holder(text: &str) -> (u32, String) {
    let (pid, since) = text.trim().split_once(' ').unwrap_or(("0", "?"));
    let since: String = since.chars().filter(|c| !c.is_control()).take(40).collect();
    (pid.parse().unwrap_or(0), since)
}

fn private_options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// An empty file that only its owner may read; SQLite gives its companions the same permissions.
pub(super) fn create_private(path: &Path) -> Result<(), Fault> {
    private_options()
        .create_new(true)
        .open(path)
        .map(drop)
        .map_err(Fault::file(path))
}

/// A folder that only its owner may enter, with those above it. One that is there keeps the rights that somebody gave
/// it: whoever names a shared folder by mistake shuts nobody out of it, and the office's files are private in any.
pub(super) fn create_folder(path: &Path) -> Result<(), Fault> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(Fault::file(path))
}

/// Writes a file whole or not at all: beside it, synced, put in its place, the folder synced.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside = folder.join(name);
    // One that was left by a kill may have other permissions.
    remove_left(&beside)?;
    let mut file = private_options()
        .create_new(true)
        .open(&beside)
        .map_err(Fault::file(&beside))?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    let placed = written
        .map_err(Fault::file(path))
        .and_then(|()| put_in_place(&beside, path));
    if placed.is_err() {
        let _ = fs::remove_file(&beside);
    }
    placed
}

/// A line more at the end of a file for its owner alone.
pub(super) fn append_private(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let mut file = private_options()
        .append(true)
        .create(true)
        .open(path)
        .map_err(Fault::file(path))?;
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
        .map_err(Fault::file(path))
}

/// Gives a finished file its name, so that it survives a power cut as well.
pub(super) fn put_in_place(beside: &Path, path: &Path) -> Result<(), Fault> {
    fs::rename(beside, path).map_err(Fault::file(path))?;
    #[cfg(unix)]
    sync_folder(path.parent().unwrap_or(Path::new(".")))?;
    Ok(())
}

/// What was renamed or removed in it is so after a power cut, too.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> Result<(), Fault> {
    File::open(folder)
        .and_then(|f| f.sync_all())
        .map_err(Fault::file(folder))
}

/// Removes what a kill may have left half-done.
pub(super) fn remove_left(path: &Path) -> Result<(), Fault> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(Fault::file(path)(e)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_process_writes_and_the_second_hears_who() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::open(&dir.path().join("office")).unwrap();
        let lock = folder.lock("2026-11-20 12:41").unwrap();
        // A second handle in one process is refused like one of another process.
        match folder.lock("later") {
            Err(Fault::Held { pid, since }) => {
                assert_eq!((pid, since.as_str()), (std::process::id(), "2026-11-20 12:41"));
            }
            other => panic!("{other:?}"),
        }
        drop(lock);
        folder.lock("later").unwrap();
    }

    #[test]
    fn the_spool_is_emptied() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::open(dir.path()).unwrap();
        write_private(&folder.spool().join("a.pdf"), b"%PDF").unwrap();
        fs::create_dir(folder.spool().join("b")).unwrap();
        fs::write(folder.spool().join("b/c.pdf"), b"%PDF").unwrap();
        folder.empty_spool().unwrap();
        assert_eq!(fs::read_dir(folder.spool()).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn everything_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::open(&dir.path().join("offices/first")).unwrap();
        let _lock = folder.lock("now").unwrap();
        write_private(&folder.keyring(), b"one").unwrap();
        fs::write(folder.home().join("keyring.toml.new"), b"left by a kill").unwrap();
        write_private(&folder.keyring(), b"two").unwrap();
        assert_eq!(fs::read(folder.keyring()).unwrap(), b"two");
        let mode = |p: &Path| fs::metadata(p).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(folder.home()), 0o700);
        assert_eq!(mode(&dir.path().join("offices")), 0o700);
        assert_eq!(mode(&folder.spool()), 0o700);
        for name in ["keyring.toml", "tereze.lock", "tereze.holder"] {
            assert_eq!(mode(&folder.home().join(name)), 0o600, "{name}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_was_there_keeps_its_rights() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let home = dir.path().join("shared");
        fs::create_dir(&home).unwrap();
        fs::set_permissions(&home, fs::Permissions::from_mode(0o755)).unwrap();
        let folder = Folder::open(&home).unwrap();
        write_private(&folder.keyring(), b"one").unwrap();
        let mode = |p: &Path| fs::metadata(p).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(folder.home()), 0o755);
        // What is made in it is private all the same.
        assert_eq!((mode(&folder.spool()), mode(&folder.keyring())), (0o700, 0o600));
    }

    #[test]
    fn what_the_holder_wrote_is_not_trusted() {
        assert_eq!(read_holder("77 2026-11-20"), (77, "2026-11-20".to_owned()));
        assert_eq!(read_holder(""), (0, "?".to_owned()));
        assert_eq!(read_holder("x \u{1b}[2Jy"), (0, "[2Jy".to_owned()));
    }
}
