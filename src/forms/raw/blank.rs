//! Numbered blanks, as a table.

use super::condition::RawCondition;
use super::{RawTexts, Source};
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBlank {
    pub code: Spanned<String>,
    pub title: RawTexts,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub source: Source,
    /// The field of the result that bears its number.
    pub field: Spanned<String>,
    /// Whose answer takes one.
    pub when: Option<RawCondition>,
    pub unless: Option<RawCondition>,
}
