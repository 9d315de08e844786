//! The term of a pack counted in this office.

use super::request::OfficeView;
use super::trouble::Trouble;
use crate::domain::act::Due;
use crate::domain::term::{OfficeTime, WorkingHours};
use crate::domain::trouble::Say;
use crate::forms::pack::TermRule;
use chrono::{DateTime, FixedOffset};

/// The due moment of a term that begins now.
pub fn due(office: &OfficeView, rule: &TermRule, from: DateTime<FixedOffset>) -> Result<Due, Trouble> {
    let hours = WorkingHours::new(office.settings.open, office.settings.close, None)
        .map_err(|_| Trouble::problem("problem-time"))?;
    let time = OfficeTime {
        calendar: &office.calendar,
        hours,
        zone: office.settings.zone,
    };
    let count = |within| {
        let counted = time.count(within, from, rule.counting, None);
        counted.map_err(|e| Trouble::Problem(e.say()))
    };
    let due = count(rule.within)?.as_due();
    let Some(or) = rule.or else { return Ok(due) };
    // Of two terms that the text names the earlier presses, the later is the other reading.
    let (one, other) = (due.at, count(or)?.as_due().at);
    Ok(Due {
        at: one.min(other),
        other: Some(one.max(other)),
    })
}

/// Why a due moment may be another one: between the two, the holidays are not wholly known.
pub fn doubt(office: &OfficeView, from: DateTime<FixedOffset>, due: DateTime<FixedOffset>) -> Option<Say> {
    let day = |at: DateTime<FixedOffset>| at.with_timezone(&office.settings.zone).date_naive();
    office.calendar.doubt(day(from), day(due))
}

/// "1 working day, the day of application is not counted (p. 5)".
pub fn words(rule: &TermRule) -> Option<Say> {
    // `2.5` is chapter 2, point 5: in a sentence about the term the point alone is said.
    let point = rule.point.as_deref().unwrap_or("");
    let point = point.split_once('.').map_or(point, |(_, number)| number);
    Some(rule.within.say_fully(rule.counting, point))
}
