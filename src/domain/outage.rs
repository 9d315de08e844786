//! An outage: from the moment it was noticed until it was put right.

use super::act::{OfficeDeed, OutageNoticed, OutageRestored};
use super::code::ClerkCode;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outage {
    pub noticed: OutageNoticed,
    /// When it was written down, and by whom.
    pub at: DateTime<FixedOffset>,
    pub clerk: ClerkCode,
    pub restored: Option<OutageRestored>,
}

impl Outage {
    pub fn apply(&mut self, deed: &OfficeDeed) {
        if let OfficeDeed::OutageRestored(restored) = deed {
            self.restored = Some(restored.clone());
        }
    }

    pub fn is_open(&self) -> bool {
        self.restored.is_none()
    }

    /// The cause as it was found, or as far as it was known.
    pub fn cause(&self) -> &str {
        let found = self.restored.as_ref().map(|r| r.cause.as_str());
        found.filter(|c| !c.is_empty()).unwrap_or(&self.noticed.cause)
    }
}
