//! One entry of the register: an account made, blocked, let in again, deleted; when, by which letter.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::act::{StateAccount, StateAccountEvent};
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{PeopleRequest, Reply, Request, StateLoginRow};

pub struct OneEntry {
    /// None: an account that is not in the register yet.
    row: Option<StateLoginRow>,
    event: StateAccountEvent,
}

impl OneEntry {
    pub fn new() -> Self {
        Self {
            row: None,
            event: StateAccountEvent::Made,
        }
    }

    pub fn of(row: StateLoginRow, event: StateAccountEvent) -> Self {
        Self {
            row: Some(row),
            event,
        }
    }

    fn event_id(&self) -> &'static str {
        match self.event {
            StateAccountEvent::Made => "state-login-event-made",
            StateAccountEvent::Blocked => "state-login-event-blocked",
            StateAccountEvent::Unblocked => "state-login-event-unblocked",
            StateAccountEvent::Deleted => "state-login-event-deleted",
        }
    }
}

impl Filled for OneEntry {
    const LABELS: u16 = 22;

    fn name(&self) -> &'static str {
        "state-login"
    }
    fn laid_as(&self) -> Option<String> {
        let login = self.row.as_ref().map_or("", |r| r.login.as_str());
        Some(format!("state-login {} {login}", self.event_id()))
    }
    fn form(&self, cx: &Shared) -> Form {
        let mut on = Field::new("on", String::new(), Kind::Date);
        on.set_date(cx.today());
        let ground = Field::new("ground", String::new(), Kind::Text).writing(Writing::Words);
        match self.row {
            None => Form::new(vec![
                Field::new("person", String::new(), Kind::Text).writing(Writing::Name),
                Field::new("login", String::new(), Kind::Text),
                on,
                ground,
            ]),
            Some(_) => Form::new(vec![on, ground]),
        }
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(match key {
            "person" => "people-column-name",
            "login" => "state-logins-login",
            "on" => "state-login-day",
            _ => "state-logins-ground",
        })
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("state-login-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let mut lines = vec![toned(cx.text(self.event_id()), Tone::Strong)];
        if let Some(row) = &self.row {
            lines.push(toned(format!("{} · {}", row.who, row.login), Tone::Dim));
        }
        vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let (who, login) = match &self.row {
            Some(row) => (row.who.clone(), row.login.clone()),
            None => (form.value("person").to_owned(), form.value("login").to_owned()),
        };
        let on = form.field("on").and_then(Field::date);
        let problem = |wrong: bool, id| wrong.then(|| Problem::error(Say::new(id)));
        form.mark(
            "person",
            problem(who.trim().chars().count() < 2, "problem-value-missing"),
        );
        form.mark("login", problem(login.trim().is_empty(), "problem-value-missing"));
        form.mark("on", problem(on.is_none(), "problem-date"));
        let (Some(on), false) = (on, form.is_marked()) else {
            return Done::Mend;
        };
        Done::ask(Request::People(PeopleRequest::StateLogin(Box::new(
            StateAccount {
                login,
                who,
                event: self.event,
                on,
                ground: form.value("ground").to_owned(),
            },
        ))))
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("state-login-recorded"));
        Turn::Back
    }
}
