//! Who stands in for the chief, with dates: papers of a day are addressed to whoever it is then.

use crate::domain::act::{ActingChief, Deed, OfficeDeed};
use crate::domain::trouble::Say;
use crate::office::open::OpenOffice;
use crate::office::request::{ActingRow, PersonName, Reply};
use crate::office::told;
use crate::office::trouble::Trouble;
use crate::store::register::Acting;
use crate::texts::format;
use chrono::{DateTime, NaiveDate, Utc};

/// The longest name, and the longest mention of an order.
const LONGEST: usize = 120;

pub fn view(acting: Acting) -> ActingRow {
    ActingRow {
        from: acting.from,
        until: acting.until,
        name: PersonName {
            kk: acting.kk,
            ru: acting.ru,
        },
        order: acting.order,
    }
}

fn record(office: &mut OpenOffice, deed: OfficeDeed, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let act = office.act(None, office.at(now), Deed::Office(deed));
    office.store.append(&[act])?;
    office.view.acting = office.store.acting_chiefs()?.into_iter().map(view).collect();
    Ok(Reply::Office(Box::new(office.view.clone())))
}

/// From one day to another, both included; no day has two.
pub fn set(office: &mut OpenOffice, row: ActingRow, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let name = |text: &str| told::line(text, 2..=LONGEST, "problem-name-missing");
    let (kk, ru) = (name(&row.name.kk)?, name(&row.name.ru)?);
    let order = told::told(&row.order, LONGEST, 0)?;
    if row.until < row.from {
        return Err(Trouble::problem("acting-ends-before"));
    }
    let meets = |other: &&ActingRow| other.from <= row.until && row.from <= other.until;
    if let Some(other) = office.view.acting.iter().find(meets) {
        let say = Say::new("acting-overlaps")
            .with("from", format::date(other.from))
            .with("until", format::date(other.until));
        return Err(Trouble::Problem(say));
    }
    let deed = ActingChief {
        from: row.from,
        until: row.until,
        kk,
        ru,
        order,
    };
    record(office, OfficeDeed::ActingChief(deed), now)
}

pub fn withdraw(office: &mut OpenOffice, from: NaiveDate, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    if !office.view.acting.iter().any(|a| a.from == from) {
        return Err(Trouble::problem("acting-gone"));
    }
    record(office, OfficeDeed::ActingChiefWithdrawn { from }, now)
}
