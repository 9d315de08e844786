//! Terms against calendar.md, section 6, and what never may happen.

mod random;

use super::super::calendar::{Calendar, HolidayTable, OwnDay, Week};
use super::*;
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use chrono_tz::Tz;
use std::sync::LazyLock;

static FIVE: LazyLock<Calendar> =
    LazyLock::new(|| Calendar::new(HolidayTable::embedded(), [], Week::FiveDays));

fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap()
}

fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

fn count_by(term: &str, from: &str, hours: &str, zone: Tz, counting: Counting) -> Counted {
    let office = OfficeTime {
        calendar: &FIVE,
        hours: WorkingHours::parse(hours).unwrap(),
        zone,
    };
    let from = at_local(zone, local(from)).fixed_offset();
    let counted = office
        .count(Term::parse(term).unwrap(), from, counting, None)
        .unwrap();
    assert_eq!(counted.due, counted.due_astana);
    counted
}

fn due(term: &str, from: &str) -> String {
    let counted = count_by(term, from, "09:00-18:30, 13:00-14:30", ASTANA, Counting::NextDay);
    counted.due.format("%Y-%m-%dT%H:%M").to_string()
}

#[test]
fn terms_read_and_written() {
    for (text, term, written) in [
        ("20 min", Term::Minutes(20), "20 min"),
        ("4h", Term::Hours(4), "4 h"),
        ("1 hour", Term::Hours(1), "1 h"),
        ("1 working day", Term::WorkingDays(1), "1 working day"),
        ("90 Working  Days", Term::WorkingDays(90), "90 working days"),
        ("30 calendar days", Term::CalendarDays(30), "30 calendar days"),
        ("30 days", Term::Days(30), "30 days"),
        (" 1 day ", Term::Days(1), "1 day"),
    ] {
        assert_eq!(Term::parse(text).unwrap(), term);
        assert_eq!(term.to_string(), written);
        assert_eq!(Term::parse(written).unwrap(), term);
    }
    for text in [
        "",
        "20",
        "min",
        "-1 h",
        "1.5 h",
        "1 week",
        "1 working",
        "1 working day day",
        "٣ days",
    ] {
        assert_eq!(Term::parse(text), Err(NotATerm::Shape), "{text}");
    }
    for text in ["0 days", "10000 days", "99999999999999999999 h"] {
        assert_eq!(Term::parse(text), Err(NotATerm::Size), "{text}");
    }
}

/// 003, point 5: the day of application is not counted.
#[test]
fn one_working_day() {
    for (from, to) in [
        ("2026-11-20T10:00", "2026-11-23T18:30"), // Friday, Monday
        ("2026-11-20T19:45", "2026-11-23T18:30"), // after closing: the same day of application
        ("2026-11-21T10:00", "2026-11-23T18:30"), // a Saturday
        ("2026-11-19T10:00", "2026-11-20T18:30"),
        ("2026-03-20T10:00", "2026-03-26T18:30"), // before Nauryz with both substitutes
        ("2026-12-31T17:00", "2027-01-05T18:30"), // New Year, with the substitute of Saturday the 2nd
        ("2025-01-02T12:00", "2025-01-05T18:30"), // the working Sunday of 2025
        ("2026-05-08T12:00", "2026-05-12T18:30"),
        ("2026-08-28T12:00", "2026-08-31T18:30"), // no longer a day off
        ("2026-01-06T12:00", "2026-01-08T18:30"),
    ] {
        assert_eq!(due("1 working day", from), to, "{from}");
    }
}

#[test]
fn a_mission_before_nauryz() {
    let berlin = chrono_tz::Europe::Berlin;
    let counted = count_by(
        "1 working day",
        "2026-03-19T11:20",
        "09:00-18:00",
        berlin,
        Counting::NextDay,
    );
    assert_eq!(counted.from.to_rfc3339(), "2026-03-19T11:20:00+01:00");
    assert_eq!(counted.first_day, day("2026-03-20"));
    assert_eq!(counted.due.to_rfc3339(), "2026-03-20T18:00:00+01:00");
    assert_eq!(counted.due_astana.to_rfc3339(), "2026-03-20T22:00:00+05:00");
    assert!(counted.skipped.is_empty());
    let counted = count_by(
        "1 working day",
        "2026-03-20T11:20",
        "09:00-18:00",
        berlin,
        Counting::NextDay,
    );
    assert_eq!(counted.due.to_rfc3339(), "2026-03-26T18:00:00+01:00");
    let why: Vec<_> = counted
        .skipped
        .iter()
        .map(|(d, o)| (d.to_string(), o.kind.code()))
        .collect();
    let expected = [
        ("2026-03-21", "holiday"),
        ("2026-03-22", "holiday"),
        ("2026-03-23", "holiday"),
        ("2026-03-24", "substitute-day"),
        ("2026-03-25", "substitute-day"),
    ];
    assert_eq!(why, expected.map(|(d, c)| (d.to_owned(), c)));
    // Over the change to summer time.
    let counted = count_by(
        "3 working days",
        "2026-03-26T11:20",
        "09:00-18:00",
        berlin,
        Counting::NextDay,
    );
    assert_eq!(counted.due.to_rfc3339(), "2026-03-31T18:00:00+02:00");
    assert_eq!(counted.due_astana.to_rfc3339(), "2026-03-31T21:00:00+05:00");
}

#[test]
fn the_host_states_holiday_closes_the_window() {
    let friday = OwnDay {
        date: day("2026-04-03"),
        working: false,
        why: "Karfreitag".to_owned(),
    };
    let monday = OwnDay {
        date: day("2026-04-06"),
        ..friday.clone()
    };
    let calendar = Calendar::new(HolidayTable::embedded(), [friday, monday], Week::FiveDays);
    let office = OfficeTime {
        calendar: &calendar,
        hours: WorkingHours::default(),
        zone: chrono_tz::Europe::Berlin,
    };
    let from = at_local(office.zone, local("2026-04-02T10:00")).fixed_offset();
    let counted = office
        .count(Term::WorkingDays(1), from, Counting::NextDay, None)
        .unwrap();
    assert_eq!(counted.due.to_rfc3339(), "2026-04-07T18:00:00+02:00");
    assert_eq!(counted.skipped.len(), 4);
    assert_eq!(counted.skipped[0].1.name.kk, "Karfreitag");
}

#[test]
fn same_day_counting_and_the_other_reading() {
    let same = |from: &str| {
        let counted = count_by("1 working day", from, "09:00-18:30", ASTANA, Counting::SameDay);
        counted.due.format("%Y-%m-%dT%H:%M").to_string()
    };
    assert_eq!(same("2026-11-20T10:00"), "2026-11-20T18:30");
    assert_eq!(same("2026-11-20T18:30"), "2026-11-23T18:30", "closed already");
    assert_eq!(same("2026-11-21T10:00"), "2026-11-23T18:30", "a Saturday");
    let office = OfficeTime {
        calendar: &FIVE,
        hours: WorkingHours::default(),
        zone: ASTANA,
    };
    let from = at_local(ASTANA, local("2026-11-19T10:00")).fixed_offset();
    let both = office
        .count(
            Term::WorkingDays(1),
            from,
            Counting::NextDay,
            Some(Counting::SameDay),
        )
        .unwrap();
    let other = both.other.unwrap();
    assert_eq!(both.due.to_rfc3339(), "2026-11-20T18:00:00+05:00");
    assert_eq!(
        (other.due.to_rfc3339().as_str(), other.counting),
        ("2026-11-19T18:00:00+05:00", Counting::SameDay)
    );
    assert_eq!(both.as_due().other, Some(other.due));
    // On a Saturday both readings end on Monday: nothing to show.
    let from = at_local(ASTANA, local("2026-11-21T10:00")).fixed_offset();
    let both = office
        .count(
            Term::WorkingDays(1),
            from,
            Counting::NextDay,
            Some(Counting::SameDay),
        )
        .unwrap();
    assert_eq!(both.other, None);
    // "5 days" are neither working nor calendar: the other reading is working days.
    let from = at_local(ASTANA, local("2026-11-19T10:00")).fixed_offset();
    let days = office
        .count(Term::Days(5), from, Counting::NextDay, None)
        .unwrap();
    assert_eq!(days.due.to_rfc3339(), "2026-11-24T18:00:00+05:00");
    let other = days.other.unwrap();
    assert_eq!(
        (other.term, other.due.to_rfc3339().as_str()),
        (Term::WorkingDays(5), "2026-11-26T18:00:00+05:00")
    );
}

#[test]
fn calendar_days_move_to_a_working_day() {
    for (term, from, to) in [
        ("30 calendar days", "2026-10-20T10:00", "2026-11-19T18:30"),
        ("30 calendar days", "2026-10-22T10:00", "2026-11-23T18:30"), // ends on a Saturday
        ("7 calendar days", "2026-03-14T10:00", "2026-03-26T18:30"),  // ends on 21 March, a holiday
        ("3 calendar days", "2026-11-17T10:00", "2026-11-20T18:30"),
        // June 21 days after the 1st, July 22 without the 6th, August 21, September 22, and four of October.
        ("90 working days", "2026-06-01T09:00", "2026-10-06T18:30"),
    ] {
        assert_eq!(due(term, from), to, "{term} from {from}");
    }
    let counted = count_by(
        "7 calendar days",
        "2026-03-14T10:00",
        "09:00-18:00",
        ASTANA,
        Counting::NextDay,
    );
    assert_eq!(counted.first_day, day("2026-03-15"));
    assert_eq!(
        counted.skipped.len(),
        5,
        "the end alone moved, the days before are counted"
    );
}

/// Complaint terms of 003, chapter 3: three, five and fifteen working days.
#[test]
fn complaint_terms() {
    assert_eq!(due("3 working days", "2026-12-14T10:00"), "2026-12-18T18:30"); // over Independence Day
    assert_eq!(due("5 working days", "2026-12-14T10:00"), "2026-12-22T18:30");
    assert_eq!(due("15 working days", "2026-12-14T10:00"), "2027-01-08T18:30");
}

#[test]
fn hours_run_in_working_hours() {
    for (from, to) in [
        ("2026-11-20T09:00", "2026-11-20T13:00"), // ends where the break begins
        ("2026-11-20T10:00", "2026-11-20T15:30"),
        ("2026-11-20T14:30", "2026-11-20T18:30"), // ends at closing
        ("2026-11-20T13:40", "2026-11-20T18:30"), // begun in the break
        ("2026-11-20T16:00", "2026-11-23T10:30"), // over the weekend
        ("2026-11-20T20:00", "2026-11-23T13:00"), // begun after closing
        ("2026-11-21T12:00", "2026-11-23T13:00"), // begun on a Saturday
        ("2026-11-23T05:00", "2026-11-23T13:00"), // begun before opening
    ] {
        assert_eq!(due("4 h", from), to, "{from}");
    }
    let counted = count_by(
        "4 h",
        "2026-11-20T16:00",
        "09:00-18:30, 13:00-14:30",
        ASTANA,
        Counting::NextDay,
    );
    assert_eq!(counted.first_day, day("2026-11-20"));
    assert_eq!(counted.skipped.len(), 2);
}

#[test]
fn minutes_run_by_the_clock() {
    assert_eq!(due("20 min", "2026-11-20T18:20"), "2026-11-20T18:40");
    // Over the hour that Berlin repeats.
    let counted = count_by(
        "90 min",
        "2026-10-25T02:00",
        "09:00-18:00",
        chrono_tz::Europe::Berlin,
        Counting::NextDay,
    );
    assert_eq!(counted.due.to_rfc3339(), "2026-10-25T02:30:00+01:00");
}

#[test]
fn what_cannot_be_counted_says_so() {
    let closed = day("2026-01-01").iter_days().take(1000).map(|date| OwnDay {
        date,
        working: false,
        why: "war".to_owned(),
    });
    let calendar = Calendar::new(HolidayTable::embedded(), closed, Week::FiveDays);
    let office = OfficeTime {
        calendar: &calendar,
        hours: WorkingHours::default(),
        zone: ASTANA,
    };
    let from = DateTime::parse_from_rfc3339("2026-02-01T10:00:00+05:00").unwrap();
    for term in [Term::Hours(1), Term::WorkingDays(1), Term::CalendarDays(1)] {
        let got = office.count(term, from, Counting::NextDay, None);
        assert_eq!(got.unwrap_err(), Uncountable::NoWorkingDay);
    }
    for from in ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00"] {
        let from = DateTime::parse_from_rfc3339(from).unwrap();
        let got = office.count(Term::WorkingDays(1), from, Counting::NextDay, None);
        assert_eq!(got.unwrap_err(), Uncountable::Year);
    }
}

#[test]
fn said_in_words() {
    let say = Term::WorkingDays(1).say_fully(Counting::NextDay, "5");
    assert_eq!(say.id, "term-said");
    assert_eq!(
        say.args,
        [
            ("unit", "working-days".to_owned()),
            ("count", "1".to_owned()),
            ("counting", "next-day".to_owned()),
            ("point", "5".to_owned())
        ]
    );
    assert_eq!(
        Term::Minutes(20).say_fully(Counting::NextDay, "6").id,
        "term-said-by-the-clock"
    );
}
