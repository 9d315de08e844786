//! Terms and the steps of the procedure, as they stand in TOML.

use super::condition::RawCondition;
use super::{RawTexts, Source};
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTerm {
    pub within: Spanned<String>,
    /// The text names another one besides: both are shown.
    pub or: Option<Spanned<String>>,
    pub counting: crate::domain::term::Counting,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub source: Source,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStep {
    pub code: Spanned<String>,
    pub title: RawTexts,
    pub unit: RawTexts,
    /// `accepted`: it begins then, though others lead back to it.
    pub begins: Option<Spanned<super::super::pack::Moment>>,
    #[serde(default)]
    pub after: Vec<Spanned<String>>,
    pub when: Option<RawCondition>,
    pub unless: Option<RawCondition>,
    pub within: Option<Spanned<String>>,
    #[serde(default)]
    pub counting: crate::domain::term::Counting,
    /// Other terms, for those of whom a condition holds.
    #[serde(default)]
    pub terms: Vec<Spanned<RawStepTerm>>,
    pub ends: Vec<Spanned<RawEnd>>,
    /// Done by somebody else than whoever brought the case to it.
    #[serde(default)]
    pub second_person: bool,
    /// Of whom alone it is so.
    pub second_person_when: Option<RawCondition>,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub source: Source,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStepTerm {
    pub when: RawCondition,
    pub within: Spanned<String>,
    #[serde(default)]
    pub counting: crate::domain::term::Counting,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub source: Source,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawEnd {
    pub code: String,
    pub title: Option<RawTexts>,
    #[serde(default)]
    pub next: Vec<String>,
}
