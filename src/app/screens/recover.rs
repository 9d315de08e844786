//! A new password: by the printed recovery code, when the old one is forgotten (a new code is given); or in the place of
//! one that somebody else gave.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::{Screen, Turn};
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
    /// The password given by somebody else; none where the printed code stands for it.
    given: Option<Zeroizing<String>>,
}

impl Recover {
    pub fn new(account: String) -> Self {
        Self { account, given: None }
    }

    /// The account's first own password.
    pub fn due(account: String, given: Zeroizing<String>) -> Self {
        let given = Some(given);
        Self { account, given }
    }
}

impl Filled for Recover {
    const MUST_SEE: bool = true;

    fn name(&self) -> &'static str {
        match self.given {
            None => "recover",
            Some(_) => "password-due",
        }
    }
    fn form(&self, _cx: &Shared) -> Form {
        let field = |key: &str, kind| Field::new(key, String::new(), kind);
        let code = self.given.is_none().then(|| field("recovery-code", Kind::Text));
        let passwords = [field("password", Kind::Secret), field("password2", Kind::Secret)];
        Form::new(code.into_iter().chain(passwords).collect())
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(match key {
            "recovery-code" => "field-recovery-code",
            "password" => "first-run-password",
            _ => "first-run-password2",
        })
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new(match self.given {
            None => "recover-say",
            Some(_) => "password-due",
        }));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let who = format!("{}: {}", cx.text("field-account"), self.account);
        vec![Part::Gap, Part::Lines(vec![toned(who, Tone::Dim)]), Part::Gap]
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        let new = Zeroizing::new(form.value("password").to_owned());
        let same = form.value("password2") == new.as_str();
        let code = Zeroizing::new(form.value("recovery-code").to_owned());
        let weak = password::wrong(&new, &self.account);
        let problem = |wrong: bool, id| wrong.then(|| Problem::error(Say::new(id)));
        let no_code = code.is_empty() && self.given.is_none();
        form.mark("recovery-code", problem(no_code, "problem-recovery-code"));
        form.mark("password", weak.map(|id| Problem::error(Say::new(id))));
        form.mark("password2", problem(!same, "problem-passwords-differ"));
        if no_code || weak.is_some() || !same {
            return Done::Mend;
        }
        cx.tell(Say::new("log-in-checking"));
        let account = self.account.clone();
        Done::ask(match self.given.clone() {
            None => Request::Recover {
                account,
                code,
                password: new,
            },
            Some(old) => Request::ChangePassword { account, old, new },
        })
    }
    fn back(&mut self, _form: &mut Form, _cx: &mut Shared) -> Done {
        Done::Turn(Turn::Replace(Box::new(LogIn::again())))
    }
    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let next: Box<dyn Screen> = match reply {
            Reply::Founded { view, recovery } => {
                cx.office = Some((**view).clone());
                Box::new(Recovery::anew(recovery.clone()))
            }
            Reply::LoggedIn(view) => {
                cx.office = Some((**view).clone());
                cx.message = None;
                return Turn::Enter;
            }
            _ => return Turn::Stay,
        };
        cx.message = None;
        Turn::Replace(next)
    }
}
