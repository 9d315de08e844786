//! The days on which this office departs from the calendar: the host State's holidays, a day worked instead. Terms of
//! cases accepted before stay as they were counted.

use super::open::{self, OpenOffice};
use super::request::Reply;
use super::trouble::Trouble;
use crate::domain::act::{Deed, OfficeDeed};
use crate::domain::calendar::OwnDay;
use chrono::{DateTime, NaiveDate, Utc};
use std::sync::Arc;

/// The longest reason that still is one.
const LONGEST: usize = 120;

fn record(office: &mut OpenOffice, deed: OfficeDeed, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let act = office.act(None, office.at(now), Deed::Office(deed));
    office.store.append(&[act])?;
    office.view.calendar = Arc::new(open::calendar(&office.store)?);
    Ok(Reply::Office(Box::new(office.view.clone())))
}

pub fn set(office: &mut OpenOffice, day: OwnDay, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let why = day.why.trim().to_owned();
    let count = why.chars().count();
    if !(2..=LONGEST).contains(&count) || why.chars().any(char::is_control) {
        return Err(Trouble::problem("counter-own-day-why"));
    }
    let deed = OfficeDeed::OwnDay {
        date: day.date,
        working: day.working,
        why,
    };
    record(office, deed, now)
}

pub fn withdraw(office: &mut OpenOffice, date: NaiveDate, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    if !office.view.calendar.own_days().any(|d| d.date == date) {
        return Err(Trouble::problem("counter-own-day-gone"));
    }
    record(office, OfficeDeed::OwnDayWithdrawn { date }, now)
}
