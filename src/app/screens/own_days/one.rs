//! One day of the office's own: the date, whether the office works, why.

use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, toned};
use crate::domain::calendar::OwnDay;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{Reply, Request};

pub struct OneDay {
    form: Form,
    saving: bool,
}

fn choices(cx: &Shared) -> Vec<(String, String)> {
    vec![
        ("off".to_owned(), cx.text("counter-own-day-off")),
        ("works".to_owned(), cx.text("counter-own-day-works")),
    ]
}

impl OneDay {
    pub fn new(cx: &Shared) -> Self {
        let options = choices(cx);
        let form = Form::new(vec![
            Field::new("date", String::new(), Kind::Date),
            Field::new("day", String::new(), Kind::Choice(options)),
            Field::new("why", String::new(), Kind::Text),
        ]);
        Self { form, saving: false }
    }

    fn done(&mut self, cx: &mut Shared) -> Turn {
        self.form.settle();
        let date = self.form.field("date").and_then(Field::date);
        let why = self.form.value("why").to_owned();
        let mut wrong = false;
        let mut mark = |form: &mut Form, key: &str, bad: bool, id: &'static str| {
            if let Some(field) = form.field_mut(key) {
                field.problem = bad.then(|| Problem::error(Say::new(id)));
            }
            wrong |= bad;
        };
        mark(&mut self.form, "date", date.is_none(), "problem-date");
        mark(
            &mut self.form,
            "why",
            why.chars().count() < 2,
            "counter-own-day-why",
        );
        let Some(date) = date.filter(|_| !wrong) else {
            self.form.first_problem();
            cx.trouble(Say::new("form-mend-marked"));
            return Turn::Stay;
        };
        if self.saving {
            return Turn::Stay;
        }
        self.saving = true;
        let working = self.form.value("day") == "works";
        cx.ask(Request::SetOwnDay(OwnDay { date, working, why }));
        Turn::Stay
    }

    /// What the calendar says of the date without the office's word.
    fn about(&self, cx: &Shared) -> Option<String> {
        let date = self.form.field("date").and_then(Field::date)?;
        let calendar = &cx.office.as_ref()?.calendar;
        Some(match calendar.state_day_off(date) {
            Some(off) => cx.say(&off.say()),
            None => cx.text("counter-own-day-is-working"),
        })
    }
}

impl Screen for OneDay {
    fn name(&self) -> &'static str {
        "own-day"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("counter-own-day-say"));
    }
    fn spoken(&mut self, cx: &Shared) {
        if let Some(field) = self.form.field_mut("day") {
            field.kind = Kind::Choice(choices(cx));
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let mut form = self.form.clone();
        for field in &mut form.fields {
            field.label = cx.text(&format!("counter-column-{}", field.key));
        }
        let mut parts = vec![Part::Gap, Part::Form(show::form(&form, cx, 16)), Part::Gap];
        if let Some(about) = self.about(cx) {
            parts.push(Part::Prose {
                lines: vec![toned(about, Tone::Dim)],
                from: 0,
            });
        }
        View {
            title: cx.text("screen-own-day"),
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
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => self.done(cx),
            Command::TurnLayout => {
                self.form.turn_layout();
                Turn::Stay
            }
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        match self.form.press(press) {
            Did::Finished => self.done(cx),
            _ => Turn::Stay,
        }
    }
    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        self.form.paste(text);
        Turn::Stay
    }
    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        if let Target::Cell { row, cell } = target {
            self.form.go_to(row, cell);
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::Office(view) if self.saving => {
                cx.office = Some((**view).clone());
                cx.tell(Say::new("counter-own-day-set"));
                Turn::Back
            }
            Reply::Trouble(say) => {
                self.saving = false;
                cx.trouble(say.clone());
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
    fn is_typing(&self) -> bool {
        self.form.is_typing()
    }
}
