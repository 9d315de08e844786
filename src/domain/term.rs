//! Terms: how long the regulation gives, counted from a moment to a due moment.

mod count;
mod hours;
mod left;
mod moment;
mod words;

use super::trouble::Say;
use serde::{Deserialize, Serialize};
use std::fmt;

pub use count::{Counted, OfficeTime, OtherReading, Uncountable};
pub use hours::{NotHours, WorkingHours};
pub use left::{Left, Pressing};
pub use moment::{ASTANA, OperatorHours, at_local, operator_hours};
pub use words::{say_date, say_due, say_operator, say_other};

/// A length of time as a regulation gives it. Written `20 min`, `4 h`, `1 working day`, `30 calendar days`, `1 day`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Term {
    /// By the clock, while the person stands at the window.
    Minutes(u32),
    /// Inside the unit's working hours.
    Hours(u32),
    WorkingDays(u32),
    CalendarDays(u32),
    /// Days of which the regulation does not say whether they are working days (001, table 1, rows 5, 7, 11-13).
    /// Counted as calendar days; the other reading is working days.
    Days(u32),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotATerm {
    #[error("not a term such as 20 min, 4 h, 1 working day, 30 calendar days")]
    Shape,
    #[error("a term is at least 1 and at most 9999")]
    Size,
}

impl NotATerm {
    pub fn say(self, text: &str) -> Say {
        let id = match self {
            Self::Shape => "term-unreadable",
            Self::Size => "term-size",
        };
        Say::new(id).with("text", text)
    }
}

impl Term {
    pub fn parse(text: &str) -> Result<Self, NotATerm> {
        let text = text.trim().to_lowercase();
        let end = text.find(|c: char| !c.is_ascii_digit()).ok_or(NotATerm::Shape)?;
        let (digits, unit) = text.split_at(end);
        if digits.is_empty() {
            return Err(NotATerm::Shape);
        }
        let words: Vec<&str> = unit.split_whitespace().collect();
        let make: fn(u32) -> Self = match words.as_slice() {
            ["min" | "minute" | "minutes"] => Self::Minutes,
            ["h" | "hour" | "hours"] => Self::Hours,
            ["working", "day" | "days"] => Self::WorkingDays,
            ["calendar", "day" | "days"] => Self::CalendarDays,
            ["day" | "days"] => Self::Days,
            _ => return Err(NotATerm::Shape),
        };
        match digits.parse() {
            Ok(count @ 1..=9999) => Ok(make(count)),
            _ => Err(NotATerm::Size),
        }
    }

    pub fn count(self) -> u32 {
        match self {
            Self::Minutes(n)
            | Self::Hours(n)
            | Self::WorkingDays(n)
            | Self::CalendarDays(n)
            | Self::Days(n) => n,
        }
    }

    /// The unit as the texts select by.
    pub fn unit(self) -> &'static str {
        match self {
            Self::Minutes(_) => "minutes",
            Self::Hours(_) => "hours",
            Self::WorkingDays(_) => "working-days",
            Self::CalendarDays(_) => "calendar-days",
            Self::Days(_) => "days",
        }
    }

    /// Whether it ends on a day and not at a moment of the day.
    pub fn in_days(self) -> bool {
        !matches!(self, Self::Minutes(_) | Self::Hours(_))
    }

    /// The term in words: "1 working day".
    pub fn say(self) -> Say {
        Say::new("term-words")
            .with("unit", self.unit())
            .with("count", self.count())
    }

    /// The term in words with its counting and the point it rests on: "1 working day, the day of application is not
    /// counted (p. 5)". An empty point is left out.
    pub fn say_fully(self, counting: Counting, point: &str) -> Say {
        let id = match (self.in_days(), point.is_empty()) {
            (true, false) => "term-said",
            (true, true) => "term-said-without-point",
            (false, false) => "term-said-by-the-clock",
            (false, true) => "term-words",
        };
        let say = Say::new(id)
            .with("unit", self.unit())
            .with("count", self.count())
            .with("counting", counting.as_str());
        if point.is_empty() {
            say
        } else {
            say.with("point", point)
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let n = self.count();
        let s = if n == 1 { "" } else { "s" };
        match self {
            Self::Minutes(_) => write!(f, "{n} min"),
            Self::Hours(_) => write!(f, "{n} h"),
            Self::WorkingDays(_) => write!(f, "{n} working day{s}"),
            Self::CalendarDays(_) => write!(f, "{n} calendar day{s}"),
            Self::Days(_) => write!(f, "{n} day{s}"),
        }
    }
}

impl TryFrom<String> for Term {
    type Error = NotATerm;
    fn try_from(text: String) -> Result<Self, NotATerm> {
        Self::parse(&text)
    }
}

impl From<Term> for String {
    fn from(term: Term) -> Self {
        term.to_string()
    }
}

/// Whether the day of application is counted. 003, point 5: it is not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counting {
    #[default]
    NextDay,
    SameDay,
}

impl Counting {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NextDay => "next-day",
            Self::SameDay => "same-day",
        }
    }
}

#[cfg(test)]
mod tests;
