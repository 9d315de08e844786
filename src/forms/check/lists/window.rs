//! Terms by the clock at the window: of acceptance itself, and of the wait for it.

use super::super::Gathering;
use super::super::cited::{Cited, Rests};
use super::procedure::within;
use crate::domain::act::Purpose;
use crate::domain::code::StepCode;
use crate::domain::term::{Counting, Term};
use crate::domain::trouble::Say;
use crate::forms::condition;
use crate::forms::pack::{AtWindow, TermRule};
use crate::forms::raw::RawPack;
use toml::Spanned;

/// A term that ends while the person stands there.
fn by_the_clock(raw: &Spanned<String>, found: &mut Gathering<'_>) -> Option<Term> {
    let term = within(raw, found)?;
    if term.in_days() {
        let say = Say::new("pack-not-by-the-clock").with("term", raw.get_ref());
        found.at(raw.span(), say);
        return None;
    }
    Some(term)
}

fn rule(within: Term, rests: &Rests<'_>) -> TermRule {
    TermRule {
        within,
        or: None,
        counting: Counting::default(),
        point: rests.point.map(|p| p.get_ref().clone()),
        source: rests.source,
    }
}

pub fn acceptance(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<AtWindow> {
    let mut out = Vec::new();
    for table in &raw.acceptance {
        let one = table.get_ref();
        found.defines("acceptance", &one.code);
        let rests = Rests {
            item: format!("acceptance {}", one.code.get_ref()),
            point: one.point.as_ref(),
            words: &one.words,
            source: one.source,
            at: table.span(),
        };
        let title = cited.title(&one.title, &rests, found);
        let when = condition::read(one.when.as_ref(), one.unless.as_ref(), found);
        let code = found.code(&one.code, |c| StepCode::parse(c).ok());
        if let (Some(within), Some(code)) = (by_the_clock(&one.within, found), code) {
            out.push(AtWindow {
                code: code.to_string(),
                title,
                when,
                term: rule(within, &rests),
            });
        }
    }
    out
}

pub fn waiting(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<(Purpose, TermRule)> {
    let mut out: Vec<(Purpose, TermRule)> = Vec::new();
    for table in &raw.waiting {
        let one = table.get_ref();
        let rests = Rests {
            item: format!("waiting {}", one.of.as_str()),
            point: one.point.as_ref(),
            words: &one.words,
            source: one.source,
            at: table.span(),
        };
        cited.rests(&rests, "", found);
        if out.iter().any(|(of, _)| *of == one.of) {
            let say = Say::new("pack-defined-twice").with("code", one.of.as_str());
            found.at(table.span(), say);
        }
        out.extend(by_the_clock(&one.within, found).map(|w| (one.of, rule(w, &rests))));
    }
    out
}
