//! Who may stand for the applicant, as a table.

use super::condition::RawCondition;
use super::{RawTexts, Source};
use crate::forms::pack::AuthorityPart;
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRepresentation {
    pub code: Spanned<String>,
    pub title: RawTexts,
    #[serde(default)]
    pub why: RawTexts,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub source: Source,
    /// `false`: the service does not take it, and `why` says why.
    pub allowed: Option<bool>,
    pub when: Option<RawCondition>,
    /// Who does not come alone.
    pub needed: Option<RawCondition>,
    /// What is asked of the paper that gives the right.
    #[serde(default)]
    pub asks: Vec<Spanned<AuthorityPart>>,
}
