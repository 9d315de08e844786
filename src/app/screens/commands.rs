//! Every command of the screen beneath, with its key, or with the reason why it cannot be done now.

use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::picker::{Item, Picker};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Target, Tone, View};

/// All commands, so that a chosen one can be carried back as a token.
const ALL: [Command; 31] = [
    Command::Forward,
    Command::Enter,
    Command::Back,
    Command::Help,
    Command::Find,
    Command::List,
    Command::Proposals,
    Command::TurnLayout,
    Command::Print,
    Command::Refuse,
    Command::Language,
    Command::Mark,
    Command::NextField,
    Command::PreviousField,
    Command::NextTab,
    Command::NotStated,
    Command::CopyPrevious,
    Command::Reuse,
    Command::KazakhLetter,
    Command::NewCase,
    Command::Settings,
    Command::LogOut,
    Command::Quit,
    Command::Own(0),
    Command::Own(1),
    Command::Own(2),
    Command::Own(3),
    Command::Own(4),
    Command::Own(5),
    Command::Own(6),
    Command::Own(7),
];

const TOKEN: &str = "command:";

/// The command that a chosen row stands for.
pub fn command_of(token: &str) -> Option<Command> {
    let place: usize = token.strip_prefix(TOKEN)?.parse().ok()?;
    ALL.get(place).copied()
}

pub struct Commands {
    bindings: Vec<Binding>,
    picker: Option<Picker>,
}

impl Commands {
    pub fn new(bindings: Vec<Binding>) -> Self {
        Self {
            bindings,
            picker: None,
        }
    }

    fn items(&self, cx: &Shared) -> Vec<Item> {
        let mut seen: Vec<Command> = Vec::new();
        let mut items = Vec::new();
        for binding in &self.bindings {
            if binding.command == Command::Commands || seen.contains(&binding.command) {
                continue;
            }
            seen.push(binding.command);
            let Some(place) = ALL.iter().position(|c| *c == binding.command) else {
                continue;
            };
            let aside = match &binding.unavailable {
                Some(why) => cx.say(why),
                None => binding.key.map_or_else(String::new, Key::name),
            };
            let mut item = Item::new(format!("{TOKEN}{place}"), cx.say(&binding.label)).aside(aside);
            if binding.unavailable.is_some() {
                item.tone = Tone::Dim;
            }
            items.push(item);
        }
        items
    }

    /// Chosen, unless it cannot be done now.
    fn choose(&self, token: String, cx: &mut Shared) -> Turn {
        let command = command_of(&token);
        let binding = self.bindings.iter().find(|b| Some(b.command) == command);
        match binding.and_then(|b| b.unavailable.clone()) {
            Some(why) => {
                cx.warn(why);
                Turn::Stay
            }
            None => Turn::Return(Returned::Choice(token)),
        }
    }
}

impl Screen for Commands {
    fn name(&self) -> &'static str {
        "commands"
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.picker = Some(Picker::new(self.items(cx)));
    }
    fn spoken(&mut self, cx: &Shared) {
        let items = self.items(cx);
        if let Some(picker) = &mut self.picker {
            picker.reworded(items);
        }
    }
    fn is_aside(&self) -> bool {
        true
    }
    fn view(&self, cx: &Shared) -> View {
        let parts = self.picker.as_ref().map(|p| p.parts(cx)).unwrap_or_default();
        View {
            title: cx.text("screen-commands"),
            parts,
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![Binding::new(Key::Enter, Command::Enter, "key-choose")]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => self.key(Press::of(Key::Enter), cx),
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        match self.picker.as_mut().and_then(|p| p.press(press)) {
            Some(token) => self.choose(token, cx),
            None => Turn::Stay,
        }
    }
    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        if let (Target::Row { row, .. }, Some(picker)) = (target, self.picker.as_mut()) {
            picker.place = row;
            return self.key(Press::of(Key::Enter), cx);
        }
        Turn::Stay
    }
    fn is_typing(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_leads_back_to_its_command() {
        for (i, command) in ALL.iter().enumerate() {
            assert_eq!(command_of(&format!("{TOKEN}{i}")), Some(*command));
        }
        assert_eq!(command_of("TUR"), None);
    }
}
