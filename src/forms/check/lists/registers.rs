//! Registers and journals.

use super::super::Gathering;
use super::super::cited::{Cited, Rests, plain};
use super::procedure::series;
use crate::domain::code::{RegisterCode, StepCode};
use crate::domain::trouble::Say;
use crate::forms::block::CASE_VALUES;
use crate::forms::condition;
use crate::forms::pack::{Enters, Journal, ListColumn, Register, Signing, Step};
use crate::forms::raw::RawPack;
use crate::forms::raw::register::{RawJournal, RawListColumn, RawRegister};
use crate::texts::lang::Texts;
use toml::Spanned;

pub fn registers(
    raw: &RawPack,
    steps: &[Step],
    cited: &mut Cited,
    found: &mut Gathering<'_>,
) -> Vec<Register> {
    let mut out = Vec::new();
    for raw in &raw.register {
        let at = raw.span();
        let raw = raw.get_ref();
        found.defines("register", &raw.code);
        let rests = Rests {
            item: format!("register {}", raw.code.get_ref()),
            point: raw.point.as_ref(),
            words: &raw.words,
            source: raw.source,
            at,
        };
        let title = cited.title(&raw.title, &rests, found);
        ends(raw, steps, found);
        let signatures = signatures(raw, found);
        let columns = columns(&raw.code, &raw.columns, found);
        let series = series(&raw.series, found);
        let code = found.code(&raw.code, |c| RegisterCode::parse(c).ok());
        let (Some(code), Some(series)) = (code, series) else {
            continue;
        };
        out.push(Register {
            code,
            title,
            point: raw.point.as_ref().map(|p| p.get_ref().clone()),
            source: raw.source,
            series,
            step: raw.step.as_ref().and_then(|s| StepCode::parse(s.get_ref()).ok()),
            end: raw.end.as_ref().map(|e| e.get_ref().clone()),
            stage: raw.stage.as_ref().map(|s| *s.get_ref()).unwrap_or_default(),
            received: raw.received,
            when: condition::read(raw.when.as_ref(), raw.unless.as_ref(), found),
            copies: raw.copies.iter().map(plain).collect(),
            signatures,
            columns,
        });
    }
    out
}

/// What it ends is an end of its step, and one that comes with no answer and no hand-over.
fn ends(raw: &RawRegister, steps: &[Step], found: &mut Gathering<'_>) {
    if let Some(step) = &raw.step {
        found.named("step", step.get_ref(), step.span());
        // Its step says which cases it takes.
        if let Some(stage) = &raw.stage {
            let say = Say::new("pack-register-stage").with("step", step.get_ref());
            found.at(stage.span(), say);
        }
    }
    let Some(end) = &raw.end else {
        return;
    };
    let of = |step: &Spanned<String>| steps.iter().find(|s| s.code.as_str() == step.get_ref());
    let known = match &raw.step {
        None => false,
        // A step that is not there is told already.
        Some(step) => of(step).is_none_or(|s| {
            let it = s.ends.iter().find(|e| e.code == *end.get_ref());
            it.is_some_and(|e| !e.is_of_case())
        }),
    };
    if !known {
        let say = Say::new("pack-register-end").with("end", end.get_ref());
        found.at(end.span(), say);
    }
}

fn signatures(raw: &RawRegister, found: &mut Gathering<'_>) -> Vec<Signing> {
    let mut out = Vec::new();
    for signing in &raw.signatures {
        let at = signing.span();
        let signing = signing.get_ref();
        if signing.kk.trim().is_empty() && signing.ru.trim().is_empty() {
            let item = format!("register {}", raw.code.get_ref());
            found.at(at, Say::new("pack-text-missing").with("item", item));
        }
        out.push(Signing {
            words: Texts {
                kk: signing.kk.clone(),
                ru: signing.ru.clone(),
                en: signing.en.clone(),
            },
            clerk: signing.clerk,
        });
    }
    out
}

fn columns(
    code: &Spanned<String>,
    raw: &[Spanned<RawListColumn>],
    found: &mut Gathering<'_>,
) -> Vec<ListColumn> {
    if raw.is_empty() {
        let say = Say::new("pack-register-columns").with("code", code.get_ref());
        found.at(code.span(), say);
    }
    let mut out = Vec::new();
    for column in raw {
        let at = column.span();
        let column = column.get_ref();
        // A value that nobody gives would leave a blank on paper.
        if let Some(key) = column
            .value
            .as_ref()
            .filter(|k| !CASE_VALUES.contains(&k.as_str()))
        {
            found.named("field", key, at.clone());
        }
        if column.kk.is_empty() && column.ru.is_empty() {
            let item = format!("register {}", code.get_ref());
            found.at(at, Say::new("pack-text-missing").with("item", item));
        }
        out.push(ListColumn {
            heads: Texts {
                kk: column.kk.clone(),
                ru: column.ru.clone(),
                en: column.en.clone(),
            },
            share: column.share.max(1),
            value: column.value.clone(),
        });
    }
    out
}

/// A moment or a step, and one of them.
fn enters(raw: &RawJournal, found: &mut Gathering<'_>) -> Option<Enters> {
    match (raw.on, &raw.step) {
        (Some(on), None) => Some(Enters::On(on)),
        (None, Some(step)) => {
            found.named("step", step.get_ref(), step.span());
            StepCode::parse(step.get_ref()).ok().map(Enters::With)
        }
        _ => {
            let say = Say::new("pack-journal-moment").with("code", raw.code.get_ref());
            found.at(raw.code.span(), say);
            None
        }
    }
}

pub fn journals(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<Journal> {
    let mut out = Vec::new();
    for raw in &raw.journal {
        let at = raw.span();
        let raw = raw.get_ref();
        // A case has its lines by their codes: a journal shares its code with no register.
        found.defines("register", &raw.code);
        let rests = Rests {
            item: format!("journal {}", raw.code.get_ref()),
            point: raw.point.as_ref(),
            words: &raw.words,
            source: raw.source,
            at,
        };
        let title = cited.title(&raw.title, &rests, found);
        let enters = enters(raw, found);
        let columns = columns(&raw.code, &raw.columns, found);
        let series = series(&raw.series, found);
        let code = found.code(&raw.code, |c| RegisterCode::parse(c).ok());
        let (Some(code), Some(series), Some(enters)) = (code, series, enters) else {
            continue;
        };
        out.push(Journal {
            code,
            title,
            point: raw.point.as_ref().map(|p| p.get_ref().clone()),
            source: raw.source,
            series,
            enters,
            when: condition::read(raw.when.as_ref(), raw.unless.as_ref(), found),
            columns,
        });
    }
    out
}
