//! Complaints about the service (003, chapter 3): registered with their terms, forwarded, ended.

use super::open::OpenOffice;
use super::request::registers::NewComplaint;
use super::request::{OfficeView, RegisterReply, Reply};
use super::terms;
use super::told::told;
use super::trouble::Trouble;
use crate::domain::act::{
    Act, ActId, Addressee, CaseId, ComplaintClosed, ComplaintForwarded, ComplaintId, ComplaintReceived,
    ComplaintTerm, Deed, Due, OfficeDeed, Outcome,
};
use crate::domain::complaint::Complaint;
use crate::domain::number::{COMPLAINTS, Number};
use crate::domain::term::at_local;
use crate::forms::pack::Pack;
use crate::store::projection::beside::Wanted;
use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, Utc};
use std::sync::Arc;
use ulid::Ulid;

/// A name, an address, a letter's number: one line.
const LINE: usize = 160;
/// What is complained of, what was decided.
const LONG: usize = 300;
/// A complaint that came longer ago is typed wrong.
const OLDEST: u64 = 366;

/// A complaint that nothing is typed of yet.
pub fn blank() -> NewComplaint {
    NewComplaint {
        complaint: ComplaintId(Ulid::new()),
        received: NaiveDate::default(),
        from: String::new(),
        contact: String::new(),
        addressee: Addressee::Provider,
        case: String::new(),
        about: String::new(),
    }
}

fn reply(office: &OpenOffice, id: ComplaintId) -> Result<Reply, Trouble> {
    let complaint = Box::new(found(office, id)?);
    Ok(Reply::Registers(Box::new(RegisterReply::Complaint(complaint))))
}

fn found(office: &OpenOffice, id: ComplaintId) -> Result<Complaint, Trouble> {
    office
        .store
        .complaint(id)?
        .ok_or_else(|| Trouble::problem("complaint-gone"))
}

pub fn all(office: &OpenOffice) -> Result<Reply, Trouble> {
    let mut complaints = office.store.complaints(Wanted::Open)?;
    let ended = office.store.complaints(Wanted::All)?;
    complaints.extend(ended.into_iter().rev().filter(|c| !c.is_open()));
    Ok(Reply::Registers(Box::new(RegisterReply::Complaints(complaints))))
}

pub fn one(office: &OpenOffice, id: ComplaintId) -> Result<Reply, Trouble> {
    reply(office, id)
}

/// The case that is named, by its whole number or as lists show it.
fn case_named(
    office: &OpenOffice,
    text: &str,
    now: DateTime<Utc>,
) -> Result<Option<(CaseId, Number)>, Trouble> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let none = || Trouble::problem("complaint-no-case");
    let year = u16::try_from(office.at(now).year()).unwrap_or(2000);
    let number = Number::parse(text).or_else(|_| Number::parse_short(text, office.store.window(), year));
    let row = office.store.case_of_number(&number.map_err(|_| none())?)?;
    let row = row.ok_or_else(none)?;
    let number = row.number.ok_or_else(none)?;
    Ok(Some((row.id, number)))
}

/// The pack whose regulation gives the terms: that of the case, or of a service of this office.
fn rules(office: &OpenOffice, case: Option<CaseId>) -> Result<Arc<Pack>, Trouble> {
    let gives = |pack: &Pack| pack.complaint_term(ComplaintTerm::Forward).is_some();
    if let Some(case) = case {
        let pack = office.pack_of(&office.case(case)?)?;
        if gives(&pack) {
            return Ok(pack);
        }
        // Begun under a version without them: the rules of now.
        let now = office.view.catalogue.get(&pack.code).filter(|p| gives(p));
        return now.cloned().ok_or_else(|| Trouble::problem("complaint-no-rule"));
    }
    let kind = &office.view.settings.kind;
    let mut packs = office.view.catalogue.all().iter().map(|o| &o.pack);
    let pack = packs.find(|p| gives(p) && !p.channels_of(kind).is_empty());
    pack.cloned().ok_or_else(|| Trouble::problem("complaint-no-rule"))
}

/// A term that runs from a day.
pub(super) fn due(
    office: &OpenOffice,
    pack: &Pack,
    term: ComplaintTerm,
    from: NaiveDate,
) -> Result<Due, Trouble> {
    let rule = pack
        .complaint_term(term)
        .ok_or_else(|| Trouble::problem("complaint-no-rule"))?;
    terms::due(&office.view, rule, self::from(&office.view, from))
}

/// The moment from which a term that begins on a day is counted.
pub(super) fn from(view: &OfficeView, day: NaiveDate) -> DateTime<FixedOffset> {
    let settings = &view.settings;
    at_local(settings.zone, day.and_time(settings.open)).fixed_offset()
}

pub fn receive(office: &mut OpenOffice, new: &NewComplaint, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    if office.store.complaint(new.complaint)?.is_some() {
        return reply(office, new.complaint);
    }
    let at = office.at(now);
    let today = at.date_naive();
    let oldest = today.checked_sub_days(Days::new(OLDEST)).unwrap_or(today);
    if new.received > today || new.received < oldest {
        return Err(Trouble::problem("complaint-received-when"));
    }
    let case = case_named(office, &new.case, now)?;
    let pack = rules(office, case.as_ref().map(|(id, _)| *id))?;
    let received = ComplaintReceived {
        complaint: new.complaint,
        // Taken below, with the act.
        number: Number::new(office.store.window(), 2000, Some(COMPLAINTS), 1)
            .map_err(|_| Trouble::problem("office-closed"))?,
        received: new.received,
        from: told(&new.from, LINE, 2)?,
        contact: told(&new.contact, LINE, 0)?,
        addressee: new.addressee,
        about: told(&new.about, LONG, 3)?,
        case: case.as_ref().map(|(id, _)| *id),
        case_number: case.map(|(_, number)| number),
        service: pack.code.clone(),
        forward: due(office, &pack, ComplaintTerm::Forward, new.received)?,
        provider: match new.addressee {
            Addressee::Provider => Some(due(office, &pack, ComplaintTerm::Provider, today)?),
            Addressee::Body => None,
        },
    };
    let template = office.act(received.case, at, Deed::Unknown(serde_json::Value::Null));
    office.store.commit::<_, Trouble>(|batch| {
        let year = u16::try_from(at.year()).unwrap_or(2000);
        let number = batch.next_number(Some(COMPLAINTS), year)?;
        let received = ComplaintReceived { number, ..received };
        batch.append(&[Act {
            id: ActId(Ulid::new()),
            deed: Deed::Office(OfficeDeed::ComplaintReceived(received)),
            ..template
        }])?;
        Ok(())
    })?;
    reply(office, new.complaint)
}

fn record(
    office: &mut OpenOffice,
    complaint: &Complaint,
    deed: OfficeDeed,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let act = office.act(complaint.case(), office.at(now), Deed::Office(deed));
    office.store.append(&[act])?;
    reply(office, complaint.received.complaint)
}

pub fn forward(
    office: &mut OpenOffice,
    id: ComplaintId,
    to: &str,
    letter: &str,
    registered: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let complaint = found(office, id)?;
    complaint.may_forward()?;
    let latest = office.at(now).date_naive().checked_add_days(Days::new(31));
    if registered < complaint.received.received || latest.is_some_and(|l| registered > l) {
        return Err(Trouble::problem("complaint-registered-when"));
    }
    let pack = match office.view.catalogue.get(&complaint.received.service) {
        Some(pack) => Arc::clone(pack),
        None => rules(office, complaint.case())?,
    };
    let deed = OfficeDeed::ComplaintForwarded(ComplaintForwarded {
        complaint: id,
        to: told(to, LINE, 2)?,
        letter: told(letter, LINE, 1)?,
        registered,
        body: due(office, &pack, ComplaintTerm::Body, registered)?,
    });
    record(office, &complaint, deed, now)
}

pub fn close(
    office: &mut OpenOffice,
    id: ComplaintId,
    outcome: Outcome,
    decision: &str,
    answer: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let complaint = found(office, id)?;
    complaint.may_close(outcome)?;
    let deed = OfficeDeed::ComplaintClosed(ComplaintClosed {
        complaint: id,
        outcome,
        decision: told(decision, LONG, 3)?,
        answer: told(answer, LINE, 1)?,
    });
    record(office, &complaint, deed, now)
}
