//! The recovery code, shown once. It goes onto paper and into a safe.

use crate::app::command::{Binding, Command};
use crate::app::key::Key;
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::print::Print;
use crate::app::screens::question::Question;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, View, line, toned};
use crate::domain::trouble::Say;
use crate::office::request::{Reply, Request};
use zeroize::Zeroizing;

pub struct Recovery {
    code: Zeroizing<String>,
    when: When,
}

/// When the code is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    /// The office was just founded.
    Founded,
    /// The former code was used: the day begins with a new one.
    Used,
    /// The manager, who is inside, asked for a new one.
    Renewed,
}

impl Recovery {
    pub fn new(code: Zeroizing<String>) -> Self {
        let when = When::Founded;
        Self { code, when }
    }

    /// After the former code was used.
    pub fn anew(code: Zeroizing<String>) -> Self {
        let when = When::Used;
        Self { code, when }
    }

    /// In the place of a code that still held.
    pub fn renewed(code: Zeroizing<String>) -> Self {
        let when = When::Renewed;
        Self { code, when }
    }
}

impl Screen for Recovery {
    fn name(&self) -> &'static str {
        "recovery"
    }
    fn shown(&mut self, cx: &mut Shared) {
        if cx.message.is_none() {
            cx.tell(Say::new("recovery-say"));
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let mut lines = vec![
            Vec::new(),
            toned(format!("    {}", *self.code), Tone::Strong),
            Vec::new(),
        ];
        lines.extend(cx.text("recovery-words").lines().map(line));
        if self.when != When::Founded {
            lines.push(Vec::new());
            lines.push(toned(cx.text("recovery-former-void"), Tone::Soon));
        }
        View {
            title: cx.text("screen-recovery"),
            parts: vec![Part::Prose { lines, from: 0 }],
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![
            Binding::new(Key::F(7), Command::Print, "key-print"),
            Binding::new(Key::F(2), Command::Forward, "recovery-kept"),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Print => {
                cx.ask(Request::RecoverySheet {
                    code: self.code.clone(),
                });
                Turn::Stay
            }
            Command::Forward => Turn::Push(Box::new(Question::new(
                Say::new("recovery-question"),
                Vec::new(),
                vec![
                    (
                        "kept",
                        Say::new(match self.when {
                            When::Renewed => "recovery-yes-inside",
                            When::Founded | When::Used => "recovery-yes",
                        }),
                    ),
                    ("no", Say::new("recovery-no")),
                ],
            ))),
            _ => Turn::Stay,
        }
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::Sheet(sheet) => Turn::Push(Box::new(Print::new((**sheet).clone()))),
            Reply::Trouble(say) => {
                cx.trouble(say.clone());
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        match returned {
            Returned::Choice(token) if token == "kept" && self.when == When::Renewed => {
                cx.tell(Say::new("renew-recovery-done"));
                Turn::Back
            }
            Returned::Choice(token) if token == "kept" => Turn::Enter,
            _ => Turn::Stay,
        }
    }
    fn has_back(&self) -> bool {
        false
    }
}
