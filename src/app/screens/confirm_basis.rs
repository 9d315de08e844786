//! A lapsed basis: the manager names the instruction relied on, once per pack.

use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::new_case::service_line;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, View, toned};
use crate::domain::code::ServiceCode;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{Reply, Request};

/// What comes back when the manager named the instruction.
pub const CONFIRMED: &str = "confirmed";

pub struct ConfirmBasis {
    service: ServiceCode,
    form: Form,
}

impl ConfirmBasis {
    pub fn new(service: ServiceCode) -> Self {
        let field = Field::new("instruction", String::new(), Kind::Text);
        Self {
            service,
            form: Form::new(vec![field]),
        }
    }

    fn done(&mut self, cx: &mut Shared) -> Turn {
        self.form.settle();
        let instruction = self.form.value("instruction").to_owned();
        if instruction.chars().count() < 5 {
            if let Some(field) = self.form.field_mut("instruction") {
                field.problem = Some(Problem::error(Say::new("problem-instruction")));
            }
            return Turn::Stay;
        }
        cx.ask(Request::ConfirmBasis {
            service: self.service.clone(),
            instruction,
        });
        Turn::Stay
    }
}

impl Screen for ConfirmBasis {
    fn name(&self) -> &'static str {
        "confirm-basis"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.warn(Say::new("confirm-basis-say"));
    }
    fn view(&self, cx: &Shared) -> View {
        let mut lines = Vec::new();
        let pack = cx.office.as_ref().and_then(|o| o.catalogue.pack(&self.service));
        if let Some(pack) = pack {
            lines.push(service_line(pack, cx));
            for basis in &pack.basis {
                lines.push(toned(basis.act.get(cx.lang).to_owned(), Tone::Dim));
            }
        }
        lines.push(Vec::new());
        lines.push(toned(cx.text("confirm-basis-words"), Tone::Soon));
        let mut form = self.form.clone();
        for field in &mut form.fields {
            field.label = cx.text("field-instruction");
        }
        let parts = vec![
            Part::Prose { lines, from: 0 },
            Part::Gap,
            Part::Form(show::form(&form, cx, 24)),
        ];
        View {
            title: cx.text("screen-confirm-basis"),
            parts,
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-confirm"),
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
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::Office(view) => {
                cx.office = Some((**view).clone());
                cx.tell(Say::new("confirm-basis-done"));
                // The screen beneath goes on with what was chosen there.
                Turn::Return(Returned::Choice(CONFIRMED.to_owned()))
            }
            Reply::Trouble(say) => {
                cx.trouble(say.clone());
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
    fn is_typing(&self) -> bool {
        true
    }
}
