//! Terms, grounds of refusal, papers, keeping and notes.

use super::super::Gathering;
use super::super::cited::{Cited, Rests, plain};
use crate::domain::act::ComplaintTerm;
use crate::domain::code::{GroundCode, PaperCode};
use crate::domain::number::{COMPLAINTS, Series};
use crate::domain::term::Term;
use crate::domain::trouble::Say;
use crate::forms::block::{Block, CASE_VALUES};
use crate::forms::condition;
use crate::forms::pack::{Ground, GroundOf, Keep, Moment, Note, Pack, Paper, Source, TermRule};
use crate::forms::raw::RawPack;
use toml::Spanned;

pub(super) fn within(raw: &Spanned<String>, found: &mut Gathering<'_>) -> Option<Term> {
    let read = Term::parse(raw.get_ref()).ok();
    if read.is_none() {
        found.at(
            raw.span(),
            Say::new("pack-not-a-term").with("term", raw.get_ref()),
        );
    }
    read
}

pub fn term(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Option<TermRule> {
    let raw = raw.term.as_ref()?;
    let rests = Rests {
        item: "term".to_owned(),
        point: raw.get_ref().point.as_ref(),
        words: &raw.get_ref().words,
        source: raw.get_ref().source,
        at: raw.span(),
    };
    cited.rests(&rests, "", found);
    let raw = raw.get_ref();
    Some(TermRule {
        within: within(&raw.within, found)?,
        or: raw.or.as_ref().and_then(|or| within(or, found)),
        counting: raw.counting,
        point: raw.point.as_ref().map(|p| p.get_ref().clone()),
        source: raw.source,
    })
}

pub fn complaints(
    raw: &RawPack,
    cited: &mut Cited,
    found: &mut Gathering<'_>,
) -> Vec<(ComplaintTerm, TermRule)> {
    let mut out: Vec<(ComplaintTerm, TermRule)> = Vec::new();
    for raw in &raw.complaint {
        let at = raw.span();
        let raw = raw.get_ref();
        let rests = Rests {
            item: "complaint".to_owned(),
            point: raw.point.as_ref(),
            words: &raw.words,
            source: raw.source,
            at: at.clone(),
        };
        cited.rests(&rests, "", found);
        if out.iter().any(|(of, _)| *of == raw.of) {
            found.at(at, Say::new("pack-complaint-twice"));
        }
        if let Some(within) = within(&raw.within, found) {
            let rule = TermRule {
                within,
                or: None,
                counting: raw.counting,
                point: raw.point.as_ref().map(|p| p.get_ref().clone()),
                source: raw.source,
            };
            out.push((raw.of, rule));
        }
    }
    out
}

pub fn grounds(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<Ground> {
    let mut out = Vec::new();
    for raw in &raw.ground {
        let at = raw.span();
        let raw = raw.get_ref();
        found.defines("ground", &raw.code);
        let rests = Rests {
            item: format!("ground {}", raw.code.get_ref()),
            point: raw.point.as_ref(),
            words: &raw.words,
            source: raw.source,
            at: at.clone(),
        };
        let title = cited.title(&raw.title, &rests, found);
        if raw.of == GroundOf::Service && !raw.lacks.is_empty() {
            found.at(at, Say::new("pack-ground-lacks"));
        }
        let when = condition::read(raw.when.as_ref(), raw.unless.as_ref(), found);
        let Some(code) = found.code(&raw.code, |c| GroundCode::parse(c).ok()) else {
            continue;
        };
        out.push(Ground {
            of: raw.of,
            code,
            point: raw.point.as_ref().map(|p| p.get_ref().clone()),
            title,
            when,
            lacks: raw.lacks.iter().map(|l| *l.get_ref()).collect(),
            source: raw.source,
        });
    }
    out
}

/// The mark of a series; two kinds of paper with one would have numbers that look alike.
pub(super) fn series(raw: &Spanned<String>, found: &mut Gathering<'_>) -> Option<Series> {
    found.defines("series", raw);
    let read = Series::parse(raw.get_ref()).ok();
    if read.is_none() {
        found.at(
            raw.span(),
            Say::new("pack-not-a-series").with("mark", raw.get_ref()),
        );
    }
    if read == Some(COMPLAINTS) {
        found.at(
            raw.span(),
            Say::new("pack-series-of-office").with("mark", COMPLAINTS),
        );
    }
    read
}

/// Marks that papers of other services bear.
pub fn series_taken(raw: &RawPack, others: &[&Pack], found: &mut Gathering<'_>) {
    let code = raw.head.as_ref().map(|h| h.code.get_ref().as_str());
    let papers = raw.paper.iter().filter_map(|p| p.get_ref().series.as_ref());
    let registers = raw.register.iter().map(|r| &r.get_ref().series);
    let journals = raw.journal.iter().map(|j| &j.get_ref().series);
    for mark in papers.chain(registers).chain(journals) {
        let Ok(series) = Series::parse(mark.get_ref()) else {
            continue;
        };
        let bears = |p: &Pack| p.marks().any(|mark| mark == series);
        let other = others.iter().find(|p| Some(p.code.as_str()) != code && bears(p));
        if let Some(other) = other {
            let say = Say::new("pack-series-taken").with("mark", series);
            found.at(mark.span(), say.with("service", &other.code));
        }
    }
}

pub fn papers(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<Paper> {
    let mut out = Vec::new();
    for raw in &raw.paper {
        let at = raw.span();
        let raw = raw.get_ref();
        found.defines("paper", &raw.code);
        let rests = Rests {
            item: format!("paper {}", raw.code.get_ref()),
            point: raw.point.as_ref(),
            words: &raw.words,
            source: raw.source,
            at,
        };
        let title = cited.title(&raw.title, &rests, found);
        let series = raw.series.as_ref().and_then(|s| series(s, found));
        let Some(code) = found.code(&raw.code, |c| PaperCode::parse(c).ok()) else {
            continue;
        };
        let mut blocks = Vec::new();
        for block in &raw.blocks {
            match Block::read(block.get_ref().clone()) {
                Ok(read) => {
                    // A value that nobody gives would leave a blank on paper.
                    for key in read.keys().into_iter().filter(|k| !CASE_VALUES.contains(k)) {
                        found.named("field", key, block.span());
                    }
                    blocks.push(read);
                }
                Err(say) => found.at(block.span(), say),
            }
        }
        let marks = raw.marks_changes.as_ref().filter(|m| *m.get_ref());
        if let Some(marks) = marks.filter(|_| raw.on != Moment::Open) {
            found.at(marks.span(), Say::new("pack-marks-nothing-signed"));
        }
        out.push(Paper {
            marks_changes: marks.is_some(),
            code,
            title,
            on: raw.on,
            when: condition::read(raw.when.as_ref(), raw.unless.as_ref(), found),
            annex: raw.annex.as_ref().map(|a| a.get_ref().clone()),
            point: raw.point.as_ref().map(|p| p.get_ref().clone()),
            source: raw.source,
            series,
            size: raw.size,
            blocks,
        });
    }
    out
}

pub fn keep(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Option<Keep> {
    let raw = raw.keep.as_ref()?;
    let rests = Rests {
        item: "keep".to_owned(),
        point: raw.get_ref().point.as_ref(),
        words: &raw.get_ref().words,
        source: Source::Office,
        at: raw.span(),
    };
    let rule = cited.title(&raw.get_ref().rule, &rests, found);
    let raw = raw.get_ref();
    let mut years = None;
    if let Some(place) = &raw.years {
        years = u16::try_from(*place.get_ref())
            .ok()
            .filter(|y| (1..=1000).contains(y));
        if years.is_none() {
            found.at(
                place.span(),
                Say::new("pack-keep-years").with("years", place.get_ref()),
            );
        }
    }
    Some(Keep {
        years,
        rule,
        point: raw.point.as_ref().map(|p| p.get_ref().clone()),
    })
}

pub fn notes(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<Note> {
    let mut out = Vec::new();
    for (place, raw) in raw.note.iter().enumerate() {
        if raw.get_ref().point.is_some() {
            let rests = Rests {
                item: format!("note {}", place + 1),
                point: raw.get_ref().point.as_ref(),
                words: "",
                source: Source::Office,
                at: raw.span(),
            };
            cited.rests(&rests, "", found);
        }
        out.push(Note {
            point: raw.get_ref().point.as_ref().map(|p| p.get_ref().clone()),
            text: plain(&raw.get_ref().text),
        });
    }
    out
}
