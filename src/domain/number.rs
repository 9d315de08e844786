//! Numbers of cases and papers: gapless per window, year and series.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A series of gapless numbers. Cases have one, and so has each kind of paper that is not numbered by its case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Series(pub String);

/// A number such as `1-2026-000412`: window, year, place in the series. Digits and hyphens only, so that a scanner
/// types it alike under every keyboard layout. A demonstration's window is `DEMO`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Number {
    window: String,
    year: u16,
    place: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a number such as 1-2026-000412")]
pub struct NotANumber;

impl Number {
    pub fn new(window: &str, year: u16, place: u32) -> Result<Self, NotANumber> {
        let fits = (1..=8).contains(&window.len())
            && window
                .bytes()
                .all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
        if fits && (2000..=9999).contains(&year) && place > 0 {
            Ok(Self {
                window: window.to_owned(),
                year,
                place,
            })
        } else {
            Err(NotANumber)
        }
    }

    pub fn parse(text: &str) -> Result<Self, NotANumber> {
        let mut parts = text.trim().split('-');
        let (Some(window), Some(year), Some(place), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotANumber);
        };
        let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        if !digits(year) || !digits(place) {
            return Err(NotANumber);
        }
        Self::new(
            window,
            year.parse().map_err(|_| NotANumber)?,
            place.parse().map_err(|_| NotANumber)?,
        )
    }

    pub fn window(&self) -> &str {
        &self.window
    }
    pub fn year(&self) -> u16 {
        self.year
    }
    pub fn place(&self) -> u32 {
        self.place
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}-{:06}", self.window, self.year, self.place)
    }
}
impl TryFrom<String> for Number {
    type Error = NotANumber;
    fn try_from(text: String) -> Result<Self, NotANumber> {
        Self::parse(&text)
    }
}
impl From<Number> for String {
    fn from(number: Number) -> Self {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in ["1-2026-000412", "DEMO-2026-000001", "12-2026-1234567"] {
            assert_eq!(Number::parse(text).unwrap().to_string(), text);
        }
        for text in [
            "",
            "1-2026",
            "1-2026-0",
            "а-2026-1",
            "1-2026-1-1",
            "1--1",
            "1-2026-+1",
        ] {
            assert!(Number::parse(text).is_err(), "{text}");
        }
    }
}
