//! A finished case goes into a file of the nomenclature.

use crate::domain::answer::TwoTexts;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Until when a file is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// The last day of the year in which the time runs out.
    Until(NaiveDate),
    /// The rule's words, where no number of years is named.
    Rule(TwoTexts),
}

/// In which file the case lies from now on. Filed anew, it lies in the new one: the act of before stays to be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filed {
    /// The number of the file.
    pub file: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheets: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<Kept>,
    /// Why it lies elsewhere than was written down before.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}
