//! Entries by their kind, in a span of days: what registers are made from.

use super::{COLUMNS, Entry, entry};
use crate::store::Store;
use crate::store::fault::Fault;
use chrono::{Days, NaiveDate};
use rusqlite::params;

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

    /// The entry of a kind that this window wrote last.
    pub fn last_of_kind(&self, kind: &str) -> Result<Option<Entry>, Fault> {
        let sql = format!("SELECT {COLUMNS} WHERE j.kind = ?1 ORDER BY j.site DESC, j.seq DESC LIMIT 1");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query([kind])?;
        rows.next()?.map(entry).transpose()
    }
}
