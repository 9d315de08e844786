//! A person met before: by any document, or by the name in any spelling with the birth date. Shown, never a ground.

use super::typo::Rows;
use super::{Speller, fold_code, tokens};
use crate::domain::act::CaseId;
use crate::domain::birth::BirthDate;
use crate::store::Store;
use crate::store::fault::Fault;
use crate::store::projection::lists::{COLUMNS, CaseRow, rows};
use crate::store::search::query::agreeing;
use rusqlite::params;
use rusqlite::types::Value;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MetBy {
    Document,
    NameAndBirth,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Met {
    pub row: CaseRow,
    pub by: MetBy,
}

/// Who stands at the counter, as far as it is known yet.
#[derive(Debug, Clone, Copy, Default)]
pub struct Someone<'a> {
    pub documents: &'a [String],
    /// Whole names, in any script.
    pub spellings: &'a [String],
    pub born: Option<BirthDate>,
    /// The case at hand, which is no earlier one.
    pub but: Option<CaseId>,
}

/// A name as the sounds of its tokens.
type Sounds = Vec<Vec<String>>;

fn sounds(speller: Speller, spelling: &str) -> Sounds {
    tokens(spelling).iter().map(|t| speller.keys(t)).collect()
}

/// One spelling's tokens all occur in the other (a patronymic may be missing), each by sound or with one edit.
fn same_name(one: &Sounds, other: &Sounds) -> bool {
    let (few, many) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    if few.is_empty() || (few.len() == 1 && many.len() > 1) {
        return false;
    }
    let mut left: Vec<&Vec<String>> = many.iter().collect();
    few.iter().all(|token| {
        let at = left.iter().position(|t| same_token(token, t));
        at.map(|at| left.remove(at)).is_some()
    })
}

fn same_token(one: &[String], other: &[String]) -> bool {
    let mut rows = Rows::default();
    one.iter().any(|a| {
        let letters: Vec<char> = a.chars().collect();
        other.iter().any(|b| {
            let most = usize::from(letters.len() >= 5 && b.chars().count() >= 5);
            rows.osa(&letters, b, most).is_some()
        })
    })
}

impl Store {
    /// Earlier cases of the same person, the newest first; those found by a document before those found by name.
    pub fn same_person(&self, who: &Someone<'_>) -> Result<Vec<Met>, Fault> {
        let mut out: Vec<Met> = Vec::new();
        let known: Vec<Sounds> = who.spellings.iter().map(|s| sounds(self.speller, s)).collect();
        for document in who.documents {
            let code = fold_code(document);
            if code.is_empty() {
                continue;
            }
            let sql = format!(
                "SELECT {COLUMNS} FROM codes k JOIN cases c ON c.place = k.case_place
                 WHERE k.value = ? AND k.kind = 'document' ORDER BY c.place DESC LIMIT 50"
            );
            for row in rows(&self.conn, &sql, vec![code.into()])? {
                if !self.is_stranger(who, &known, &row)? {
                    push(&mut out, who, row, MetBy::Document);
                }
            }
        }
        if let Some(born) = who.born {
            for row in self.born_like(born)? {
                if self.is_named(&known, &row)? {
                    push(&mut out, who, row, MetBy::NameAndBirth);
                }
            }
        }
        Ok(out)
    }

    /// Cases in which an IIN stands, the newest first.
    pub fn cases_with_iin(&self, iin: &str) -> Result<Vec<CaseRow>, Fault> {
        let sql = format!(
            "SELECT {COLUMNS} FROM codes k JOIN cases c ON c.place = k.case_place
             WHERE k.value = ? AND k.kind = 'iin' ORDER BY c.place DESC LIMIT 50"
        );
        rows(&self.conn, &sql, vec![fold_code(iin).into()])
    }

    /// Two states give out the same number: whoever has neither the name nor the birth date is somebody else.
    fn is_stranger(&self, who: &Someone<'_>, known: &[Sounds], row: &CaseRow) -> Result<bool, Fault> {
        let apart = |(ours, theirs): (BirthDate, BirthDate)| {
            let ((from, until), (first, last)) = (ours.range(), theirs.range());
            until < first || last < from
        };
        let born_apart = who.born.zip(row.birth).is_some_and(apart);
        Ok(born_apart && !known.is_empty() && !self.is_named(known, row)?)
    }

    fn is_named(&self, known: &[Sounds], row: &CaseRow) -> Result<bool, Fault> {
        let theirs = self.spellings_of(row.id)?;
        let mut theirs = theirs.iter().map(|s| sounds(self.speller, s));
        Ok(theirs.any(|their| known.iter().any(|ours| same_name(ours, &their))))
    }

    /// Cases whose birth date can be the same day.
    fn born_like(&self, born: BirthDate) -> Result<Vec<CaseRow>, Fault> {
        // Where a part is unknown, everything that begins like the known parts agrees, too.
        let begin = match (born.month(), born.day()) {
            (Some(_), Some(_)) => born.to_string(),
            (Some(month), None) => format!("{:04}-{month:02}-", born.year()),
            _ => format!("{:04}-", born.year()),
        };
        let mut values: Vec<Value> = vec![begin.clone().into(), format!("{begin}~").into()];
        let wider = agreeing(born);
        values.extend(wider.iter().map(|b| Value::from(b.clone())));
        let marks = vec!["?"; wider.len()].join(", ");
        let sql = format!(
            "SELECT {COLUMNS} FROM cases c WHERE (c.birth >= ? AND c.birth < ?) OR c.birth IN ({marks})
             ORDER BY c.place DESC"
        );
        rows(&self.conn, &sql, values)
    }

    fn spellings_of(&self, case: CaseId) -> Result<Vec<String>, Fault> {
        let mut statement = self.conn.prepare_cached(
            "SELECT s.spelling FROM spellings s JOIN cases c ON c.place = s.case_place WHERE c.id = ?1 ORDER BY s.nth",
        )?;
        let found = statement.query_map([case.0.to_string()], |r| r.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Which Cyrillic was taken in this office for a Latin name, and in how many cases, the most frequent first.
    pub fn spellings_used(&self, latin: &str) -> Result<Vec<(String, u32)>, Fault> {
        let folded = tokens(latin).join(" ");
        let mut statement = self.conn.prepare_cached(
            "SELECT cyrillic, count(*) FROM name_pairs WHERE latin = ?1 GROUP BY cyrillic
             ORDER BY count(*) DESC, max(case_place) DESC",
        )?;
        let found = statement.query_map(params![folded], |r| Ok((r.get(0)?, r.get(1)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn push(out: &mut Vec<Met>, who: &Someone<'_>, row: CaseRow, by: MetBy) {
    if who.but != Some(row.id) && out.iter().all(|m| m.row.id != row.id) {
        out.push(Met { row, by });
    }
}
