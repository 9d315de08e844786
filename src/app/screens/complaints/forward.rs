//! A complaint goes on to the reviewing body, with the file.

use super::ask;
use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::complaint::Complaint;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{RegisterRequest, Reply};

pub struct Forwarding {
    complaint: Complaint,
}

impl Forwarding {
    pub fn new(complaint: Complaint) -> Self {
        Self { complaint }
    }
}

impl Filled for Forwarding {
    const LABELS: u16 = 28;

    fn name(&self) -> &'static str {
        "forward-complaint"
    }
    fn kept_as(&self) -> Option<String> {
        Some(format!("forward-complaint-{}", self.complaint.received.number))
    }
    fn form(&self, cx: &Shared) -> Form {
        let mut form = Form::new(vec![
            Field::new("body", String::new(), Kind::Text).writing(Writing::Words),
            Field::new("letter", String::new(), Kind::Text).writing(Writing::Words),
            Field::new("registered", String::new(), Kind::Date),
        ]);
        if let Some(field) = form.field_mut("registered") {
            field.set_date(cx.today());
        }
        form
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("complaint-field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("forward-complaint-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = vec![toned(cx.text("forward-complaint-about"), Tone::Dim)];
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let registered = form.field("registered").and_then(Field::date);
        let wrong_date = registered
            .is_none()
            .then(|| Problem::error(Say::new("problem-date")));
        form.mark("registered", wrong_date);
        for key in ["body", "letter"] {
            let empty = form.value(key).trim().is_empty();
            form.mark(
                key,
                empty.then(|| Problem::error(Say::new("problem-value-missing"))),
            );
        }
        let Some(registered) = registered.filter(|_| !form.is_marked()) else {
            return Done::Mend;
        };
        Done::ask(ask(RegisterRequest::ForwardComplaint {
            complaint: self.complaint.received.complaint,
            to: form.value("body").to_owned(),
            letter: form.value("letter").to_owned(),
            registered,
        }))
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("forward-complaint-done"));
        Turn::Back
    }
}
