//! Finished cases in the files of the nomenclature: in which file a case lies, and until when it is kept.

use super::course::{reason, recorded};
use super::home;
use super::open::OpenOffice;
use super::request::{Filing, RegisterReply, Reply};
use super::told;
use super::trouble::Trouble;
use crate::domain::act::{CaseId, Deed, Filed, Kept};
use crate::domain::answer::TwoTexts;
use crate::domain::case::{Case, Command, State};
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::forms::pack::Keep;
use crate::store::projection::lists::{Order, Which};
use crate::texts::lang::Lang;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use std::collections::BTreeSet;

/// More rows than a clerk marks at once; the others come when these are filed.
const MOST: u32 = 500;

/// The number of a file fits its column.
const LONGEST_FILE: usize = 30;

/// More sheets than any case has.
const MOST_SHEETS: u32 = 9_999;

/// Years are counted from the end of the year in which the case was over.
fn kept(case: &Case, keep: &Keep) -> Option<Kept> {
    let over = case.over_at()?;
    let last_day = |years: u16| NaiveDate::from_ymd_opt(over.year() + i32::from(years), 12, 31);
    match keep.years {
        Some(years) => last_day(years).map(Kept::Until),
        None => Some(Kept::Rule(TwoTexts {
            kk: keep.rule.get(Lang::Kk).to_owned(),
            ru: keep.rule.get(Lang::Ru).to_owned(),
            ..TwoTexts::default()
        })),
    }
}

/// The number of the file as it is written down; sheets are counted from one on.
pub(super) fn checked(filing: &Filing) -> Result<String, Trouble> {
    let file = told::line(&filing.file, 1..=LONGEST_FILE, "problem-file-number")?;
    if filing.sheets.is_some_and(|n| n == 0 || n > MOST_SHEETS) {
        return Err(Trouble::problem("problem-file-sheets"));
    }
    Ok(file)
}

fn filed(office: &OpenOffice, case: &Case, filing: &Filing) -> Result<Filed, Trouble> {
    case.allows(Command::File)?;
    if case.erased.is_some() {
        return Err(Refusal::new(Say::new("refusal-file-erased")).into());
    }
    let file = checked(filing)?;
    let why = match &case.filed {
        None => String::new(),
        Some((_, before)) if before.file == file && before.sheets == filing.sheets => {
            return Err(Trouble::problem("problem-file-same"));
        }
        // Sheets that are counted later are no mistake.
        Some((_, before)) if before.file == file => String::new(),
        Some(_) => reason(&filing.reason)?,
    };
    // A case of a pack that this program cannot read is filed without the rule.
    let pack = office.pack_of(case).ok();
    Ok(Filed {
        file,
        sheets: filing.sheets,
        kept: pack.and_then(|pack| kept(case, pack.keep.as_ref()?)),
        reason: why,
    })
}

pub fn file(
    office: &mut OpenOffice,
    id: CaseId,
    filing: &Filing,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let filed = filed(office, &office.case(id)?, filing)?;
    recorded(office, id, vec![Deed::Filed(filed)], now)
}

/// Several at once, all or none of them; what is filed already stays where it lies.
pub fn file_away(
    office: &mut OpenOffice,
    cases: &[CaseId],
    file: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let at = office.at(now);
    let filing = Filing {
        file: file.to_owned(),
        ..Filing::default()
    };
    let cases: BTreeSet<CaseId> = cases.iter().copied().collect();
    if cases.is_empty() {
        return Err(Trouble::problem("file-nothing-marked"));
    }
    let mut acts = Vec::new();
    for id in cases {
        let case = office.case(id)?;
        if case.filed.is_none() {
            let filed = filed(office, &case, &filing)?;
            acts.push(office.act(Some(id), at, Deed::Filed(filed)));
        }
    }
    office.store.append(&acts)?;
    to_file(office)
}

/// The number that was named last.
fn last_file(office: &OpenOffice) -> Result<Option<String>, Trouble> {
    let last = office.store.last_of_kind("filed")?;
    Ok(last.and_then(|entry| match entry.act.deed {
        Deed::Filed(filed) => Some(filed.file),
        _ => None,
    }))
}

fn said(reply: RegisterReply) -> Reply {
    Reply::Registers(Box::new(reply))
}

pub fn last(office: &OpenOffice) -> Result<Reply, Trouble> {
    Ok(said(RegisterReply::LastFile(last_file(office)?)))
}

pub fn to_file(office: &OpenOffice) -> Result<Reply, Trouble> {
    let which = Which {
        states: State::all(State::is_end),
        unfiled: true,
        ..Which::default()
    };
    let rows = office.store.cases(&which, Order::Touched, MOST, 0)?;
    let mut rows: Vec<_> = rows.into_iter().filter_map(|r| home::row(r, None)).collect();
    // As they were accepted: that is how files lie.
    rows.sort_by(|a, b| a.number.cmp(&b.number));
    // What was withdrawn was never decided: it was over on the day of the withdrawal.
    for row in rows.iter_mut().filter(|row| row.decided.is_none()) {
        row.decided = office.case(row.id)?.over_at();
    }
    Ok(said(RegisterReply::ToFile {
        rows,
        count: office.store.count(&which)?,
        last: last_file(office)?,
    }))
}
