//! Before a day of the office's own is written down or taken back: the terms that it moves, each with its old and its new
//! moment. Nothing is changed until this is confirmed.

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::key::Key;
use crate::app::list_screen::{Listed, column};
use crate::app::screen::{Returned, Turn};
use crate::app::screens::complaints::{ask, term_id};
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, line, span};
use crate::domain::trouble::Say;
use crate::office::request::registers::{DayChange, Moved, Whose};
use crate::office::request::{RegisterRequest, Reply};
use crate::texts::format;

pub struct MovedTerms {
    change: DayChange,
    moved: Vec<Moved>,
    asked: Asked,
    /// The office could not: nobody is held here.
    failed: bool,
}

/// Left without anything moved, though it was no matter of choice.
pub const UNMOVED: &str = "unmoved";
/// Written down, with what it moved.
pub const MOVED: &str = "moved";

impl MovedTerms {
    pub fn new(change: DayChange, moved: Vec<Moved>) -> Self {
        Self {
            change,
            moved,
            asked: Asked::default(),
            failed: false,
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
            DayChange::Settings(new) => Say::new("moved-by-week").with("days", new.week.days()),
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

    fn cells(moved: &Moved, cx: &Shared) -> Vec<Span> {
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

impl Listed for MovedTerms {
    fn name(&self) -> &'static str {
        "moved-terms"
    }
    fn shown(&mut self, cx: &mut Shared) {
        let id = match self.change {
            DayChange::Holidays => "moved-holidays-say",
            DayChange::Set(_) | DayChange::Withdraw(_) | DayChange::Settings(_) => "moved-terms-say",
        };
        cx.tell(Say::new(id).with("count", self.moved.len()));
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        vec![line(self.what(cx))]
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        vec![
            column("column-number", 9, 0, cx),
            column("column-who", 0, 0, cx),
            column("moved-column-term", 14, 1, cx),
            column("moved-column-was", 16, 0, cx),
            column("moved-column-due", 16, 0, cx),
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        self.moved.iter().map(|m| Self::cells(m, cx)).collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text("moved-nothing")
    }
    fn bindings(&self, _row: usize, _cx: &Shared) -> Vec<Binding> {
        vec![Binding::new(Key::F(2), Command::Forward, "key-move-terms")]
    }
    fn command(&mut self, command: Command, _row: usize, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => {
                let change = self.change.clone();
                self.asked.ask(ask(RegisterRequest::ChangeDay(change)), cx);
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let mine = self.asked.is_answered(cx);
        match reply {
            Reply::Office(view) if mine => {
                cx.office = Some((**view).clone());
                let id = match (&self.change, self.moved.is_empty()) {
                    (DayChange::Set(_), true) => "counter-own-day-set",
                    (DayChange::Withdraw(_), true) => "counter-own-day-withdrawn",
                    (DayChange::Settings(_), true) => "settings-saved",
                    (DayChange::Holidays | DayChange::Settings(_), _) => "terms-moved",
                    (_, false) => "moved-terms-done",
                };
                cx.tell(Say::new(id).with("count", self.moved.len()));
                return Turn::Return(Returned::Choice(MOVED.to_owned()));
            }
            Reply::Trouble(say) if mine => {
                self.failed = true;
                cx.trouble(say.clone());
            }
            _ => {}
        }
        Turn::Stay
    }
    /// What the program's own table moves is no matter of choice; what was asked is answered first.
    fn has_back(&self) -> bool {
        (self.failed || self.change != DayChange::Holidays) && !self.asked.is_open()
    }
    fn back(&mut self, _cx: &mut Shared) -> Turn {
        match self.change {
            DayChange::Holidays => Turn::Return(Returned::Choice(UNMOVED.to_owned())),
            _ => Turn::Back,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::effect::Effect;
    use crate::texts::lang::Lang;

    /// Nobody is held at a table that the office cannot write down: not again until the next log-in.
    #[test]
    fn holidays_that_cannot_be_written_down_let_the_clerk_go() {
        let mut cx = Shared::new(Lang::Ru, chrono::DateTime::UNIX_EPOCH);
        let mut terms = MovedTerms::new(DayChange::Holidays, Vec::new());
        assert!(!terms.has_back());
        terms.command(Command::Forward, 0, &mut cx);
        let asked = cx.take_effects();
        let [Effect::Ask(generation, _)] = asked.as_slice() else {
            panic!("not asked");
        };
        cx.answered = *generation;
        let trouble = Reply::Trouble(Say::new("office-closed"));
        assert!(matches!(terms.reply(&trouble, &mut cx), Turn::Stay));
        assert!(terms.has_back());
        let back = terms.back(&mut cx);
        assert!(matches!(back, Turn::Return(Returned::Choice(token)) if token == UNMOVED));
    }
}
