//! What stands beside the cases: complaints, outages, days that move terms; and the registers, the plate and the sheet of
//! the day on paper.

mod closed;
mod day;
mod filed;
mod filling;
pub mod journals;
mod lines;
mod rows;
pub mod words;

use super::issue;
use super::open::OpenOffice;
use super::request::pack_lists::PackList;
use super::request::registers::{Day, OfficeSheet};
use super::request::visit::WaitDay;
use super::request::{OfOffice, RegisterReply, RegisterRequest, Reply, Sheet};
use super::trouble::Trouble;
use super::{blanks, complaints, filing, moved, outages};
use crate::domain::act::{DayClosed, OfficeDeed};
use crate::domain::term::say_date;
use crate::domain::trouble::Say;
use crate::papers::content::Value;
use crate::papers::coverage;
use crate::papers::office::OfficePaper;
use crate::store::journal::reads::{Read, ReadKind};
use crate::texts::format;
use crate::texts::lang::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use rows::{Period, Row};
use words::Words;
pub use words::both;

pub fn handle(
    office: &mut OpenOffice,
    request: RegisterRequest,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    match request {
        RegisterRequest::Complaints => complaints::all(office),
        RegisterRequest::Complaint(id) => complaints::one(office, id),
        RegisterRequest::ReceiveComplaint(new) => complaints::receive(office, &new, now),
        RegisterRequest::ForwardComplaint {
            complaint,
            to,
            letter,
            registered,
        } => complaints::forward(office, complaint, &to, &letter, registered, now),
        RegisterRequest::CloseComplaint {
            complaint,
            outcome,
            decision,
            answer,
        } => complaints::close(office, complaint, outcome, &decision, &answer, now),
        RegisterRequest::Outages => outages::all(office),
        RegisterRequest::NoticeOutage {
            outage,
            noticed,
            failed,
            cause,
            told,
        } => outages::notice(office, outage, noticed, failed, (&cause, &told), now),
        RegisterRequest::RestoreOutage {
            outage,
            restored,
            cause,
        } => outages::restore(office, outage, restored, &cause, now),
        RegisterRequest::WhatMoves(change) => moved::what(office, change),
        RegisterRequest::ChangeDay(change) => moved::change(office, change, now),
        RegisterRequest::Day => {
            let day = day::day(office, now)?;
            Ok(Reply::Registers(Box::new(RegisterReply::Day(day))))
        }
        RegisterRequest::OfPack(asked) => of_pack(office, asked, now),
        RegisterRequest::Blanks(asked) => blanks::handle(office, asked, now),
        RegisterRequest::ToFile => filing::to_file(office),
        RegisterRequest::LastFile => filing::last(office),
        RegisterRequest::FileAway { cases, file } => filing::file_away(office, &cases, &file, now),
        RegisterRequest::Sheet { sheet, from, until } => {
            let made = Sheet {
                of_office: Some(OfOffice::Sheet { sheet, from, until }),
                ..sheet_of(office, sheet, from, until, now)?
            };
            note_printed(office, now)?;
            Ok(Reply::Sheet(Box::new(made)))
        }
    }
}

/// Names of many people at once: that is written down as the opening of a case is.
pub(super) fn note_printed(office: &mut OpenOffice, now: DateTime<Utc>) -> Result<(), Trouble> {
    let read = Read {
        at: office.at(now),
        clerk: office.view.clerk.code.clone(),
        what: ReadKind::Printed,
        case: None,
    };
    Ok(office.store.note_read(&read)?)
}

/// Registers and journals that packs describe.
fn of_pack(office: &mut OpenOffice, asked: PackList, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let reply = match asked {
        PackList::Offered(of) => return filling::offered(office, &of, now),
        PackList::Closed(of) => return closed::all(office, &of, now),
        PackList::One(number) => return closed::one(office, &number, now),
        PackList::File { number, filing } => return filed::file(office, &number, &filing, now),
        PackList::Strike { number, case, reason } => {
            return closed::strike(office, &number, case, &reason, now);
        }
        PackList::Close { of, cases } => filling::close(office, &of, &cases, now)?,
        PackList::Print(number) => closed::print(office, &number, now)?,
        PackList::Journal { of, from, until } => journals::print(office, &of, from, until, now)?,
    };
    note_printed(office, now)?;
    Ok(reply)
}

fn text(key: &'static str, text: impl Into<String>) -> (&'static str, Value) {
    (key, Value::Text(text.into()))
}

/// What stands in an act stands there for good: the register is printed whatever its letters are.
fn table(key: &'static str, rows: Vec<Row>) -> (&'static str, Value) {
    let printable = |row: Row| row.iter().map(|cell| coverage::printable(cell)).collect();
    (key, Value::Rows(rows.into_iter().map(printable).collect()))
}

/// A register of a period.
fn register(
    office: &OpenOffice,
    which: OfficePaper,
    period: Period,
    rows: Vec<Row>,
    now: DateTime<Utc>,
) -> Result<Sheet, Trouble> {
    let span = format!("{} – {}", format::date(period.from), format::date(period.until));
    let values = [
        text("period", span),
        text("count", rows.len().to_string()),
        table("rows", rows),
    ];
    issue::of_office(office, which, values, now)
}

fn sheet_of(
    office: &OpenOffice,
    sheet: OfficeSheet,
    from: NaiveDate,
    until: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Sheet, Trouble> {
    if from > until {
        return Err(Trouble::problem("register-period-backwards"));
    }
    let period = Period { from, until };
    let make = |which, rows| register(office, which, period, rows, now);
    match sheet {
        OfficeSheet::HandedOver => make(OfficePaper::Results, rows::results(office, period)?),
        OfficeSheet::IntakeRefused => make(OfficePaper::Refusals, rows::refusals(office, period)?),
        OfficeSheet::Complaints => make(OfficePaper::Complaints, rows::complaints(office, period)?),
        OfficeSheet::Outages => make(OfficePaper::Outages, rows::outages(office, period)?),
        OfficeSheet::Plate => {
            let window = text("window", format!("№ {}", office.view.settings.window));
            issue::of_office(office, OfficePaper::Plate, [window], now)
        }
        OfficeSheet::Day => day_sheet(office, now),
    }
}

/// The sheet of the day; when it came out, the act of it holds the head that stands on it.
fn day_sheet(office: &OpenOffice, now: DateTime<Utc>) -> Result<Sheet, Trouble> {
    let day = day::day(office, now)?;
    let words = Words::of(office)?;
    let (seq, head) = day.head.clone().unwrap_or_default();
    let on = |lang| office.sayer.say(lang, &say_date(day.date));
    let values = vec![
        text("day", both(&on(Lang::Kk), &on(Lang::Ru))),
        table("open", open_rows(&day, &words)),
        table("numbers", number_rows(&day)),
        table("waits", wait_rows(&day, &words)),
        text("head", format!("№ {seq} · {head}")),
    ];
    let paper = issue::office_paper(office, OfficePaper::Day, values.clone(), now)?;
    let snapshot = paper
        .snapshot()
        .map_err(|_| Trouble::Problem(Say::new("paper-snapshot-unreadable")))?;
    let closed = DayClosed {
        date: day.date,
        seq,
        head,
        sha256: issue::sha256(snapshot.as_bytes()),
    };
    Ok(Sheet {
        records: Some(Box::new(OfficeDeed::DayClosed(closed))),
        ..issue::of_office(office, OfficePaper::Day, values, now)?
    })
}

/// What each thing is stands at the first of its rows, with how many there are.
fn open_rows(day: &Day, words: &Words<'_>) -> Vec<Row> {
    if day.open.is_empty() {
        let nothing = words.both("day-nothing-open");
        return vec![vec![nothing, String::new(), String::new(), String::new()]];
    }
    let of = |(id, rows): &(&'static str, Vec<[String; 3]>)| {
        let title = format!("{}: {}", words.both(id), rows.len());
        let first = std::iter::once(title).chain(std::iter::repeat(String::new()));
        let rows = rows
            .iter()
            .zip(first)
            .map(|([number, who, more], title)| vec![title, number.clone(), who.clone(), more.clone()]);
        rows.collect::<Vec<_>>()
    };
    day.open.iter().flat_map(of).collect()
}

/// Minutes are whole; a dash where nobody was called.
fn wait_rows(day: &Day, words: &Words<'_>) -> Vec<Row> {
    if day.waits.is_empty() {
        let mut row = vec![String::new(); 6];
        row[0] = words.both("day-no-tickets");
        return vec![row];
    }
    let minutes = |m: Option<i64>| m.map_or_else(|| "–".to_owned(), |m| m.to_string());
    let row = |of: &WaitDay| {
        let waits = of.waits;
        vec![
            words.both(&format!("visit-purpose-{}", of.purpose.as_str())),
            waits.came.to_string(),
            waits.called.to_string(),
            waits.left.to_string(),
            minutes(waits.median),
            minutes(waits.longest),
        ]
    };
    day.waits.iter().map(row).collect()
}

fn number_rows(day: &Day) -> Vec<Row> {
    let row = |used: &super::request::registers::NumbersUsed| {
        vec![
            used.first.to_string(),
            used.last.to_string(),
            used.count.to_string(),
        ]
    };
    day.numbers.iter().map(row).collect()
}
