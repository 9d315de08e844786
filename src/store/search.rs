//! Finding a case by whatever the clerk has in hand: its number, a name in any spelling, an IIN, any document, a birth
//! date. Names are found by folded tokens first, by sound next, by a scan of the distinct vocabulary last.

pub mod met;
pub mod query;
pub mod typo;

use super::Store;
use super::fault::Fault;
use super::projection::lists::{COLUMNS, CaseRow, rows};
use crate::domain::act::CaseId;
use crate::domain::number::Number;
use query::Query;
use rusqlite::types::Value;
use serde::Serialize;
use std::collections::BTreeSet;
use std::slice::from_ref;
pub use typo::Vocabulary;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How a token of a name sounds: one key, or several where a letter can be read in several ways.
pub type KeyFn = fn(&str) -> Vec<String>;

/// The rules by which names are folded, and their version: when it changes, projections are rebuilt.
#[derive(Debug, Clone, Copy)]
pub struct Speller {
    pub keys: KeyFn,
    pub version: i64,
}

impl Speller {
    /// The keys of a token; the token itself when the rules find no letter in it.
    pub(super) fn keys(self, token: &str) -> Vec<String> {
        let mut keys = (self.keys)(token);
        keys.retain(|k| !k.is_empty());
        if keys.is_empty() {
            keys.push(token.to_owned());
        }
        keys
    }
}

/// How near a hit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Match {
    Exact,
    Prefix,
    Sound,
    Typo,
}

/// What was found to match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    Number,
    Document,
    Iin,
    Bin,
    Outer,
    File,
    Birth,
    Name,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub row: CaseRow,
    pub rank: Match,
    pub by: By,
}

/// The kinds of codes, and what is said to have matched.
const CODES: [(&str, By); 5] = [
    ("iin", By::Iin),
    ("document", By::Document),
    ("bin", By::Bin),
    ("outer", By::Outer),
    ("file", By::File),
];

/// With fewer hits than this, typing errors are looked for.
pub const FEW: usize = 5;

/// Lower case without marks; letters that only look marked (ł, ø, ı) by their plain ones.
fn fold(text: &str) -> String {
    text.to_lowercase()
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !matches!(c, '\'' | '’' | 'ʼ' | '`' | '‘'))
        .map(|c| match c {
            'ı' => 'i',
            'ł' => 'l',
            'ø' => 'o',
            'đ' => 'd',
            other => other,
        })
        .collect()
}

/// The tokens of a name, folded.
pub(super) fn tokens(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|t| !t.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A document's number as it is compared: capital letters and digits alone.
pub(super) fn fold_code(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect()
}

fn quoted(term: &str) -> String {
    format!("\"{}\"", term.replace('"', "\"\""))
}

fn all<'a>(parts: impl Iterator<Item = String> + 'a) -> String {
    parts.collect::<Vec<_>>().join(" AND ")
}

fn any_of(column: &str, terms: &[String], tail: &str) -> String {
    let terms: Vec<String> = terms.iter().map(|t| quoted(t) + tail).collect();
    format!("({column} : ({}))", terms.join(" OR "))
}

/// Gathers hits, each case once, by its nearest match.
struct Hits {
    out: Vec<Hit>,
    seen: BTreeSet<CaseId>,
    limit: usize,
}

impl Hits {
    fn room(&self) -> usize {
        self.limit.saturating_sub(self.out.len())
    }
    fn add(&mut self, found: Vec<CaseRow>, rank: Match, by: By) {
        for row in found {
            if self.room() > 0 && self.seen.insert(row.id) {
                self.out.push(Hit { row, rank, by });
            }
        }
    }
}

impl Store {
    /// Cases for what was typed, the nearest first, newer before older.
    pub fn find(&mut self, typed: &str, limit: u32) -> Result<Vec<Hit>, Fault> {
        let query = Query::read(typed);
        let mut hits = Hits {
            out: Vec::new(),
            seen: BTreeSet::new(),
            limit: limit as usize,
        };
        self.find_numbers(&query, &mut hits)?;
        self.find_codes(&query, &mut hits)?;
        if query.names.is_empty() && !query.births.is_empty() {
            let born = "c.place IN (SELECT place FROM cases WHERE birth IN";
            hits.add(self.pick(born, &query.births, limit)?, Match::Exact, By::Birth);
        }
        if !query.names.is_empty() {
            let exact = all(query.names.iter().map(|t| any_of("folded", from_ref(t), "")));
            hits.add(self.matching(&exact, &query, hits.limit)?, Match::Exact, By::Name);
        }
        // What is only near takes no room from what is meant exactly.
        self.find_begun_codes(&query, &mut hits)?;
        if !query.names.is_empty() {
            self.find_near_names(&query, &mut hits)?;
        }
        hits.out.sort_by_key(|h| h.rank);
        Ok(hits.out)
    }

    /// Cases by a list of values; `condition` ends before the list and opens one parenthesis.
    fn pick(&self, condition: &str, values: &[String], limit: u32) -> Result<Vec<CaseRow>, Fault> {
        let marks = vec!["?"; values.len()].join(", ");
        let sql = format!(
            "SELECT {COLUMNS} FROM cases c WHERE {condition} ({marks})) ORDER BY c.place DESC LIMIT {limit}"
        );
        rows(
            &self.conn,
            &sql,
            values.iter().map(|v| Value::from(v.clone())).collect(),
        )
    }

    /// The one case that bears a number, or one of whose papers does.
    pub fn case_of_number(&self, number: &Number) -> Result<Option<CaseRow>, Fault> {
        let number = [number.to_string()];
        let mut found = Vec::new();
        for condition in [
            "c.place IN (SELECT place FROM cases WHERE number IN",
            "c.place IN (SELECT case_place FROM papers WHERE number IN",
        ] {
            if found.is_empty() {
                found = self.pick(condition, &number, 1)?;
            }
        }
        Ok(found.pop())
    }

    fn find_numbers(&self, query: &Query, hits: &mut Hits) -> Result<(), Fault> {
        let limit = u32::try_from(hits.limit).unwrap_or(u32::MAX);
        if let Some(number) = &query.number {
            let found = self.case_of_number(number)?;
            hits.add(found.into_iter().collect(), Match::Exact, By::Number);
        }
        if let Some(place) = query.place {
            let sql = format!(
                "SELECT {COLUMNS} FROM cases c WHERE c.number_place = ? ORDER BY c.place DESC LIMIT {limit}"
            );
            let found = rows(&self.conn, &sql, vec![Value::from(i64::from(place))])?;
            hits.add(found, Match::Exact, By::Number);
        }
        Ok(())
    }

    /// Whole codes, of every kind.
    fn find_codes(&self, query: &Query, hits: &mut Hits) -> Result<(), Fault> {
        let Some(code) = &query.code else { return Ok(()) };
        for (kind, by) in CODES {
            let condition = "codes k JOIN cases c ON c.place = k.case_place WHERE k.value = ? AND k.kind = ?";
            let values = vec![code.clone().into(), kind.to_owned().into()];
            hits.add(self.coded(condition, values, hits.limit)?, Match::Exact, by);
            if by == By::Document {
                let condition = "case_people k JOIN cases c ON c.place = k.case_place WHERE k.document = ?";
                let found = self.coded(condition, vec![code.clone().into()], hits.limit)?;
                hits.add(found, Match::Exact, by);
            }
        }
        Ok(())
    }

    /// Codes that begin so: from four characters on that is worth a list.
    fn find_begun_codes(&self, query: &Query, hits: &mut Hits) -> Result<(), Fault> {
        let long = |code: &&String| code.chars().count() >= 4;
        let Some(code) = query.code.as_ref().filter(long) else {
            return Ok(());
        };
        for (kind, by) in CODES {
            if hits.room() == 0 {
                break;
            }
            let condition = "codes k JOIN cases c ON c.place = k.case_place
                 WHERE k.value > ? AND k.value < ? AND k.kind = ?";
            let end = format!("{code}\u{10FFFF}");
            let values = vec![code.clone().into(), end.into(), kind.to_owned().into()];
            hits.add(self.coded(condition, values, hits.limit)?, Match::Prefix, by);
        }
        Ok(())
    }

    /// The cases of codes, the newest first.
    fn coded(&self, codes: &str, values: Vec<Value>, limit: usize) -> Result<Vec<CaseRow>, Fault> {
        let sql = format!("SELECT {COLUMNS} FROM {codes} ORDER BY c.place DESC LIMIT {limit}");
        rows(&self.conn, &sql, values)
    }

    fn find_near_names(&mut self, query: &Query, hits: &mut Hits) -> Result<(), Fault> {
        if hits.room() > 0 {
            let prefix = all(query.names.iter().map(|t| any_of("folded", from_ref(t), " *")));
            hits.add(
                self.matching(&prefix, query, hits.limit)?,
                Match::Prefix,
                By::Name,
            );
        }
        if hits.room() > 0 {
            let speller = self.speller;
            let sound = all(query.names.iter().map(|t| {
                let keys = any_of("skeleton", &speller.keys(t), " *");
                format!("({keys} OR {})", any_of("folded", from_ref(t), " *"))
            }));
            hits.add(self.matching(&sound, query, hits.limit)?, Match::Sound, By::Name);
        }
        for distance in [1, 2] {
            if hits.out.len() < FEW.min(hits.limit) {
                let typo = self.typo_match(&query.names, distance)?;
                if let Some(typo) = typo {
                    hits.add(self.matching(&typo, query, hits.limit)?, Match::Typo, By::Name);
                }
            }
        }
        Ok(())
    }

    /// Cases by an FTS expression, and by the birth date when one was typed beside the name.
    fn matching(&self, expression: &str, query: &Query, limit: usize) -> Result<Vec<CaseRow>, Fault> {
        let mut values = vec![Value::from(expression.to_owned())];
        let mut born = String::new();
        if !query.births.is_empty() {
            born = format!(" AND c.birth IN ({})", vec!["?"; query.births.len()].join(", "));
            values.extend(query.births.iter().map(|b| Value::from(b.clone())));
        }
        let sql = format!(
            "SELECT {COLUMNS} FROM names JOIN cases c ON c.place = names.rowid
             WHERE names MATCH ?{born} ORDER BY names.rowid DESC LIMIT {limit}"
        );
        rows(&self.conn, &sql, values)
    }

    fn typo_match(&mut self, names: &[String], distance: usize) -> Result<Option<String>, Fault> {
        let speller = self.speller;
        let vocabulary = Vocabulary::fresh(&mut self.vocabulary, &self.conn)?;
        let mut parts = Vec::new();
        for name in names {
            let mut terms = speller.keys(name);
            for key in terms.clone() {
                terms.extend(vocabulary.near(&key, distance));
            }
            parts.push(any_of("skeleton", &terms, ""));
        }
        Ok((!parts.is_empty()).then(|| all(parts.into_iter())))
    }
}
