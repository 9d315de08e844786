//! Acts of the office, not of a case.

use super::{
    AccountChanged, ActingChief, Arrived, ComplaintClosed, ComplaintForwarded, ComplaintReceived,
    ComplaintTermMoved, DayClosed, HolidaysRenewed, OfTicket, OutageNoticed, OutageRestored, PackHash,
    Session, SheetSpoiled, StateAccount, WorkMoved,
};
use crate::domain::code::{ClerkCode, ServiceCode};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
    /// The manager turned a proposed list of documents on or off.
    ProposalTurned {
        service: ServiceCode,
        proposal: String,
        /// The digest of what the manager saw: another content is not on by it.
        content: String,
        on: bool,
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
    SheetSpoiled(SheetSpoiled),
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
