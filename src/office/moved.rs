//! A day off that was not known when terms began, another table of holidays: which of them it moves, and the acts that
//! move them.

use super::complaints;
use super::facts;
use super::holidays::{self, Counted};
use super::open::{self, OpenOffice};
use super::own_days;
use super::registers::both;
use super::request::registers::{DayChange, Moved, Whose};
use super::request::{OfficeView, RegisterReply, Reply};
use super::terms;
use super::trouble::Trouble;
use crate::domain::act::{Act, CaseId, ComplaintTerm, ComplaintTermMoved, Deed, Due, OfficeDeed, TermMoved};
use crate::domain::calendar::{Calendar, HolidayTable, OwnDay, Week};
use crate::domain::case::{Case, State};
use crate::domain::number::Number;
use crate::domain::trouble::Say;
use crate::forms::pack::TermRule;
use crate::store::projection::beside::Wanted;
use crate::store::projection::lists::{Order, Which};
use crate::texts::lang::Lang;
use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use std::sync::Arc;

const MOST: u32 = 10_000;

/// A change of the calendar: the office before and after it, and the day by which terms move where there is one.
struct Change {
    before: OfficeView,
    after: OfficeView,
    day: Option<NaiveDate>,
    /// What that day is, where the calendar has no name for it.
    why: String,
}

impl Change {
    /// With the reason that the terms moved by it bear.
    fn of(office: &OpenOffice, change: &DayChange, former: Option<&Counted>, why: String) -> Self {
        let view = &office.view;
        let own = |without: Option<NaiveDate>| {
            let kept = view.calendar.own_days().filter(|d| Some(d.date) != without);
            kept.cloned().collect::<Vec<_>>()
        };
        let of_week = |table: HolidayTable, own: Vec<OwnDay>, week: Week| OfficeView {
            calendar: Arc::new(Calendar::new(table, own, week)),
            ..view.clone()
        };
        let with = |table, own| of_week(table, own, view.calendar.week());
        let (before, after) = match change {
            DayChange::Set(day) => {
                let mut own = own(Some(day.date));
                own.push(day.clone());
                (view.clone(), with(HolidayTable::embedded(), own))
            }
            DayChange::Withdraw(date) => (view.clone(), with(HolidayTable::embedded(), own(Some(*date)))),
            DayChange::Settings(new) if new.week == view.settings.week => (view.clone(), view.clone()),
            DayChange::Settings(new) => {
                let after = of_week(HolidayTable::embedded(), own(None), new.week);
                (view.clone(), after)
            }
            DayChange::Holidays => {
                let table = former.map_or_else(HolidayTable::embedded, Counted::table);
                (with(table, own(None)), view.clone())
            }
        };
        let day = match change {
            DayChange::Set(OwnDay { date, .. }) | DayChange::Withdraw(date) => Some(*date),
            DayChange::Holidays | DayChange::Settings(_) => None,
        };
        Self {
            before,
            after,
            day,
            why,
        }
    }

    /// A term before and after, where the day of it is another one. Hours are no matter of a day off.
    fn of_term(
        &self,
        rule: &TermRule,
        from: DateTime<FixedOffset>,
        now: &Due,
    ) -> Result<Option<Shift>, Trouble> {
        if !rule.within.in_days() {
            return Ok(None);
        }
        let was = terms::due(&self.before, rule, from)?;
        let due = terms::due(&self.after, rule, from)?;
        if was == due || *now == due {
            return Ok(None);
        }
        let (day, why) = self.by(was.at.max(due.at).date_naive());
        Ok(Some(Shift {
            was: now.clone(),
            due,
            day,
            why,
        }))
    }

    /// The day by which a term that ends then moved, and what day that is in Kazakh and Russian.
    fn by(&self, end: NaiveDate) -> (NaiveDate, String) {
        if let Some(day) = self.day {
            return (day, self.why.clone());
        }
        let (before, after) = (&self.before.calendar, &self.after.calendar);
        let day = after.parts_from(before, end).unwrap_or(end);
        let off = after.why_off(day).or_else(|| before.why_off(day));
        let name = off.map(|off| both(&off.name.kk, &off.name.ru));
        let name = name.filter(|name| !name.is_empty());
        (day, name.unwrap_or_else(|| self.why.clone()))
    }
}

/// How a term moves.
struct Shift {
    was: Due,
    due: Due,
    day: NaiveDate,
    why: String,
}

impl Shift {
    fn of(self, whose: Whose, number: Option<Number>, who: &str) -> Moved {
        Moved {
            whose,
            number,
            who: who.to_owned(),
            was: self.was,
            due: self.due,
            day: self.day,
            why: self.why,
        }
    }
}

fn of_case(change: &Change, office: &OpenOffice, case: &Case) -> Result<Vec<Moved>, Trouble> {
    let pack = office.pack_of(case)?;
    let who = case.person.shown();
    let mut out = Vec::new();
    let mut put = |step: Option<_>, moved: Option<Shift>| {
        let whose = Whose::Case { case: case.id, step };
        out.extend(moved.map(|moved| moved.of(whose, case.number.clone(), who)));
    };
    if let (Some(rule), Some(from), Some(due)) = (&pack.term, case.accepted_at, &case.due) {
        put(None, change.of_term(rule, from, due)?);
    }
    let applicant = facts::applicant(case, &pack);
    for step in case.steps.iter().filter(|s| s.done.is_none()) {
        let rule = pack.step(&step.begun.step);
        let rule = rule.zip(applicant.as_ref()).and_then(|(s, a)| s.term_for(a));
        if let (Some(rule), Some(due)) = (rule, &step.begun.due) {
            let moved = change.of_term(rule, step.began_at, due)?;
            put(Some(step.begun.step.clone()), moved);
        }
    }
    Ok(out)
}

fn of_complaints(change: &Change, office: &OpenOffice) -> Result<Vec<Moved>, Trouble> {
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
            if let Some(moved) = change.of_term(rule, from, &now)? {
                let of = &complaint.received;
                let complaint = of.complaint;
                let whose = Whose::Complaint { complaint, term };
                out.push(moved.of(whose, Some(of.number.clone()), &of.from));
            }
        }
    }
    Ok(out)
}

/// Every running term that the change moves, the first due first.
fn moved(office: &OpenOffice, change: &Change) -> Result<Vec<Moved>, Trouble> {
    // Of settings most have nothing to do with the calendar.
    if Arc::ptr_eq(&change.before.calendar, &change.after.calendar) {
        return Ok(Vec::new());
    }
    let which = Which {
        states: State::all(State::is_running),
        ..Which::default()
    };
    let mut out = Vec::new();
    for row in office.store.cases(&which, Order::Due, MOST, 0)? {
        out.extend(of_case(change, office, &office.case(row.id)?)?);
    }
    out.extend(of_complaints(change, office)?);
    out.sort_by_key(|m| m.was.at);
    Ok(out)
}

/// The change with its act; none where there is nothing to change.
fn weighed(office: &mut OpenOffice, change: &DayChange) -> Result<Option<(Change, OfficeDeed)>, Trouble> {
    let in_both = |office: &OpenOffice, say: &Say| {
        let said = |lang| office.sayer.say(lang, say);
        both(&said(Lang::Kk), &said(Lang::Ru))
    };
    let (deed, why) = match change {
        DayChange::Holidays => {
            let former = holidays::former(office)?;
            return Ok(former.map(|former| {
                let deed = OfficeDeed::HolidaysRenewed(former.renewed());
                let why = in_both(office, &Say::new("moved-why-holidays"));
                (Change::of(office, change, Some(&former), why), deed)
            }));
        }
        DayChange::Settings(settings) => {
            let deed = OfficeDeed::SettingChanged {
                name: open::SETTINGS.to_owned(),
                value: serde_json::to_string(settings).unwrap_or_default(),
            };
            let why = Say::new("moved-why-week").with("days", settings.week.days());
            (deed, in_both(office, &why))
        }
        DayChange::Set(day) => own_days::set(day)?,
        DayChange::Withdraw(date) => own_days::withdraw(office, *date)?,
    };
    Ok(Some((Change::of(office, change, None, why), deed)))
}

/// What the change would move; nothing is changed yet.
pub fn what(office: &mut OpenOffice, change: DayChange) -> Result<Reply, Trouble> {
    let Some((weighed, _)) = weighed(office, &change)? else {
        return Ok(Reply::Done);
    };
    let moved = moved(office, &weighed)?;
    Ok(Reply::Registers(Box::new(RegisterReply::WhatMoves(
        change, moved,
    ))))
}

fn act_of(moved: Moved) -> (Option<CaseId>, Deed) {
    let Moved {
        whose,
        was,
        due,
        day,
        why,
        ..
    } = moved;
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
    if let Some((weighed, deed)) = weighed(office, &change)? {
        let at = office.at(now);
        let mut acts: Vec<Act> = vec![office.act(None, at, Deed::Office(deed))];
        for moved in moved(office, &weighed)? {
            let complaint = match &moved.whose {
                Whose::Complaint { complaint, .. } => office.store.complaint(*complaint)?,
                Whose::Case { .. } => None,
            };
            let (case, deed) = act_of(moved);
            let case = case.or_else(|| complaint.and_then(|c| c.case()));
            acts.push(office.act(case, at, deed));
        }
        office.store.commit::<_, Trouble>(|batch| {
            match &change {
                DayChange::Holidays => holidays::keep(batch)?,
                DayChange::Settings(settings) => batch.set_setting(open::SETTINGS, settings)?,
                DayChange::Set(_) | DayChange::Withdraw(_) => {}
            }
            batch.append(&acts)?;
            Ok(())
        })?;
        if let DayChange::Settings(settings) = change {
            office.view.settings = *settings;
        }
        office.view.calendar = Arc::new(open::calendar(&office.store, office.view.settings.week)?);
    }
    Ok(Reply::Office(Box::new(office.view.clone())))
}
