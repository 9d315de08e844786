//! Every command of the screen beneath, the common ones last, each with its keys, or with the reason why it cannot be
//! done now.

use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::picker::{Item, Picker};
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Target, View};

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

    /// A command once, though it has two keys; a row's token is its place among the bindings.
    fn items(&self, cx: &Shared) -> Vec<Item> {
        let mut seen: Vec<Command> = Vec::new();
        let mut items = Vec::new();
        for (place, binding) in self.bindings.iter().enumerate() {
            // This list is where one stands.
            if binding.command == Command::Commands || seen.contains(&binding.command) {
                continue;
            }
            seen.push(binding.command);
            let item = Item::new(place.to_string(), cx.say(&binding.label))
                .aside(self.keys(binding.command).join(", "))
                .unless(binding.unavailable.as_ref().map(|why| cx.say(why)));
            items.push(item);
        }
        items
    }

    /// The keys of a command, each with the way around it.
    fn keys(&self, command: Command) -> Vec<String> {
        let mut all = Vec::new();
        for key in self
            .bindings
            .iter()
            .filter(|b| b.command == command)
            .filter_map(|b| b.key)
        {
            all.push(key.name());
            all.extend(key.second());
        }
        all
    }

    /// Chosen, unless it cannot be done now.
    fn choose(&self, token: &str, cx: &mut Shared) -> Turn {
        let binding = token
            .parse()
            .ok()
            .and_then(|place: usize| self.bindings.get(place));
        match binding.map(|b| (b.command, b.unavailable.clone())) {
            Some((command, None)) => Turn::Do(command),
            Some((_, Some(why))) => {
                cx.warn(why);
                Turn::Stay
            }
            None => Turn::Stay,
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
            Some(token) => self.choose(&token, cx),
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
