//! Who stands in for the chief, and when: papers of those days are addressed to them.

mod one;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::question::{Question, Words};
use crate::app::shared::Shared;
use crate::app::view::{Column, Part, TableView, Target, Tone, View, span, toned};
use crate::domain::trouble::Say;
use crate::office::request::{ActingRow, PeopleRequest, Reply, Request};
use crate::office::rights::Right;
use crate::texts::format;
use one::OneActing;

#[derive(Default)]
pub struct Acting {
    row: usize,
    /// Days are being taken back.
    asked: Asked,
}

const WITHDRAW: &str = "withdraw-acting";

impl Acting {
    fn rows(cx: &Shared) -> &[ActingRow] {
        cx.office.as_ref().map_or(&[], |o| &o.acting)
    }

    fn withdraw(&self, cx: &Shared) -> Turn {
        match Self::rows(cx).get(self.row) {
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

impl Screen for Acting {
    fn name(&self) -> &'static str {
        "acting"
    }
    fn shown(&mut self, cx: &mut Shared) {
        if cx.message.is_none() {
            cx.tell(Say::new("acting-say"));
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let office = cx.office.as_ref();
        let today = office.map(|o| cx.now.with_timezone(&o.settings.zone).date_naive());
        let rows = Self::rows(cx).iter().map(|row| {
            let now = today.is_some_and(|t| row.from <= t && t <= row.until);
            let past = today.is_some_and(|t| row.until < t);
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
        });
        let column = |head: &str, width| Column {
            head: cx.text(head),
            width,
            ..Column::default()
        };
        let table = TableView {
            columns: vec![
                column("acting-from", 10),
                column("acting-until", 10),
                column("acting-who", 0),
                column("acting-order", 20),
            ],
            rows: rows.collect(),
            selected: Some(self.row),
            empty: cx.text("acting-none"),
            focus: true,
            whole: true,
        };
        let mut lines = vec![toned(cx.text("acting-about"), Tone::Dim)];
        if let (Some(office), Some(today)) = (office, today) {
            let say = Say::new("acting-today").with("who", office.chief_on(today).get(cx.lang));
            lines.push(toned(cx.say(&say), Tone::Plain));
        }
        View {
            title: cx.text("screen-acting"),
            parts: vec![Part::Prose { lines, from: 0 }, Part::Gap, Part::Table(table)],
            ..View::default()
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let lacks = cx.lacks(Right::Absence);
        let none = Self::rows(cx).is_empty().then(|| Say::new("acting-none"));
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-add-acting").unless(lacks.clone()),
            Binding::new(Key::Delete, Command::Own(10), "key-withdraw-acting").unless(lacks.or(none)),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => Turn::Push(Box::new(FormScreen::new(OneActing, cx))),
            Command::Own(10) => self.withdraw(cx),
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        let last = Self::rows(cx).len().saturating_sub(1);
        self.row = press.key.row_after(self.row, last);
        Turn::Stay
    }
    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        if let Target::Row { row, .. } = target {
            self.row = row;
        }
        Turn::Stay
    }
    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        if returned == Returned::Choice(WITHDRAW.to_owned())
            && let Some(row) = Self::rows(cx).get(self.row)
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
                self.row = self.row.min(Self::rows(cx).len().saturating_sub(1));
                cx.tell(Say::new("acting-withdrawn"));
            }
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
