//! Bytes to `RawPack`: every syntax error and every table that does not fit, each with its place in the file.

use super::RawPack;
use serde::de::DeserializeOwned;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// What the TOML reader itself says. Its words are the reader's own, in English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread {
    pub at: Range<usize>,
    pub message: String,
}

impl Misread {
    fn from(error: &toml::de::Error, otherwise: Range<usize>) -> Self {
        Self {
            at: error.span().unwrap_or(otherwise),
            message: error.message().trim().replace('\n', " "),
        }
    }
}

/// The tables that stand in arrays or by themselves; everything else at the top is the head.
const TABLES: [&str; 19] = [
    "basis",
    "channel",
    "request",
    "category",
    "representation",
    "legalisation",
    "document",
    "requirement",
    "question",
    "field",
    "term",
    "complaint",
    "step",
    "ground",
    "paper",
    "register",
    "journal",
    "blank",
    "keep",
];

pub fn read(text: &str) -> (RawPack, Vec<Misread>) {
    let (root, errors) = DeTable::parse_recoverable(text);
    let mut misread: Vec<Misread> = errors.iter().map(|e| Misread::from(e, 0..0)).collect();
    let mut head = DeTable::new();
    let mut tables: Vec<(String, Spanned<DeValue<'_>>)> = Vec::new();
    for (key, value) in root.into_inner() {
        if TABLES.contains(&key.get_ref().as_ref()) || key.get_ref() == "note" {
            tables.push((key.get_ref().to_string(), value));
        } else {
            head.insert(key, value);
        }
    }
    let start = 0..text.find('\n').unwrap_or(text.len());
    let head = Spanned::new(start.clone(), DeValue::Table(head));
    let mut pack = RawPack {
        head: one(head, &mut misread).map(Spanned::into_inner),
        ..RawPack::default()
    };
    for (name, value) in tables {
        let out = &mut misread;
        match name.as_str() {
            "basis" => pack.basis = many(value, out),
            "channel" => pack.channel = many(value, out),
            "request" => pack.request = many(value, out),
            "category" => pack.category = many(value, out),
            "representation" => pack.representation = many(value, out),
            "legalisation" => pack.legalisation = one(value, out),
            "document" => pack.document = many(value, out),
            "requirement" => pack.requirement = many(value, out),
            "question" => pack.question = many(value, out),
            "field" => pack.field = many(value, out),
            "term" => pack.term = one(value, out),
            "complaint" => pack.complaint = many(value, out),
            "step" => pack.step = many(value, out),
            "ground" => pack.ground = many(value, out),
            "paper" => pack.paper = many(value, out),
            "register" => pack.register = many(value, out),
            "journal" => pack.journal = many(value, out),
            "blank" => pack.blank = many(value, out),
            "keep" => pack.keep = one(value, out),
            _ => pack.note = many(value, out),
        }
    }
    misread.sort_by_key(|m| m.at.start);
    (pack, misread)
}

fn one<T: DeserializeOwned>(value: Spanned<DeValue<'_>>, misread: &mut Vec<Misread>) -> Option<Spanned<T>> {
    let at = value.span();
    match T::deserialize(ValueDeserializer::from(value)) {
        Ok(read) => Some(Spanned::new(at, read)),
        Err(error) => {
            misread.push(Misread::from(&error, at));
            None
        }
    }
}

fn many<T: DeserializeOwned>(value: Spanned<DeValue<'_>>, misread: &mut Vec<Misread>) -> Vec<Spanned<T>> {
    let at = value.span();
    match value.into_inner() {
        DeValue::Array(items) => items.into_iter().filter_map(|item| one(item, misread)).collect(),
        other => one(Spanned::new(at, other), misread).into_iter().collect(),
    }
}
