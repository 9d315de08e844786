//! The list of documents of a service as plain values. `forms` fills them from a pack.

use super::applicant::{Applicant, LegalisationRule};
use super::condition::{AtHand, Condition, Truth};
use super::tree::Node;
use crate::domain::code::{ChannelCode, DocumentCode};
use serde::{Deserialize, Serialize};

/// What is asked of the original.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Originals {
    /// The regulation asks for a copy alone.
    #[default]
    None,
    /// Shown, compared with the copy, given back.
    #[serde(alias = "to compare")]
    ToCompare,
    /// Handed in and kept (an application).
    #[serde(alias = "handed in")]
    HandedIn,
    /// The regulation names the document and does not say whether original or copy: either will do.
    Either,
}

/// Whether the document stands under a state's emblem seal, so that a foreign one is legalised.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SealRule {
    Yes,
    #[default]
    No,
    /// It depends on the paper at hand: the clerk says.
    #[serde(alias = "clerk says")]
    ClerkSays,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Translator {
    /// The translator, or an organisation that gives translation services.
    Translator,
    Notary,
}

/// Whose paper a document is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bearer {
    #[default]
    Applicant,
    /// Of the one who stands for the applicant.
    Representative,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslationRule {
    pub by: Translator,
    pub when: Condition,
    pub point: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRule {
    pub code: DocumentCode,
    pub point: String,
    pub when: Condition,
    pub copy: Copies,
    pub original: Originals,
    pub expiry: Expiry,
    pub seal: SealRule,
    pub translation: Option<TranslationRule>,
    /// It may stand in only by a treaty, which the clerk names in the note.
    pub treaty: TreatyNamed,
    pub bearer: Bearer,
    pub carrier: Carrier,
}

/// What a document comes on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Carrier {
    #[default]
    Paper,
    /// A file that came with the request.
    Electronic,
}

impl DocumentRule {
    /// Whether it is asked of this applicant; what is not known bars nothing.
    pub fn is_of(&self, applicant: &Applicant) -> bool {
        let ask = |_: &str, _: &[String]| LegalisationRule::Ask;
        self.when.holds(applicant, AtHand::default(), &ask) != Truth::No
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "bool", into = "bool")]
pub enum Copies {
    Needed,
    #[default]
    NotAsked,
}

impl From<bool> for Copies {
    fn from(needed: bool) -> Self {
        if needed { Self::Needed } else { Self::NotAsked }
    }
}

impl From<Copies> for bool {
    fn from(copies: Copies) -> bool {
        copies == Copies::Needed
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TreatyNamed {
    Needed,
    #[default]
    NotAsked,
}

/// How long a document has to be good for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Expiry {
    /// It must bear a date, and that date must not be before today.
    #[serde(alias = "not before today")]
    NotBeforeToday,
    /// A date that it bears must not be before today.
    #[default]
    IfStated,
    /// Until when it is good is nobody's question: it is taken whatever date it bears.
    #[serde(alias = "not asked")]
    NotAsked,
}

/// Papers under a foreign state's seal: legalised or apostilled, parties to the named treaties excepted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exemption {
    /// The state whose own papers are not foreign (alpha-3).
    pub home: String,
    pub treaties: Vec<String>,
    pub point: String,
    pub exempt_point: String,
}

/// A group of documents with its own shape. Documents that no requirement names are asked for each by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    pub code: String,
    pub when: Condition,
    pub point: String,
    pub tree: Node,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules {
    pub documents: Vec<DocumentRule>,
    pub requirements: Vec<Requirement>,
    pub exemption: Exemption,
    /// Ways by which an electronic copy comes of each document, and no paper.
    pub electronic: Vec<ChannelCode>,
}

impl Rules {
    pub fn document(&self, code: &DocumentCode) -> Option<&DocumentRule> {
        self.documents.iter().find(|d| d.code == *code)
    }

    /// What is asked of whoever came by this channel: of an electronic copy no original, and no copy on paper.
    pub fn asked_of(&self, rule: &DocumentRule, channel: &ChannelCode) -> DocumentRule {
        let mut asked = rule.clone();
        if self.electronic.contains(channel) {
            (asked.copy, asked.original) = (Copies::Needed, Originals::None);
            asked.carrier = Carrier::Electronic;
        }
        asked
    }
}
