//! Settings: values by name, as JSON. Those that matter to others are changed together with an act.

use super::fault::Fault;
use super::{Batch, Store};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn get<T: DeserializeOwned>(conn: &Connection, name: &str) -> Result<Option<T>, Fault> {
    let value: Option<String> = conn
        .prepare_cached("SELECT value FROM settings WHERE name = ?1")?
        .query_row([name], |r| r.get(0))
        .optional()?;
    value
        .map(|v| serde_json::from_str(&v).map_err(|_| Fault::Damaged("settings")))
        .transpose()
}

impl Store {
    pub fn setting<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Fault> {
        get(&self.conn, name)
    }

    pub fn set_setting<T: Serialize>(&mut self, name: &str, value: &T) -> Result<(), Fault> {
        self.commit(|batch| batch.set_setting(name, value))
    }

    /// The days on which the office departs from the calendar: date, whether it works, why.
    pub fn own_days(&self) -> Result<Vec<OwnDay>, Fault> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT date, working, why FROM own_days ORDER BY date")?;
        let mut rows = statement.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let date: String = row.get(0)?;
            out.push(OwnDay {
                date: date.parse().map_err(|_| Fault::Damaged("own_days.date"))?,
                working: row.get(1)?,
                why: row.get(2)?,
            });
        }
        Ok(out)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnDay {
    pub date: chrono::NaiveDate,
    pub working: bool,
    pub why: String,
}

impl Batch<'_> {
    pub fn setting<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Fault> {
        get(self.tx, name)
    }

    pub fn set_setting<T: Serialize>(&mut self, name: &str, value: &T) -> Result<(), Fault> {
        let value = serde_json::to_string(value).map_err(|_| Fault::Damaged("settings"))?;
        self.tx
            .prepare_cached(
                "INSERT INTO settings (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute([name, &value])?;
        Ok(())
    }
}
