//! How much of a term is left, as lists show it.

use super::super::calendar::Calendar;
use super::super::trouble::Say;
use chrono::{DateTime, FixedOffset};
use chrono_tz::Tz;

/// The queues of the home screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pressing {
    Late,
    /// Due today, not late yet.
    Today,
    /// Due by the end of the next working day.
    Soon,
    Later,
}

/// What is left until the due moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    pub pressing: Pressing,
    /// Whole minutes left; negative when late. A term that ended less than a minute ago is late by one.
    pub minutes: i64,
    /// Days of the calendar between today and the due day, by the office's clock; negative when that day has passed.
    pub days: i64,
}

impl Left {
    pub fn of(due: DateTime<FixedOffset>, now: DateTime<FixedOffset>, zone: Tz, calendar: &Calendar) -> Self {
        let (due_day, today) = (
            due.with_timezone(&zone).date_naive(),
            now.with_timezone(&zone).date_naive(),
        );
        let seconds = due.signed_duration_since(now).num_seconds();
        let pressing = if now > due {
            Pressing::Late
        } else if due_day == today {
            Pressing::Today
        } else if calendar.next_working(today).is_some_and(|next| due_day <= next) {
            Pressing::Soon
        } else {
            Pressing::Later
        };
        let minutes = match pressing {
            Pressing::Late => seconds.div_euclid(60).min(-1),
            _ => seconds.div_euclid(60),
        };
        Self {
            pressing,
            minutes,
            days: due_day.signed_duration_since(today).num_days(),
        }
    }

    /// In a sentence: "34 minutes left", "late by 1 h 05 min", "3 days left".
    pub fn say(&self) -> Say {
        let ids = match self.pressing {
            Pressing::Late => ["term-late-minutes", "term-late-hours", "term-late-days"],
            _ => ["term-left-minutes", "term-left-hours", "term-left-days"],
        };
        self.measured(ids)
    }

    /// In the narrow column of a list: "34 min", "2 h 10", "-1 h 05".
    pub fn say_short(&self) -> Say {
        let ids = match self.pressing {
            Pressing::Late => [
                "term-short-late-minutes",
                "term-short-late-hours",
                "term-short-late-days",
            ],
            _ => ["term-short-minutes", "term-short-hours", "term-short-days"],
        };
        self.measured(ids)
    }

    /// Under an hour in minutes, on one day or within twelve hours in hours and minutes, else in days. Minutes beside
    /// hours come as two digits, so that a text writes "05" without arithmetic.
    fn measured(&self, [minutes, hours, days]: [&'static str; 3]) -> Say {
        let whole = self.minutes.unsigned_abs();
        if whole < 60 {
            Say::new(minutes).with("minutes", whole)
        } else if self.days == 0 || whole < 12 * 60 {
            Say::new(hours)
                .with("hours", whole / 60)
                .with("tens", whole % 60 / 10)
                .with("ones", whole % 10)
        } else {
            Say::new(days).with("days", self.days.unsigned_abs())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::calendar::{HolidayTable, Week};
    use super::*;

    fn left(due: &str, now: &str) -> Left {
        let calendar = Calendar::new(HolidayTable::embedded(), [], Week::FiveDays);
        let at = |t: &str| DateTime::parse_from_rfc3339(t).unwrap();
        Left::of(at(due), at(now), chrono_tz::Europe::Madrid, &calendar)
    }

    #[test]
    fn the_queues() {
        let now = "2026-11-20T12:41:00+01:00"; // a Friday
        for (due, pressing, minutes, days) in [
            ("2026-11-20T11:36:00+01:00", Pressing::Late, -65, 0),
            ("2026-11-20T12:40:30+01:00", Pressing::Late, -1, 0),
            ("2026-11-20T12:41:00+01:00", Pressing::Today, 0, 0),
            ("2026-11-20T13:15:00+01:00", Pressing::Today, 34, 0),
            ("2026-11-23T18:00:00+01:00", Pressing::Soon, 4639, 3),
            ("2026-11-24T00:30:00+05:00", Pressing::Soon, 4789, 3),
            ("2026-11-24T18:00:00+01:00", Pressing::Later, 6079, 4),
            ("2026-11-18T18:00:00+01:00", Pressing::Late, -2561, -2),
        ] {
            let got = left(due, now);
            assert_eq!((got.pressing, got.days), (pressing, days), "{due}");
            assert_eq!(got.minutes, minutes, "{due}");
        }
    }

    #[test]
    fn the_words() {
        let now = "2026-11-20T12:41:00+01:00";
        let say = |due: &str| left(due, now).say();
        assert_eq!(
            say("2026-11-20T13:15:00+01:00"),
            Say::new("term-left-minutes").with("minutes", 34)
        );
        assert_eq!(
            say("2026-11-20T11:36:00+01:00"),
            Say::new("term-late-hours")
                .with("hours", 1)
                .with("tens", 0)
                .with("ones", 5)
        );
        assert_eq!(
            say("2026-11-20T14:51:00+01:00"),
            Say::new("term-left-hours")
                .with("hours", 2)
                .with("tens", 1)
                .with("ones", 0)
        );
        assert_eq!(
            say("2026-11-23T18:00:00+01:00"),
            Say::new("term-left-days").with("days", 3)
        );
        assert_eq!(
            left("2026-11-18T18:00:00+01:00", now).say_short(),
            Say::new("term-short-late-days").with("days", 2)
        );
        // Late since yesterday evening, by less than half a day: hours, not "0 days".
        assert_eq!(
            left("2026-11-19T23:00:00+01:00", "2026-11-20T09:00:00+01:00")
                .say_short()
                .id,
            "term-short-late-hours"
        );
    }
}
