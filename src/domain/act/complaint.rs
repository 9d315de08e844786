//! Acts of a complaint (003, chapter 3): received and registered, forwarded to the reviewing body, its outcome.

use super::{CaseId, Due};
use crate::domain::code::ServiceCode;
use crate::domain::number::Number;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ulid::Ulid;

/// A complaint's identity: registering the same one twice registers it once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ComplaintId(pub Ulid);

/// In whose name a complaint is written: by it the term runs (003, chapter 3, points 16 and 17).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Addressee {
    /// The provider or its official.
    #[default]
    Provider,
    /// The reviewing body: the higher administrative body, official, or the body that watches over quality.
    Body,
}

/// The terms of a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ComplaintTerm {
    /// To the reviewing body, with the file: from the day of receipt (chapter 3, point 15).
    Forward,
    /// Considered by the provider: from the day of registration (point 16).
    Provider,
    /// Considered by the reviewing body: from the day of its registration there (point 17).
    Body,
}

/// How a complaint ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Wholly: then it need not be forwarded (chapter 3, point 15).
    #[default]
    Satisfied,
    Partly,
    Rejected,
    /// Taken back by who complained.
    Withdrawn,
}

/// A complaint came in and was registered by this act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintReceived {
    pub complaint: ComplaintId,
    pub number: Number,
    /// The day it came in: it may have come by post, before it was registered.
    pub received: NaiveDate,
    /// Who complains, in words.
    pub from: String,
    /// Where the answer goes: address, telephone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
    pub addressee: Addressee,
    /// What is complained of.
    pub about: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
    /// The number of that case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_number: Option<Number>,
    /// The service whose regulation gives the terms.
    pub service: ServiceCode,
    /// Until when it is forwarded.
    pub forward: Due,
    /// Until when the provider considers it, where it is addressed to the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<Due>,
}

/// It went to the reviewing body, with the file of the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintForwarded {
    pub complaint: ComplaintId,
    /// Which body.
    pub to: String,
    /// Number and date of the covering letter.
    pub letter: String,
    /// The day of registration there, as far as it is known: that of forwarding else.
    pub registered: NaiveDate,
    /// Until when the body considers it.
    pub body: Due,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintClosed {
    pub complaint: ComplaintId,
    pub outcome: Outcome,
    /// What was decided.
    pub decision: String,
    /// How who complained was told: number and date of the answer.
    pub answer: String,
}

/// A day off that was not known moved one of its terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintTermMoved {
    pub complaint: ComplaintId,
    pub term: ComplaintTerm,
    pub was: Due,
    pub due: Due,
    /// The day by which it moved, and why it is one.
    pub day: NaiveDate,
    pub why: String,
}
