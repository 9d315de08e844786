//! Visits: the queue, the family at the window, its papers in one stack.

pub mod family;
pub mod queue;
pub mod stack;

use super::open::OpenOffice;
use super::request::{Reply, VisitReply, VisitRequest};
use super::trouble::Trouble;
use super::{home, leaflet};
use crate::domain::act::{CaseId, VisitId};
use crate::office::draft::Draft;
use crate::office::request::visit::{Someone, VisitView};
use crate::store::projection::lists::{Order, Which};
use chrono::{DateTime, Utc};

pub fn handle(office: &mut OpenOffice, asked: VisitRequest, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    match asked {
        VisitRequest::Arrive { purpose, coupon } => queue::arrive(office, purpose, coupon.as_deref(), now),
        VisitRequest::Call(visit) => queue::call(office, visit, now),
        VisitRequest::GiveUp(visit) => queue::give_up(office, visit, now),
        VisitRequest::Queue => queue::view(office, now),
        VisitRequest::Slip(visit) => queue::slip(office, visit),
        VisitRequest::Look(visit) => look(office, visit, now),
        VisitRequest::Last => last(office, now),
        VisitRequest::Next { visit, after } => family::next(office, visit, after, now),
        VisitRequest::Stack(visit) => stack::make(office, visit, now),
        VisitRequest::StackOut {
            visit,
            sheets,
            to,
            spoiled,
        } => stack::out(office, visit, &sheets, &to, spoiled.as_ref(), now),
        VisitRequest::Leaflet(of) => leaflet::make(office, &of, now),
    }
}

/// The drafts of this clerk that belong to a visit, as they were begun.
fn drafts(office: &OpenOffice, visit: VisitId) -> Result<Vec<Draft>, Trouble> {
    let kept = office.store.drafts(&office.view.clerk.code)?;
    let read = kept.iter().filter_map(|d| home::read(&d.body));
    let mut out: Vec<Draft> = read.filter(|d| d.visit() == visit).collect();
    out.sort_by_key(|d| d.id);
    Ok(out)
}

fn people(office: &OpenOffice, visit: VisitId) -> Result<Vec<Someone>, Trouble> {
    let mut out = Vec::new();
    for row in office.store.cases_of_visit(visit)? {
        out.push(Someone::Case(Box::new(office.case(row.id)?)));
    }
    let drafts = drafts(office, visit)?.into_iter().map(Box::new);
    out.extend(drafts.map(Someone::Draft));
    Ok(out)
}

/// When it began: with its ticket, or with its first person.
fn began(people: &[Someone]) -> Option<DateTime<chrono::FixedOffset>> {
    let each = people.iter().filter_map(|p| match p {
        Someone::Draft(draft) => Some(draft.began_at),
        Someone::Case(case) => case.opened.as_ref().map(|o| o.began_at),
    });
    each.min()
}

pub fn view_of(office: &OpenOffice, visit: VisitId, now: DateTime<Utc>) -> Result<VisitView, Trouble> {
    let people = people(office, visit)?;
    let ticket = office.store.ticket(visit)?;
    let today = office.at(now).date_naive();
    let day = ticket.as_ref().map(|t| t.day).or_else(|| {
        let zone = office.view.settings.zone;
        began(&people).map(|at| at.with_timezone(&zone).date_naive())
    });
    Ok(VisitView {
        id: visit,
        ticket: ticket.map(|t| queue::row(office, t)).transpose()?,
        people,
        open: day == Some(today),
    })
}

fn look(office: &OpenOffice, visit: VisitId, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let view = view_of(office, visit, now)?;
    Ok(Reply::Visit(VisitReply::Visit(Box::new(view))))
}

/// The visit of the case that this clerk touched last, if it is of today.
fn last(office: &OpenOffice, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let which = Which {
        clerk: Some(office.view.clerk.code.clone()),
        ..Which::default()
    };
    let begun = |id: CaseId| -> Result<Option<VisitId>, Trouble> {
        let view = view_of(office, office.case(id)?.visit(), now)?;
        Ok(view.open.then_some(view.id))
    };
    for row in office.store.cases(&which, Order::Touched, 10, 0)? {
        if let Some(visit) = begun(row.id)? {
            return look(office, visit, now);
        }
    }
    Ok(Reply::Visit(VisitReply::NoVisit))
}
