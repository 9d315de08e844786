//! Papers: a number given, a content fixed.

use crate::domain::code::PaperCode;
use crate::domain::number::Number;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperNumber {
    pub paper: PaperCode,
    pub number: Number,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperIssued {
    pub paper: PaperCode,
    pub number: Number,
    /// The canonical content of the paper (JSON of its blocks): prints and audit rest on it.
    pub snapshot: String,
    /// SHA-256 of the snapshot, hex.
    pub sha256: String,
    /// The withdrawn paper in whose place it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<Number>,
    /// When it was made, where that was before this act: the application is signed before there is a case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_at: Option<DateTime<FixedOffset>>,
}
