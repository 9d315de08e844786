//! Finished cases that lie in no file yet: those that are marked go into one, under its number.

mod one;

pub use one::FileOne;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::Key;
use crate::app::list_screen::{Listed, column};
use crate::app::screen::Turn;
use crate::app::screens::complaints::ask;
use crate::app::screens::home;
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, span, toned};
use crate::domain::act::CaseId;
use crate::domain::trouble::Say;
use crate::office::request::{CaseRow, RegisterReply, RegisterRequest, Reply};
use crate::office::rights::Right;
use crate::texts::format;
use one::FileMany;
use std::collections::BTreeSet;

/// The file, and how many sheets lie in it.
pub fn in_file(file: &str, sheets: Option<u32>, cx: &Shared) -> String {
    match sheets {
        None => format!("№ {file}"),
        Some(sheets) => {
            let say = Say::new("filed-sheets").with("file", file);
            cx.say(&say.with("sheets", sheets))
        }
    }
}

/// The place of the service in a row, where the office has several.
const SERVICE: usize = 3;

fn several(cx: &Shared) -> bool {
    home::offered(cx).nth(1).is_some()
}

/// How it ended, in a word or two: by whom it was withdrawn has no room here.
fn state(row: &CaseRow, cx: &Shared) -> String {
    cx.text(&match row.state.as_str() {
        "withdrawn" => "to-file-withdrawn".to_owned(),
        state => format!("state-{state}"),
    })
}

#[derive(Default)]
pub struct ToFile {
    /// None: not read yet.
    rows: Option<Vec<CaseRow>>,
    /// How many there are, shown or not.
    count: u64,
    /// The number that was named last.
    last: Option<String>,
    marked: BTreeSet<CaseId>,
    reading: Asked,
}

impl ToFile {
    fn mark(&mut self, row: usize) {
        if let Some(row) = self.rows.as_ref().and_then(|rows| rows.get(row))
            && !self.marked.remove(&row.id)
        {
            self.marked.insert(row.id);
        }
    }

    /// All of them; or none, where all are marked.
    fn mark_all(&mut self) {
        let all: BTreeSet<CaseId> = self.rows.iter().flatten().map(|row| row.id).collect();
        self.marked = match self.marked == all {
            true => BTreeSet::new(),
            false => all,
        };
    }

    fn cells(&self, row: &CaseRow, cx: &Shared) -> Vec<Span> {
        let mark = match self.marked.contains(&row.id) {
            true => span("✓", Tone::Done),
            false => span("–", Tone::Dim),
        };
        let zone = cx.office.as_ref().map(|o| o.settings.zone);
        let decided = row.decided.zip(zone);
        let decided = decided.map_or(String::new(), |(at, zone)| {
            format::date(at.with_timezone(&zone).date_naive())
        });
        let number = row.number.as_ref();
        let who = match row.cyrillic.as_str() {
            "" => &row.latin,
            cyrillic => cyrillic,
        };
        let mut cells = vec![
            mark,
            span(number.map_or(String::new(), |n| n.short()), Tone::Plain),
            span(who, Tone::Plain),
            span(home::short(&row.service, cx), Tone::Dim),
            span(state(row, cx), Tone::Dim),
            span(decided, Tone::Dim),
        ];
        if !several(cx) {
            cells.remove(SERVICE);
        }
        cells
    }
}

impl Listed for ToFile {
    fn name(&self) -> &'static str {
        "to-file"
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.reading.ask(ask(RegisterRequest::ToFile), cx);
        if cx.message.is_none() {
            cx.tell(Say::new("to-file-say"));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        let marked = Say::new("register-fill-marked")
            .with("marked", self.marked.len())
            .with("count", self.count);
        vec![toned(cx.say(&marked), Tone::Dim)]
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        let mark = Column {
            width: 1,
            ..Column::default()
        };
        let mut columns = vec![
            mark,
            column("column-number", 9, 0, cx),
            column("column-who", 0, 0, cx),
            column("counter-column-service", 12, 0, cx),
            column("column-state", 18, 0, cx),
            column("to-file-column-decided", 10, 1, cx),
        ];
        if !several(cx) {
            columns.remove(SERVICE);
        }
        columns
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        let rows = self.rows.iter().flatten();
        rows.map(|row| self.cells(row, cx)).collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text(match self.rows {
            Some(_) => "to-file-none",
            None => "home-reading",
        })
    }
    fn bindings(&self, _row: usize, cx: &Shared) -> Vec<Binding> {
        let none = self.rows.iter().flatten().next().is_none();
        let none = none.then(|| Say::new("to-file-none"));
        let unmarked = self.marked.is_empty().then(|| Say::new("file-nothing-marked"));
        let why = cx.lacks(Right::Serve).or(none.clone()).or(unmarked);
        vec![
            Binding::new(Key::Char(' '), Command::Mark, "key-mark").unless(none.clone()),
            Binding::new(Key::F(2), Command::Forward, "key-file-away").unless(why),
            Binding::new(Key::F(5), Command::Own(1), "key-mark-all").unless(none),
        ]
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        match command {
            Command::Mark => self.mark(row),
            Command::Own(1) => self.mark_all(),
            Command::Forward => {
                let file = FileMany::new(self.marked.iter().copied().collect(), self.last.clone());
                cx.message = None;
                return Turn::Push(Box::new(FormScreen::new(file, cx)));
            }
            _ => {}
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let read = self.reading.is_answered(cx);
        match reply {
            Reply::Registers(reply) => {
                if let RegisterReply::ToFile { rows, count, last } = &**reply {
                    let there: BTreeSet<CaseId> = rows.iter().map(|row| row.id).collect();
                    self.marked.retain(|case| there.contains(case));
                    (self.count, self.last) = (*count, last.clone());
                    self.rows = Some(rows.clone());
                }
            }
            Reply::Trouble(say) if read => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
