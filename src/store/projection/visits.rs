//! Visits and the queue: which cases belong together, who came when and was called when.

use super::lists::{COLUMNS, CaseRow, rows};
use crate::domain::act::{Act, Arrived, CaseId, OfTicket, Purpose, VisitId};
use crate::domain::case::Case;
use crate::domain::waiting::Wait;
use crate::store::fault::Fault;
use crate::store::journal::ulid;
use crate::store::{Batch, Store};
use chrono::{DateTime, NaiveDate};
use rusqlite::{Connection, Row, params};

/// A ticket and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    pub visit: VisitId,
    /// The day of the office on which it counts.
    pub day: NaiveDate,
    pub number: u32,
    pub case: Option<CaseId>,
    pub wait: Wait,
}

const TICKET: &str = "visit, day, ticket, purpose, case_id, arrived, called, left_at FROM arrivals";

fn ticket(row: &Row<'_>) -> Result<Ticket, Fault> {
    let moment = |text: String| DateTime::parse_from_rfc3339(&text).map_err(|_| Fault::Damaged("arrivals"));
    let (visit, day, purpose): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(3)?);
    let case: Option<String> = row.get(4)?;
    let (called, left): (Option<String>, Option<String>) = (row.get(6)?, row.get(7)?);
    Ok(Ticket {
        visit: VisitId(ulid(&visit)?),
        day: day.parse().map_err(|_| Fault::Damaged("arrivals.day"))?,
        number: row.get(2)?,
        case: case.map(|c| ulid(&c).map(CaseId)).transpose()?,
        wait: Wait {
            purpose: Purpose::ALL
                .into_iter()
                .find(|p| p.as_str() == purpose)
                .ok_or(Fault::Damaged("arrivals.purpose"))?,
            arrived: moment(row.get(5)?)?,
            called: called.map(moment).transpose()?,
            left: left.map(moment).transpose()?,
        },
    })
}

/// To which visit a case belongs.
pub(super) fn project(conn: &Connection, place: i64, case: &Case) -> Result<(), Fault> {
    conn.prepare_cached("INSERT OR REPLACE INTO visits (case_place, visit) VALUES (?1, ?2)")?
        .execute(params![place, case.visit().0.to_string()])?;
    Ok(())
}

pub(super) fn arrived(conn: &Connection, act: &Act, arrived: &Arrived) -> Result<usize, Fault> {
    let case = arrived.case.map(|c| c.0.to_string());
    Ok(conn
        .prepare_cached(
            "INSERT OR REPLACE INTO arrivals (visit, day, ticket, purpose, case_id, arrived)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            arrived.visit.0.to_string(),
            act.at.date_naive().to_string(),
            arrived.ticket,
            arrived.purpose.as_str(),
            case,
            act.at.to_rfc3339(),
        ])?)
}

/// The first call counts: the wait ended then.
pub(super) fn called(conn: &Connection, act: &Act, of: &OfTicket) -> Result<usize, Fault> {
    let sql = "UPDATE arrivals SET called = coalesce(called, ?2), left_at = NULL WHERE visit = ?1";
    Ok(conn
        .prepare_cached(sql)?
        .execute(params![of.visit.0.to_string(), act.at.to_rfc3339()])?)
}

pub(super) fn left(conn: &Connection, act: &Act, of: &OfTicket) -> Result<usize, Fault> {
    let sql = "UPDATE arrivals SET left_at = ?2 WHERE visit = ?1 AND called IS NULL";
    Ok(conn
        .prepare_cached(sql)?
        .execute(params![of.visit.0.to_string(), act.at.to_rfc3339()])?)
}

impl Store {
    /// The tickets of the days from one to another, both included, in the order in which they were stamped.
    pub fn tickets(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Ticket>, Fault> {
        let sql = format!("SELECT {TICKET} WHERE day BETWEEN ?1 AND ?2 ORDER BY day, ticket, visit");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut found = statement.query(params![from.to_string(), to.to_string()])?;
        let mut out = Vec::new();
        while let Some(row) = found.next()? {
            out.push(ticket(row)?);
        }
        Ok(out)
    }

    pub fn ticket(&self, visit: VisitId) -> Result<Option<Ticket>, Fault> {
        let sql = format!("SELECT {TICKET} WHERE visit = ?1");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut found = statement.query([visit.0.to_string()])?;
        found.next()?.map(ticket).transpose()
    }

    /// The cases of a visit, in the order in which they were filed.
    pub fn cases_of_visit(&self, visit: VisitId) -> Result<Vec<CaseRow>, Fault> {
        let sql = format!(
            "SELECT {COLUMNS} FROM cases c JOIN visits v ON v.case_place = c.place WHERE v.visit = ? ORDER BY c.place"
        );
        rows(&self.conn, &sql, vec![visit.0.to_string().into()])
    }
}

impl Batch<'_> {
    /// The next ticket of a day. It must stand in an act of this transaction: then the row has no gap.
    pub fn next_ticket(&self, day: NaiveDate) -> Result<u32, Fault> {
        let sql = "SELECT coalesce(max(ticket), 0) + 1 FROM arrivals WHERE day = ?1";
        let mut statement = self.tx.prepare_cached(sql)?;
        Ok(statement.query_row([day.to_string()], |row| row.get(0))?)
    }
}
