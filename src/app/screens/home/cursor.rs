//! The cursor stands on a case, not on a row: what is read anew may be in another order, and Enter opens what was chosen.

use super::Home;
use crate::domain::act::{CaseId, ComplaintId};
use crate::office::request::Queue;

/// What a row of any list here is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    Case(CaseId),
    Complaint(ComplaintId),
}

impl Home {
    fn row_at(&self, row: usize) -> Option<Stands> {
        let home = self.home.as_ref()?;
        match self.chosen_queue() {
            Queue::Drafts => home.drafts.get(row).map(|d| Stands::Case(d.id)),
            Queue::Parked => home.parked.get(row).map(|d| Stands::Case(d.id)),
            Queue::Complaints => home
                .complaints
                .get(row)
                .map(|c| Stands::Complaint(c.received.complaint)),
            _ => self.rows().get(row).map(|r| Stands::Case(r.id)),
        }
    }

    pub(super) fn stands_on(&self) -> Option<Stands> {
        self.row_at(self.row)
    }

    /// Onto the same one, wherever it stands now; one that is gone leaves the cursor at its height.
    pub(super) fn stand_on(&mut self, one: Option<Stands>) {
        let count = self.row_count();
        let there = one
            .filter(|_| self.set)
            .and_then(|one| (0..count).find(|row| self.row_at(*row) == Some(one)));
        self.set &= there.is_some();
        self.row = there.unwrap_or_else(|| self.row.min(count.saturating_sub(1)));
    }
}
