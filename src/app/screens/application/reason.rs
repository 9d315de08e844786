//! Why the value that stands was chosen, though the other zone says otherwise.

use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, View, line};
use crate::domain::trouble::{Problem, Say};
use crate::office::application::Finding;

pub struct Reason {
    ours: String,
    other: String,
    form: Form,
}

impl Reason {
    pub fn new(finding: &Finding, ours: String) -> Self {
        let field = Field::new("reason", String::new(), Kind::Text);
        Self {
            ours,
            other: finding.settles.clone().unwrap_or_default(),
            form: Form::new(vec![field]),
        }
    }

    fn done(&mut self) -> Turn {
        self.form.settle();
        let text = self.form.value("reason").to_owned();
        if text.chars().count() < 3 {
            if let Some(field) = self.form.field_mut("reason") {
                field.problem = Some(Problem::error(Say::new("problem-reason-missing")));
            }
            return Turn::Stay;
        }
        Turn::Return(Returned::Text(text))
    }
}

impl Screen for Reason {
    fn name(&self) -> &'static str {
        "reason"
    }
    fn view(&self, cx: &Shared) -> View {
        let mut form = self.form.clone();
        for field in &mut form.fields {
            field.label = cx.text("field-reason");
        }
        let lines = vec![
            line(cx.say(&Say::new("reason-ours").with("value", &self.ours))),
            line(cx.say(&Say::new("reason-other").with("value", &self.other))),
        ];
        let parts = vec![
            Part::Gap,
            Part::Lines(lines),
            Part::Gap,
            Part::Form(show::form(&form, cx, 16)),
        ];
        View {
            title: cx.text("screen-reason"),
            parts,
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-done"),
            Binding::new(Key::F(6), Command::TurnLayout, "key-turn-layout"),
        ]
    }
    fn command(&mut self, command: Command, _cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => self.done(),
            Command::TurnLayout => {
                self.form.turn_layout();
                Turn::Stay
            }
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        match self.form.press(press) {
            Did::Finished => self.done(),
            _ => Turn::Stay,
        }
    }
    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        self.form.paste(text);
        Turn::Stay
    }
    fn is_typing(&self) -> bool {
        true
    }
}
