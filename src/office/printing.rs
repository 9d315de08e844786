//! Sheets on their way to paper. Sending is written down before the bytes go out and answered for by an act: what a kill
//! or a power cut left without an answer is asked about at the next log-in.

mod trays;

pub use trays::TRAYS;

use super::draft::{Draft, Printed};
use super::home;
use super::issue;
use super::open::OpenOffice;
use super::request::{
    OfOffice, Outcome, Printing, PrintingReply, Ready, Reply, SentSheet, SentTo, Sheet, Size, Way,
};
use super::rights::{self, Right};
use super::trouble::Trouble;
use crate::domain::act::OfficeDeed;
use crate::domain::code::PaperCode;
use crate::domain::number::Number;
use crate::store::sheets::Sent;
use chrono::{DateTime, FixedOffset, Utc};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

pub fn handle(office: &mut OpenOffice, asked: Printing, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    match asked {
        Printing::Sending { sheet, way } => sending(office, &sheet, &way, now),
        Printing::NotSent(sheet) => {
            forget(office, &sheet)?;
            Ok(Reply::Done)
        }
        Printing::Unanswered => {
            let sheets = unanswered(office)?;
            Ok(Reply::Printing(PrintingReply::Unanswered(sheets)))
        }
        Printing::Settle { sent, outcome } => settle(office, &sent, outcome, now),
        Printing::SaveTray { size, tray } => trays::save(office, size, *tray, now),
        Printing::TestPage(size) => trays::test_page(office, size, now),
        // The machine's; `desk` answers these.
        Printing::Watch { .. } | Printing::Devices => Ok(Reply::Done),
    }
}

/// What has to be known of a sheet to answer for it when its file is gone.
#[derive(Serialize, Deserialize)]
struct Body {
    paper: PaperCode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<Number>,
    title: String,
    size: Size,
    to: SentTo,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unsigned: Option<(DateTime<FixedOffset>, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of_office: Option<OfOffice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    records: Option<OfficeDeed>,
}

/// A sheet on its way is known by its case, its paper and its number, a sheet of the office by what it is of: made anew
/// after a lock it is the same.
pub(super) fn id_of(sheet: &Sheet) -> String {
    let which = match (&sheet.number, &sheet.of_office) {
        (Some(number), _) => number.to_string(),
        (None, Some(OfOffice::Sheet { from, until, .. })) => format!("{from} {until}"),
        (None, Some(OfOffice::TestPage(size))) => trays::name(*size).to_owned(),
        (None, Some(OfOffice::Register(number))) => number.to_string(),
        (
            None,
            Some(OfOffice::Journal {
                service,
                journal,
                from,
                until,
            }),
        ) => format!("{service} {journal} {from} {until}"),
        (None, Some(OfOffice::Blanks(of))) => format!("{} {}", of.service, of.blank),
        (None, Some(OfOffice::Recovery) | None) => String::new(),
    };
    format!("{} {} {which}", sheet.case.0, sheet.paper)
}

/// What is sent where, as the journal may name it.
fn sent_to(way: &Way) -> SentTo {
    match way {
        Way::Printer(name) => SentTo::Printer(name.clone()),
        Way::Viewer => SentTo::Viewer,
        Way::File(path) => SentTo::File(name_of(path)),
    }
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .map_or_else(String::new, |n| n.to_string_lossy().into_owned())
}

fn sending(office: &mut OpenOffice, sheet: &Sheet, way: &Way, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let answered_for = sheet.number.is_some() || sheet.unsigned.is_some() || sheet.of_office.is_some();
    if answered_for {
        let body = Body {
            paper: sheet.paper.clone(),
            number: sheet.number.clone(),
            title: sheet.title.clone(),
            size: sheet.size,
            to: sent_to(way),
            unsigned: sheet.unsigned.as_deref().cloned(),
            of_office: sheet.of_office.clone(),
            records: sheet.records.as_deref().cloned(),
        };
        let sent = Sent {
            id: id_of(sheet),
            case: sheet.case,
            clerk: office.view.clerk.code.clone(),
            at: office.at(now),
            body: serde_json::to_vec(&body).map_err(|_| Trouble::problem("paper-snapshot-unreadable"))?,
        };
        office.store.send_sheet(&sent)?;
    }
    let ready = match way {
        Way::Printer(name) => trays::ready(office, sheet, name)?,
        // What is looked at or kept stands where it should.
        Way::Viewer | Way::File(_) => Ready {
            file: sheet.file.clone(),
            options: Vec::new(),
        },
    };
    Ok(Reply::Printing(PrintingReply::Ready(Box::new(ready))))
}

/// What became of a sheet is known.
fn forget(office: &mut OpenOffice, sheet: &Sheet) -> Result<(), Trouble> {
    Ok(office.store.forget_sheet(&id_of(sheet))?)
}

/// The application that is to be signed came out: its draft remembers the sheet, whatever happens next.
pub(super) fn keep_printed(
    office: &mut OpenOffice,
    sheet: &Sheet,
    printed: &Printed,
    now: DateTime<Utc>,
) -> Result<(), Trouble> {
    if let Some(kept) = office.store.draft(sheet.case)? {
        let mut draft: Draft =
            serde_json::from_slice(&kept.body).map_err(|_| Trouble::problem("draft-unreadable"))?;
        // Whatever was signed before is not this sheet.
        draft.consent_signed = false;
        draft.printed = Some(printed.clone());
        home::save_draft(office, &draft, now)?;
    }
    forget(office, sheet)
}

fn unanswered(office: &mut OpenOffice) -> Result<Vec<SentSheet>, Trouble> {
    let mut out = Vec::new();
    // Whoever may not answer is not asked.
    if rights::lacks(office.view.clerk.role, Right::Serve).is_some() {
        return Ok(out);
    }
    for sent in office.store.sheets_sent()? {
        let body: Option<Body> = serde_json::from_slice(&sent.body).ok();
        // An application whose draft is gone was accepted, refused or dropped: nobody waits for that sheet any more.
        let waits = match &body {
            Some(body) if body.unsigned.is_some() => office.store.draft(sent.case)?.is_some(),
            Some(_) => true,
            None => false,
        };
        let Some(body) = body.filter(|_| waits) else {
            office.store.forget_sheet(&sent.id)?;
            continue;
        };
        out.push(SentSheet {
            sheet: Sheet {
                case: sent.case,
                paper: body.paper,
                number: body.number,
                title: body.title,
                size: body.size,
                // Gone with the program that was cut off.
                file: PathBuf::new(),
                lots: Vec::new(),
                preview: Vec::new(),
                aloud: Vec::new(),
                duplicate: false,
                unsigned: body.unsigned.map(Box::new),
                of_office: body.of_office,
                records: body.records.map(Box::new),
            },
            to: body.to,
            at: sent.at,
            clerk: sent.clerk,
        });
    }
    Ok(out)
}

fn settle(
    office: &mut OpenOffice,
    sent: &SentSheet,
    outcome: Outcome,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    // Answered already, by a key pressed twice: nothing is recorded again.
    let id = id_of(&sent.sheet);
    if !office.store.sheets_sent()?.iter().any(|s| s.id == id) {
        return Ok(Reply::Done);
    }
    match outcome {
        Outcome::CameOut => {
            let to = match &sent.to {
                SentTo::Printer(name) | SentTo::File(name) => name.clone(),
                SentTo::Viewer => "viewer".to_owned(),
            };
            issue::came_out(office, &sent.sheet, to, now)
        }
        Outcome::Spoiled(spoiled) => issue::spoiled(office, &sent.sheet, spoiled, now),
    }
}
