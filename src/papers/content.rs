//! What a case, an office and a moment give to a paper: plain, filled by the office's use cases.

use super::block::{Entry, Mark, Size, Words};
use crate::domain::answer::TwoTexts;
use crate::texts::format;
use chrono::{DateTime, FixedOffset};
use std::collections::BTreeMap;

/// What can stand under a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Text(String),
    /// Cyrillic above, the Latin spelling smaller beneath.
    Name {
        cyrillic: String,
        latin: String,
    },
    /// Kazakh left, Russian right.
    TwoTexts(TwoTexts),
    List(Vec<Entry>),
    Rows(Vec<Vec<String>>),
}

/// Somebody who signs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signer {
    /// As it is spelled in each language.
    pub name: TwoTexts,
    pub post: TwoTexts,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The title of the file, in Kazakh: what a viewer shows and an archive lists.
    pub title: String,
    /// Values by the pack's field keys.
    pub values: BTreeMap<String, Value>,
    /// The paper's number. Key `number`.
    pub number: String,
    /// Key `office`.
    pub office: TwoTexts,
    /// Keys `clerk` (name and post), `clerk_name`, `clerk_post`.
    pub clerk: Signer,
    /// Keys `chief`, `chief_name`, `chief_post`.
    pub chief: Option<Signer>,
    /// When the paper was issued; also the dates inside the file. Key `issued_at`.
    pub moment: DateTime<FixedOffset>,
    pub mark: Mark,
    pub size: Size,
    /// The payload of the code. Key `code`.
    pub code: String,
    /// The paper's own words, from `texts`.
    pub words: Words,
}

impl Content {
    /// The value of a key: the case's own first, then what every paper has.
    pub fn value(&self, key: &str) -> Option<Value> {
        if let Some(value) = self.values.get(key) {
            return Some(value.clone());
        }
        let text = |t: &str| (!t.is_empty()).then(|| Value::Text(t.to_owned()));
        let both = |t: &TwoTexts| (!t.kk.is_empty() || !t.ru.is_empty()).then(|| Value::TwoTexts(t.clone()));
        let signer = |s: &Signer| {
            both(&TwoTexts {
                kk: join(&s.post.kk, &s.name.kk),
                ru: join(&s.post.ru, &s.name.ru),
                ..TwoTexts::default()
            })
        };
        let chief = self.chief.as_ref();
        match key {
            "number" => text(&self.number),
            "code" => text(&self.code),
            "office" => both(&self.office),
            "clerk" => signer(&self.clerk),
            "clerk_name" => both(&self.clerk.name),
            "clerk_post" => both(&self.clerk.post),
            "chief" => chief.and_then(signer),
            "chief_name" => chief.and_then(|c| both(&c.name)),
            "chief_post" => chief.and_then(|c| both(&c.post)),
            "issued_at" => text(&format::moment(&self.moment)),
            _ => None,
        }
    }
}

fn join(post: &str, name: &str) -> String {
    match (post.is_empty(), name.is_empty()) {
        (false, false) => format!("{post} {name}"),
        (true, _) => name.to_owned(),
        (_, true) => post.to_owned(),
    }
}
