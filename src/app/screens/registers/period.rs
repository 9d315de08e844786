//! The period of a register: from the first of the month until today, as a rule.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::screens::complaints::ask;
use crate::app::screens::print::Print;
use crate::app::shared::Shared;
use crate::app::view::{Part, line};
use crate::domain::trouble::{Problem, Say};
use crate::office::request::registers::OfficeSheet;
use crate::office::request::{RegisterRequest, Reply};
use chrono::Datelike;

pub struct PeriodOf {
    sheet: OfficeSheet,
    title: &'static str,
}

impl PeriodOf {
    pub fn new(sheet: OfficeSheet, title: &'static str) -> Self {
        Self { sheet, title }
    }
}

impl Filled for PeriodOf {
    const LABELS: u16 = 16;
    const FORWARD: &'static str = "key-make-register";

    fn name(&self) -> &'static str {
        "register-period"
    }
    fn form(&self, cx: &Shared) -> Form {
        let mut from = Field::new("from", String::new(), Kind::Date);
        let mut until = Field::new("until", String::new(), Kind::Date);
        let today = cx.today();
        from.set_date(today.with_day(1).unwrap_or(today));
        until.set_date(today);
        Form::new(vec![from, until])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("register-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("register-period-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = vec![line(cx.text(self.title))];
        vec![Part::Lines(lines), Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let date = |key: &str| form.field(key).and_then(Field::date);
        let (from, until) = (date("from"), date("until"));
        let problem = |wrong: bool, id| wrong.then(|| Problem::error(Say::new(id)));
        form.mark("from", problem(from.is_none(), "problem-date"));
        form.mark("until", problem(until.is_none(), "problem-date"));
        let (Some(from), Some(until)) = (from, until) else {
            return Done::Mend;
        };
        form.mark("until", problem(until < from, "register-period-backwards"));
        if form.is_marked() {
            return Done::Mend;
        }
        let sheet = self.sheet;
        Done::ask(ask(RegisterRequest::Sheet { sheet, from, until }))
    }
    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::Sheet(sheet) => {
                cx.message = None;
                Turn::Replace(Box::new(Print::new((**sheet).clone())))
            }
            _ => Turn::Stay,
        }
    }
}
