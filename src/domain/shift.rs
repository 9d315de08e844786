//! How far a printer sets a sheet aside of where it should: tenths of a millimetre, right and down above zero.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Of −15.0 to 15.0 millimetres.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "i16", into = "i16")]
pub struct Shift(i16);

/// Not a number of millimetres, or too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoShift;

impl fmt::Display for NoShift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no shift of a sheet")
    }
}

impl Shift {
    const FARTHEST: i16 = 150;

    /// As it is typed: `1,5`, `-2`, `+0.5`, `−1`; nothing is zero.
    pub fn parse(text: &str) -> Result<Self, NoShift> {
        let text = text.trim().replace(['−', '–'], "-").replace(',', ".");
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.strip_prefix('+').unwrap_or(&text)),
        };
        let (whole, tenth) = digits.split_once('.').unwrap_or((digits, "0"));
        let digits_alone = |t: &str| t.len() <= 2 && t.chars().all(|c| c.is_ascii_digit());
        if digits.is_empty() && text.is_empty() {
            return Ok(Self(0));
        }
        if whole.is_empty() || tenth.len() != 1 || !digits_alone(whole) || !digits_alone(tenth) {
            return Err(NoShift);
        }
        let number = |t: &str| t.parse::<i16>().map_err(|_| NoShift);
        Self::try_from(sign * (number(whole)? * 10 + number(tenth)?))
    }

    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    pub fn millimetres(self) -> f32 {
        f32::from(self.0) / 10.0
    }
}

impl TryFrom<i16> for Shift {
    type Error = NoShift;
    fn try_from(tenths: i16) -> Result<Self, NoShift> {
        if tenths.abs() <= Self::FARTHEST {
            Ok(Self(tenths))
        } else {
            Err(NoShift)
        }
    }
}

impl From<Shift> for i16 {
    fn from(shift: Shift) -> i16 {
        shift.0
    }
}

/// As it is typed: `1,5`, `−2,0`.
impl fmt::Display for Shift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "−" } else { "" };
        let tenths = self.0.unsigned_abs();
        write!(f, "{sign}{},{}", tenths / 10, tenths % 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_read_and_reads_so_again() {
        for (typed, tenths, shown) in [
            ("", 0, "0,0"),
            ("2", 20, "2,0"),
            ("-1,5", -15, "−1,5"),
            ("−0.5", -5, "−0,5"),
            ("+15", 150, "15,0"),
        ] {
            let shift = Shift::parse(typed).unwrap();
            assert_eq!((i16::from(shift), shift.to_string().as_str()), (tenths, shown));
            assert_eq!(Shift::parse(shown).unwrap(), shift);
        }
        for typed in [
            "15,1", "-16", "a", "-", "1,25", "1,", ",5", "--1", "1e1", "999999", "1\u{1b}",
        ] {
            assert_eq!(Shift::parse(typed), Err(NoShift), "{typed}");
        }
        assert!(serde_json::from_str::<Shift>("151").is_err());
    }
}
