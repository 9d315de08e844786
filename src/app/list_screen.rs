//! A screen that is one list. What all such screens do alike stands here: which row is chosen, arrows and clicks, the
//! words above the list and beneath it, Esc. Each screen says only what is particular to it.

use super::command::{Binding, Command};
use super::key::Press;
use super::screen::{Returned, Screen, Turn};
use super::shared::Shared;
use super::view::{Column, Line, Part, Span, TableView, Target, View};
use crate::office::request::Reply;

/// What is particular to a screen of one list. `row` is the place of the chosen row; where there is none it is 0.
pub trait Listed {
    fn name(&self) -> &'static str;
    fn title(&self, cx: &Shared) -> String {
        cx.text(&format!("screen-{}", self.name()))
    }
    /// Beside the title.
    fn right(&self, _cx: &Shared) -> String {
        String::new()
    }
    fn shown(&mut self, cx: &mut Shared);
    /// The language was changed: [`Screen::spoken`].
    fn spoken(&mut self, _cx: &Shared) {}
    fn above(&self, _cx: &Shared) -> Vec<Line> {
        Vec::new()
    }
    fn columns(&self, cx: &Shared) -> Vec<Column>;
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>>;
    /// What stands in the place of the rows where there is none.
    fn empty(&self, _cx: &Shared) -> String {
        String::new()
    }
    fn beneath(&self, _cx: &Shared) -> Vec<Line> {
        Vec::new()
    }
    /// The same, of the chosen row.
    fn beneath_row(&self, _row: usize, cx: &Shared) -> Vec<Line> {
        self.beneath(cx)
    }
    fn bindings(&self, _row: usize, _cx: &Shared) -> Vec<Binding> {
        Vec::new()
    }
    /// Any command but Esc.
    fn command(&mut self, _command: Command, _row: usize, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
    fn returned(&mut self, _returned: Returned, _row: usize, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
    fn reply(&mut self, _reply: &Reply, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
    /// Whether Esc leads anywhere from here.
    fn has_back(&self) -> bool {
        true
    }
    /// Where it leads.
    fn back(&mut self, _cx: &mut Shared) -> Turn {
        Turn::Back
    }
    /// Nothing is done and nobody leaves before the office has answered: what it answers is shown once only.
    fn must_see(&self) -> bool {
        false
    }
    /// Looked at beside the work: [`Screen::is_aside`].
    fn is_aside(&self) -> bool {
        false
    }
}

/// A column by its head, its least width (0: a share of what is left) and its rank (the higher, the sooner it is left out).
pub fn column(head: &str, width: u16, rank: u8, cx: &Shared) -> Column {
    Column {
        head: cx.text(head),
        width,
        rank,
        ..Column::default()
    }
}

/// A column as wide as what stands in it, within bounds: what is left over is the names'.
pub fn longest(rows: &[Vec<Span>], column: usize, least: u16, most: u16) -> u16 {
    let all = rows
        .iter()
        .filter_map(|row| Some(row.get(column)?.text.chars().count()));
    let longest = u16::try_from(all.max().unwrap_or(0)).unwrap_or(most);
    longest.clamp(least, most)
}

pub struct ListScreen<T> {
    of: T,
    row: usize,
}

impl<T: Listed> ListScreen<T> {
    pub fn new(of: T) -> Self {
        Self { of, row: 0 }
    }

    fn last(&self, cx: &Shared) -> usize {
        self.of.rows(cx).len().saturating_sub(1)
    }
}

impl<T: Listed> Screen for ListScreen<T> {
    fn name(&self) -> &'static str {
        self.of.name()
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.of.shown(cx);
        self.row = self.row.min(self.last(cx));
    }
    fn spoken(&mut self, cx: &Shared) {
        self.of.spoken(cx);
    }
    fn view(&self, cx: &Shared) -> View {
        let rows = self.of.rows(cx);
        let table = TableView {
            columns: self.of.columns(cx),
            selected: Some(self.row.min(rows.len().saturating_sub(1))),
            rows,
            empty: self.of.empty(cx),
            focus: true,
            whole: true,
        };
        let mut parts = Vec::new();
        let lines = self.of.above(cx);
        if !lines.is_empty() {
            parts.extend([Part::Prose { lines, from: 0 }, Part::Gap]);
        }
        parts.push(Part::Table(table));
        let lines = self.of.beneath_row(self.row, cx);
        if !lines.is_empty() {
            parts.extend([Part::Gap, Part::Prose { lines, from: 0 }]);
        }
        View {
            title: self.of.title(cx),
            right: self.of.right(cx),
            parts,
            ..View::default()
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        match self.of.must_see() {
            true => Vec::new(),
            false => self.of.bindings(self.row, cx),
        }
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Back if self.has_back() => self.of.back(cx),
            Command::Back => Turn::Stay,
            other => self.of.command(other, self.row, cx),
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        self.row = press.key.row_after(self.row, self.last(cx));
        Turn::Stay
    }
    /// A click chooses; one on what is chosen does what Enter does there.
    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        let Target::Row { row, .. } = target else {
            return Turn::Stay;
        };
        let before = self.row;
        self.row = row.min(self.last(cx));
        let opens = |b: &Binding| b.command == Command::Enter && b.unavailable.is_none();
        match before == self.row && self.bindings(cx).iter().any(opens) {
            true => self.of.command(Command::Enter, self.row, cx),
            false => Turn::Stay,
        }
    }
    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        self.of.returned(returned, self.row, cx)
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let turn = self.of.reply(reply, cx);
        self.row = self.row.min(self.last(cx));
        turn
    }
    fn has_back(&self) -> bool {
        self.of.has_back() && !self.of.must_see()
    }
    fn is_aside(&self) -> bool {
        self.of.is_aside()
    }
}
