//! The days on which this office departs from the calendar: the host State's holidays, a day worked instead.

mod one;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::Key;
use crate::app::list_screen::{ListScreen, Listed, column};
use crate::app::screen::{Returned, Turn};
use crate::app::screens::complaints::ask;
use crate::app::screens::moved_terms::MovedTerms;
use crate::app::screens::question::{Question, Words};
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, span, toned};
use crate::domain::calendar::OwnDay;
use crate::domain::trouble::Say;
use crate::office::request::registers::DayChange;
use crate::office::request::{RegisterReply, RegisterRequest, Reply};
use crate::office::rights::Right;
use crate::texts::format;
use one::OneDay;

#[derive(Default)]
pub struct OwnDays {
    /// A day is being withdrawn.
    asked: Asked,
}

/// What the office answered to a change of the calendar: the terms that it moves, to be confirmed.
pub fn what_moves(reply: &Reply) -> Option<ListScreen<MovedTerms>> {
    let Reply::Registers(reply) = reply else {
        return None;
    };
    match &**reply {
        RegisterReply::WhatMoves(change, moved) => {
            Some(ListScreen::new(MovedTerms::new(change.clone(), moved.clone())))
        }
        _ => None,
    }
}

const WITHDRAW: &str = "withdraw-day";

impl OwnDays {
    fn days(cx: &Shared) -> Vec<OwnDay> {
        let office = cx.office.iter();
        office.flat_map(|o| o.calendar.own_days().cloned()).collect()
    }

    fn withdraw(row: usize, cx: &Shared) -> Turn {
        match Self::days(cx).get(row) {
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

impl Listed for OwnDays {
    fn name(&self) -> &'static str {
        "own-days"
    }
    fn shown(&mut self, cx: &mut Shared) {
        if cx.message.is_none() {
            cx.tell(Say::new("counter-own-days-say"));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        vec![toned(cx.text("counter-own-days-about"), Tone::Dim)]
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        vec![
            column("counter-column-date", 10, 0, cx),
            column("counter-column-day", 20, 0, cx),
            column("counter-column-why", 0, 0, cx),
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        let cells = |day: OwnDay| {
            let (id, tone) = match day.working {
                true => ("counter-own-day-works", Tone::Plain),
                false => ("counter-own-day-off", Tone::Soon),
            };
            vec![
                span(format::date(day.date), Tone::Plain),
                span(cx.text(id), tone),
                span(day.why, Tone::Plain),
            ]
        };
        Self::days(cx).into_iter().map(cells).collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text("counter-own-days-none")
    }
    fn bindings(&self, _row: usize, cx: &Shared) -> Vec<Binding> {
        let only = cx.lacks(Right::Settings);
        let none = Self::days(cx)
            .is_empty()
            .then(|| Say::new("counter-own-days-none"));
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-add-day").unless(only.clone()),
            Binding::new(Key::Delete, Command::Own(0), "key-withdraw-day").unless(only.or(none)),
        ]
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => Turn::Push(Box::new(FormScreen::new(OneDay, cx))),
            Command::Own(0) => Self::withdraw(row, cx),
            _ => Turn::Stay,
        }
    }
    fn returned(&mut self, returned: Returned, row: usize, cx: &mut Shared) -> Turn {
        if returned == Returned::Choice(WITHDRAW.to_owned())
            && let Some(day) = Self::days(cx).get(row)
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
