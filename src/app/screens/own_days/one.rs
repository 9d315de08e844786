//! One day of the office's own: the date, whether the office works, why.

use super::what_moves;
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::{Returned, Turn};
use crate::app::screens::complaints::ask;
use crate::app::screens::moved_terms::MOVED;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::calendar::OwnDay;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::registers::DayChange;
use crate::office::request::{RegisterRequest, Reply};

pub struct OneDay;

/// Whether the office works on it.
const DAYS: [(bool, &str); 2] = [(false, "counter-own-day-off"), (true, "counter-own-day-works")];

/// What the calendar says of the date without the office's word.
fn about(form: &Form, cx: &Shared) -> Option<String> {
    let date = form.field("date").and_then(Field::date)?;
    let calendar = &cx.office.as_ref()?.calendar;
    Some(match calendar.off_by_table(date) {
        Some(off) => cx.say(&off.say()),
        None => cx.text("counter-own-day-is-working"),
    })
}

impl Filled for OneDay {
    const LABELS: u16 = 16;

    fn name(&self) -> &'static str {
        "own-day"
    }
    fn laid_as(&self) -> Option<String> {
        Some("own-day".to_owned())
    }
    fn form(&self, cx: &Shared) -> Form {
        Form::new(vec![
            Field::new("date", String::new(), Kind::Date),
            choice::field("day", &DAYS, &false, cx),
            Field::new("why", String::new(), Kind::Text).writing(Writing::Words),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("counter-column-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("counter-own-day-say"));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn above(&self, _form: &Form, _cx: &Shared) -> Vec<Part> {
        vec![Part::Gap]
    }
    fn beneath(&self, form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = about(form, cx).map(|about| toned(about, Tone::Dim));
        let lines = lines.into_iter().collect();
        vec![Part::Gap, Part::Prose { lines, from: 0 }]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let date = form.field("date").and_then(Field::date);
        let why = form.value("why").to_owned();
        let short = why.chars().count() < 2;
        let problem = |wrong: bool, id| wrong.then(|| Problem::error(Say::new(id)));
        form.mark("date", problem(date.is_none(), "problem-date"));
        form.mark("why", problem(short, "counter-own-day-why"));
        let Some(date) = date.filter(|_| !short) else {
            return Done::Mend;
        };
        let working = choice::chosen(form, "day", &DAYS);
        let change = DayChange::Set(OwnDay { date, working, why });
        Done::ask(ask(RegisterRequest::WhatMoves(change)))
    }
    fn answered(&mut self, reply: &Reply, _cx: &mut Shared) -> Turn {
        match what_moves(reply) {
            Some(screen) => Turn::Push(Box::new(screen)),
            None => Turn::Stay,
        }
    }
    fn returned(&mut self, returned: Returned, _form: &mut Form, _cx: &mut Shared) -> Turn {
        match returned {
            Returned::Choice(token) if token == MOVED => Turn::Back,
            _ => Turn::Stay,
        }
    }
}
