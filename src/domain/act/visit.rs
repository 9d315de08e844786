//! A visit: the people who came together, and the ticket that says since when they wait. No name stands here: whose
//! visit it is, its cases say.

use super::CaseId;
use serde::{Deserialize, Serialize};
use ulid::Ulid;

/// A visit's identity. Whoever came alone and took no ticket has that of the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct VisitId(pub Ulid);

/// What somebody came for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To hand documents in.
    Submission,
    /// To take a result away.
    Collection,
}

impl Purpose {
    pub const ALL: [Purpose; 2] = [Purpose::Submission, Purpose::Collection];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Submission => "submission",
            Self::Collection => "collection",
        }
    }
}

/// Somebody came in: the wait begins at the moment of this act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrived {
    pub visit: VisitId,
    /// The number of the ticket: from 1 on each day of the office, without a gap.
    pub ticket: u32,
    pub purpose: Purpose,
    /// Whose result is to be collected, where a coupon said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
}

/// The ticket was called to the window (the wait ends), or given up unserved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfTicket {
    pub visit: VisitId,
}
