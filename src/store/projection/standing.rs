//! Where cases in work stand: which steps run for which case, and what else registers and conditions ask of it.

use super::lists::{COLUMNS, CaseRow, Order, Which, case_row};
use crate::domain::case::{Case, Standing};
use crate::store::Store;
use crate::store::fault::Fault;
use rusqlite::{Connection, params, params_from_iter};

pub(super) const EMPTY: &str = "DELETE FROM running_steps; DELETE FROM standings;";

pub(super) fn project(conn: &Connection, place: i64, case: &Case) -> Result<(), Fault> {
    for table in ["running_steps", "standings"] {
        conn.prepare_cached(&format!("DELETE FROM {table} WHERE case_place = ?1"))?
            .execute([place])?;
    }
    let in_work = |s: &Standing| s.state.is_in_work() && case.erased.is_none();
    let Some(standing) = case.standing().filter(in_work) else {
        return Ok(());
    };
    let body = serde_json::to_string(&standing).map_err(|_| Fault::Damaged("standings"))?;
    conn.prepare_cached("INSERT INTO standings VALUES (?1, ?2)")?
        .execute(params![place, body])?;
    let mut insert = conn.prepare_cached("INSERT OR IGNORE INTO running_steps VALUES (?1, ?2)")?;
    for (step, _) in &standing.running {
        insert.execute(params![step.as_str(), place])?;
    }
    Ok(())
}

impl Store {
    /// Cases in work with where they stand.
    pub fn standings(
        &self,
        which: &Which,
        order: Order,
        limit: u32,
    ) -> Result<Vec<(CaseRow, Standing)>, Fault> {
        let (condition, values) = which.condition();
        let sql = format!(
            "SELECT {COLUMNS}, s.body FROM cases c JOIN standings s ON s.case_place = c.place
             WHERE {condition} ORDER BY {} LIMIT {limit}",
            order.sql()
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let last = statement.column_count().saturating_sub(1);
        let mut rows = statement.query(params_from_iter(values))?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let body: String = row.get(last)?;
            let standing = serde_json::from_str(&body).map_err(|_| Fault::Damaged("standings"))?;
            out.push((case_row(row)?, standing));
        }
        Ok(out)
    }
}
