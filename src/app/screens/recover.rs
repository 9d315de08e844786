//! A new password: by the printed recovery code, when the old one is forgotten (a new code is given); or in the place of
//! one that somebody else gave.

use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::screens::first_run::Recovery;
use crate::app::screens::home::Home;
use crate::app::screens::log_in::LogIn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, toned};
use crate::domain::trouble::{Problem, Say};
use crate::office::password;
use crate::office::request::{Reply, Request};
use zeroize::Zeroizing;

pub struct Recover {
    account: String,
    /// The password given by somebody else; none where the printed code stands for it.
    given: Option<Zeroizing<String>>,
    form: Form,
    /// The keys are being made anew.
    working: bool,
}

impl Recover {
    pub fn new(account: String) -> Self {
        let field = |key: &str, kind| Field::new(key, String::new(), kind);
        let form = Form::new(vec![
            field("recovery-code", Kind::Text),
            field("password", Kind::Secret),
            field("password2", Kind::Secret),
        ]);
        Self {
            account,
            given: None,
            form,
            working: false,
        }
    }

    /// The account's first own password.
    pub fn due(account: String, given: Zeroizing<String>) -> Self {
        let mut screen = Self::new(account);
        screen.form.fields.retain(|f| f.key != "recovery-code");
        screen.form.go("password");
        screen.given = Some(given);
        screen
    }

    fn done(&mut self, cx: &mut Shared) -> Turn {
        if self.working {
            return Turn::Stay;
        }
        self.form.settle();
        let new = Zeroizing::new(self.form.value("password").to_owned());
        let same = self.form.value("password2") == new.as_str();
        let code = Zeroizing::new(self.form.value("recovery-code").to_owned());
        let wrong = [
            (
                "recovery-code",
                code.is_empty() && self.given.is_none(),
                "problem-recovery-code",
            ),
            (
                "password",
                !password::is_enough(&new, &self.account),
                "problem-password-weak",
            ),
            ("password2", !same, "problem-passwords-differ"),
        ];
        for (key, is_wrong, id) in wrong {
            if let Some(field) = self.form.field_mut(key) {
                field.problem = is_wrong.then(|| Problem::error(Say::new(id)));
            }
        }
        if self.form.first_problem().is_some() {
            cx.trouble(Say::new("form-mend-marked"));
            return Turn::Stay;
        }
        self.working = true;
        cx.tell(Say::new("log-in-checking"));
        let account = self.account.clone();
        cx.ask(match self.given.clone() {
            None => Request::Recover {
                account,
                code,
                password: new,
            },
            Some(old) => Request::ChangePassword { account, old, new },
        });
        Turn::Stay
    }
}

impl Screen for Recover {
    fn name(&self) -> &'static str {
        match self.given {
            None => "recover",
            Some(_) => "password-due",
        }
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new(match self.given {
            None => "recover-say",
            Some(_) => "password-due",
        }));
    }
    fn view(&self, cx: &Shared) -> View {
        let mut form = self.form.clone();
        for field in &mut form.fields {
            field.label = cx.text(match field.key.as_str() {
                "recovery-code" => "field-recovery-code",
                "password" => "first-run-password",
                _ => "first-run-password2",
            });
        }
        let who = toned(
            format!("{}: {}", cx.text("field-account"), self.account),
            Tone::Dim,
        );
        let parts = vec![
            Part::Gap,
            Part::Lines(vec![who]),
            Part::Gap,
            Part::Form(show::form(&form, cx, 0)),
        ];
        View {
            title: cx.text(&format!("screen-{}", self.name())),
            parts,
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![Binding::new(Key::F(2), Command::Forward, "key-done")]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => self.done(cx),
            Command::Back if !self.working => Turn::Replace(Box::new(LogIn::again())),
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        match self.form.press(press) {
            Did::Finished => self.done(cx),
            _ => Turn::Stay,
        }
    }
    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        self.form.paste(text);
        Turn::Stay
    }
    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        if let Target::Cell { row, cell } = target {
            self.form.go_to(row, cell);
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::Founded { view, recovery } => {
                cx.office = Some((**view).clone());
                cx.message = None;
                Turn::Replace(Box::new(Recovery::new(recovery.clone())))
            }
            Reply::LoggedIn(view) => {
                cx.office = Some((**view).clone());
                cx.message = None;
                Turn::Replace(Box::new(Home::new()))
            }
            Reply::Trouble(say) => {
                self.working = false;
                cx.trouble(say.clone());
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
    fn is_typing(&self) -> bool {
        true
    }
}
