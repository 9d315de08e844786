//! One system of transcription, ready to write: its rules by first letter, and the names whose form is settled.

use super::spelling;
use super::table::{self, BadRow, Row, Standing};
use std::collections::HashMap;

pub struct System {
    pub code: &'static str,
    /// Rules by their first letter; highest priority, then longest, then order of the file.
    rules: HashMap<char, Vec<Rule>>,
    /// Names and whole words with a settled form, the likeliest first.
    settled: HashMap<String, Vec<Settled>>,
    /// Settled names by the spelling that the MRZ leaves of them.
    in_mrz: HashMap<String, Vec<String>>,
}

struct Rule {
    from: Vec<char>,
    row: Row,
}

/// A settled form of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    pub text: String,
    pub standing: Standing,
    pub source: String,
}

/// What was written for a word, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub text: String,
    pub standing: Standing,
    pub sources: Vec<String>,
    pub settled: bool,
}

impl From<&Settled> for Written {
    fn from(settled: &Settled) -> Self {
        Self {
            text: settled.text.clone(),
            standing: settled.standing,
            sources: vec![settled.source.clone()],
            settled: true,
        }
    }
}

impl System {
    pub fn compile(code: &'static str, rules: &str) -> (Self, Vec<BadRow>) {
        let (rows, bad) = table::rows(rules);
        let mut system = Self {
            code,
            rules: HashMap::new(),
            settled: HashMap::new(),
            in_mrz: HashMap::new(),
        };
        for row in rows {
            if row.whole {
                let settled = Settled {
                    text: row.to,
                    standing: row.standing,
                    source: row.source,
                };
                system.settle(&row.from, settled);
                continue;
            }
            let from: Vec<char> = row.from.chars().collect();
            if let Some(first) = from.first() {
                system.rules.entry(*first).or_default().push(Rule { from, row });
            }
        }
        for rules in system.rules.values_mut() {
            // A stable sort: the order of the file decides between equals.
            rules.sort_by_key(|rule| (-rule.row.priority, std::cmp::Reverse(rule.from.len())));
        }
        (system, bad)
    }

    /// Adds a settled form after those already there.
    pub fn settle(&mut self, latin: &str, settled: Settled) {
        for spelling in spelling::in_mrz(latin) {
            let names = self.in_mrz.entry(spelling).or_default();
            if !names.iter().any(|name| name == latin) {
                names.push(latin.to_owned());
            }
        }
        let forms = self.settled.entry(latin.to_owned()).or_default();
        if !forms.iter().any(|form| form.text == settled.text) {
            forms.push(settled);
        }
    }

    /// Adds a settled form before those already there: the dictionary of names is looked up first.
    pub fn settle_first(&mut self, latin: &str, settled: Settled) {
        let earlier = self.settled.remove(latin).unwrap_or_default();
        self.settle(latin, settled);
        for form in earlier {
            self.settle(latin, form);
        }
    }

    /// The settled forms of a lower-case word as it is spelt.
    pub fn settled(&self, word: &str) -> &[Settled] {
        self.settled.get(word).map_or(&[], Vec::as_slice)
    }

    /// The settled forms of the names that look like this word in an MRZ.
    pub fn settled_in_mrz(&self, word: &str) -> Vec<&Settled> {
        let names = self.in_mrz.get(word).map_or(&[][..], Vec::as_slice);
        names.iter().flat_map(|name| self.settled(name)).collect()
    }

    pub fn knows_letter(&self, letter: char) -> bool {
        self.rules.contains_key(&letter)
    }

    /// A lower-case word by the rules, letter by letter.
    pub fn by_rules(&self, word: &str) -> Written {
        let mut letters: Vec<char> = std::iter::once('#')
            .chain(word.chars())
            .chain(std::iter::once('#'))
            .collect();
        let mut written = Written {
            text: String::new(),
            standing: Standing::Confirmed,
            sources: Vec::new(),
            settled: false,
        };
        let mut at = 1;
        while at + 1 < letters.len() {
            if let Some(rule) = self.rule_at(&letters, at) {
                written.text.push_str(&rule.row.to);
                written.standing = written.standing.max(rule.row.standing);
                if !written.sources.contains(&rule.row.source) {
                    written.sources.push(rule.row.source.clone());
                }
                at += rule.from.len();
                continue;
            }
            // An accent that the system does not know is dropped before the letter is given up (README, doubt 4).
            match spelling::unmarked(letters[at]) {
                Some(plain) if plain.chars().all(|c| self.knows_letter(c)) => {
                    letters.splice(at..=at, plain.chars());
                    written.standing = Standing::Unconfirmed;
                }
                _ => {
                    written.text.push(letters[at]);
                    at += 1;
                }
            }
        }
        written
    }

    fn rule_at(&self, letters: &[char], at: usize) -> Option<&Rule> {
        let (before, here) = letters.split_at(at);
        self.rules.get(here.first()?)?.iter().find(|rule| {
            here.starts_with(&rule.from)
                && rule.row.left.as_ref().is_none_or(|left| left.ends(before))
                && rule
                    .row
                    .right
                    .as_ref()
                    .is_none_or(|right| right.begins(&here[rule.from.len()..]))
        })
    }
}
