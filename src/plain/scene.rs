//! A frame as it is said: a title, lines, and one question.

use super::words::{Words, clean};
use crate::app::Frame;
use crate::app::view::{Ask, FormView, Part, RowView, Span, TableView, Tone};

/// What is said of a screen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scene {
    pub title: String,
    /// What stands beside the title and matters: the time left, the number of a sheet.
    pub beside: String,
    /// The rest of it (clocks, when it was saved), said only when everything is asked for.
    pub aside: String,
    pub lines: Vec<String>,
    /// Of the chosen row of a list.
    pub about: Vec<String>,
    /// The rows of a form as they stand.
    pub values: Vec<String>,
    pub tabs: Vec<String>,
    pub asks: Asks,
}

/// The one question of a screen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Asks {
    /// Nothing but a command.
    #[default]
    Command,
    Field(FieldAsked),
    List(ListAsked),
    /// Text that no field asks for.
    Typing(String),
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldAsked {
    pub row: usize,
    pub cell: usize,
    pub label: String,
    /// Which of several cells, by its head.
    pub head: String,
    pub value: String,
    /// Characters that stand in the cell as it is shown.
    pub length: usize,
    pub ask: Ask,
    pub may_be_absent: bool,
    pub notes: Vec<String>,
    /// No place comes after it.
    pub last: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListAsked {
    pub rows: Vec<String>,
    pub selected: Option<usize>,
    pub empty: String,
    /// What is typed narrows it: what is asked, and how many characters stand there.
    pub narrows: Option<(String, usize)>,
    /// Its row says what the list at its right shows.
    pub leads: bool,
}

/// What is gathered while the parts are gone through.
struct Gathered<'a> {
    words: &'a Words<'a>,
    scene: Scene,
    form: Option<&'a FormView>,
    list: Option<(&'a TableView, bool)>,
    typing: Option<String>,
}

pub fn scene(frame: &Frame, words: &Words<'_>) -> Scene {
    let mut all = Gathered {
        words,
        scene: Scene::default(),
        form: None,
        list: None,
        typing: None,
    };
    let view = &frame.view;
    all.scene.title = clean(&view.title);
    let right = clean(&view.right);
    match view.right_tone {
        Tone::Dim => all.scene.aside = right,
        tone => {
            let cell = words.tone(tone).filter(|_| !right.is_empty());
            all.scene.beside = cell.map_or(right.clone(), |tone| format!("{tone}: {right}"));
        }
    }
    all.parts(&view.parts, false);
    let Gathered {
        mut scene,
        form,
        list,
        typing,
        ..
    } = all;
    let asked = form.and_then(|f| field(f, words));
    scene.asks = match (list, asked, typing) {
        (Some((table, leads)), asked, _) => Asks::List(ListAsked {
            rows: rows(table, words),
            selected: table.selected,
            empty: clean(&table.empty),
            narrows: asked.map(|f| (f.label, f.length)),
            leads,
        }),
        (None, Some(asked), _) => Asks::Field(asked),
        (None, None, Some(what)) => Asks::Typing(what),
        (None, None, None) => Asks::Command,
    };
    scene
}

impl<'a> Gathered<'a> {
    fn parts(&mut self, parts: &'a [Part], leads: bool) {
        for part in parts {
            match part {
                Part::Gap | Part::Beside(_) => {}
                Part::Lines(lines) | Part::Prose { lines, .. } => {
                    let said = lines.iter().map(|l| self.words.line(l));
                    self.scene.lines.extend(said.filter(|l| !l.is_empty()));
                }
                Part::About(lines) => {
                    let said = lines.iter().map(|l| self.words.line(l));
                    self.scene.about.extend(said.filter(|l| !l.is_empty()));
                }
                Part::Sheet { aloud, .. } => {
                    let said = aloud.iter().map(|l| clean(l));
                    self.scene.lines.extend(said.filter(|l| !l.is_empty()));
                }
                Part::Typing(what) => self.typing = Some(clean(what)),
                Part::Large { label, value } => {
                    self.scene
                        .lines
                        .push(format!("{}: {}", clean(label), clean(value)));
                }
                Part::Form(form) => {
                    self.scene
                        .values
                        .extend(form.rows.iter().map(|r| value(r, self.words)));
                    self.form = Some(form);
                }
                Part::Table(table) if table.focus && self.list.is_none() => self.list = Some((table, leads)),
                Part::Table(table) => {
                    self.scene.lines.extend(rows(table, self.words));
                    if table.rows.is_empty() && !table.empty.is_empty() {
                        self.scene.lines.push(clean(&table.empty));
                    }
                }
                Part::Split { left, right, .. } => {
                    let beside = right.iter().any(|p| matches!(p, Part::Table(_)));
                    self.parts(left, beside);
                    self.parts(right, false);
                }
                Part::Tabs { names, open } => {
                    self.scene.tabs = names.iter().map(|n| clean(n)).collect();
                    if let Some(name) = names.get(*open) {
                        let tab = format!("{}: {}", self.words.text("plain-tab"), clean(name));
                        self.scene.lines.push(tab);
                    }
                }
            }
        }
    }
}

/// The rows of a list, a line each; a head is named where a sign alone stands under it.
fn rows(table: &TableView, words: &Words<'_>) -> Vec<String> {
    let of_row = |(i, row): (usize, &Vec<Span>)| {
        let digit = ((i + 1) % 10).to_string();
        let cells = row.iter().enumerate().filter_map(|(at, span)| {
            // The number that chooses the row is said before it.
            if at == 0 && span.text == digit && span.tone == Tone::Dim {
                return None;
            }
            let head = table.columns.get(at).map_or("", |c| match c.whole.is_empty() {
                true => c.head.as_str(),
                false => c.whole.as_str(),
            });
            Some(words.cell(span, &clean(head))).filter(|said| !said.is_empty())
        });
        let cells: Vec<String> = cells.collect();
        // Without heads, the first is the name of what follows.
        let headless = table.columns.iter().all(|c| c.head.is_empty());
        match cells.split_first() {
            Some((name, values)) if headless && !table.focus && !values.is_empty() => {
                format!("{name}: {}", values.join("; "))
            }
            _ => cells.join("; "),
        }
    };
    table.rows.iter().enumerate().map(of_row).collect()
}

fn label(row: &RowView) -> String {
    clean(if row.whole.is_empty() {
        &row.label
    } else {
        &row.whole
    })
}

fn secret(ask: &Ask, text: &str) -> String {
    match ask {
        Ask::Secret => String::new(),
        _ => clean(text),
    }
}

/// A row of a form as it stands.
fn value(row: &RowView, words: &Words<'_>) -> String {
    let cells = row.cells.iter().map(|c| secret(&c.ask, &c.text));
    let cells: Vec<String> = cells.filter(|t| !t.is_empty()).collect();
    let cells = match cells.is_empty() {
        true => words.text("plain-empty"),
        false => cells.join("; "),
    };
    let notes: String = row.notes.iter().map(|n| format!(". {}", words.line(n))).collect();
    format!("{}: {cells}{notes}", label(row))
}

/// What stands at a row of the form, wherever the focus is.
pub struct RowSaid {
    pub label: String,
    pub notes: Vec<String>,
    /// Something is wrong here that stops the work.
    pub wrong: bool,
}

pub fn row_at(frame: &Frame, place: usize, words: &Words<'_>) -> Option<RowSaid> {
    let form = frame.view.parts.iter().find_map(|part| match part {
        Part::Form(form) => Some(form),
        _ => None,
    });
    form?.rows.get(place).map(|row| of_row(row, words))
}

fn of_row(row: &RowView, words: &Words<'_>) -> RowSaid {
    RowSaid {
        label: label(row),
        notes: row.notes.iter().map(|n| words.line(n)).collect(),
        wrong: row.mark.as_ref().is_some_and(|m| m.tone == Tone::Problem),
    }
}

/// The place of a form under the focus.
fn field(form: &FormView, words: &Words<'_>) -> Option<FieldAsked> {
    let at = form
        .rows
        .iter()
        .enumerate()
        .find_map(|(i, row)| Some((i, row.cells.iter().position(|c| c.focus)?)));
    let (place, at) = at?;
    let row = form.rows.get(place)?;
    let cell = row.cells.get(at)?;
    let head = row.heads.get(at).map_or(String::new(), |h| clean(h));
    let after = form.rows.iter().skip(place + 1).any(|r| !r.fixed);
    let said = of_row(row, words);
    Some(FieldAsked {
        row: place,
        cell: at,
        label: said.label,
        head,
        value: secret(&cell.ask, &cell.text),
        length: cell.text.chars().count(),
        ask: cell.ask.clone(),
        may_be_absent: row.may_be_absent,
        notes: said.notes,
        last: !after && at + 1 >= row.cells.len(),
    })
}
