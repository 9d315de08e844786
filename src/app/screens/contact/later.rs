//! The contact of an accepted case changed later, or withdrawn with the consent to it: then it is erased.

use super::{fields, read};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{CaseView, Flow, Reply, Request};

const CONSENT: [(bool, &str); 2] = [(false, "contact-consent-none"), (true, "contact-consent-anew")];

pub struct Later {
    view: CaseView,
    withdrawing: bool,
}

impl Later {
    pub fn new(view: CaseView) -> Self {
        Self {
            view,
            withdrawing: false,
        }
    }

    /// Whether an earlier version kept it with the acceptance, whose act cannot be emptied alone.
    fn is_fixed(&self) -> bool {
        let accepted = self.view.case.accepted.as_ref();
        accepted.is_some_and(|a| a.contact.is_some())
    }
}

impl Filled for Later {
    fn name(&self) -> &'static str {
        "contact-later"
    }
    fn form(&self, cx: &Shared) -> Form {
        let now = self.view.case.contact().cloned();
        let consent = choice::field("consent", &CONSENT, &now.is_some(), cx);
        let fields = fields(&now.unwrap_or_default());
        Form::new(fields.into_iter().chain([consent]).collect())
    }
    fn laid_as(&self) -> Option<String> {
        Some(format!("contact {}", self.view.case.id.0))
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("contact-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("contact-later-say"));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let mut lines = vec![toned(cx.text("contact-later-about"), Tone::Dim)];
        if self.is_fixed() {
            lines.push(toned(cx.text("contact-later-fixed"), Tone::Soon));
        }
        vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let now = self.view.case.contact();
        let agreed: bool = choice::chosen(form, "consent", &CONSENT);
        self.withdrawing = !agreed && now.is_some();
        let given = if self.withdrawing {
            None
        } else {
            let given = read(form);
            let lacking = match (given.is_empty(), agreed) {
                (true, _) => Some(("phone", "contact-later-nothing")),
                (false, false) => Some(("consent", "contact-needs-consent")),
                (false, true) => None,
            };
            form.mark("consent", None);
            if let Some((key, id)) = lacking.filter(|_| !form.is_marked()) {
                form.mark(key, Some(Problem::error(Say::new(id))));
            }
            if form.is_marked() {
                return Done::Mend;
            }
            Some(given)
        };
        if given.as_ref() == now {
            return Done::Turn(Turn::Back);
        }
        let case = self.view.case.id;
        Done::ask(Request::Flow(Flow::Contact { case, given }))
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new(match self.withdrawing {
            true => "contact-later-erased",
            false => "contact-later-done",
        }));
        Turn::Back
    }
}
