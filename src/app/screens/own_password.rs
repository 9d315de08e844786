//! One's own password: the one that holds, then the new one twice.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::trouble::{Problem, Say};
use crate::office::password;
use crate::office::request::{PeopleRequest, Reply, Request};
use zeroize::Zeroizing;

pub struct OwnPassword;

impl Filled for OwnPassword {
    const LABELS: u16 = 24;

    fn name(&self) -> &'static str {
        "own-password"
    }
    fn form(&self, _cx: &Shared) -> Form {
        let secret = |key: &str| Field::new(key, String::new(), Kind::Secret);
        Form::new(vec![
            secret("password-now"),
            secret("password"),
            secret("password2"),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(match key {
            "password-now" => "own-password-now",
            "password" => "own-password-new",
            _ => "own-password-again",
        })
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("own-password-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let account = cx.office.as_ref().map_or("", |o| o.clerk.code.as_str());
        let who = format!("{}: {account}", cx.text("field-account"));
        vec![Part::Gap, Part::Lines(vec![toned(who, Tone::Dim)]), Part::Gap]
    }
    fn beneath(&self, form: &Form, cx: &Shared) -> Vec<Part> {
        let new = form.value("password");
        let account = cx.office.as_ref().map_or("", |o| o.clerk.code.as_str());
        let said = (!new.is_empty()).then(|| toned(cx.say(&password::strength(new, account)), Tone::Dim));
        let lines = said.into_iter().collect();
        vec![Part::Gap, Part::Prose { lines, from: 0 }]
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        let account = cx.office.as_ref().map_or("", |o| o.clerk.code.as_str());
        let old = Zeroizing::new(form.value("password-now").to_owned());
        let new = Zeroizing::new(form.value("password").to_owned());
        let weak = password::wrong(&new, account);
        let same = form.value("password2") == new.as_str();
        let problem = |wrong: bool, id| wrong.then(|| Problem::error(Say::new(id)));
        form.mark("password-now", problem(old.is_empty(), "log-in-password-missing"));
        form.mark("password", weak.map(|id| Problem::error(Say::new(id))));
        form.mark("password2", problem(!same, "problem-passwords-differ"));
        if old.is_empty() || weak.is_some() || !same {
            return Done::Mend;
        }
        cx.tell(Say::new("log-in-checking"));
        Done::ask(Request::People(PeopleRequest::ChangePassword { old, new }))
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("own-password-changed"));
        Turn::Back
    }
}
