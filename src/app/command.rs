//! Commands: what a key means. Help, the key line and the list of commands are made from the bindings in force.

use super::key::Key;
use crate::domain::trouble::Say;

/// The screens of the office that the first one leads to: what stands beside the cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Room {
    Complaints,
    Outages,
    Registers,
    /// Numbered blanks: what came, what is left.
    Blanks,
    /// Finished cases that lie in no file yet.
    Filing,
    DayEnd,
    Settings,
    /// What to bring, for somebody who only asks.
    Leaflet,
    /// Who waits with a ticket.
    Queue,
    /// Accounts, absence.
    People,
    /// Made-up people, beside the office.
    Practice,
    /// Which sheet goes to which printer and tray.
    Printers,
    /// Who may do what.
    Rights,
    OwnPassword,
    /// Who stands in for the chief.
    Acting,
    /// Accounts in the state system.
    StateLogins,
}

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
    /// Lays the case at the counter aside, to serve another.
    Park,
    /// In practice: the person at the counter.
    Card,
    /// A screen of the office, from the first one.
    Room(Room),
    /// Closes the office until the clerk's password; the screens stay as they are, out of sight.
    Lock,
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
    /// Shown in the key line while it works; what does not stands in the commands list and in help, with its reason.
    pub in_line: bool,
    /// Shown in the key line where its rows have room left.
    pub where_room: bool,
}

impl Binding {
    pub fn new(key: Key, command: Command, label: &'static str) -> Self {
        Self {
            key: Some(key),
            command,
            label: Say::new(label),
            unavailable: None,
            in_line: true,
            where_room: false,
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
            where_room: false,
        }
    }
    /// In the key line after all others, if there is room.
    pub fn quiet(mut self) -> Self {
        (self.in_line, self.where_room) = (false, true);
        self
    }
    /// Sure of its place in the key line only now.
    pub fn shown_if(self, now: bool) -> Self {
        if now { self } else { self.quiet() }
    }
    pub fn unless(mut self, why: Option<Say>) -> Self {
        self.unavailable = why;
        self
    }
    /// The key line shows what works now.
    pub fn stands_in_line(&self) -> bool {
        self.in_line && self.unavailable.is_none()
    }
}

/// Bindings every screen has, after its own.
pub fn common() -> Vec<Binding> {
    vec![
        Binding::new(Key::Esc, Command::Back, "key-back"),
        Binding::new(Key::F(10), Command::Commands, "key-commands"),
        // A second way for terminals that swallow F10.
        Binding {
            in_line: false,
            ..Binding::new(Key::Insert, Command::Commands, "key-commands")
        },
        Binding::new(Key::F(1), Command::Help, "key-help"),
        Binding::new(Key::F(9), Command::Language, "key-language").quiet(),
        Binding {
            in_line: false,
            ..Binding::new(Key::F(12), Command::Lock, "key-lock")
        },
        Binding::listed(Command::LogOut, "key-log-out"),
    ]
}
