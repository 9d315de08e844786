//! What becomes of a made-up case after acceptance, in any service: the transfer where there is one, the steps before the
//! answer, and what the answer says.

use super::chance::Chance;
use super::filling::Visit;
use super::{people, practice};
use crate::domain::act::CaseId;
use crate::domain::case::{Case, State};
use crate::domain::code::{FieldKey, StepCode};
use crate::forms::pack::{End, Field, FieldKind, Pack, Step};
use crate::office::open::OpenOffice;
use crate::office::procedure;
use crate::office::request::{Flow, GrantAnswer, Request};
use crate::office::trouble::Trouble;
use chrono::{DateTime, Days, NaiveDate, Utc};
use std::collections::BTreeSet;

/// The request entered in the state system; what is decided here goes nowhere.
pub fn transfer(
    office: &mut OpenOffice,
    case: CaseId,
    outer_number: String,
    at: DateTime<Utc>,
) -> Result<(), Trouble> {
    let known = office.case(case)?;
    let there = known.accepted.as_ref().map(|a| a.decided).unwrap_or_default();
    if there.is_in_state_system() {
        office.handle(Request::Transfer { case, outer_number }, at)?;
    }
    Ok(())
}

/// Ends the steps that run before an answer, each so that the answer comes nearer.
pub fn until(office: &mut OpenOffice, id: CaseId, answer: &str, at: DateTime<Utc>) -> Result<(), Trouble> {
    loop {
        let case = office.case(id)?;
        let pack = office.pack_of(&case)?;
        if procedure::can_end(&case, &pack, answer) {
            return Ok(());
        }
        let Some((step, end)) = next(&case, &pack, answer) else {
            return Ok(());
        };
        let flow = Flow::EndStep { case: id, step, end };
        office.handle(Request::Flow(flow), at)?;
    }
}

/// Some of the steps are done that the clerk records, each in one of its ways.
pub fn advance(
    office: &mut OpenOffice,
    id: CaseId,
    at: DateTime<Utc>,
    chance: &mut Chance,
) -> Result<(), Trouble> {
    let pack = office.pack_of(&office.case(id)?)?;
    let recorded = |s: &&Step| s.ends.iter().any(|e| !e.is_of_case());
    let all = pack.steps.iter().filter(recorded).count();
    if all == 0 {
        return Ok(());
    }
    for _ in 0..=chance.below(all) {
        let case = office.case(id)?;
        let open = case.steps.iter().filter(|s| s.done.is_none());
        let rules = open.filter_map(|s| pack.step(&s.begun.step));
        let ends = rules.flat_map(|rule| rule.ends.iter().map(move |end| (rule, end)));
        let ends: Vec<_> = ends.filter(|(_, end)| !end.is_of_case()).collect();
        let Some((rule, end)) = chance.one_of(&ends) else {
            return Ok(());
        };
        let (step, end) = (rule.code.clone(), end.code.clone());
        let flow = Flow::EndStep { case: id, step, end };
        office.handle(Request::Flow(flow), at)?;
    }
    Ok(())
}

/// Ends the steps that run after the answer, over which the case does not close: so that what was granted comes to its
/// hand-over, and a refusal by an end of its own, where there is one.
pub fn finish(office: &mut OpenOffice, id: CaseId, at: DateTime<Utc>) -> Result<(), Trouble> {
    loop {
        let case = office.case(id)?;
        let pack = office.pack_of(&case)?;
        let Some(rule) = procedure::still_running(&case, &pack) else {
            return Ok(());
        };
        let over = State::HandedOver.as_str();
        let comes = |end: &&End| {
            let mut next = end.next.iter();
            next.any(|to| leads(&pack, to, over, &mut BTreeSet::new()))
        };
        let mut ends: Vec<&End> = rule.ends.iter().filter(|end| !end.is_of_case()).collect();
        ends.sort_by_key(|end| comes(end) != case.refusal.is_none());
        let Some(end) = ends.first().map(|end| end.code.clone()) else {
            return Ok(());
        };
        let step = rule.code.clone();
        let flow = Flow::EndStep { case: id, step, end };
        office.handle(Request::Flow(flow), at)?;
    }
}

/// The step to be ended now, and how: so that it leads to the answer, else in its first way.
pub(super) fn next(case: &Case, pack: &Pack, answer: &str) -> Option<(StepCode, String)> {
    let open = case.steps.iter().filter(|s| s.done.is_none());
    let rules = open.filter_map(|s| pack.step(&s.begun.step));
    let ends = rules.flat_map(|rule| rule.ends.iter().map(move |end| (rule, end)));
    let mut ends: Vec<_> = ends.filter(|(_, end)| !end.is_of_case()).collect();
    ends.sort_by_key(|(_, end)| {
        !end.next
            .iter()
            .any(|to| leads(pack, to, answer, &mut BTreeSet::new()))
    });
    ends.first()
        .map(|(rule, end)| (rule.code.clone(), end.code.clone()))
}

/// Whether a step ends with the answer, or something after it does.
fn leads(pack: &Pack, step: &StepCode, answer: &str, met: &mut BTreeSet<StepCode>) -> bool {
    let Some(rule) = pack.step(step).filter(|_| met.insert(step.clone())) else {
        return false;
    };
    let mut ends = rule.ends.iter();
    ends.any(|end| end.code == answer || end.next.iter().any(|to| leads(pack, to, answer, met)))
}

/// What the answer says, field by field.
pub fn granted(pack: &Pack, visit: &Visit, on: NaiveDate, chance: &mut Chance) -> GrantAnswer {
    let iin = people::iin(visit.someone, visit.nth, chance).filter(|_| pack.gives_iin());
    let fields = pack.results().filter(|f| f.kind != FieldKind::Iin);
    let values = fields.filter_map(|f| Some((f.key.clone(), result(f, visit, on, chance)?)));
    let values: Vec<(FieldKey, Vec<String>)> = values.collect();
    GrantAnswer {
        iin: iin.unwrap_or_default(),
        values: values.into_iter().collect(),
        ..GrantAnswer::default()
    }
}

fn result(field: &Field, visit: &Visit, on: NaiveDate, chance: &mut Chance) -> Option<Vec<String>> {
    let known = |key: &str| practice().answers.get(key).cloned();
    let key = field.key.as_str();
    let numbered = || format!("DEMO {:06}", visit.nth + 1);
    match field.kind {
        FieldKind::Bin => known(key).map(|bin| vec![bin]),
        FieldKind::Text | FieldKind::Number => Some(vec![known(key).unwrap_or_else(numbered)]),
        FieldKind::TwoTexts => {
            // Where somebody is registered is where they live.
            let own = if key.ends_with("_address") { "address" } else { key };
            let said = |lang: &str| {
                let of_person = visit.someone.get(&format!("{own}_{lang}"));
                let of_person = Some(of_person.to_owned()).filter(|t| !t.is_empty());
                of_person.or_else(|| known(&format!("{key}_{lang}")))
            };
            Some(vec![said("kk")?, said("ru")?])
        }
        // A day on which something was done is the day of the answer.
        FieldKind::Date if !field.ahead => Some(vec![on.format("%d%m%Y").to_string()]),
        FieldKind::Date => {
            let days = Days::new(90 + u64::try_from(chance.below(200)).unwrap_or(0));
            let day = on.checked_add_days(days)?;
            Some(vec![day.format("%d%m%Y").to_string()])
        }
        FieldKind::Choice => Some(vec![field.choices.first()?.code.clone()]),
        FieldKind::Name | FieldKind::BirthDate | FieldKind::Country | FieldKind::Iin => None,
    }
}

#[cfg(test)]
mod tests;
