//! Acts: whatever happens to a case or to the office, as values. They are appended to the journal and never change.

mod answer;
mod blank;
mod complaint;
mod course;
mod day;
mod filed;
mod intake;
mod office;
mod outage;
mod paper;
mod particulars;
mod people;
mod register;
mod representative;
mod spoiled;
mod visit;

pub use answer::{AnswerCorrected, ProviderAnswer};
pub use blank::{BlankDeed, BlankEntryTakenBack, BlankKind, BlankSpoiled, BlankUsed, BlanksReceived};
pub use complaint::{
    Addressee, ComplaintClosed, ComplaintForwarded, ComplaintId, ComplaintReceived, ComplaintTerm,
    ComplaintTermMoved, Outcome,
};
pub use course::{
    Change, DataCorrected, HandedOver, OriginalsReturned, Recalled, Receiver, RepresentativeChanged,
    Returned, SheetBack, Withdrawn,
};
pub use day::{DayClosed, HolidaysRenewed, TermMoved};
pub use filed::{Filed, Kept};
pub use intake::{Accepted, Decided, IntakeRefused, Lack, Opened};
pub use office::OfficeDeed;
pub use outage::{Delayed, Failed, OutageId, OutageNoticed, OutageRestored};
pub use paper::{PaperIssued, PaperNumber};
pub use particulars::{
    AgeSaid, Beside, FormerName, Ground, GroundKind, OtherDocument, PaperKind, Particulars, ProvingPaper,
};
pub use people::{
    AccountChange, AccountChanged, ActingChief, Moved, Named, Session, SessionEvent, StateAccount,
    StateAccountEvent, WorkMoved,
};
pub use register::{LineEntered, LineStruck, RegisterClosed, RegisterFiled};
pub use representative::{Authority, Representative};
pub use spoiled::{SheetSpoiled, SpoilCause};
pub use visit::{Arrived, OfTicket, Purpose, VisitId};

use super::answer::{Answers, TwoTexts};
use super::code::{ClerkCode, GroundCode, PaperCode, StepCode};
use super::contact::Contact;
use super::document::PresentedAll;
use super::number::Number;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use ulid::Ulid;

/// A case's identity. It is the draft's, so that saving twice files once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseId(pub Ulid);

/// An act's identity: appending the same act again changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ActId(pub Ulid);

/// The SHA-256 of a pack's bytes, in hex: a pack's identity.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PackHash(pub String);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Act {
    pub id: ActId,
    /// The case it belongs to; none for an act of the office (accounts, settings, packs).
    pub case: Option<CaseId>,
    pub at: DateTime<FixedOffset>,
    pub clerk: ClerkCode,
    pub deed: Deed,
}

/// A due moment as it was worked out when the term began, with the other reading where the regulation has two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    pub at: DateTime<FixedOffset>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<DateTime<FixedOffset>>,
}

/// How the names and dates of a person are searched and listed: worked out when the application was accepted, so that
/// projections need no pack.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// As lists show it: Latin, then Cyrillic.
    pub latin: String,
    pub cyrillic: String,
    /// Every spelling in which the person can be found, former names included.
    pub spellings: Vec<String>,
    pub birth: Option<super::birth::BirthDate>,
    pub citizenship: Option<String>,
    /// Identity documents by number.
    pub documents: Vec<String>,
    /// The legal person that applies for this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_person: Option<LegalPerson>,
}

/// Who applies where no natural person does.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LegalPerson {
    pub name: super::answer::TwoTexts,
    /// The business identification number; empty where none was asked for.
    pub bin: String,
}

impl LegalPerson {
    /// The name in Kazakh and in Russian: where there is one spelling, it does for both. None: nobody has said it.
    pub fn names(&self) -> Option<[&str; 2]> {
        match (self.name.kk.as_str(), self.name.ru.as_str()) {
            ("", "") => None,
            ("", one) | (one, "") => Some([one, one]),
            (kk, ru) => Some([kk, ru]),
        }
    }
}

impl Person {
    /// The name as lists show it: Cyrillic, where there is one.
    pub fn shown(&self) -> &str {
        match self.cyrillic.as_str() {
            "" => &self.latin,
            cyrillic => cyrillic,
        }
    }
}

/// What was done. `kind` names it in the journal; a kind this program does not know is kept and shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Deed {
    /// A case began: which service, by which pack.
    Opened(Opened),
    /// The documents laid down, as they stood when acceptance or its refusal was decided.
    Presented {
        documents: PresentedAll,
    },
    /// Names and papers as they are, beside the answers of the application.
    Particulars(Particulars),
    /// The application accepted and registered.
    Accepted(Accepted),
    /// Acceptance refused (the regulation's intake grounds).
    IntakeRefused(IntakeRefused),
    /// The request registered in the state system, under its number there.
    Transferred {
        outer_number: String,
    },
    /// How to tell that the result is ready, by consent. An act of its own, so that it can go alone.
    Contact(Contact),
    /// The consent to it withdrawn, or another given in its place: the contents of those before are gone.
    ContactWithdrawn,
    /// A step of the procedure begun, done or answered.
    Step(StepDone),
    /// The provider granted: values that the result brings (the IIN).
    Granted {
        values: Answers,
        #[serde(default)]
        notes: Vec<String>,
    },
    /// The provider refused the service.
    ServiceRefused {
        ground: GroundCode,
        reason: TwoTexts,
    },
    /// The provider's answer was recorded wrongly and is put right, before its paper is handed over.
    AnswerCorrected(AnswerCorrected),
    /// A paper was given its number and its content fixed.
    PaperIssued(PaperIssued),
    /// A sheet was sent to a printer, viewer or file, and came out.
    PaperPrinted {
        paper: PaperCode,
        number: Number,
        to: String,
    },
    /// A sheet did not come out right; the number prints again.
    PaperSpoiled {
        paper: PaperCode,
        number: Number,
        /// In words, as they were chosen or typed.
        reason: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cause: Option<SpoilCause>,
    },
    /// The provider asks for the data to be corrected.
    Returned(Returned),
    /// The data of an accepted application put right.
    DataCorrected(DataCorrected),
    /// Where the result lies until it is collected.
    Shelved {
        shelf: String,
    },
    /// Originals from the drawer given back.
    OriginalsReturned(OriginalsReturned),
    /// The result handed over.
    HandedOver(HandedOver),
    /// A paper recalled after it was handed over.
    Recalled(Recalled),
    /// A manager has read the note on a recall.
    NoteRead {
        number: Number,
    },
    /// The application withdrawn at the person's request.
    Withdrawn(Withdrawn),
    /// A finished case lies in a file of the nomenclature.
    Filed(Filed),
    /// In another clerk's hands.
    Moved(Moved),
    /// A day off that was not known moved a term.
    TermMoved(TermMoved),
    /// It waited while an outage lasted; no term moves.
    Delayed(Delayed),
    /// A register of a pack was closed. It is of no case; each of its cases has a line of its own.
    RegisterClosed(RegisterClosed),
    RegisterFiled(RegisterFiled),
    /// The case stands in a register that was closed.
    Registered(LineEntered),
    /// The case was entered into a journal, under a number of its own.
    JournalEntry(LineEntered),
    /// Its line in a closed register was struck.
    LineStruck(LineStruck),
    /// A numbered blank came, was spoiled, or stands in the answer of the case.
    Blank(BlankDeed),
    /// Law or retention demanded it: the contents of the case's earlier acts are gone, the chain stays whole.
    Erased(Erased),
    /// An act of the office, not of a case.
    Office(OfficeDeed),
    /// A kind written by a later program: shown, never dropped.
    #[serde(untagged)]
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepBegun {
    pub step: StepCode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepDone {
    pub step: StepCode,
    /// The end the pack names: done, granted, refused…
    pub end: String,
    #[serde(default)]
    pub next: Vec<StepBegun>,
}

/// Why a case was erased. Its number is kept, those of its journal entries and of the blanks that were used, so that no row
/// of numbers shows a gap and no used blank is counted as left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erased {
    pub ground: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Number>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Number>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blanks: Vec<BlankUsed>,
}

impl Deed {
    /// The kind as the journal stores it.
    pub fn kind(&self) -> &str {
        match self {
            Self::Opened(_) => "opened",
            Self::Presented { .. } => "presented",
            Self::Particulars(_) => "particulars",
            Self::Accepted(_) => "accepted",
            Self::IntakeRefused(_) => "intake-refused",
            Self::Transferred { .. } => "transferred",
            Self::Contact(_) => "contact",
            Self::ContactWithdrawn => "contact-withdrawn",
            Self::Step(_) => "step",
            Self::Granted { .. } => "granted",
            Self::ServiceRefused { .. } => "service-refused",
            Self::AnswerCorrected(_) => "answer-corrected",
            Self::PaperIssued(_) => "paper-issued",
            Self::PaperPrinted { .. } => "paper-printed",
            Self::PaperSpoiled { .. } => "paper-spoiled",
            Self::Returned(_) => "returned",
            Self::DataCorrected(_) => "data-corrected",
            Self::Shelved { .. } => "shelved",
            Self::OriginalsReturned(_) => "originals-returned",
            Self::HandedOver(_) => "handed-over",
            Self::Recalled(_) => "recalled",
            Self::NoteRead { .. } => "note-read",
            Self::Withdrawn(_) => "withdrawn",
            Self::Filed(_) => "filed",
            Self::Moved(_) => "moved",
            Self::TermMoved(_) => "term-moved",
            Self::Delayed(_) => "delayed",
            Self::RegisterClosed(_) => "register-closed",
            Self::RegisterFiled(_) => "register-filed",
            Self::Registered(_) => "registered",
            Self::JournalEntry(_) => "journal-entry",
            Self::LineStruck(_) => "line-struck",
            Self::Blank(_) => "blank",
            Self::Erased(_) => "erased",
            Self::Office(_) => "office",
            Self::Unknown(value) => value.get("kind").and_then(|k| k.as_str()).unwrap_or("unknown"),
        }
    }
}
