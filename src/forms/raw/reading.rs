//! Bytes to `RawPack`: every syntax error and every table that does not fit, each with its place in the file.

use super::RawPack;
use crate::domain::trouble::Say;
use serde::de::DeserializeOwned;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// What does not fit. The words of the TOML reader are its own, in English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread {
    pub at: Range<usize>,
    /// The table it stands in, where it is known.
    pub table: String,
    pub say: Say,
}

impl Misread {
    fn from(error: &toml::de::Error, table: &str, otherwise: Range<usize>) -> Self {
        let message = error.message().trim().replace('\n', " ");
        let sourced = message.starts_with("unknown field `source`");
        let say = match table {
            // What always rests on an act says where; what needs none says nothing.
            "channel" | "request" | "category" | "requirement" | "legalisation" if sourced => {
                Say::new("pack-source-point").with("table", table)
            }
            "basis" | "keep" | "note" if sourced => Say::new("pack-source-needless").with("table", table),
            _ => Say::new("pack-misread").with("message", message),
        };
        Self {
            at: error.span().unwrap_or(otherwise),
            table: table.to_owned(),
            say,
        }
    }
}

/// The tables that stand in arrays or by themselves; everything else at the top is the head.
const TABLES: [&str; 22] = [
    "basis",
    "channel",
    "request",
    "category",
    "representation",
    "legalisation",
    "document",
    "proposal",
    "requirement",
    "question",
    "field",
    "term",
    "complaint",
    "acceptance",
    "waiting",
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
    let mut misread: Vec<Misread> = errors.iter().map(|e| Misread::from(e, "", 0..0)).collect();
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
        head: one("", head, &mut misread).map(Spanned::into_inner),
        ..RawPack::default()
    };
    for (name, value) in tables {
        let out = &mut misread;
        match name.as_str() {
            "basis" => pack.basis = many(&name, value, out),
            "channel" => pack.channel = many(&name, value, out),
            "request" => pack.request = many(&name, value, out),
            "category" => pack.category = many(&name, value, out),
            "representation" => pack.representation = many(&name, value, out),
            "legalisation" => pack.legalisation = one(&name, value, out),
            "document" => pack.document = many(&name, value, out),
            "proposal" => pack.proposal = many(&name, value, out),
            "requirement" => pack.requirement = many(&name, value, out),
            "question" => pack.question = many(&name, value, out),
            "field" => pack.field = many(&name, value, out),
            "term" => pack.term = one(&name, value, out),
            "complaint" => pack.complaint = many(&name, value, out),
            "acceptance" => pack.acceptance = many(&name, value, out),
            "waiting" => pack.waiting = many(&name, value, out),
            "step" => pack.step = many(&name, value, out),
            "ground" => pack.ground = many(&name, value, out),
            "paper" => pack.paper = many(&name, value, out),
            "register" => pack.register = many(&name, value, out),
            "journal" => pack.journal = many(&name, value, out),
            "blank" => pack.blank = many(&name, value, out),
            "keep" => pack.keep = one(&name, value, out),
            _ => pack.note = many(&name, value, out),
        }
    }
    misread.sort_by_key(|m| m.at.start);
    (pack, misread)
}

fn one<T: DeserializeOwned>(
    table: &str,
    value: Spanned<DeValue<'_>>,
    misread: &mut Vec<Misread>,
) -> Option<Spanned<T>> {
    let at = value.span();
    match T::deserialize(ValueDeserializer::from(value)) {
        Ok(read) => Some(Spanned::new(at, read)),
        Err(error) => {
            misread.push(Misread::from(&error, table, at));
            None
        }
    }
}

fn many<T: DeserializeOwned>(
    table: &str,
    value: Spanned<DeValue<'_>>,
    misread: &mut Vec<Misread>,
) -> Vec<Spanned<T>> {
    let at = value.span();
    match value.into_inner() {
        DeValue::Array(items) => items
            .into_iter()
            .filter_map(|item| one(table, item, misread))
            .collect(),
        other => one(table, Spanned::new(at, other), misread).into_iter().collect(),
    }
}
