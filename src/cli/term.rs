//! `tereze term`: a term counted, as JSON.

use crate::domain::calendar::{Calendar, HolidayTable, OwnDay, Week};
use crate::domain::term::{ASTANA, Counting, OfficeTime, Term, WorkingHours, at_local};
use crate::domain::trouble::Say;
use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime};
use chrono_tz::Tz;
use serde_json::{Value, json};

/// What was asked, as it stood on the command line.
#[derive(Debug, Clone, Default)]
pub struct Asked<'a> {
    pub term: &'a str,
    /// Local time of the zone, or a time with its own offset.
    pub from: &'a str,
    /// An IANA name; none: the time of Astana.
    pub zone: Option<&'a str>,
    /// 5 or 6; none: five.
    pub week: Option<u8>,
    /// `09:00-18:30`, with a break after a comma; none: 09:00-18:00.
    pub hours: Option<&'a str>,
    /// Count the day of application; by default it is not counted.
    pub same_day: bool,
    /// The regulation can be read both ways: show the other one too.
    pub both: bool,
}

/// The keys of the contract; `term`, `name` and `calendar_complete` are added to it. An `alternative` has its own due
/// moments and says what it rests on.
pub fn report(asked: &Asked<'_>, own: Vec<OwnDay>) -> Result<Value, Say> {
    let term = Term::parse(asked.term).map_err(|e| e.say(asked.term))?;
    let zone: Tz = match asked.zone {
        Some(name) => name
            .trim()
            .parse()
            .map_err(|_| Say::new("term-zone-unknown").with("text", name))?,
        None => ASTANA,
    };
    let week = match asked.week {
        Some(days) => Week::of_days(days).ok_or_else(|| Say::new("term-week-unknown").with("text", days))?,
        None => Week::default(),
    };
    let hours = match asked.hours {
        Some(text) => {
            WorkingHours::parse(text).map_err(|_| Say::new("term-hours-unreadable").with("text", text))?
        }
        None => WorkingHours::default(),
    };
    let from =
        moment(asked.from, zone).ok_or_else(|| Say::new("term-from-unreadable").with("text", asked.from))?;
    let calendar = Calendar::new(HolidayTable::embedded(), own, week);
    let office = OfficeTime {
        calendar: &calendar,
        hours,
        zone,
    };
    let (counting, other) = if asked.same_day {
        (Counting::SameDay, Counting::NextDay)
    } else {
        (Counting::NextDay, Counting::SameDay)
    };
    let counted = office
        .count(term, from, counting, asked.both.then_some(other))
        .map_err(|e| e.say())?;
    let skipped: Vec<Value> = counted
        .skipped
        .iter()
        .map(|(date, off)| {
            let name = (!off.name.kk.is_empty()).then_some(&off.name);
            json!({ "date": date.to_string(), "why": off.kind.code(), "name": name })
        })
        .collect();
    let complete = (counted.from.year()..=counted.due.year()).all(|y| calendar.knows(y));
    Ok(json!({
        "term": term.to_string(),
        "from": counted.from.to_rfc3339(),
        "first_day": counted.first_day.to_string(),
        "due": counted.due.to_rfc3339(),
        "due_astana": counted.due_astana.to_rfc3339(),
        "alternative": counted.other.map(|o| json!({
            "term": o.term.to_string(),
            "counting": o.counting.as_str(),
            "due": o.due.to_rfc3339(),
            "due_astana": o.due_astana.to_rfc3339(),
        })),
        "skipped": skipped,
        "calendar_complete": complete,
    }))
}

/// The years that any table of time zones and the counting itself can hold; outside them nothing is worked out.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=3000;

fn moment(text: &str, zone: Tz) -> Option<DateTime<FixedOffset>> {
    let text = text.trim();
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return YEARS.contains(&at.year()).then_some(at);
    }
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
        .into_iter()
        .find_map(|shape| NaiveDateTime::parse_from_str(text, shape).ok())
        .filter(|local| YEARS.contains(&local.year()))
        .map(|local| at_local(zone, local).fixed_offset())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ask(asked: &Asked<'_>) -> Value {
        report(asked, Vec::new()).unwrap()
    }

    #[test]
    fn the_contracts_example() {
        let got = ask(&Asked {
            term: "1 working day",
            from: "2026-03-19T11:20",
            zone: Some("Europe/Berlin"),
            ..Asked::default()
        });
        let expected = json!({
            "term": "1 working day",
            "from": "2026-03-19T11:20:00+01:00",
            "first_day": "2026-03-20",
            "due": "2026-03-20T18:00:00+01:00",
            "due_astana": "2026-03-20T22:00:00+05:00",
            "alternative": null,
            "skipped": [],
            "calendar_complete": true,
        });
        assert_eq!(got, expected);
    }

    #[test]
    fn both_readings_and_reasons() {
        let got = ask(&Asked {
            term: "1 working day",
            from: "2026-03-20 11:20",
            hours: Some("09:00-18:30"),
            both: true,
            ..Asked::default()
        });
        assert_eq!(got["due"], "2026-03-26T18:30:00+05:00");
        assert_eq!(got["alternative"]["due"], "2026-03-20T18:30:00+05:00");
        assert_eq!(got["alternative"]["counting"], "same-day");
        assert_eq!(got["skipped"].as_array().unwrap().len(), 5);
        assert_eq!(got["skipped"][3]["why"], "substitute-day");
        assert_eq!(got["skipped"][3]["name"]["en"], "Nauryz");
        // A Saturday is a working day where the week has six.
        let six = Asked {
            term: "1 working day",
            from: "2026-11-20T10:00",
            week: Some(6),
            ..Asked::default()
        };
        assert_eq!(ask(&six)["due"], "2026-11-21T18:00:00+05:00");
        let far = Asked {
            term: "1 day",
            from: "2030-05-02T10:00:00+00:00",
            ..Asked::default()
        };
        assert_eq!(ask(&far)["calendar_complete"], false);
    }

    #[test]
    fn what_does_not_read_is_named() {
        let good = Asked {
            term: "1 h",
            from: "2026-11-20T10:00",
            ..Asked::default()
        };
        let id = |asked: Asked<'_>| report(&asked, Vec::new()).unwrap_err().id;
        assert_eq!(
            id(Asked {
                term: "soon",
                ..good.clone()
            }),
            "term-unreadable"
        );
        assert_eq!(
            id(Asked {
                term: "0 h",
                ..good.clone()
            }),
            "term-size"
        );
        assert_eq!(
            id(Asked {
                from: "2026-11-20",
                ..good.clone()
            }),
            "term-from-unreadable"
        );
        assert_eq!(
            id(Asked {
                from: "1850-11-20T10:00",
                ..good.clone()
            }),
            "term-year"
        );
        assert_eq!(
            id(Asked {
                zone: Some("Mars"),
                ..good.clone()
            }),
            "term-zone-unknown"
        );
        assert_eq!(
            id(Asked {
                week: Some(7),
                ..good.clone()
            }),
            "term-week-unknown"
        );
        assert_eq!(
            id(Asked {
                hours: Some("always"),
                ..good
            }),
            "term-hours-unreadable"
        );
    }

    proptest! {
        #[test]
        fn nothing_typed_panics(term in ".{0,20}", from in "[-+0-9T:Z. ]{0,30}", zone in ".{0,20}") {
            let _ = report(&Asked { term: "1 working day", from: &from, ..Asked::default() }, Vec::new());
            let asked = Asked { term: &term, from: "2026-11-20T10:00", zone: Some(&zone), ..Asked::default() };
            let _ = report(&asked, Vec::new());
        }
    }
}
