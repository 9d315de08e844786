//! Journals of packs: a case enters by itself at the moment that its pack names, in the same transaction and under the
//! next number; an entry is made once.

use super::lines;
use super::rows::{Period, entries};
use super::words::{Words, both};
use crate::domain::act::{Act, CaseId, Deed, LineEntered};
use crate::domain::case::Case;
use crate::forms::pack::{Entering, Enters, Journal, Pack};
use crate::office::facts;
use crate::office::issue;
use crate::office::open::OpenOffice;
use crate::office::request::pack_lists::OfPack;
use crate::office::request::{OfOffice, OfficeView, Reply, Sheet};
use crate::office::trouble::Trouble;
use crate::papers::content::Value;
use crate::papers::coverage::printable;
use crate::papers::office::{self as office_papers, OfficePaper};
use crate::store::Batch;
use crate::store::fault::Fault;
use crate::texts::lang::Lang;
use crate::texts::{Sayer, format};
use chrono::{DateTime, Datelike, NaiveDate, Utc};

/// The moments that a deed is.
fn moments(deed: &Deed, after: &Case) -> Vec<Enters> {
    match deed {
        Deed::Accepted(_) => vec![Enters::On(Entering::Accepted)],
        Deed::Granted { .. } => vec![Enters::On(Entering::Granted)],
        Deed::AnswerCorrected(corrected) => {
            let granted = after.refusal.is_none().then_some(Enters::On(Entering::Granted));
            let ended = corrected.steps.iter().map(|done| Enters::With(done.step.clone()));
            granted.into_iter().chain(ended).collect()
        }
        Deed::HandedOver(_) => vec![Enters::On(Entering::HandedOver)],
        Deed::Step(done) => vec![Enters::With(done.step.clone())],
        _ => Vec::new(),
    }
}

/// The journals that a case, as it stands after these acts, enters by them.
fn due<'a>(pack: &'a Pack, case: &Case, acts: &[Act]) -> Vec<&'a Journal> {
    let moments: Vec<Enters> = acts.iter().flat_map(|a| moments(&a.deed, case)).collect();
    if moments.is_empty() {
        return Vec::new();
    }
    let Some(applicant) = facts::applicant(case, pack) else {
        return Vec::new();
    };
    let enters = |j: &&Journal| moments.contains(&j.enters) && case.line_in(&j.code).is_none();
    let journals = pack.journals.iter().filter(enters);
    journals.filter(|j| j.is_of(&applicant)).collect()
}

/// The entries that come with acts of a case: they go into the same transaction.
pub fn entered(
    batch: &mut Batch<'_>,
    case: &Case,
    pack: &Pack,
    acts: &[Act],
    (view, sayer): (&OfficeView, &Sayer),
) -> Result<Vec<Act>, Fault> {
    let Some(like) = acts.last() else {
        return Ok(Vec::new());
    };
    let mut out = Vec::new();
    for journal in due(pack, case, acts) {
        let year = u16::try_from(like.at.year()).unwrap_or(2000);
        let number = batch.next_number(Some(journal.series), year)?;
        let cells = lines::cells(&journal.columns, case, pack, &number, (view, sayer), like.at);
        let entry = LineEntered {
            list: journal.code.clone(),
            number,
            pack: pack.hash.clone(),
            cells,
        };
        out.push(lines::act(like, Some(case.id), Deed::JournalEntry(entry)));
    }
    Ok(out)
}

/// Acts of a case with the journal entries that come with them.
pub fn append(office: &mut OpenOffice, id: CaseId, mut acts: Vec<Act>) -> Result<(), Trouble> {
    let mut case = office.case(id)?;
    acts.iter().for_each(|act| case.apply(act));
    // A case of a pack that this program cannot read goes on without.
    let pack = office.pack_of(&case).ok();
    let pack = pack.filter(|pack| !due(pack, &case, &acts).is_empty());
    let Some(pack) = pack else {
        return Ok(office.store.append(&acts)?);
    };
    let said = (&office.view, &office.sayer);
    office.store.commit::<_, Trouble>(|batch| {
        let entries = entered(batch, &case, &pack, &acts, said)?;
        acts.extend(entries);
        Ok(batch.append(&acts)?)
    })
}

/// The entries of a journal in a period, by their numbers.
pub fn print(
    office: &OpenOffice,
    of: &OfPack,
    from: NaiveDate,
    until: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    if from > until {
        return Err(Trouble::problem("register-period-backwards"));
    }
    let gone = || Trouble::problem("register-gone");
    let pack = office.view.catalogue.get(&of.service).cloned().ok_or_else(gone)?;
    let journal = pack.journal(&of.list).ok_or_else(gone)?;
    let words = Words::of(office)?;
    let mut rows = Vec::new();
    for entry in entries(office, "journal-entry", Period { from, until })? {
        let when = words.moment(&entry.act.at);
        let cells = match (&entry.act.deed, entry.act.case) {
            (Deed::JournalEntry(line), _) if line.number.series() == Some(journal.series) => {
                let mut cells = vec![line.number.to_string(), when];
                cells.extend(as_now(office, journal, line));
                cells
            }
            (Deed::Unknown(_), Some(case)) if entry.body.is_none() => {
                let erased = office.case(case)?.erased;
                let kept = erased.into_iter().flat_map(|(_, erased)| erased.entries);
                let mut kept = kept.filter(|n| n.series() == Some(journal.series));
                let Some(number) = kept.next() else {
                    continue;
                };
                vec![number.to_string(), when, words.both("register-erased")]
            }
            _ => continue,
        };
        let mut row: Vec<String> = cells.iter().map(|cell| printable(cell)).collect();
        row.resize(journal.columns.len() + 2, String::new());
        rows.push(row);
    }
    let sheet = sheet(office, of, journal, &pack, (from, until, rows), now)?;
    Ok(Reply::Sheet(Box::new(sheet)))
}

/// The cells of an entry under the columns of the journal as it is now: an earlier pack may have had others.
fn as_now(office: &OpenOffice, journal: &Journal, line: &LineEntered) -> Vec<String> {
    let then = office.view.catalogue.by_hash(&line.pack).cloned();
    let columns = then
        .as_ref()
        .and_then(|p| p.journal(&line.list))
        .map(|j| &j.columns);
    match columns {
        Some(columns) if *columns != journal.columns => {
            let cell = |value: &Option<String>| {
                let place = columns.iter().position(|c| c.value == *value && value.is_some());
                place.and_then(|n| line.cells.get(n)).cloned().unwrap_or_default()
            };
            journal.columns.iter().map(|c| cell(&c.value)).collect()
        }
        _ => line.cells.clone(),
    }
}

fn sheet(
    office: &OpenOffice,
    of: &OfPack,
    journal: &Journal,
    pack: &Pack,
    (from, until, rows): (NaiveDate, NaiveDate, Vec<Vec<String>>),
    now: DateTime<Utc>,
) -> Result<Sheet, Trouble> {
    let mut content = crate::office::content::of_office(&office.view, &office.sayer, office.at(now));
    let span = format!("{} – {}", format::date(from), format::date(until));
    let service = both(pack.title.get(Lang::Kk), pack.title.get(Lang::Ru));
    for (key, value) in [
        ("service", Value::Text(printable(&service))),
        ("period", Value::Text(span)),
        ("count", Value::Text(rows.len().to_string())),
        ("rows", Value::Rows(rows)),
    ] {
        content.values.insert(key.to_owned(), value);
    }
    let which = OfficePaper::ServiceJournal;
    let paper = office_papers::list(which, content, &journal.title, &journal.columns, &[]);
    let sheet = issue::of_office_paper(office, which, &paper.map_err(Trouble::Problem)?)?;
    Ok(Sheet {
        of_office: Some(OfOffice::Journal {
            service: of.service.clone(),
            journal: of.list.clone(),
            from,
            until,
        }),
        ..sheet
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::act::{AnswerCorrected, ProviderAnswer, StepDone};
    use crate::domain::answer::TwoTexts;
    use crate::domain::code::{GroundCode, StepCode};
    use ulid::Ulid;

    #[test]
    fn a_corrected_answer_enters_with_each_step_that_it_ends_otherwise() {
        let step = |code: &str| StepCode::parse(code).unwrap();
        let done = |code: &str| StepDone {
            step: step(code),
            end: "granted".to_owned(),
            next: Vec::new(),
        };
        let corrected = Deed::AnswerCorrected(AnswerCorrected {
            was: ProviderAnswer::Refused {
                ground: GroundCode::parse("ground").unwrap(),
                reason: TwoTexts::default(),
            },
            is: ProviderAnswer::Granted {
                values: Default::default(),
                notes: Vec::new(),
            },
            reason: "another case".to_owned(),
            withdrawn: Vec::new(),
            steps: vec![done("decide"), done("sign")],
            stopped: Vec::new(),
        });
        assert_eq!(
            moments(&corrected, &Case::new(CaseId(Ulid::nil()))),
            [
                Enters::On(Entering::Granted),
                Enters::With(step("decide")),
                Enters::With(step("sign"))
            ]
        );
    }
}
