//! The door: who it is, and the password. Also where a session was locked: whose it is stands there, nothing of the case.

use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::screens::recover::Recover;
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, line, toned};
use crate::domain::code::ClerkCode;
use crate::domain::keyboard;
use crate::domain::trouble::Say;
use crate::office::request::{Door, Reply, Request};
use crate::texts::format;
use chrono::{DateTime, FixedOffset};
use zeroize::Zeroizing;

pub struct LogIn {
    accounts: Vec<String>,
    form: Form,
    /// The key is being derived.
    checking: bool,
    /// Enter came before it was known who may be chosen.
    enters: bool,
    /// Whose session waits here, and since when.
    locked: Option<(String, DateTime<FixedOffset>)>,
    /// The letters typed at the name, as far as they begin one.
    begun: String,
}

impl LogIn {
    pub fn new(accounts: Vec<String>) -> Self {
        let choices = accounts.iter().map(|a| (a.clone(), a.clone())).collect();
        let mut who = Field::new("account", String::new(), Kind::Choice(choices));
        who.fixed = accounts.len() < 2;
        let password = Field::new("password", String::new(), Kind::Secret);
        let mut form = Form::new(vec![who, password]);
        // Where there are several, the clerk says first who it is.
        form.go(if accounts.len() < 2 { "password" } else { "account" });
        Self {
            accounts,
            form,
            checking: false,
            enters: false,
            locked: None,
            begun: String::new(),
        }
    }

    /// A session that waits for its clerk's password.
    pub fn locked(clerk: &ClerkCode, since: DateTime<FixedOffset>) -> Self {
        let mut new = Self::new(Vec::new());
        new.locked = Some((clerk.to_string(), since));
        new.of(vec![clerk.to_string()]);
        new.accounts.clear();
        new.form.go("password");
        new
    }

    /// Who may be chosen; whoever stands there is chosen still, and what is typed stays.
    fn of(&mut self, accounts: Vec<String>) {
        if let Some(who) = self.form.field_mut("account") {
            let chosen = who.value().to_owned();
            let choices: Vec<_> = accounts.iter().map(|a| (a.clone(), a.clone())).collect();
            let waits = self.locked.as_ref().map(|(clerk, _)| clerk);
            let first = accounts.iter().find(|a| **a == chosen || Some(*a) == waits);
            let first = first.or(accounts.first()).cloned().unwrap_or_default();
            who.kind = Kind::Choice(choices);
            who.set(0, &first);
            who.fixed = accounts.len() < 2;
        }
        self.accounts = accounts;
        if self.locked.is_none() && self.accounts.len() > 1 && self.form.value("password").is_empty() {
            self.form.go("account");
        }
    }

    fn is_at_account(&self) -> bool {
        self.form.focused().is_some_and(|f| f.key == "account")
    }

    /// What to do here: at a locked window it depends on whose name stands there.
    fn say(&self) -> Say {
        let chosen = self.form.value("account");
        match &self.locked {
            _ if self.is_at_account() => Say::new("log-in-say-account"),
            None => Say::new("log-in-say-password"),
            Some((clerk, _)) if chosen.is_empty() || clerk == chosen => {
                Say::new("lock-say").with("account", clerk)
            }
            Some((clerk, _)) => Say::new("lock-say-other")
                .with("account", chosen)
                .with("clerk", clerk),
        }
    }

    /// A letter typed at the name goes on with the beginning that was typed, or begins another name; whether one begins so.
    fn begins(&mut self, c: char) -> bool {
        for begun in [format!("{}{c}", self.begun), c.to_string()] {
            let hit = self.accounts.iter().find(|a| is_begun(a, &begun)).cloned();
            if let (Some(account), Some(who)) = (hit, self.form.field_mut("account")) {
                who.set(0, &account);
                self.begun = begun;
                return true;
            }
        }
        false
    }

    /// At the name nothing is typed into the password: a letter chooses a name, or that none begins so is said.
    fn choose(&mut self, press: Press, cx: &mut Shared) {
        let typed = press.typed().filter(|c| !c.is_whitespace());
        if typed.is_some_and(|c| self.begins(c)) {
            return;
        }
        self.begun.clear();
        if self.form.press(press) == Did::Nothing && typed.is_some() {
            cx.warn(Say::new("log-in-no-such-beginning"));
        }
    }

    /// After a log-out: the accounts are asked for again.
    pub fn again() -> Self {
        Self::new(Vec::new())
    }

    fn enter(&mut self, cx: &mut Shared) {
        if self.checking {
            return;
        }
        let password = Zeroizing::new(self.form.value("password").to_owned());
        if password.is_empty() && self.is_at_account() {
            self.form.go("password");
            cx.tell(self.say());
            return;
        }
        if password.is_empty() {
            cx.warn(Say::new("log-in-password-missing"));
            return;
        }
        // The list is still read: nobody's account would be refused a right password.
        self.enters = self.form.value("account").is_empty();
        if self.enters {
            return;
        }
        self.checking = true;
        cx.tell(Say::new("log-in-checking"));
        cx.ask(Request::LogIn {
            account: self.form.value("account").to_owned(),
            password,
        });
    }
}

/// Whether a name begins with what was typed, under whatever layout.
fn is_begun(account: &str, typed: &str) -> bool {
    let mut letters = account.chars();
    typed.chars().all(|c| {
        let hit = |of: char| of.to_lowercase().eq(c.to_lowercase()) || keyboard::same_key(of, c);
        letters.next().is_some_and(hit)
    })
}

impl Screen for LogIn {
    fn name(&self) -> &'static str {
        match self.locked {
            None => "log-in",
            Some(_) => "lock",
        }
    }
    fn shown(&mut self, cx: &mut Shared) {
        if self.accounts.is_empty() {
            cx.ask(match self.locked {
                Some(_) => Request::Lock,
                None => Request::LogOut,
            });
        }
        cx.tell(self.say());
    }
    fn view(&self, cx: &Shared) -> View {
        let mut form = self.form.clone();
        for field in &mut form.fields {
            if field.key == "account" {
                field.label = cx.text("field-account");
                // How one is chosen is said where it stands.
                let several = self.accounts.len() > 1;
                field.note = several.then(|| Say::new("log-in-how-account"));
            } else {
                field.label = cx.text("field-password");
            }
        }
        let lines = match &self.locked {
            None => vec![toned(cx.text("app-what"), Tone::Dim)],
            Some((clerk, since)) => {
                let say = Say::new("lock-since")
                    .with("account", clerk)
                    .with("time", format::clock(since));
                let mut lines = vec![toned(cx.say(&say), Tone::Strong), line(cx.text("lock-saved"))];
                if self.accounts.len() > 1 {
                    lines.push(line(cx.text("lock-others")));
                }
                lines
            }
        };
        let mut parts = vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap];
        parts.push(Part::Form(show::form(&form, cx, 16)));
        View {
            title: match self.locked {
                None => cx.text("app-name"),
                Some(_) => format!("{} · {}", cx.text("app-name"), cx.text("screen-lock")),
            },
            parts,
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        let mut all = vec![
            Binding::new(Key::Enter, Command::Enter, "key-enter-office"),
            Binding::new(Key::F(9), Command::Language, "key-language"),
            Binding::new(Key::F(5), Command::Own(0), "key-recover"),
        ];
        match self.locked {
            None => all.push(Binding::new(Key::Esc, Command::Quit, "key-quit")),
            Some(_) => {
                all.push(Binding::new(Key::F(12), Command::LogOut, "key-log-out"));
                // Not by a key that is pressed to go back.
                all.push(Binding::listed(Command::Quit, "key-quit"));
            }
        }
        all
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => {
                self.enter(cx);
                Turn::Stay
            }
            Command::Own(0) if !self.checking => {
                let account = self.form.value("account").to_owned();
                Turn::Replace(Box::new(FormScreen::new(Recover::new(account), cx)))
            }
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        if self.checking {
            return Turn::Stay;
        }
        if self.is_at_account() {
            self.choose(press, cx);
        } else if self.form.press(press) == Did::Finished {
            self.enter(cx);
        }
        if cx.message.is_none() {
            cx.tell(self.say());
        }
        Turn::Stay
    }
    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        if self.checking {
            return Turn::Stay;
        }
        if self.is_at_account() {
            self.form.go("password");
        }
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
            Reply::LoggedOut(Door::LogIn { accounts }) => {
                self.of(accounts.clone());
                cx.standing(|cx| cx.tell(self.say()));
                // Where there are several, the clerk says who it is.
                if std::mem::take(&mut self.enters) && self.accounts.len() == 1 {
                    self.enter(cx);
                }
                Turn::Stay
            }
            // The folder went away, or cannot be read any more: said at the door, not at an empty log-in.
            Reply::LoggedOut(door) => Turn::Replace(crate::app::screens::door(door.clone())),
            Reply::LoggedIn(view) => {
                cx.office = Some((**view).clone());
                cx.message = None;
                Turn::Enter
            }
            Reply::PasswordDue => {
                let given = Zeroizing::new(self.form.value("password").to_owned());
                let account = self.form.value("account").to_owned();
                cx.message = None;
                Turn::Replace(Box::new(FormScreen::new(Recover::due(account, given), cx)))
            }
            Reply::Trouble(say) => {
                self.checking = false;
                if let Some(field) = self.form.field_mut("password") {
                    field.set(0, "");
                }
                cx.trouble(say.clone());
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
    fn is_typing(&self) -> bool {
        true
    }
    fn has_back(&self) -> bool {
        false
    }
}
