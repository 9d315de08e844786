//! A lapsed basis: the manager names the instruction relied on, once per pack.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::{Returned, Turn};
use crate::app::screens::service::service_line;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::code::ServiceCode;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{Reply, Request};

/// What comes back when the manager named the instruction.
pub const CONFIRMED: &str = "confirmed";

pub struct ConfirmBasis {
    service: ServiceCode,
}

impl ConfirmBasis {
    pub fn new(service: ServiceCode) -> Self {
        Self { service }
    }
}

impl Filled for ConfirmBasis {
    const LABELS: u16 = 24;
    const FORWARD: &'static str = "key-confirm";

    fn name(&self) -> &'static str {
        "confirm-basis"
    }
    fn form(&self, _cx: &Shared) -> Form {
        Form::new(vec![
            Field::new("instruction", String::new(), Kind::Text).writing(Writing::Words),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("field-{key}"))
    }
    fn laid_as(&self) -> Option<String> {
        Some(format!("confirm-basis {}", self.service))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.warn(Say::new("confirm-basis-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
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
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let instruction = form.value("instruction").to_owned();
        if instruction.chars().count() < 5 {
            let problem = Problem::error(Say::new("problem-instruction"));
            form.mark("instruction", Some(problem));
            return Done::Mend;
        }
        Done::ask(Request::ConfirmBasis {
            service: self.service.clone(),
            instruction,
        })
    }
    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let Reply::Office(view) = reply else {
            return Turn::Stay;
        };
        cx.office = Some((**view).clone());
        cx.tell(Say::new("confirm-basis-done"));
        // The screen beneath goes on with what was chosen there.
        Turn::Return(Returned::Choice(CONFIRMED.to_owned()))
    }
}
