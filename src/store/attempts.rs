//! Log-ins that failed. Nothing can be written into the journal then, for nobody gave its key: they wait in a file beside
//! it until somebody is inside, a line each. Only accounts that exist are named; nothing that was typed is kept.

use super::fault::Fault;
use super::folder::{Folder, append_private, remove_left};
use crate::domain::act::SessionEvent;
use crate::domain::code::ClerkCode;
use chrono::{DateTime, Utc};
use ulid::Ulid;

/// Whoever tries all night fills no disk.
const LARGEST: u64 = 64 * 1024;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// That of the act it becomes, so that it becomes one once.
    pub id: Ulid,
    pub at: DateTime<Utc>,
    pub account: ClerkCode,
    pub event: SessionEvent,
}

impl Folder {
    pub fn note_attempt(&self, attempt: &Attempt) -> Result<(), Fault> {
        let path = self.attempts();
        let size = std::fs::metadata(&path).map_or(0, |m| m.len());
        if size >= LARGEST {
            return Ok(());
        }
        let line = format!(
            "{} {} {} {}\n",
            attempt.id,
            attempt.at.to_rfc3339(),
            attempt.account,
            attempt.event.as_str()
        );
        append_private(&path, line.as_bytes())
    }

    /// Those that wait; a line that somebody altered is passed over.
    pub fn attempts_waiting(&self) -> Vec<Attempt> {
        let path = self.attempts();
        let small = std::fs::metadata(&path).is_ok_and(|m| m.len() < 2 * LARGEST);
        let text = small.then(|| std::fs::read_to_string(&path).ok()).flatten();
        text.unwrap_or_default().lines().filter_map(read).collect()
    }

    /// They stand in the journal.
    pub fn forget_attempts(&self) -> Result<(), Fault> {
        remove_left(&self.attempts())
    }
}

fn read(line: &str) -> Option<Attempt> {
    let mut words = line.split(' ');
    let attempt = Attempt {
        id: Ulid::from_string(words.next()?).ok()?,
        at: DateTime::parse_from_rfc3339(words.next()?).ok()?.to_utc(),
        account: ClerkCode::parse(words.next()?).ok()?,
        event: SessionEvent::parse(words.next()?)?,
    };
    words.next().is_none().then_some(attempt)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_come_back_as_they_were_and_what_was_altered_is_passed_over() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::open(dir.path()).unwrap();
        let attempt = Attempt {
            id: Ulid::from(7u128),
            at: DateTime::from_timestamp(1_800_000_000, 0).unwrap(),
            account: ClerkCode::parse("aigul").unwrap(),
            event: SessionEvent::Failed,
        };
        folder.note_attempt(&attempt).unwrap();
        append_private(&folder.attempts(), "\u{1b}[2J x y z\nlogged in\n".as_bytes()).unwrap();
        folder.note_attempt(&attempt).unwrap();
        assert_eq!(folder.attempts_waiting(), vec![attempt.clone(), attempt.clone()]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(folder.attempts()).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        for _ in 0..2_000 {
            folder.note_attempt(&attempt).unwrap();
        }
        let size = std::fs::metadata(folder.attempts()).unwrap().len();
        assert!(size < LARGEST + 200, "{size}");
        folder.forget_attempts().unwrap();
        assert!(folder.attempts_waiting().is_empty());
    }
}
