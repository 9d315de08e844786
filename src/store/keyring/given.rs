//! A password for once, as the manager reads it out: short syllables of Latin letters, the same on every keyboard's
//! first level, none that sounds like another over a counter.

use crate::store::fault::Fault;
use crate::store::strength;
use zeroize::{Zeroize, Zeroizing};

const CONSONANTS: [char; 11] = ['b', 'd', 'g', 'k', 'l', 'm', 'n', 'r', 't', 'v', 'z'];
const VOWELS: [char; 5] = ['a', 'e', 'i', 'o', 'u'];
const PAIRS: usize = CONSONANTS.len() * VOWELS.len();
/// Eight syllables of 55: 46 bits, for the few hours until the clerk has taken a password of their own.
const SYLLABLES: usize = 8;

/// Four groups of two syllables, parted by a hyphen.
pub fn password() -> Result<Zeroizing<String>, Fault> {
    loop {
        let drawn = draw()?;
        if strength::strength(&drawn, &[]).is_enough() {
            return Ok(drawn);
        }
    }
}

fn draw() -> Result<Zeroizing<String>, Fault> {
    // Room at once: growing would leave a copy behind.
    let mut out = Zeroizing::new(String::with_capacity(SYLLABLES * 3));
    let mut count = 0;
    let mut byte = [0u8; 1];
    while count < SYLLABLES {
        getrandom::fill(&mut byte)?;
        let drawn = usize::from(byte[0]);
        // Bytes beyond the last whole round would favour the first syllables.
        if drawn >= PAIRS * (256 / PAIRS) {
            continue;
        }
        if count > 0 && count % 2 == 0 {
            out.push('-');
        }
        let pair = drawn % PAIRS;
        out.push(CONSONANTS[pair / VOWELS.len()]);
        out.push(VOWELS[pair % VOWELS.len()]);
        count += 1;
    }
    byte.zeroize();
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn it_is_read_out_easily_and_never_the_same() {
        let all: BTreeSet<String> = (0..200).map(|_| password().unwrap().to_string()).collect();
        assert_eq!(all.len(), 200);
        for given in all {
            let groups: Vec<&str> = given.split('-').collect();
            assert_eq!(groups.len(), 4, "{given}");
            assert!(groups.iter().all(|g| g.len() == 4), "{given}");
            assert!(strength::strength(&given, &["aigul"]).is_enough(), "{given}");
        }
    }

    /// Every syllable is drawn about as often as any other.
    #[test]
    fn no_syllable_is_favoured() {
        let mut seen = std::collections::BTreeMap::new();
        for _ in 0..2_000 {
            let given = draw().unwrap();
            let letters: Vec<char> = given.chars().filter(|c| *c != '-').collect();
            for pair in letters.chunks(2) {
                *seen.entry((pair[0], pair[1])).or_insert(0) += 1;
            }
        }
        assert_eq!(seen.len(), PAIRS);
        let mean = 2_000 * SYLLABLES / PAIRS;
        assert!(seen.values().all(|n| *n > mean / 2 && *n < mean * 2), "{seen:?}");
    }
}
