//! The individual and the business identification number (IIN, BIN): control digit, and what the digits hint at.
//!
//! Since Government resolution No. 853 of 26 August 2013 the digits of an IIN are not tied to personal data: date,
//! century and sex read from it are hints, and a difference is a note. The control digit is a check of typing: no rule
//! for it was published after 2013, so a wrong one is a strong warning that a reason overrides, never a block.

use super::birth::BirthDate;
use super::sex::Sex;
use super::trouble::{Problem, Say};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A person's.
    Iin,
    /// An organization's or a joint enterprise's.
    Bin,
}

impl Kind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Iin => "iin",
            Self::Bin => "bin",
        }
    }
}

/// What the first seven digits of an IIN say by the rules before 2013.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hint {
    pub birth: BirthDate,
    pub sex: Sex,
}

/// Twelve digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Iin {
    digits: [u8; 12],
}

const FIRST: [u32; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/// The control digit of eleven digits; none where both passes give 10 (such numbers are not given out).
pub fn control_digit(stem: &[u8; 11]) -> Option<u8> {
    let remainder = |weights: [u32; 11]| {
        stem.iter()
            .zip(weights)
            .map(|(d, w)| u32::from(*d) * w)
            .sum::<u32>()
            % 11
    };
    [FIRST, SECOND]
        .into_iter()
        .map(remainder)
        .find(|r| *r < 10)
        .and_then(|r| u8::try_from(r).ok())
}

impl Iin {
    /// Twelve ASCII digits; blanks around and between groups fall away.
    pub fn parse(text: &str) -> Result<Self, Say> {
        let kept: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
        if let Some(strange) = kept.iter().find(|c| !c.is_ascii_digit()) {
            return Err(Say::new("iin-not-a-digit").with("character", strange));
        }
        let digits: Vec<u8> = kept
            .iter()
            .filter_map(|c| c.to_digit(10))
            .filter_map(|d| u8::try_from(d).ok())
            .collect();
        let digits = digits
            .try_into()
            .map_err(|d: Vec<u8>| Say::new("iin-length").with("has", d.len()))?;
        Ok(Self { digits })
    }

    pub fn digits(&self) -> [u8; 12] {
        self.digits
    }

    /// The fifth digit is the tens of the day in an IIN, 4 to 6 in a BIN.
    pub fn kind(&self) -> Kind {
        let [_, _, _, _, fifth, ..] = self.digits;
        if matches!(fifth, 4..=6) {
            Kind::Bin
        } else {
            Kind::Iin
        }
    }

    /// The control digit as it stands.
    pub fn given(&self) -> u8 {
        let [.., last] = self.digits;
        last
    }

    /// The control digit that the other eleven ask for.
    pub fn expected(&self) -> Option<u8> {
        let [stem @ .., _] = self.digits;
        control_digit(&stem)
    }

    /// The control digit alone.
    pub fn is_valid(&self) -> bool {
        self.expected() == Some(self.given())
    }

    fn pair(&self, at: usize) -> u32 {
        let digit = |i: usize| self.digits.get(i).copied().map_or(0, u32::from);
        digit(at) * 10 + digit(at + 1)
    }

    fn seventh(&self) -> u8 {
        let [_, _, _, _, _, _, seventh, ..] = self.digits;
        seventh
    }

    /// Date of birth and sex, as a hint; none for a BIN, an unassigned seventh digit or a day that is not in the calendar.
    pub fn hint(&self) -> Option<Hint> {
        if self.kind() == Kind::Bin {
            return None;
        }
        let (century, sex) = match self.seventh() {
            1 => (1800, Sex::Male),
            2 => (1800, Sex::Female),
            3 => (1900, Sex::Male),
            4 => (1900, Sex::Female),
            5 => (2000, Sex::Male),
            6 => (2000, Sex::Female),
            _ => return None,
        };
        let year = century + i32::try_from(self.pair(0)).ok()?;
        let birth = BirthDate::new(year, Some(self.pair(2)), Some(self.pair(4))).ok()?;
        Some(Hint { birth, sex })
    }

    /// What is to be said about the control digit: a strong warning, overridden with a reason.
    pub fn problems(&self) -> Vec<Problem> {
        match self.expected() {
            Some(expected) if expected == self.given() => Vec::new(),
            Some(expected) => {
                let say = Say::new("iin-control-wrong")
                    .with("given", self.given())
                    .with("expected", expected);
                vec![Problem::warning(say)]
            }
            None => vec![Problem::warning(Say::new("iin-never-given"))],
        }
    }

    /// A BIN whose month is none.
    pub fn odd_month(&self) -> Option<Problem> {
        let month = self.pair(2);
        let say = Say::new("iin-bin-month").with("read", format!("{month:02}"));
        (!(1..=12).contains(&month)).then(|| Problem::warning(say))
    }

    /// What its digits say beside the control digit.
    pub fn notes(&self) -> Vec<Say> {
        let mut notes = Vec::new();
        let month_exists = (1..=12).contains(&self.pair(2));
        match self.kind() {
            Kind::Bin => {
                notes.push(Say::new("iin-is-bin"));
                if !month_exists {
                    notes.push(Say::new("iin-bin-month").with("read", format!("{:02}", self.pair(2))));
                }
            }
            Kind::Iin => {
                if matches!(self.seventh(), 0 | 7..=9) {
                    notes.push(Say::new("iin-seventh-unassigned").with("digit", self.seventh()));
                } else if self.hint().is_none() {
                    let read = format!("{:02}.{:02}.{:02}", self.pair(4), self.pair(2), self.pair(0));
                    notes.push(Say::new("iin-no-date").with("read", read));
                }
            }
        }
        notes
    }

    /// Where the hint differs from the passport: notes, never an obstacle (resolution No. 853 of 26 August 2013).
    pub fn differences(&self, birth: Option<BirthDate>, sex: Option<Sex>) -> Vec<Say> {
        let Some(hint) = self.hint() else {
            return Vec::new();
        };
        let mut notes = Vec::new();
        if let Some(birth) = birth.filter(|b| !agrees(hint.birth, *b)) {
            notes.push(
                Say::new("iin-birth-differs")
                    .with("hint", day_first(hint.birth))
                    .with("birth", day_first(birth)),
            );
        }
        if let Some(sex) = sex.filter(|s| *s != Sex::Unspecified && *s != hint.sex) {
            notes.push(
                Say::new("iin-sex-differs")
                    .with("hint", hint.sex.letter())
                    .with("sex", sex.letter()),
            );
        }
        notes
    }
}

/// As it is written on paper here; XX for what is not known.
pub fn day_first(birth: BirthDate) -> String {
    let part = |n: Option<u32>| n.map_or_else(|| "XX".to_owned(), |n| format!("{n:02}"));
    format!("{}.{}.{}", part(birth.day()), part(birth.month()), birth.year())
}

/// Whether two dates can be one: parts that are unknown agree with anything.
fn agrees(hint: BirthDate, birth: BirthDate) -> bool {
    let same = |a: Option<u32>, b: Option<u32>| a.zip(b).is_none_or(|(a, b)| a == b);
    hint.year() == birth.year() && same(hint.month(), birth.month()) && same(hint.day(), birth.day())
}

impl std::fmt::Display for Iin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.digits.iter().try_for_each(|d| write!(f, "{d}"))
    }
}

#[cfg(test)]
mod tests;
