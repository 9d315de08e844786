//! Commands: what a key means. Help, the key line and the list of commands are made from the bindings in force.

use super::key::Key;
use crate::domain::trouble::Say;

/// What can be asked of a screen besides typing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    /// The one good next step.
    Forward,
    Enter,
    Back,
    Help,
    Find,
    /// A list to choose from, or the point of the law.
    List,
    Proposals,
    /// Turns a field typed in the wrong layout.
    TurnLayout,
    Print,
    Refuse,
    Language,
    Commands,
    Mark,
    NextField,
    PreviousField,
    NextTab,
    /// "None" is the answer of this field.
    NotStated,
    /// The value of the same field in the case before.
    CopyPrevious,
    Reuse,
    KazakhLetter,
    NewCase,
    Settings,
    LogOut,
    Quit,
    /// One of a screen's own commands, by its place in its table.
    Own(u8),
}

/// A key bound to a command, as a screen offers it now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    pub key: Option<Key>,
    pub command: Command,
    pub label: Say,
    /// Why it cannot be done now, if so.
    pub unavailable: Option<Say>,
    /// Shown in the key line; the rest is found in the commands list and help.
    pub in_line: bool,
}

impl Binding {
    pub fn new(key: Key, command: Command, label: &'static str) -> Self {
        Self {
            key: Some(key),
            command,
            label: Say::new(label),
            unavailable: None,
            in_line: true,
        }
    }
    /// A command without a key of its own: reached through the commands list.
    pub fn listed(command: Command, label: &'static str) -> Self {
        Self {
            key: None,
            command,
            label: Say::new(label),
            unavailable: None,
            in_line: false,
        }
    }
    pub fn quiet(mut self) -> Self {
        self.in_line = false;
        self
    }
    /// In the key line only now; in the list of commands always.
    pub fn shown_if(mut self, now: bool) -> Self {
        self.in_line = now;
        self
    }
    pub fn unless(mut self, why: Option<Say>) -> Self {
        self.unavailable = why;
        self
    }
}

/// Bindings every screen has, after its own.
pub fn common() -> Vec<Binding> {
    vec![
        Binding::new(Key::Esc, Command::Back, "key-back"),
        Binding::new(Key::F(10), Command::Commands, "key-commands"),
        Binding::new(Key::Insert, Command::Commands, "key-commands").quiet(),
        Binding::new(Key::F(1), Command::Help, "key-help"),
        Binding::new(Key::F(9), Command::Language, "key-language").quiet(),
    ]
}
