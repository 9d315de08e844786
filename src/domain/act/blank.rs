//! Acts of numbered blanks: received, spoiled, used by the answer of a case. A wrong entry is taken back by an act of its
//! own and stays to be read.

use super::ActId;
use crate::domain::code::{BlankCode, ServiceCode};
use serde::{Deserialize, Serialize};

/// A kind of blank: those of a pack, by the pack's own code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct BlankKind {
    pub service: ServiceCode,
    pub blank: BlankCode,
}

/// A batch, both numbers in it, as they are written on the blanks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlanksReceived {
    pub of: BlankKind,
    pub first: String,
    pub last: String,
    /// From whom, by which paper.
    pub from: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlankSpoiled {
    pub of: BlankKind,
    pub number: String,
    pub reason: String,
}

/// A batch or a spoiled blank that was written down by mistake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlankEntryTakenBack {
    pub of: BlankKind,
    pub entry: ActId,
    pub reason: String,
}

/// A blank that stands in the answer of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlankUsed {
    pub of: BlankKind,
    pub number: String,
}

/// What became of numbered blanks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum BlankDeed {
    Received(BlanksReceived),
    Spoiled(BlankSpoiled),
    TakenBack(BlankEntryTakenBack),
    /// It came with the answer of the case.
    Used(BlankUsed),
    /// The answer was corrected and has it no more.
    Freed(BlankUsed),
}

impl BlankDeed {
    pub fn of(&self) -> &BlankKind {
        match self {
            Self::Received(BlanksReceived { of, .. })
            | Self::Spoiled(BlankSpoiled { of, .. })
            | Self::TakenBack(BlankEntryTakenBack { of, .. })
            | Self::Used(BlankUsed { of, .. })
            | Self::Freed(BlankUsed { of, .. }) => of,
        }
    }
}
