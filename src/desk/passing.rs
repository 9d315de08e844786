//! A folder for the time of one run (practice): gone at its end, and where a kill left one, at the next practice.

use super::clock;
use chrono::{DateTime, Duration, Utc};
use std::fs::{self, DirBuilder, File};
use std::io;
use std::path::{Path, PathBuf};
use ulid::Ulid;

const NAME: &str = "tereze-practice-";
/// Held as long as the folder is in use, by the system itself.
const LOCK: &str = "in-use";

pub struct Passing {
    place: PathBuf,
    lock: Option<File>,
}

impl Passing {
    pub fn new() -> io::Result<Self> {
        Self::within(&std::env::temp_dir(), clock::now())
    }

    fn within(temp: &Path, now: DateTime<Utc>) -> io::Result<Self> {
        remove_left(temp, now);
        let place = temp.join(format!("{NAME}{}", Ulid::new()));
        #[cfg_attr(not(unix), allow(unused_mut))]
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&place)?;
        let lock = File::create_new(place.join(LOCK))?;
        lock.try_lock()?;
        Ok(Self {
            place,
            lock: Some(lock),
        })
    }

    /// A folder inside, not made yet.
    pub fn room(&self) -> PathBuf {
        self.place.join("room")
    }
}

/// Removes what a killed practice left.
pub fn sweep() {
    remove_left(&std::env::temp_dir(), clock::now());
}

impl Drop for Passing {
    fn drop(&mut self) {
        // A folder with an open file in it cannot be removed everywhere.
        self.lock = None;
        // Made-up data: what cannot be removed does no harm.
        let _ = fs::remove_dir_all(&self.place);
    }
}

/// Removes the folders of runs that are over. One that was made this minute may not have its lock yet.
fn remove_left(temp: &Path, now: DateTime<Utc>) {
    let Ok(entries) = fs::read_dir(temp) else { return };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name();
        let made = name.to_str().and_then(|n| n.strip_prefix(NAME));
        let Some(made) = made.and_then(|ulid| Ulid::from_string(ulid).ok()) else {
            continue;
        };
        let made = DateTime::<Utc>::from(made.datetime());
        // A link is not followed: it is no folder of ours.
        let is_folder = entry.file_type().is_ok_and(|t| t.is_dir());
        if is_folder && now - made > Duration::minutes(1) && is_free(&entry.path()) {
            // Another person's folder stays: it cannot be removed.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn is_free(place: &Path) -> bool {
    match File::open(place.join(LOCK)) {
        Ok(lock) => lock.try_lock().is_ok(),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_kill_left_goes_and_what_is_in_use_stays() {
        let temp = tempfile::tempdir().unwrap();
        let now = clock::now();
        let killed = temp.path().join(format!("{NAME}{}", Ulid::new()));
        fs::create_dir_all(killed.join("room")).unwrap();
        File::create_new(killed.join(LOCK)).unwrap();
        let cut_off = temp.path().join(format!("{NAME}{}", Ulid::new()));
        fs::create_dir(&cut_off).unwrap();
        let others = temp.path().join(format!("{NAME}notes"));
        fs::create_dir(&others).unwrap();
        let used = Passing::within(temp.path(), now).unwrap();
        assert!(killed.exists() && cut_off.exists(), "made this minute");

        let later = Passing::within(temp.path(), now + Duration::minutes(5)).unwrap();
        assert!(!killed.exists() && !cut_off.exists());
        assert!(others.exists() && used.place.exists());
        drop((used, later));
        assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 1, "the notes alone");
    }
}
