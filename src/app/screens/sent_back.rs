//! The provider asks for the data to be corrected: its words, in both languages.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{CaseView, Flow, Reply, Request};

pub struct SentBack {
    view: CaseView,
}

impl SentBack {
    pub fn new(view: CaseView) -> Self {
        Self { view }
    }
}

impl Filled for SentBack {
    const LABELS: u16 = 24;
    const FORWARD: &'static str = "key-record";

    fn name(&self) -> &'static str {
        "sent-back"
    }
    fn kept_as(&self) -> Option<String> {
        Some(format!("sent-back {}", self.view.case.id.0))
    }
    fn form(&self, _cx: &Shared) -> Form {
        Form::new(vec![
            Field::new("provider-words", String::new(), Kind::TwoTexts).writing(Writing::Words),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("sent-back-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = vec![toned(cx.text("sent-back-about"), Tone::Dim)];
        vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let cell = |i| form.field("provider-words").map_or("", |f| f.cell(i)).to_owned();
        let (kk, ru) = (cell(0), cell(1));
        if kk.is_empty() || ru.is_empty() {
            let problem = Problem::error(Say::new("problem-two-languages"));
            form.mark("provider-words", Some(problem));
            return Done::Mend;
        }
        let case = self.view.case.id;
        Done::ask(Request::Flow(Flow::Return { case, kk, ru }))
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("sent-back-done"));
        Turn::Back
    }
}
