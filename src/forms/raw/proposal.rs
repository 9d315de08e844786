//! A list of documents of some time, proposed to the office, as a table.

use super::question::RawQuestion;
use super::{RawDocument, RawTexts};
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawProposal {
    pub code: Spanned<String>,
    pub title: RawTexts,
    /// Of which day the list is, where the source says it.
    pub day: Option<Spanned<Datetime>>,
    /// Whether a source of that time holds it.
    #[serde(default)]
    pub confirmed: bool,
    pub text: RawTexts,
    #[serde(default)]
    pub documents: Vec<Spanned<RawDocument>>,
    /// What has to be asked to know which of them are needed.
    #[serde(default)]
    pub questions: Vec<Spanned<RawQuestion>>,
}
