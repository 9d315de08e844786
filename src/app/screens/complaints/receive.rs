//! A complaint comes in: when, from whom, in whose name, about what.

use super::{ComplaintScreen, ask};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::act::Addressee;
use crate::domain::case::Case;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::complaints;
use crate::office::request::registers::NewComplaint;
use crate::office::request::{RegisterReply, RegisterRequest, Reply};

/// In whose name it is written.
const ADDRESSEES: [(Addressee, &str); 2] = [
    (Addressee::Provider, "complaint-to-provider"),
    (Addressee::Body, "complaint-to-body"),
];

/// The fields that stay empty only by mistake.
const NEEDED: [&str; 2] = ["from", "about"];

pub struct Receive {
    new: NewComplaint,
}

impl Receive {
    pub fn new() -> Self {
        Self {
            new: complaints::blank(),
        }
    }

    /// About a case: its number stands there already, and whoever stood at the counter.
    pub fn about(case: &Case) -> Self {
        let mut new = complaints::blank();
        new.case = case.number.as_ref().map_or(String::new(), ToString::to_string);
        (new.from, _) = case.at_the_counter();
        Self { new }
    }
}

impl Default for Receive {
    fn default() -> Self {
        Self::new()
    }
}

impl Filled for Receive {
    const LABELS: u16 = 24;

    fn name(&self) -> &'static str {
        "receive-complaint"
    }
    fn kept_as(&self) -> Option<String> {
        Some(format!("receive-complaint-of-{}", self.new.case))
    }
    fn form(&self, cx: &Shared) -> Form {
        let mut form = Form::new(vec![
            Field::new("received", String::new(), Kind::Date),
            Field::new("from", String::new(), Kind::Text)
                .writing(Writing::Name)
                .with(&self.new.from),
            Field::new("contact", String::new(), Kind::Text),
            choice::field("addressee", &ADDRESSEES, &Addressee::Provider, cx),
            Field::new("case", String::new(), Kind::Text).with(&self.new.case),
            Field::new("about", String::new(), Kind::Text).writing(Writing::Words),
        ]);
        if let Some(field) = form.field_mut("received") {
            field.set_date(cx.today());
        }
        form
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("complaint-field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("receive-complaint-say"));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = vec![toned(cx.text("receive-complaint-about"), Tone::Dim)];
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let received = form.field("received").and_then(Field::date);
        let wrong_date = received
            .is_none()
            .then(|| Problem::error(Say::new("problem-date")));
        form.mark("received", wrong_date);
        for key in NEEDED {
            let empty = form.value(key).trim().is_empty();
            form.mark(
                key,
                empty.then(|| Problem::error(Say::new("problem-value-missing"))),
            );
        }
        let Some(received) = received.filter(|_| !form.is_marked()) else {
            return Done::Mend;
        };
        let value = |key: &str| form.value(key).to_owned();
        let new = NewComplaint {
            complaint: self.new.complaint,
            received,
            from: value("from"),
            contact: value("contact"),
            addressee: choice::chosen(form, "addressee", &ADDRESSEES),
            case: value("case"),
            about: value("about"),
        };
        Done::ask(ask(RegisterRequest::ReceiveComplaint(new)))
    }
    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let Reply::Registers(reply) = reply else {
            return Turn::Stay;
        };
        let RegisterReply::Complaint(complaint) = &**reply else {
            return Turn::Stay;
        };
        let number = &complaint.received.number;
        cx.tell(Say::new("receive-complaint-done").with("number", number));
        Turn::Replace(Box::new(ComplaintScreen::new((**complaint).clone())))
    }
}
