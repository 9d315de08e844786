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
                    .with("hint", hint.birth)
                    .with("birth", birth),
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
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn iin(text: &str) -> Iin {
        Iin::parse(text).unwrap()
    }

    fn sum(text: &str, weights: [u32; 11]) -> u32 {
        iin(text)
            .digits()
            .iter()
            .zip(weights)
            .map(|(d, w)| u32::from(*d) * w)
            .sum()
    }

    #[test]
    fn control_digits_of_the_first_pass() {
        for (number, s1, digit) in [
            ("900101300017", 51, 7),
            ("851215400014", 103, 4),
            ("050630500017", 95, 7),
            ("120229600019", 130, 9),
            ("991231300013", 91, 3),
            ("960340000514", 114, 4),
            ("160440007161", 188, 1),
        ] {
            assert_eq!(
                (sum(number, FIRST), sum(number, FIRST) % 11),
                (s1, u32::from(digit)),
                "{number}"
            );
            assert_eq!(
                (iin(number).expected(), iin(number).given()),
                (Some(digit), digit)
            );
            assert!(iin(number).is_valid() && iin(number).problems().is_empty());
        }
    }

    #[test]
    fn control_digits_of_the_second_pass() {
        for (number, s1, s2, digit) in [
            ("900101300811", 131, 78, 1),
            ("851215400506", 142, 149, 6),
            ("050630500809", 164, 130, 9),
            ("120229601806", 208, 182, 6),
            ("991231300408", 120, 140, 8),
        ] {
            assert_eq!((sum(number, FIRST), sum(number, SECOND)), (s1, s2), "{number}");
            assert_eq!((s1 % 11, s2 % 11), (10, u32::from(digit)));
            assert_eq!(iin(number).expected(), Some(digit));
            assert!(iin(number).is_valid());
        }
    }

    #[test]
    fn stems_that_are_skipped_have_no_digit() {
        for (stem, s1, s2) in [
            ("90010130080", 120, 76),
            ("85121540052", 164, 153),
            ("05063050086", 230, 142),
        ] {
            for last in 0..10 {
                let number = format!("{stem}{last}");
                assert_eq!((sum(&number, FIRST), sum(&number, SECOND)), (s1, s2));
                assert_eq!((iin(&number).expected(), iin(&number).is_valid()), (None, false));
                assert_eq!(iin(&number).problems()[0].say.id, "iin-never-given");
            }
        }
        // Of 10,000 serials, 910 reach the second pass and 82 are skipped.
        let (mut second, mut skipped) = (0, 0);
        for serial in 0..10_000 {
            let number = format!("9001013{serial:04}0");
            second += u32::from(sum(&number, FIRST) % 11 == 10);
            skipped += u32::from(iin(&number).expected().is_none());
        }
        assert_eq!((second, skipped), (910, 82));
    }

    #[test]
    fn public_test_numbers() {
        for number in [
            "871008401427",
            "760212350620",
            "800416300257",
            "680503450037",
            "800416100254",
            "680503250034",
            "061211600012",
            "791028302728",
        ] {
            assert!(iin(number).is_valid(), "{number}");
            assert_eq!(iin(number).kind(), Kind::Iin);
        }
        for number in [
            "960340000514",
            "160440007161",
            "940140000385",
            "950341000052",
            "961141000023",
            "070941024691",
            "990140004654",
        ] {
            assert!(iin(number).is_valid(), "{number}");
            assert_eq!((iin(number).kind(), iin(number).hint()), (Kind::Bin, None));
            assert_eq!(iin(number).notes(), [Say::new("iin-is-bin")]);
        }
    }

    #[test]
    fn wrong_numbers() {
        let wrong = iin("900101300018");
        assert_eq!(
            (wrong.is_valid(), wrong.expected(), wrong.given()),
            (false, Some(7), 8)
        );
        assert_eq!(
            wrong.problems()[0].weight,
            crate::domain::trouble::Weight::Warning
        );
        for (number, note) in [
            ("901301300017", "iin-no-date"),
            ("900230300010", "iin-no-date"),
            ("900001300010", "iin-no-date"),
            ("900140300010", "iin-is-bin"),
            ("900170300010", "iin-no-date"),
            ("900101000010", "iin-seventh-unassigned"),
            ("900101700010", "iin-seventh-unassigned"),
            ("900101800010", "iin-seventh-unassigned"),
            ("900101900010", "iin-seventh-unassigned"),
            ("961340000514", "iin-is-bin"),
        ] {
            assert_eq!(iin(number).hint(), None, "{number}");
            assert_eq!(iin(number).notes()[0].id, note, "{number}");
        }
        assert_eq!(iin("961340000514").notes()[1].id, "iin-bin-month");
        for (text, id) in [
            ("90010130001", "iin-length"),
            ("9001013000170", "iin-length"),
            ("", "iin-length"),
            ("90010130001O", "iin-not-a-digit"),
            ("９００１０１３０００１７", "iin-not-a-digit"),
            ("900101-30001", "iin-not-a-digit"),
        ] {
            assert_eq!(Iin::parse(text).unwrap_err().id, id, "{text}");
        }
        assert_eq!(iin(" 900101 300017\n").to_string(), "900101300017");
    }

    #[test]
    fn hints() {
        for (number, birth, sex) in [
            ("900101300017", "1990-01-01", Sex::Male),
            ("851215400014", "1985-12-15", Sex::Female),
            ("050630500017", "2005-06-30", Sex::Male),
            ("120229600019", "2012-02-29", Sex::Female),
            ("800416100254", "1880-04-16", Sex::Male),
            ("680503250034", "1868-05-03", Sex::Female),
        ] {
            let birth = BirthDate::parse(birth).unwrap();
            assert_eq!(iin(number).hint(), Some(Hint { birth, sex }), "{number}");
            assert!(iin(number).notes().is_empty());
            assert!(iin(number).differences(Some(birth), Some(sex)).is_empty());
        }
    }

    #[test]
    fn differences_are_notes() {
        let number = iin("900101300017");
        let ids = |birth: &str, sex| {
            let birth = BirthDate::parse(birth).ok();
            number
                .differences(birth, sex)
                .iter()
                .map(|s| s.id)
                .collect::<Vec<_>>()
        };
        assert_eq!(ids("1990-01-02", Some(Sex::Male)), ["iin-birth-differs"]);
        assert_eq!(ids("1990-02-XX", None), ["iin-birth-differs"]);
        assert_eq!(ids("1990-01-XX", Some(Sex::Female)), ["iin-sex-differs"]);
        assert_eq!(ids("1990-XX-XX", Some(Sex::Unspecified)), [""; 0]);
        assert_eq!(
            ids("1890-01-01", Some(Sex::Female)),
            ["iin-birth-differs", "iin-sex-differs"]
        );
        assert!(
            iin("901301300017")
                .differences(BirthDate::parse("1990-01-01").ok(), Some(Sex::Male))
                .is_empty()
        );
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,20}|[0-9]{12}") {
            if let Ok(number) = Iin::parse(&text) {
                let _ = (number.hint(), number.notes(), number.problems());
                prop_assert_eq!(number.to_string(), text.split_whitespace().collect::<String>());
            }
        }

        /// The digit finds a single wrong digit of the stem, save the eleventh: its weight in the first pass is 11, nought.
        #[test]
        fn one_wrong_digit_is_found(stem in "[0-9]{11}", at in 0usize..11, more in 1u8..10) {
            let number = iin(&format!("{stem}0"));
            let digit = number.expected();
            let Some(digit) = digit else { return Ok(()) };
            let right = format!("{stem}{digit}");
            prop_assert!(iin(&right).is_valid());
            let mut wrong = right.into_bytes();
            wrong[at] = b'0' + (number.digits()[at] + more) % 10;
            let wrong = iin(&String::from_utf8(wrong).unwrap());
            // The two passes differ in their weights, so a number of the other pass can coincide.
            let pass = |n: &Iin| sum(&n.to_string(), FIRST) % 11 == 10;
            if pass(&wrong) == pass(&number) && (at < 10 || pass(&number)) {
                prop_assert!(!wrong.is_valid());
            }
        }
    }
}
