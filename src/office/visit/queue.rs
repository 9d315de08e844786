//! The queue: one key stamps a ticket, the wait is counted from it until the window calls.

use crate::domain::act::{Arrived, CaseId, Deed, OfTicket, OfficeDeed, Purpose, VisitId};
use crate::domain::code::PaperCode;
use crate::domain::number::Number;
use crate::domain::trouble::Say;
use crate::domain::waiting::{Wait, Waits};
use crate::office::open::OpenOffice;
use crate::office::request::Reply;
use crate::office::request::visit::{QueueShort, QueueView, TicketRow, VisitReply, WaitDay};
use crate::office::trouble::Trouble;
use crate::office::{content, find, issue};
use crate::papers::block::Size;
use crate::papers::ticket;
use crate::store::projection::visits::Ticket;
use chrono::{DateTime, Days, NaiveDate, Utc};
use ulid::Ulid;

/// The report looks back so many days.
const DAYS: u64 = 31;

fn person(office: &OpenOffice, case: CaseId) -> Result<Option<String>, Trouble> {
    let row = office.store.case_row(case)?;
    let name = |r: crate::store::projection::lists::CaseRow| match r.cyrillic.is_empty() {
        true => r.latin,
        false => r.cyrillic,
    };
    Ok(row.map(name).filter(|n| !n.is_empty()))
}

pub(super) fn row(office: &OpenOffice, ticket: Ticket) -> Result<TicketRow, Trouble> {
    let mut cases: Vec<CaseId> = ticket.case.into_iter().collect();
    cases.extend(
        office
            .store
            .cases_of_visit(ticket.visit)?
            .into_iter()
            .map(|r| r.id),
    );
    let mut who = Vec::new();
    for case in cases {
        who.extend(person(office, case)?);
    }
    Ok(TicketRow {
        visit: ticket.visit,
        number: ticket.number,
        wait: ticket.wait,
        case: ticket.case,
        who,
    })
}

fn found(office: &OpenOffice, visit: VisitId) -> Result<TicketRow, Trouble> {
    let ticket = office.store.ticket(visit)?;
    row(
        office,
        ticket.ok_or_else(|| Trouble::problem("visit-no-such-ticket"))?,
    )
}

/// The case whose coupon was read: its number is the first word of the code.
fn case_of_coupon(office: &OpenOffice, coupon: &str) -> Result<CaseId, Trouble> {
    let number = coupon
        .split_whitespace()
        .next()
        .and_then(|n| Number::parse(n).ok());
    let number = number.ok_or_else(|| Trouble::problem("visit-not-a-coupon"))?;
    let case = find::by_number(office, &number)?;
    case.ok_or_else(|| Trouble::Problem(Say::new("visit-coupon-of-nobody").with("number", &number)))
}

pub(super) fn arrive(
    office: &mut OpenOffice,
    purpose: Purpose,
    coupon: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let case = coupon.map(|c| case_of_coupon(office, c)).transpose()?;
    let visit = VisitId(Ulid::new());
    let at = office.at(now);
    let mut act = office.act(None, at, Deed::Unknown(serde_json::Value::Null));
    office.store.commit::<_, Trouble>(|batch| {
        let ticket = batch.next_ticket(at.date_naive())?;
        act.deed = Deed::Office(OfficeDeed::Arrived(Arrived {
            visit,
            ticket,
            purpose,
            case,
        }));
        batch.append(&[act])?;
        Ok(())
    })?;
    Ok(Reply::Visit(VisitReply::Arrived(found(office, visit)?)))
}

pub(super) fn call(office: &mut OpenOffice, visit: VisitId, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let before = found(office, visit)?;
    if before.wait.called.is_none() {
        let deed = Deed::Office(OfficeDeed::CalledToWindow(OfTicket { visit }));
        let act = office.act(None, office.at(now), deed);
        office.store.append(&[act])?;
    }
    Ok(Reply::Visit(VisitReply::Called(found(office, visit)?)))
}

pub(super) fn give_up(office: &mut OpenOffice, visit: VisitId, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let before = found(office, visit)?;
    if before.wait.called.is_some() {
        return Err(Trouble::problem("visit-called-already"));
    }
    if before.wait.left.is_none() {
        let deed = Deed::Office(OfficeDeed::LeftQueue(OfTicket { visit }));
        let act = office.act(None, office.at(now), deed);
        office.store.append(&[act])?;
    }
    view(office, now)
}

fn today(office: &OpenOffice, now: DateTime<Utc>) -> NaiveDate {
    office.at(now).date_naive()
}

/// The tickets of the last month, today's among them.
fn month(office: &OpenOffice, now: DateTime<Utc>) -> Result<Vec<Ticket>, Trouble> {
    let today = today(office, now);
    let from = today.checked_sub_days(Days::new(DAYS)).unwrap_or(today);
    Ok(office.store.tickets(from, today)?)
}

pub(super) fn view(office: &OpenOffice, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let today = today(office, now);
    let all = month(office, now)?;
    let of_today = all.iter().filter(|t| t.day == today).cloned();
    let tickets = of_today.map(|t| row(office, t)).collect::<Result<_, _>>()?;
    let view = QueueView {
        tickets,
        days: days(&all),
    };
    Ok(Reply::Visit(VisitReply::Queue(Box::new(view))))
}

/// Day by day, the last first, what the waits of each purpose came to.
fn days(all: &[Ticket]) -> Vec<WaitDay> {
    let mut dates: Vec<NaiveDate> = all.iter().map(|t| t.day).collect();
    dates.dedup();
    let mut out = Vec::new();
    for date in dates.into_iter().rev() {
        for purpose in Purpose::ALL {
            let of = all.iter().filter(|t| t.day == date && t.wait.purpose == purpose);
            let waits = Waits::of(of.map(|t| &t.wait));
            if waits.came > 0 {
                out.push(WaitDay { date, purpose, waits });
            }
        }
    }
    out
}

/// What the waits of a day came to, for its reports.
pub fn of_day(office: &OpenOffice, date: NaiveDate) -> Result<Vec<WaitDay>, Trouble> {
    Ok(days(&office.store.tickets(date, date)?))
}

pub(in crate::office) fn short(office: &OpenOffice, now: DateTime<Utc>) -> Result<QueueShort, Trouble> {
    let all = month(office, now)?;
    let today = today(office, now);
    let open: Vec<(u32, Wait)> = all
        .iter()
        .filter(|t| t.day == today && t.wait.is_open())
        .map(|t| (t.number, t.wait))
        .collect();
    Ok(QueueShort {
        used: !all.is_empty(),
        waiting: open.len(),
        first: open.first().copied(),
    })
}

/// The ticket on paper: its number, large, and since when.
pub(super) fn slip(office: &OpenOffice, visit: VisitId) -> Result<Reply, Trouble> {
    let row = found(office, visit)?;
    let at = row
        .wait
        .arrived
        .with_timezone(&office.view.settings.zone)
        .fixed_offset();
    let mut content = content::of_office(&office.view, &office.sayer, at);
    if office.view.settings.stock == crate::office::request::Stock::A4AndA5 {
        content.size = Size::A5;
    }
    let words = |lang, id: &'static str| office.sayer.text(lang, id);
    let paper = ticket::slip(row.number, row.wait.purpose, &words, content);
    let code = PaperCode::parse("ticket").map_err(|_| Trouble::problem("office-closed"))?;
    let nobody = CaseId(Ulid::nil());
    Ok(Reply::Sheet(Box::new(issue::sheet(
        office, nobody, &code, None, &paper,
    )?)))
}
