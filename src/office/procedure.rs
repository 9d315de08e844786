//! The procedure of a case: a step ends as its pack lets it end, and what follows begins, each with its own due moment.

use super::course::recorded;
use super::facts;
use super::open::OpenOffice;
use super::request::Reply;
use super::terms;
use super::trouble::Trouble;
use crate::domain::act::{CaseId, Deed, StepBegun, StepDone};
use crate::domain::case::{Case, Command};
use crate::domain::checklist::Applicant;
use crate::domain::code::StepCode;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::forms::pack::{Pack, Step};
use chrono::{DateTime, FixedOffset, Utc};

/// Steps of this applicant that begin at this moment.
pub fn begun<'a>(
    office: &OpenOffice,
    steps: impl IntoIterator<Item = &'a Step>,
    applicant: &Applicant,
    at: DateTime<FixedOffset>,
) -> Result<Vec<StepBegun>, Trouble> {
    let begin = |step: &Step| {
        // Handing over takes its time from when the person comes, whenever that is.
        let term = step.term_for(applicant).filter(|_| !step.is_hand_over());
        let due = term.map(|t| terms::due(&office.view, t, at));
        Ok(StepBegun {
            step: step.code.clone(),
            due: due.transpose()?,
        })
    };
    let theirs = steps.into_iter().filter(|step| step.is_of(applicant));
    theirs.map(begin).collect()
}

/// What an end leads to.
pub fn next_of<'a>(rule: &'a Step, end: &'a str) -> impl Iterator<Item = &'a StepCode> {
    let ends = rule.ends.iter().filter(move |e| e.code == end);
    ends.flat_map(|e| &e.next)
}

/// The step done in this way, with what follows it: it may be the same one anew. Steps that ran side by side may lead to the same one: it begins with
/// the last of those that it waits for.
pub fn done(
    office: &OpenOffice,
    case: &Case,
    pack: &Pack,
    rule: &Step,
    end: &str,
    at: DateTime<FixedOffset>,
) -> Result<StepDone, Trouble> {
    let Some(applicant) = facts::applicant(case, pack) else {
        return Err(Trouble::problem("office-closed"));
    };
    let ready = |step: &&Step| {
        // What is no step of theirs is not waited for.
        let is_theirs = |code: &StepCode| pack.step(code).is_some_and(|s| s.is_of(&applicant));
        let is_done = |code: &StepCode| *code == rule.code || case.has_done(code) || !is_theirs(code);
        let runs = step.code != rule.code && case.open_step(&step.code).is_some();
        !runs && step.after.iter().all(is_done)
    };
    let next = next_of(rule, end)
        .filter_map(|code| pack.step(code))
        .filter(ready);
    Ok(StepDone {
        step: rule.code.clone(),
        end: end.to_owned(),
        next: begun(office, next, &applicant, at)?,
    })
}

/// Whoever brought the case to a step that a second person does cannot do it, too. Where nobody else has an account the
/// second person signs on paper, and the one clerk records it.
pub fn second_person(office: &OpenOffice, case: &Case, pack: &Pack, rule: &Step) -> Result<(), Trouble> {
    let brought = case.open_step(&rule.code).and_then(|s| s.begun_by.as_ref());
    let same = brought.or(case.clerk.as_ref()) == Some(&office.view.clerk.code);
    let alone = office.view.people.len() == 1;
    let asked = || facts::applicant(case, pack).is_none_or(|of| rule.needs_second_person(&of));
    match rule.second_person.is_some() && same && !alone && asked() {
        true => Err(Refusal {
            say: Say::new("refusal-second-person"),
            point: rule.point.clone(),
        }
        .into()),
        false => Ok(()),
    }
}

/// The clerk says that a step ended; what the provider answers is recorded as the answer, and ends its step itself.
pub fn end_step(
    office: &mut OpenOffice,
    id: CaseId,
    step: &StepCode,
    end: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    case.allows(Command::EndStep)?;
    let pack = office.pack_of(&case)?;
    let rule = pack.step(step).filter(|_| case.open_step(step).is_some());
    let Some(rule) = rule else {
        return Err(Refusal::new(Say::new("refusal-step-not-open")).into());
    };
    match rule.ends.iter().find(|e| e.code == end) {
        Some(end) if end.is_of_case() => return Err(Refusal::new(Say::new("refusal-step-answer")).into()),
        Some(_) => {}
        None => return Err(Trouble::problem("problem-value-missing")),
    }
    second_person(office, &case, &pack, rule)?;
    let deed = Deed::Step(done(office, &case, &pack, rule, end, office.at(now))?);
    recorded(office, id, vec![deed], now)
}

/// Whether an answer can be there: the step that it ends runs, or none is ended by it.
pub fn can_end(case: &Case, pack: &Pack, end: &str) -> bool {
    let ends = |rule: &Step| rule.ends.iter().any(|e| e.code == end);
    let mut open = case.steps.iter().filter(|s| s.done.is_none());
    let runs = open.any(|s| pack.step(&s.begun.step).is_some_and(ends));
    let known = facts::applicant(case, pack);
    let theirs = |rule: &&Step| known.as_ref().is_none_or(|of| rule.is_of(of));
    runs || !pack.steps.iter().filter(theirs).any(ends)
}

/// A step that still runs, that the hand-over does not end and that somebody records: a case does not close over it.
pub fn still_running<'a>(case: &Case, pack: &'a Pack) -> Option<&'a Step> {
    let open = case.steps.iter().filter(|s| s.done.is_none());
    let mut rules = open.filter_map(|s| pack.step(&s.begun.step));
    rules.find(|rule| !rule.is_hand_over() && rule.ends.iter().any(|end| !end.is_of_case()))
}

/// The open steps that end with what became of the case: its answer, or the hand-over.
pub fn end_with(
    office: &OpenOffice,
    case: &Case,
    end: &str,
    now: DateTime<Utc>,
) -> Result<Vec<Deed>, Trouble> {
    let pack = office.pack_of(case)?;
    let open = case.steps.iter().filter(|s| s.done.is_none());
    let rules = open.filter_map(|s| pack.step(&s.begun.step));
    let ends = rules.filter(|rule| rule.ends.iter().any(|e| e.code == end));
    let ends: Vec<&Step> = ends.collect();
    for rule in &ends {
        second_person(office, case, &pack, rule)?;
    }
    let ends = ends.into_iter();
    ends.map(|rule| Ok(Deed::Step(done(office, case, &pack, rule, end, office.at(now))?)))
        .collect()
}
