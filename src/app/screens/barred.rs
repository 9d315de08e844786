//! The office's folder cannot be opened: why, and what to do.

use crate::app::command::{Binding, Command};
use crate::app::key::Key;
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, View, toned};
use crate::domain::trouble::Say;

pub struct Barred {
    say: Say,
}

impl Barred {
    pub fn new(say: Say) -> Self {
        Self { say }
    }
}

impl Screen for Barred {
    fn name(&self) -> &'static str {
        "barred"
    }
    fn view(&self, cx: &Shared) -> View {
        let lines = vec![toned(cx.say(&self.say), Tone::Problem)];
        View {
            title: cx.text("barred-title"),
            parts: vec![Part::Gap, Part::Prose { lines, from: 0 }],
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![Binding::new(Key::Esc, Command::Quit, "key-quit")]
    }
    fn command(&mut self, _command: Command, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
}
