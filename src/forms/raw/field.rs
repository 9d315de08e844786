//! Fields of the application and of the result, as they stand in TOML.

use super::condition::RawCondition;
use super::{RawTexts, Source};
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawField {
    pub key: Spanned<String>,
    pub page: Spanned<String>,
    pub kind: super::super::pack::FieldKind,
    pub zone: crate::domain::answer::Zone,
    /// The part of the machine-readable zone that fills or checks it.
    pub mrz: Option<super::super::pack::MrzPart>,
    pub label: RawTexts,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub source: Source,
    #[serde(default)]
    pub fill: Fill,
    #[serde(default)]
    pub choices: Vec<Spanned<RawChoice>>,
    /// The next person of a visit begins with it.
    #[serde(default)]
    pub family: bool,
    /// What others of the office answer is offered: a place that many share, and no one's own.
    #[serde(default)]
    pub usual: bool,
    /// The day lies ahead when the answer is recorded.
    #[serde(default)]
    pub ahead: bool,
    pub when: Option<RawCondition>,
    pub unless: Option<RawCondition>,
    pub max: Option<Spanned<i64>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawChoice {
    pub code: String,
    pub title: RawTexts,
}

/// Whose a document is among the people of a visit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    /// Each person's own.
    #[default]
    Own,
    /// Each has one of the kind, from the same state as a rule.
    Alike,
    /// One paper for all of them: seen once for the visit.
    One,
}

/// Whether a field has to be filled.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fill {
    #[default]
    Needed,
    /// It has to be answered, and "none" is an answer (no patronymic, no birthplace in the document).
    #[serde(alias = "or none")]
    OrNone,
    /// It may stay empty.
    Optional,
}
