//! Drafts: what a clerk is typing, saved at every field. Not an act; gone in the transaction that files the case.

use super::fault::Fault;
use super::journal::{self, ulid};
use super::{Batch, Store};
use crate::domain::act::CaseId;
use crate::domain::code::ClerkCode;
use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, Params, Row, params};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parked {
    No,
    /// Laid aside by the clerk: not offered at log-in.
    Aside,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The case that it becomes.
    pub id: CaseId,
    pub clerk: ClerkCode,
    /// What is being written: the service, for a new case.
    pub what: String,
    /// As lists show it.
    pub title: String,
    pub updated: DateTime<FixedOffset>,
    pub parked: Parked,
    /// The case whose data it corrects; none: it becomes a case of its own.
    pub corrects: Option<CaseId>,
    /// The form's own bytes; the store does not look into them.
    pub body: Vec<u8>,
}

/// What became of a save.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    Yes,
    /// The case was filed meanwhile: a late save does not bring its draft back.
    AlreadyFiled,
}

const COLUMNS: &str = "id, clerk, what, title, updated, parked, body, corrects FROM drafts";

fn draft(row: &Row<'_>) -> Result<Draft, Fault> {
    let (id, clerk, updated): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(4)?);
    let corrects: Option<String> = row.get(7)?;
    Ok(Draft {
        id: CaseId(ulid(&id)?),
        clerk: ClerkCode::parse(&clerk).map_err(|_| Fault::Damaged("drafts.clerk"))?,
        what: row.get(2)?,
        title: row.get(3)?,
        updated: DateTime::parse_from_rfc3339(&updated).map_err(|_| Fault::Damaged("drafts.updated"))?,
        parked: if row.get(5)? { Parked::Aside } else { Parked::No },
        body: row.get(6)?,
        corrects: corrects.map(|c| ulid(&c).map(CaseId)).transpose()?,
    })
}

fn save(conn: &Connection, draft: &Draft) -> Result<Saved, Fault> {
    if journal::is_filed(conn, draft.id)? {
        return Ok(Saved::AlreadyFiled);
    }
    conn.prepare_cached(
        "INSERT INTO drafts (id, clerk, what, title, updated, updated_at, parked, body, corrects)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (id) DO UPDATE SET clerk = excluded.clerk, what = excluded.what, title = excluded.title,
           updated = excluded.updated, updated_at = excluded.updated_at, parked = excluded.parked, body = excluded.body,
           corrects = excluded.corrects",
    )?
    .execute(params![
        draft.id.0.to_string(),
        draft.clerk.as_str(),
        draft.what,
        draft.title,
        draft.updated.to_rfc3339(),
        draft.updated.timestamp(),
        draft.parked == Parked::Aside,
        draft.body,
        draft.corrects.map(|c| c.0.to_string()),
    ])?;
    Ok(Saved::Yes)
}

impl Store {
    pub fn save_draft(&mut self, draft: &Draft) -> Result<Saved, Fault> {
        self.commit(|batch| save(batch.tx, draft))
    }

    pub fn draft(&self, id: CaseId) -> Result<Option<Draft>, Fault> {
        let sql = format!("SELECT {COLUMNS} WHERE id = ?1");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query([id.0.to_string()])?;
        rows.next()?.map(draft).transpose()
    }

    /// A clerk's drafts, the last touched first.
    pub fn drafts(&self, clerk: &ClerkCode) -> Result<Vec<Draft>, Fault> {
        self.many(
            "WHERE clerk = ?1 ORDER BY updated_at DESC, id DESC",
            [clerk.as_str()],
        )
    }

    /// Everybody's drafts of new cases, the last touched first.
    pub fn drafts_of_new(&self) -> Result<Vec<Draft>, Fault> {
        self.many("WHERE corrects IS NULL ORDER BY updated_at DESC, id DESC", [])
    }

    /// The corrections of a case that were begun, the last touched first.
    pub fn drafts_correcting(&self, case: CaseId) -> Result<Vec<Draft>, Fault> {
        self.many(
            "WHERE corrects = ?1 ORDER BY updated_at DESC, id DESC",
            [case.0.to_string()],
        )
    }

    /// What is laid aside, whoever did it: what waits longest comes first.
    pub fn drafts_aside(&self) -> Result<Vec<Draft>, Fault> {
        self.many("WHERE parked = 1 ORDER BY updated_at, id", [])
    }

    fn many(&self, which: &str, given: impl Params) -> Result<Vec<Draft>, Fault> {
        let sql = format!("SELECT {COLUMNS} {which}");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query(given)?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(draft(row)?);
        }
        Ok(out)
    }

    pub fn remove_draft(&mut self, id: CaseId) -> Result<(), Fault> {
        self.commit(|batch| batch.remove_draft(id))
    }

    /// Lays a draft aside, or takes it up again.
    pub fn park_draft(&mut self, id: CaseId, parked: Parked) -> Result<(), Fault> {
        self.conn
            .prepare_cached("UPDATE drafts SET parked = ?2 WHERE id = ?1")?
            .execute(params![id.0.to_string(), parked == Parked::Aside])?;
        Ok(())
    }
}

impl Batch<'_> {
    pub fn save_draft(&mut self, draft: &Draft) -> Result<Saved, Fault> {
        save(self.tx, draft)
    }

    pub fn remove_draft(&mut self, id: CaseId) -> Result<(), Fault> {
        self.tx
            .prepare_cached("DELETE FROM drafts WHERE id = ?1")?
            .execute([id.0.to_string()])?;
        Ok(())
    }
}
