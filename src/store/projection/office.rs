//! What the office decided, by its acts: packs accepted, lapsed bases relied on, days of its own.

use super::office_people;
use super::visits;
use crate::domain::act::{Act, Deed, OfficeDeed};
use crate::store::fault::Fault;
use crate::store::journal::office_acts;
use rusqlite::{Connection, params};

pub(in crate::store) fn project(conn: &Connection, act: &Act, deed: &OfficeDeed) -> Result<(), Fault> {
    super::beside::project(conn, act, deed)?;
    let (clerk, at) = (act.clerk.as_str(), act.at.to_rfc3339());
    match deed {
        OfficeDeed::PackAccepted { service, pack } => conn.execute(
            "INSERT OR REPLACE INTO packs_accepted (pack, service, clerk, at) VALUES (?1, ?2, ?3, ?4)",
            params![pack.0, service.as_str(), clerk, at],
        )?,
        OfficeDeed::BasisConfirmed {
            service,
            pack,
            instruction,
        } => conn.execute(
            "INSERT OR REPLACE INTO bases_confirmed (pack, service, instruction, clerk, at)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![pack.0, service.as_str(), instruction, clerk, at],
        )?,
        OfficeDeed::OwnDay { date, working, why } => conn.execute(
            "INSERT OR REPLACE INTO own_days (date, working, why, clerk, at) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![date.to_string(), working, why, clerk, at],
        )?,
        OfficeDeed::OwnDayWithdrawn { date } => {
            conn.execute("DELETE FROM own_days WHERE date = ?1", [date.to_string()])?
        }
        OfficeDeed::Arrived(arrived) => visits::arrived(conn, act, arrived)?,
        OfficeDeed::CalledToWindow(ticket) => visits::called(conn, act, ticket)?,
        OfficeDeed::LeftQueue(ticket) => visits::left(conn, act, ticket)?,
        OfficeDeed::Founded { .. }
        | OfficeDeed::SettingChanged { .. }
        | OfficeDeed::ProposalTurned { .. }
        | OfficeDeed::HolidaysRenewed(_)
        | OfficeDeed::SheetSpoiled(_)
        | OfficeDeed::AccountAdded { .. }
        | OfficeDeed::AccountBlocked { .. }
        | OfficeDeed::AccountChanged(_)
        | OfficeDeed::Session(_)
        | OfficeDeed::WorkMoved(_)
        | OfficeDeed::ActingChief(_)
        | OfficeDeed::ActingChiefWithdrawn { .. }
        | OfficeDeed::StateAccount(_)
        | OfficeDeed::ComplaintReceived(_)
        | OfficeDeed::ComplaintForwarded(_)
        | OfficeDeed::ComplaintClosed(_)
        | OfficeDeed::ComplaintTermMoved(_)
        | OfficeDeed::OutageNoticed(_)
        | OfficeDeed::OutageRestored(_)
        | OfficeDeed::DayClosed(_) => 0,
    };
    office_people::project(conn, act, deed)
}

pub(super) fn rebuild(conn: &Connection) -> Result<(), Fault> {
    for act in office_acts(conn)? {
        if let Deed::Office(deed) = &act.deed {
            project(conn, &act, deed)?;
        }
    }
    Ok(())
}
