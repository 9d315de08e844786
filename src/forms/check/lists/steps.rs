//! Steps of the procedure.

use super::super::Gathering;
use super::super::cited::{Cited, Rests, plain};
use super::procedure::within;
use crate::domain::checklist::Condition;
use crate::domain::code::StepCode;
use crate::domain::trouble::Say;
use crate::forms::condition;
use crate::forms::pack::{End, Moment, Step, TermRule};
use crate::forms::raw::{RawPack, RawStep};

pub fn steps(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<Step> {
    let mut out = Vec::new();
    for raw in &raw.step {
        let at = raw.span();
        let raw = raw.get_ref();
        found.defines("step", &raw.code);
        let rests = Rests {
            item: format!("step {}", raw.code.get_ref()),
            point: raw.point.as_ref(),
            words: &raw.words,
            source: raw.source,
            at: at.clone(),
        };
        let title = cited.title(&raw.title, &rests, found);
        let ends = ends(raw, found);
        let mut after = Vec::new();
        for code in &raw.after {
            found.named("step", code.get_ref(), code.span());
            after.extend(StepCode::parse(code.get_ref()).ok());
        }
        let begins = raw.begins.as_ref();
        if let Some(other) = begins.filter(|b| *b.get_ref() != Moment::Accepted) {
            found.at(other.span(), Say::new("pack-step-begins"));
        }
        if ends.is_empty() {
            found.at(at, Say::new("pack-step-without-end"));
        }
        let point = raw.point.as_ref().map(|p| p.get_ref().clone());
        let term = raw.within.as_ref().and_then(|w| within(w, found));
        let term = term.map(|within| TermRule {
            within,
            or: None,
            counting: raw.counting,
            point: point.clone(),
            source: raw.source,
        });
        let terms = terms(raw, cited, found);
        let second_person = raw
            .second_person
            .then(|| condition::read(raw.second_person_when.as_ref(), None, found));
        let Some(code) = found.code(&raw.code, |c| StepCode::parse(c).ok()) else {
            continue;
        };
        out.push(Step {
            code,
            title,
            unit: plain(&raw.unit),
            begins: begins.map(|b| *b.get_ref()),
            when: condition::read(raw.when.as_ref(), raw.unless.as_ref(), found),
            after,
            term,
            terms,
            ends,
            second_person,
            point,
        });
    }
    out
}

fn ends(raw: &RawStep, found: &mut Gathering<'_>) -> Vec<End> {
    let mut ends: Vec<End> = Vec::new();
    for end in &raw.ends {
        let mut next = Vec::new();
        for code in &end.get_ref().next {
            found.named("step", code, end.span());
            next.extend(StepCode::parse(code).ok());
        }
        let one = End {
            code: end.get_ref().code.clone(),
            title: end.get_ref().title.as_ref().map(plain),
            next,
        };
        let say = match (one.title.is_some(), one.is_of_case()) {
            (false, false) => Some("pack-end-without-title"),
            (true, true) => Some("pack-end-of-case-titled"),
            _ => None,
        };
        if let Some(id) = say {
            found.at(end.span(), Say::new(id).with("end", &one.code));
        }
        if ends.iter().any(|e| e.code == one.code) {
            found.at(end.span(), Say::new("pack-end-twice").with("end", &one.code));
        }
        ends.push(one);
    }
    ends
}

/// The terms of those of whom a condition holds, each with its own point.
fn terms(raw: &RawStep, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<(Condition, TermRule)> {
    let mut out = Vec::new();
    for one in &raw.terms {
        let at = one.span();
        let one = one.get_ref();
        let rests = Rests {
            item: format!("step {}", raw.code.get_ref()),
            point: one.point.as_ref().or(raw.point.as_ref()),
            words: &one.words,
            source: one.source,
            at,
        };
        cited.rests(&rests, "", found);
        let when = condition::read(Some(&one.when), None, found);
        let rule = within(&one.within, found).map(|within| TermRule {
            within,
            or: None,
            counting: one.counting,
            point: rests.point.map(|p| p.get_ref().clone()),
            source: one.source,
        });
        out.extend(rule.map(|rule| (when, rule)));
    }
    out
}
