//! A clerk who knows the program and wastes no key: types only what is not there yet, confirms with Enter.

use super::people::{Paper, Person, parent};
use crate::clerk::{self, Clerk};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use tereze::app::key::Key;
use tereze::app::view::{FormView, RowView};

pub struct Counter {
    pub clerk: Clerk,
    /// What was typed in this case, letter by letter, and how often.
    typed: BTreeMap<String, usize>,
}

/// From four letters on a text is worth remembering for the program.
const WORTH: usize = 4;

impl Counter {
    pub fn new(clerk: Clerk) -> Self {
        Self {
            clerk,
            typed: BTreeMap::new(),
        }
    }

    /// The keys of something.
    pub fn counting(&mut self, does: impl FnOnce(&mut Self)) -> usize {
        let before = self.clerk.keys;
        does(self);
        self.clerk.keys - before
    }

    pub(super) fn types(&mut self, text: &str) {
        *self.typed.entry(text.to_owned()).or_default() += 1;
        self.clerk.type_in(text);
    }

    /// What the program was told once it does not ask for again in the same case.
    pub fn nothing_was_typed_twice(&mut self) {
        let typed = std::mem::take(&mut self.typed);
        let twice: Vec<&String> = typed
            .iter()
            .filter(|(text, times)| text.chars().count() >= WORTH && **times > 1)
            .map(|(text, _)| text)
            .collect();
        assert!(twice.is_empty(), "typed twice: {twice:?}");
    }

    /// Once for this edition of the pack.
    pub fn confirms_basis(&mut self) {
        self.clerk.begin("aged");
        self.clerk.press(Key::Esc);
        self.clerk.on("home");
        self.clerk.keys = 0;
    }

    pub fn goes_home(&mut self) {
        for _ in 0..5 {
            if self.clerk.app.screen_name() == "home" {
                return;
            }
            self.clerk.press(Key::Esc);
        }
        panic!("no way home\n{}", self.clerk.text());
    }

    /// From the first screen to the printed coupon.
    pub fn takes_in(&mut self, who: &Person) {
        self.clerk.on("home");
        self.clerk.press(Key::F(2));
        self.serves(who);
    }

    /// From the list of categories to the printed coupon.
    pub(super) fn serves(&mut self, who: &Person) {
        self.clerk.on("new-case");
        // Digits choose the category: 0 is the tenth.
        let place = self.place_of_category(who.category);
        self.clerk.press(digit(place));
        // A child does not come alone: a parent is here.
        if self.clerk.app.screen_name() == "who" {
            self.clerk.press(Key::Char('1'));
        }
        self.clerk.on("checklist");
        self.clerk.mark("passport");
        for paper in who.papers {
            if !self.lies_here(paper.code) {
                self.clerk.mark(paper.code);
            }
            self.details(paper);
        }
        self.clerk.press(Key::F(2));
        self.clerk.on("passport");
        self.clerk.keys += 1;
        self.clerk.scan(&who.zone());
        self.clerk.on("application");
        self.fills_application(who);
        self.clerk.press(Key::F(2));
        // The parent's passport goes through the reader, too.
        if self.clerk.app.screen_name() == "passport" {
            self.clerk.keys += 1;
            self.clerk.scan(&parent());
            self.clerk.on("representative");
            self.clerk.press(Key::F(2));
        }
        self.clerk.on("review");
        self.clerk.press(Key::F(7));
        self.prints();
        self.clerk.on("review");
        self.clerk.press(Key::F(2));
        // An IIN before? The citizenship? Both are answered with no; then the signature.
        while self.clerk.app.screen_name() == "question" {
            self.clerk.press(Key::Char('1'));
        }
        self.prints();
        self.clerk.on("case");
    }

    /// The row of a category in the list, from nought.
    fn place_of_category(&self, category: &str) -> usize {
        super::people::ten()
            .iter()
            .position(|p| p.category == category)
            .unwrap()
    }

    /// A seal, an apostille, a translation: only what the checklist cannot know.
    fn details(&mut self, paper: &Paper) {
        if paper.details.is_empty() {
            return;
        }
        self.goes_to(paper.code);
        self.clerk.press(Key::Enter);
        self.clerk.on("detail");
        self.confirms(|label, _| {
            let hit = paper.details.iter().find(|(name, _)| *name == label);
            hit.map(|(_, value)| (*value).to_owned())
        });
        self.clerk.press(Key::F(2));
        self.clerk.on("checklist");
    }

    /// A document that the family has laid here already.
    fn lies_here(&self, document: &str) -> bool {
        let row = self.clerk.row_of(document);
        let frame = self.clerk.frame();
        let table = clerk::table(&frame.view.parts).unwrap();
        table.rows[row][1].text == "✓"
    }

    /// By arrows to a document's line: the mark went on to the next one.
    fn goes_to(&mut self, document: &str) {
        for _ in 0..20 {
            let there = self.clerk.row_of(document);
            let frame = self.clerk.frame();
            let here = clerk::table(&frame.view.parts).unwrap().selected.unwrap();
            match there.cmp(&here) {
                Ordering::Less => self.clerk.press(Key::Up),
                Ordering::Greater => self.clerk.press(Key::Down),
                Ordering::Equal => return,
            }
        }
        panic!("no way to {document}\n{}", self.clerk.text());
    }

    fn fills_application(&mut self, who: &Person) {
        let born = who.born();
        self.confirms(|label, cell| {
            let more = who.more.iter().find(|(key, _)| *key == label);
            let text = match (label, cell) {
                ("birth_date", _) => &born,
                ("citizenship" | "arrival_country" | "country", _) => who.state,
                ("patronymic", _) => "-",
                ("document_issued", _) => who.issued,
                ("birthplace", 0) => who.birthplace,
                ("address", _) => "Ататюрк бульвары 12",
                _ => more?.1,
            };
            Some(text.to_owned())
        });
    }

    /// Enter through the form; what `wanted` gives for a field and its cell is typed where it does not stand already.
    fn confirms(&mut self, wanted: impl Fn(&str, usize) -> Option<String>) {
        let here = self.clerk.app.screen_name();
        let mut last = None;
        for _ in 0..200 {
            if self.clerk.app.screen_name() != here {
                return;
            }
            let Some((name, cell, place)) = self.focus() else {
                return;
            };
            if last == Some(place) {
                return;
            }
            last = Some(place);
            if let Some(text) = wanted(&name, cell) {
                self.brings(&text);
            }
            if self.is_last(place) {
                return;
            }
            self.clerk.press(Key::Enter);
        }
        panic!("the form has no end\n{}", self.clerk.text());
    }

    /// A text into the field at the focus, where it does not stand already; a choice by its digit.
    fn brings(&mut self, text: &str) {
        if self.shown() != text {
            self.types(text);
        }
    }

    fn shown(&self) -> String {
        let frame = self.clerk.frame();
        let form = clerk::form(&frame.view.parts).unwrap();
        let cells = form.rows.iter().flat_map(|r| &r.cells);
        let at = cells.into_iter().find(|c| c.focus || c.cursor.is_some());
        at.map_or(String::new(), |c| c.text.clone())
    }

    /// The field at the focus by its key, the cell, and where both stand.
    fn focus(&self) -> Option<(String, usize, (usize, usize))> {
        let frame = self.clerk.frame();
        let form = clerk::form(&frame.view.parts)?;
        let cell = |row: &RowView| row.cells.iter().position(|c| c.focus || c.cursor.is_some());
        let (row, cell) = form
            .rows
            .iter()
            .enumerate()
            .find_map(|(i, row)| Some((i, cell(row)?)))?;
        Some((self.key_of(form, row), cell, (row, cell)))
    }

    /// A field's key by the words of its label: of the pack, or of the screen.
    fn key_of(&self, form: &FormView, row: usize) -> String {
        let view = &form.rows[row];
        let words = if view.whole.is_empty() {
            &view.label
        } else {
            &view.whole
        };
        let known = KEYS.iter().find(|key| self.clerk.label(key) == *words);
        known.map_or(String::new(), |key| (*key).to_owned())
    }

    fn is_last(&self, (row, cell): (usize, usize)) -> bool {
        let frame = self.clerk.frame();
        clerk::form(&frame.view.parts)
            .is_none_or(|form| row + 1 == form.rows.len() && cell + 1 >= form.rows[row].cells.len())
    }

    /// To the printer, and it came out.
    pub(super) fn prints(&mut self) {
        self.clerk.on("print");
        self.clerk.press(Key::F(7));
        self.clerk.answer_question("print-came-out-yes");
    }

    /// The fields into the state system, its number back.
    pub fn transfers(&mut self, who: &Person) {
        self.clerk.press(Key::F(2));
        self.clerk.on("transfer");
        self.clerk.press(Key::F(2));
        self.types(&format!("7-4{}", &who.number[6..]));
        self.clerk.press(Key::Enter);
        self.clerk.on("case");
    }

    /// The IIN typed twice, the certificate printed and handed over.
    pub fn hands_over_certificate(&mut self, who: &Person) {
        self.grants(who);
        self.gives_out();
    }

    pub(super) fn grants(&mut self, who: &Person) {
        self.clerk.press(Key::F(2));
        self.clerk.on("decide-grant");
        // Twice by design: no check digit finds two digits exchanged with another number's.
        let iin = who.iin();
        self.clerk.type_in(&iin);
        self.clerk.press(Key::Enter);
        self.clerk.type_in(&iin);
        self.clerk.press(Key::F(2));
        self.clerk.on("case");
    }

    /// The provider refused: the ground, its words, the notice.
    pub fn hands_over_notice(&mut self, kk: &str, ru: &str) {
        self.clerk.press(Key::F(8));
        self.clerk.on("decide-refuse");
        // The third ground: an IIN registered earlier.
        self.clerk.press(Key::Char('3'));
        self.clerk.press(Key::Enter);
        if self.shown() != kk {
            self.types(kk);
        }
        self.clerk.press(Key::Enter);
        if self.shown() != ru {
            self.types(ru);
        }
        self.clerk.press(Key::F(2));
        self.gives_out();
    }

    pub(super) fn gives_out(&mut self) {
        self.clerk.on("case");
        self.clerk.press(Key::F(2));
        self.prints();
        self.hands_over();
    }

    pub(super) fn hands_over(&mut self) {
        self.clerk.on("case");
        self.clerk.press(Key::F(2));
        self.clerk.on("hand-over");
        self.clerk.press(Key::F(2));
        self.clerk.on("case");
    }
}

fn digit(place: usize) -> Key {
    Key::Char(char::from_digit((place as u32 + 1) % 10, 10).unwrap())
}

/// Fields that a person answers, and those of a document's details.
const KEYS: [&str; 17] = [
    "from_whom",
    "from_whom_citizenship",
    "given_names",
    "surname",
    "patronymic",
    "birth_date",
    "citizenship",
    "arrival_country",
    "document_issued",
    "birthplace",
    "country",
    "address",
    "detail-issued-in",
    "detail-legalised",
    "detail-translated",
    "detail-original",
    "detail-copy",
];
