//! Where the result lies until it is collected: a shelf, a box.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::Part;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::Say;
use crate::office::request::{CaseView, Flow, Reply, Request};

pub struct Shelf {
    view: CaseView,
}

impl Shelf {
    pub fn new(view: CaseView) -> Self {
        Self { view }
    }
}

impl Filled for Shelf {
    const LABELS: u16 = 24;

    fn name(&self) -> &'static str {
        "shelf"
    }
    fn form(&self, _cx: &Shared) -> Form {
        let now = self.view.case.shelf.as_deref().unwrap_or_default();
        Form::new(vec![
            Field::new("shelf", String::new(), Kind::Text)
                .writing(Writing::Words)
                .with(now)
                .optional(),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("shelf-say"));
    }
    fn above(&self, _form: &Form, _cx: &Shared) -> Vec<Part> {
        vec![Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        Done::ask(Request::Flow(Flow::Shelve {
            case: self.view.case.id,
            shelf: form.value("shelf").to_owned(),
        }))
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("shelf-done"));
        Turn::Back
    }
}
