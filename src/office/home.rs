//! Today's work: queues by term, drafts.

use super::correction;
use super::draft::{Draft, OfferedContact};
use super::open::OpenOffice;
use super::parking;
use super::request::{CaseRow, DraftRow, HomeView, Queue, RecallRow, Reply};
use super::rights::{self, Right};
use super::trouble::Trouble;
use super::visit::queue;
use crate::domain::act::CaseId;
use crate::domain::case::State;
use crate::domain::code::ServiceCode;
use crate::domain::contact::Contact;
use crate::domain::number::Number;
use crate::domain::term::at_local;
use crate::store::drafts::{self, Parked};
use crate::store::projection::beside::Wanted;
use crate::store::projection::course::RecallNote;
use crate::store::projection::lists::{self, Order, Which};
use chrono::{DateTime, Days, FixedOffset, NaiveTime, Utc};

/// More rows than a screen shows; the rest is found by searching.
const MOST: u32 = 200;

pub fn row(row: lists::CaseRow, matched: Option<String>) -> Option<CaseRow> {
    Some(CaseRow {
        id: row.id,
        number: row.number,
        service: row.service?,
        category: row.category,
        clerk: row.clerk,
        latin: row.latin,
        cyrillic: row.cyrillic,
        born: row.birth,
        state: row.state.as_str().to_owned(),
        due: row.due,
        outer_number: row.outer_number,
        representative: row.representative,
        contact: row.contact,
        decided: row.decided,
        originals: row.originals,
        shelf: row.shelf,
        matched,
    })
}

/// Cases in work, due in a span.
fn due(from: Option<DateTime<FixedOffset>>, before: Option<DateTime<FixedOffset>>) -> Which {
    Which {
        states: State::ALL.into_iter().filter(|s| s.is_running()).collect(),
        due_from: from,
        due_before: before,
        ..Which::default()
    }
}

fn which(queue: Queue, office: &OpenOffice, now: DateTime<Utc>) -> Option<(Which, Order)> {
    let zone = office.view.settings.zone;
    let here = now.with_timezone(&zone);
    let midnight = |days: u64| {
        let day = here.date_naive().checked_add_days(Days::new(days))?;
        Some(at_local(zone, day.and_time(NaiveTime::MIN)).fixed_offset())
    };
    let now = here.fixed_offset();
    let today = here.date_naive();
    let next = office.view.calendar.next_working(today).unwrap_or(today);
    let ahead = u64::try_from(next.signed_duration_since(today).num_days()).unwrap_or(1);
    let of = |states: &[State]| Which {
        states: states.to_vec(),
        ..Which::default()
    };
    Some(match queue {
        Queue::Late => (due(None, Some(now)), Order::Due),
        Queue::Today => (due(Some(now), midnight(1)), Order::Due),
        Queue::Tomorrow => (due(midnight(1), midnight(ahead + 1)), Order::Due),
        Queue::NoOuterNumber => (of(&[State::Accepted]), Order::Due),
        Queue::Returned => (of(&[State::Returned]), Order::Due),
        Queue::Waiting => (of(&[State::Waiting]), Order::Due),
        Queue::Ready => (of(&[State::Granted, State::Refused]), Order::Touched),
        Queue::All => (Which::default(), Order::Touched),
        Queue::Complaints | Queue::Drafts | Queue::Parked => return None,
    })
}

pub fn home(office: &OpenOffice, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let mut view = HomeView::default();
    for queue in Queue::ALL {
        let Some((which, order)) = which(queue, office, now) else {
            continue;
        };
        let count = usize::try_from(office.store.count(&which)?).unwrap_or(usize::MAX);
        let rows = if count == 0 {
            Vec::new()
        } else {
            office.store.cases(&which, order, MOST, 0)?
        };
        view.queues.push((
            queue,
            count,
            rows.into_iter().filter_map(|r| row(r, None)).collect(),
        ));
    }
    view.drafts = office
        .store
        .drafts(&office.view.clerk.code)?
        .into_iter()
        .filter(|d| d.parked == Parked::No)
        .map(|d| draft_row(office, d))
        .collect::<Result<_, Trouble>>()?;
    view.waiting = queue::short(office, now)?;
    view.complaints = office.store.complaints(Wanted::Open)?;
    view.outages = office.store.outages(Wanted::Open)?;
    view.parked = parking::rows(office, Some(&office.view.clerk.code), now)?;
    if rights::lacks(office.view.clerk.role, Right::Recall).is_none() {
        view.recalls = office.store.recalls_unread()?.into_iter().map(note).collect();
    }
    Ok(Reply::Home(Box::new(view)))
}

fn draft_row(office: &OpenOffice, kept: drafts::Draft) -> Result<DraftRow, Trouble> {
    let corrects = read(&kept.body).and_then(|d| d.corrects);
    Ok(DraftRow {
        id: kept.id,
        service: ServiceCode::parse(&kept.what).ok(),
        corrects: number_of(office, corrects)?,
        title: kept.title,
        saved_at: kept.updated,
    })
}

/// The number of the case that a draft corrects.
pub(super) fn number_of(office: &OpenOffice, corrects: Option<CaseId>) -> Result<Option<Number>, Trouble> {
    Ok(match corrects {
        Some(case) => office.case(case)?.number,
        None => None,
    })
}

fn note(recall: RecallNote) -> RecallRow {
    RecallRow {
        case: recall.case,
        number: recall.number,
        seen: recall.seen,
    }
}

pub fn save_draft(office: &mut OpenOffice, draft: &Draft, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let at = office.at(now);
    office.keep_pack(&draft.pack)?;
    let body = serde_json::to_vec(draft).map_err(|_| Trouble::problem("draft-unreadable"))?;
    office.store.save_draft(&drafts::Draft {
        id: draft.id,
        clerk: draft.clerk.clone(),
        what: draft.service.to_string(),
        title: draft.title(),
        updated: at,
        parked: match draft.aside {
            Some(_) => Parked::Aside,
            None => Parked::No,
        },
        corrects: draft.corrects,
        body,
    })?;
    Ok(Reply::DraftSaved(draft.id, at))
}

pub fn load_draft(office: &OpenOffice, id: CaseId) -> Result<Reply, Trouble> {
    let Some(kept) = office.store.draft(id)? else {
        return Ok(Reply::Draft(None));
    };
    let draft = read(&kept.body).ok_or_else(|| Trouble::problem("draft-unreadable"))?;
    let mut draft = correction::resumed(office, draft)?;
    if let Some(family) = &mut draft.family
        && let Some(offered) = family.contact.take()
    {
        let there = offered.from.map(|from| contact_of(office, from)).transpose()?;
        family.contact = there
            .flatten()
            .map(|contact| OfferedContact { contact, ..offered });
    }
    Ok(Reply::Draft(Some(Box::new(draft))))
}

/// How to reach another one of the visit, as long as they agree to it.
fn contact_of(office: &OpenOffice, id: CaseId) -> Result<Option<Contact>, Trouble> {
    if let Some(case) = office.store.load_case(id)? {
        return Ok(case.contact().cloned());
    }
    let kept = office.store.draft(id)?;
    Ok(kept
        .and_then(|kept| read(&kept.body))
        .and_then(|draft| draft.contact))
}

/// A draft from its bytes.
pub fn read(body: &[u8]) -> Option<Draft> {
    serde_json::from_slice(body).ok()
}
