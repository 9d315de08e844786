//! Who stands in for the chief, with dates: papers of a day are addressed to whoever it is then.

use crate::domain::act::{ActingChief, Deed, OfficeDeed};
use crate::domain::harmless;
use crate::domain::trouble::Say;
use crate::office::open::OpenOffice;
use crate::office::request::{ActingRow, PersonName, Reply};
use crate::office::trouble::Trouble;
use crate::store::register::Acting;
use crate::texts::format;
use chrono::{DateTime, NaiveDate, Utc};

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
    let good = |text: &str| text.trim().chars().count() >= 2 && !text.chars().any(harmless::steers);
    if !good(&row.name.kk) || !good(&row.name.ru) || row.order.chars().any(harmless::steers) {
        return Err(Trouble::problem("problem-name-missing"));
    }
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
        kk: row.name.kk.trim().to_owned(),
        ru: row.name.ru.trim().to_owned(),
        order: row.order.trim().to_owned(),
    };
    record(office, OfficeDeed::ActingChief(deed), now)
}

pub fn withdraw(office: &mut OpenOffice, from: NaiveDate, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    if !office.view.acting.iter().any(|a| a.from == from) {
        return Err(Trouble::problem("acting-gone"));
    }
    record(office, OfficeDeed::ActingChiefWithdrawn { from }, now)
}
