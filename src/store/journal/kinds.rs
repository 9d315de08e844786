//! Entries by their kind, in a span of days: what registers are made from.

use super::{COLUMNS, Entry, entry, ulid};
use crate::domain::act::CaseId;
use crate::domain::number::Number;
use crate::store::Store;
use crate::store::fault::Fault;
use chrono::{Days, NaiveDate};
use rusqlite::params;
use std::collections::BTreeMap;

impl Store {
    /// Entries of a kind of this window, oldest first, written from one day until another. Each act bears the clock of
    /// its own moment: a day more on both sides is given, for the caller to weigh by the clock of the office.
    pub fn entries_of_kind(
        &self,
        kind: &str,
        from: NaiveDate,
        until: NaiveDate,
    ) -> Result<Vec<Entry>, Fault> {
        let from = from.checked_sub_days(Days::new(1)).unwrap_or(from);
        let until = until.checked_add_days(Days::new(1)).unwrap_or(until);
        let sql = format!(
            "SELECT {COLUMNS} WHERE j.kind = ?1 AND substr(j.at, 1, 10) BETWEEN ?2 AND ?3 ORDER BY j.site, j.seq"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query(params![kind, from.to_string(), until.to_string()])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(entry(row)?);
        }
        Ok(out)
    }

    /// The numbers of the cases that have an entry of a kind.
    pub fn numbers_of_kind(&self, kind: &str) -> Result<BTreeMap<CaseId, Number>, Fault> {
        let sql = "SELECT c.id, c.number FROM cases c WHERE c.number IS NOT NULL
                     AND c.id IN (SELECT case_id FROM journal WHERE kind = ?1)";
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query([kind])?;
        let mut out = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (case, number): (String, String) = (row.get(0)?, row.get(1)?);
            let number = Number::parse(&number).map_err(|_| Fault::Damaged("cases.number"))?;
            out.insert(CaseId(ulid(&case)?), number);
        }
        Ok(out)
    }

    /// The entry of a kind that this window wrote last.
    pub fn last_of_kind(&self, kind: &str) -> Result<Option<Entry>, Fault> {
        let sql = format!("SELECT {COLUMNS} WHERE j.kind = ?1 ORDER BY j.site DESC, j.seq DESC LIMIT 1");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query([kind])?;
        rows.next()?.map(entry).transpose()
    }
}
