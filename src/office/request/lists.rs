//! Cases as lists show them, and a case with everything its screens show.

use super::visit::QueueShort;
use crate::domain::act::{Act, CaseId, Particulars};
use crate::domain::answer::Answers;
use crate::domain::birth::BirthDate;
use crate::domain::case::Case;
use crate::domain::code::{CategoryCode, ClerkCode, ServiceCode};
use crate::domain::complaint::Complaint;
use crate::domain::number::Number;
use crate::domain::outage::Outage;
use crate::texts::lang::Texts;
use chrono::{DateTime, FixedOffset};

/// What stands as the state of something begun and not decided: a draft, or one laid aside.
pub const DRAFT: &str = "draft";
pub const ASIDE: &str = "aside";

/// A row of a list of cases.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    pub id: CaseId,
    pub number: Option<Number>,
    pub service: ServiceCode,
    pub category: Option<CategoryCode>,
    /// Who has it.
    pub clerk: Option<ClerkCode>,
    pub latin: String,
    pub cyrillic: String,
    pub born: Option<BirthDate>,
    pub state: String,
    pub due: Option<DateTime<FixedOffset>>,
    pub outer_number: Option<String>,
    /// Who stood for the applicant; empty: in person.
    pub representative: String,
    /// How to tell that the result is ready, by consent; empty: not given.
    pub contact: String,
    pub decided: Option<DateTime<FixedOffset>>,
    /// How many originals lie in the drawer.
    pub originals: u32,
    /// Where the result lies until it is collected.
    pub shelf: Option<String>,
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
    /// Sent back by the provider for correction.
    Returned,
    Waiting,
    Ready,
    Complaints,
    /// Drafts that were laid aside, and those that wait for papers.
    Parked,
    Drafts,
    All,
}

impl Queue {
    pub const ALL: [Queue; 11] = [
        Queue::Late,
        Queue::Today,
        Queue::Tomorrow,
        Queue::NoOuterNumber,
        Queue::Returned,
        Queue::Waiting,
        Queue::Ready,
        Queue::Complaints,
        Queue::Parked,
        Queue::Drafts,
        Queue::All,
    ];

    pub fn text_id(self) -> &'static str {
        match self {
            Self::Late => "queue-late",
            Self::Today => "queue-today",
            Self::Tomorrow => "queue-tomorrow",
            Self::NoOuterNumber => "queue-no-outer-number",
            Self::Returned => "queue-returned",
            Self::Waiting => "queue-waiting",
            Self::Ready => "queue-ready",
            Self::Drafts => "queue-drafts",
            Self::Complaints => "queue-complaints",
            Self::Parked => "queue-parked",
            Self::All => "queue-all",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRow {
    pub id: CaseId,
    pub service: Option<ServiceCode>,
    pub title: String,
    pub saved_at: DateTime<FixedOffset>,
    /// The number of the case whose data are corrected in it.
    pub corrects: Option<Number>,
}

/// A draft laid aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkedRow {
    pub id: CaseId,
    pub clerk: ClerkCode,
    pub title: String,
    /// The number of the case whose data are corrected in it.
    pub corrects: Option<Number>,
    /// The ticket with which the person came.
    pub ticket: Option<u32>,
    pub since: DateTime<FixedOffset>,
    /// Until when papers are waited for; none: nothing lacked when it was laid aside.
    pub until: Option<DateTime<FixedOffset>>,
    /// What lacks or is to be settled, each in words.
    pub lacks: Vec<Texts>,
}

/// The note to the manager on a paper recalled after it was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecallRow {
    pub case: CaseId,
    pub number: Number,
    /// Whose data were seen, and by whom.
    pub seen: String,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HomeView {
    pub queues: Vec<(Queue, usize, Vec<CaseRow>)>,
    pub drafts: Vec<DraftRow>,
    /// Who waits with a ticket.
    pub waiting: QueueShort,
    /// Open complaints, the most pressing first.
    pub complaints: Vec<Complaint>,
    /// Outages that last.
    pub outages: Vec<Outage>,
    pub parked: Vec<ParkedRow>,
    /// For a manager: recalls not read of yet.
    pub recalls: Vec<RecallRow>,
}

impl Eq for CaseRow {}

impl CaseRow {
    /// It is no case yet.
    pub fn is_draft(&self) -> bool {
        self.state == DRAFT || self.state == ASIDE
    }
}

/// A case with everything its screens show.
#[derive(Debug, Clone)]
pub struct CaseView {
    pub case: Case,
    pub acts: Vec<Act>,
    /// A correction of its data that somebody began.
    pub correction: Option<Unfinished>,
}

/// A correction of a case's data that is still a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    pub clerk: ClerkCode,
    pub saved_at: DateTime<FixedOffset>,
}

/// What somebody has begun and not filed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BegunRow {
    pub row: CaseRow,
    pub since: DateTime<FixedOffset>,
}

/// A person who was here before, beside the one at the counter.
#[derive(Debug, Clone, PartialEq)]
pub struct Met {
    pub row: CaseRow,
    pub documents: Vec<String>,
    pub iin: Option<String>,
    /// What the earlier application said, for reuse.
    pub answers: Answers,
    pub particulars: Particulars,
}
