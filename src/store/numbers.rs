//! Numbers without gaps: per window, year and series, taken in the same transaction as the act that carries them.

use super::Batch;
use super::fault::Fault;
use crate::domain::act::{Act, Deed, OfficeDeed};
use crate::domain::number::{Number, Series};
use rusqlite::params;

/// The series of cases as the table has it; the others stand there by their marks.
const CASES: &str = "case";

impl Batch<'_> {
    /// The next number of a series, of that of cases without one. It must stand in an act of this transaction; else the whole is given up, so that
    /// no number is ever lost.
    pub fn next_number(&mut self, series: Option<Series>, year: u16) -> Result<Number, Fault> {
        let name = series.map_or_else(|| CASES.to_owned(), |s| s.to_string());
        let place: u32 = self
            .tx
            .prepare_cached(
                "INSERT INTO numbers (window, year, series, last) VALUES (?1, ?2, ?3, 1)
                 ON CONFLICT (window, year, series) DO UPDATE SET last = last + 1 RETURNING last",
            )?
            .query_row(params![self.window, year, name], |row| row.get(0))?;
        let number = Number::new(self.window, year, series, place).map_err(|_| Fault::Damaged("numbers"))?;
        self.unused.push(number.clone());
        Ok(number)
    }

    /// The act carries a number: it is used.
    pub(super) fn settle_numbers(&mut self, act: &Act) {
        let carried = match &act.deed {
            Deed::Accepted(deed) => Some(&deed.number),
            Deed::IntakeRefused(deed) => Some(&deed.number),
            Deed::PaperIssued(deed) => Some(&deed.number),
            Deed::RegisterClosed(deed) => Some(&deed.number),
            Deed::JournalEntry(deed) => Some(&deed.number),
            Deed::Office(OfficeDeed::ComplaintReceived(deed)) => Some(&deed.number),
            _ => None,
        };
        self.unused.retain(|n| Some(n) != carried);
    }
}
