//! Something asked of the applicant before acceptance, as a table.

use super::condition::RawCondition;
use super::{RawTexts, Source};
use crate::forms::pack::QuestionPart;
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawQuestion {
    pub code: Spanned<String>,
    pub title: RawTexts,
    pub why: RawTexts,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub source: Source,
    pub when: Option<RawCondition>,
    /// What is asked besides when the answer is yes.
    #[serde(default)]
    pub asks: Vec<Spanned<QuestionPart>>,
    /// Why it is asked of this very person.
    #[serde(default)]
    pub reasons: Vec<Spanned<RawReason>>,
    /// The request that suits better when an earlier IIN is named.
    pub suggests: Option<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawReason {
    pub code: Spanned<String>,
    pub when: RawCondition,
    pub text: RawTexts,
}
