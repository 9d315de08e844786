//! Finding: cases by anything one knows, a person met before, spellings used before.

use super::home::row;
use super::open::OpenOffice;
use super::request::{CaseRow, Met, Reply, UsualAnswers};
use super::said;
use super::trouble::Trouble;
use crate::domain::act::CaseId;
use crate::domain::answer::Answers;
use crate::domain::birth::BirthDate;
use crate::domain::number::Number;
use crate::store::projection::lists::{Order, Which};
use crate::store::search::Match;
use crate::store::search::met::Someone;

const MOST: u32 = 50;

pub fn match_code(rank: Match) -> &'static str {
    match rank {
        Match::Exact => "exact",
        Match::Prefix => "prefix",
        Match::Sound => "sound",
        Match::Typo => "typo",
    }
}

pub fn find(office: &mut OpenOffice, text: String) -> Result<Reply, Trouble> {
    let rows = rows(office, &text, MOST)?;
    Ok(Reply::Found { text, rows })
}

/// The cases that answer to a text, the best match first.
pub fn rows(office: &mut OpenOffice, text: &str, limit: u32) -> Result<Vec<CaseRow>, Trouble> {
    let hits = office.store.find(text, limit)?;
    let rows = hits
        .into_iter()
        .filter_map(|hit| row(hit.row, Some(match_code(hit.rank).to_owned())));
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
            });
        }
    }
    Ok(Reply::LookedUp(met))
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
    let beside = asked.beside.as_ref().map(|(f, v)| (f.as_str(), v.as_str()));
    let found = office.store.usual_answers(&asked.field, beside, USUAL)?;
    let found = found.into_iter().map(|(text, n)| (text, n as usize)).collect();
    Ok(Reply::UsualAnswers(asked, found))
}

/// The case that bears a number, or whose paper does.
pub fn by_number(office: &OpenOffice, number: &Number) -> Result<Option<CaseId>, Trouble> {
    Ok(office.store.case_of_number(number)?.map(|row| row.id))
}
