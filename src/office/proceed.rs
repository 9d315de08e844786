//! What happens to an accepted case on its straight way: transfer to the state system, the provider's answer.

use super::application;
use super::blanks;
use super::course::recorded;
use super::draft::FieldDraft;
use super::facts;
use super::open::OpenOffice;
use super::procedure;
use super::request::{GrantAnswer, Reply, TypedAnswer};
use super::told;
use super::trouble::Trouble;
use crate::domain::act::{AnswerCorrected, BlankUsed, CaseId, Deed, PaperNumber, ProviderAnswer, StepDone};
use crate::domain::answer::{Answer, Answers, Entry, TwoTexts, Zone};
use crate::domain::case::{Case, Command};
use crate::domain::code::{FieldKey, GroundCode, PaperCode};
use crate::domain::iin::Iin;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::{Say, Weight};
use crate::forms::pack::{End, Field, FieldKind, Fill, GroundOf, Moment, Pack, Step};
use crate::store::projection::lists::CaseRow;
use crate::store::search::met::Someone;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// The reason of a refusal fits its sheet.
const LONGEST_REASON: usize = 400;

/// The IIN is another person's in this office: it is taken with a reason only.
pub const TAKEN: &str = "decide-iin-taken";

/// The result's value in answers and papers.
pub const IIN: &str = "iin";

pub fn transfer(
    office: &mut OpenOffice,
    case: CaseId,
    outer_number: String,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let known = office.case(case)?;
    known.allows(Command::Transfer)?;
    let outer_number = told::line(&outer_number, 1..=60, "problem-outer-number")?;
    let mut deeds = vec![Deed::Transferred { outer_number }];
    deeds.extend(procedure::end_with(office, &known, End::TRANSFERRED, now)?);
    recorded(office, case, deeds, now)
}

/// A case of somebody else in which this IIN stands.
fn of_another(office: &OpenOffice, case: &Case, iin: &str) -> Result<Option<CaseRow>, Trouble> {
    let who = Someone {
        documents: &case.person.documents,
        spellings: &case.person.spellings,
        born: case.person.birth,
        but: None,
    };
    let same = office.store.same_person(&who)?;
    let mut there = office.store.cases_with_iin(iin)?.into_iter();
    Ok(there.find(|row| row.id != case.id && same.iter().all(|m| m.row.id != row.id)))
}

/// What the answer says, field by field: the IIN, where the service forms one, and whatever else its pack asks for.
fn granted(
    office: &OpenOffice,
    case: &Case,
    typed: &GrantAnswer,
    now: DateTime<Utc>,
) -> Result<ProviderAnswer, Trouble> {
    let pack = office.pack_of(case)?;
    let mut values = Answers::new();
    let mut notes = Vec::new();
    let of = facts::applicant(case, &pack);
    let results = pack.results_for(of.as_ref());
    if pack.gives_iin_to(of.as_ref()) {
        let (entry, note) = iin(office, case, typed)?;
        let of_pack = results
            .iter()
            .find(|f| f.kind == FieldKind::Iin)
            .map(|f| f.key.clone());
        let key = of_pack.or_else(|| FieldKey::parse(IIN).ok());
        values.extend(key.map(|key| (key, entry)));
        notes.extend(note);
    }
    for field in results.into_iter().filter(|f| f.kind != FieldKind::Iin) {
        if let Some(answer) = result(field, typed.values.get(&field.key))? {
            if field.ahead && matches!(answer, Answer::Date(day) if day < office.at(now).date_naive()) {
                let say = Say::new("decide-day-past").with(blanks::answer::FIELD, &field.key);
                return Err(Refusal::new(say).into());
            }
            let entry = Entry {
                answer,
                zone: Zone::WorkedOut,
                settled: None,
            };
            values.insert(field.key.clone(), entry);
        }
    }
    Ok(ProviderAnswer::Granted { values, notes })
}

/// A field of the result as it is recorded; none: it may stay empty, and does.
fn result(field: &Field, typed: Option<&Vec<String>>) -> Result<Option<Answer>, Trouble> {
    let cells = typed.into_iter().flatten();
    let texts: Result<Vec<String>, Trouble> = cells.map(|t| told::told(t, field.max.into(), 0)).collect();
    let typed = FieldDraft {
        texts: texts?,
        ..FieldDraft::default()
    };
    let answer = application::answer(field, &typed);
    if answer.is_none() && (field.fill == Fill::Needed || !typed.is_empty()) {
        return Err(Trouble::problem("problem-value-missing"));
    }
    Ok(answer)
}

/// An IIN as it is recorded: twelve digits, with the reason why a doubtful one was taken.
fn iin(office: &OpenOffice, case: &Case, typed: &GrantAnswer) -> Result<(Entry, Option<String>), Trouble> {
    let read = Iin::parse(&typed.iin).map_err(Trouble::Problem)?;
    let doubtful = read.problems().iter().any(|p| p.weight >= Weight::Warning);
    let reason = typed.override_reason.trim();
    let explained = reason.chars().count() >= told::SHORTEST_REASON;
    if doubtful && !explained {
        return Err(Refusal::new(Say::new("decide-control-digit")).into());
    }
    // A reason given for the control digit says nothing of whose number it is.
    if let Some(other) = of_another(office, case, &read.to_string())? {
        let number = other.number.map_or_else(String::new, |n| n.to_string());
        if !explained || typed.told_of.as_ref() != Some(&number) {
            let say = Say::new(TAKEN).with("case", number).with("who", other.latin);
            return Err(Refusal::new(say).into());
        }
    }
    let entry = Entry {
        answer: Answer::Iin(read.to_string()),
        zone: Zone::WorkedOut,
        settled: None,
    };
    Ok((entry, (!reason.is_empty()).then(|| reason.to_owned())))
}

/// A refusal of the service as it is recorded: a ground that is the provider's, words that fit the notice.
fn refused(pack: &Pack, ground: &GroundCode, kk: &str, ru: &str) -> Result<ProviderAnswer, Trouble> {
    if pack.ground(ground).is_none_or(|g| g.of != GroundOf::Service) {
        return Err(Trouble::problem("problem-value-missing"));
    }
    if kk.trim().is_empty() || ru.trim().is_empty() {
        return Err(Trouble::problem("problem-two-languages"));
    }
    for text in [kk, ru] {
        if text.chars().count() > LONGEST_REASON {
            return Err(Trouble::Problem(
                Say::new("problem-too-long").with("most", LONGEST_REASON),
            ));
        }
        if let Some(problem) = told::problem(text) {
            return Err(Trouble::Problem(problem.say));
        }
    }
    Ok(ProviderAnswer::Refused {
        ground: ground.clone(),
        reason: TwoTexts {
            kk: kk.to_owned(),
            ru: ru.to_owned(),
            ..TwoTexts::default()
        },
    })
}

/// How steps end by an answer, and what the act of it is.
fn end_of(answer: &ProviderAnswer) -> &'static str {
    match answer {
        ProviderAnswer::Granted { .. } => "granted",
        ProviderAnswer::Refused { .. } => "refused",
    }
}

fn answered(
    office: &mut OpenOffice,
    case: &Case,
    answer: ProviderAnswer,
    taken: Vec<BlankUsed>,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    if !procedure::can_end(case, &*office.pack_of(case)?, end_of(&answer)) {
        return Err(Refusal::new(Say::new("refusal-step-before")).into());
    }
    let mut deeds = procedure::end_with(office, case, end_of(&answer), now)?;
    deeds.extend(blanks::answer::deeds(case, taken));
    deeds.push(match answer {
        ProviderAnswer::Granted { values, notes } => Deed::Granted { values, notes },
        ProviderAnswer::Refused { ground, reason } => Deed::ServiceRefused { ground, reason },
    });
    recorded(office, case.id, deeds, now)
}

pub fn grant(
    office: &mut OpenOffice,
    id: CaseId,
    answer: &GrantAnswer,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    case.allows(Command::Grant)?;
    let told = &answer.told_blanks;
    let mut answer = granted(office, &case, answer, now)?;
    let taken = blanks::answer::taken(office, &case, &*office.pack_of(&case)?, &mut answer, told)?;
    answered(office, &case, answer, taken, now)
}

pub fn refuse_service(
    office: &mut OpenOffice,
    id: CaseId,
    ground: &GroundCode,
    kk: &str,
    ru: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    case.allows(Command::RefuseService)?;
    let answer = refused(&*office.pack_of(&case)?, ground, kk, ru)?;
    answered(office, &case, answer, Vec::new(), now)
}

/// A wrongly recorded answer put right: what it was stays in the journal, papers made from it are withdrawn.
pub fn correct(
    office: &mut OpenOffice,
    id: CaseId,
    typed: &TypedAnswer,
    reason: String,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    case.allows(match typed {
        TypedAnswer::Granted(_) => Command::CorrectToGranted,
        TypedAnswer::Refused { .. } => Command::CorrectToRefused,
    })?;
    let pack = office.pack_of(&case)?;
    let nothing = BTreeMap::new();
    let (mut is, told) = match typed {
        TypedAnswer::Granted(answer) => (granted(office, &case, answer, now)?, &answer.told_blanks),
        TypedAnswer::Refused { ground, kk, ru } => (refused(&pack, ground, kk, ru)?, &nothing),
    };
    let taken = blanks::answer::taken(office, &case, &pack, &mut is, told)?;
    let was = case
        .answer()
        .ok_or_else(|| Refusal::new(Say::new("refusal-correct-nothing")))?;
    if same(&was, &is) {
        return Err(Trouble::problem("problem-correction-same"));
    }
    let reason = reason.trim().to_owned();
    if reason.chars().count() < told::SHORTEST_REASON {
        return Err(Trouble::problem("problem-reason-missing"));
    }
    let of_answer = |code: &PaperCode| {
        let on = pack.paper(code).map(|p| p.on);
        matches!(on, Some(Moment::Granted | Moment::Refused))
    };
    let papers = case.papers.iter().filter(|p| !p.withdrawn);
    let withdrawn = papers
        .filter(|p| of_answer(&p.issued.paper))
        .map(|p| PaperNumber {
            paper: p.issued.paper.clone(),
            number: p.issued.number.clone(),
        })
        .collect();
    let ended = case
        .steps
        .iter()
        .filter(|s| s.done.as_ref().is_some_and(|(_, end)| end == end_of(&was)));
    let otherwise = ended.filter(|_| end_of(&was) != end_of(&is));
    let rules: Vec<&Step> = otherwise.filter_map(|s| pack.step(&s.begun.step)).collect();
    let led_to = rules
        .iter()
        .flat_map(|rule| procedure::next_of(rule, end_of(&was)));
    let stopped = led_to.filter(|code| case.open_step(code).is_some());
    let stopped = stopped.cloned().collect();
    let steps: Result<Vec<StepDone>, Trouble> = rules
        .iter()
        .map(|rule| procedure::done(office, &case, &pack, rule, end_of(&is), office.at(now)))
        .collect();
    let steps = steps?;
    let corrected = AnswerCorrected {
        was,
        is,
        reason,
        withdrawn,
        steps,
        stopped,
    };
    let mut deeds = blanks::answer::deeds(&case, taken);
    deeds.push(Deed::AnswerCorrected(corrected));
    recorded(office, id, deeds, now)
}

/// Whether two answers say the same; why a doubtful number was taken is no part of it.
fn same(a: &ProviderAnswer, b: &ProviderAnswer) -> bool {
    match (a, b) {
        (ProviderAnswer::Granted { values: a, .. }, ProviderAnswer::Granted { values: b, .. }) => a == b,
        _ => a == b,
    }
}
