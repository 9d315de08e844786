//! Registers and journals, as tables.

use super::condition::RawCondition;
use super::{RawTexts, Source};
use crate::forms::pack::{Entering, Stage};
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRegister {
    pub code: Spanned<String>,
    pub title: RawTexts,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub source: Source,
    pub series: Spanned<String>,
    /// The step whose cases it takes.
    pub step: Option<Spanned<String>>,
    /// How it ends that step.
    pub end: Option<Spanned<String>>,
    /// Which cases it takes where no step is named.
    pub stage: Option<Spanned<Stage>>,
    /// Whether it says what came back: its cases are waited for.
    #[serde(default)]
    pub received: bool,
    /// Of whom it is a register.
    pub when: Option<RawCondition>,
    pub unless: Option<RawCondition>,
    /// To whom each copy goes; none: one copy, of nobody in particular.
    #[serde(default)]
    pub copies: Vec<RawTexts>,
    /// Who signs it; none: as registers are signed.
    #[serde(default)]
    pub signatures: Vec<Spanned<RawSigning>>,
    pub columns: Vec<Spanned<RawListColumn>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawJournal {
    pub code: Spanned<String>,
    pub title: RawTexts,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub source: Source,
    pub series: Spanned<String>,
    /// The moment at which a case enters, or the step with whose end it does: one of them.
    pub on: Option<Entering>,
    pub step: Option<Spanned<String>>,
    pub when: Option<RawCondition>,
    pub unless: Option<RawCondition>,
    pub columns: Vec<Spanned<RawListColumn>>,
}

/// The words under a rule to sign on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSigning {
    #[serde(default)]
    pub kk: String,
    #[serde(default)]
    pub ru: String,
    #[serde(default)]
    pub en: String,
    /// Whether whoever closes the register signs here.
    #[serde(default)]
    pub clerk: bool,
}

/// A column and the value that stands in it; without one it is written by hand.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawListColumn {
    pub kk: String,
    pub ru: String,
    pub en: String,
    /// Share of the width.
    pub share: u16,
    pub value: Option<String>,
}
