//! Who came in, who went, who tried: an act each, for whoever answers for the accounts and for the auditor.

use crate::domain::act::{Act, ActId, Deed, OfficeDeed, Session, SessionEvent};
use crate::domain::code::ClerkCode;
use crate::office::open::OpenOffice;
use crate::office::request::{PeopleReply, Reply, SessionRow};
use crate::office::trouble::Trouble;
use crate::store::attempts::Attempt;
use crate::store::folder::Folder;
use crate::store::keyring::{Keyring, Refused};
use chrono::{DateTime, Utc};
use ulid::Ulid;

/// As many as anybody reads.
const MOST: u32 = 500;

fn act(id: Ulid, office: &OpenOffice, account: &ClerkCode, event: SessionEvent, now: DateTime<Utc>) -> Act {
    let account = account.clone();
    Act {
        id: ActId(id),
        case: None,
        at: office.at(now),
        clerk: account.clone(),
        deed: Deed::Office(OfficeDeed::Session(Session { account, event })),
    }
}

/// The door stayed shut: kept until somebody is inside. A name that is no account is not kept: it may be a password that
/// was typed in the wrong place.
pub fn refused(folder: &Folder, keyring: &Keyring, account: &ClerkCode, why: &Refused, now: DateTime<Utc>) {
    let event = match why {
        Refused::WrongPassword | Refused::Blocked => SessionEvent::Failed,
        Refused::WrongRecovery => SessionEvent::RecoveryFailed,
        _ => return,
    };
    if keyring.account(account).is_none() {
        return;
    }
    let attempt = Attempt {
        id: Ulid::new(),
        at: now,
        account: account.clone(),
        event,
    };
    if let Err(fault) = folder.note_attempt(&attempt) {
        // Nobody is let in or kept out for that; the cause goes to the log.
        Trouble::from(fault).logged();
    }
}

/// Somebody is inside: with it stands what was tried before.
pub fn came(office: &mut OpenOffice, now: DateTime<Utc>) -> Result<(), Trouble> {
    if let Err(trouble) = write_tried(office) {
        // What was tried waits for the next log-in; nobody is kept out for that. The cause goes to the log.
        trouble.logged();
    }
    let own = office.view.clerk.code.clone();
    let came = act(Ulid::new(), office, &own, SessionEvent::In, now);
    Ok(office.store.append(&[came])?)
}

/// An act each, once: what a log-in left that was cut off before it forgot them, then what waits.
fn write_tried(office: &mut OpenOffice) -> Result<(), Trouble> {
    for _ in 0..2 {
        let Some(waiting) = office.folder.take_attempts()? else {
            break;
        };
        let tried: Vec<Act> = waiting
            .iter()
            .map(|a| act(a.id, office, &a.account, a.event, a.at))
            .collect();
        office.store.commit(|batch| {
            for act in tried {
                // The journal knows it already, or somebody wrote its id beside other words.
                if batch.act(act.id)?.is_none() {
                    batch.append(&[act])?;
                }
            }
            Ok::<(), Trouble>(())
        })?;
        office.folder.forget_attempts()?;
    }
    Ok(())
}

/// The clerk who is inside goes.
pub fn went(office: &mut OpenOffice, event: SessionEvent, now: DateTime<Utc>) -> Result<(), Trouble> {
    let own = office.view.clerk.code.clone();
    let went = act(Ulid::new(), office, &own, event, now);
    Ok(office.store.append(&[went])?)
}

/// The last first.
pub fn list(office: &OpenOffice) -> Result<Reply, Trouble> {
    let rows = office.store.sessions(MOST)?.into_iter().map(|s| SessionRow {
        at: s.at,
        name: office.view.people.get(&s.account).cloned().unwrap_or_default(),
        account: s.account,
        event: s.event,
    });
    Ok(PeopleReply::Sessions(rows.collect()).into())
}
