//! Terms of complaints, as tables.

use super::Source;
use serde::Deserialize;
use toml::Spanned;

/// A term of a complaint about the service.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawComplaint {
    pub of: crate::domain::act::ComplaintTerm,
    pub within: Spanned<String>,
    pub counting: crate::domain::term::Counting,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub source: Source,
}
