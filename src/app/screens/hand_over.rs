//! The result into the person's hands: to whom, by which document.

use crate::app::command::{Binding, Command};
use crate::app::effect::Generation;
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, View, line};
use crate::domain::code::PaperCode;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{CaseView, Reply, Request};

pub struct HandOver {
    view: CaseView,
    paper: PaperCode,
    form: Form,
    /// What was asked of the office and is not answered yet.
    asked: Option<Generation>,
}

impl HandOver {
    /// To the person, by the document of the application: what usually is, is filled in.
    pub fn new(view: CaseView, paper: PaperCode) -> Self {
        let person = &view.case.person;
        let to = if person.cyrillic.is_empty() {
            person.latin.clone()
        } else {
            person.cyrillic.clone()
        };
        let document = person.documents.first().cloned().unwrap_or_default();
        let field = |key: &str, value: &str| Field::new(key, String::new(), Kind::Text).with(value);
        let form = Form::new(vec![field("to", &to), field("document", &document)]);
        Self {
            view,
            paper,
            form,
            asked: None,
        }
    }

    fn done(&mut self, cx: &mut Shared) -> Turn {
        self.form.settle();
        let mut wrong = false;
        for field in &mut self.form.fields {
            if field.is_empty() {
                field.problem = Some(Problem::error(Say::new("problem-value-missing")));
                wrong = true;
            }
        }
        if wrong {
            cx.trouble(Say::new("form-mend-marked"));
            return Turn::Stay;
        }
        if self.asked.is_none() {
            self.asked = Some(cx.ask(Request::HandOver {
                case: self.view.case.id,
                paper: self.paper.clone(),
                to: self.form.value("to").to_owned(),
                document: self.form.value("document").to_owned(),
            }));
        }
        Turn::Stay
    }
}

impl Screen for HandOver {
    fn name(&self) -> &'static str {
        "hand-over"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("hand-over-say"));
    }
    fn view(&self, cx: &Shared) -> View {
        let mut form = self.form.clone();
        for field in &mut form.fields {
            field.label = cx.text(&format!("field-{}", field.key));
        }
        let number = self
            .view
            .case
            .paper(&self.paper)
            .map_or(String::new(), |p| p.issued.number.to_string());
        let what = Say::new("hand-over-what")
            .with("paper", cx.text(&format!("paper-{}", self.paper)))
            .with("number", number);
        let parts = vec![
            Part::Gap,
            Part::Lines(vec![line(cx.say(&what))]),
            Part::Gap,
            Part::Form(show::form(&form, cx, 24)),
        ];
        View {
            title: cx.text("screen-hand-over"),
            parts,
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-hand-over"),
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
            // Another answer about this case (a print recorded late) is none to this question.
            Reply::Recorded(_) if self.asked == Some(cx.answered) => {
                cx.tell(Say::new("hand-over-done"));
                Turn::Back
            }
            Reply::Trouble(say) => {
                self.asked = None;
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
