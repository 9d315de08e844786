//! Forms that a clerk left half-typed by a lock or a log-out. Not an act; the next lock or log-out takes their place.

use super::Store;
use super::fault::Fault;
use crate::domain::code::ClerkCode;
use rusqlite::OptionalExtension;

impl Store {
    /// Keeps them; nothing to keep leaves nothing behind. The store does not look into the bytes.
    pub fn lay_down(&mut self, clerk: &ClerkCode, body: Option<&[u8]>) -> Result<(), Fault> {
        self.commit(|batch| {
            match body {
                Some(body) => batch.tx.execute(
                    "INSERT INTO half_typed (clerk, body) VALUES (?1, ?2)
                     ON CONFLICT (clerk) DO UPDATE SET body = excluded.body",
                    (clerk.as_str(), body),
                )?,
                None => batch
                    .tx
                    .execute("DELETE FROM half_typed WHERE clerk = ?1", [clerk.as_str()])?,
            };
            Ok(())
        })
    }

    pub fn half_typed(&self, clerk: &ClerkCode) -> Result<Option<Vec<u8>>, Fault> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT body FROM half_typed WHERE clerk = ?1")?;
        Ok(statement.query_row([clerk.as_str()], |r| r.get(0)).optional()?)
    }
}
