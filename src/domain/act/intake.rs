//! How a case begins: opened, its application accepted, or its acceptance refused.

use super::{Due, PackHash, Person, Representative, StepBegun, VisitId};
use crate::domain::answer::{Answers, TwoTexts};
use crate::domain::code::{CategoryCode, ChannelCode, DocumentCode, GroundCode, RequestCode, ServiceCode};
use crate::domain::contact::Contact;
use crate::domain::number::Number;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    pub service: ServiceCode,
    pub pack: PackHash,
    pub pack_version: String,
    pub category: CategoryCode,
    pub channel: ChannelCode,
    pub request: RequestCode,
    /// When the clerk began, before anything was decided.
    pub began_at: DateTime<FixedOffset>,
    /// With whom the person came; none for one who came alone and took no ticket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<VisitId>,
}

/// Where a service is decided.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decided {
    /// The request is transferred to the state system by hand, and the answer comes back there.
    #[default]
    StateSystem,
    /// By the provider at whose window this is: nothing is transferred.
    Here,
}

impl Decided {
    pub fn is_in_state_system(&self) -> bool {
        *self == Self::StateSystem
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Accepted {
    /// Where it is decided.
    #[serde(default, skip_serializing_if = "Decided::is_in_state_system")]
    pub decided: Decided,
    pub number: Number,
    pub person: Person,
    pub answers: Answers,
    /// The machine-readable zone as read, lines joined by a line feed; none where the document has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mrz: Option<String>,
    /// The application and the consents on it were signed on paper.
    pub consent_signed: bool,
    /// The request bore the digital signatures that its pack names, and the clerk found them valid: nothing was signed
    /// on paper.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub signed_digitally: bool,
    /// The term of the whole case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// Steps that began by acceptance, with their terms.
    #[serde(default)]
    pub steps: Vec<StepBegun>,
    /// Answers of the applicant to what was asked (an earlier IIN, citizenship), by the question's code.
    #[serde(default)]
    pub asked: BTreeMap<String, String>,
    /// Originals kept in the drawer, to be given back before the case closes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drawer: Vec<DocumentCode>,
    /// Who stood for the applicant; none: in person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<Representative>,
    /// How to tell that the result is ready, as earlier versions kept it: with the acceptance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
}

/// Something that was not in order at intake: which document, and what about it (a code of `checklist`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lack {
    pub document: DocumentCode,
    pub what: String,
    pub text: TwoTexts,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IntakeRefused {
    pub number: Number,
    pub person: Person,
    /// Every ground that holds, in the pack's order.
    pub grounds: Vec<GroundCode>,
    pub lacks: Vec<Lack>,
    #[serde(default)]
    pub answers: Answers,
    /// Who stood for the applicant and takes the receipt; none: in person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<Representative>,
}
