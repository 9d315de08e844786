//! Who the applicant of a case is, as far as its pack's conditions ask after acceptance; and which papers are theirs.

use crate::domain::case::{Case, Facts};
use crate::domain::checklist::{Applicant, Past};
use crate::forms::pack::{Moment, MrzPart, Pack, Paper};
use crate::office::draft::Draft;
use crate::office::intake;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// None of a case whose contents were erased.
pub fn applicant(case: &Case, pack: &Pack) -> Option<Applicant> {
    case.facts().map(|facts| of(&facts, pack))
}

/// The applicant whom these facts are of.
pub fn of(facts: &Facts, pack: &Pack) -> Applicant {
    let issued_in = pack.field_of(MrzPart::IssuingState);
    let asked = pack.questions.iter();
    let answered = asked.filter_map(|q| Some((q.code.clone(), *facts.asked.get(&q.code)?)));
    Applicant {
        category: facts.category.clone(),
        channel: facts.channel.clone(),
        request: facts.request.clone(),
        age: facts.age,
        citizenship: facts.citizenship.clone(),
        issued_in: issued_in.and_then(|f| facts.states.get(&f.key)).cloned(),
        scripts: BTreeMap::new(),
        elsewhere: Default::default(),
        represented: facts.represented.clone(),
        past: Past {
            answered: answered.collect(),
            ..Past::default()
        },
        chosen: facts.chosen.clone(),
    }
}

/// The papers of a case that are made at a moment of it.
pub fn papers<'a>(case: &Case, pack: &'a Pack, moment: Moment) -> Vec<&'a Paper> {
    applicant(case, pack).map_or_else(Vec::new, |of| pack.papers_on(moment, &of))
}

/// Those of a draft.
pub fn papers_of_draft<'a>(draft: &Draft, pack: &'a Pack, on: NaiveDate, moment: Moment) -> Vec<&'a Paper> {
    pack.papers_on(moment, &intake::applicant(draft, pack, on))
}
