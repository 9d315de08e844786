//! A blank that was spoiled, with the reason.

use super::of_blanks;
use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, line};
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::Reply;
use crate::office::request::blanks::{BlankRequest, KindRow};

pub struct Spoil {
    kind: KindRow,
}

impl Spoil {
    pub fn new(kind: KindRow) -> Self {
        Self { kind }
    }
}

impl Filled for Spoil {
    const LABELS: u16 = 24;
    const FORWARD: &'static str = "key-spoil-blank";

    fn name(&self) -> &'static str {
        "spoil-blank"
    }
    fn kept_as(&self) -> Option<String> {
        let of = &self.kind.of;
        Some(format!("spoil-blank {} {}", of.service, of.blank))
    }
    fn form(&self, _cx: &Shared) -> Form {
        Form::new(vec![
            Field::new("number", String::new(), Kind::Text),
            Field::new("reason", String::new(), Kind::Text).writing(Writing::Words),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("blank-field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("spoil-blank-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        vec![Part::Lines(vec![line(self.kind.title.get(cx.lang))]), Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let number = form.value("number").trim().to_owned();
        let missing = number.is_empty();
        form.mark(
            "number",
            missing.then(|| Problem::error(Say::new("problem-value-missing"))),
        );
        match form.reason("reason").filter(|_| !missing) {
            None => Done::Mend,
            Some(reason) => Done::ask(of_blanks(BlankRequest::Spoil {
                of: self.kind.of.clone(),
                number,
                reason,
            })),
        }
    }
    fn refused(&mut self, why: &Say, form: &mut Form) {
        // Its reason was weighed here already.
        form.mark("number", Some(Problem::error(why.clone())));
        form.go("number");
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("spoil-blank-done"));
        Turn::Back
    }
}
