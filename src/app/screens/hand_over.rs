//! The result into the person's hands: to whom, by which document.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, line};
use crate::domain::code::PaperCode;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{CaseView, Reply, Request};

pub struct HandOver {
    view: CaseView,
    paper: PaperCode,
}

impl HandOver {
    pub fn new(view: CaseView, paper: PaperCode) -> Self {
        Self { view, paper }
    }
}

impl Filled for HandOver {
    const LABELS: u16 = 24;
    const FORWARD: &'static str = "key-hand-over";

    fn name(&self) -> &'static str {
        "hand-over"
    }
    fn laid_as(&self) -> Option<String> {
        Some(format!("hand-over {} {}", self.view.case.id.0, self.paper))
    }
    /// To the person or the representative, by the document of the application: what usually is, is filled in.
    fn form(&self, _cx: &Shared) -> Form {
        let person = &self.view.case.person;
        let to = if person.cyrillic.is_empty() {
            &person.latin
        } else {
            &person.cyrillic
        };
        let document = person.documents.first().map_or("", String::as_str);
        // Whoever stood for the applicant takes the result.
        let stood = self.view.case.representative();
        let stood = stood.map(|r| (r.shown(), r.document.clone()));
        let (to, document) = match &stood {
            Some((name, number)) => (name.as_str(), number.as_str()),
            None => (to.as_str(), document),
        };
        Form::new(vec![
            Field::new("to", String::new(), Kind::Text).with(to),
            Field::new("document", String::new(), Kind::Text).with(document),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("hand-over-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let number = self
            .view
            .case
            .paper(&self.paper)
            .map_or(String::new(), |p| p.issued.number.to_string());
        let what = Say::new("hand-over-what")
            .with("paper", cx.text(&format!("paper-{}", self.paper)))
            .with("number", number);
        vec![Part::Gap, Part::Lines(vec![line(cx.say(&what))]), Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        for field in &mut form.fields {
            let missing = || Problem::error(Say::new("problem-value-missing"));
            field.problem = field.is_empty().then(missing);
        }
        if form.fields.iter().any(Field::is_empty) {
            return Done::Mend;
        }
        Done::ask(Request::HandOver {
            case: self.view.case.id,
            paper: self.paper.clone(),
            to: form.value("to").to_owned(),
            document: form.value("document").to_owned(),
        })
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("hand-over-done"));
        Turn::Back
    }
}
