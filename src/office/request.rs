//! What the screens ask of the office and what it answers: plain data, so that a session can be replayed.

use super::draft::Draft;
use crate::domain::act::{Act, CaseId, PackHash};
use crate::domain::birth::BirthDate;
use crate::domain::calendar::{Calendar, OwnDay};
use crate::domain::case::Case;
use crate::domain::code::{ClerkCode, GroundCode, PaperCode, ServiceCode};
use crate::domain::number::Number;
use crate::domain::treaty::Treaties;
use crate::domain::trouble::Say;
use crate::forms::catalogue::Catalogue;
use crate::forms::check::Found;
use crate::forms::pack::Pack;
pub use crate::store::keyring::Role;
use crate::texts::lang::{Lang, Texts};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use zeroize::Zeroizing;

/// What stands before the first screen: an empty folder, or accounts that may log in.
#[derive(Debug, Clone)]
pub enum Door {
    FirstRun,
    LogIn {
        accounts: Vec<String>,
    },
    /// The folder cannot be opened: why, and what to do.
    Barred(Say),
}

/// The answers of the first run.
#[derive(Debug, Clone)]
pub struct Foundation {
    pub lang: Lang,
    /// The institution's code, or the ministry's.
    pub institution: String,
    pub window: String,
    pub account: ClerkCode,
    pub clerk: PersonName,
    pub post: Texts,
    pub chief: PersonName,
    pub zone: Tz,
    pub open: NaiveTime,
    pub close: NaiveTime,
    pub stock: Stock,
    pub password: Zeroizing<String>,
}

/// The sheets that lie in the printer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stock {
    /// A4 alone: a paper that its pack sets on A5 is printed on A4.
    A4,
    #[default]
    A4AndA5,
}

/// A name of one of the office's own people, as papers print it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonName {
    pub kk: String,
    pub ru: String,
}

/// What the office is, as settings keep it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfficeSettings {
    pub institution: String,
    pub kind: String,
    pub name: Texts,
    pub city: Texts,
    pub country: String,
    pub window: String,
    pub chief: PersonName,
    pub zone: Tz,
    pub open: NaiveTime,
    pub close: NaiveTime,
    #[serde(default)]
    pub stock: Stock,
    #[serde(default)]
    pub specimen: bool,
    /// A lapsed basis: warn (the manager confirms once per pack) or block.
    #[serde(default)]
    pub lapsed: Lapsed,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lapsed {
    #[default]
    Warn,
    Block,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClerkView {
    pub code: ClerkCode,
    pub name: PersonName,
    pub post: Texts,
    pub role: Role,
}

/// What the screens know of the open office.
#[derive(Debug, Clone)]
pub struct OfficeView {
    pub settings: OfficeSettings,
    pub clerk: ClerkView,
    pub catalogue: Arc<Catalogue>,
    pub calendar: Arc<Calendar>,
    pub treaties: Arc<Treaties>,
    /// Services whose lapsed basis the manager confirmed.
    pub confirmed: Vec<(ServiceCode, PackHash)>,
    /// The instructions that were relied on, by pack.
    pub instructions: BTreeMap<PackHash, String>,
    /// The files of the office's own packs, as they lie in its folder.
    pub own_files: Vec<OwnFile>,
}

/// A pack in the office's folder: inert until the manager accepts it.
#[derive(Debug, Clone)]
pub struct OwnFile {
    pub file: String,
    pub service: Option<ServiceCode>,
    pub state: OwnFileState,
}

#[derive(Debug, Clone)]
pub enum OwnFileState {
    /// Accepted as it lies there; the store's bytes are used.
    InForce,
    /// Waits for the manager: what it would bring.
    Waiting(Arc<Pack>),
    Broken(Vec<Found>),
    /// The file could not be read at all.
    Unreadable(Say),
}

/// A row of a list of cases.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    pub id: CaseId,
    pub number: Option<Number>,
    pub service: ServiceCode,
    pub latin: String,
    pub cyrillic: String,
    pub born: Option<BirthDate>,
    pub state: String,
    pub due: Option<DateTime<FixedOffset>>,
    pub outer_number: Option<String>,
    /// How a search found it: exact, prefix, sound, typo.
    pub matched: Option<String>,
}

/// The queues of the home screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Queue {
    Late,
    Today,
    Tomorrow,
    NoOuterNumber,
    Waiting,
    Ready,
    Drafts,
    All,
}

impl Queue {
    pub const ALL: [Queue; 8] = [
        Queue::Late,
        Queue::Today,
        Queue::Tomorrow,
        Queue::NoOuterNumber,
        Queue::Waiting,
        Queue::Ready,
        Queue::Drafts,
        Queue::All,
    ];

    pub fn text_id(self) -> &'static str {
        match self {
            Self::Late => "queue-late",
            Self::Today => "queue-today",
            Self::Tomorrow => "queue-tomorrow",
            Self::NoOuterNumber => "queue-no-outer-number",
            Self::Waiting => "queue-waiting",
            Self::Ready => "queue-ready",
            Self::Drafts => "queue-drafts",
            Self::All => "queue-all",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRow {
    pub id: CaseId,
    pub title: String,
    pub saved_at: DateTime<FixedOffset>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HomeView {
    pub queues: Vec<(Queue, usize, Vec<CaseRow>)>,
    pub drafts: Vec<DraftRow>,
}

impl Eq for CaseRow {}

/// A case with everything its screens show.
#[derive(Debug, Clone)]
pub struct CaseView {
    pub case: Case,
    pub acts: Vec<Act>,
}

/// A person who was here before, beside the one at the counter.
#[derive(Debug, Clone, PartialEq)]
pub struct Met {
    pub row: CaseRow,
    pub documents: Vec<String>,
    pub iin: Option<String>,
    /// What the earlier application said, for reuse.
    pub answers: crate::domain::answer::Answers,
}

/// A sheet ready for paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub case: CaseId,
    pub paper: PaperCode,
    pub number: Option<Number>,
    pub title: String,
    pub file: PathBuf,
    pub preview: Vec<String>,
    /// Printing it again is a duplicate: it was handed over.
    pub duplicate: bool,
}

/// Where a sheet goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    Printer(String),
    Viewer,
    File(PathBuf),
}

/// How the answer of the provider ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IinAnswer {
    pub iin: String,
    /// Why a number whose control digit is wrong was taken all the same.
    pub override_reason: String,
}

/// The provider's answer, as the clerk types it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypedAnswer {
    Granted(IinAnswer),
    Refused {
        ground: GroundCode,
        kk: String,
        ru: String,
    },
}

#[derive(Debug, Clone)]
pub enum Request {
    Found(Box<Foundation>),
    LogIn {
        account: String,
        password: Zeroizing<String>,
    },
    /// A new password by the printed recovery code.
    Recover {
        account: String,
        code: Zeroizing<String>,
        password: Zeroizing<String>,
    },
    /// A password given by somebody else, once, is changed by its account before anything else.
    ChangePassword {
        account: String,
        old: Zeroizing<String>,
        new: Zeroizing<String>,
    },
    LogOut,
    Home,
    SaveDraft(Box<Draft>),
    LoadDraft(CaseId),
    DropDraft(CaseId),
    /// Who was here before, by document, spelling and birth date.
    LookUp {
        documents: Vec<String>,
        spellings: Vec<String>,
        born: Option<BirthDate>,
    },
    /// The answers of the case this clerk accepted last.
    PreviousCase,
    /// Cyrillic spellings this office used for a Latin name.
    SpellingsUsed {
        field: String,
        latin: String,
    },
    Accept(Box<Draft>),
    RefuseIntake(Box<Draft>),
    LoadCase(CaseId),
    Transfer {
        case: CaseId,
        outer_number: String,
    },
    Grant {
        case: CaseId,
        answer: IinAnswer,
    },
    RefuseService {
        case: CaseId,
        ground: GroundCode,
        kk: String,
        ru: String,
    },
    /// The recorded answer was wrong: what it is, and why.
    CorrectAnswer {
        case: CaseId,
        answer: TypedAnswer,
        reason: String,
    },
    HandOver {
        case: CaseId,
        paper: PaperCode,
        to: String,
        document: String,
    },
    /// Makes the paper of a case: number and act first, then the sheet.
    Issue {
        case: CaseId,
        paper: PaperCode,
    },
    /// The application of a draft, to be signed before acceptance.
    IssueDraft {
        draft: Box<Draft>,
        paper: PaperCode,
    },
    Printers,
    Print {
        sheet: Sheet,
        way: Way,
    },
    CameOut {
        sheet: Sheet,
        to: String,
    },
    Spoiled {
        sheet: Sheet,
        reason: String,
    },
    Find {
        text: String,
    },
    ConfirmBasis {
        service: ServiceCode,
        instruction: String,
    },
    SaveSettings(Box<OfficeSettings>),
    /// Looks into the folder of the office's own packs again.
    Packs,
    /// The manager accepts a pack, seen as a difference: the office's own by its file, or again the program's.
    AcceptPack {
        pack: PackHash,
    },
    SetOwnDay(OwnDay),
    WithdrawOwnDay(NaiveDate),
    /// The sheet with the recovery code of the first account.
    RecoverySheet {
        code: Zeroizing<String>,
    },
}

#[derive(Debug, Clone)]
pub enum Reply {
    /// The office is founded; its recovery code, shown once.
    Founded {
        view: Box<OfficeView>,
        recovery: Zeroizing<String>,
    },
    LoggedIn(Box<OfficeView>),
    /// The password was right and was given by somebody else: the office opens when it is changed.
    PasswordDue,
    LoggedOut(Door),
    Home(Box<HomeView>),
    DraftSaved(CaseId, DateTime<FixedOffset>),
    Draft(Option<Box<Draft>>),
    LookedUp(Vec<Met>),
    PreviousAnswers(crate::domain::answer::Answers),
    SpellingsUsed {
        field: String,
        spellings: Vec<(String, usize)>,
    },
    Accepted(Box<CaseView>),
    IntakeRefused(Box<CaseView>),
    Case(Box<CaseView>),
    Sheet(Box<Sheet>),
    Printers(Vec<String>),
    Printed {
        sheet: Box<Sheet>,
        to: String,
    },
    Recorded(Box<CaseView>),
    Found {
        text: String,
        rows: Vec<CaseRow>,
    },
    Office(Box<OfficeView>),
    Done,
    /// A rule or the machine said no; what was typed is untouched.
    Trouble(Say),
}
