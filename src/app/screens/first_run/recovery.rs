//! The recovery code, shown once. It goes onto paper and into a safe.

use crate::app::command::{Binding, Command};
use crate::app::key::Key;
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::print::{CAME_OUT, Print, written_to};
use crate::app::screens::question::{Question, Words};
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, View, line, toned};
use crate::domain::trouble::Say;
use crate::office::request::{Reply, Request};
use zeroize::Zeroizing;

pub struct Recovery {
    code: Zeroizing<String>,
    when: When,
    /// The file that its sheet was written to: it must not stay where the database is.
    file: Option<String>,
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
        Self::shown_when(code, When::Founded)
    }

    /// After the former code was used.
    pub fn anew(code: Zeroizing<String>) -> Self {
        Self::shown_when(code, When::Used)
    }

    /// In the place of a code that still held.
    pub fn renewed(code: Zeroizing<String>) -> Self {
        Self::shown_when(code, When::Renewed)
    }

    fn shown_when(code: Zeroizing<String>, when: When) -> Self {
        let file = None;
        Self { code, when, file }
    }

    /// Where the file lies and what becomes of it.
    fn file(&self) -> Option<Say> {
        let file = self.file.as_ref()?;
        Some(Say::new("recovery-file").with("file", file))
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
        if let Some(say) = self.file() {
            lines.push(Vec::new());
            lines.push(toned(cx.say(&say), Tone::Soon));
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
                self.file().map(Words::Said).into_iter().collect(),
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
            Returned::Choice(token) if token == CAME_OUT => {
                self.file = written_to(cx).or(self.file.take());
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
    fn has_back(&self) -> bool {
        false
    }
}
