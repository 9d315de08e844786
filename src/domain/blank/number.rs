//! Numbers of blanks: how they are compared, and batches in which they follow each other.

use crate::domain::keyboard;
use crate::domain::keyboard::scripts::{Script, look_alike};
use crate::domain::trouble::Say;

/// The most blanks of one batch: more than an office gets in years; a longer one is typed wrong.
pub const MOST: u64 = 100_000;

/// A number as it is compared: capital letters, those of both scripts that look alike as Latin, and digits. Spaces and
/// signs are dropped, but for a sign between two digits: 1-23 is not 12-3.
pub fn key(number: &str) -> String {
    let plain = |c: char| match Script::of(c) {
        Some(Script::Cyrillic) => look_alike(c).unwrap_or(c),
        _ => c,
    };
    let mut out = String::new();
    let mut parted = false;
    for c in number.chars() {
        if c.is_alphanumeric() {
            let between = c.is_ascii_digit() && out.ends_with(|b: char| b.is_ascii_digit());
            if parted && between {
                out.push(PARTED);
            }
            parted = false;
            out.extend(c.to_uppercase().map(plain));
        } else if !c.is_whitespace() {
            parted = true;
        }
    }
    out
}

/// Stands for whatever sign parts two groups of digits.
const PARTED: char = '-';

/// The number as it was typed first, then as it would read if it was typed under another layout.
pub fn readings(number: &str) -> Vec<String> {
    let turned = keyboard::turns(number).into_iter().map(|t| key(&t));
    std::iter::once(key(number)).chain(turned).collect()
}

/// A number that counts: what stands before its last digits, and those.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Serial {
    pub(super) series: String,
    pub(super) width: usize,
    pub(super) place: u64,
}

pub(super) fn serial(key: &str) -> Option<Serial> {
    let digits = key.len() - key.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (series, place) = key.split_at(key.len() - digits);
    Some(Serial {
        series: series.to_owned(),
        width: digits,
        place: place.parse().ok()?,
    })
}

/// Numbers that follow each other, both ends in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// As it stands on the blanks, before the digits that count.
    written: String,
    pub(super) series: String,
    pub(super) width: usize,
    pub(super) first: u64,
    pub(super) last: u64,
}

/// What stands before the last so many digits, as it is written.
fn before(number: &str, width: usize) -> String {
    let mut chars: Vec<char> = number.trim().chars().collect();
    let mut left = width;
    while left > 0 {
        match chars.pop() {
            Some(c) if c.is_ascii_digit() => left -= 1,
            Some(_) => {}
            None => break,
        }
    }
    chars.into_iter().flat_map(char::to_uppercase).collect()
}

impl Batch {
    /// From the first number until the last.
    pub fn new(first: &str, last: &str) -> Result<Self, Say> {
        let problem = |id| move || Say::new(id);
        let from = serial(&key(first)).ok_or_else(problem("blank-number-digits"))?;
        let until = serial(&key(last)).ok_or_else(problem("blank-number-digits"))?;
        if (&from.series, from.width) != (&until.series, until.width) || until.place < from.place {
            return Err(Say::new("blank-last-before-first"));
        }
        if until.place - from.place >= MOST {
            return Err(Say::new("blank-too-many").with("most", MOST));
        }
        Ok(Self {
            written: before(first, from.width),
            series: from.series,
            width: from.width,
            first: from.place,
            last: until.place,
        })
    }

    /// So many from the first number on.
    pub fn counted(first: &str, count: u64) -> Result<Self, Say> {
        let one = Self::new(first, first)?;
        let last = count.checked_sub(1).and_then(|more| one.first.checked_add(more));
        let last = last.ok_or_else(|| Say::new("blank-count-missing"))?;
        if count > MOST {
            return Err(Say::new("blank-too-many").with("most", MOST));
        }
        match last.to_string().len() > one.width {
            true => Err(Say::new("blank-count-beyond")),
            false => Ok(Self { last, ..one }),
        }
    }

    pub(super) fn number(&self, place: u64) -> String {
        format!("{}{place:0width$}", self.written, width = self.width)
    }

    pub(super) fn key(&self, place: u64) -> String {
        format!("{}{place:0width$}", self.series, width = self.width)
    }

    pub fn first(&self) -> String {
        self.number(self.first)
    }

    pub fn last(&self) -> String {
        self.number(self.last)
    }

    pub fn count(&self) -> u64 {
        self.last - self.first + 1
    }

    pub(super) fn holds(&self, key: &str) -> bool {
        serial(key).is_some_and(|s| {
            (&s.series, s.width) == (&self.series, self.width) && (self.first..=self.last).contains(&s.place)
        })
    }

    pub(super) fn meets(&self, other: &Self) -> bool {
        (&self.series, self.width) == (&other.series, other.width)
            && self.first <= other.last
            && other.first <= self.last
    }
}
