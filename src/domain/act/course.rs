//! What can come between acceptance and the end of a case, and after it: data sent back and corrected, the application
//! withdrawn by the person, originals given back, the result on its shelf, handed over, recalled.

use super::PaperNumber;
use super::Person;
use super::Representative;
use crate::domain::answer::{Answers, Entry, TwoTexts};
use crate::domain::code::{DocumentCode, FieldKey, PaperCode};
use crate::domain::document::PresentedAll;
use crate::domain::number::Number;
use serde::{Deserialize, Serialize};

/// The provider neither granted nor refused: it asks for the data to be corrected, in its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Returned {
    pub words: TwoTexts,
}

/// One field of the application as it was and as it is; none: it was not answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub field: FieldKey,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<Entry>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is: Option<Entry>,
}

/// The data of an accepted application put right: only what changed is named, with the reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DataCorrected {
    pub changes: Vec<Change>,
    pub reason: String,
    /// The whole application as it stands now.
    pub answers: Answers,
    /// How the person is listed and found from now on; earlier spellings stay among them.
    pub person: Person,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mrz: Option<String>,
    /// What lies with the case now, where that changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub documents: Option<PresentedAll>,
    /// Originals in the drawer now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drawer: Vec<DocumentCode>,
    /// The application was signed again, because what it prints changed.
    #[serde(default)]
    pub signed_again: bool,
    /// Papers made from the wrong data: their numbers stay used, nothing is printed under them any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<PaperNumber>,
    /// Who stands for the applicant, where that changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<Box<RepresentativeChanged>>,
}

/// Who stood for the applicant and who does now; none: the applicant in person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepresentativeChanged {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<Representative>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is: Option<Representative>,
}

/// The person asked for the application back, on a signed request: no refusal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawn {
    /// Who signed the request.
    pub by: String,
    /// By which document.
    pub document: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// Originals that lay in the office's drawer, given back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OriginalsReturned {
    pub documents: Vec<DocumentCode>,
    /// To whom.
    pub to: String,
}

/// Whose hands the result goes into.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Receiver {
    #[default]
    Person,
    Representative,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedOver {
    pub paper: PaperCode,
    pub number: Number,
    /// To whom: the person, or a representative, in words.
    pub to: String,
    /// By which document.
    pub document: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub receiver: Receiver,
    /// What a representative acts by: the document that gives the authority.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub authority: String,
    /// The coupon was lost: who signed the statement of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupon_lost: Option<String>,
}

fn is_default(receiver: &Receiver) -> bool {
    *receiver == Receiver::default()
}

/// Whether the sheet that was recalled lies in the office again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SheetBack {
    #[default]
    No,
    Yes,
}

/// A paper recalled after it was handed over: its number is withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recalled {
    pub paper: PaperCode,
    pub number: Number,
    pub reason: String,
    /// Whose data were seen by somebody they were not meant for, and by whom; in words for the manager.
    pub seen: String,
    #[serde(default)]
    pub sheet: SheetBack,
}
