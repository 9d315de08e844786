//! Waiting times of a day: how many came, how long they waited for the window.

use super::act::Purpose;
use chrono::{DateTime, FixedOffset};

/// What became of one ticket, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    pub purpose: Purpose,
    pub arrived: DateTime<FixedOffset>,
    /// When the window called; the wait ended then.
    pub called: Option<DateTime<FixedOffset>>,
    /// When it was found that they had gone, or the ticket was stamped by mistake.
    pub left: Option<DateTime<FixedOffset>>,
}

impl Wait {
    /// Nobody has called them yet, and they have not gone.
    pub fn is_open(&self) -> bool {
        self.called.is_none() && self.left.is_none()
    }

    /// Whole minutes from the ticket to the call, or to now.
    pub fn minutes(&self, now: DateTime<FixedOffset>) -> i64 {
        let end = self.called.or(self.left).unwrap_or(now);
        end.signed_duration_since(self.arrived).num_minutes().max(0)
    }
}

/// The waits of one purpose, summed up. Minutes are whole; those who were never called count among `came` alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waits {
    pub came: usize,
    pub called: usize,
    pub left: usize,
    /// Half of those who were called waited no longer.
    pub median: Option<i64>,
    pub longest: Option<i64>,
}

impl Waits {
    pub fn of<'a>(all: impl IntoIterator<Item = &'a Wait>) -> Self {
        let mut out = Self::default();
        let mut seconds = Vec::new();
        for wait in all {
            out.came += 1;
            if let Some(called) = wait.called {
                seconds.push(called.signed_duration_since(wait.arrived).num_seconds().max(0));
            } else if wait.left.is_some() {
                out.left += 1;
            }
        }
        seconds.sort_unstable();
        out.called = seconds.len();
        out.longest = seconds.last().map(|s| s / 60);
        out.median = median(&seconds).map(|s| s / 60);
        out
    }
}

fn median(sorted: &[i64]) -> Option<i64> {
    let upper = *sorted.get(sorted.len() / 2)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *sorted.get(sorted.len() / 2 - 1)?;
    Some((lower + upper) / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> DateTime<FixedOffset> {
        let begin = DateTime::parse_from_rfc3339("2026-11-20T09:00:00+01:00").unwrap();
        begin + chrono::Duration::minutes(minute)
    }

    fn wait(arrived: i64, called: Option<i64>, left: Option<i64>) -> Wait {
        Wait {
            purpose: Purpose::Submission,
            arrived: at(arrived),
            called: called.map(at),
            left: left.map(at),
        }
    }

    #[test]
    fn those_who_were_called_are_measured() {
        assert_eq!(Waits::of(&[]), Waits::default());
        let day = [
            wait(0, Some(4), None),
            wait(1, Some(31), None),
            wait(2, Some(12), None),
            wait(3, None, Some(40)),
            wait(5, None, None),
        ];
        let waits = Waits::of(&day);
        assert_eq!((waits.came, waits.called, waits.left), (5, 3, 1));
        assert_eq!((waits.median, waits.longest), (Some(10), Some(30)));
        // An even number: between the two in the middle.
        assert_eq!(Waits::of(&day[..2]).median, Some(17));
        assert_eq!(Waits::of(&day[3..]).median, None);
    }

    #[test]
    fn a_wait_goes_on_until_the_call() {
        assert_eq!(wait(0, None, None).minutes(at(9)), 9);
        assert_eq!(wait(0, Some(7), None).minutes(at(9)), 7);
        assert_eq!(wait(0, None, Some(5)).minutes(at(9)), 5);
        // A clock that was put back makes nobody wait less than nothing.
        assert_eq!(wait(5, None, None).minutes(at(0)), 0);
        assert!(wait(0, None, None).is_open() && !wait(0, Some(1), None).is_open());
    }
}
