//! A day off that was not known when terms began: which of them it moves, and the acts that move them.

use super::complaints;
use super::open::{self, OpenOffice};
use super::own_days;
use super::request::registers::{DayChange, Moved, Whose};
use super::request::{OfficeView, RegisterReply, Reply};
use super::terms;
use super::trouble::Trouble;
use crate::domain::act::{Act, CaseId, ComplaintTerm, ComplaintTermMoved, Deed, Due, OfficeDeed, TermMoved};
use crate::domain::calendar::{Calendar, HolidayTable, Week};
use crate::domain::case::{Case, State};
use crate::forms::pack::TermRule;
use crate::store::projection::beside::Wanted;
use crate::store::projection::lists::{Order, Which};
use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use std::sync::Arc;

const MOST: u32 = 10_000;

/// The office as it would be with the change made.
fn changed(view: &OfficeView, change: &DayChange) -> OfficeView {
    let day = day_of(change);
    let kept = view.calendar.own_days().filter(|d| d.date != day).cloned();
    let own = kept.chain(match change {
        DayChange::Set(day) => Some(day.clone()),
        DayChange::Withdraw(_) => None,
    });
    OfficeView {
        calendar: Arc::new(Calendar::new(HolidayTable::embedded(), own, Week::FiveDays)),
        ..view.clone()
    }
}

fn day_of(change: &DayChange) -> NaiveDate {
    match change {
        DayChange::Set(day) => day.date,
        DayChange::Withdraw(date) => *date,
    }
}

/// A term before and after, where the day of it is another one. Hours are no matter of a day off.
fn compared(
    before: &OfficeView,
    after: &OfficeView,
    rule: &TermRule,
    from: DateTime<FixedOffset>,
    now: &Due,
) -> Result<Option<(Due, Due)>, Trouble> {
    if !rule.within.in_days() {
        return Ok(None);
    }
    let (was, due) = (terms::due(before, rule, from)?, terms::due(after, rule, from)?);
    Ok((was != due && *now != due).then(|| (now.clone(), due)))
}

fn of_case(
    before: &OfficeView,
    after: &OfficeView,
    office: &OpenOffice,
    case: &Case,
) -> Result<Vec<Moved>, Trouble> {
    let pack = office.pack_of(case)?;
    let who = if case.person.cyrillic.is_empty() {
        &case.person.latin
    } else {
        &case.person.cyrillic
    };
    let mut out = Vec::new();
    let mut put = |step: Option<_>, moved: Option<(Due, Due)>| {
        if let Some((was, due)) = moved {
            out.push(Moved {
                whose: Whose::Case { case: case.id, step },
                number: case.number.clone(),
                who: who.clone(),
                was,
                due,
            });
        }
    };
    if let (Some(rule), Some(from), Some(due)) = (&pack.term, case.accepted_at, &case.due) {
        put(None, compared(before, after, rule, from, due)?);
    }
    for step in case.steps.iter().filter(|s| s.done.is_none()) {
        let rule = pack.step(&step.begun.step).and_then(|s| s.term.as_ref());
        if let (Some(rule), Some(due)) = (rule, &step.begun.due) {
            let moved = compared(before, after, rule, step.began_at, due)?;
            put(Some(step.begun.step.clone()), moved);
        }
    }
    Ok(out)
}

fn of_complaints(
    before: &OfficeView,
    after: &OfficeView,
    office: &OpenOffice,
) -> Result<Vec<Moved>, Trouble> {
    let mut out = Vec::new();
    for complaint in office.store.complaints(Wanted::Open)? {
        let Some(pack) = office.view.catalogue.get(&complaint.received.service) else {
            continue;
        };
        for (term, now) in complaint.running() {
            let day = match term {
                ComplaintTerm::Forward => complaint.received.received,
                ComplaintTerm::Provider => complaint.registered.date_naive(),
                ComplaintTerm::Body => match &complaint.forwarded {
                    Some((_, forwarded)) => forwarded.registered,
                    None => continue,
                },
            };
            let Some(rule) = pack.complaint_term(term) else {
                continue;
            };
            let from = complaints::from(&office.view, day);
            if let Some((was, due)) = compared(before, after, rule, from, &now)? {
                out.push(Moved {
                    whose: Whose::Complaint {
                        complaint: complaint.received.complaint,
                        term,
                    },
                    number: Some(complaint.received.number.clone()),
                    who: complaint.received.from.clone(),
                    was,
                    due,
                });
            }
        }
    }
    Ok(out)
}

/// Every running term that the change moves, the first due first.
fn moved(office: &OpenOffice, change: &DayChange) -> Result<Vec<Moved>, Trouble> {
    let (before, after) = (&office.view, changed(&office.view, change));
    let which = Which {
        states: State::all(State::is_running),
        ..Which::default()
    };
    let mut out = Vec::new();
    for row in office.store.cases(&which, Order::Due, MOST, 0)? {
        out.extend(of_case(before, &after, office, &office.case(row.id)?)?);
    }
    out.extend(of_complaints(before, &after, office)?);
    out.sort_by_key(|m| m.was.at);
    Ok(out)
}

/// What the change would move; nothing is changed yet.
pub fn what(office: &OpenOffice, change: DayChange) -> Result<Reply, Trouble> {
    own_days::checked(office, &change)?;
    let moved = moved(office, &change)?;
    Ok(Reply::Registers(Box::new(RegisterReply::WhatMoves(
        change, moved,
    ))))
}

fn act_of(moved: Moved, day: NaiveDate, why: &str) -> (Option<CaseId>, Deed) {
    let why = why.to_owned();
    let Moved { whose, was, due, .. } = moved;
    match whose {
        Whose::Case { case, step } => {
            let moved = TermMoved {
                step,
                was,
                due,
                day,
                why,
            };
            (Some(case), Deed::TermMoved(moved))
        }
        Whose::Complaint { complaint, term } => {
            let moved = ComplaintTermMoved {
                complaint,
                term,
                was,
                due,
                day,
                why,
            };
            (None, Deed::Office(OfficeDeed::ComplaintTermMoved(moved)))
        }
    }
}

/// The change, and in the same transaction an act for each term that it moves.
pub fn change(office: &mut OpenOffice, change: DayChange, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let (deed, why) = own_days::checked(office, &change)?;
    let at = office.at(now);
    let mut acts: Vec<Act> = vec![office.act(None, at, Deed::Office(deed))];
    for moved in moved(office, &change)? {
        let complaint = match &moved.whose {
            Whose::Complaint { complaint, .. } => office.store.complaint(*complaint)?,
            Whose::Case { .. } => None,
        };
        let (case, deed) = act_of(moved, day_of(&change), &why);
        let case = case.or_else(|| complaint.and_then(|c| c.case()));
        acts.push(office.act(case, at, deed));
    }
    office.store.append(&acts)?;
    office.view.calendar = Arc::new(open::calendar(&office.store)?);
    Ok(Reply::Office(Box::new(office.view.clone())))
}
