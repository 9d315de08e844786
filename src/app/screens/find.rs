//! Find: by number, name in any spelling, IIN, passport, birth date. A scanned coupon opens its case.

use super::case::CaseScreen;
use super::checklist::resume;
use super::home::{self, case_row};
use super::new_case::NewCase;
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::list_screen::longest;
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Align, Column, Part, Span, TableView, Target, Tone, View, span, toned};
use crate::domain::mrz::{self, Mrz, Reading};
use crate::domain::trouble::Say;
use crate::office::draft::MrzSource;
use crate::office::find;
use crate::office::request::{CaseRow, Reply, Request};
use crate::office::rights::Right;
use crate::texts::format;

/// The field.
const WHAT: &str = "what";
/// The column of the time left, or of whose draft it is.
const LEFT: usize = 3;

pub struct Find {
    /// One field: what is looked for.
    form: Form,
    rows: Vec<CaseRow>,
    /// There are others besides these.
    more: bool,
    /// The text that the rows answer.
    answered: String,
    row: usize,
    /// Enter was pressed before the answer came: the first hit opens when it does.
    open_first: bool,
    /// A reader sent what stands here, no hand typed it.
    read: bool,
    /// A draft of one's own was chosen.
    opening: Asked,
}

impl Find {
    pub fn new(text: &str) -> Self {
        let mut field = Field::new(WHAT, String::new(), Kind::Text);
        field.set(0, text);
        Self {
            form: Form::new(vec![field]),
            rows: Vec::new(),
            more: false,
            answered: String::new(),
            row: 0,
            open_first: false,
            read: false,
            opening: Asked::default(),
        }
    }

    /// The whole zone of a passport that was read here.
    fn passport(&self, cx: &Shared) -> Option<Box<Mrz>> {
        match mrz::reading(self.typed(), cx.today()) {
            Reading::Whole(mrz) if mrz.is_valid() && !mrz.is_visa() => Some(mrz),
            _ => None,
        }
    }

    /// A new case of whoever's passport it is.
    fn begin(&self, cx: &mut Shared) -> Turn {
        let Some(mrz) = self.passport(cx) else {
            return Turn::Stay;
        };
        let source = match self.read {
            true => MrzSource::Scanned,
            false => MrzSource::Typed,
        };
        Turn::Replace(Box::new(NewCase::of_passport(*mrz, source, cx)))
    }

    fn typed(&self) -> &str {
        self.form.value(WHAT)
    }

    /// Looks anew, for the text as it is typed now; a slip of the hand is seen at once, for this field is never left.
    fn ask(&mut self, cx: &mut Shared) {
        if let Some(field) = self.form.focused_mut() {
            field.look("");
        }
        let text = self.typed().trim().to_owned();
        if text.is_empty() {
            self.rows.clear();
            self.more = false;
            self.answered.clear();
        } else {
            cx.ask(Request::Find { text });
        }
    }

    /// What stood there before the reader began is another question.
    fn keep_last(&mut self, letters: usize) {
        let before = self.typed().chars().count().saturating_sub(letters);
        if before > 0 {
            let rest: String = self.typed().chars().skip(before).collect();
            if let Some(field) = self.form.focused_mut() {
                field.set(0, &rest);
            }
        }
    }

    fn open(&mut self, cx: &mut Shared) -> Turn {
        if self.answered != self.typed().trim() {
            self.open_first = true;
            return Turn::Stay;
        }
        match self.rows.get(self.row) {
            Some(row) if row.is_draft() => {
                match (&row.clerk, &cx.office) {
                    (Some(clerk), Some(office)) if *clerk == office.clerk.code => {
                        self.opening.ask(Request::LoadDraft(row.id), cx);
                    }
                    (clerk, _) => {
                        let clerk = clerk.as_ref().map_or("", |c| cx.name_of(c));
                        let say = Say::new("find-draft-of-another").with("clerk", clerk);
                        cx.warn(say);
                    }
                }
                Turn::Stay
            }
            Some(row) => Turn::Push(Box::new(CaseScreen::new(row.id))),
            None => Turn::Stay,
        }
    }
}

impl Screen for Find {
    fn name(&self) -> &'static str {
        "find"
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.open_first = false;
        if cx.message.is_none() {
            cx.tell(Say::new("find-say"));
        }
        self.ask(cx);
    }
    fn view(&self, cx: &Shared) -> View {
        let mut form = self.form.clone();
        // What finds somebody is no slip; before the answer is there nobody knows.
        let none_found = self.rows.is_empty() && self.answered == self.typed().trim();
        for field in &mut form.fields {
            field.label = cx.text("find-what");
            field.slip = field.slip.take().filter(|_| none_found);
        }
        let form = show::form(&form, cx, 12);
        let several = home::offered(cx).nth(1).is_some();
        let rows: Vec<Vec<Span>> = self
            .rows
            .iter()
            .map(|row| {
                let mut cells = case_row(row, cx);
                if !row.representative.is_empty() {
                    let say = Say::new("find-represented").with("who", cells[1].text.clone());
                    cells[1].text = cx.say(&say.with("by", &row.representative));
                }
                cells.insert(
                    2,
                    span(row.born.map_or(String::new(), format::birth_date), Tone::Dim),
                );
                let how = row
                    .matched
                    .as_ref()
                    .map_or(String::new(), |m| format!("· {}", cx.text(&format!("match-{m}"))));
                cells.push(span(how, Tone::Dim));
                if several {
                    cells.insert(2, span(home::short(&row.service, cx), Tone::Dim));
                }
                cells
            })
            .collect();
        let column = |head: &str, width, align, rank| Column {
            head: cx.text(head),
            width,
            align,
            rank,
            ..Column::default()
        };
        let waiting = self.answered != self.typed().trim();
        let left = longest(
            &rows,
            LEFT + usize::from(several),
            17,
            if several { 20 } else { 26 },
        );
        let mut columns = vec![
            column("column-case", 9, Align::Left, 0),
            column("column-who", 0, Align::Left, 0),
            column("column-born", 10, Align::Left, 0),
            column("column-left", left, Align::Right, 1),
            column("column-match", 14, Align::Left, 2),
        ];
        if several {
            columns[1].least = home::LEAST_NAME;
            columns.insert(2, column("counter-column-service", 12, Align::Left, 0));
        }
        let table = TableView {
            columns,
            rows,
            selected: Some(self.row),
            empty: cx.text(if self.typed().is_empty() || waiting {
                "find-type"
            } else if self.passport(cx).is_some() {
                "find-no-such-passport"
            } else {
                "find-nothing"
            }),
            focus: true,
            whole: true,
        };
        let said = match self.more {
            true => {
                let say = cx.say(&Say::new("find-more").with("count", find::MOST));
                let lines = vec![toned(say, Tone::Dim)];
                Part::Prose { lines, from: 0 }
            }
            false => Part::Gap,
        };
        View {
            title: cx.text("screen-find"),
            parts: vec![Part::Form(form), said, Part::Table(table)],
            ..View::default()
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let mut all = vec![
            Binding::new(Key::Enter, Command::Enter, "key-open"),
            Binding::new(Key::F(6), Command::TurnLayout, self.form.mend_now().label()),
        ];
        if self.passport(cx).is_some() {
            let why_not = cx.lacks(Right::Serve);
            all.insert(
                1,
                Binding::new(Key::F(2), Command::NewCase, "key-new-case").unless(why_not),
            );
        }
        all
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => return self.open(cx),
            Command::TurnLayout => {
                if let Some(say) = self.form.mend().said() {
                    cx.tell(say);
                }
                self.row = 0;
                self.ask(cx);
            }
            Command::NewCase => return self.begin(cx),
            Command::Back => return Turn::Back,
            _ => {}
        }
        Turn::Stay
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        let last = self.rows.len().saturating_sub(1);
        match press.key {
            Key::Up => self.row = self.row.saturating_sub(1),
            Key::Down => self.row = (self.row + 1).min(last),
            Key::PageUp => self.row = self.row.saturating_sub(10),
            Key::PageDown => self.row = (self.row + 10).min(last),
            _ => {
                if matches!(self.form.press(press), Did::Typed) {
                    self.read = false;
                    self.row = 0;
                    self.ask(cx);
                }
            }
        }
        Turn::Stay
    }
    fn paste(&mut self, text: &str, cx: &mut Shared) -> Turn {
        self.read = cx.run.is_readers();
        // A whole zone is another question, not the end of the one before; its lines are one.
        let zone: String = text.split_whitespace().collect();
        match mrz::reading(&zone, cx.today()) {
            Reading::Whole(_) => {
                if let Some(field) = self.form.focused_mut() {
                    field.set(0, &zone);
                }
            }
            _ => {
                self.form.paste(text.trim());
                if self.read {
                    self.keep_last(cx.run.place);
                }
            }
        }
        self.ask(cx);
        Turn::Stay
    }
    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        if let Target::Row { row, .. } = target {
            self.row = row;
            return self.open(cx);
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let opened = self.opening.is_answered(cx);
        match reply {
            Reply::Found { text, rows, more } if text == self.typed().trim() => {
                self.rows.clone_from(rows);
                self.more = *more;
                self.answered.clone_from(text);
                self.row = 0;
                if std::mem::take(&mut self.open_first) {
                    return self.open(cx);
                }
                Turn::Stay
            }
            Reply::Draft(Some(draft)) if opened => match resume((**draft).clone(), cx) {
                Some(screen) => Turn::Push(screen),
                None => {
                    cx.trouble(Say::new("draft-pack-gone"));
                    Turn::Stay
                }
            },
            Reply::Trouble(say) => {
                cx.trouble(say.clone());
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
    fn reads_passport(&self) -> bool {
        true
    }
    fn is_typing(&self) -> bool {
        true
    }
}
