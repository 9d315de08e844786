//! The register of accounts in the state system (ХҚКО БАЖ): who has one, since when, blocked, deleted. They are made
//! there by the ministry's officer with the role "manager user" (003, point 8); here it is written down.

use crate::domain::act::{Deed, OfficeDeed, StateAccount, StateAccountEvent};
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::office::open::OpenOffice;
use crate::office::request::{PeopleReply, Reply, StateLoginRow};
use crate::office::told;
use crate::office::trouble::Trouble;
use chrono::{DateTime, Utc};

/// The longest line of the register.
const LONGEST: usize = 120;

fn rows(office: &OpenOffice) -> Result<Vec<StateLoginRow>, Trouble> {
    let row = |l: crate::store::register::StateLogin| StateLoginRow {
        login: l.login,
        who: l.who,
        made: l.made,
        blocked: l.blocked,
        deleted: l.deleted,
        ground: l.ground,
    };
    Ok(office.store.state_logins()?.into_iter().map(row).collect())
}

pub fn list(office: &OpenOffice) -> Result<Reply, Trouble> {
    Ok(PeopleReply::StateLogins(rows(office)?).into())
}

/// An entry of the register. What does not follow from the one before it is refused.
pub fn record(office: &mut OpenOffice, entry: StateAccount, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let entry = StateAccount {
        login: told::line(&entry.login, 1..=LONGEST, "problem-value-missing")?,
        who: told::line(&entry.who, 2..=LONGEST, "problem-value-missing")?,
        ground: told::told(&entry.ground, LONGEST, 0)?,
        ..entry
    };
    let at = office.at(now);
    if entry.on > at.date_naive() {
        return Err(Trouble::problem("state-login-future"));
    }
    let there = rows(office)?.into_iter().find(|r| r.login == entry.login);
    let live = there.as_ref().filter(|r| r.deleted.is_none());
    let why = match (entry.event, live) {
        (StateAccountEvent::Made, Some(_)) => Some("state-login-exists"),
        (StateAccountEvent::Made, None) => None,
        (_, None) => Some("state-login-gone"),
        (StateAccountEvent::Blocked, Some(row)) if row.blocked.is_some() => {
            Some("state-login-blocked-already")
        }
        (StateAccountEvent::Unblocked, Some(row)) if row.blocked.is_none() => Some("state-login-not-blocked"),
        (_, Some(row)) if row.made.is_some_and(|made| entry.on < made) => Some("state-login-before"),
        _ => None,
    };
    if let Some(why) = why {
        return Err(Refusal::new(Say::new(why)).into());
    }
    let act = office.act(None, at, Deed::Office(OfficeDeed::StateAccount(entry)));
    office.store.append(&[act])?;
    list(office)
}
