//! A line of a closed register struck, with the reason.

use super::of_pack;
use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, line, toned};
use crate::domain::keyboard::slips::Writing;
use crate::domain::number::Number;
use crate::domain::trouble::Say;
use crate::office::request::Reply;
use crate::office::request::pack_lists::{ClosedLine, PackList};

pub struct Strike {
    number: Number,
    of: ClosedLine,
}

impl Strike {
    pub fn new(number: Number, of: ClosedLine) -> Self {
        Self { number, of }
    }
}

impl Filled for Strike {
    const LABELS: u16 = 16;
    const FORWARD: &'static str = "key-strike-line";

    fn name(&self) -> &'static str {
        "strike-line"
    }
    fn kept_as(&self) -> Option<String> {
        Some(format!("strike-line {} {}", self.number, self.of.case.0))
    }
    fn form(&self, _cx: &Shared) -> Form {
        Form::new(vec![
            Field::new("reason", String::new(), Kind::Text).writing(Writing::Words),
        ])
    }
    fn label(&self, _key: &str, cx: &Shared) -> String {
        cx.text("strike-line-reason")
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("strike-line-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let case = self.of.number.as_ref().map_or(String::new(), ToString::to_string);
        let what = Say::new("strike-line-what")
            .with("number", &self.number)
            .with("case", case)
            .with("who", &self.of.who);
        let lines = vec![
            line(cx.say(&what)),
            toned(cx.text("strike-line-about"), Tone::Dim),
        ];
        vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        match form.reason("reason") {
            None => Done::Mend,
            Some(reason) => Done::ask(of_pack(PackList::Strike {
                number: self.number.clone(),
                case: self.of.case,
                reason,
            })),
        }
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("strike-line-done"));
        Turn::Back
    }
}
