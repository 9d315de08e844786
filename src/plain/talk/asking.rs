//! The question at the end of what is said, and what has to be known to answer it.

use super::{Said, Talk, fresh};
use crate::app::command::Command;
use crate::app::view::Ask;
use crate::plain::Hand;
use crate::plain::scene::{Asks, FieldAsked, ListAsked, Scene};
use crate::plain::words::clean;

impl Talk {
    /// The question: what belongs to it goes to the lines, the prompt is returned.
    pub(super) fn ask(
        &mut self,
        scene: &Scene,
        arrived: bool,
        hand: &dyn Hand,
        out: &mut Vec<String>,
    ) -> Said {
        let prompt = match &scene.asks {
            Asks::Field(field) => self.field(field, out),
            Asks::List(list) => self.list(list, arrived, out),
            Asks::Typing(what) => format!("{what}:"),
            Asks::Command => self.command_prompt(hand),
        };
        if !matches!(scene.asks, Asks::Field(_)) {
            self.asked = None;
        }
        Said {
            prompt,
            ..Said::default()
        }
    }

    fn field(&mut self, field: &FieldAsked, out: &mut Vec<String>) -> String {
        let place = (field.row, field.cell, field.label.clone());
        // Asked again after a try: what was said of it holds still.
        if self.acted && self.asked.as_ref() == Some(&place) {
            self.notes.remove(&field.label);
        }
        out.extend(self.new_notes(&field.label, &field.notes));
        if self.asked.as_ref() != Some(&place) {
            out.extend(choices(field));
        }
        self.asked = Some(place);
        let mut prompt = field.label.clone();
        if !field.head.is_empty() {
            prompt.push_str(&format!(", {}", field.head));
        }
        if field.ask == Ask::Date && field.value.is_empty() {
            prompt.push_str(&format!(" ({})", self.text("plain-date-form")));
        }
        if !field.value.is_empty() {
            prompt.push_str(&format!(" [{}]", field.value));
        }
        prompt.push(':');
        prompt
    }

    /// Of what the program says at a place, what was not said yet.
    pub(in crate::plain) fn new_notes(&mut self, label: &str, notes: &[String]) -> Vec<String> {
        let told = self.notes.entry(label.to_owned()).or_default();
        let new = fresh(notes, told);
        notes.clone_into(told);
        new
    }

    fn list(&mut self, list: &ListAsked, arrived: bool, out: &mut Vec<String>) -> String {
        let numbered = |i: usize, row: &String| format!("{}. {row}", i + 1);
        let changed: Vec<usize> = match list.rows.len() == self.rows.len() && !arrived {
            true => (0..list.rows.len())
                .filter(|&i| list.rows[i] != self.rows[i])
                .collect(),
            false => (0..list.rows.len()).collect(),
        };
        if !changed.is_empty() {
            self.more.clear();
            let lines = changed.iter().map(|&i| numbered(i, &list.rows[i])).collect();
            out.extend(self.page(lines));
        }
        let empty = Some(&list.empty)
            .filter(|e| list.rows.is_empty() && !e.is_empty())
            .cloned();
        out.extend(empty.clone().filter(|_| arrived || empty != self.empty));
        self.empty = empty;
        self.rows.clone_from(&list.rows);
        match &list.narrows {
            Some((what, _)) => format!("{what} {}:", self.text("plain-or-number")),
            None => format!("{}:", self.text("plain-number")),
        }
    }

    fn command_prompt(&self, hand: &dyn Hand) -> String {
        let all = self.offered(hand);
        let next = all
            .iter()
            .find(|o| o.command == Command::Enter && o.why.is_none());
        let next = next.map(|o| format!("Enter – {}", o.label)).or_else(|| {
            let forward = all
                .iter()
                .find(|o| o.command == Command::Forward && o.why.is_none());
            forward.map(|o| format!("{} – {}", o.number, o.label))
        });
        let next = next.map_or(String::new(), |n| format!(" [{n}]"));
        format!("{}{next}:", self.text("plain-command"))
    }

    /// The rows and choices are said anew before the next question.
    pub(in crate::plain) fn forget_question(&mut self) {
        self.rows.clear();
        self.empty = None;
        self.asked = None;
        self.more.clear();
    }
}

/// The answers of a choice, a line each.
fn choices(field: &FieldAsked) -> Vec<String> {
    match &field.ask {
        Ask::Choice(all) if all.len() > 1 => {
            let one = |(i, label): (usize, &String)| format!("{}. {}", i + 1, clean(label));
            all.iter().enumerate().map(one).collect()
        }
        _ => Vec::new(),
    }
}
