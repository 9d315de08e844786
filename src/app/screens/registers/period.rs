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
use crate::office::request::pack_lists::{OfPack, PackList};
use crate::office::request::registers::OfficeSheet;
use crate::office::request::{RegisterRequest, Reply};
use crate::texts::lang::Texts;
use chrono::Datelike;

/// Of what: a register of the office, by the id of its name, or a journal of a service.
pub enum PeriodOf {
    Sheet(OfficeSheet, &'static str),
    Journal(OfPack, Texts),
}

impl PeriodOf {
    pub fn sheet(sheet: OfficeSheet, title: &'static str) -> Self {
        Self::Sheet(sheet, title)
    }

    pub fn journal(of: OfPack, title: Texts) -> Self {
        Self::Journal(of, title)
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
        let lines = vec![line(match self {
            Self::Sheet(_, title) => cx.text(title),
            Self::Journal(_, title) => title.get(cx.lang).to_owned(),
        })];
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
        Done::ask(ask(match self {
            Self::Sheet(sheet, _) => RegisterRequest::Sheet {
                sheet: *sheet,
                from,
                until,
            },
            Self::Journal(of, _) => RegisterRequest::OfPack(PackList::Journal {
                of: of.clone(),
                from,
                until,
            }),
        }))
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
