//! A date of birth: a calendar date, possibly incomplete, never a moment in time.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A date of birth of which month and day may be unknown (ICAO Doc 9303 part 3, 4.8). Written `1958-03-XX`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BirthDate {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotABirthDate {
    #[error("not written as YYYY-MM-DD, with XX for an unknown month or day")]
    Shape,
    #[error("no such day in the calendar")]
    Calendar,
}

impl BirthDate {
    pub fn new(year: i32, month: Option<u32>, day: Option<u32>) -> Result<Self, NotABirthDate> {
        if !(1800..=9999).contains(&year) || (month.is_none() && day.is_some()) {
            return Err(NotABirthDate::Calendar);
        }
        // 2000 is a leap year: an unknown month or day is checked against the longest possibility.
        let exists = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1)).is_some();
        if exists {
            Ok(Self { year, month, day })
        } else {
            Err(NotABirthDate::Calendar)
        }
    }

    /// Reads `YYYY-MM-DD`, `YYYY-MM-XX`, `YYYY-XX-XX`.
    pub fn parse(text: &str) -> Result<Self, NotABirthDate> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts.as_slice() else {
            return Err(NotABirthDate::Shape);
        };
        let digits = |s: &str, n: usize| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
        let part = |s: &str| match s {
            "XX" => Ok(None),
            s if digits(s, 2) => s.parse().map(Some).map_err(|_| NotABirthDate::Shape),
            _ => Err(NotABirthDate::Shape),
        };
        if !digits(year, 4) {
            return Err(NotABirthDate::Shape);
        }
        let year = year.parse().map_err(|_| NotABirthDate::Shape)?;
        Self::new(year, part(month)?, part(day)?)
    }

    pub fn year(self) -> i32 {
        self.year
    }
    pub fn month(self) -> Option<u32> {
        self.month
    }
    pub fn day(self) -> Option<u32> {
        self.day
    }

    /// The date, if every part is known.
    pub fn full(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month?, self.day?)
    }

    /// The first and the last day it can have been.
    pub fn range(self) -> (NaiveDate, NaiveDate) {
        let first = NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1));
        let last_month = self.month.unwrap_or(12);
        let last = match self.day {
            Some(day) => NaiveDate::from_ymd_opt(self.year, last_month, day),
            None => (28..=31)
                .rev()
                .find_map(|d| NaiveDate::from_ymd_opt(self.year, last_month, d)),
        };
        (first.unwrap_or_default(), last.unwrap_or_default())
    }

    /// Whole years on a day: the least and the most they can be (equal when the date is full).
    /// A person born on 29 February completes the year on 1 March of a common year.
    pub fn age_on(self, day: NaiveDate) -> (i32, i32) {
        let (first, last) = self.range();
        (years_between(last, day), years_between(first, day))
    }
}

fn years_between(from: NaiveDate, to: NaiveDate) -> i32 {
    let before_birthday = (to.month(), to.day()) < (from.month(), from.day());
    to.year() - from.year() - i32::from(before_birthday)
}

impl From<NaiveDate> for BirthDate {
    fn from(date: NaiveDate) -> Self {
        Self {
            year: date.year(),
            month: Some(date.month()),
            day: Some(date.day()),
        }
    }
}

impl TryFrom<String> for BirthDate {
    type Error = NotABirthDate;
    fn try_from(text: String) -> Result<Self, NotABirthDate> {
        Self::parse(&text)
    }
}

impl From<BirthDate> for String {
    fn from(date: BirthDate) -> Self {
        date.to_string()
    }
}

impl fmt::Display for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |p: Option<u32>| p.map_or_else(|| "XX".to_owned(), |n| format!("{n:02}"));
        write!(f, "{:04}-{}-{}", self.year, part(self.month), part(self.day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes() {
        for text in ["1980-05-12", "1958-03-XX", "1958-XX-XX", "2000-02-29"] {
            assert_eq!(BirthDate::parse(text).unwrap().to_string(), text);
        }
        for text in [
            "1958-XX-12",
            "1999-02-29",
            "80-05-12",
            "1980-5-12",
            "",
            "XXXX-01-01",
            "1980-13-01",
        ] {
            assert!(BirthDate::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn age_is_a_range_when_parts_are_unknown() {
        let on = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let age = |t: &str| BirthDate::parse(t).unwrap().age_on(on);
        assert_eq!(age("1961-11-21"), (65, 65));
        assert_eq!(age("1961-11-22"), (64, 64));
        assert_eq!(age("1961-11-XX"), (64, 65));
        assert_eq!(age("1961-XX-XX"), (64, 65));
        assert_eq!(age("2004-02-29"), (22, 22));
    }
}
