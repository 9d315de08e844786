//! Log-ins that failed. Nothing can be written into the journal then, for nobody gave its key: they wait in a file beside
//! it until somebody is inside, a line each. Only accounts that exist are named; nothing that was typed is kept.

use super::fault::Fault;
use super::folder::{Folder, append_private, put_in_place, remove_left};
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

    /// Takes those that wait; none: nobody tried. The file is renamed before it is read, so that what is noted meanwhile
    /// goes to a new one. What an earlier taking left half-done comes first. A line that is no failed log-in is passed
    /// over: the file lies outside the journal, and nobody comes in or goes by a line in it.
    pub fn take_attempts(&self) -> Result<Option<Vec<Attempt>>, Fault> {
        let (waiting, taken) = (self.attempts(), self.attempts_taken());
        if !taken.exists() {
            if !waiting.exists() {
                return Ok(None);
            }
            put_in_place(&waiting, &taken)?;
        }
        let small = std::fs::metadata(&taken).is_ok_and(|m| m.len() < 2 * LARGEST);
        let bytes = small.then(|| std::fs::read(&taken)).transpose();
        let bytes = bytes.map_err(Fault::file(&taken))?.unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        Ok(Some(text.lines().filter_map(read).collect()))
    }

    /// Those taken stand in the journal.
    pub fn forget_attempts(&self) -> Result<(), Fault> {
        remove_left(&self.attempts_taken())
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
    let failed = matches!(attempt.event, SessionEvent::Failed | SessionEvent::RecoveryFailed);
    (failed && words.next().is_none()).then_some(attempt)
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
        let forged = format!(
            "\u{1b}[2J x y z\nlogged in\n{} 2026-11-20T03:00:00Z aigul in\n",
            Ulid::from(8u128)
        );
        append_private(&folder.attempts(), forged.as_bytes()).unwrap();
        append_private(&folder.attempts(), b"\xff\n").unwrap();
        folder.note_attempt(&attempt).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(folder.attempts()).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        let both = Some(vec![attempt.clone(), attempt.clone()]);
        assert_eq!(folder.take_attempts().unwrap(), both);
        // Noted by another between reading and forgetting; and a forgetting that was cut off.
        let meanwhile = Attempt {
            id: Ulid::from(9u128),
            event: SessionEvent::RecoveryFailed,
            ..attempt.clone()
        };
        folder.note_attempt(&meanwhile).unwrap();
        assert_eq!(folder.take_attempts().unwrap(), both);
        folder.forget_attempts().unwrap();
        assert_eq!(folder.take_attempts().unwrap(), Some(vec![meanwhile]));
        folder.forget_attempts().unwrap();
        assert_eq!(folder.take_attempts().unwrap(), None);
        for _ in 0..2_000 {
            folder.note_attempt(&attempt).unwrap();
        }
        let size = std::fs::metadata(folder.attempts()).unwrap().len();
        assert!(size < LARGEST + 200, "{size}");
    }
}
