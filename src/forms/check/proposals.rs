//! Lists of documents proposed to the office, and which of them are on.

use super::Gathering;
use super::cited::{Cited, plain};
use super::{lists, rules, service};
use crate::domain::code::DocumentCode;
use crate::domain::trouble::Say;
use crate::forms::pack::{Proposal, Source};
use crate::forms::raw::RawPack;
use toml::Spanned;

pub fn read(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<Proposal> {
    let mut out = Vec::new();
    for table in &raw.proposal {
        let at = table.span();
        let one = table.get_ref();
        found.defines("proposal", &one.code);
        let item = format!("proposal {}", one.code.get_ref());
        for text in [&one.title, &one.text] {
            if text.kk.is_empty() && text.ru.is_empty() {
                found.at(at.clone(), Say::new("pack-text-missing").with("item", &item));
            }
        }
        if one.documents.is_empty() {
            found.at(at, Say::new("pack-proposal-empty"));
        }
        let mut documents = Vec::new();
        for document in &one.documents {
            if document.get_ref().source != Source::Office {
                let code = &document.get_ref().code;
                found.at(code.span(), Say::new("pack-proposal-not-offices"));
            }
            documents.extend(rules::one(document, raw, cited, found));
        }
        for question in &one.questions {
            if question.get_ref().source != Source::Office {
                let code = &question.get_ref().code;
                found.at(code.span(), Say::new("pack-proposal-not-offices"));
            }
        }
        let questions = lists::questions(&one.questions, cited, found);
        let day = one.day.as_ref().and_then(|d| service::date(d, found));
        let code = found.code(&one.code, |c| DocumentCode::parse(c).ok());
        let Some(code) = code else {
            continue;
        };
        out.push(Proposal {
            code: code.to_string(),
            title: plain(&one.title),
            day,
            confirmed: one.confirmed,
            text: plain(&one.text),
            documents,
            questions,
            content: String::new(),
        });
    }
    out
}

/// The digest of each one's table, as it is written: spaces and remarks are no part of it.
pub fn contents(text: &str, proposals: &mut [Proposal]) {
    if proposals.is_empty() {
        return;
    }
    let file: toml::Table = text.parse().unwrap_or_default();
    let tables = file.get("proposal").and_then(toml::Value::as_array);
    for table in tables.into_iter().flatten() {
        let code = table.get("code").and_then(toml::Value::as_str);
        let of_it = proposals.iter_mut().find(|p| Some(p.code.as_str()) == code);
        if let (Some(proposal), Ok(written)) = (of_it, serde_json::to_vec(table)) {
            proposal.content = super::hash(&written).0;
        }
    }
}

/// The codes of those that are on; each has to be proposed.
pub fn on(codes: &[Spanned<String>], proposals: &[Proposal], found: &mut Gathering<'_>) -> Vec<String> {
    for code in codes {
        if !proposals.iter().any(|p| p.code == *code.get_ref()) {
            let say = Say::new("pack-no-such-proposal").with("code", code.get_ref());
            found.at(code.span(), say);
        }
    }
    codes.iter().map(|c| c.get_ref().clone()).collect()
}
