//! How a complaint ended, and how who complained was told.

use super::{OUTCOMES, ask};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::act::Outcome;
use crate::domain::complaint::Complaint;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{RegisterRequest, Reply};

pub struct Close {
    complaint: Complaint,
}

impl Close {
    pub fn new(complaint: Complaint) -> Self {
        Self { complaint }
    }
}

impl Filled for Close {
    const LABELS: u16 = 24;

    fn name(&self) -> &'static str {
        "close-complaint"
    }
    fn kept_as(&self) -> Option<String> {
        Some(format!("close-complaint-{}", self.complaint.received.number))
    }
    fn form(&self, cx: &Shared) -> Form {
        Form::new(vec![
            choice::field("outcome", &OUTCOMES, &Outcome::Satisfied, cx),
            Field::new("decision", String::new(), Kind::Text).writing(Writing::Words),
            Field::new("answer", String::new(), Kind::Text).writing(Writing::Words),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("complaint-field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("close-complaint-say"));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let id = match self.complaint.forwarded {
            Some(_) => "close-complaint-about-body",
            None => "close-complaint-about",
        };
        let lines = vec![toned(cx.text(id), Tone::Dim)];
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let outcome = choice::chosen(form, "outcome", &OUTCOMES);
        let refused = self.complaint.may_close(outcome).err();
        form.mark("outcome", refused.map(|r| Problem::error(r.say)));
        for key in ["decision", "answer"] {
            let empty = form.value(key).trim().is_empty();
            form.mark(
                key,
                empty.then(|| Problem::error(Say::new("problem-value-missing"))),
            );
        }
        if form.is_marked() {
            return Done::Mend;
        }
        Done::ask(ask(RegisterRequest::CloseComplaint {
            complaint: self.complaint.received.complaint,
            outcome,
            decision: form.value("decision").to_owned(),
            answer: form.value("answer").to_owned(),
        }))
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("close-complaint-done"));
        Turn::Back
    }
}
