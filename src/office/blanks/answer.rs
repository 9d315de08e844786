//! The blanks of an answer: which number it takes, and which one it takes no more.

use super::super::facts;
use super::{acts, said};
use crate::domain::act::{BlankDeed, BlankKind, BlankUsed, CaseId, Deed, ProviderAnswer};
use crate::domain::answer::Answer;
use crate::domain::blank::{Fate, Ledger, key};
use crate::domain::case::Case;
use crate::domain::code::FieldKey;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::forms::pack::{Blank, Pack};
use crate::office::open::OpenOffice;
use crate::office::request::Reply;
use crate::office::request::blanks::BlankReply;
use crate::office::trouble::Trouble;
use std::collections::BTreeMap;

/// No batch that was received holds the number: it is taken knowingly only.
pub const UNKNOWN: &str = "decide-blank-unknown";

/// The field at which a refused blank stands.
pub const FIELD: &str = "field";

pub fn number_of(office: &OpenOffice, case: CaseId) -> Result<String, Trouble> {
    let row = office.store.case_row(case)?;
    Ok(row
        .and_then(|r| r.number)
        .map_or_else(String::new, |n| n.to_string()))
}

/// The kinds of blank that the answer to this case bears.
fn borne<'a>(case: &Case, pack: &'a Pack) -> Vec<(BlankKind, &'a Blank)> {
    let Some(applicant) = facts::applicant(case, pack) else {
        return Vec::new();
    };
    let kind = |b: &'a Blank| {
        let service = pack.code.clone();
        let blank = b.code.clone();
        (BlankKind { service, blank }, b)
    };
    let of_it = pack.blanks.iter().filter(|b| b.is_of(&applicant));
    of_it.map(kind).collect()
}

pub fn lowest(office: &OpenOffice, id: CaseId) -> Result<Reply, Trouble> {
    Ok(said(BlankReply::Lowest(lowest_left(office, id)?)))
}

/// The lowest blank left for each field of a case's answer that bears one of a kind whose ledger is kept.
pub fn lowest_left(office: &OpenOffice, id: CaseId) -> Result<Vec<(FieldKey, Option<String>)>, Trouble> {
    let case = office.case(id)?;
    let pack = office.pack_of(&case)?;
    let acts = acts(office)?;
    let mut out = Vec::new();
    for (kind, blank) in borne(&case, &pack) {
        let ledger = Ledger::of(&kind, &acts);
        if ledger.is_kept() {
            out.push((blank.field.clone(), ledger.lowest()));
        }
    }
    Ok(out)
}

/// The blanks that an answer bears, in the spelling of the ledger. One that is used or spoiled is refused, and one that
/// was never received until the clerk was told so; an office that keeps no ledger of a kind is asked nothing.
pub fn taken(
    office: &OpenOffice,
    case: &Case,
    pack: &Pack,
    answer: &mut ProviderAnswer,
    told: &BTreeMap<FieldKey, String>,
) -> Result<Vec<BlankUsed>, Trouble> {
    let ProviderAnswer::Granted { values, .. } = answer else {
        return Ok(Vec::new());
    };
    let kinds = borne(case, pack);
    let acts = match kinds.is_empty() {
        true => Vec::new(),
        false => acts(office)?,
    };
    let mut out = Vec::new();
    for (kind, blank) in kinds {
        let Some(Answer::Text(typed)) = values.get_mut(&blank.field).map(|e| &mut e.answer) else {
            continue;
        };
        let ledger = Ledger::of(&kind, &acts);
        let stands = case
            .blanks
            .iter()
            .find(|b| b.of == kind && key(&b.number) == key(typed));
        if stands.is_none() && ledger.is_kept() {
            let (number, fate) = ledger.look(typed);
            let say = |id| Say::new(id).with(FIELD, &blank.field).with("number", &number);
            let known = told.get(&blank.field).is_some_and(|t| key(t) == key(typed));
            let refused = match fate {
                Fate::Used(other) if other != case.id => {
                    Some(say("decide-blank-used").with("case", number_of(office, other)?))
                }
                Fate::Spoiled(reason) => Some(say("decide-blank-spoiled").with("reason", reason)),
                Fate::Unknown if !known => Some(say(UNKNOWN)),
                _ => None,
            };
            if let Some(say) = refused {
                return Err(Refusal::new(say).into());
            }
            *typed = number;
        }
        let number = stands.map_or_else(|| typed.clone(), |b| b.number.clone());
        out.push(BlankUsed { of: kind, number });
    }
    Ok(out)
}

/// What changes by an answer with these blanks: those that it bears no more, then the new ones.
pub fn deeds(case: &Case, taken: Vec<BlankUsed>) -> Vec<Deed> {
    let freed = case.blanks.iter().filter(|b| !taken.contains(b));
    let freed: Vec<BlankUsed> = freed.cloned().collect();
    let new = taken.into_iter().filter(|b| !case.blanks.contains(b));
    let freed = freed.into_iter().map(BlankDeed::Freed);
    freed.chain(new.map(BlankDeed::Used)).map(Deed::Blank).collect()
}
