//! How much guessing a password withstands: an honest, low estimate, without a dictionary of the whole world.

use crate::domain::trouble::Say;
use std::collections::BTreeSet;

/// Shorter passwords are refused: a stolen keyring can be guessed at without a limit of tries.
pub const SHORTEST: usize = 10;
/// Argon2 takes more; a person does not type more.
pub const LONGEST: usize = 256;

/// Below this score a password is refused.
pub const ENOUGH: u8 = 2;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strength {
    /// 0 to 4.
    pub score: u8,
    /// What weakens it most, when something does.
    pub why: Option<Say>,
}

impl Strength {
    pub fn is_enough(&self) -> bool {
        self.score >= ENOUGH
    }
}

/// Rows of the keyboard, as the three layouts type them, and the alphabet.
const ROWS: &str = include_str!("../../assets/strength/rows.txt");

/// Words that everybody tries first, folded; those with which an office would begin are among them.
const COMMON: &str = include_str!("../../assets/strength/words.txt");

/// `known` are words that stand near: the account's name, the office, the person's names.
pub fn strength(password: &str, known: &[&str]) -> Strength {
    let letters: Vec<char> = password.to_lowercase().chars().collect();
    if letters.len() < SHORTEST {
        return weak(0, Say::new("strength-too-short").with("least", SHORTEST));
    }
    if letters.len() > LONGEST {
        return weak(0, Say::new("strength-too-long").with("most", LONGEST));
    }
    let lower: String = letters.iter().collect();
    let mut rest = lower.clone();
    let mut why = None;
    // A known word counts like one letter, wherever it stands.
    for word in known
        .iter()
        .map(|w| w.to_lowercase())
        .filter(|w| w.chars().count() >= 3)
    {
        if rest.contains(&word) {
            rest = rest.replace(&word, "\u{0}");
            why = Some(Say::new("strength-known-word"));
        }
    }
    let mut common: Vec<&str> = COMMON
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .collect();
    common.sort_by_key(|w| std::cmp::Reverse(w.len()));
    for word in common {
        if rest.contains(word) {
            rest = rest.replace(word, "\u{0}");
            why = why.or(Some(Say::new("strength-common-word")));
        }
    }
    let (bits, runs) = bits(&rest.chars().collect::<Vec<_>>(), password);
    if runs {
        why = why.or(Some(Say::new("strength-runs")));
    }
    let score = match bits {
        0..=24 => 0,
        25..=34 => 1,
        35..=49 => 2,
        50..=69 => 3,
        _ => 4,
    };
    if score < 4 && why.is_none() {
        why = Some(Say::new("strength-longer"));
    }
    Strength { score, why }
}

fn weak(score: u8, why: Say) -> Strength {
    Strength {
        score,
        why: Some(why),
    }
}

/// About the logarithm of the guesses: each letter counts by the kinds of letters used, less where it follows the
/// one before it (the same again, the next in the alphabet or on the keyboard) or was used before.
fn bits(letters: &[char], password: &str) -> (u32, bool) {
    let kinds: u32 = [
        (password.chars().any(|c| c.is_ascii_digit()), 10),
        (password.chars().any(char::is_lowercase), 26),
        (password.chars().any(char::is_uppercase), 8),
        (password.chars().any(|c| !c.is_alphanumeric() && c != ' '), 16),
        (password.contains(' '), 2),
    ]
    .into_iter()
    .filter_map(|(used, size)| used.then_some(size))
    .sum();
    let each = f64::from(kinds.max(2)).log2();
    let mut seen = BTreeSet::new();
    let (mut sum, mut followed) = (0.0, 0usize);
    for (i, letter) in letters.iter().enumerate() {
        let follows = i > 0 && neighbours(letters[i - 1], *letter);
        followed += usize::from(follows);
        let fresh = seen.insert(*letter);
        sum += match (follows, fresh) {
            (true, _) => 0.5,
            // People write words, not random letters: about two thirds of what the alphabet would give.
            (false, true) => each * 0.7,
            (false, false) => each * 0.5,
        };
    }
    (sum as u32, followed * 3 > letters.len())
}

fn neighbours(one: char, next: char) -> bool {
    one == next
        || ROWS.lines().any(|row| {
            let at = |c: char| row.chars().position(|r| r == c);
            matches!((at(one), at(next)), (Some(a), Some(b)) if a.abs_diff(b) == 1)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn weak_ones_are_refused_with_a_reason() {
        let table = [
            ("қысқа", "strength-too-short"),
            ("password2026", "strength-common-word"),
            ("Астана2026Астана", "strength-common-word"),
            ("aigul.barcelona", "strength-known-word"),
            ("qwertyuiop12", "strength-common-word"),
            ("ghjklghjklghjkl", "strength-runs"),
            ("aaaaaaaaaaaaaaaa", "strength-runs"),
            ("12345678901234", "strength-common-word"),
            ("йцукенгшщзхъ", "strength-common-word"),
        ];
        for (password, why) in table {
            let strength = strength(password, &["aigul", "Barcelona"]);
            assert!(!strength.is_enough(), "{password}: {strength:?}");
            assert_eq!(strength.why.unwrap().id, why, "{password}");
        }
    }

    #[test]
    fn good_ones_pass() {
        for password in [
            "correct horse battery staple",
            "көк терезеде алты гүл тұр",
            "Vx7#kPq9!mTz",
            "бабушка печёт пирог с капустой",
        ] {
            let strength = strength(password, &["aigul"]);
            assert!(strength.is_enough(), "{password}: {strength:?}");
        }
    }

    proptest! {
        #[test]
        fn no_password_stops_it(password in "\\PC{0,300}", known in "\\PC{0,10}") {
            prop_assert!(strength(&password, &[&known]).score <= 4);
        }
    }
}
