//! Outages (003, chapter 2, point 14): noticed, put right, and the cases that waited marked. No term moves.

use super::home::row;
use super::open::OpenOffice;
use super::request::{RegisterReply, Reply};
use super::told::told;
use super::trouble::Trouble;
use crate::domain::act::{Act, Deed, Delayed, Failed, OfficeDeed, OutageId, OutageNoticed, OutageRestored};
use crate::domain::case::State;
use crate::domain::outage::Outage;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::store::projection::beside::Wanted;
use crate::store::projection::lists::{self, Order, Which};
use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use ulid::Ulid;

/// The longest cause that still is one line of a register.
const LONGEST: usize = 200;
/// More cases than ever wait at one window.
const MOST: u32 = 10_000;
/// An outage noticed longer ago is typed wrong.
const OLDEST: TimeDelta = TimeDelta::days(31);

/// An outage's identity, before anything of it is written down.
pub fn id() -> OutageId {
    OutageId(Ulid::new())
}

/// The cases that wait for something from outside: in work, not yet answered.
fn waiting(office: &OpenOffice) -> Result<Vec<lists::CaseRow>, Trouble> {
    let which = Which {
        states: State::all(State::is_running),
        ..Which::default()
    };
    Ok(office.store.cases(&which, Order::Due, MOST, 0)?)
}

pub fn all(office: &OpenOffice) -> Result<Reply, Trouble> {
    let rows = waiting(office)?.into_iter().filter_map(|r| row(r, None));
    Ok(Reply::Registers(Box::new(RegisterReply::Outages {
        outages: office.store.outages(Wanted::All)?,
        waiting: rows.collect(),
    })))
}

fn open(office: &OpenOffice) -> Result<Option<Outage>, Trouble> {
    Ok(office.store.outages(Wanted::Open)?.into_iter().next())
}

/// The act of the office, and a mark at each of the cases.
fn record(
    office: &mut OpenOffice,
    deed: OfficeDeed,
    marks: Vec<(lists::CaseRow, Delayed)>,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let at = office.at(now);
    let first = office.act(None, at, Deed::Office(deed));
    let marked = marks
        .into_iter()
        .map(|(row, mark)| office.act(Some(row.id), at, Deed::Delayed(mark)));
    let acts: Vec<Act> = std::iter::once(first).chain(marked).collect();
    office.store.append(&acts)?;
    all(office)
}

pub fn notice(
    office: &mut OpenOffice,
    outage: OutageId,
    noticed: DateTime<FixedOffset>,
    failed: Failed,
    texts: (&str, &str),
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    if office.store.outage(outage)?.is_some() {
        return all(office);
    }
    if open(office)?.is_some() {
        return Err(Refusal::new(Say::new("refusal-outage-open")).into());
    }
    if noticed > now || noticed < now - OLDEST {
        return Err(Trouble::problem("outage-noticed-when"));
    }
    let deed = OfficeDeed::OutageNoticed(OutageNoticed {
        outage,
        noticed,
        failed,
        cause: told(texts.0, LONGEST, 0)?,
        told: told(texts.1, LONGEST, 0)?,
    });
    // Accepted while it lasted: it waits from its acceptance on.
    let mark = |row: &lists::CaseRow| Delayed {
        outage,
        from: row.accepted.map_or(noticed, |at| at.max(noticed)),
        until: None,
    };
    let marks = waiting(office)?.into_iter().map(|row| (row.clone(), mark(&row)));
    let marks = marks.collect();
    record(office, deed, marks, now)
}

pub fn restore(
    office: &mut OpenOffice,
    id: OutageId,
    restored: DateTime<FixedOffset>,
    cause: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let outage = office
        .store
        .outage(id)?
        .filter(Outage::is_open)
        .ok_or_else(|| Refusal::new(Say::new("refusal-outage-over")))?;
    let noticed = outage.noticed.noticed;
    if restored > now || restored < noticed {
        return Err(Trouble::problem("outage-restored-when"));
    }
    let deed = OfficeDeed::OutageRestored(OutageRestored {
        outage: id,
        restored,
        cause: told(cause, LONGEST, 3)?,
    });
    let mut marks = Vec::new();
    for case in touched(office, noticed)? {
        let delays = &office.case(case.id)?.delays;
        let marked = delays.iter().find(|d| d.outage == id).map(|d| d.from);
        let waits = case.state.is_running();
        // Accepted while it lasted: it waited from its acceptance on.
        let since = case.accepted.filter(|at| waits && *at < restored);
        if let Some(from) = marked.or(since.map(|at| at.max(noticed))) {
            let until = Some(restored);
            let mark = Delayed {
                outage: id,
                from,
                until,
            };
            marks.push((case, mark));
        }
    }
    record(office, deed, marks, now)
}

/// Cases in work, and those that something was done to since.
fn touched(office: &OpenOffice, since: DateTime<FixedOffset>) -> Result<Vec<lists::CaseRow>, Trouble> {
    let all = office.store.cases(&Which::default(), Order::Touched, MOST, 0)?;
    let since = |row: &lists::CaseRow| row.touched.is_some_and(|at| at >= since);
    Ok(all.into_iter().take_while(since).collect())
}
