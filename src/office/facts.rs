//! Who the applicant of a case is, as far as its pack's conditions ask after acceptance; and which papers are theirs.

use crate::domain::answer::Answer;
use crate::domain::asked;
use crate::domain::case::Case;
use crate::domain::checklist::{Applicant, Past, Represented};
use crate::forms::pack::{Moment, MrzPart, Pack, Paper};
use crate::office::draft::Draft;
use crate::office::intake;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// None of a case whose contents were erased.
pub fn applicant(case: &Case, pack: &Pack) -> Option<Applicant> {
    let opened = case.opened.as_ref()?;
    let (accepted, refused) = (case.accepted.as_ref(), case.intake_refused.as_ref());
    let answers = accepted.map(|a| &a.answers).or(refused.map(|r| &r.answers))?;
    let issued_in = pack.field_of(MrzPart::IssuingState);
    let issued_in = issued_in.and_then(|f| match &answers.get(&f.key)?.answer {
        Answer::Country(state) => Some(state.clone()),
        _ => None,
    });
    let chosen = answers.iter().filter_map(|(key, given)| match &given.answer {
        Answer::Choice(code) => Some((key.clone(), code.clone())),
        _ => None,
    });
    let asked = pack.questions.iter();
    let answered = asked.filter_map(|q| Some((q.code.clone(), accepted?.asked.get(&q.code)? == asked::YES)));
    let on = case.accepted_at.map(|at| at.date_naive());
    Some(Applicant {
        category: opened.category.clone(),
        channel: opened.channel.clone(),
        request: opened.request.clone(),
        age: case.person.birth.zip(on).map(|(born, on)| born.age_on(on)),
        citizenship: case.person.citizenship.clone(),
        issued_in,
        scripts: BTreeMap::new(),
        elsewhere: Default::default(),
        represented: case.representative().map(|r| Represented {
            by: r.representation.clone(),
            citizenship: r.citizenship.clone(),
        }),
        past: Past {
            answered: answered.collect(),
            ..Past::default()
        },
        chosen: chosen.collect(),
    })
}

/// The papers of a case that are made at a moment of it.
pub fn papers<'a>(case: &Case, pack: &'a Pack, moment: Moment) -> Vec<&'a Paper> {
    applicant(case, pack).map_or_else(Vec::new, |of| pack.papers_on(moment, &of))
}

/// Those of a draft.
pub fn papers_of_draft<'a>(draft: &Draft, pack: &'a Pack, on: NaiveDate, moment: Moment) -> Vec<&'a Paper> {
    pack.papers_on(moment, &intake::applicant(draft, pack, on))
}
