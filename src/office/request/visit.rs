//! Visits: who came, who waits, whom a family brings next, its papers in one stack, and what to bring.

use super::{Sheet, Spoiled};
use crate::domain::act::{CaseId, Purpose, VisitId};
use crate::domain::code::{CategoryCode, RequestCode, ServiceCode};
use crate::domain::document::PresentedAll;
use crate::domain::waiting::{Wait, Waits};
use crate::office::draft::{Draft, FieldDraft, OfferedContact, Stander};
use crate::texts::lang::Lang;
use chrono::NaiveDate;
use std::collections::BTreeMap;

#[derive(Debug, Clone)]
pub enum VisitRequest {
    /// Somebody came in: a ticket is stamped. `coupon` is what a scanner read of their coupon.
    Arrive {
        purpose: Purpose,
        coupon: Option<String>,
    },
    /// A ticket is called to the window; of one that was called before nothing is written.
    Call(VisitId),
    /// Whoever had it has gone, or it was stamped by mistake.
    GiveUp(VisitId),
    Queue,
    /// The ticket on paper.
    Slip(VisitId),
    /// Who belongs to a visit, and how far each is.
    Look(VisitId),
    /// The visit that this clerk had last today.
    Last,
    /// What the family shares, for the next person of the visit; first of all with the one who was served last.
    Next {
        visit: VisitId,
        after: Option<CaseId>,
    },
    /// The papers that the visit waits for, in one stack, sorted by person.
    Stack(VisitId),
    /// The stack went to a printer or a file: which sheets came out, and why the others did not.
    StackOut {
        visit: VisitId,
        sheets: Vec<(Sheet, CameOut)>,
        to: String,
        spoiled: Option<Spoiled>,
    },
    /// What to bring, on paper: nobody's, nothing is kept of it.
    Leaflet(Box<Leaflet>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CameOut {
    Yes,
    No,
}

#[derive(Debug, Clone)]
pub enum VisitReply {
    Arrived(TicketRow),
    Called(TicketRow),
    Queue(Box<QueueView>),
    Visit(Box<VisitView>),
    /// There was none today.
    NoVisit,
    Next(Box<NextPerson>),
    Stack(Box<Stack>),
}

/// A ticket as lists show it.
#[derive(Debug, Clone, PartialEq)]
pub struct TicketRow {
    pub visit: VisitId,
    /// Of the day, from 1 on.
    pub number: u32,
    pub wait: Wait,
    /// Whose result is to be collected, where a coupon said so.
    pub case: Option<CaseId>,
    /// How many minutes they may wait, where a service served here says so.
    pub limit: Option<i64>,
    /// Who they are, once that is known: the cases of the visit, or whose coupon it was.
    pub who: Vec<String>,
}

/// The tickets of today, and how long people waited on the days before.
#[derive(Debug, Clone, Default)]
pub struct QueueView {
    pub tickets: Vec<TicketRow>,
    /// The last day first; on each day the purposes that somebody came for.
    pub days: Vec<WaitDay>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitDay {
    pub date: NaiveDate,
    pub purpose: Purpose,
    pub waits: Waits,
    /// Who waited longer than they may: numbers of tickets and minutes.
    pub late: Vec<(u32, i64)>,
}

/// The queue as the first screen shows it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QueueShort {
    /// Tickets were stamped in this office during the last month: it has a queue.
    pub used: bool,
    pub waiting: usize,
    /// Number and wait of whoever came first.
    pub first: Option<(u32, Wait)>,
    /// How many minutes the first may wait.
    pub limit: Option<i64>,
}

/// Somebody of a visit: a case, or what is being typed for one.
#[derive(Debug, Clone)]
pub enum Someone {
    Draft(Box<Draft>),
    Case(Box<crate::domain::case::Case>),
}

#[derive(Debug, Clone)]
pub struct VisitView {
    pub id: VisitId,
    pub ticket: Option<TicketRow>,
    /// Accepted and refused ones as they were filed, then drafts.
    pub people: Vec<Someone>,
    /// It is of today: somebody may still be added.
    pub open: bool,
}

/// What the next person of a visit begins with.
#[derive(Debug, Clone)]
pub struct NextPerson {
    pub visit: VisitId,
    pub service: ServiceCode,
    pub category: CategoryCode,
    pub request: RequestCode,
    pub shared: Shared,
}

/// What a family shares, as far as somebody of it said so: by the pack's fields and documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shared {
    /// From whom it is taken, as lists show the person.
    pub who: String,
    pub fields: BTreeMap<String, FieldDraft>,
    pub documents: PresentedAll,
    /// Who stands for the others or could, the one who was met last first.
    pub standers: Vec<Stander>,
    pub contact: Option<OfferedContact>,
}

impl Shared {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Several sheets that go to the printer as one job.
#[derive(Debug, Clone)]
pub struct Stack {
    pub visit: VisitId,
    /// The whole of it; its number is none.
    pub whole: Sheet,
    /// The sheets in order, and whose each is.
    pub sheets: Vec<(Sheet, String)>,
}

/// For whom a leaflet is made: a category, and what is known of the papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaflet {
    pub service: ServiceCode,
    pub category: CategoryCode,
    pub request: RequestCode,
    pub lang: Lang,
    pub citizenship: Option<String>,
    pub issued_in: Option<String>,
}
