//! Who stands in for the chief, and when: papers of those days are addressed to them.

mod one;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::Key;
use crate::app::list_screen::{Listed, column};
use crate::app::screen::{Returned, Turn};
use crate::app::screens::question::{Question, Words};
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, span, toned};
use crate::domain::trouble::Say;
use crate::office::request::{ActingRow, PeopleRequest, Reply, Request};
use crate::office::rights::Right;
use crate::texts::format;
use one::OneActing;

#[derive(Default)]
pub struct Acting {
    /// Days are being taken back.
    asked: Asked,
}

const WITHDRAW: &str = "withdraw-acting";

impl Acting {
    fn all(cx: &Shared) -> &[ActingRow] {
        cx.office.as_ref().map_or(&[], |o| &o.acting)
    }

    fn withdraw(row: usize, cx: &Shared) -> Turn {
        match Self::all(cx).get(row) {
            Some(row) => Turn::Push(Box::new(Question::new(
                Say::new("acting-withdraw-question")
                    .with("who", row.name.get(cx.lang))
                    .with("from", format::date(row.from)),
                vec![Words::Said(Say::new("acting-withdraw-words"))],
                vec![
                    ("go-back", Say::new("answer-no-back")),
                    (WITHDRAW, Say::new("acting-withdraw-yes")),
                ],
            ))),
            None => Turn::Stay,
        }
    }
}

impl Listed for Acting {
    fn name(&self) -> &'static str {
        "acting"
    }
    fn shown(&mut self, cx: &mut Shared) {
        if cx.message.is_none() {
            cx.tell(Say::new("acting-say"));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        let mut lines = vec![toned(cx.text("acting-about"), Tone::Dim)];
        let today = cx.today();
        if let Some(office) = &cx.office {
            let say = Say::new("acting-today").with("who", office.chief_on(today).get(cx.lang));
            lines.push(toned(cx.say(&say), Tone::Plain));
        }
        lines
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        vec![
            column("acting-from", 10, 0, cx),
            column("acting-until", 10, 0, cx),
            column("acting-who", 0, 0, cx),
            column("acting-order", 20, 0, cx),
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        let today = cx.today();
        let cells = |row: &ActingRow| {
            let now = row.from <= today && today <= row.until;
            let past = row.until < today;
            let tone = match (now, past) {
                (true, _) => Tone::Strong,
                (_, true) => Tone::Dim,
                _ => Tone::Plain,
            };
            vec![
                span(format::date(row.from), tone),
                span(format::date(row.until), tone),
                span(row.name.get(cx.lang), tone),
                span(row.order.clone(), Tone::Dim),
            ]
        };
        Self::all(cx).iter().map(cells).collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text("acting-none")
    }
    fn bindings(&self, _row: usize, cx: &Shared) -> Vec<Binding> {
        let lacks = cx.lacks(Right::Absence);
        let none = Self::all(cx).is_empty().then(|| Say::new("acting-none"));
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-add-acting").unless(lacks.clone()),
            Binding::new(Key::Delete, Command::Own(10), "key-withdraw-acting").unless(lacks.or(none)),
        ]
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => Turn::Push(Box::new(FormScreen::new(OneActing, cx))),
            Command::Own(10) => Self::withdraw(row, cx),
            _ => Turn::Stay,
        }
    }
    fn returned(&mut self, returned: Returned, row: usize, cx: &mut Shared) -> Turn {
        if returned == Returned::Choice(WITHDRAW.to_owned())
            && let Some(row) = Self::all(cx).get(row)
        {
            let request = PeopleRequest::WithdrawActing(row.from);
            self.asked.ask(Request::People(request), cx);
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let mine = self.asked.is_answered(cx);
        match reply {
            Reply::Office(view) if mine => {
                cx.office = Some((**view).clone());
                cx.tell(Say::new("acting-withdrawn"));
            }
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
