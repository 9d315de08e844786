//! A colleague is away: everything they have open goes to another in one step.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, line};
use crate::domain::code::ClerkCode;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{AccountRow, AccountState, PeopleReply, PeopleRequest, Reply, Request};
use crate::office::rights::{self, Right};

pub struct HandOn {
    from: AccountRow,
    /// Who can take it over.
    to: Vec<AccountRow>,
}

impl HandOn {
    pub fn new(from: AccountRow, all: Vec<AccountRow>) -> Self {
        let serves = |row: &AccountRow| {
            let open = matches!(row.state, AccountState::Open | AccountState::OneTime);
            open && row.role.is_some_and(|r| rights::lacks(r, Right::Serve).is_none())
        };
        let to = all
            .into_iter()
            .filter(|r| r.code != from.code && serves(r))
            .collect();
        Self { from, to }
    }

    fn options(&self, cx: &Shared) -> Kind {
        let option = |row: &AccountRow| (row.code.to_string(), named(row, cx));
        Kind::Choice(self.to.iter().map(option).collect())
    }
}

fn named(row: &AccountRow, cx: &Shared) -> String {
    match row.name.get(cx.lang) {
        "" => row.code.to_string(),
        name => format!("{name} ({})", row.code),
    }
}

impl Filled for HandOn {
    const LABELS: u16 = 16;
    const FORWARD: &'static str = "key-hand-on-now";

    fn name(&self) -> &'static str {
        "hand-on"
    }
    fn laid_as(&self) -> Option<String> {
        Some(format!("hand-on {}", self.from.code))
    }
    fn form(&self, cx: &Shared) -> Form {
        Form::new(vec![
            Field::new("takes-over", String::new(), self.options(cx)),
            Field::new("why", String::new(), Kind::Text).writing(Writing::Words),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(match key {
            "why" => "hand-on-why",
            _ => "hand-on-to",
        })
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("hand-on-say"));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        if let Some(field) = form.field_mut("takes-over") {
            field.kind = self.options(cx);
        }
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let say = Say::new("hand-on-what")
            .with("who", named(&self.from, cx))
            .with("cases", self.from.cases)
            .with("drafts", self.from.drafts);
        let lines = vec![line(cx.say(&say))];
        vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn why_not(&self, _cx: &Shared) -> Option<Say> {
        self.to.is_empty().then(|| Say::new("hand-on-nobody"))
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        // Enter in the last field comes here as well as F2.
        if let Some(why) = self.why_not(cx) {
            cx.trouble(why);
            return Done::Turn(Turn::Stay);
        }
        let why = form.value("why").trim().to_owned();
        let short = why.chars().count() < 2;
        form.mark(
            "why",
            short.then(|| Problem::error(Say::new("people-why-missing"))),
        );
        match ClerkCode::parse(form.value("takes-over")) {
            Ok(to) if !short => Done::ask(Request::People(PeopleRequest::HandOn {
                from: self.from.code.clone(),
                to,
                why,
            })),
            _ => Done::Mend,
        }
    }
    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        if let Reply::People(people) = reply
            && let PeopleReply::HandedOn { cases, drafts, to } = &**people
        {
            let say = Say::new("hand-on-done").with("to", cx.name_of(to));
            let say = say.with("cases", cases).with("drafts", drafts);
            cx.tell(say);
        }
        Turn::Back
    }
}
