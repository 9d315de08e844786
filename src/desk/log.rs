//! The log of faults: when, what was said (its text id), and what failed by kinds and codes. No personal data: whoever
//! writes a line gives no value, no name, no path of the clerk's ([`Trouble::told`](crate::office::trouble::Trouble::told)).

use super::clock;
use log::{Level, LevelFilter, Log, Metadata, Record};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Two files of this size at most: the one being written and the one before.
const LARGEST: u64 = 256 * 1024;
/// More than any line of ours.
const LONGEST: usize = 400;

struct Faults {
    file: PathBuf,
    writing: Mutex<()>,
}

/// From now on faults are written in the folder of an office, where it has a room for them.
pub fn keep(home: &Path) {
    let faults = Faults {
        file: home.join("log").join("tereze.log"),
        writing: Mutex::new(()),
    };
    // One office a process: the first stays.
    if log::set_boxed_logger(Box::new(faults)).is_ok() {
        log::set_max_level(LevelFilter::Error);
    }
}

/// A fault of the program itself: its place in the sources. Its message could quote what was being read.
pub fn panicked(at: Option<&std::panic::Location<'_>>) {
    let at = at.map_or_else(String::new, |at| format!("{}:{}", source(at.file()), at.line()));
    log::error!("fault-program: {at}");
}

/// The end of a path of sources, which says the same on every machine.
fn source(path: &str) -> &str {
    let sources = path.rfind("src/").or_else(|| path.rfind("src\\"));
    sources.map_or("", |at| &path[at..])
}

impl Log for Faults {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // What other crates would say is not known to be free of data.
        metadata.level() <= Level::Error && metadata.target().starts_with(env!("CARGO_CRATE_NAME"))
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let _turn = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        // A log that cannot be written is no second fault.
        let _ = write(&self.file, &record.args().to_string());
    }

    fn flush(&self) {}
}

fn write(file: &Path, what: &str) -> io::Result<()> {
    if fs::metadata(file).is_ok_and(|m| m.len() >= LARGEST) {
        fs::rename(file, file.with_extension("log.1"))?;
    }
    let what: String = what.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    let line = format!("{} {what}\n", clock::now().format("%Y-%m-%dT%H:%M:%SZ"));
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(line.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(dir: &Path) -> Faults {
        Faults {
            file: dir.join("tereze.log"),
            writing: Mutex::new(()),
        }
    }

    fn say(faults: &Faults, target: &str, level: Level, what: &str) {
        let metadata = Metadata::builder().target(target).level(level).build();
        let args = format_args!("{what}");
        faults.log(&Record::builder().metadata(metadata).args(args).build());
    }

    #[test]
    fn a_line_a_fault_of_ours_alone_and_for_its_owner() {
        let dir = tempfile::tempdir().unwrap();
        let faults = faults(dir.path());
        say(
            &faults,
            "tereze::office",
            Level::Error,
            "fault-file: a\u{1b}[2J\nb",
        );
        say(&faults, "tereze::office", Level::Info, "not a fault");
        say(&faults, "lopdf::reader", Level::Error, "not ours");
        let text = fs::read_to_string(&faults.file).unwrap();
        let (at, what) = text.split_once(' ').unwrap();
        assert!(at.parse::<chrono::DateTime<chrono::Utc>>().is_ok(), "{at}");
        assert_eq!(what, "fault-file: a[2Jb\n");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&faults.file).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn it_grows_to_two_files_and_no_further() {
        let dir = tempfile::tempdir().unwrap();
        let faults = faults(dir.path());
        for _ in 0..2000 {
            say(&faults, "tereze", Level::Error, &"x".repeat(2 * LONGEST));
        }
        let sizes: Vec<u64> = fs::read_dir(dir.path())
            .unwrap()
            .map(|e| e.unwrap().metadata().unwrap().len())
            .collect();
        assert_eq!(sizes.len(), 2);
        assert!(sizes.iter().all(|s| *s <= LARGEST + 500), "{sizes:?}");
    }

    #[test]
    fn where_there_is_no_room_nothing_is_made() {
        let dir = tempfile::tempdir().unwrap();
        let faults = faults(&dir.path().join("log"));
        say(&faults, "tereze", Level::Error, "fault-file: x");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_place_in_the_sources_says_nothing_of_the_machine() {
        let place = "/home/someone/.cargo/registry/src/index-1949/lopdf-0.44/src/reader.rs";
        assert_eq!(source(place), "src/reader.rs");
        assert_eq!(source("src/desk.rs"), "src/desk.rs");
        assert_eq!(source("C:\\x\\src\\desk.rs"), "src\\desk.rs");
        assert_eq!(source("/home/someone/x.rs"), "");
    }
}
