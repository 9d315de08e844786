//! Who opened, printed or exported a case: a chain of its own beside the journal.

use super::chain::ReadFields;
use super::{Hash, Head, head, set_head, ulid};
use crate::domain::act::CaseId;
use crate::domain::code::ClerkCode;
use crate::store::fault::Fault;
use crate::store::{Batch, Store};
use chrono::{DateTime, FixedOffset};
use rusqlite::{OptionalExtension, params};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadKind {
    Opened,
    Printed,
    Exported,
}

impl ReadKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Printed => "printed",
            Self::Exported => "exported",
        }
    }
    fn parse(text: &str) -> Option<Self> {
        [Self::Opened, Self::Printed, Self::Exported]
            .into_iter()
            .find(|k| k.as_str() == text)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    pub at: DateTime<FixedOffset>,
    pub clerk: ClerkCode,
    pub what: ReadKind,
    /// None when many cases were read at once (an export of all).
    pub case: Option<CaseId>,
}

impl Batch<'_> {
    pub fn note_read(&mut self, read: &Read) -> Result<(), Fault> {
        let before = head(self.tx, "reads", self.site)?;
        let (seq, prev) = before.map_or((1, Hash::ZERO), |h| (h.seq + 1, h.hash));
        let at = read.at.to_rfc3339();
        let case = read.case.map(|c| c.0.to_string());
        let fields = ReadFields {
            site: self.site,
            seq,
            at: &at,
            clerk: read.clerk.as_str(),
            what: read.what.as_str(),
            case: case.as_deref(),
        };
        let hash = fields.hash(&prev);
        self.tx
            .prepare_cached("INSERT INTO reads VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?
            .execute(params![
                fields.site,
                fields.seq,
                fields.at,
                fields.clerk,
                fields.what,
                fields.case,
                prev.0,
                hash.0
            ])?;
        let site = self.site.to_owned();
        set_head(self.tx, "reads", &Head { site, seq, hash })
    }
}

impl Store {
    pub fn note_read(&mut self, read: &Read) -> Result<(), Fault> {
        self.commit(|batch| batch.note_read(read))
    }

    /// Who read a case, newest first.
    pub fn reads_of(&self, case: CaseId, limit: u32) -> Result<Vec<Read>, Fault> {
        let mut statement = self.conn.prepare_cached(
            "SELECT at, clerk, what, case_id FROM reads WHERE case_id = ?1 ORDER BY site, seq DESC LIMIT ?2",
        )?;
        let mut rows = statement.query(params![case.0.to_string(), limit])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let (at, clerk, what): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let case: Option<String> = row.get(3)?;
            out.push(Read {
                at: DateTime::parse_from_rfc3339(&at).map_err(|_| Fault::Damaged("reads.at"))?,
                clerk: ClerkCode::parse(&clerk).map_err(|_| Fault::Damaged("reads.clerk"))?,
                what: ReadKind::parse(&what).ok_or(Fault::Damaged("reads.what"))?,
                case: case.map(|c| ulid(&c).map(CaseId)).transpose()?,
            });
        }
        Ok(out)
    }

    /// The clerk's last case, by what was opened last.
    pub fn last_read_by(&self, clerk: &ClerkCode) -> Result<Option<CaseId>, Fault> {
        let mut statement = self.conn.prepare_cached(
            "SELECT case_id FROM reads WHERE clerk = ?1 AND case_id IS NOT NULL ORDER BY site, seq DESC LIMIT 1",
        )?;
        let id: Option<String> = statement.query_row([clerk.as_str()], |r| r.get(0)).optional()?;
        id.map(|id| ulid(&id).map(CaseId)).transpose()
    }
}
