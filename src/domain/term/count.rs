//! Counting a term: from the moment of application to the due moment, with the days left out and why.

use super::super::act::Due;
use super::super::calendar::{Calendar, DayOff};
use super::super::trouble::Say;
use super::{ASTANA, Counting, Term, WorkingHours, at_local};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;

/// What an office counts by: its calendar, its hours, its clock.
#[derive(Debug, Clone, Copy)]
pub struct OfficeTime<'a> {
    pub calendar: &'a Calendar,
    pub hours: WorkingHours,
    pub zone: Tz,
}

/// A term counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The moment of application, by the office's clock.
    pub from: DateTime<FixedOffset>,
    /// The first day that is counted.
    pub first_day: NaiveDate,
    /// By the office's clock. For terms in days: the closing hour of the due day.
    pub due: DateTime<FixedOffset>,
    /// The same moment by the clock of Astana.
    pub due_astana: DateTime<FixedOffset>,
    /// The days off that were left out, with their reasons, in order.
    pub skipped: Vec<(NaiveDate, DayOff)>,
    /// What the other reading gives, where there is one and it differs.
    pub other: Option<OtherReading>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OtherReading {
    pub term: Term,
    pub counting: Counting,
    pub due: DateTime<FixedOffset>,
    pub due_astana: DateTime<FixedOffset>,
}

impl Counted {
    /// As the act of acceptance keeps it.
    pub fn as_due(&self) -> Due {
        Due {
            at: self.due,
            other: self.other.map(|o| o.due),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Uncountable {
    #[error("the moment lies outside the years 1900-2900")]
    Year,
    #[error("no working day follows: the office's own days close it for more than a year")]
    NoWorkingDay,
}

impl Uncountable {
    pub fn say(self) -> Say {
        Say::new(match self {
            Self::Year => "term-year",
            Self::NoWorkingDay => "term-no-working-day",
        })
    }
}

/// One reading of a term: the first day counted, the due moment, the days off passed over.
struct Reading {
    first_day: NaiveDate,
    due: DateTime<Tz>,
    skipped: Vec<(NaiveDate, DayOff)>,
}

impl OfficeTime<'_> {
    /// Counts a term from a moment. A day term has a second reading when `other` is given, or when the regulation says
    /// only "days"; it is kept when its due moment differs.
    pub fn count(
        &self,
        term: Term,
        from: DateTime<FixedOffset>,
        counting: Counting,
        other: Option<Counting>,
    ) -> Result<Counted, Uncountable> {
        if !(1900..=2900).contains(&from.naive_utc().year()) {
            return Err(Uncountable::Year);
        }
        let from = from.with_timezone(&self.zone);
        let mut counted = self.read(term, from, counting)?;
        let second = match (term, other) {
            (Term::Days(n), None) => Some((Term::WorkingDays(n), counting)),
            (_, Some(other)) if term.in_days() => Some((term, other)),
            _ => None,
        };
        if let Some((term, counting)) = second {
            let read = self.read(term, from, counting)?;
            if read.due != counted.due {
                counted.other = Some(OtherReading {
                    term,
                    counting,
                    due: read.due,
                    due_astana: read.due_astana,
                });
            }
        }
        Ok(counted)
    }

    fn read(&self, term: Term, from: DateTime<Tz>, counting: Counting) -> Result<Counted, Uncountable> {
        let reading = match term {
            Term::Minutes(n) => Reading {
                first_day: from.date_naive(),
                due: from + TimeDelta::minutes(i64::from(n)),
                skipped: Vec::new(),
            },
            Term::Hours(n) => self.hours_on(from, n)?,
            Term::WorkingDays(n) => self.working_days(from, n, counting)?,
            Term::CalendarDays(n) | Term::Days(n) => self.calendar_days(from, n, counting)?,
        };
        Ok(Counted {
            from: from.fixed_offset(),
            first_day: reading.first_day,
            due: reading.due.fixed_offset(),
            due_astana: reading.due.with_timezone(&ASTANA).fixed_offset(),
            skipped: reading.skipped,
            other: None,
        })
    }

    fn close_of(&self, day: NaiveDate) -> DateTime<Tz> {
        at_local(self.zone, NaiveDateTime::new(day, self.hours.close()))
    }

    /// Whether the office had closed when the application came: that day cannot be the first one counted.
    fn closed_at(&self, from: DateTime<Tz>) -> bool {
        from >= self.close_of(from.date_naive())
    }

    /// The day from which on days are counted, working or not.
    fn start(&self, from: DateTime<Tz>, counting: Counting) -> Result<NaiveDate, Uncountable> {
        let applied = from.date_naive();
        match counting {
            Counting::SameDay if !self.closed_at(from) => Ok(applied),
            _ => applied.succ_opt().ok_or(Uncountable::Year),
        }
    }

    /// The n-th working day, the first one counted being the start or the first working day after it.
    fn working_days(&self, from: DateTime<Tz>, n: u32, counting: Counting) -> Result<Reading, Uncountable> {
        let start = self.start(from, counting)?;
        let first = self.working_from(start)?;
        let mut last = first;
        for _ in 1..n {
            last = self
                .calendar
                .next_working(last)
                .ok_or(Uncountable::NoWorkingDay)?;
        }
        let before = start.pred_opt().ok_or(Uncountable::Year)?;
        Ok(Reading {
            first_day: first,
            due: self.close_of(last),
            skipped: self.calendar.off_between(before, last),
        })
    }

    /// The n-th day of the calendar; an end that is not working moves to the next working day (calendar.md, section 6).
    fn calendar_days(&self, from: DateTime<Tz>, n: u32, counting: Counting) -> Result<Reading, Uncountable> {
        let first = self.start(from, counting)?;
        let end = first
            .checked_add_signed(TimeDelta::days(i64::from(n) - 1))
            .ok_or(Uncountable::Year)?;
        let last = self.working_from(end)?;
        let before = end.pred_opt().ok_or(Uncountable::Year)?;
        Ok(Reading {
            first_day: first,
            due: self.close_of(last),
            skipped: self.calendar.off_between(before, last),
        })
    }

    /// Hours of work: nights, the break and days off do not count. Measured by moments, so that a clock put forward or
    /// back inside the working hours lengthens nothing.
    fn hours_on(&self, from: DateTime<Tz>, hours: u32) -> Result<Reading, Uncountable> {
        let applied = from.date_naive();
        let mut left = TimeDelta::hours(i64::from(hours));
        let mut first = None;
        let mut day = self.working_from(applied)?;
        loop {
            for (open, close) in self.hours.stretches() {
                let at = |time| at_local(self.zone, NaiveDateTime::new(day, time));
                let (begin, end) = (at(open).max(from), at(close));
                if begin >= end {
                    continue;
                }
                let first_day = *first.get_or_insert(day);
                let here = end.signed_duration_since(begin);
                if left <= here {
                    let before = applied.pred_opt().ok_or(Uncountable::Year)?;
                    return Ok(Reading {
                        first_day,
                        due: begin + left,
                        skipped: self.calendar.off_between(before, day),
                    });
                }
                left -= here;
            }
            day = self.calendar.next_working(day).ok_or(Uncountable::NoWorkingDay)?;
        }
    }

    fn working_from(&self, day: NaiveDate) -> Result<NaiveDate, Uncountable> {
        self.calendar.working_from(day).ok_or(Uncountable::NoWorkingDay)
    }
}
