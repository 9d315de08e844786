//! The papers of a visit in one stack: made one by one as ever, each under its own number and recorded for its own case,
//! sorted by person, printed as one job.

use crate::domain::act::{Act, CaseId, Deed, VisitId};
use crate::domain::case::{Case, PaperRecord, State};
use crate::domain::code::PaperCode;
use crate::forms::pack::{Moment, Pack};
use crate::office::open::OpenOffice;
use crate::office::request::visit::{CameOut, Someone, Stack, VisitReply};
use crate::office::request::{Reply, Sheet, Spoiled};
use crate::office::told::{SHORTEST_REASON, told};
use crate::office::trouble::Trouble;
use crate::office::{facts, issue, printing};
use crate::papers::block::{Mark, Paper, Size};
use crate::papers::page::{Page, lots};
use crate::papers::{self, layout, plain};
use crate::store::folder::write_private;
use crate::store::journal::reads::ReadKind;
use chrono::{DateTime, Utc};
use ulid::Ulid;

/// The papers that a case waits for in its state.
fn papers_now<'a>(case: &Case, pack: &'a Pack) -> Vec<&'a PaperCode> {
    let moment = match case.state {
        State::Waiting => Some(Moment::Accepted),
        // Before acceptance there is nothing but the application; after the hand-over only duplicates.
        State::Open | State::HandedOver => None,
        state => Moment::of(state),
    };
    let papers = moment.map_or_else(Vec::new, |m| facts::papers(case, pack, m));
    papers
        .into_iter()
        .filter(|p| issue::is_due(case, pack, p))
        .map(|p| &p.code)
        .collect()
}

struct Made {
    case: CaseId,
    who: String,
    code: PaperCode,
    number: crate::domain::number::Number,
    paper: Paper,
}

pub(super) fn make(office: &mut OpenOffice, visit: VisitId, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let cases: Vec<Case> = super::people(office, visit)?
        .into_iter()
        .filter_map(|p| match p {
            Someone::Case(case) => Some(*case),
            Someone::Draft(_) => None,
        })
        .collect();
    // What did not come out yet; when all did, all of it once more.
    let printed = |case: &Case, code: &PaperCode| case.paper(code).is_some_and(PaperRecord::is_out);
    let mut wanted = Vec::new();
    for case in &cases {
        let pack = office.pack_of(case)?;
        let codes = papers_now(case, &pack).into_iter().cloned();
        wanted.extend(codes.map(|code| (case, code)));
    }
    let open = |(case, code): &(&Case, PaperCode)| !printed(case, code);
    if wanted.iter().any(open) {
        wanted.retain(open);
    }
    if wanted.is_empty() {
        return Err(Trouble::problem("visit-no-papers"));
    }
    let mut all = Vec::new();
    for (case, code) in wanted {
        let (number, paper) = issue::paper_of(office, case, &code, now)?;
        office.note_read(case.id, ReadKind::Printed, now)?;
        all.push(Made {
            case: case.id,
            who: case.person.shown().to_owned(),
            code,
            number,
            paper,
        });
    }
    let stack = stack(office, visit, all, now)?;
    Ok(Reply::Visit(VisitReply::Stack(Box::new(stack))))
}

/// One file for the whole job; the sheets in it are recorded each for itself.
fn stack(office: &OpenOffice, visit: VisitId, all: Vec<Made>, now: DateTime<Utc>) -> Result<Stack, Trouble> {
    let papers: Vec<Paper> = all.iter().map(|m| m.paper.clone()).collect();
    let titles: Vec<&str> = papers.iter().map(|p| p.title.as_str()).collect();
    // Half sheets alone go to the tray of half sheets; a mixed stack goes onto whole ones.
    let pages: Vec<Vec<Page>> = papers.iter().map(layout::pages).collect::<Result<_, _>>()?;
    let size = |pages: &[Page]| pages.first().map_or(Size::A4, Page::size);
    let half = pages.iter().flatten().all(|p| p.size() == Size::A5);
    let whole = Paper {
        size: if half { Size::A5 } else { Size::A4 },
        title: titles.join("; "),
        number: String::new(),
        moment: office.at(now),
        sides: papers.iter().flat_map(|p| p.sides.clone()).collect(),
        ..papers
            .first()
            .cloned()
            .ok_or_else(|| Trouble::problem("visit-no-papers"))?
    };
    let bytes = papers::print_stack(&papers, &whole)?;
    let file = office.folder.spool().join(format!("{}.pdf", Ulid::new()));
    write_private(&file, &bytes)?;
    let mut sheets = Vec::new();
    let (mut preview, mut aloud) = (Vec::new(), Vec::new());
    for (made, pages) in all.into_iter().zip(&pages) {
        let own = plain::text(pages, issue::PREVIEW).into_iter().flatten();
        preview.push(format!("── {} · № {} ──", made.who, made.number));
        preview.extend(own);
        preview.push(String::new());
        aloud.push(format!("{}, № {}", made.who, made.number));
        aloud.extend(plain::aloud(pages));
        let sheet = Sheet {
            case: made.case,
            paper: made.code,
            number: Some(made.number),
            title: made.paper.title.clone(),
            size: size(pages),
            file: file.clone(),
            // It goes out with the whole.
            lots: Vec::new(),
            preview: Vec::new(),
            aloud: Vec::new(),
            duplicate: made.paper.mark == Mark::Duplicate,
            unsigned: None,
            of_office: None,
            records: None,
        };
        sheets.push((sheet, made.who));
    }
    let code = PaperCode::parse("stack").map_err(|_| Trouble::problem("office-closed"))?;
    Ok(Stack {
        visit,
        whole: Sheet {
            case: CaseId(Ulid::nil()),
            paper: code,
            number: None,
            title: whole.title,
            size: whole.size,
            file,
            lots: pages.iter().flat_map(|p| lots(p)).collect(),
            preview,
            aloud,
            duplicate: false,
            unsigned: None,
            of_office: None,
            records: None,
        },
        sheets,
    })
}

/// Every sheet is recorded for its own case, in one transaction.
pub(super) fn out(
    office: &mut OpenOffice,
    visit: VisitId,
    sheets: &[(Sheet, CameOut)],
    to: &str,
    spoiled: Option<&Spoiled>,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let why = match spoiled {
        Some(s) => Some((s.cause, told(&s.reason, issue::LONGEST_REASON, 0)?)),
        None => None,
    };
    let why = why.filter(|(_, reason)| reason.chars().count() >= SHORTEST_REASON);
    let some_are = sheets.iter().any(|(_, out)| *out == CameOut::No);
    if some_are && why.is_none() {
        return Err(Trouble::problem("problem-reason-missing"));
    }
    let at = office.at(now);
    let acts = sheets.iter().filter_map(|(sheet, out)| {
        let (paper, number) = (sheet.paper.clone(), sheet.number.clone()?);
        let deed = match (out, &why) {
            (CameOut::No, Some((cause, reason))) => Deed::PaperSpoiled {
                paper,
                number,
                reason: reason.clone(),
                cause: Some(*cause),
            },
            _ => Deed::PaperPrinted {
                paper,
                number,
                to: to.to_owned(),
            },
        };
        Some(office.act(Some(sheet.case), at, deed))
    });
    let acts: Vec<Act> = acts.collect();
    office.store.commit::<_, Trouble>(|batch| {
        for (sheet, _) in sheets {
            batch.forget_sheet(&printing::id_of(sheet))?;
        }
        batch.append(&acts)?;
        Ok(())
    })?;
    // On paper or given up: the file is not kept in the spool longer than that.
    if let Some((sheet, _)) = sheets.first()
        && sheet.file.starts_with(office.folder.spool())
    {
        let _ = std::fs::remove_file(&sheet.file);
    }
    let view = super::view_of(office, visit, now)?;
    Ok(Reply::Visit(VisitReply::Visit(Box::new(view))))
}
