//! A forgotten password: the printed recovery code opens the office, a new password is set, a new code is given.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::screens::first_run::Recovery;
use crate::app::screens::log_in::LogIn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::trouble::{Problem, Say};
use crate::office::password;
use crate::office::request::{Reply, Request};
use zeroize::Zeroizing;

pub struct Recover {
    account: String,
}

impl Recover {
    pub fn new(account: String) -> Self {
        Self { account }
    }
}

impl Filled for Recover {
    const MUST_SEE: bool = true;

    fn name(&self) -> &'static str {
        "recover"
    }
    fn form(&self, _cx: &Shared) -> Form {
        let field = |key: &str, kind| Field::new(key, String::new(), kind);
        Form::new(vec![
            field("recovery-code", Kind::Text),
            field("password", Kind::Secret),
            field("password2", Kind::Secret),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(match key {
            "recovery-code" => "field-recovery-code",
            "password" => "first-run-password",
            _ => "first-run-password2",
        })
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("recover-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let who = format!("{}: {}", cx.text("field-account"), self.account);
        vec![Part::Gap, Part::Lines(vec![toned(who, Tone::Dim)]), Part::Gap]
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        let new = Zeroizing::new(form.value("password").to_owned());
        let same = form.value("password2") == new.as_str();
        let code = Zeroizing::new(form.value("recovery-code").to_owned());
        let weak = !password::is_enough(&new, &self.account);
        let problem = |wrong: bool, id| wrong.then(|| Problem::error(Say::new(id)));
        form.mark("recovery-code", problem(code.is_empty(), "problem-recovery-code"));
        form.mark("password", problem(weak, "problem-password-weak"));
        form.mark("password2", problem(!same, "problem-passwords-differ"));
        if code.is_empty() || weak || !same {
            return Done::Mend;
        }
        cx.tell(Say::new("log-in-checking"));
        Done::Ask(Request::Recover {
            account: self.account.clone(),
            code,
            password: new,
        })
    }
    fn back(&mut self, _form: &mut Form, _cx: &mut Shared) -> Done {
        Done::Turn(Turn::Replace(Box::new(LogIn::again())))
    }
    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let Reply::Founded { view, recovery } = reply else {
            return Turn::Stay;
        };
        cx.office = Some((**view).clone());
        cx.message = None;
        Turn::Replace(Box::new(Recovery::new(recovery.clone())))
    }
}
