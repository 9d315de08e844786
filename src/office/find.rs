//! Finding: cases by anything one knows, a person met before, spellings used before.

use super::application;
use super::entrance::SPELLER;
use super::home::{self, row};
use super::open::OpenOffice;
use super::request::{ASIDE, BegunRow, CaseRow, DRAFT, Met, Reply, UsualAnswers};
use super::said;
use super::trouble::Trouble;
use crate::domain::act::CaseId;
use crate::domain::answer::Answers;
use crate::domain::birth::BirthDate;
use crate::domain::mrz::{self, Reading};
use crate::domain::number::Number;
use crate::store::drafts::Parked;
use crate::store::projection::lists::{Order, Which};
use crate::store::search::met::Someone;
use crate::store::search::query::Query;
use crate::store::search::{FEW, Match};
use chrono::{DateTime, NaiveDate, Utc};

/// So many are shown.
pub const MOST: u32 = 50;

pub fn match_code(rank: Match) -> &'static str {
    match rank {
        Match::Exact => "exact",
        Match::Prefix => "prefix",
        Match::Sound => "sound",
        Match::Typo => "typo",
    }
}

/// What is looked for: of a passport's whole zone, the number of the document.
fn sought(text: &str, on: NaiveDate) -> String {
    match mrz::reading(text, on) {
        Reading::Whole(mrz) => mrz.number,
        _ => text.to_owned(),
    }
}

pub fn find(office: &mut OpenOffice, text: String, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let sought = sought(&text, office.at(now).date_naive());
    let mut rows = ranked(office, &sought, MOST + 1)?;
    let few = rows.len() < FEW;
    let begun = drafts(office, &sought)?.into_iter();
    let begun = begun.filter(|(rank, _)| few || *rank < Match::Typo);
    rows.extend(begun.map(|(rank, begun)| (rank, begun.row)));
    rows.sort_by_key(|(rank, _)| *rank);
    let more = rows.len() > MOST as usize;
    let rows = rows.into_iter().map(|(_, row)| row).take(MOST as usize).collect();
    Ok(Reply::Found { text, rows, more })
}

/// What somebody has begun for a person of this name, birth date or document: nobody is begun anew for want of knowing.
/// A correction is found by its case.
fn drafts(office: &OpenOffice, text: &str) -> Result<Vec<(Match, BegunRow)>, Trouble> {
    let mut out = Vec::new();
    let query = Query::read(text);
    for kept in office.store.drafts_of_new()? {
        let Some(draft) = home::read(&kept.body) else {
            continue;
        };
        let Some(pack) = office.view.catalogue.by_hash(&draft.pack) else {
            continue;
        };
        let answers = application::answers(&draft, pack, kept.updated.date_naive());
        let person = application::person(&answers, &draft.category, pack);
        let Some(rank) = query.rank_of(&person, SPELLER) else {
            continue;
        };
        let row = CaseRow {
            id: kept.id,
            number: None,
            service: draft.service,
            category: Some(draft.category),
            clerk: Some(kept.clerk),
            latin: person.latin,
            cyrillic: person.cyrillic,
            born: person.birth,
            state: match kept.parked {
                Parked::No => DRAFT.to_owned(),
                Parked::Aside => ASIDE.to_owned(),
            },
            due: None,
            outer_number: None,
            representative: String::new(),
            contact: String::new(),
            decided: None,
            originals: 0,
            shelf: None,
            matched: Some(match_code(rank).to_owned()),
        };
        let since = draft.began_at;
        out.push((rank, BegunRow { row, since }));
    }
    Ok(out)
}

/// What somebody has begun for whoever has one of these documents. Two states give out the same number: whoever was born
/// on another day is somebody else.
fn begun(
    office: &OpenOffice,
    documents: &[String],
    born: Option<BirthDate>,
) -> Result<Vec<BegunRow>, Trouble> {
    let mut out: Vec<BegunRow> = Vec::new();
    for document in documents {
        for (rank, begun) in drafts(office, document)? {
            let stranger = born.zip(begun.row.born).is_some_and(|(one, other)| one != other);
            if rank == Match::Exact && !stranger && out.iter().all(|b| b.row.id != begun.row.id) {
                out.push(begun);
            }
        }
    }
    Ok(out)
}

/// The cases that answer to a text, the best match first.
pub fn rows(
    office: &mut OpenOffice,
    text: &str,
    limit: u32,
    now: DateTime<Utc>,
) -> Result<Vec<CaseRow>, Trouble> {
    let text = sought(text, office.at(now).date_naive());
    let rows = ranked(office, &text, limit)?.into_iter();
    Ok(rows.map(|(_, row)| row).collect())
}

fn ranked(office: &mut OpenOffice, text: &str, limit: u32) -> Result<Vec<(Match, CaseRow)>, Trouble> {
    let hits = office.store.find(text, limit)?.into_iter();
    let rows = hits.filter_map(|hit| Some((hit.rank, row(hit.row, Some(match_code(hit.rank).to_owned()))?)));
    Ok(rows.collect())
}

pub fn look_up(
    office: &OpenOffice,
    documents: &[String],
    spellings: &[String],
    born: Option<BirthDate>,
) -> Result<Reply, Trouble> {
    let someone = Someone {
        documents,
        spellings,
        born,
        but: None,
    };
    let mut met = Vec::new();
    for hit in office.store.same_person(&someone)?.into_iter().take(10) {
        let case = office.case(hit.row.id)?;
        let answers = case
            .accepted
            .as_ref()
            .map(|a| a.answers.clone())
            .unwrap_or_default();
        let iin = said::iin(&case);
        if let Some(row) = row(hit.row, None) {
            met.push(Met {
                row,
                documents: case.person.documents.clone(),
                iin,
                answers,
                particulars: case.particulars.clone(),
            });
        }
    }
    Ok(Reply::LookedUp(met, begun(office, documents, born)?))
}

/// The answers of the case that this clerk accepted last.
pub fn previous(office: &OpenOffice) -> Result<Reply, Trouble> {
    let which = Which {
        clerk: Some(office.view.clerk.code.clone()),
        ..Which::default()
    };
    for row in office.store.cases(&which, Order::Touched, 10, 0)? {
        if let Some(accepted) = office.case(row.id)?.accepted {
            return Ok(Reply::PreviousAnswers(accepted.answers));
        }
    }
    Ok(Reply::PreviousAnswers(Answers::new()))
}

pub fn spellings_used(office: &OpenOffice, field: String, latin: &str) -> Result<Reply, Trouble> {
    let used = office.store.spellings_used(latin)?;
    let spellings = used.into_iter().map(|(text, n)| (text, n as usize)).collect();
    Ok(Reply::SpellingsUsed { field, spellings })
}

/// More than a list shows at once.
const USUAL: u32 = 20;

pub fn usual_answers(office: &OpenOffice, asked: UsualAnswers) -> Result<Reply, Trouble> {
    // An address, or whatever else is somebody's own, is told to nobody.
    let mut packs = office.view.catalogue.packs();
    let is_usual = packs.any(|p| p.fields.iter().any(|f| f.usual && f.key.as_str() == asked.field));
    if !is_usual {
        return Ok(Reply::UsualAnswers(asked, Vec::new()));
    }
    let beside = asked.beside.as_ref().map(|(f, v)| (f.as_str(), v.as_str()));
    let found = office.store.usual_answers(&asked.field, beside, USUAL)?;
    let found = found.into_iter().map(|(text, n)| (text, n as usize)).collect();
    Ok(Reply::UsualAnswers(asked, found))
}

/// The case that bears a number, or whose paper does.
pub fn by_number(office: &OpenOffice, number: &Number) -> Result<Option<CaseId>, Trouble> {
    Ok(office.store.case_of_number(number)?.map(|row| row.id))
}
