//! Numbers without gaps: per window, year and series, taken in the same transaction as the act that carries them.

use super::Batch;
use super::fault::Fault;
use crate::domain::act::{Act, Deed};
use crate::domain::number::{Number, Series};
use rusqlite::params;

impl Batch<'_> {
    /// The next number of a series. It must stand in an act of this transaction; else the whole is given up, so that
    /// no number is ever lost.
    pub fn next_number(&mut self, series: &Series, year: u16) -> Result<Number, Fault> {
        let place: u32 = self
            .tx
            .prepare_cached(
                "INSERT INTO numbers (window, year, series, last) VALUES (?1, ?2, ?3, 1)
                 ON CONFLICT (window, year, series) DO UPDATE SET last = last + 1 RETURNING last",
            )?
            .query_row(params![self.window, year, series.0], |row| row.get(0))?;
        let number = Number::new(self.window, year, place).map_err(|_| Fault::Damaged("numbers"))?;
        self.unused.push(number.clone());
        Ok(number)
    }

    /// The act carries numbers: they are used. One place of `unused` for each, since series may give equal numbers.
    pub(super) fn settle_numbers(&mut self, act: &Act) {
        let carried = match &act.deed {
            Deed::Accepted(deed) => Some(&deed.number),
            Deed::IntakeRefused(deed) => Some(&deed.number),
            Deed::PaperIssued(deed) => Some(&deed.number),
            _ => None,
        };
        if let Some(at) = self.unused.iter().position(|n| Some(n) == carried) {
            self.unused.remove(at);
        }
    }
}
