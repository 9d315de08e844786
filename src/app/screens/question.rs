//! A question with a few answers. It takes no key pressed before it was drawn.

use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::picker::{Item, Picker};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, line, toned};
use crate::domain::trouble::Say;
use crate::texts::lang::Texts;

/// A sentence of the program, or of the pack or the case.
pub enum Words {
    Said(Say),
    Quoted(Texts),
}

impl From<Say> for Words {
    fn from(say: Say) -> Self {
        Self::Said(say)
    }
}

impl Words {
    fn text(&self, cx: &Shared) -> String {
        match self {
            Self::Said(say) => cx.say(say),
            Self::Quoted(texts) => texts.get(cx.lang).to_owned(),
        }
    }
}

pub struct Question {
    title: Words,
    words: Vec<Words>,
    answers: Vec<(String, Say)>,
    picker: Picker,
    /// The likelier answer.
    on: usize,
    /// Esc is no answer here.
    must: bool,
}

impl Question {
    pub fn new(title: impl Into<Words>, words: Vec<Words>, answers: Vec<(&str, Say)>) -> Self {
        let answers = answers
            .into_iter()
            .map(|(token, say)| (token.to_owned(), say))
            .collect();
        Self {
            title: title.into(),
            words,
            answers,
            picker: Picker::new(Vec::new()).numbered(),
            on: 0,
            must: false,
        }
    }

    fn items(&self, cx: &Shared) -> Vec<Item> {
        let item = |(token, say): &(String, Say)| Item::new(token.clone(), cx.say(say));
        self.answers.iter().map(item).collect()
    }

    /// With this answer under the cursor.
    pub fn on(mut self, place: usize) -> Self {
        self.on = place;
        self
    }

    pub fn must(mut self) -> Self {
        self.must = true;
        self
    }
}

impl Screen for Question {
    fn name(&self) -> &'static str {
        "question"
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.picker = Picker::new(self.items(cx)).numbered();
        self.picker.place = self.on;
    }
    fn spoken(&mut self, cx: &Shared) {
        let items = self.items(cx);
        self.picker.reworded(items);
    }
    fn view(&self, cx: &Shared) -> View {
        let mut lines = vec![toned(self.title.text(cx), Tone::Strong), Vec::new()];
        lines.extend(
            self.words
                .iter()
                .flat_map(|w| w.text(cx).lines().map(line).collect::<Vec<_>>()),
        );
        let mut parts = vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap];
        parts.extend(
            self.picker
                .parts(cx)
                .into_iter()
                .filter(|p| matches!(p, Part::Table(_))),
        );
        View {
            title: cx.text("screen-question"),
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
            Command::Back if !self.must => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        // Letters answer nothing here: only arrows, digits and Enter.
        let digit = press.typed().and_then(crate::domain::keyboard::digit);
        if press.typed().is_some() && digit.is_none() {
            return Turn::Stay;
        }
        match self.picker.press(press) {
            Some(token) => Turn::Return(Returned::Choice(token)),
            None => Turn::Stay,
        }
    }
    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        if let Target::Row { row, .. } = target {
            self.picker.place = row;
            return self.key(Press::of(Key::Enter), cx);
        }
        Turn::Stay
    }
    fn is_question(&self) -> bool {
        true
    }
    fn has_back(&self) -> bool {
        !self.must
    }
}
