//! What the screens ask of the office and what it answers: plain data, so that a session can be replayed.

pub mod blanks;
mod flow;
mod lists;
mod office;
pub mod pack_lists;
mod people;
mod practice;
mod printing;
pub mod registers;
mod usual;
pub mod visit;

pub use crate::papers::block::Size;
pub use crate::store::keyring::Role;
pub use flow::{Filing, Flow, Handing, OriginalsBack, Withdrawal};
pub use lists::{
    ASIDE, BegunRow, CaseRow, CaseView, DRAFT, DraftRow, HomeView, Met, ParkedRow, Queue, RecallRow,
    Unfinished,
};
pub use office::{
    ClerkView, IDLE_MINUTES, Lapsed, OfficeSettings, OfficeView, OwnFile, OwnFileState, PersonName, Stock,
};
pub use people::{
    AccountRow, AccountState, ActingRow, HalfTyped, NewAccount, PeopleReply, PeopleRequest, SessionRow,
    StateLoginRow,
};
pub use practice::{PracticeReply, PracticeRequest};
pub use registers::{RegisterReply, RegisterRequest};
pub use usual::{Usual, UsualAnswers};

pub use printing::{
    Device, JobState, OfOffice, Outcome, Printers, Printing, PrintingReply, Ready, SentSheet, SentTo, Sides,
    Sign, Spoiled, Tray, Trays, Watched,
};
pub use visit::{VisitReply, VisitRequest};

use super::draft::{Draft, Printed};
use crate::domain::act::{CaseId, OfficeDeed, PackHash};
use crate::domain::birth::BirthDate;
use crate::domain::code::{ClerkCode, FieldKey, GroundCode, PaperCode, ServiceCode};
use crate::domain::institution::Institution;
use crate::domain::number::Number;
use crate::domain::trouble::Say;
use crate::texts::lang::{Lang, Texts};
use chrono::{DateTime, FixedOffset, NaiveTime};
use chrono_tz::Tz;
use std::collections::BTreeMap;
use std::path::PathBuf;
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

impl Door {
    /// With this account chosen first; what to say where the office has none of the name.
    pub fn expecting(mut self, account: Option<&str>) -> (Self, Option<Say>) {
        let (Self::LogIn { accounts }, Some(account)) = (&mut self, account) else {
            return (self, None);
        };
        match accounts.iter().position(|a| a == account) {
            Some(place) => {
                accounts[..=place].rotate_right(1);
                (self, None)
            }
            None => {
                let say = Say::new("log-in-no-account").with("account", account);
                (self, Some(say))
            }
        }
    }
}

/// The answers of the first run.
#[derive(Debug, Clone)]
pub struct Foundation {
    pub lang: Lang,
    pub institution: Institution,
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

/// A sheet ready for paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub case: CaseId,
    pub paper: PaperCode,
    pub number: Option<Number>,
    pub title: String,
    /// What it is printed on.
    pub size: Size,
    pub file: PathBuf,
    /// How many pages belong together, in order: printed on both sides, the next ones begin on a sheet of their own.
    pub lots: Vec<usize>,
    pub preview: Vec<String>,
    /// What it says for the ear: columns one after the other.
    pub aloud: Vec<String>,
    /// Printing it again is a duplicate: it was handed over.
    pub duplicate: bool,
    /// Of an application that is to be signed: the moment that stands on it, and what it says.
    pub unsigned: Option<Box<(DateTime<FixedOffset>, String)>>,
    /// Of a sheet of the office that somebody answers for.
    pub of_office: Option<OfOffice>,
    /// Of a sheet of the office: what is recorded when it came out.
    pub records: Option<Box<OfficeDeed>>,
}

impl Sheet {
    /// What makes the same sheet once more; none where it cannot be made anew.
    pub fn anew(&self) -> Option<Request> {
        match (&self.number, &self.of_office) {
            (Some(_), _) => Some(Request::Issue {
                case: self.case,
                paper: self.paper.clone(),
            }),
            (None, Some(of)) => of.clone().anew(),
            (None, None) => None,
        }
    }
}

/// Where a sheet goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    Printer(String),
    Viewer,
    File(PathBuf),
}

/// What the answer says where the service is given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GrantAnswer {
    /// Empty where the service forms none.
    pub iin: String,
    /// Why a doubtful number was taken all the same.
    pub override_reason: String,
    /// The case of somebody else in which it stands, as the clerk was told: the reason answers that, too.
    pub told_of: Option<String>,
    /// Numbers of blanks that were never received, as the clerk was told: they are taken knowingly.
    pub told_blanks: BTreeMap<FieldKey, String>,
    /// The other fields of the result, each with its cells as typed.
    pub values: BTreeMap<FieldKey, Vec<String>>,
}

/// The provider's answer, as the clerk types it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypedAnswer {
    Granted(GrantAnswer),
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
    /// The same, for the time of a lock.
    Lock,
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
        answer: GrantAnswer,
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
    /// The course of a case beside its straight way.
    Flow(Flow),
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
        spoiled: Spoiled,
    },
    /// An office of made-up people beside this one. The outside answers.
    Practice(PracticeRequest),
    /// Printers, trays, sheets on their way.
    Printing(Printing),
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
    /// The manager turns a proposed list of documents on or off.
    TurnProposal {
        service: ServiceCode,
        proposal: String,
        on: bool,
    },
    /// Complaints, outages, days that move terms, registers on paper.
    Registers(Box<RegisterRequest>),
    /// Accounts, absence, what was half-typed.
    People(PeopleRequest),
    /// What applicants usually answer in a field.
    UsualAnswers(UsualAnswers),
    /// The sheet with the recovery code of the first account.
    RecoverySheet {
        code: Zeroizing<String>,
    },
    /// Visits: arrival, the family, what to bring.
    Visit(VisitRequest),
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
    /// Cases of the person, and what is begun for the same document.
    LookedUp(Vec<Met>, Vec<BegunRow>),
    PreviousAnswers(crate::domain::answer::Answers),
    SpellingsUsed {
        field: String,
        spellings: Vec<(String, usize)>,
    },
    Accepted(Box<CaseView>),
    IntakeRefused(Box<CaseView>),
    Case(Box<CaseView>),
    Sheet(Box<Sheet>),
    /// The application to be signed came out: its draft remembers the sheet.
    ToSign {
        draft: CaseId,
        printed: Box<Printed>,
    },
    Printers(Printers),
    Printed {
        sheet: Box<Sheet>,
        to: String,
        /// The job in the printer's queue, where the printing system named one.
        job: Option<String>,
    },
    Printing(PrintingReply),
    Practice(PracticeReply),
    Recorded(Box<CaseView>),
    Found {
        text: String,
        rows: Vec<CaseRow>,
        /// There are others besides these.
        more: bool,
    },
    Office(Box<OfficeView>),
    Visit(VisitReply),
    Registers(Box<RegisterReply>),
    People(Box<PeopleReply>),
    UsualAnswers(UsualAnswers, Usual),
    Done,
    /// A rule or the machine said no; what was typed is untouched.
    Trouble(Say),
}
