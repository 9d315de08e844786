//! Registers of a kind that were closed, the last first.

use super::of_pack;
use super::one::One;
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::key::Key;
use crate::app::list_screen::{ListScreen, Listed, column};
use crate::app::screen::Turn;
use crate::app::screens::print::Print;
use crate::app::shared::Shared;
use crate::app::view::{Align, Column, Line, Span, Tone, line, span};
use crate::domain::trouble::Say;
use crate::office::request::pack_lists::{ClosedRow, OfPack, PackList, PackListReply};
use crate::office::request::{RegisterReply, Reply};
use crate::texts::format;
use crate::texts::lang::Texts;
use chrono::{DateTime, FixedOffset};

/// By the clock of the office.
pub(super) fn moment(at: &DateTime<FixedOffset>, cx: &Shared) -> String {
    match &cx.office {
        Some(office) => format::moment(&at.with_timezone(&office.settings.zone)),
        None => format::moment(at),
    }
}

pub struct Closed {
    of: OfPack,
    title: Texts,
    /// None: not read yet.
    rows: Option<Vec<ClosedRow>>,
    reading: Asked,
    printing: Asked,
}

impl Closed {
    pub fn new(of: OfPack, title: Texts) -> Self {
        Self {
            of,
            title,
            rows: None,
            reading: Asked::default(),
            printing: Asked::default(),
        }
    }

    fn cells(row: &ClosedRow, cx: &Shared) -> Vec<Span> {
        let struck = match row.struck {
            0 => String::new(),
            n => n.to_string(),
        };
        vec![
            span(row.number.to_string(), Tone::Plain),
            span(moment(&row.at, cx), Tone::Dim),
            span(row.lines.to_string(), Tone::Plain),
            span(struck, Tone::Soon),
            span(&row.file, Tone::Plain),
            span(cx.name_of(&row.clerk), Tone::Dim),
        ]
    }
}

impl Listed for Closed {
    fn name(&self) -> &'static str {
        "registers-closed"
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.reading.ask(of_pack(PackList::Closed(self.of.clone())), cx);
        if cx.message.is_none() {
            cx.tell(Say::new("registers-closed-say"));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        vec![line(self.title.get(cx.lang))]
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        let count = |head, width, rank| Column {
            align: Align::Right,
            ..column(head, width, rank, cx)
        };
        vec![
            column("column-number", 16, 0, cx),
            column("register-column-closed", 16, 0, cx),
            count("register-column-lines", 6, 0),
            count("register-column-struck", 8, 1),
            column("register-column-file", 10, 1, cx),
            // Cut, the name stands whole beneath the list.
            Column {
                least: 14,
                ..column("column-clerk", 0, 2, cx)
            },
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        self.rows
            .iter()
            .flatten()
            .map(|row| Self::cells(row, cx))
            .collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text(match self.rows {
            Some(_) => "registers-closed-none",
            None => "home-reading",
        })
    }
    fn bindings(&self, row: usize, _cx: &Shared) -> Vec<Binding> {
        let there = self.rows.as_ref().and_then(|rows| rows.get(row));
        let none = there.is_none().then(|| Say::new("registers-closed-none"));
        vec![
            Binding::new(Key::Enter, Command::Enter, "key-open").unless(none.clone()),
            Binding::new(Key::F(7), Command::Print, "key-print").unless(none),
        ]
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        let chosen = self.rows.as_ref().and_then(|rows| rows.get(row));
        match (command, chosen.map(|row| row.number.clone())) {
            (Command::Enter, Some(number)) => {
                cx.message = None;
                Turn::Push(Box::new(ListScreen::new(One::new(number, self.title.clone()))))
            }
            (Command::Print, Some(number)) => {
                self.printing.ask(of_pack(PackList::Print(number)), cx);
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let (read, printed) = (self.reading.is_answered(cx), self.printing.is_answered(cx));
        match reply {
            Reply::Registers(reply) if read => {
                if let RegisterReply::OfPack(PackListReply::Closed(rows)) = &**reply {
                    self.rows = Some(rows.clone());
                }
            }
            Reply::Sheet(sheet) if printed => {
                cx.message = None;
                return Turn::Push(Box::new(Print::new((**sheet).clone())));
            }
            Reply::Trouble(say) if read || printed => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
