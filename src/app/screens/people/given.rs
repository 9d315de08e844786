//! A password for once, shown once: read out, or printed on a slip for the one it is for.

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::key::Key;
use crate::app::screen::{Screen, Turn};
use crate::app::screens::print::Print;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, View, line, toned};
use crate::domain::code::ClerkCode;
use crate::domain::trouble::Say;
use crate::office::request::{PeopleRequest, Reply, Request};
use zeroize::Zeroizing;

pub struct Given {
    account: ClerkCode,
    password: Zeroizing<String>,
    asked: Asked,
}

impl Given {
    pub fn new(account: ClerkCode, password: Zeroizing<String>) -> Self {
        Self {
            account,
            password,
            asked: Asked::default(),
        }
    }
}

impl Screen for Given {
    fn name(&self) -> &'static str {
        "given-password"
    }
    fn shown(&mut self, cx: &mut Shared) {
        if cx.message.is_none() {
            cx.warn(Say::new("given-say"));
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let who = cx.name_of(&self.account);
        let mut lines = vec![
            Vec::new(),
            line(format!("    {who}")),
            Vec::new(),
            line(format!("    {}: {}", cx.text("field-account"), self.account)),
            toned(
                format!("    {}: {}", cx.text("field-password"), *self.password),
                Tone::Strong,
            ),
            Vec::new(),
        ];
        lines.extend(cx.text("given-words").lines().map(line));
        View {
            title: cx.text("screen-given-password"),
            parts: vec![Part::Prose { lines, from: 0 }],
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![
            Binding::new(Key::F(7), Command::Print, "key-print"),
            Binding::new(Key::F(2), Command::Forward, "key-handed-out"),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Print => {
                let (account, password) = (self.account.clone(), self.password.clone());
                self.asked
                    .ask(Request::People(PeopleRequest::Slip { account, password }), cx);
                Turn::Stay
            }
            Command::Forward => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match (self.asked.is_answered(cx), reply) {
            (true, Reply::Sheet(sheet)) => return Turn::Push(Box::new(Print::new((**sheet).clone()))),
            (true, Reply::Trouble(say)) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
    /// Shown once: left by its own key, not by the one that is pressed to go back.
    fn has_back(&self) -> bool {
        false
    }
}
