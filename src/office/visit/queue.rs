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
use crate::office::{content, find, issue, window};
use crate::papers::block::Size;
use crate::papers::ticket;
use crate::store::projection::lists::CaseRow;
use crate::store::projection::visits::Ticket;
use chrono::{DateTime, Days, NaiveDate, Utc};
use ulid::Ulid;

/// The report looks back so many days.
const DAYS: u64 = 31;

fn person(row: CaseRow) -> Option<String> {
    let names = [row.cyrillic, row.latin];
    names.into_iter().find(|n| !n.is_empty())
}

/// The cases of a ticket, as far as they are known: whose coupon it was, and those of the visit.
fn cases_of(office: &OpenOffice, ticket: &Ticket) -> Result<Vec<CaseRow>, Trouble> {
    let of_coupon = ticket.case.map(|case| office.store.case_row(case)).transpose()?;
    let of_visit = office.store.cases_of_visit(ticket.visit)?;
    Ok(of_coupon.flatten().into_iter().chain(of_visit).collect())
}

/// Who waited longer than they might: by the strictest service here, or by their own where it is known.
fn late<'a>(
    office: &OpenOffice,
    purpose: Purpose,
    of: impl Iterator<Item = &'a Ticket>,
) -> Result<Vec<(u32, i64)>, Trouble> {
    let mut out = Vec::new();
    let Some(least) = window::waiting_limit(&office.view, purpose, &[]) else {
        return Ok(out);
    };
    for ticket in of {
        let Some(called) = ticket.wait.called else {
            continue;
        };
        let minutes = ticket.wait.minutes(called);
        if minutes > least
            && window::limit_of(&office.view, purpose, &cases_of(office, ticket)?)
                .is_some_and(|l| minutes > l)
        {
            out.push((ticket.number, minutes));
        }
    }
    Ok(out)
}

pub(super) fn row(office: &OpenOffice, ticket: Ticket) -> Result<TicketRow, Trouble> {
    let cases = cases_of(office, &ticket)?;
    Ok(TicketRow {
        visit: ticket.visit,
        number: ticket.number,
        wait: ticket.wait,
        case: ticket.case,
        limit: window::limit_of(&office.view, ticket.wait.purpose, &cases),
        who: cases.into_iter().filter_map(person).collect(),
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
        days: days(office, &all)?,
    };
    Ok(Reply::Visit(VisitReply::Queue(Box::new(view))))
}

/// Day by day, the last first, what the waits of each purpose came to.
fn days(office: &OpenOffice, all: &[Ticket]) -> Result<Vec<WaitDay>, Trouble> {
    let mut dates: Vec<NaiveDate> = all.iter().map(|t| t.day).collect();
    dates.dedup();
    let mut out = Vec::new();
    for date in dates.into_iter().rev() {
        for purpose in Purpose::ALL {
            let of = || all.iter().filter(|t| t.day == date && t.wait.purpose == purpose);
            let waits = Waits::of(of().map(|t| &t.wait));
            if waits.came > 0 {
                let late = late(office, purpose, of())?;
                out.push(WaitDay {
                    date,
                    purpose,
                    waits,
                    late,
                });
            }
        }
    }
    Ok(out)
}

/// What the waits of a day came to, for its reports.
pub fn of_day(office: &OpenOffice, date: NaiveDate) -> Result<Vec<WaitDay>, Trouble> {
    days(office, &office.store.tickets(date, date)?)
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
        limit: open
            .first()
            .and_then(|(_, wait)| window::waiting_limit(&office.view, wait.purpose, &[])),
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
