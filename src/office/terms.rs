//! The term of a pack counted in this office.

use super::request::OfficeView;
use super::trouble::Trouble;
use crate::domain::act::Due;
use crate::domain::term::{Counting, OfficeTime, Term, WorkingHours};
use crate::domain::trouble::Say;
use crate::forms::pack::{self, TermRule};
use chrono::{DateTime, FixedOffset};

fn counting(rule: &TermRule) -> Counting {
    match rule.counting {
        pack::Counting::SameDay => Counting::SameDay,
        pack::Counting::NextDay => Counting::NextDay,
    }
}

/// The due moment of a term that begins now.
pub fn due(office: &OfficeView, rule: &TermRule, from: DateTime<FixedOffset>) -> Result<Due, Trouble> {
    let term = Term::parse(&rule.within.text).map_err(|e| Trouble::Problem(e.say(&rule.within.text)))?;
    let hours = WorkingHours::new(office.settings.open, office.settings.close, None)
        .map_err(|_| Trouble::problem("problem-time"))?;
    let time = OfficeTime {
        calendar: &office.calendar,
        hours,
        zone: office.settings.zone,
    };
    let counted = time
        .count(term, from, counting(rule), None)
        .map_err(|e| Trouble::Problem(e.say()))?;
    Ok(counted.as_due())
}

/// "1 working day, the day of application is not counted (p. 5)".
pub fn words(rule: &TermRule) -> Option<Say> {
    let term = Term::parse(&rule.within.text).ok()?;
    // `2.5` is chapter 2, point 5: in a sentence about the term the point alone is said.
    let point = rule.point.as_deref().unwrap_or("");
    let point = point.split_once('.').map_or(point, |(_, number)| number);
    Some(term.say_fully(counting(rule), point))
}
