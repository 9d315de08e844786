//! A context of a rule: what must stand before or after the letters that it writes.
//!
//! The tables know letters, sets `[..]` and `[^..]`, groups `(a|b)` and `#` for the edge of a word, and nothing that
//! repeats. So a context is a handful of sequences of fixed length, compared letter by letter in either direction.

/// One place: any of the letters, or any but them. The edge of a word is the letter `#`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    letters: Vec<char>,
    negated: bool,
}

impl Place {
    fn fits(&self, letter: char) -> bool {
        self.letters.contains(&letter) != self.negated
    }
}

/// The sequences of which one must fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    sequences: Vec<Vec<Place>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a context is letters, sets [..] or [^..], groups (a|b) and #")]
pub struct NotAContext;

impl Context {
    pub fn parse(text: &str) -> Result<Self, NotAContext> {
        let mut reader = Reader {
            letters: text.chars().collect(),
            at: 0,
        };
        let sequences = reader.alternatives(0)?;
        if reader.at == reader.letters.len() {
            Ok(Self { sequences })
        } else {
            Err(NotAContext)
        }
    }

    /// Do the letters end with one of the sequences?
    pub fn ends(&self, before: &[char]) -> bool {
        self.sequences.iter().any(|sequence| {
            before
                .len()
                .checked_sub(sequence.len())
                .is_some_and(|from| fits(sequence, &before[from..]))
        })
    }

    /// Do the letters begin with one of the sequences?
    pub fn begins(&self, after: &[char]) -> bool {
        self.sequences.iter().any(|sequence| {
            after
                .get(..sequence.len())
                .is_some_and(|head| fits(sequence, head))
        })
    }
}

fn fits(sequence: &[Place], letters: &[char]) -> bool {
    sequence
        .iter()
        .zip(letters)
        .all(|(place, letter)| place.fits(*letter))
}

struct Reader {
    letters: Vec<char>,
    at: usize,
}

impl Reader {
    fn next(&mut self) -> Option<char> {
        let letter = self.letters.get(self.at).copied();
        self.at += usize::from(letter.is_some());
        letter
    }

    fn alternatives(&mut self, depth: u8) -> Result<Vec<Vec<Place>>, NotAContext> {
        if depth > 4 {
            return Err(NotAContext);
        }
        let mut all = Vec::new();
        loop {
            all.extend(self.sequence(depth)?);
            if self.letters.get(self.at) != Some(&'|') {
                return Ok(all);
            }
            self.at += 1;
        }
    }

    fn sequence(&mut self, depth: u8) -> Result<Vec<Vec<Place>>, NotAContext> {
        let mut open = vec![Vec::new()];
        while let Some(letter) = self.letters.get(self.at).copied() {
            let tails = match letter {
                '|' | ')' => break,
                '(' => {
                    self.at += 1;
                    let tails = self.alternatives(depth + 1)?;
                    if self.next() != Some(')') {
                        return Err(NotAContext);
                    }
                    tails
                }
                '[' => vec![vec![self.set()?]],
                ']' | '^' => return Err(NotAContext),
                letter => {
                    self.at += 1;
                    vec![vec![Place {
                        letters: vec![letter],
                        negated: false,
                    }]]
                }
            };
            open = open
                .iter()
                .flat_map(|head| tails.iter().map(|tail| [head.as_slice(), tail].concat()))
                .collect();
        }
        if open.iter().any(Vec::is_empty) {
            return Err(NotAContext);
        }
        Ok(open)
    }

    fn set(&mut self) -> Result<Place, NotAContext> {
        self.at += 1;
        let negated = self.letters.get(self.at) == Some(&'^');
        self.at += usize::from(negated);
        let mut letters = Vec::new();
        loop {
            match self.next().ok_or(NotAContext)? {
                ']' if letters.is_empty() => return Err(NotAContext),
                ']' => return Ok(Place { letters, negated }),
                letter => letters.push(letter),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chars(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[test]
    fn letters_sets_groups_and_edges() {
        // context, letters, ends with it, begins with it
        for (context, letters, ends, begins) in [
            ("#", "#ab", false, true),
            ("b", "ab", true, false),
            ("[ab]#", "xa#", true, false),
            ("[^ab]", "xa", false, true),
            ("[^ab]", "#a", false, true),
            ("(qu|gu)", "aqu", true, false),
            ("(a|e|o[^o])", "ox", true, true),
            ("(a|e|o[^o])", "oo", false, false),
            ("x(a|b)y", "xby", true, true),
            ("abc", "bc", false, false),
        ] {
            let context = Context::parse(context).unwrap();
            assert_eq!(context.ends(&chars(letters)), ends, "{context:?} {letters}");
            assert_eq!(context.begins(&chars(letters)), begins, "{context:?} {letters}");
        }
    }

    #[test]
    fn what_the_tables_do_not_know_is_refused() {
        for text in ["[ab", "(a|b", "a)", "]", "[]", "()", "a|", "^a", "((((((a))))))"] {
            assert!(Context::parse(text).is_err(), "{text}");
        }
    }
}
