//! Numbers of cases and papers: gapless per window, year and series. One number means one thing: the series stands in it.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A series of gapless numbers, by its mark: `01` to `99`. Each kind of paper that is not numbered by its case has one,
/// unlike that of any other kind in any pack. Cases have theirs without a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Series(u8);

/// The series of complaints: the office's own, so that no pack has it.
pub const COMPLAINTS: Series = Series(91);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the mark of a series, 01 to 99")]
pub struct NotASeries;

impl Series {
    pub fn parse(text: &str) -> Result<Self, NotASeries> {
        match text.as_bytes() {
            [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] if text != "00" => {
                Ok(Self((tens - b'0') * 10 + (ones - b'0')))
            }
            _ => Err(NotASeries),
        }
    }
}

impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.0)
    }
}
impl TryFrom<String> for Series {
    type Error = NotASeries;
    fn try_from(text: String) -> Result<Self, NotASeries> {
        Self::parse(&text)
    }
}
impl From<Series> for String {
    fn from(series: Series) -> Self {
        series.to_string()
    }
}

/// The number of a case, `1-2026-000412` (window, year, place), or of a paper, `1-2026-02-000017` (with its series).
/// Digits and hyphens only, so that a scanner types it alike under every keyboard layout; a demonstration's window is
/// `DEMO`. It has one spelling: a number cut short is none, not that of a case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Number {
    window: String,
    year: u16,
    series: Option<Series>,
    place: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a number such as 1-2026-000412 or 1-2026-02-000017")]
pub struct NotANumber;

impl Number {
    pub fn new(window: &str, year: u16, series: Option<Series>, place: u32) -> Result<Self, NotANumber> {
        let fits = (1..=8).contains(&window.len())
            && window
                .bytes()
                .all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
        if fits && (2000..=9999).contains(&year) && place > 0 {
            Ok(Self {
                window: window.to_owned(),
                year,
                series,
                place,
            })
        } else {
            Err(NotANumber)
        }
    }

    pub fn parse(text: &str) -> Result<Self, NotANumber> {
        let text = text.trim();
        let parts: Vec<&str> = text.splitn(5, '-').collect();
        let (window, year, series, place) = match parts.as_slice() {
            [window, year, place] => (window, year, None, place),
            [window, year, series, place] => {
                let series = Series::parse(series).map_err(|_| NotANumber)?;
                (window, year, Some(series), place)
            }
            _ => return Err(NotANumber),
        };
        let number = Self::new(
            window,
            year.parse().map_err(|_| NotANumber)?,
            series,
            place.parse().map_err(|_| NotANumber)?,
        )?;
        if number.to_string() == text {
            Ok(number)
        } else {
            Err(NotANumber)
        }
    }

    pub fn window(&self) -> &str {
        &self.window
    }
    pub fn year(&self) -> u16 {
        self.year
    }
    pub fn series(&self) -> Option<Series> {
        self.series
    }
    pub fn place(&self) -> u32 {
        self.place
    }

    /// A number as lists show it, of this window and year: `412`, `000412`, `02-000017`.
    pub fn parse_short(text: &str, window: &str, year: u16) -> Result<Self, NotANumber> {
        let (series, place) = match text.trim().split_once('-') {
            None => (None, text.trim()),
            Some((series, place)) => (Some(Series::parse(series).map_err(|_| NotANumber)?), place),
        };
        Self::new(window, year, series, place.parse().map_err(|_| NotANumber)?)
    }

    /// Without window and year, as lists show it: `000412`, `02-000017`.
    pub fn short(&self) -> String {
        match self.series {
            None => format!("{:06}", self.place),
            Some(series) => format!("{series}-{:06}", self.place),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}-{}", self.window, self.year, self.short())
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
        for text in [
            "1-2026-000412",
            "DEMO-2026-000001",
            "12-2026-1234567",
            "1-2026-01-000412",
            "DEMO-2026-99-1234567",
        ] {
            assert_eq!(Number::parse(text).unwrap().to_string(), text);
            let json = serde_json::to_string(&Number::parse(text).unwrap()).unwrap();
            assert_eq!(json, format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<Number>(&json).unwrap().to_string(), text);
        }
        let read = |text| Number::parse(text).unwrap();
        assert_eq!(read(" 1-2026-000412 ").series(), None);
        assert_eq!(read("1-2026-07-000412").series(), Some(Series(7)));
        assert_eq!(read("1-2026-07-000412").short(), "07-000412");
        assert_ne!(read("1-2026-07-000412"), read("1-2026-000412"));
    }

    /// A number cut short, or spelled otherwise, must not be taken for that of another case or paper.
    #[test]
    fn a_number_has_one_spelling() {
        for text in [
            "",
            "1-2026",
            "1-2026-0",
            "1-2026-000000",
            "1-2026-412",
            "1-2026-02",
            "1-2026-02-17",
            "1-2026-02-",
            "1-2026-2-000017",
            "1-2026-00-000017",
            "1-2026-002-000017",
            "1-2026-02-000017-1",
            "1-2026-0000412",
            "а-2026-000001",
            "1--000001",
            "1-2026-+00001",
            "1-+2026-000001",
            "1-02026-000001",
            "1-2026-4294967296",
        ] {
            assert!(Number::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_mark_is_two_digits() {
        for text in ["", "0", "1", "00", "001", "1a", "０１", "-1", "+1"] {
            assert!(Series::parse(text).is_err(), "{text}");
        }
        for n in 1..100 {
            let text = format!("{n:02}");
            assert_eq!(Series::parse(&text).unwrap().to_string(), text);
        }
    }
}
