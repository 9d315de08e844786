//! A list on a screen of its own.

use super::{Item, Picker};
use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Target, View};
use crate::domain::trouble::Say;

/// A picker on a screen of its own: returns the chosen token.
pub struct PickOne {
    title: Say,
    picker: Picker,
    words: Option<Words>,
}

/// The items in the language of the moment.
pub type Words = Box<dyn Fn(&Shared) -> Vec<Item>>;

impl PickOne {
    pub fn new(title: Say, picker: Picker) -> Self {
        Self {
            title,
            picker,
            words: None,
        }
    }

    /// A list that is put into words again when the language changes.
    pub fn worded(title: Say, words: Words, cx: &Shared) -> Self {
        Self {
            title,
            picker: Picker::new(words(cx)),
            words: Some(words),
        }
    }

    pub fn numbered(mut self) -> Self {
        self.picker = self.picker.numbered();
        self
    }
}

impl Screen for PickOne {
    fn name(&self) -> &'static str {
        "list"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new(match self.picker.by_digit {
            true => "list-say-numbered",
            false => "list-say",
        }));
    }
    fn spoken(&mut self, cx: &Shared) {
        if let Some(words) = &self.words {
            self.picker.reworded(words(cx));
        }
    }
    fn is_aside(&self) -> bool {
        true
    }
    fn view(&self, cx: &Shared) -> View {
        View {
            title: cx.say(&self.title),
            parts: self.picker.parts(cx),
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
    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        match self.picker.press(press) {
            Some(token) => Turn::Return(Returned::Choice(token)),
            None => Turn::Stay,
        }
    }
    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        self.picker.typed.paste(text);
        Turn::Stay
    }
    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        match target {
            Target::Row { row, .. } => {
                self.picker.place = row;
                self.key(Press::of(Key::Enter), cx)
            }
            _ => Turn::Stay,
        }
    }
    fn is_typing(&self) -> bool {
        true
    }
}
