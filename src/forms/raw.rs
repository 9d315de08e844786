//! A pack as it stands in TOML: a mirror for serde that refuses what it does not know. Places are kept where a check
//! may have something to say.

pub mod blank;
pub mod complaint;
pub mod condition;
pub mod field;
pub mod proposal;
pub mod question;
pub mod reading;
pub mod register;
pub mod representation;
pub mod requirement;
pub mod step;
pub mod window;

use super::block::RawBlock;
use crate::domain::checklist::{Bearer, Copies, Expiry, Originals, SealRule, Translator, TreatyNamed};
use crate::texts::lang::Lang;
use blank::RawBlank;
pub use complaint::RawComplaint;
use condition::RawCondition;
pub use field::{Family, Fill, RawChoice, RawField};
use proposal::RawProposal;
use question::RawQuestion;
use register::{RawJournal, RawRegister};
use representation::RawRepresentation;
use requirement::RawRequirement;
use serde::Deserialize;
pub use step::{RawEnd, RawStep, RawStepTerm, RawTerm};
use toml::Spanned;
use toml::value::Datetime;

/// The whole file. Each table of an array is read by itself, so that one mistake does not hide the next.
#[derive(Debug, Default)]
pub struct RawPack {
    pub head: Option<RawHead>,
    pub basis: Vec<Spanned<RawBasis>>,
    pub channel: Vec<Spanned<RawChannel>>,
    pub request: Vec<Spanned<RawRequest>>,
    pub category: Vec<Spanned<RawCategory>>,
    pub representation: Vec<Spanned<RawRepresentation>>,
    pub legalisation: Option<Spanned<RawLegalisation>>,
    pub document: Vec<Spanned<RawDocument>>,
    pub proposal: Vec<Spanned<RawProposal>>,
    pub requirement: Vec<Spanned<RawRequirement>>,
    pub question: Vec<Spanned<RawQuestion>>,
    pub field: Vec<Spanned<RawField>>,
    pub term: Option<Spanned<RawTerm>>,
    pub complaint: Vec<Spanned<RawComplaint>>,
    pub acceptance: Vec<Spanned<window::RawAcceptance>>,
    pub waiting: Vec<Spanned<window::RawWaiting>>,
    pub step: Vec<Spanned<RawStep>>,
    pub ground: Vec<Spanned<RawGround>>,
    pub paper: Vec<Spanned<RawPaper>>,
    pub register: Vec<Spanned<RawRegister>>,
    pub journal: Vec<Spanned<RawJournal>>,
    pub blank: Vec<Spanned<RawBlank>>,
    pub keep: Option<Spanned<RawKeep>>,
    pub note: Vec<Spanned<RawNote>>,
}

/// What stands above the first table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawHead {
    pub code: Spanned<String>,
    pub version: Spanned<String>,
    pub title: Spanned<RawTexts>,
    pub short: Option<Spanned<RawTexts>>,
    #[serde(default)]
    pub office_kinds: Vec<Spanned<String>>,
    #[serde(default)]
    pub decided: crate::domain::act::Decided,
    /// The hours of the state system's operator stand beside the due moment.
    #[serde(default)]
    pub operator_hours: bool,
    /// The proposals that are on: the program's own line.
    #[serde(default)]
    pub on: Vec<Spanned<String>>,
}

/// A text, with the languages in which it stands in an official source. Kazakh needs no mark where `words` or the text
/// itself is found in the regulation at its point.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawTexts {
    pub kk: String,
    pub ru: String,
    pub en: String,
    pub confirmed: Vec<Lang>,
}

/// Who says that something is so: the regulation, or the office.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    #[default]
    Official,
    Office,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBasis {
    pub act: RawTexts,
    pub in_force_from: Option<Spanned<Datetime>>,
    #[serde(default)]
    pub in_force_rule: String,
    pub in_force_until: Option<Spanned<Datetime>>,
    #[serde(default)]
    pub ended_by: RawTexts,
    pub text: Option<Spanned<String>>,
    pub point: Option<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawChannel {
    pub code: Spanned<String>,
    pub offices: Vec<Spanned<String>>,
    pub title: RawTexts,
    pub clerk: RawTexts,
    /// Where what came by it is decided, if not as the pack says.
    pub decided: Option<crate::domain::act::Decided>,
    /// What can be asked for this way; without the key, whatever can be asked for.
    pub requests: Option<Spanned<Vec<Spanned<String>>>>,
    #[serde(default)]
    pub signed: super::pack::Signed,
    /// Whose digital signatures a request bears.
    #[serde(default)]
    pub signatures: Vec<Spanned<RawSignature>>,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSignature {
    pub title: RawTexts,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRequest {
    pub code: Spanned<String>,
    pub title: RawTexts,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCategory {
    pub code: Spanned<String>,
    pub channel: Vec<Spanned<String>>,
    pub point: Option<Spanned<String>>,
    pub title: RawTexts,
    #[serde(default)]
    pub words: String,
    pub requires: Option<RawCondition>,
    pub legal_person: Option<RawLegalPerson>,
}

/// The fields that name the legal person which applies.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLegalPerson {
    pub name: Spanned<String>,
    pub bin: Option<Spanned<String>>,
}

/// The rule on papers under a foreign state's seal.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLegalisation {
    pub home: Spanned<String>,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub exempt: Vec<Spanned<String>>,
    pub exempt_point: Option<Spanned<String>>,
    #[serde(default)]
    pub exempt_words: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDocument {
    pub code: Spanned<String>,
    pub point: Option<Spanned<String>>,
    pub title: RawTexts,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub copy: Copies,
    #[serde(default)]
    pub original: Originals,
    #[serde(default)]
    pub expires: Expiry,
    #[serde(default)]
    pub public: SealRule,
    #[serde(default)]
    pub treaty: TreatyNamed,
    /// Whose paper it is.
    #[serde(default)]
    pub bearer: Bearer,
    /// Formats of the machine-readable zone by which it is known: it is an identity document.
    #[serde(default)]
    pub formats: Vec<Spanned<String>>,
    /// Whether the others of a visit bring the same paper.
    #[serde(default)]
    pub family: Family,
    pub translation: Option<RawTranslation>,
    pub when: Option<RawCondition>,
    pub unless: Option<RawCondition>,
    #[serde(default)]
    pub source: Source,
    #[serde(default)]
    pub note: RawTexts,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTranslation {
    pub by: Translator,
    pub when: Option<RawCondition>,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawGround {
    pub of: super::pack::GroundOf,
    pub code: Spanned<String>,
    pub point: Option<Spanned<String>>,
    pub title: RawTexts,
    #[serde(default)]
    pub words: String,
    pub when: Option<RawCondition>,
    pub unless: Option<RawCondition>,
    /// For grounds of intake: which lacks of the checklist come under it.
    #[serde(default)]
    pub lacks: Vec<Spanned<crate::domain::checklist::What>>,
    #[serde(default)]
    pub source: Source,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPaper {
    pub code: Spanned<String>,
    pub title: RawTexts,
    #[serde(default)]
    pub words: String,
    pub on: super::pack::Moment,
    pub when: Option<RawCondition>,
    pub unless: Option<RawCondition>,
    pub annex: Option<Spanned<String>>,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub source: Source,
    /// The mark of the series of its numbers (`01` to `99`); without one it bears the number of the case.
    pub series: Option<Spanned<String>>,
    #[serde(default)]
    pub size: super::pack::Size,
    /// Printed again, it marks what differs from the sheet before.
    pub marks_changes: Option<Spanned<bool>>,
    #[serde(default)]
    pub blocks: Vec<Spanned<RawBlock>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawKeep {
    pub years: Option<Spanned<i64>>,
    pub rule: RawTexts,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
}

/// What a reader of the regulation should know: a contradiction, a silence, a reading that was chosen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawNote {
    pub point: Option<Spanned<String>>,
    pub text: RawTexts,
}
