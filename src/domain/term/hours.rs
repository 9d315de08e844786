//! The hours in which a unit works.

use chrono::{NaiveTime, Timelike};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Opening, closing and, if there is one, the break. Written `09:00-18:30` or `09:00-18:30, 13:00-14:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WorkingHours {
    open: NaiveTime,
    close: NaiveTime,
    lunch: Option<(NaiveTime, NaiveTime)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not working hours such as 09:00-18:00 or 09:00-18:30, 13:00-14:30")]
pub struct NotHours;

impl WorkingHours {
    /// Opening comes before closing; the break lies between them and leaves time on both sides or either.
    pub fn new(
        open: NaiveTime,
        close: NaiveTime,
        lunch: Option<(NaiveTime, NaiveTime)>,
    ) -> Result<Self, NotHours> {
        let lunch_fits = lunch
            .is_none_or(|(from, to)| open <= from && from < to && to <= close && (from, to) != (open, close));
        if open < close && lunch_fits {
            Ok(Self { open, close, lunch })
        } else {
            Err(NotHours)
        }
    }

    pub fn parse(text: &str) -> Result<Self, NotHours> {
        let mut spans = text.split(',').map(span);
        let (Some(work), lunch, None) = (spans.next(), spans.next(), spans.next()) else {
            return Err(NotHours);
        };
        let (open, close) = work?;
        Self::new(open, close, lunch.transpose()?)
    }

    pub fn open(&self) -> NaiveTime {
        self.open
    }
    pub fn close(&self) -> NaiveTime {
        self.close
    }
    pub fn lunch(&self) -> Option<(NaiveTime, NaiveTime)> {
        self.lunch
    }

    /// The stretches of work of a day, in order.
    pub(super) fn stretches(&self) -> Vec<(NaiveTime, NaiveTime)> {
        match self.lunch {
            Some((from, to)) => [(self.open, from), (to, self.close)]
                .into_iter()
                .filter(|(a, b)| a < b)
                .collect(),
            None => vec![(self.open, self.close)],
        }
    }
}

/// 09:00-18:00 without a break: what stands until the office names its own hours. The regulation names no closing hour.
impl Default for WorkingHours {
    fn default() -> Self {
        let hour = |h| NaiveTime::from_hms_opt(h, 0, 0).unwrap_or_default();
        Self {
            open: hour(9),
            close: hour(18),
            lunch: None,
        }
    }
}

fn span(text: &str) -> Result<(NaiveTime, NaiveTime), NotHours> {
    let (from, to) = text.trim().split_once(['-', '\u{2013}']).ok_or(NotHours)?;
    let time = |t: &str| NaiveTime::parse_from_str(t.trim(), "%H:%M").map_err(|_| NotHours);
    Ok((time(from)?, time(to)?))
}

impl fmt::Display for WorkingHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let span = |f: &mut fmt::Formatter<'_>, from: NaiveTime, to: NaiveTime| {
            let (a, b) = ((from.hour(), from.minute()), (to.hour(), to.minute()));
            write!(f, "{:02}:{:02}-{:02}:{:02}", a.0, a.1, b.0, b.1)
        };
        span(f, self.open, self.close)?;
        if let Some((from, to)) = self.lunch {
            write!(f, ", ")?;
            span(f, from, to)?;
        }
        Ok(())
    }
}

impl TryFrom<String> for WorkingHours {
    type Error = NotHours;
    fn try_from(text: String) -> Result<Self, NotHours> {
        Self::parse(&text)
    }
}

impl From<WorkingHours> for String {
    fn from(hours: WorkingHours) -> Self {
        hours.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in [
            "09:00-18:00",
            "09:00-18:30, 13:00-14:30",
            "08:30-12:00, 08:30-09:00",
        ] {
            assert_eq!(WorkingHours::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(
            WorkingHours::parse(" 9:00 \u{2013} 18:00 ").unwrap(),
            WorkingHours::default()
        );
        for text in [
            "",
            "09:00",
            "18:00-09:00",
            "09:00-09:00",
            "09:00-18:00, 08:00-10:00",
            "09:00-18:00, 12:00-19:00",
            "09:00-18:00, 09:00-18:00",
            "09:00-18:00, 13:00-13:00",
            "09:00-18:00, 13:00-14:00, 15:00-16:00",
            "09:00-25:00",
        ] {
            assert!(WorkingHours::parse(text).is_err(), "{text}");
        }
    }
}
