//! Sheets on their way to paper: written before the bytes go out, gone with the act that says what became of them. What
//! is still here at a log-in was cut off: somebody has to look whether it came out.

use super::fault::Fault;
use super::journal::ulid;
use super::{Batch, Store};
use crate::domain::act::CaseId;
use crate::domain::code::ClerkCode;
use chrono::{DateTime, FixedOffset};
use rusqlite::{Row, params};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The sheet's: sent twice, it stands here once.
    pub id: String,
    pub case: CaseId,
    pub clerk: ClerkCode,
    pub at: DateTime<FixedOffset>,
    /// What the office needs to answer for it; the store does not look into it.
    pub body: Vec<u8>,
}

fn sent(row: &Row<'_>) -> Result<Sent, Fault> {
    let (case, clerk, at): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
    Ok(Sent {
        id: row.get(0)?,
        case: CaseId(ulid(&case)?),
        clerk: ClerkCode::parse(&clerk).map_err(|_| Fault::Damaged("sheets_sent.clerk"))?,
        at: DateTime::parse_from_rfc3339(&at).map_err(|_| Fault::Damaged("sheets_sent.at"))?,
        body: row.get(4)?,
    })
}

impl Store {
    pub fn send_sheet(&mut self, sent: &Sent) -> Result<(), Fault> {
        self.commit(|batch| {
            batch
                .tx
                .prepare_cached(
                    "INSERT OR REPLACE INTO sheets_sent (id, case_id, clerk, at, body) VALUES (?1, ?2, ?3, ?4, ?5)",
                )?
                .execute(params![
                    sent.id,
                    sent.case.0.to_string(),
                    sent.clerk.as_str(),
                    sent.at.to_rfc3339(),
                    sent.body
                ])?;
            Ok(())
        })
    }

    pub fn forget_sheet(&mut self, id: &str) -> Result<(), Fault> {
        self.commit(|batch| batch.forget_sheet(id))
    }

    /// In the order in which they were sent.
    pub fn sheets_sent(&self) -> Result<Vec<Sent>, Fault> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT id, case_id, clerk, at, body FROM sheets_sent ORDER BY at, id")?;
        let mut rows = statement.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(sent(row)?);
        }
        Ok(out)
    }
}

impl Batch<'_> {
    /// It is known what became of it.
    pub fn forget_sheet(&mut self, id: &str) -> Result<(), Fault> {
        self.tx
            .prepare_cached("DELETE FROM sheets_sent WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}
