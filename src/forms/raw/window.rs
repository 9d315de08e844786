//! What is done at the window before acceptance, and how long people wait for it, as tables.

use super::condition::RawCondition;
use super::{RawTexts, Source};
use crate::domain::act::Purpose;
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAcceptance {
    pub code: Spanned<String>,
    pub title: RawTexts,
    pub within: Spanned<String>,
    pub when: Option<RawCondition>,
    pub unless: Option<RawCondition>,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub source: Source,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWaiting {
    pub of: Purpose,
    pub within: Spanned<String>,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub source: Source,
}
