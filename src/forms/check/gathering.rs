//! What was found in a pack, each with file, line and column; and the codes that it defines and names.

use crate::domain::trouble::Say;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use toml::Spanned;

/// One problem of a pack. Line and column count from 1, columns in letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub say: Say,
}

pub struct Gathering<'a> {
    file: &'a str,
    text: &'a str,
    found: Vec<(usize, Found)>,
    offered: bool,
    /// Tables of which one could not be read: nothing is said of what is missing there.
    pub unread: BTreeSet<String>,
    defined: BTreeSet<(&'static str, String)>,
    named: BTreeMap<(usize, String), (&'static str, Range<usize>)>,
}

impl<'a> Gathering<'a> {
    pub fn new(file: &'a str, text: &'a str) -> Self {
        Self {
            file,
            text,
            found: Vec::new(),
            offered: false,
            unread: BTreeSet::new(),
            defined: BTreeSet::new(),
            named: BTreeMap::new(),
        }
    }

    pub fn at(&mut self, place: Range<usize>, say: Say) {
        let start = (0..=place.start.min(self.text.len()))
            .rev()
            .find(|i| self.text.is_char_boundary(*i))
            .unwrap_or(0);
        let before = self.text.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        let found = Found {
            file: self.file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
            say,
        };
        if !self.found.iter().any(|(_, f)| *f == found) {
            self.found.push((start, found));
        }
    }

    /// The pack is offered anew: what bars it besides is told, too.
    pub fn offered(mut self) -> Self {
        self.offered = true;
        self
    }

    pub fn is_offered(&self) -> bool {
        self.offered
    }

    /// What bars a pack that is offered, and not one that cases rest on already: those go on under it.
    pub fn bars(&mut self, place: Range<usize>, say: Say) {
        if self.offered {
            self.at(place, say);
        }
    }

    /// A code that is defined here; twice is a problem.
    pub fn defines(&mut self, kind: &'static str, code: &Spanned<String>) {
        if !self.defined.insert((kind, code.get_ref().clone())) {
            self.at(
                code.span(),
                Say::new("pack-defined-twice").with("code", code.get_ref()),
            );
        }
    }

    pub fn is_defined(&self, kind: &'static str, code: &str) -> bool {
        self.defined.contains(&(kind, code.to_owned()))
    }

    /// A code that something refers to; it has to be defined somewhere.
    pub fn named(&mut self, kind: &'static str, code: &str, place: Range<usize>) {
        self.named.insert((place.start, code.to_owned()), (kind, place));
    }

    /// A code parsed, or a problem.
    pub fn code<T>(&mut self, code: &Spanned<String>, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let parsed = parse(code.get_ref());
        if parsed.is_none() {
            self.at(
                code.span(),
                Say::new("pack-not-a-code").with("code", code.get_ref()),
            );
        }
        parsed
    }

    /// Looks every code that was named up among those defined.
    pub fn resolve(&mut self) {
        for ((_, code), (kind, place)) in std::mem::take(&mut self.named) {
            if !self.is_defined(kind, &code) {
                let id = match kind {
                    "category" => "pack-no-such-category",
                    "channel" => "pack-no-such-channel",
                    "request" => "pack-no-such-request",
                    "field" => "pack-no-such-field",
                    "representation" => "pack-no-such-representation",
                    "question" => "pack-no-such-question",
                    "step" => "pack-no-such-step",
                    "choice" => "pack-no-such-choice",
                    _ => "pack-no-such-document",
                };
                self.at(place, Say::new(id).with("code", code));
            }
        }
    }

    /// All that was found, in the order of the file.
    pub fn into_found(mut self) -> Vec<Found> {
        self.found.sort_by_key(|(start, _)| *start);
        self.found.into_iter().map(|(_, found)| found).collect()
    }
}
