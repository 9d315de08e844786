//! What is said about terms: text ids with their arguments. Numbers are written plainly; the texts choose the forms.

use super::super::calendar::Calendar;
use super::super::trouble::Say;
use super::{ASTANA, Counting, OtherReading, Term, operator_hours};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use chrono_tz::Tz;

/// "Friday, 20 November 2026".
pub fn say_date(date: NaiveDate) -> Say {
    Say::new("term-date")
        .with("weekday", date.weekday().number_from_monday())
        .with("day", date.day())
        .with("month", date.month())
        .with("year", date.year())
}

/// "today until 13:15", "tomorrow until 18:00", "Fri 20.11, 13:15"; the year stands where it is not this one.
pub fn say_due(due: DateTime<FixedOffset>, now: DateTime<FixedOffset>, zone: Tz) -> Say {
    let (due, now) = (due.with_timezone(&zone), now.with_timezone(&zone));
    let days = due
        .date_naive()
        .signed_duration_since(now.date_naive())
        .num_days();
    let time = due.format("%H:%M");
    match days {
        0 => Say::new("term-due-today").with("time", time),
        1 => Say::new("term-due-tomorrow").with("time", time),
        _ => Say::new("term-due-date")
            .with("weekday", due.weekday().number_from_monday())
            .with("date", short_date(due, now))
            .with("time", time),
    }
}

/// The other reading of a term: what it rests on, and when it ends.
pub fn say_other(other: &OtherReading, now: DateTime<FixedOffset>, zone: Tz) -> Say {
    let reading = match (other.term, other.counting) {
        (Term::WorkingDays(_), Counting::NextDay) => "working-days",
        (_, counting) => counting.as_str(),
    };
    let due = other.due.with_timezone(&zone);
    let today = now.with_timezone(&zone);
    Say::new("term-other")
        .with("reading", reading)
        .with("weekday", due.weekday().number_from_monday())
        .with("date", short_date(due, today))
        .with("time", due.format("%H:%M"))
}

fn short_date(date: DateTime<Tz>, today: DateTime<Tz>) -> String {
    let shape = if date.year() == today.year() {
        "%d.%m"
    } else {
        "%d.%m.%Y"
    };
    date.format(shape).to_string()
}

/// Until when the provider's operator works on a day: "operator until 18:30 Astana = 14:30". Where the office keeps the
/// time of Astana one clock is enough.
pub fn say_operator(calendar: &Calendar, day: NaiveDate, zone: Tz) -> Say {
    let Some(hours) = operator_hours(calendar, day, zone) else {
        return Say::new("term-operator-off");
    };
    let astana = hours.closes.with_timezone(&ASTANA);
    let say = if astana.naive_local() == hours.closes.naive_local() {
        Say::new("term-operator-here")
    } else {
        Say::new("term-operator").with("local", hours.closes.format("%H:%M"))
    };
    say.with("astana", astana.format("%H:%M"))
}

#[cfg(test)]
mod tests {
    use super::super::super::calendar::{HolidayTable, Week};
    use super::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    #[test]
    fn days_by_the_offices_clock() {
        let now = at("2026-11-20T12:41:00+01:00");
        let say = |due: &str| say_due(at(due), now, chrono_tz::Europe::Madrid);
        assert_eq!(
            say("2026-11-20T17:15:00+05:00"),
            Say::new("term-due-today").with("time", "13:15")
        );
        assert_eq!(
            say("2026-11-21T04:30:00+05:00"),
            Say::new("term-due-tomorrow").with("time", "00:30")
        );
        assert_eq!(
            say("2026-11-23T18:00:00+01:00"),
            Say::new("term-due-date")
                .with("weekday", 1)
                .with("date", "23.11")
                .with("time", "18:00")
        );
        assert_eq!(say("2027-01-05T18:00:00+01:00").args[1].1, "05.01.2027");
        assert_eq!(say("2026-11-19T18:00:00+01:00").id, "term-due-date");
    }

    #[test]
    fn the_operators_hint() {
        let calendar = Calendar::new(HolidayTable::embedded(), [], Week::FiveDays);
        let day = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        assert_eq!(
            say_operator(&calendar, day, chrono_tz::Europe::Madrid),
            Say::new("term-operator")
                .with("local", "14:30")
                .with("astana", "18:30")
        );
        assert_eq!(
            say_operator(&calendar, day, chrono_tz::Asia::Tashkent),
            Say::new("term-operator-here").with("astana", "18:30")
        );
        assert_eq!(
            say_operator(&calendar, day.succ_opt().unwrap(), ASTANA).id,
            "term-operator-off"
        );
    }
}
