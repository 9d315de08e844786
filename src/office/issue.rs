//! Papers: number and act in one transaction with the content fixed, then the sheet; did it come out?

use super::content;
use super::draft::{Draft, Printed};
use super::facts;
use super::open::OpenOffice;
use super::printing;
use super::request::{OfOffice, Reply, Sheet, Spoiled};
use super::signing;
use super::told::told;
use super::trouble::Trouble;
use crate::domain::act::{Act, ActId, CaseId, Deed, OfficeDeed, PaperIssued, SheetSpoiled};
use crate::domain::case::{Case, Command};
use crate::domain::code::PaperCode;
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::forms::pack::{self, Moment, Pack};
use crate::papers::block::{Mark, Paper};
use crate::papers::content::Value;
use crate::papers::office::OfficePaper;
use crate::papers::page::{Page, lots};
use crate::papers::{self, compose, layout, pdf, plain};
use crate::store::folder::write_private;
use crate::store::journal::reads::ReadKind;
use crate::texts::Sayer;
use crate::texts::lang::Lang;
use chrono::{DateTime, Datelike, Utc};
use sha2::{Digest, Sha256};
use ulid::Ulid;

/// Why a sheet is spoiled: a line of the sheet of the day.
pub(super) const LONGEST_REASON: usize = 200;

/// Columns of the preview on the narrowest screen.
pub(super) const PREVIEW: usize = 78;

/// A sheet in the spool: private, removed at lock, log-out, exit and next start.
pub(super) fn sheet(
    office: &OpenOffice,
    case: CaseId,
    code: &PaperCode,
    number: Option<Number>,
    paper: &Paper,
) -> Result<Sheet, Trouble> {
    sheet_of(office, case, code, number, paper, &layout::pages(paper)?)
}

/// The same of pages that are laid out already.
pub(super) fn sheet_of(
    office: &OpenOffice,
    case: CaseId,
    code: &PaperCode,
    number: Option<Number>,
    paper: &Paper,
    pages: &[Page],
) -> Result<Sheet, Trouble> {
    let bytes = pdf::write(pages, paper)?;
    let file = office.folder.spool().join(format!("{}.pdf", Ulid::new()));
    write_private(&file, &bytes)?;
    let size = pages.first().map_or(paper.size, Page::size);
    // Read on a screen, it says what it says and no marks of a ruler.
    let said = layout::pages(paper)?;
    let preview = plain::text(&said, PREVIEW).into_iter().flatten().collect();
    Ok(Sheet {
        size,
        case,
        paper: code.clone(),
        number,
        title: paper.title.clone(),
        file,
        lots: lots(pages),
        preview,
        aloud: plain::aloud(&said),
        duplicate: paper.mark == Mark::Duplicate,
        unsigned: None,
        of_office: None,
        records: None,
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The paper of a case: printed again from what it said, or made now.
pub fn issue(
    office: &mut OpenOffice,
    id: CaseId,
    code: &PaperCode,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    let (number, paper) = paper_of(office, &case, code, now)?;
    office.note_read(id, ReadKind::Printed, now)?;
    Ok(Reply::Sheet(Box::new(sheet(
        office,
        id,
        code,
        Some(number),
        &paper,
    )?)))
}

pub fn paper_of(
    office: &mut OpenOffice,
    case: &Case,
    code: &PaperCode,
    now: DateTime<Utc>,
) -> Result<(Number, Paper), Trouble> {
    let pack = office.pack_of(case)?;
    if let Some(record) = case.paper(code) {
        let paper = signing::again(record, case)?;
        // Only after a hand-over a print is a duplicate; a specimen stays one.
        let duplicate = record.handed_over && paper.mark != Mark::Specimen;
        let paper = if duplicate {
            paper.marked(Mark::Duplicate)
        } else {
            paper
        };
        return Ok((record.issued.number.clone(), paper));
    }
    make(office, case, &pack, code, now)
}

fn make(
    office: &mut OpenOffice,
    case: &Case,
    pack: &Pack,
    code: &PaperCode,
    now: DateTime<Utc>,
) -> Result<(Number, Paper), Trouble> {
    let rule = pack
        .paper(code)
        .ok_or_else(|| Trouble::problem("case-no-such-paper"))?;
    if !is_due(case, pack, rule) {
        return Err(Refusal::new(Say::new("case-no-paper-now")).into());
    }
    let at = office.at(now);
    let template = office.act(Some(case.id), at, Deed::Unknown(serde_json::Value::Null));
    let (view, sayer) = (&office.view, &office.sayer);
    office.store.commit::<_, Trouble>(|batch| {
        // A receipt of a refused intake was numbered by the act of refusal, in its own series.
        let number = match rule.series {
            Some(series) if case.number.as_ref().and_then(Number::series) != Some(series) => {
                batch.next_number(Some(series), u16::try_from(at.year()).unwrap_or(2000))?
            }
            _ => case
                .number
                .clone()
                .ok_or_else(|| Trouble::problem("case-no-paper-now"))?,
        };
        let content = content::of_case(case, pack, rule, &number, view, sayer, at);
        let before = case.withdrawn(code).map(|p| p.issued.number.clone());
        // A paper that bears its case's number keeps it: what it takes the place of says its own block.
        let other = before.as_ref().filter(|former| **former != number);
        let paper = Paper {
            replaces: other.map(|former| in_place_of(former, sayer)),
            ..compose::compose(&rule.blocks, &content)
        };
        let former = case.withdrawn(code).map(|p| p.issued.snapshot.as_str());
        let paper = signing::marked(paper, rule, former, sayer);
        // A letter that the face lacks is found before the number is used up.
        papers::print(&paper)?;
        let snapshot = signing::kept(paper.clone(), case.contact())?;
        let issued = PaperIssued {
            paper: code.clone(),
            number: number.clone(),
            sha256: sha256(snapshot.as_bytes()),
            snapshot,
            replaces: before,
            made_at: None,
        };
        batch.append(&[Act {
            id: ActId(Ulid::new()),
            deed: Deed::PaperIssued(issued),
            ..template
        }])?;
        Ok((number, paper))
    })
}

fn in_place_of(number: &Number, sayer: &Sayer) -> [String; 2] {
    let say = Say::new("paper-replaces").with("number", number);
    [Lang::Kk, Lang::Ru].map(|lang| sayer.say(lang, &say))
}

/// Whether a paper can be made of a case: it is one of this applicant's, and its moment has come.
pub fn is_due(case: &Case, pack: &Pack, paper: &pack::Paper) -> bool {
    let theirs = facts::papers(case, pack, paper.on);
    let come = match paper.on {
        Moment::Withdrawn => case.withdrawn.is_some() || case.allows(Command::Withdraw).is_ok(),
        Moment::Open | Moment::Accepted => case.accepted.is_some(),
        Moment::IntakeRefused => case.intake_refused.is_some(),
        Moment::Granted => case.accepted.is_some() && case.decided_at.is_some() && case.refusal.is_none(),
        Moment::Refused => case.refusal.is_some(),
    };
    come && theirs.iter().any(|p| p.code == paper.code)
}

/// The application before acceptance: to be signed; it bears no number yet.
pub fn of_draft(
    office: &mut OpenOffice,
    draft: &Draft,
    code: &PaperCode,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let pack = office.view.catalogue.by_hash(&draft.pack).cloned();
    let pack = pack.ok_or_else(|| Trouble::problem("draft-pack-gone"))?;
    let rule = pack
        .paper(code)
        .ok_or_else(|| Trouble::problem("case-no-paper-now"))?;
    let at = office.at(now);
    let paper = signing::paper(draft, &pack, rule, &office.view, &office.sayer, at);
    let printed = draft.printed.as_ref().filter(|p| p.paper == *code);
    // Of a correction the sheet before is the one that was signed.
    let former = match (printed, draft.corrects) {
        (None, Some(case)) => office.case(case)?.paper(code).map(|p| p.issued.snapshot.clone()),
        (printed, _) => printed.map(|p| p.snapshot.clone()),
    };
    let paper = signing::marked(paper, rule, former.as_deref(), &office.sayer);
    let snapshot = paper
        .snapshot()
        .map_err(|_| Trouble::problem("paper-snapshot-unreadable"))?;
    let sheet = Sheet {
        unsigned: Some(Box::new((at, snapshot))),
        ..sheet(office, draft.id, code, None, &paper)?
    };
    Ok(Reply::Sheet(Box::new(sheet)))
}

pub fn came_out(
    office: &mut OpenOffice,
    sheet: &Sheet,
    to: String,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    // The sheet is on paper: its file is not kept in the spool longer than that.
    if sheet.file.starts_with(office.folder.spool()) {
        let _ = std::fs::remove_file(&sheet.file);
    }
    let Some(number) = sheet.number.clone() else {
        return Ok(match sheet.unsigned.as_deref().cloned() {
            Some((made_at, snapshot)) => {
                let printed = Printed {
                    paper: sheet.paper.clone(),
                    made_at,
                    to,
                    snapshot,
                };
                printing::keep_printed(office, sheet, &printed, now)?;
                Reply::ToSign {
                    draft: sheet.case,
                    printed: Box::new(printed),
                }
            }
            None => {
                let deed = sheet.records.as_deref().cloned();
                let act = deed.map(|deed| office.act(None, office.at(now), Deed::Office(deed)));
                office.store.commit::<_, Trouble>(|batch| {
                    batch.forget_sheet(&printing::id_of(sheet))?;
                    batch.append(act.as_slice())?;
                    Ok(())
                })?;
                Reply::Done
            }
        });
    };
    let deed = Deed::PaperPrinted {
        paper: sheet.paper.clone(),
        number,
        to,
    };
    record(office, sheet, deed, now)
}

pub fn spoiled(
    office: &mut OpenOffice,
    sheet: &Sheet,
    spoiled: Spoiled,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let (cause, reason) = (spoiled.cause, told(&spoiled.reason, LONGEST_REASON, 0)?);
    let Some(number) = sheet.number.clone() else {
        let title = sheet.title.clone();
        let deed = OfficeDeed::SheetSpoiled(SheetSpoiled { title, cause, reason });
        let act = office.act(None, office.at(now), Deed::Office(deed));
        office.store.commit::<_, Trouble>(|batch| {
            batch.forget_sheet(&printing::id_of(sheet))?;
            batch.append(&[act])?;
            Ok(())
        })?;
        return Ok(Reply::Done);
    };
    let deed = Deed::PaperSpoiled {
        paper: sheet.paper.clone(),
        number,
        reason,
        cause: Some(cause),
    };
    record(office, sheet, deed, now)
}

/// What became of a sheet is known: with its act it is no longer on its way.
fn record(office: &mut OpenOffice, sheet: &Sheet, deed: Deed, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let act = office.act(Some(sheet.case), office.at(now), deed);
    office.store.commit::<_, Trouble>(|batch| {
        batch.forget_sheet(&printing::id_of(sheet))?;
        batch.append(&[act])?;
        Ok(())
    })?;
    Ok(Reply::Recorded(Box::new(office.case_view(sheet.case)?)))
}

/// The sheet with the recovery code: printed once, kept in a safe.
pub fn recovery(office: &mut OpenOffice, code: &str, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let account = office.view.clerk.code.to_string();
    let values = [("account", account), ("recovery_code", code.to_owned())];
    let values = values.map(|(key, text)| (key, Value::Text(text)));
    let sheet = Sheet {
        of_office: Some(OfOffice::Recovery),
        ..of_office(office, OfficePaper::Recovery, values, now)?
    };
    Ok(Reply::Sheet(Box::new(sheet)))
}

/// A paper of the office, with the values of its own.
pub(super) fn of_office(
    office: &OpenOffice,
    which: OfficePaper,
    values: impl IntoIterator<Item = (&'static str, Value)>,
    now: DateTime<Utc>,
) -> Result<Sheet, Trouble> {
    of_office_paper(office, which, &office_paper(office, which, values, now)?)
}

/// The same of a paper that is made already.
pub(super) fn of_office_paper(
    office: &OpenOffice,
    which: OfficePaper,
    paper: &Paper,
) -> Result<Sheet, Trouble> {
    let code = PaperCode::parse(which.code()).map_err(|_| Trouble::problem("office-closed"))?;
    let nobody = CaseId(Ulid::nil());
    sheet(office, nobody, &code, None, paper)
}

pub(super) fn office_paper(
    office: &OpenOffice,
    which: OfficePaper,
    values: impl IntoIterator<Item = (&'static str, Value)>,
    now: DateTime<Utc>,
) -> Result<Paper, Trouble> {
    let mut content = content::of_office(&office.view, &office.sayer, office.at(now));
    let values = values.into_iter().map(|(key, value)| (key.to_owned(), value));
    content.values.extend(values);
    papers::office::paper(which, content).map_err(Trouble::Problem)
}
