//! A form: fields one under another, each of a kind; Tab, Enter and arrows go from place to place.

pub mod choice;
pub mod field;
mod mending;
pub mod show;
mod wrong;

use super::key::{Key, Press};
use crate::domain::trouble::{Problem, Say};
use crate::office::told;
use field::{Field, Kind};
pub use mending::Mend;
use mending::Turned;

/// Fields and the place of the focus.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub fields: Vec<Field>,
    pub focus: usize,
    pub cell: usize,
    /// The state (alpha-3) by whose rules names are written here; empty: none is known.
    pub state: String,
    /// What F6 did last, for taking it back.
    turned: Option<Turned>,
}

/// What a key did to a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Did {
    /// Not a key of the form.
    Nothing,
    /// Typing inside the field.
    Typed,
    /// The focus left a field, which is thereby confirmed.
    Left,
    /// Enter on the last place.
    Finished,
}

impl Form {
    pub fn new(fields: Vec<Field>) -> Self {
        Self {
            fields,
            ..Self::default()
        }
    }

    pub fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|f| f.key == key)
    }

    pub fn field_mut(&mut self, key: &str) -> Option<&mut Field> {
        self.fields.iter_mut().find(|f| f.key == key)
    }

    pub fn value(&self, key: &str) -> &str {
        self.field(key).map_or("", |f| f.value())
    }

    pub fn focused(&self) -> Option<&Field> {
        self.fields.get(self.focus)
    }

    pub fn focused_mut(&mut self) -> Option<&mut Field> {
        self.fields.get_mut(self.focus)
    }

    /// Goes to a field by its key; whether it is there.
    pub fn go(&mut self, key: &str) -> bool {
        match self.fields.iter().position(|f| f.key == key && !f.hidden) {
            Some(place) => {
                self.stand(place);
                true
            }
            None => false,
        }
    }

    pub fn go_to(&mut self, row: usize, cell: usize) {
        if self.fields.get(row).is_some_and(|f| !f.hidden && !f.fixed) {
            let last = self.fields[row].inputs.len().saturating_sub(1);
            (self.focus, self.cell) = (row, cell.max(self.fields[row].first_cell()).min(last));
        }
    }

    /// A click on one of the rows that are shown.
    pub fn click(&mut self, row: usize, cell: usize) {
        self.settle();
        let shown = (0..self.fields.len())
            .filter(|&i| !self.fields[i].hidden)
            .nth(row);
        if let Some(row) = shown {
            self.go_to(row, cell);
        }
    }

    /// On a row, at its first place.
    fn stand(&mut self, row: usize) {
        let first = self.fields.get(row).map_or(0, Field::first_cell);
        (self.focus, self.cell) = (row, first);
    }

    /// On a row, as near to the column of now as it has cells.
    fn beside(&mut self, row: usize) {
        let field = &self.fields[row];
        let cell = self
            .cell
            .min(field.open_cells().saturating_sub(1))
            .max(field.first_cell());
        (self.focus, self.cell) = (row, cell);
    }

    fn may_stand(&self, row: usize) -> bool {
        self.fields.get(row).is_some_and(|f| !f.hidden && !f.fixed)
    }

    /// The next place; false at the end.
    pub fn advance(&mut self) -> bool {
        let cells = self.focused().map_or(0, Field::open_cells);
        if self.cell + 1 < cells {
            self.cell += 1;
            return true;
        }
        let next = (self.focus + 1..self.fields.len()).find(|&i| self.may_stand(i));
        if let Some(row) = next {
            self.stand(row);
        }
        next.is_some()
    }

    pub fn previous(&mut self) -> bool {
        if self.cell > self.focused().map_or(0, Field::first_cell) {
            self.cell -= 1;
            return true;
        }
        let before = (0..self.focus).rev().find(|&i| self.may_stand(i));
        if let Some(row) = before {
            (self.focus, self.cell) = (row, self.fields[row].open_cells().saturating_sub(1));
        }
        before.is_some()
    }

    fn up(&mut self) {
        if let Some(row) = (0..self.focus).rev().find(|&i| self.may_stand(i)) {
            self.beside(row);
        }
    }

    fn down(&mut self) {
        if let Some(row) = (self.focus + 1..self.fields.len()).find(|&i| self.may_stand(i)) {
            self.beside(row);
        }
    }

    pub fn press(&mut self, press: Press) -> Did {
        match press.key {
            Key::Tab | Key::Enter => {
                self.settle();
                return if self.advance() {
                    Did::Left
                } else if press.key == Key::Enter {
                    Did::Finished
                } else {
                    self.stand((0..self.fields.len()).find(|&i| self.may_stand(i)).unwrap_or(0));
                    Did::Left
                };
            }
            Key::BackTab => {
                self.settle();
                self.previous();
                return Did::Left;
            }
            Key::Up => {
                self.settle();
                self.up();
                return Did::Left;
            }
            Key::Down => {
                self.settle();
                self.down();
                return Did::Left;
            }
            _ => {}
        }
        let cell = self.cell;
        let typed = self.focused_mut().is_some_and(|field| field.press(cell, press));
        if typed { Did::Typed } else { Did::Nothing }
    }

    pub fn paste(&mut self, text: &str) {
        let cell = self.cell;
        if let Some(field) = self.focused_mut()
            && !matches!(field.kind, Kind::Choice(_))
            && let Some(input) = field.inputs.get_mut(cell)
        {
            input.paste(text);
            field.not_stated = false;
            field.touched = true;
            field.problem = None;
        }
    }

    /// The field under the focus is confirmed: what was typed is brought into its form.
    pub fn settle(&mut self) {
        let state = self.state.clone();
        if let Some(field) = self.focused_mut() {
            field.settle();
            field.look(&state);
        }
    }

    /// A reason in words; where it is none its field is marked.
    pub fn reason(&mut self, key: &str) -> Option<String> {
        let reason = self.value(key).trim().to_owned();
        let short = reason.chars().count() < told::SHORTEST_REASON;
        self.mark(
            key,
            short.then(|| Problem::error(Say::new("problem-reason-missing"))),
        );
        (!short).then_some(reason)
    }

    /// An error at a field, or none there any more.
    pub fn mark(&mut self, key: &str, problem: Option<Problem>) {
        if let Some(field) = self.field_mut(key) {
            field.problem = problem;
        }
    }

    /// Why there is no list to open at the focus; a choice is made where it stands.
    pub fn no_list(&self) -> Option<Say> {
        match self.focused().map(|f| &f.kind) {
            Some(Kind::Country) => None,
            Some(Kind::Choice(_)) => Some(Say::new("list-by-arrows")),
            _ => Some(Say::new("list-not-here")),
        }
    }

    /// What was marked as missing and stands there now is not missing any more.
    pub fn filled_again(&mut self) {
        for field in &mut self.fields {
            let missing = |p: &Problem| p.say.id == "problem-value-missing";
            if !field.is_empty() && field.problem.as_ref().is_some_and(missing) {
                field.problem = None;
            }
        }
    }

    /// The cursor stands where any text may be typed.
    pub fn is_in_text(&self) -> bool {
        self.focused()
            .is_some_and(|f| f.kind.is_text() || f.kind == Kind::Secret)
    }

    pub fn is_marked(&self) -> bool {
        self.fields.iter().any(|f| !f.hidden && f.problem.is_some())
    }

    /// What is typed here comes onto a paper sooner or later: letters that none can show are marked; whether there are any.
    pub fn mark_unprintable(&mut self) -> bool {
        let mut any = false;
        for field in self.fields.iter_mut().filter(|f| !f.hidden && f.kind.is_text()) {
            let problem = field.inputs.iter().find_map(|i| told::problem(i.value()));
            any |= problem.is_some();
            field.problem = problem.or(field.problem.take());
        }
        any
    }

    pub fn is_typing(&self) -> bool {
        self.focused()
            .is_some_and(|f| !matches!(f.kind, Kind::Choice(_)) && !f.not_stated)
    }
}
