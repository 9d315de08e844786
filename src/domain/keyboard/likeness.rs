//! How much a text looks like words of a script: pairs of letters, counted in the names, states and cities that the
//! program carries anyway. A word typed under the wrong layout has pairs that no name has (`Bdfyjd`).

use crate::domain::keyboard::scripts::Script;
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Pairs of letters, and how often each first one occurs.
#[derive(Default)]
struct Pairs {
    pairs: HashMap<(char, char), f64>,
    firsts: HashMap<char, f64>,
}

/// Before the first letter of a word and after its last.
const EDGE: char = ' ';

/// What a pair counts that was never met.
const UNMET: f64 = 0.3;

/// Letters that a script has, about.
const LETTERS: f64 = 40.0;

static LATIN: LazyLock<Pairs> = LazyLock::new(|| Pairs::of(Script::Latin));
static CYRILLIC: LazyLock<Pairs> = LazyLock::new(|| Pairs::of(Script::Cyrillic));

/// Words of addresses, which no table of names has.
const ADDRESSES: &str = "улица проспект проезд переулок бульвар площадь дом корпус квартира офис область район город \
    село посёлок микрорайон көшесі даңғылы ауданы облысы қаласы ауылы шағынауданы үйі пәтері street avenue road lane \
    square house flat apartment strasse platz weg allee caddesi sokak mahallesi rue calle via ulica";

fn corpus() -> impl Iterator<Item = &'static str> {
    [
        include_str!("../../../assets/transcription/names.tsv"),
        include_str!("../../../assets/transcription/names_ru.tsv"),
        include_str!("../../../assets/transcription/variants_kk.tsv"),
        include_str!("../../../assets/transcription/tests.tsv"),
        include_str!("../../../assets/countries.tsv"),
        include_str!("../../../assets/institutions.tsv"),
    ]
    .into_iter()
    .flat_map(|table| table.lines().skip(1))
    .chain([ADDRESSES])
}

impl Pairs {
    fn of(script: Script) -> Self {
        let mut out = Self::default();
        for word in corpus().flat_map(|line| line.split(|c: char| !c.is_alphabetic())) {
            // Codes of tables stand in capitals.
            let of_script = word.chars().all(|c| Script::of(c) == Some(script));
            if of_script && word.chars().count() > 1 && !word.chars().all(char::is_uppercase) {
                out.add(word);
            }
        }
        out
    }

    fn add(&mut self, word: &str) {
        for (a, b) in pairs(word) {
            *self.pairs.entry((a, b)).or_default() += 1.0;
            *self.firsts.entry(a).or_default() += 1.0;
        }
    }

    /// The mean logarithm of how likely each pair is; and how many there are.
    fn weigh(&self, word: &str) -> (f64, usize) {
        let of = |(a, b): (char, char)| {
            let met = self.pairs.get(&(a, b)).copied().unwrap_or_default();
            let first = self.firsts.get(&a).copied().unwrap_or_default();
            ((met + UNMET) / (first + UNMET * LETTERS)).ln()
        };
        let all: Vec<f64> = pairs(word).into_iter().map(of).collect();
        (all.iter().sum(), all.len())
    }
}

/// The letters of a word two by two, its edges too; marks of Latin letters are left out.
fn pairs(word: &str) -> Vec<(char, char)> {
    let latin = word.chars().all(|c| Script::of(c) != Some(Script::Cyrillic));
    let small = word.to_lowercase();
    let letters: Vec<char> = if latin {
        small.nfd().filter(|c| !is_combining_mark(*c)).collect()
    } else {
        small.nfc().collect()
    };
    let with_edges = |i: usize| match i {
        0 => EDGE,
        i => letters.get(i - 1).copied().unwrap_or(EDGE),
    };
    (0..=letters.len())
        .map(|i| (with_edges(i), with_edges(i + 1)))
        .collect()
}

/// The mean likeness of the words of a text to words of their script, in natural logarithms: higher is liker. None
/// without a word of four letters, of which alone something can be told.
pub fn likeness(text: &str) -> Option<f64> {
    let mut told = false;
    let (mut sum, mut count) = (0.0, 0);
    for word in text.split_whitespace() {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        // A house or a flat, a number.
        if word.chars().any(char::is_numeric) || letters < 2 {
            continue;
        }
        told |= letters > 3;
        let word = word.trim_matches(|c: char| matches!(c, ',' | '.' | '-' | '(' | ')' | '«' | '»'));
        let cyrillic = word.chars().any(|c| Script::of(c) == Some(Script::Cyrillic));
        let pairs = if cyrillic { &CYRILLIC } else { &LATIN };
        let (likely, of) = pairs.weigh(word);
        sum += likely;
        count += of;
    }
    // A text is a few hundred letters: the count is exact.
    #[allow(clippy::cast_precision_loss)]
    (told && count > 0).then(|| sum / count as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_look_like_their_script() {
        for (word, other) in [
            ("Иванов", "Bdfyjd"),
            ("Smith", "Ыьшер"),
            ("Қызылжар", "Йыщлжф"),
            ("проспект Абая", "ghjcgtrn F,fz"),
        ] {
            assert!(likeness(word) > likeness(other), "{word} {other}");
        }
        assert_eq!(likeness("15 кв. 7"), None);
        assert_eq!(likeness(""), None);
    }
}
