//! The clock of acceptance: how long the person has stood at the window, against the term that the pack gives acceptance
//! itself. It never bars anything; laying the case aside does not stop it.

use super::draft::Draft;
use super::request::OfficeView;
use super::{facts, intake};
use crate::domain::act::Purpose;
use crate::domain::case::Case;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::store::projection::lists::CaseRow;
use chrono::{DateTime, FixedOffset, Utc};

/// Minutes spent, and those that the pack allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    pub spent: i64,
    pub limit: i64,
}

impl Clock {
    fn of(from: DateTime<FixedOffset>, until: DateTime<FixedOffset>, limit: i64) -> Self {
        let spent = until.signed_duration_since(from);
        Self {
            spent: spent.num_minutes().max(0),
            limit,
        }
    }

    pub fn is_late(self) -> bool {
        self.spent > self.limit
    }

    /// In words: late where it is.
    pub fn say(self) -> Say {
        let id = match self.is_late() {
            true => "acceptance-clock-late",
            false => "acceptance-clock",
        };
        Say::new(id).with("spent", self.spent).with("limit", self.limit)
    }

    /// How long it took, once it is over.
    pub fn say_lasted(self) -> Say {
        Say::new("acceptance-lasted")
            .with("spent", self.spent)
            .with("limit", self.limit)
    }
}

/// What was left for another day was no wait at the window: the night is not counted.
fn is_one_day(from: DateTime<FixedOffset>, until: DateTime<FixedOffset>) -> bool {
    from.date_naive() == until.with_timezone(from.offset()).date_naive()
}

/// Of a draft, as far as its term is known; a correction has none.
pub fn of_draft(draft: &Draft, pack: &Pack, now: DateTime<Utc>) -> Option<Clock> {
    if draft.corrects.is_some() {
        return None;
    }
    let now = now.with_timezone(draft.began_at.offset());
    let applicant = intake::applicant(draft, pack, now.date_naive());
    let limit = pack.acceptance_minutes(&applicant)?;
    is_one_day(draft.began_at, now).then(|| Clock::of(draft.began_at, now, limit))
}

/// How long the acceptance of a case took.
pub fn of_case(case: &Case, pack: &Pack) -> Option<Clock> {
    let limit = pack.acceptance_minutes(&facts::applicant(case, pack)?)?;
    let (began, accepted) = (case.opened.as_ref()?.began_at, case.accepted_at?);
    is_one_day(began, accepted).then(|| Clock::of(began, accepted, limit))
}

/// How long somebody may wait here: by the service of the case where it is known, else by the strictest of those served.
pub fn waiting_limit(office: &OfficeView, purpose: Purpose, known: &[&Pack]) -> Option<i64> {
    if !known.is_empty() {
        return known.iter().filter_map(|p| p.waiting_minutes(purpose)).min();
    }
    let here = office.catalogue.for_office(&office.settings.kind);
    here.filter_map(|p| p.waiting_minutes(purpose)).min()
}

/// The limit of the wait that a ticket is held against, with the cases of its visit.
pub(super) fn limit_of(office: &OfficeView, purpose: Purpose, cases: &[CaseRow]) -> Option<i64> {
    let packs = cases.iter().filter_map(|c| c.pack.as_ref());
    let packs = packs.filter_map(|hash| office.catalogue.by_hash(hash));
    let packs: Vec<&Pack> = packs.map(|p| &**p).collect();
    waiting_limit(office, purpose, &packs)
}
