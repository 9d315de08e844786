//! What stands beside the cases: complaints, outages, days closed.

use crate::domain::act::{Act, ComplaintId, OfficeDeed, OutageId};
use crate::domain::complaint::Complaint;
use crate::domain::outage::Outage;
use crate::store::fault::Fault;
use crate::store::{Batch, Store};
use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, OptionalExtension, ToSql, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A day whose sheet was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedDay {
    pub date: NaiveDate,
    pub at: DateTime<FixedOffset>,
    pub clerk: String,
    pub seq: u64,
    pub head: String,
}

/// Which complaints or outages are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// The open ones.
    Open,
    /// All of them.
    All,
}

fn json<T: Serialize>(value: &T) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|_| Fault::Damaged("projection"))
}

fn parsed<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|_| Fault::Damaged("projection"))
}

fn one<T: DeserializeOwned>(conn: &Connection, sql: &str, key: &dyn ToSql) -> Result<Option<T>, Fault> {
    let body: Option<String> = conn
        .prepare_cached(sql)?
        .query_row([key], |r| r.get(0))
        .optional()?;
    body.map(|b| parsed(&b)).transpose()
}

fn many<T: DeserializeOwned>(conn: &Connection, sql: &str) -> Result<Vec<T>, Fault> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        out.push(parsed(&row.get::<_, String>(0)?)?);
    }
    Ok(out)
}

fn complaint(conn: &Connection, id: ComplaintId) -> Result<Option<Complaint>, Fault> {
    one(
        conn,
        "SELECT body FROM complaints WHERE id = ?1",
        &id.0.to_string(),
    )
}

fn outage(conn: &Connection, id: OutageId) -> Result<Option<Outage>, Fault> {
    one(conn, "SELECT body FROM outages WHERE id = ?1", &id.0.to_string())
}

fn put_complaint(conn: &Connection, complaint: &Complaint) -> Result<(), Fault> {
    conn.prepare_cached(
        "INSERT OR REPLACE INTO complaints (id, case_id, received, open, due_at, body)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        complaint.received.complaint.0.to_string(),
        complaint.case().map(|c| c.0.to_string()),
        complaint.received.received.to_string(),
        complaint.is_open(),
        complaint.next().map(|(_, due)| due.at.timestamp()),
        json(complaint)?,
    ])?;
    Ok(())
}

fn put_outage(conn: &Connection, outage: &Outage) -> Result<(), Fault> {
    conn.prepare_cached(
        "INSERT OR REPLACE INTO outages (id, noticed_at, open, body) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![
        outage.noticed.outage.0.to_string(),
        outage.noticed.noticed.timestamp(),
        outage.is_open(),
        json(outage)?,
    ])?;
    Ok(())
}

/// Takes an act of the office in; one that is of neither changes nothing.
pub(super) fn project(conn: &Connection, act: &Act, deed: &OfficeDeed) -> Result<(), Fault> {
    let of = match deed {
        OfficeDeed::ComplaintReceived(received) => {
            return put_complaint(conn, &Complaint::new(act, received));
        }
        OfficeDeed::OutageNoticed(noticed) => {
            let outage = Outage {
                noticed: noticed.clone(),
                at: act.at,
                clerk: act.clerk.clone(),
                restored: None,
            };
            return put_outage(conn, &outage);
        }
        OfficeDeed::OutageRestored(restored) => {
            if let Some(mut outage) = outage(conn, restored.outage)? {
                outage.apply(deed);
                put_outage(conn, &outage)?;
            }
            return Ok(());
        }
        OfficeDeed::DayClosed(day) => {
            conn.prepare_cached("INSERT OR REPLACE INTO days_closed VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
                .execute(params![
                    act.id.0.to_string(),
                    day.date.to_string(),
                    act.at.to_rfc3339(),
                    act.clerk.as_str(),
                    day.seq,
                    day.head
                ])?;
            return Ok(());
        }
        OfficeDeed::ComplaintForwarded(forwarded) => forwarded.complaint,
        OfficeDeed::ComplaintClosed(closed) => closed.complaint,
        OfficeDeed::ComplaintTermMoved(moved) => moved.complaint,
        _ => return Ok(()),
    };
    if let Some(mut complaint) = complaint(conn, of)? {
        complaint.apply(act.at, deed);
        put_complaint(conn, &complaint)?;
    }
    Ok(())
}

/// What was erased with a case is gone here too.
pub(in crate::store) fn erase(conn: &Connection, case: &str) -> Result<(), Fault> {
    conn.execute("DELETE FROM complaints WHERE case_id = ?1", [case])?;
    Ok(())
}

pub(super) const EMPTY: &str = "DELETE FROM complaints; DELETE FROM outages; DELETE FROM days_closed;";

impl Store {
    /// The open ones by the term that presses; all of them by the order of receipt.
    pub fn complaints(&self, wanted: Wanted) -> Result<Vec<Complaint>, Fault> {
        let sql = match wanted {
            Wanted::Open => "SELECT body FROM complaints WHERE open = 1 ORDER BY due_at, id",
            Wanted::All => "SELECT body FROM complaints ORDER BY received, id",
        };
        many(&self.conn, sql)
    }

    pub fn complaint(&self, id: ComplaintId) -> Result<Option<Complaint>, Fault> {
        complaint(&self.conn, id)
    }

    /// Outages, the last one noticed first.
    pub fn outages(&self, wanted: Wanted) -> Result<Vec<Outage>, Fault> {
        let sql = match wanted {
            Wanted::Open => "SELECT body FROM outages WHERE open = 1 ORDER BY noticed_at DESC, id DESC",
            Wanted::All => "SELECT body FROM outages ORDER BY noticed_at DESC, id DESC",
        };
        many(&self.conn, sql)
    }

    pub fn outage(&self, id: OutageId) -> Result<Option<Outage>, Fault> {
        outage(&self.conn, id)
    }

    /// The day that was closed last.
    pub fn last_closed_day(&self) -> Result<Option<ClosedDay>, Fault> {
        let sql = "SELECT date, at, clerk, seq, head FROM days_closed ORDER BY seq DESC, act DESC LIMIT 1";
        let row = self
            .conn
            .prepare_cached(sql)?
            .query_row([], |r| {
                let (date, at): (String, String) = (r.get(0)?, r.get(1)?);
                Ok((date, at, r.get(2)?, r.get(3)?, r.get(4)?))
            })
            .optional()?;
        row.map(|(date, at, clerk, seq, head)| {
            Ok(ClosedDay {
                date: date.parse().map_err(|_| Fault::Damaged("days_closed.date"))?,
                at: DateTime::parse_from_rfc3339(&at).map_err(|_| Fault::Damaged("days_closed.at"))?,
                clerk,
                seq,
                head,
            })
        })
        .transpose()
    }
}

impl Batch<'_> {
    pub fn complaint(&self, id: ComplaintId) -> Result<Option<Complaint>, Fault> {
        complaint(self.tx, id)
    }
}
