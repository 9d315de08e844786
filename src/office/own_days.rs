//! The days on which this office departs from the calendar: the host State's holidays, a day worked instead. What they
//! move is shown first (`moved`).

use super::open::OpenOffice;
use super::told;
use super::trouble::Trouble;
use crate::domain::act::OfficeDeed;
use crate::domain::calendar::OwnDay;
use chrono::NaiveDate;

/// The longest reason that still is one.
const LONGEST: usize = 120;

/// A day as its act says it, with the reason that the terms moved by it bear.
pub(super) fn set(day: &OwnDay) -> Result<(OfficeDeed, String), Trouble> {
    let why = told::line(&day.why, 2..=LONGEST, "counter-own-day-why")?;
    let deed = OfficeDeed::OwnDay {
        date: day.date,
        working: day.working,
        why: why.clone(),
    };
    Ok((deed, why))
}

/// The same of a day that is taken back.
pub(super) fn withdraw(office: &OpenOffice, date: NaiveDate) -> Result<(OfficeDeed, String), Trouble> {
    let mut days = office.view.calendar.own_days();
    let day = days.find(|d| d.date == date);
    let day = day.ok_or_else(|| Trouble::problem("counter-own-day-gone"))?;
    Ok((OfficeDeed::OwnDayWithdrawn { date }, day.why.clone()))
}
