//! Of the course of a case: how many originals lie in the drawer, on which shelf the result waits, what was recalled, in
//! which file it lies.

use crate::domain::act::CaseId;
use crate::domain::case::Case;
use crate::domain::number::Number;
use crate::store::Store;
use crate::store::fault::Fault;
use crate::store::journal::ulid;
use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, params};

/// A recall that no manager has read of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecallNote {
    pub case: CaseId,
    pub number: Number,
    pub at: DateTime<FixedOffset>,
    pub seen: String,
}

pub(super) fn project(conn: &Connection, place: i64, case: &Case) -> Result<(), Fault> {
    let filed = case.filed.as_ref();
    conn.prepare_cached("UPDATE cases SET originals = ?2, shelf = ?3, filed = ?4 WHERE place = ?1")?
        .execute(params![
            place,
            case.drawer.len(),
            case.shelf,
            filed.map(|(_, filed)| &filed.file),
        ])?;
    conn.prepare_cached("DELETE FROM recalls WHERE case_place = ?1")?
        .execute([place])?;
    let mut insert = conn.prepare_cached("INSERT INTO recalls VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    for (nth, recall) in case.recalls.iter().enumerate() {
        insert.execute(params![
            place,
            nth,
            recall.recalled.number.to_string(),
            recall.at.to_rfc3339(),
            recall.recalled.seen,
            recall.read.is_some(),
        ])?;
    }
    Ok(())
}

impl Store {
    /// Recalls that no manager has read of, the oldest first.
    pub fn recalls_unread(&self) -> Result<Vec<RecallNote>, Fault> {
        let mut statement = self.conn.prepare_cached(
            "SELECT c.id, r.number, r.at, r.seen FROM recalls r JOIN cases c ON c.place = r.case_place
             WHERE r.read = 0 ORDER BY r.at, r.case_place, r.nth",
        )?;
        let mut rows = statement.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let (case, number, at): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            out.push(RecallNote {
                case: CaseId(ulid(&case)?),
                number: Number::parse(&number).map_err(|_| Fault::Damaged("recalls.number"))?,
                at: DateTime::parse_from_rfc3339(&at).map_err(|_| Fault::Damaged("recalls.at"))?,
                seen: row.get(3)?,
            });
        }
        Ok(out)
    }
}
