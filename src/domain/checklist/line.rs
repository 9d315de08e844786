//! A line of the checklist: one document, what is asked of it, and how far it is met.

use super::rules::{Carrier, Copies, DocumentRule, Expiry, Originals, Translator};
use crate::domain::code::DocumentCode;
use crate::domain::trouble::Say;
use serde::Serialize;

/// How a part of a line stands. Ordered from the best to the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Ok,
    /// The clerk has to say something first.
    Ask,
    Expired,
    Missing,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartKind {
    /// Whether the document is asked for at all turns on something that is not known yet.
    Asked,
    Original,
    Copy,
    /// Original or copy: the regulation does not say which.
    Either,
    Validity,
    Legalisation,
    Translation,
    Treaty,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub kind: PartKind,
    pub status: Status,
    /// Why it stands so.
    pub why: Say,
    pub point: String,
}

/// The legalisation that a document needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Legalisation {
    NotNeeded,
    Apostille,
    Consular,
    Exempt { treaty: String },
    Ask,
}

impl Legalisation {
    /// As the command line's contract writes it.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::NotNeeded => "not needed",
            Self::Apostille | Self::Consular => "needed",
            Self::Exempt { .. } => "exempt",
            Self::Ask => "ask",
        }
    }
}

/// Whether the line still matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Branch {
    /// It is asked for.
    Needed,
    /// One of several; none of them is complete yet.
    OneOf,
    /// Another branch of its group is complete.
    Spared,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub document: DocumentCode,
    pub point: String,
    /// The path of the groups above it (`nomad/specialist/diploma`); none for a document that stands by itself.
    pub group: Option<String>,
    pub branch: Branch,
    pub copy: Copies,
    pub original: Originals,
    pub carrier: Carrier,
    pub expiry: Expiry,
    pub legalisation: Legalisation,
    pub legalisation_why: Say,
    pub translation: Option<Translator>,
    pub translation_why: Option<Say>,
    /// Why it is asked of this applicant.
    pub why: Say,
    /// Something of it lies on the counter.
    pub begun: Begun,
    pub parts: Vec<Part>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Begun {
    No,
    Yes,
}

impl Line {
    /// The worst of its parts.
    pub fn status(&self) -> Status {
        self.parts.iter().map(|p| p.status).max().unwrap_or(Status::Ok)
    }

    pub(super) fn of(rule: &DocumentRule) -> Self {
        Self {
            document: rule.code.clone(),
            point: rule.point.clone(),
            group: None,
            branch: Branch::Needed,
            copy: rule.copy,
            original: rule.original,
            carrier: rule.carrier,
            expiry: rule.expiry,
            legalisation: Legalisation::NotNeeded,
            legalisation_why: Say::new("checklist-legalisation-no-seal"),
            translation: None,
            translation_why: None,
            why: Say::new("checklist-why-everybody"),
            begun: Begun::No,
            parts: Vec::new(),
        }
    }
}
