//! What applicants of this office answered where a place or a country is asked for: counted, so that what is usual here
//! can be offered. Names of people are not among it, nor what a person's own papers say.

use crate::domain::answer::{Answer, Zone};
use crate::domain::case::Case;
use crate::store::Store;
use crate::store::fault::Fault;
use crate::store::search::tokens;
use rusqlite::{Connection, params};
use std::collections::BTreeSet;

/// Longer answers are sentences, not places.
const LONGEST: usize = 120;

/// Writes the answers of a case anew.
pub(in crate::store) fn project(conn: &Connection, place: i64, case: &Case) -> Result<(), Fault> {
    conn.prepare_cached("DELETE FROM usual_answers WHERE case_place = ?1")?
        .execute([place])?;
    let mut insert = conn.prepare_cached(
        "INSERT OR IGNORE INTO usual_answers (case_place, field, value) VALUES (?1, ?2, ?3)",
    )?;
    for (field, value) in answers(case) {
        insert.execute(params![place, field, value])?;
    }
    Ok(())
}

fn answers(case: &Case) -> BTreeSet<(String, String)> {
    let mut out = BTreeSet::new();
    let names: BTreeSet<String> = case.person.spellings.iter().flat_map(|s| tokens(s)).collect();
    let accepted = case.accepted.iter().filter(|_| case.erased.is_none());
    for (key, entry) in accepted.flat_map(|a| &a.answers) {
        let value = match &entry.answer {
            Answer::Text(text) | Answer::Country(text) if entry.zone == Zone::Applicant => text.trim(),
            _ => continue,
        };
        let of_name = tokens(value).iter().any(|t| names.contains(t));
        if !value.is_empty() && value.chars().count() <= LONGEST && !of_name {
            out.insert((key.as_str().to_owned(), value.to_owned()));
        }
    }
    out
}

impl Store {
    /// What was answered in a field of two cases at least, the most frequent first; of those the ones given together with
    /// another answer (the district beside its country).
    pub fn usual_answers(
        &self,
        field: &str,
        beside: Option<(&str, &str)>,
        most: u32,
    ) -> Result<Vec<(String, u32)>, Fault> {
        let (other, value) = beside.unwrap_or(("", ""));
        let mut statement = self.conn.prepare_cached(
            "SELECT a.value, count(*) FROM usual_answers a
             WHERE a.field = ?1 AND (?2 = '' OR EXISTS (SELECT 1 FROM usual_answers b
               WHERE b.field = ?2 AND b.value = ?3 AND b.case_place = a.case_place))
             GROUP BY a.value HAVING count(*) > 1
             ORDER BY count(*) DESC, max(a.case_place) DESC LIMIT ?4",
        )?;
        let found =
            statement.query_map(params![field, other, value, most], |r| Ok((r.get(0)?, r.get(1)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}
