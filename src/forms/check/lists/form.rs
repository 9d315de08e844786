//! The form's fields, and the questions asked before acceptance.

use super::super::Gathering;
use super::super::cited::{Cited, Rests, plain};
use crate::domain::answer::Zone;
use crate::domain::code::{FieldKey, RequestCode};
use crate::domain::trouble::Say;
use crate::forms::condition;
use crate::forms::pack::{Choice, Field, FieldKind, Question, Reason};
use crate::forms::raw::question::RawQuestion;
use crate::forms::raw::{RawField, RawPack};
use toml::Spanned;

pub fn questions(
    all: &[Spanned<RawQuestion>],
    cited: &mut Cited,
    found: &mut Gathering<'_>,
) -> Vec<Question> {
    let mut out = Vec::new();
    for raw in all {
        let at = raw.span();
        let raw = raw.get_ref();
        found.defines("question", &raw.code);
        let rests = Rests {
            item: format!("question {}", raw.code.get_ref()),
            point: raw.point.as_ref(),
            words: "",
            source: raw.source,
            at,
        };
        let title = cited.title(&raw.title, &rests, found);
        let when = condition::read(raw.when.as_ref(), None, found);
        let mut asks = Vec::new();
        for part in &raw.asks {
            if asks.contains(part.get_ref()) {
                let say = Say::new("pack-defined-twice").with("code", raw.code.get_ref());
                found.at(part.span(), say);
            }
            asks.push(*part.get_ref());
        }
        let suggests = raw.suggests.as_ref().and_then(|request| {
            found.named("request", request.get_ref(), request.span());
            found.code(request, |c| RequestCode::parse(c).ok())
        });
        let reasons = reasons(raw, found);
        out.push(Question {
            code: raw.code.get_ref().clone(),
            title,
            why: plain(&raw.why),
            point: raw.point.as_ref().map(|p| p.get_ref().clone()),
            source: raw.source,
            when,
            asks,
            reasons,
            suggests,
        });
    }
    out
}

fn reasons(raw: &RawQuestion, found: &mut Gathering<'_>) -> Vec<Reason> {
    let mut out: Vec<Reason> = Vec::new();
    for reason in &raw.reasons {
        let at = reason.span();
        let reason = reason.get_ref();
        let code = reason.code.get_ref();
        let parsed = found.code(&reason.code, |c| RequestCode::parse(c).ok());
        if out.iter().any(|r| r.code == *code) {
            found.at(
                reason.code.span(),
                Say::new("pack-defined-twice").with("code", code),
            );
        }
        if reason.text.kk.trim().is_empty() && reason.text.ru.trim().is_empty() {
            let item = format!("question {} {code}", raw.code.get_ref());
            found.at(at, Say::new("pack-text-missing").with("item", item));
        }
        let when = condition::read(Some(&reason.when), None, found);
        if parsed.is_some() {
            out.push(Reason {
                code: code.clone(),
                when,
                text: plain(&reason.text),
            });
        }
    }
    out
}

pub fn fields(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<Field> {
    let mut out: Vec<Field> = Vec::new();
    for raw in &raw.field {
        let at = raw.span();
        let raw = raw.get_ref();
        found.defines("field", &raw.key);
        let rests = Rests {
            item: format!("field {}", raw.key.get_ref()),
            point: raw.point.as_ref(),
            words: &raw.words,
            source: raw.source,
            at: at.clone(),
        };
        let label = cited.title(&raw.label, &rests, found);
        if raw.page.get_ref().trim().is_empty() {
            found.at(raw.page.span(), Say::new("pack-field-without-page"));
        }
        // A page that comes back later would tear the form apart.
        let seen = out.iter().any(|f| f.page == *raw.page.get_ref());
        if seen && out.last().is_some_and(|f| f.page != *raw.page.get_ref()) {
            found.at(
                raw.page.span(),
                Say::new("pack-page-torn").with("page", raw.page.get_ref()),
            );
        }
        if raw.zone == Zone::MachineReadable && raw.mrz.is_none() {
            found.at(at.clone(), Say::new("pack-zone-without-part"));
        }
        // What a document rules is keyed for each; a name, a birth date and a number are nobody else's.
        let own = matches!(
            raw.kind,
            FieldKind::Name | FieldKind::BirthDate | FieldKind::Iin | FieldKind::Number
        );
        if raw.family && (raw.zone != Zone::Applicant || own) {
            found.at(
                at.clone(),
                Say::new("pack-family-field").with("field", raw.key.get_ref()),
            );
        }
        let place = matches!(raw.kind, FieldKind::Text | FieldKind::Country);
        if raw.ahead && (raw.zone != Zone::WorkedOut || raw.kind != FieldKind::Date) {
            found.at(
                at.clone(),
                Say::new("pack-ahead-field").with("field", raw.key.get_ref()),
            );
        }
        if raw.usual && (raw.zone != Zone::Applicant || !place) {
            found.at(at, Say::new("pack-usual-field").with("field", raw.key.get_ref()));
        }
        let choices = choices(raw, found);
        let when = condition::read(raw.when.as_ref(), raw.unless.as_ref(), found);
        let max = max(raw, found);
        let Some(key) = found.code(&raw.key, |c| FieldKey::parse(c).ok()) else {
            continue;
        };
        out.push(Field {
            key,
            page: raw.page.get_ref().clone(),
            kind: raw.kind,
            zone: raw.zone,
            mrz: raw.mrz,
            label,
            point: raw.point.as_ref().map(|p| p.get_ref().clone()),
            source: raw.source,
            fill: raw.fill,
            choices,
            when,
            family: raw.family,
            usual: raw.usual,
            ahead: raw.ahead,
            max,
        });
    }
    out
}

fn choices(raw: &RawField, found: &mut Gathering<'_>) -> Vec<Choice> {
    if (raw.kind == FieldKind::Choice) == raw.choices.is_empty() {
        found.at(
            raw.key.span(),
            Say::new("pack-choices").with("field", raw.key.get_ref()),
        );
    }
    let mut out: Vec<Choice> = Vec::new();
    for choice in &raw.choices {
        let code = &choice.get_ref().code;
        let named = format!("{}: {code}", raw.key.get_ref());
        found.defines("choice", &Spanned::new(choice.span(), named));
        out.push(Choice {
            code: code.clone(),
            title: plain(&choice.get_ref().title),
        });
    }
    out
}

/// The most letters; names hold 120, other texts 300, where the pack says nothing.
fn max(raw: &RawField, found: &mut Gathering<'_>) -> u16 {
    let usual = match raw.kind {
        FieldKind::Name => 120,
        FieldKind::Number => 32,
        FieldKind::Iin | FieldKind::Bin => 12,
        _ => 300,
    };
    match raw.max.as_ref().map(|m| (m, within(m))) {
        None => usual,
        Some((_, Some(max))) => max,
        Some((place, None)) => {
            found.at(place.span(), Say::new("pack-max").with("max", place.get_ref()));
            usual
        }
    }
}

fn within(max: &Spanned<i64>) -> Option<u16> {
    u16::try_from(*max.get_ref())
        .ok()
        .filter(|m| (1..=1000).contains(m))
}
