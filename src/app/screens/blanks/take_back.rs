//! A line of the ledger that was written down by mistake, taken back with the reason.

use super::ledger::numbers;
use super::of_blanks;
use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, line, toned};
use crate::domain::blank::{Entry, Line};
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::Say;
use crate::office::request::Reply;
use crate::office::request::blanks::{BlankRequest, KindRow};

pub struct TakeBack {
    kind: KindRow,
    of: Line,
}

impl TakeBack {
    pub fn new(kind: KindRow, of: Line) -> Self {
        Self { kind, of }
    }
}

impl Filled for TakeBack {
    const LABELS: u16 = 24;
    const FORWARD: &'static str = "key-take-entry-back";

    fn name(&self) -> &'static str {
        "take-entry-back"
    }
    fn kept_as(&self) -> Option<String> {
        Some(format!("take-entry-back {}", self.of.act.0))
    }
    fn form(&self, _cx: &Shared) -> Form {
        Form::new(vec![
            Field::new("reason", String::new(), Kind::Text).writing(Writing::Words),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("blank-field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("take-entry-back-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let id = match self.of.entry {
            Entry::Received { .. } => "blank-received",
            _ => "blank-spoiled",
        };
        let what = format!("{} · {}", cx.text(id), numbers(&self.of.entry));
        let lines = vec![
            line(self.kind.title.get(cx.lang)),
            line(what),
            toned(cx.text("take-entry-back-about"), Tone::Dim),
        ];
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        match form.reason("reason") {
            None => Done::Mend,
            Some(reason) => Done::ask(of_blanks(BlankRequest::TakeBack {
                of: self.kind.of.clone(),
                entry: self.of.act,
                reason,
            })),
        }
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("take-entry-back-done"));
        Turn::Back
    }
}
