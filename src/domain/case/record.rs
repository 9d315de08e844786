//! What a case keeps of its papers, steps and recalls.

use crate::domain::act::{PaperIssued, Recalled, StepBegun};
use crate::domain::code::ClerkCode;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

/// A paper of the case and what became of its sheets.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperRecord {
    pub issued: PaperIssued,
    pub at: DateTime<FixedOffset>,
    pub clerk: ClerkCode,
    pub printed: u32,
    pub spoiled: u32,
    /// The last sheet of it did not come out well: one is still to be printed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub owed: bool,
    pub handed_over: bool,
    /// How often a contact had been given or withdrawn when it was made: it says the one that stood then, or none.
    #[serde(default)]
    pub contact_turn: u32,
    /// It said what was wrong: another one takes its place, under a number of its own.
    pub withdrawn: bool,
}

impl PaperRecord {
    /// A good sheet of it is out, and none is owed.
    pub fn is_out(&self) -> bool {
        self.printed > 0 && !self.owed
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StepRecord {
    pub begun: StepBegun,
    pub began_at: DateTime<FixedOffset>,
    /// Whose act led to it.
    #[serde(default)]
    pub begun_by: Option<ClerkCode>,
    pub done: Option<(DateTime<FixedOffset>, String)>,
}

/// A recall, and whether a manager has read of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RecallRecord {
    pub at: DateTime<FixedOffset>,
    pub clerk: ClerkCode,
    pub recalled: Recalled,
    pub read: Option<(DateTime<FixedOffset>, ClerkCode)>,
}
