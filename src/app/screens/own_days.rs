//! The days on which this office departs from the calendar: the host State's holidays, a day worked instead.

mod one;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::complaints::ask;
use crate::app::screens::moved_terms::MovedTerms;
use crate::app::screens::question::{Question, Words};
use crate::app::shared::Shared;
use crate::app::view::{Column, Part, Span, TableView, Target, Tone, View, span, toned};
use crate::domain::calendar::OwnDay;
use crate::domain::trouble::Say;
use crate::office::request::registers::DayChange;
use crate::office::request::{RegisterReply, RegisterRequest, Reply};
use crate::office::rights::Right;
use crate::texts::format;
use one::OneDay;

pub struct OwnDays {
    row: usize,
    /// A day is being withdrawn.
    asked: Asked,
}

/// What the office answered to a change of the calendar: the terms that it moves, to be confirmed.
pub fn what_moves(reply: &Reply) -> Option<MovedTerms> {
    let Reply::Registers(reply) = reply else {
        return None;
    };
    match &**reply {
        RegisterReply::WhatMoves(change, moved) => Some(MovedTerms::new(change.clone(), moved.clone())),
        _ => None,
    }
}

const WITHDRAW: &str = "withdraw-day";

impl OwnDays {
    pub fn new() -> Self {
        Self {
            row: 0,
            asked: Asked::default(),
        }
    }

    fn days(cx: &Shared) -> Vec<OwnDay> {
        let office = cx.office.iter();
        office.flat_map(|o| o.calendar.own_days().cloned()).collect()
    }

    fn withdraw(&self, cx: &Shared) -> Turn {
        match Self::days(cx).get(self.row) {
            Some(day) => Turn::Push(Box::new(Question::new(
                Say::new("counter-own-day-withdraw-question").with("date", format::date(day.date)),
                vec![Words::Said(Say::new("counter-own-day-withdraw-consequence"))],
                vec![
                    ("go-back", Say::new("answer-no-back")),
                    (WITHDRAW, Say::new("counter-own-day-withdraw-yes")),
                ],
            ))),
            None => Turn::Stay,
        }
    }
}

impl Default for OwnDays {
    fn default() -> Self {
        Self::new()
    }
}

impl Screen for OwnDays {
    fn name(&self) -> &'static str {
        "own-days"
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.row = self.row.min(Self::days(cx).len().saturating_sub(1));
        if cx.message.is_none() {
            cx.tell(Say::new("counter-own-days-say"));
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let rows: Vec<Vec<Span>> = Self::days(cx)
            .into_iter()
            .map(|day| {
                let (id, tone) = if day.working {
                    ("counter-own-day-works", Tone::Plain)
                } else {
                    ("counter-own-day-off", Tone::Soon)
                };
                vec![
                    span(format::date(day.date), Tone::Plain),
                    span(cx.text(id), tone),
                    span(day.why, Tone::Plain),
                ]
            })
            .collect();
        let column = |head: &str, width| Column {
            head: cx.text(head),
            width,
            ..Column::default()
        };
        let table = TableView {
            columns: vec![
                column("counter-column-date", 10),
                column("counter-column-day", 20),
                column("counter-column-why", 0),
            ],
            selected: Some(self.row.min(rows.len().saturating_sub(1))),
            rows,
            empty: cx.text("counter-own-days-none"),
            focus: true,
            ..TableView::default()
        };
        let lines = vec![toned(cx.text("counter-own-days-about"), Tone::Dim)];
        View {
            title: cx.text("screen-own-days"),
            parts: vec![Part::Prose { lines, from: 0 }, Part::Gap, Part::Table(table)],
            ..View::default()
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let only = cx.lacks(Right::Settings);
        let none = Self::days(cx)
            .is_empty()
            .then(|| Say::new("counter-own-days-none"));
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-add-day").unless(only.clone()),
            Binding::new(Key::Delete, Command::Own(0), "key-withdraw-day").unless(only.or(none)),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => Turn::Push(Box::new(FormScreen::new(OneDay, cx))),
            Command::Own(0) => self.withdraw(cx),
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        let last = Self::days(cx).len().saturating_sub(1);
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
            && let Some(day) = Self::days(cx).get(self.row)
        {
            let change = DayChange::Withdraw(day.date);
            self.asked.ask(ask(RegisterRequest::WhatMoves(change)), cx);
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let mine = self.asked.is_answered(cx);
        match reply {
            reply if mine && what_moves(reply).is_some() => {
                if let Some(screen) = what_moves(reply) {
                    return Turn::Push(Box::new(screen));
                }
            }
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
