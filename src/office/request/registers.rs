//! Complaints, outages, days off that move terms, and the registers that are printed.

use super::blanks::{BlankReply, BlankRequest};
use super::pack_lists::{PackList, PackListReply};
use super::visit::WaitDay;
use super::{CaseRow, OfficeSettings};
use crate::domain::act::{Addressee, CaseId, ComplaintId, ComplaintTerm, Due, Failed, OutageId, Outcome};
use crate::domain::calendar::OwnDay;
use crate::domain::code::StepCode;
use crate::domain::complaint::Complaint;
use crate::domain::number::Number;
use crate::domain::outage::Outage;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// A complaint as the clerk types it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewComplaint {
    pub complaint: ComplaintId,
    pub received: NaiveDate,
    pub from: String,
    pub contact: String,
    pub addressee: Addressee,
    /// A case's number, or the number of one of its papers; empty where there is none.
    pub case: String,
    pub about: String,
}

/// A change of the office's calendar.
#[derive(Debug, Clone, PartialEq)]
pub enum DayChange {
    Set(OwnDay),
    Withdraw(NaiveDate),
    /// Settings of the office, among them the days of its week.
    Settings(Box<OfficeSettings>),
    /// This program carries another table of holidays than the one by which running terms were counted.
    Holidays,
}

/// A paper of the office that is made from its acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OfficeSheet {
    /// Results handed over, in a period.
    HandedOver,
    /// Refusals to accept, in a period.
    IntakeRefused,
    /// Complaints received in a period.
    Complaints,
    /// Outages noticed in a period.
    Outages,
    /// The officer's name and post for the window.
    Plate,
    /// Everything that is open at the end of this day.
    Day,
}

#[derive(Debug, Clone)]
pub enum RegisterRequest {
    Complaints,
    Complaint(ComplaintId),
    ReceiveComplaint(NewComplaint),
    ForwardComplaint {
        complaint: ComplaintId,
        to: String,
        letter: String,
        /// The day of registration at the body.
        registered: NaiveDate,
    },
    CloseComplaint {
        complaint: ComplaintId,
        outcome: Outcome,
        decision: String,
        answer: String,
    },
    Outages,
    NoticeOutage {
        outage: OutageId,
        noticed: DateTime<FixedOffset>,
        failed: Failed,
        cause: String,
        told: String,
    },
    RestoreOutage {
        outage: OutageId,
        restored: DateTime<FixedOffset>,
        cause: String,
    },
    /// Which terms a change of the calendar would move; nothing is changed. `Done` where there is no such change.
    WhatMoves(DayChange),
    /// The change, with the terms that it moves.
    ChangeDay(DayChange),
    /// What is open now, as the sheet of the day says it.
    Day,
    Sheet {
        sheet: OfficeSheet,
        from: NaiveDate,
        until: NaiveDate,
    },
    /// Registers and journals that packs describe.
    OfPack(PackList),
    /// Numbered blanks that packs describe.
    Blanks(BlankRequest),
    /// Finished cases that lie in no file yet.
    ToFile,
    /// The number of the file that was named last.
    LastFile,
    /// These go into one file.
    FileAway {
        cases: Vec<CaseId>,
        file: String,
    },
}

#[derive(Debug, Clone)]
pub enum RegisterReply {
    Complaints(Vec<Complaint>),
    Complaint(Box<Complaint>),
    Outages {
        outages: Vec<Outage>,
        /// The cases that wait now.
        waiting: Vec<CaseRow>,
    },
    WhatMoves(DayChange, Vec<Moved>),
    Day(Day),
    OfPack(PackListReply),
    Blanks(BlankReply),
    ToFile {
        rows: Vec<CaseRow>,
        /// How many there are, shown or not.
        count: u64,
        last: Option<String>,
    },
    LastFile(Option<String>),
}

/// Whose term moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    Case {
        case: CaseId,
        step: Option<StepCode>,
    },
    Complaint {
        complaint: ComplaintId,
        term: ComplaintTerm,
    },
}

/// A term that a change of the calendar moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    pub whose: Whose,
    pub number: Option<Number>,
    pub who: String,
    pub was: Due,
    pub due: Due,
    /// The day by which it moves, and what day that is.
    pub day: NaiveDate,
    pub why: String,
}

/// What is open at the end of a day.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Day {
    pub date: NaiveDate,
    /// Each kind of open thing, by its text id, with its rows: number, who, what more.
    pub open: Vec<(&'static str, Vec<[String; 3]>)>,
    /// The series whose numbers were used today: its mark (none: cases), the first, the last, how many.
    pub numbers: Vec<NumbersUsed>,
    /// How long people waited today, by purpose; empty where no ticket was stamped.
    pub waits: Vec<WaitDay>,
    /// The last entry of the journal: its place and the first eight digits of its hash.
    pub head: Option<(u64, String)>,
    /// When this day's sheet was printed before, if it was.
    pub closed: Option<(DateTime<FixedOffset>, u64, String)>,
}

/// Numbers of one series that were used in a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumbersUsed {
    pub first: Number,
    pub last: Number,
    pub count: u32,
}
