//! The printed recovery code: 140 random bits in seven groups of five characters (Crockford's base 32), the last
//! character of each group checking the four before it, so that a slip is found and placed while it is typed.

use super::Refused;
use super::slot::derived;
use crate::store::fault::Fault;
use crypto_box::SecretKey;
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

const GROUPS: usize = 7;
const DATA: usize = 4;
/// Characters of a whole code, hyphens not counted.
pub const LENGTH: usize = GROUPS * (DATA + 1);

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode {
    /// Values of five bits.
    digits: [u8; GROUPS * DATA],
}

impl RecoveryCode {
    pub(super) fn generate() -> Result<Self, Fault> {
        let mut digits = [0u8; GROUPS * DATA];
        getrandom::fill(&mut digits)?;
        // 256 is a whole multiple of 32: no value is likelier.
        digits.iter_mut().for_each(|d| *d &= 31);
        Ok(Self { digits })
    }

    /// Reads a code as people type it: any case, with or without hyphens and spaces, O for 0, I and L for 1, and the
    /// Cyrillic letters that look like the Latin ones.
    pub fn parse(text: &str) -> Result<Self, Refused> {
        let mut values = [0u8; LENGTH];
        let mut count = 0;
        for c in text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '_' | '.'))
        {
            if let Some(place) = values.get_mut(count) {
                *place = value(c).ok_or(Refused::RecoveryGroup(count / (DATA + 1) + 1))?;
            }
            count += 1;
        }
        if count != LENGTH {
            values.zeroize();
            return Err(Refused::RecoveryLength(count));
        }
        let mut digits = [0u8; GROUPS * DATA];
        for (nth, group) in values.chunks(DATA + 1).enumerate() {
            if check(nth, &group[..DATA]) != group[DATA] {
                return Err(Refused::RecoveryGroup(nth + 1));
            }
            digits[nth * DATA..][..DATA].copy_from_slice(&group[..DATA]);
        }
        values.zeroize();
        let code = Self { digits };
        digits.zeroize();
        Ok(code)
    }

    /// 140 random bits need no slow derivation.
    pub(super) fn private_half(&self) -> SecretKey {
        SecretKey::from(*derived(&self.digits, b"tereze recovery 1"))
    }
}

fn value(c: char) -> Option<u8> {
    let latin = match c.to_uppercase().next().unwrap_or(c) {
        'O' | 'О' => '0',
        'I' | 'L' | 'І' => '1',
        'А' => 'A',
        'В' => 'B',
        'Е' => 'E',
        'К' => 'K',
        'М' => 'M',
        'Н' => 'H',
        'Р' => 'P',
        'С' => 'C',
        'Т' => 'T',
        'Х' => 'X',
        other => other,
    };
    let at = ALPHABET.iter().position(|a| char::from(*a) == latin)?;
    u8::try_from(at).ok()
}

/// Twice a value in GF(32) (polynomial x⁵ + x² + 1).
fn double(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted & 32 == 0 {
        shifted
    } else {
        (shifted ^ 0b10_0101) & 31
    }
}

/// Weighs each character by another power of two in GF(32): every single slip and every swap of neighbours changes it.
/// The group's place is weighed in, so that exchanged groups are found, too.
fn check(nth: usize, data: &[u8]) -> u8 {
    let start = u8::try_from(nth).unwrap_or(0);
    double(data.iter().fold(start, |sum, digit| double(sum) ^ digit))
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, group) in self.digits.chunks(DATA).enumerate() {
            if nth > 0 {
                f.write_str("-")?;
            }
            for digit in group.iter().copied().chain([check(nth, group)]) {
                write!(f, "{}", char::from(ALPHABET[usize::from(digit & 31)]))?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code() -> RecoveryCode {
        RecoveryCode::generate().unwrap()
    }

    #[test]
    fn what_is_printed_is_read() {
        let code = code();
        let text = code.to_string();
        assert_eq!(
            (text.len(), text.split('-').count()),
            (LENGTH + GROUPS - 1, GROUPS)
        );
        let sloppy = text
            .to_lowercase()
            .replace('-', " ")
            .replace('0', "o")
            .replace('1', "l");
        assert_eq!(RecoveryCode::parse(&sloppy).unwrap(), code);
        let cyrillic = text
            .replace('A', "а")
            .replace('H', "Н")
            .replace('X', "х")
            .replace('0', "О");
        assert_eq!(RecoveryCode::parse(&cyrillic).unwrap(), code);
    }

    #[test]
    fn every_single_slip_and_every_swap_is_found_in_its_group() {
        let text: Vec<char> = code().to_string().chars().filter(|c| *c != '-').collect();
        let mut tried = 0;
        for at in 0..LENGTH {
            for other in ALPHABET.iter().map(|a| char::from(*a)).filter(|c| *c != text[at]) {
                let mut slip = text.clone();
                slip[at] = other;
                let read = RecoveryCode::parse(&slip.into_iter().collect::<String>());
                assert!(matches!(read, Err(Refused::RecoveryGroup(g)) if g == at / 5 + 1));
                tried += 1;
            }
            let next = at + 1;
            if next < LENGTH && at / 5 == next / 5 && text[at] != text[next] {
                let mut swap = text.clone();
                swap.swap(at, next);
                let read = RecoveryCode::parse(&swap.into_iter().collect::<String>());
                assert!(matches!(read, Err(Refused::RecoveryGroup(_))));
            }
        }
        assert_eq!(tried, LENGTH * 31);
    }

    #[test]
    fn exchanged_groups_are_found() {
        let text = code().to_string();
        let mut groups: Vec<&str> = text.split('-').collect();
        if groups[0] != groups[1] {
            groups.swap(0, 1);
            assert!(RecoveryCode::parse(&groups.join("-")).is_err());
        }
    }

    proptest! {
        #[test]
        fn no_text_stops_the_reader(text in "\\PC{0,80}") {
            let _ = RecoveryCode::parse(&text);
        }
    }
}
