//! The contact of an accepted case, changed or withdrawn later.

use super::course::recorded;
use super::open::OpenOffice;
use super::request::Reply;
use super::trouble::Trouble;
use crate::domain::act::{CaseId, Deed};
use crate::domain::contact::{self, Contact};
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use chrono::{DateTime, Utc};

/// With none the consent is withdrawn. Another contact takes the place of the one before, whose act is emptied alike.
pub fn change(
    office: &mut OpenOffice,
    id: CaseId,
    given: Option<Contact>,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    let before = case.contact().map(|_| Deed::ContactWithdrawn);
    let given = match given {
        // Whoever withdraws may do so at any time.
        None if before.is_none() => return refused("refusal-contact-none"),
        None => None,
        Some(_) if case.accepted.is_none() || case.erased.is_some() || case.state.is_end() => {
            return refused("refusal-contact-over");
        }
        Some(given) => Some(Deed::Contact(whole(&given)?)),
    };
    recorded(office, id, before.into_iter().chain(given).collect(), now)
}

fn refused(id: &'static str) -> Result<Reply, Trouble> {
    Err(Refusal::new(Say::new(id)).into())
}

fn whole(given: &Contact) -> Result<Contact, Trouble> {
    let read = |text: &str, parse: fn(&str) -> Result<String, Say>| match text {
        "" => Ok(String::new()),
        text => parse(text).map_err(Trouble::Problem),
    };
    let whole = Contact {
        phone: read(&given.phone, contact::phone)?,
        email: read(&given.email, contact::email)?,
    };
    match whole.is_empty() {
        true => Err(Trouble::problem("contact-later-nothing")),
        false => Ok(whole),
    }
}
