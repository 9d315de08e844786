//! Before a day of the office's own is written down or taken back: the terms that it moves, each with its old and its new
//! moment. Nothing is changed until this is confirmed.

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::screens::complaints::{ask, term_id};
use crate::app::shared::Shared;
use crate::app::view::{Column, Part, Span, TableView, Target, Tone, View, line, span};
use crate::domain::trouble::Say;
use crate::office::request::registers::{DayChange, Moved, Whose};
use crate::office::request::{RegisterRequest, Reply};
use crate::texts::format;

pub struct MovedTerms {
    change: DayChange,
    moved: Vec<Moved>,
    row: usize,
    asked: Asked,
}

impl MovedTerms {
    pub fn new(change: DayChange, moved: Vec<Moved>) -> Self {
        Self {
            change,
            moved,
            row: 0,
            asked: Asked::default(),
        }
    }

    /// The days of the new table by which terms move, each with its name.
    fn days(&self) -> String {
        let mut days: Vec<_> = self.moved.iter().map(|m| (m.day, &m.why)).collect();
        days.sort();
        days.dedup();
        let said = days.iter().map(|(day, why)| match why.is_empty() {
            true => format::date(*day),
            false => format!("{} – {why}", format::date(*day)),
        });
        said.collect::<Vec<_>>().join("; ")
    }

    fn what(&self, cx: &Shared) -> String {
        let say = match &self.change {
            DayChange::Holidays => Say::new("moved-by-holidays").with("days", self.days()),
            DayChange::Set(day) => {
                let id = match day.working {
                    true => "moved-by-working-day",
                    false => "moved-by-day-off",
                };
                Say::new(id)
                    .with("date", format::date(day.date))
                    .with("why", &day.why)
            }
            DayChange::Withdraw(date) => Say::new("moved-by-withdrawal").with("date", format::date(*date)),
        };
        cx.say(&say)
    }

    fn row(moved: &Moved, cx: &Shared) -> Vec<Span> {
        let moment = |at: &chrono::DateTime<chrono::FixedOffset>| match &cx.office {
            Some(office) => format::moment(&at.with_timezone(&office.settings.zone)),
            None => format::moment(at),
        };
        let whose = match &moved.whose {
            Whose::Case { .. } => cx.text("moved-term-of-case"),
            Whose::Complaint { term, .. } => cx.text(term_id(*term)),
        };
        let number = moved.number.as_ref().map_or(String::new(), |n| n.short());
        vec![
            span(number, Tone::Plain),
            span(moved.who.clone(), Tone::Plain),
            span(whose, Tone::Dim),
            span(moment(&moved.was.at), Tone::Dim),
            span(moment(&moved.due.at), Tone::Strong),
        ]
    }
}

impl Screen for MovedTerms {
    fn name(&self) -> &'static str {
        "moved-terms"
    }
    fn shown(&mut self, cx: &mut Shared) {
        let id = match self.change {
            DayChange::Holidays => "moved-holidays-say",
            DayChange::Set(_) | DayChange::Withdraw(_) => "moved-terms-say",
        };
        cx.tell(Say::new(id).with("count", self.moved.len()));
    }
    fn view(&self, cx: &Shared) -> View {
        let column = |head: &str, width, rank| Column {
            head: cx.text(head),
            width,
            rank,
            ..Column::default()
        };
        let table = TableView {
            columns: vec![
                column("column-number", 9, 0),
                column("column-who", 0, 0),
                column("moved-column-term", 14, 1),
                column("moved-column-was", 16, 0),
                column("moved-column-due", 16, 0),
            ],
            rows: self.moved.iter().map(|m| Self::row(m, cx)).collect(),
            selected: Some(self.row),
            empty: cx.text("moved-nothing"),
            focus: true,
            whole: true,
        };
        let lines = vec![line(self.what(cx))];
        View {
            title: cx.text("screen-moved-terms"),
            parts: vec![Part::Prose { lines, from: 0 }, Part::Gap, Part::Table(table)],
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![Binding::new(Key::F(2), Command::Forward, "key-move-terms")]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => {
                let change = self.change.clone();
                self.asked.ask(ask(RegisterRequest::ChangeDay(change)), cx);
                Turn::Stay
            }
            Command::Back if self.has_back() && !self.asked.is_open() => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        self.row = press.key.row_after(self.row, self.moved.len().saturating_sub(1));
        Turn::Stay
    }
    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        if let Target::Row { row, .. } = target {
            self.row = row;
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let mine = self.asked.is_answered(cx);
        match reply {
            Reply::Office(view) if mine => {
                cx.office = Some((**view).clone());
                let id = match (&self.change, self.moved.is_empty()) {
                    (DayChange::Set(_), true) => "counter-own-day-set",
                    (DayChange::Withdraw(_), true) => "counter-own-day-withdrawn",
                    (DayChange::Holidays, _) => "moved-holidays-done",
                    (_, false) => "moved-terms-done",
                };
                cx.tell(Say::new(id).with("count", self.moved.len()));
                return Turn::Back;
            }
            Reply::Trouble(say) if mine => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
    /// What the program's own table moves is no matter of choice.
    fn has_back(&self) -> bool {
        self.change != DayChange::Holidays
    }
}
