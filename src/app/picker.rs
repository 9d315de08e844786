//! A list that narrows while one types: the same for services, countries, institutions, proposals, commands.

mod one;

use super::input::{Accepts, Input};
use super::key::{Key, Press};
use super::shared::Shared;
use super::view::CellView;
use super::view::{Column, FormView, Part, RowView, Span, TableView, Tone, span};
use crate::domain::keyboard;
pub use one::PickOne;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What is returned when it is chosen.
    pub token: String,
    pub text: String,
    /// At the right, smaller: a code, a rule's name.
    pub aside: String,
    /// A code that is known by heart: typed whole, it comes first.
    pub code: String,
    /// Other names that typing may match, a line each.
    pub also: String,
    pub tone: Tone,
    /// Why it cannot be chosen now: shown, never matched; such an item comes after those as near.
    pub why_not: Option<String>,
}

impl Item {
    pub fn new(token: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            text: text.into(),
            aside: String::new(),
            code: String::new(),
            also: String::new(),
            tone: Tone::Plain,
            why_not: None,
        }
    }
    pub fn unless(mut self, why_not: Option<String>) -> Self {
        self.why_not = why_not;
        self
    }
    pub fn aside(mut self, aside: impl Into<String>) -> Self {
        self.aside = aside.into();
        self
    }
    /// The code at the right.
    pub fn coded(mut self, code: &str) -> Self {
        self.code = code.to_owned();
        self.aside(code)
    }
    /// Another name.
    pub fn also(mut self, name: impl AsRef<str>) -> Self {
        self.also.push_str(name.as_ref());
        self.also.push('\n');
        self
    }

    fn beside(&self) -> String {
        match &self.why_not {
            Some(why) if self.aside.is_empty() => why.clone(),
            Some(why) => format!("{} · {why}", self.aside),
            None => self.aside.clone(),
        }
    }

    fn tone(&self) -> Tone {
        if self.why_not.is_some() {
            Tone::Dim
        } else {
            self.tone
        }
    }

    /// How near the item is to what was typed; smaller is nearer.
    fn rank(&self, wanted: &str) -> Option<Near> {
        let names = std::iter::once(self.text.as_str()).chain(self.also.lines());
        let by_name = names.filter_map(|name| rank(&fold(name), wanted)).min();
        let code = fold(&self.code);
        let by_code = match code.starts_with(wanted) {
            true if code == wanted => Some(Near::Code),
            true => Some(Near::BeginsCode),
            false => None,
        };
        let beside = || rank(&fold(&self.aside), wanted).map(|near| near.max(Near::BeginsWord));
        by_name.into_iter().chain(by_code).min().or_else(beside)
    }
}

/// Items, the narrowing text, and which one is chosen.
#[derive(Debug, Clone)]
pub struct Picker {
    pub items: Vec<Item>,
    pub typed: Input,
    pub place: usize,
    /// Digits choose by place: one of up to ten, two of more; else they narrow.
    pub by_digit: bool,
    /// The first of two digits.
    tens: Option<usize>,
}

impl Picker {
    pub fn new(items: Vec<Item>) -> Self {
        Self {
            items,
            typed: Input::new(Accepts::Anything, 60),
            place: 0,
            by_digit: false,
            tens: None,
        }
    }

    pub fn numbered(mut self) -> Self {
        self.by_digit = true;
        self
    }

    /// The same items in other words; what was typed and chosen stays.
    pub fn reworded(&mut self, items: Vec<Item>) {
        self.items = items;
    }

    /// The items that match what was typed, the nearest first.
    pub fn matching(&self) -> Vec<&Item> {
        let wanted = fold(self.typed.value());
        if wanted.is_empty() {
            return self.items.iter().collect();
        }
        let turned = fold(&keyboard::turn(self.typed.value()));
        let near = |item: &Item| [&wanted, &turned].iter().filter_map(|w| item.rank(w)).min();
        let mut hits: Vec<(Near, &Item)> = self.items.iter().filter_map(|i| Some((near(i)?, i))).collect();
        hits.sort_by_key(|(near, item)| (*near, item.why_not.is_some()));
        hits.into_iter().map(|(_, item)| item).collect()
    }

    fn begins_with(&self, c: char) -> bool {
        let wanted = fold(&format!("{}{c}", self.typed.value()));
        self.items
            .iter()
            .any(|i| i.rank(&wanted).is_some_and(|near| near < Near::Inside))
    }

    pub fn chosen(&self) -> Option<&Item> {
        self.matching().get(self.place).copied()
    }

    /// Takes a key; `Some(token)` when an item was chosen by it.
    pub fn press(&mut self, press: Press) -> Option<String> {
        let count = self.matching().len();
        let last = count.saturating_sub(1);
        let tens = self.tens.take();
        match press.key {
            Key::Enter => return self.chosen().map(|i| i.token.clone()),
            Key::Up => self.place = self.place.saturating_sub(1),
            Key::Down => self.place = (self.place + 1).min(last),
            Key::PageUp => self.place = self.place.saturating_sub(10),
            Key::PageDown => self.place = (self.place + 10).min(last),
            Key::Home => self.place = 0,
            Key::End => self.place = last,
            _ => {
                // A Kazakh letter of the digit row narrows, when something here begins with it.
                let narrows = press
                    .typed()
                    .is_some_and(|c| !c.is_ascii_digit() && self.begins_with(c));
                if self.by_digit
                    && !narrows
                    && let Some(d) = press
                        .typed()
                        .and_then(keyboard::digit)
                        .and_then(|d| d.to_digit(10))
                    && let Some(chosen) = self.digit(tens, d as usize, count)
                {
                    return chosen;
                }
                if self.typed.press(press) {
                    self.place = 0;
                }
            }
        }
        None
    }

    /// The row that a digit names: chosen at once among ten, with the second digit among more. None: it names no row.
    fn digit(&mut self, tens: Option<usize>, digit: usize, count: usize) -> Option<Option<String>> {
        let number = match (tens, count > 10) {
            // As a row of its own the tenth is nought.
            (_, false) => (digit + 9) % 10 + 1,
            (Some(tens), true) => tens * 10 + digit,
            // The first of two: the rows that it begins are under the cursor.
            (None, true) if digit * 10 <= count => {
                self.tens = Some(digit);
                self.place = (digit * 10).saturating_sub(1);
                return Some(None);
            }
            (None, true) => return None,
        };
        let place = number.checked_sub(1)?;
        let token = self.matching().get(place)?.token.clone();
        self.place = place;
        Some(Some(token))
    }

    pub fn parts(&self, cx: &Shared) -> Vec<Part> {
        let many = self.matching().len() > 10;
        let rows: Vec<Vec<Span>> = self
            .matching()
            .iter()
            .enumerate()
            .map(|(i, item)| {
                let digit = match (self.by_digit, many) {
                    (false, _) => String::new(),
                    (true, false) => ((i + 1) % 10).to_string(),
                    (true, true) => format!("{:02}", i + 1),
                };
                vec![
                    span(digit, Tone::Dim),
                    span(item.text.clone(), item.tone()),
                    span(item.beside(), Tone::Dim),
                ]
            })
            .collect();
        let widest = self
            .items
            .iter()
            .map(|i| i.beside().chars().count())
            .max()
            .unwrap_or(0)
            .min(34);
        let column = |width| Column {
            width,
            ..Column::default()
        };
        let table = TableView {
            columns: vec![
                column(if self.by_digit { 2 } else { 1 }),
                column(0),
                column(u16::try_from(widest).unwrap_or(0).max(1)),
            ],
            rows,
            selected: Some(self.place),
            empty: cx.text("list-nothing-matches"),
            focus: true,
            whole: true,
        };
        let typed = CellView {
            text: self.typed.value().to_owned(),
            cursor: Some(self.typed.cursor()),
            focus: true,
            ..CellView::default()
        };
        let row = RowView {
            label: cx.text("list-narrow"),
            cells: vec![typed],
            ..RowView::default()
        };
        vec![
            Part::Form(FormView {
                label_width: 12,
                rows: vec![row],
                focus: 0,
            }),
            Part::Gap,
            Part::Table(table),
        ]
    }
}

fn fold(text: &str) -> String {
    text.to_lowercase()
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .collect()
}

/// Where in an item the typed letters stand, the nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Near {
    Code,
    BeginsCode,
    BeginsName,
    BeginsWord,
    Inside,
}

fn rank(name: &str, wanted: &str) -> Option<Near> {
    if name.starts_with(wanted) {
        Some(Near::BeginsName)
    } else if name.contains(&format!(" {wanted}")) {
        Some(Near::BeginsWord)
    } else if wanted.chars().count() > 2 && name.contains(wanted) {
        Some(Near::Inside)
    } else {
        None
    }
}

#[cfg(test)]
mod tests;
