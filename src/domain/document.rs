//! What a person laid on the counter for one document of the checklist.

use super::code::DocumentCode;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What became of the original.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Original {
    #[default]
    NotShown,
    SeenAndReturned,
    Kept,
}

/// Legalisation of a document under a foreign state's seal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Legalised {
    #[default]
    No,
    Apostille,
    Legalisation,
    /// The clerk found that this paper needs none (not under a state's seal, or a treaty that the clerk named).
    NotNeeded,
}

/// Translation of a document and who certified it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Translated {
    #[default]
    No,
    ByTranslator,
    ByNotary,
    /// The document is (also) in Kazakh or Russian.
    NotNeeded,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Presented {
    pub original: Original,
    pub copy: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<NaiveDate>,
    /// The state that issued it (alpha-3), where legalisation may be asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_in: Option<String>,
    pub legalised: Legalised,
    pub translated: Translated,
    /// Sheets taken, for the coupon's list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheets: Option<u16>,
    /// Why an original was kept, which treaty was relied on, and the like.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Everything laid down for a case.
pub type PresentedAll = BTreeMap<DocumentCode, Presented>;
