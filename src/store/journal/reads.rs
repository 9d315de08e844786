//! Who opened, printed or exported a case: a chain of its own beside the journal.

use super::chain::ReadFields;
use super::{Hash, Head, head, set_head};
use crate::domain::act::CaseId;
use crate::domain::code::ClerkCode;
use crate::store::fault::Fault;
use crate::store::{Batch, Store};
use chrono::{DateTime, FixedOffset};
use rusqlite::params;

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
}
