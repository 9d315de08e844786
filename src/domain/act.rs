//! Acts: whatever happens to a case or to the office, as values. They are appended to the journal and never change.

mod complaint;
mod course;
mod day;
mod outage;
mod particulars;
mod people;
mod representative;
mod spoiled;
mod visit;

pub use course::{
    Change, DataCorrected, HandedOver, OriginalsReturned, Recalled, Receiver, Returned, SheetBack, Withdrawn,
};
pub use particulars::{
    AgeSaid, Beside, FormerName, Ground, GroundKind, OtherDocument, PaperKind, Particulars, ProvingPaper,
};
pub use people::{
    AccountChange, AccountChanged, ActingChief, Moved, Named, Session, SessionEvent, StateAccount,
    StateAccountEvent, WorkMoved,
};
pub use spoiled::SpoilCause;
pub use visit::{Arrived, OfTicket, Purpose, VisitId};

use super::answer::{Answers, TwoTexts};
use super::code::{
    CategoryCode, ChannelCode, ClerkCode, DocumentCode, GroundCode, PaperCode, RequestCode, ServiceCode,
    StepCode,
};
use super::contact::Contact;
use super::document::PresentedAll;
use super::number::Number;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ulid::Ulid;

pub use complaint::{
    Addressee, ComplaintClosed, ComplaintForwarded, ComplaintId, ComplaintReceived, ComplaintTerm,
    ComplaintTermMoved, Outcome,
};
pub use day::{DayClosed, HolidaysRenewed, TermMoved};
pub use outage::{Delayed, Failed, OutageId, OutageNoticed, OutageRestored};
pub use representative::{Authority, Representative};

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
}

/// What was done. `kind` names it in the journal; a kind this program does not know is kept and shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Deed {
    /// A case began: which service, by which pack.
    Opened(Opened),
    /// The documents laid down, as they stood when acceptance or its refusal was decided.
    Presented { documents: PresentedAll },
    /// Names and papers as they are, beside the answers of the application.
    Particulars(Particulars),
    /// The application accepted and registered.
    Accepted(Accepted),
    /// Acceptance refused (the regulation's intake grounds).
    IntakeRefused(IntakeRefused),
    /// The request registered in the state system, under its number there.
    Transferred { outer_number: String },
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
    ServiceRefused { ground: GroundCode, reason: TwoTexts },
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
    Shelved { shelf: String },
    /// Originals from the drawer given back.
    OriginalsReturned(OriginalsReturned),
    /// The result handed over.
    HandedOver(HandedOver),
    /// A paper recalled after it was handed over.
    Recalled(Recalled),
    /// A manager has read the note on a recall.
    NoteRead { number: Number },
    /// The application withdrawn at the person's request.
    Withdrawn(Withdrawn),
    /// In another clerk's hands.
    Moved(Moved),
    /// A day off that was not known moved a term.
    TermMoved(TermMoved),
    /// It waited while an outage lasted; no term moves.
    Delayed(Delayed),
    /// Law or retention demanded it: the contents of the case's earlier acts are gone, the chain stays whole.
    Erased(Erased),
    /// An act of the office, not of a case.
    Office(OfficeDeed),
    /// A kind written by a later program: shown, never dropped.
    #[serde(untagged)]
    Unknown(serde_json::Value),
}

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

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Accepted {
    pub number: Number,
    pub person: Person,
    pub answers: Answers,
    /// The machine-readable zone as read, lines joined by a line feed; none where the document has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mrz: Option<String>,
    /// The application and the consents on it were signed on paper.
    pub consent_signed: bool,
    /// The term of the whole case.
    pub due: Due,
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

/// The provider's answer, as it was recorded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub enum ProviderAnswer {
    Granted {
        values: Answers,
        #[serde(default)]
        notes: Vec<String>,
    },
    Refused {
        ground: GroundCode,
        reason: TwoTexts,
    },
}

/// What was recorded, what is so, and why it was wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AnswerCorrected {
    pub was: ProviderAnswer,
    pub is: ProviderAnswer,
    pub reason: String,
    /// Papers made from the wrong answer: their numbers stay used, nothing is printed under them any more.
    #[serde(default)]
    pub withdrawn: Vec<PaperNumber>,
    /// Steps that ended otherwise than was recorded.
    #[serde(default)]
    pub steps: Vec<StepDone>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperNumber {
    pub paper: PaperCode,
    pub number: Number,
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

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperIssued {
    pub paper: PaperCode,
    pub number: Number,
    /// The canonical content of the paper (JSON of its blocks): prints and audit rest on it.
    pub snapshot: String,
    /// SHA-256 of the snapshot, hex.
    pub sha256: String,
    /// The withdrawn paper in whose place it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<Number>,
    /// When it was made, where that was before this act: the application is signed before there is a case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_at: Option<DateTime<FixedOffset>>,
}

/// Why a case was erased. Its number is kept, so that the row of numbers shows no gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erased {
    pub ground: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Number>,
}

/// Acts of the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum OfficeDeed {
    Founded {
        office: String,
        window: String,
    },
    SettingChanged {
        name: String,
        value: String,
    },
    AccountAdded {
        account: ClerkCode,
        role: String,
    },
    AccountBlocked {
        account: ClerkCode,
    },
    AccountChanged(AccountChanged),
    Session(Session),
    WorkMoved(WorkMoved),
    ActingChief(ActingChief),
    /// The days that begin then are taken back.
    ActingChiefWithdrawn {
        from: NaiveDate,
    },
    StateAccount(StateAccount),
    /// The manager relied on an instruction for a service whose basis lapsed.
    BasisConfirmed {
        service: ServiceCode,
        pack: PackHash,
        instruction: String,
    },
    /// The manager accepted an office's own pack, seen as a difference.
    PackAccepted {
        service: ServiceCode,
        pack: PackHash,
    },
    /// A day on which the office is closed, or open against the calendar.
    OwnDay {
        date: NaiveDate,
        working: bool,
        why: String,
    },
    /// A day of the office's own taken back: the calendar holds again.
    OwnDayWithdrawn {
        date: NaiveDate,
    },
    /// Another table of holidays holds than the one by which terms were counted.
    HolidaysRenewed(HolidaysRenewed),
    /// Somebody came in and got a ticket.
    Arrived(Arrived),
    /// A ticket was called to the window.
    CalledToWindow(OfTicket),
    /// Whoever had the ticket was not there, or it was stamped by mistake.
    LeftQueue(OfTicket),
    /// A complaint; an act that belongs to a case as well stands in its history.
    ComplaintReceived(ComplaintReceived),
    ComplaintForwarded(ComplaintForwarded),
    ComplaintClosed(ComplaintClosed),
    ComplaintTermMoved(ComplaintTermMoved),
    OutageNoticed(OutageNoticed),
    OutageRestored(OutageRestored),
    /// The sheet of a day was printed.
    DayClosed(DayClosed),
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
            Self::Moved(_) => "moved",
            Self::TermMoved(_) => "term-moved",
            Self::Delayed(_) => "delayed",
            Self::Erased(_) => "erased",
            Self::Office(_) => "office",
            Self::Unknown(value) => value.get("kind").and_then(|k| k.as_str()).unwrap_or("unknown"),
        }
    }
}
