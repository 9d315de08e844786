//! Who may do what: one table, right × role. Every request is weighed here and nowhere else; screens show a command as
//! unavailable with the reason of the same row. The model is 003, point 8: accounts are in one person's hands, who answers
//! for them. What a manager, a chief, an auditor may do beside that is the program's own rule.

use super::request::blanks::BlankRequest;
use super::request::pack_lists::PackList;
use super::request::registers::DayChange;
use super::request::{Flow, PeopleRequest, Printing, RegisterRequest, Request, Role, VisitRequest};
use super::trouble::Trouble;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;

/// What a role may or may not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    /// Today's work, cases, search, registers: looking, and printing what was seen.
    Look,
    /// Takes in and carries through cases; makes and hands over their papers; keeps the office's registers.
    Serve,
    /// A password of one's own.
    OwnPassword,
    /// Takes back a paper that was handed over, and reads the note on it: whose data were seen.
    Recall,
    /// Names of the accounts, what they may do, who came when.
    SeePeople,
    /// Open cases and drafts of a colleague who is away go to another; who stands in for the chief.
    Absence,
    /// Accounts of this program and of the state system: made, blocked, deleted.
    Accounts,
    /// Hours, calendar, packs, what is done about a lapsed basis.
    Settings,
}

/// Roles in the order of the table's columns.
pub const ROLES: [Role; 4] = [Role::Manager, Role::Chief, Role::Clerk, Role::Auditor];

/// A row of the table: the right, whether each of `ROLES` has it, what it is called, what to do without it.
pub struct Row {
    pub right: Right,
    pub has: [bool; 4],
    pub name: &'static str,
    pub without: &'static str,
}

const fn row(right: Right, has: [bool; 4], name: &'static str, without: &'static str) -> Row {
    Row {
        right,
        has,
        name,
        without,
    }
}

/// The whole table.
pub const TABLE: [Row; 8] = [
    row(
        Right::Look,
        [true, true, true, true],
        "right-look",
        "right-look-not",
    ),
    row(
        Right::Serve,
        [true, true, true, false],
        "right-serve",
        "right-serve-not",
    ),
    row(
        Right::Recall,
        [true, true, false, false],
        "right-recall",
        "refusal-recall-manager",
    ),
    row(
        Right::OwnPassword,
        [true, true, true, true],
        "right-own-password",
        "right-own-password-not",
    ),
    row(
        Right::SeePeople,
        [true, true, false, true],
        "right-see-people",
        "right-see-people-not",
    ),
    row(
        Right::Absence,
        [true, true, false, false],
        "right-absence",
        "right-absence-not",
    ),
    row(
        Right::Accounts,
        [true, false, false, false],
        "right-accounts",
        "right-accounts-not",
    ),
    row(
        Right::Settings,
        [true, false, false, false],
        "right-settings",
        "settings-manager-only",
    ),
];

/// Why a role lacks a right; none where it has it.
pub fn lacks(role: Role, right: Right) -> Option<Say> {
    let column = ROLES.iter().position(|r| *r == role)?;
    let row = TABLE.iter().find(|row| row.right == right)?;
    (!row.has[column]).then(|| Say::new(row.without))
}

/// What a request needs. What stands before the door needs nothing; a new request does not compile until it has its row.
pub fn needed(request: &Request) -> Option<Right> {
    Some(match request {
        Request::Found(_)
        | Request::LogIn { .. }
        | Request::Recover { .. }
        | Request::ChangePassword { .. }
        | Request::Practice(_)
        | Request::Lock
        | Request::LogOut => return None,
        Request::Home
        | Request::LoadCase(_)
        | Request::Find { .. }
        | Request::Packs
        | Request::Printers
        | Request::Print { .. }
        // The code was shown to whoever sits here.
        | Request::RecoverySheet { .. } => Right::Look,
        // Most sheets of no case record nothing.
        Request::CameOut { sheet, .. } | Request::Spoiled { sheet, .. }
            if sheet.number.is_none() && sheet.records.is_none() => Right::Look,
        Request::SaveDraft(_)
        | Request::LoadDraft(_)
        | Request::DropDraft(_)
        | Request::LookUp { .. }
        | Request::PreviousCase
        | Request::SpellingsUsed { .. }
        | Request::UsualAnswers(_)
        | Request::Accept(_)
        | Request::RefuseIntake(_)
        | Request::Transfer { .. }
        | Request::Grant { .. }
        | Request::RefuseService { .. }
        | Request::CorrectAnswer { .. }
        | Request::Issue { .. }
        | Request::IssueDraft { .. }
        | Request::CameOut { .. }
        | Request::Spoiled { .. } => Right::Serve,
        Request::ConfirmBasis { .. }
        | Request::SaveSettings(_)
        | Request::AcceptPack { .. }
        | Request::TurnProposal { .. } => Right::Settings,
        Request::People(people) => of_people(people),
        Request::Flow(Flow::Recall { .. } | Flow::NoteRead { .. }) => Right::Recall,
        Request::Flow(_) => Right::Serve,
        Request::Visit(visit) => of_visit(visit),
        Request::Printing(printing) => of_printing(printing),
        Request::Registers(register) => of_registers(register),
    })
}

fn of_printing(request: &Printing) -> Right {
    match request {
        Printing::Sending { .. }
        | Printing::NotSent(_)
        | Printing::Unanswered
        | Printing::Watch { .. }
        | Printing::Devices
        | Printing::TestPage(_) => Right::Look,
        // Whoever prints has to get on when a tray is empty.
        Printing::Settle { .. } | Printing::SaveTray { .. } => Right::Serve,
    }
}

fn of_people(request: &PeopleRequest) -> Right {
    match request {
        PeopleRequest::LayDown(_) | PeopleRequest::TakeUp => Right::Look,
        PeopleRequest::ChangePassword { .. } => Right::OwnPassword,
        PeopleRequest::Accounts | PeopleRequest::Sessions | PeopleRequest::StateLogins => Right::SeePeople,
        PeopleRequest::HandOn { .. } | PeopleRequest::SetActing(_) | PeopleRequest::WithdrawActing(_) => {
            Right::Absence
        }
        PeopleRequest::Add(_)
        | PeopleRequest::Change(_)
        | PeopleRequest::GivePassword(_)
        | PeopleRequest::Slip { .. }
        | PeopleRequest::RenewRecovery
        | PeopleRequest::Block(_)
        | PeopleRequest::Remove(_)
        | PeopleRequest::StateLogin(_) => Right::Accounts,
    }
}

/// What to bring is anybody's to say; whoever stamps, calls or prints serves.
fn of_visit(request: &VisitRequest) -> Right {
    match request {
        VisitRequest::Queue | VisitRequest::Look(_) | VisitRequest::Last | VisitRequest::Leaflet(_) => {
            Right::Look
        }
        VisitRequest::Arrive { .. }
        | VisitRequest::Call(_)
        | VisitRequest::GiveUp(_)
        | VisitRequest::Slip(_)
        | VisitRequest::Next { .. }
        | VisitRequest::Stack(_)
        | VisitRequest::StackOut { .. } => Right::Serve,
    }
}

fn of_pack_lists(request: &PackList) -> Right {
    match request {
        PackList::Offered(_)
        | PackList::Closed(_)
        | PackList::One(_)
        | PackList::Print(_)
        | PackList::Journal { .. } => Right::Look,
        PackList::Close { .. } | PackList::File { .. } | PackList::Strike { .. } => Right::Serve,
    }
}

fn of_blanks(request: &BlankRequest) -> Right {
    match request {
        BlankRequest::Kinds | BlankRequest::Ledger(_) | BlankRequest::Print(_) | BlankRequest::Lowest(_) => {
            Right::Look
        }
        BlankRequest::Receive { .. } | BlankRequest::Spoil { .. } | BlankRequest::TakeBack { .. } => {
            Right::Serve
        }
    }
}

fn of_registers(request: &RegisterRequest) -> Right {
    match request {
        RegisterRequest::Complaints
        | RegisterRequest::Complaint(_)
        | RegisterRequest::Outages
        | RegisterRequest::Day
        | RegisterRequest::ToFile
        | RegisterRequest::LastFile
        | RegisterRequest::Sheet { .. } => Right::Look,
        RegisterRequest::ReceiveComplaint(_)
        | RegisterRequest::ForwardComplaint { .. }
        | RegisterRequest::CloseComplaint { .. }
        | RegisterRequest::NoticeOutage { .. }
        | RegisterRequest::RestoreOutage { .. }
        | RegisterRequest::FileAway { .. } => Right::Serve,
        RegisterRequest::OfPack(list) => of_pack_lists(list),
        RegisterRequest::Blanks(blanks) => of_blanks(blanks),
        // It came with the program: whoever meets it first writes it down.
        RegisterRequest::WhatMoves(DayChange::Holidays) | RegisterRequest::ChangeDay(DayChange::Holidays) => {
            Right::Serve
        }
        RegisterRequest::WhatMoves(_) | RegisterRequest::ChangeDay(_) => Right::Settings,
    }
}

/// Lets a request through, or says whose it is.
pub fn check(role: Role, request: &Request) -> Result<(), Trouble> {
    match needed(request).and_then(|right| lacks(role, right)) {
        Some(say) => Err(Refusal::new(say).into()),
        None => Ok(()),
    }
}
