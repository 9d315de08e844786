//! Who the applicant of an accepted case is, as far as its pack's conditions ask after acceptance.

use crate::domain::answer::Answer;
use crate::domain::asked;
use crate::domain::case::Case;
use crate::domain::checklist::{Applicant, Past, Represented};
use crate::forms::pack::{MrzPart, Pack};
use std::collections::BTreeMap;

/// None of a case that was not accepted, or whose contents were erased.
pub fn applicant(case: &Case, pack: &Pack) -> Option<Applicant> {
    let (opened, accepted) = (case.opened.as_ref()?, case.accepted.as_ref()?);
    let answers = &accepted.answers;
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
    let answered = asked.filter_map(|q| Some((q.code.clone(), accepted.asked.get(&q.code)? == asked::YES)));
    let on = case.accepted_at?.date_naive();
    Some(Applicant {
        category: opened.category.clone(),
        channel: opened.channel.clone(),
        request: opened.request.clone(),
        age: case.person.birth.map(|born| born.age_on(on)),
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
