//! The course of an accepted case beside its straight way: data sent back, the application withdrawn, originals given
//! back, the shelf of a result, a paper recalled after it was handed over.

use super::hand_over::{self, originals};
use super::open::OpenOffice;
use super::registers::journals;
use super::request::{Flow, Reply, Withdrawal};
use super::told::{SHORTEST_REASON, told};
use super::trouble::Trouble;
use super::{contact, correction, filing, procedure};
use crate::domain::act::{CaseId, Deed, OriginalsReturned, Recalled, Returned, SheetBack, Withdrawn};
use crate::domain::answer::TwoTexts;
use crate::domain::case::Command;
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use chrono::{DateTime, Utc};

/// A reason fits its line in the history.
const LONGEST: usize = 400;

/// A shelf or box fits its column.
const LONGEST_SHELF: usize = 20;

pub(super) fn recorded(
    office: &mut OpenOffice,
    case: CaseId,
    deeds: Vec<Deed>,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let at = office.at(now);
    let acts: Vec<_> = deeds
        .into_iter()
        .map(|deed| office.act(Some(case), at, deed))
        .collect();
    journals::append(office, case, acts)?;
    Ok(Reply::Recorded(Box::new(office.case_view(case)?)))
}

pub(super) fn reason(text: &str) -> Result<String, Trouble> {
    let text = told(text, LONGEST, 0)?;
    match text.chars().count() < SHORTEST_REASON {
        true => Err(Trouble::problem("problem-reason-missing")),
        false => Ok(text),
    }
}

pub fn handle(office: &mut OpenOffice, request: Flow, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    match request {
        Flow::HandOver { case, paper, handing } => hand_over::hand_over(office, case, paper, handing, now),
        Flow::Return { case, kk, ru } => send_back(office, case, &kk, &ru, now),
        Flow::Correction(case) => correction::begin(office, case, now),
        Flow::CorrectData { draft, reason } => correction::record(office, &draft, &reason, now),
        Flow::Withdraw { case, withdrawal } => withdraw(office, case, &withdrawal, now),
        Flow::GiveBack { case, to } => give_back(office, case, &to, now),
        Flow::Contact { case, given } => contact::change(office, case, given, now),
        Flow::Shelve { case, shelf } => shelve(office, case, &shelf, now),
        Flow::Recall {
            case,
            reason,
            seen,
            sheet,
        } => recall(office, case, &reason, &seen, sheet, now),
        Flow::EndStep { case, step, end } => procedure::end_step(office, case, &step, &end, now),
        Flow::File { case, filing } => filing::file(office, case, &filing, now),
        Flow::NoteRead { case, number } => note_read(office, case, number, now),
    }
}

fn send_back(
    office: &mut OpenOffice,
    id: CaseId,
    kk: &str,
    ru: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    office.case(id)?.allows(Command::Return)?;
    let (kk, ru) = (told(kk, LONGEST, 0)?, told(ru, LONGEST, 0)?);
    if kk.is_empty() || ru.is_empty() {
        return Err(Trouble::problem("problem-two-languages"));
    }
    let source = String::new();
    let words = TwoTexts { kk, ru, source };
    recorded(office, id, vec![Deed::Returned(Returned { words })], now)
}

fn withdraw(
    office: &mut OpenOffice,
    id: CaseId,
    withdrawal: &Withdrawal,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    case.allows(Command::Withdraw)?;
    let withdrawn = Withdrawn {
        by: told(&withdrawal.by, LONGEST, 1)?,
        document: told(&withdrawal.document, LONGEST, 1)?,
        reason: told(&withdrawal.reason, LONGEST, 0)?,
    };
    let back = originals(&case, withdrawal.originals, &withdrawn.by)?;
    let deeds = back.into_iter().chain([Deed::Withdrawn(withdrawn)]).collect();
    recorded(office, id, deeds, now)
}

fn give_back(office: &mut OpenOffice, id: CaseId, to: &str, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    if case.drawer.is_empty() {
        return Err(Refusal::new(Say::new("refusal-drawer-empty")).into());
    }
    let back = OriginalsReturned {
        documents: case.drawer,
        to: told(to, LONGEST, 1)?,
    };
    recorded(office, id, vec![Deed::OriginalsReturned(back)], now)
}

fn shelve(office: &mut OpenOffice, id: CaseId, shelf: &str, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    case.allows(Command::Shelve)?;
    let shelf = told(shelf, LONGEST_SHELF, 0)?;
    if shelf == case.shelf.unwrap_or_default() {
        return Ok(Reply::Recorded(Box::new(office.case_view(id)?)));
    }
    recorded(office, id, vec![Deed::Shelved { shelf }], now)
}

/// A paper goes out of a person's hands again; whose right that is stands in the table of rights.
fn recall(
    office: &mut OpenOffice,
    id: CaseId,
    why: &str,
    seen: &str,
    sheet: SheetBack,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    case.allows(Command::Recall)?;
    let Some((_, over)) = &case.handed_over else {
        return Err(Refusal::new(Say::new("refusal-recall-nothing")).into());
    };
    let recalled = Recalled {
        paper: over.paper.clone(),
        number: over.number.clone(),
        reason: reason(why)?,
        seen: told(seen, LONGEST, 1)?,
        sheet,
    };
    recorded(office, id, vec![Deed::Recalled(recalled)], now)
}

fn note_read(
    office: &mut OpenOffice,
    id: CaseId,
    number: Number,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let unread = office.case(id)?;
    if unread.unread().is_none_or(|r| r.recalled.number != number) {
        return Ok(Reply::Recorded(Box::new(office.case_view(id)?)));
    }
    recorded(office, id, vec![Deed::NoteRead { number }], now)
}
