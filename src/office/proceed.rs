//! What happens to an accepted case: transfer to the state system, the provider's answer, the result handed over.

use super::open::OpenOffice;
use super::request::{IinAnswer, Reply};
use super::trouble::Trouble;
use crate::domain::act::{CaseId, Deed, HandedOver, StepDone};
use crate::domain::answer::{Answer, Answers, Entry, TwoTexts, Zone};
use crate::domain::case::{Case, Command};
use crate::domain::code::{FieldKey, GroundCode, PaperCode};
use crate::domain::iin::Iin;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::{Say, Weight};
use crate::forms::pack::{GroundOf, Moment};
use crate::papers::coverage;
use chrono::{DateTime, Utc};

/// The result's value in answers and papers.
/// The reason of a refusal fits its sheet.
const LONGEST_REASON: usize = 400;

pub const IIN: &str = "iin";

fn recorded(
    office: &mut OpenOffice,
    case: CaseId,
    deeds: Vec<Deed>,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let at = office.at(now);
    let acts: Vec<_> = deeds
        .into_iter()
        .map(|deed| office.act(Some(case), at, deed))
        .collect();
    office.store.append(&acts)?;
    Ok(Reply::Recorded(Box::new(office.case_view(case)?)))
}

pub fn transfer(
    office: &mut OpenOffice,
    case: CaseId,
    outer_number: String,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    office.case(case)?.allows(Command::Transfer)?;
    let outer_number = outer_number.trim().to_owned();
    if outer_number.is_empty()
        || outer_number.chars().any(char::is_control)
        || outer_number.chars().count() > 60
    {
        return Err(Trouble::problem("problem-outer-number"));
    }
    recorded(office, case, vec![Deed::Transferred { outer_number }], now)
}

/// The open steps end as the answer says, where the pack lets them end so.
fn steps_end(office: &OpenOffice, case: &Case, end: &str) -> Result<Vec<Deed>, Trouble> {
    let pack = office.pack_of(case)?;
    let open = case.steps.iter().filter(|s| s.done.is_none());
    let ends = open.filter(|s| {
        pack.step(&s.begun.step)
            .is_some_and(|rule| rule.ends.iter().any(|e| e.code == end))
    });
    Ok(ends
        .map(|s| {
            Deed::Step(StepDone {
                step: s.begun.step.clone(),
                end: end.to_owned(),
                next: Vec::new(),
            })
        })
        .collect())
}

pub fn grant(
    office: &mut OpenOffice,
    id: CaseId,
    answer: &IinAnswer,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    case.allows(Command::Grant)?;
    let read = Iin::parse(&answer.iin).map_err(Trouble::Problem)?;
    let mut notes = Vec::new();
    let doubtful = read.problems().iter().any(|p| p.weight >= Weight::Warning);
    let reason = answer.override_reason.trim();
    if doubtful && reason.chars().count() < 3 {
        return Err(Refusal::new(Say::new("decide-control-digit")).into());
    }
    if !reason.is_empty() {
        notes.push(reason.to_owned());
    }
    let key = FieldKey::parse(IIN).map_err(|_| Trouble::problem("office-closed"))?;
    let entry = Entry {
        answer: Answer::Iin(read.to_string()),
        zone: Zone::WorkedOut,
        settled: None,
    };
    let values = Answers::from([(key, entry)]);
    let mut deeds = steps_end(office, &case, "granted")?;
    deeds.push(Deed::Granted { values, notes });
    recorded(office, id, deeds, now)
}

pub fn refuse_service(
    office: &mut OpenOffice,
    id: CaseId,
    ground: GroundCode,
    kk: String,
    ru: String,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    case.allows(Command::RefuseService)?;
    let pack = office.pack_of(&case)?;
    if pack.ground(&ground).is_none_or(|g| g.of != GroundOf::Service) {
        return Err(Trouble::problem("problem-value-missing"));
    }
    if kk.trim().is_empty() || ru.trim().is_empty() {
        return Err(Trouble::problem("problem-two-languages"));
    }
    for text in [&kk, &ru] {
        if text.chars().count() > LONGEST_REASON {
            return Err(Trouble::Problem(
                Say::new("problem-too-long").with("most", LONGEST_REASON),
            ));
        }
        if let Some(problem) = coverage::problem(text) {
            return Err(Trouble::Problem(problem.say));
        }
    }
    let mut deeds = steps_end(office, &case, "refused")?;
    deeds.push(Deed::ServiceRefused {
        ground,
        reason: TwoTexts {
            kk,
            ru,
            ..TwoTexts::default()
        },
    });
    recorded(office, id, deeds, now)
}

pub fn hand_over(
    office: &mut OpenOffice,
    id: CaseId,
    paper: PaperCode,
    to: String,
    document: String,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    case.allows(Command::HandOver)?;
    // The case ends with its result in the person's hands, not with another paper.
    let on = office.pack_of(&case)?.paper(&paper).map(|p| p.on);
    if !matches!(on, Some(Moment::Granted | Moment::Refused)) {
        return Err(Refusal::new(Say::new("refusal-nothing-to-hand-over")).into());
    }
    let printed = case.paper(&paper).filter(|p| p.printed > 0);
    let Some(record) = printed else {
        return Err(Refusal::new(Say::new("refusal-hand-over-not-printed")).into());
    };
    if to.trim().is_empty() || document.trim().is_empty() {
        return Err(Trouble::problem("problem-value-missing"));
    }
    let over = HandedOver {
        paper,
        number: record.issued.number.clone(),
        to,
        document,
    };
    recorded(office, id, vec![Deed::HandedOver(over)], now)
}
