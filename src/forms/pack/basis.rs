//! The legal basis of a service and its life span. A lapsed basis is normal life, not an error.

use crate::texts::lang::Texts;
use chrono::NaiveDate;
use serde::Serialize;

/// In order of preference, where a pack rests on several acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BasisState {
    InForce,
    NotYet,
    Lapsed,
}

impl BasisState {
    /// As the command line's contract writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InForce => "in force",
            Self::NotYet => "not yet",
            Self::Lapsed => "lapsed",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    pub act: Texts,
    /// None where the sources do not say; then `in_force_rule` says what they do say.
    pub in_force_from: Option<NaiveDate>,
    pub in_force_rule: String,
    /// Inclusive.
    pub in_force_until: Option<NaiveDate>,
    pub ended_by: Texts,
    /// The regulation's text, by its id.
    pub text: Option<String>,
    pub point: Option<String>,
}

impl Basis {
    pub fn state(&self, on: NaiveDate) -> BasisState {
        if self.in_force_until.is_some_and(|last| on > last) {
            BasisState::Lapsed
        } else if self.in_force_from.is_some_and(|first| on < first) {
            BasisState::NotYet
        } else {
            BasisState::InForce
        }
    }
}
