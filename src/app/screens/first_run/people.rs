//! Who works in the office, its hours, the password: the questions of the first run that are typed.

use super::{FirstRun, Kept, Recovery, answers, in_lang};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::institution;
use crate::domain::trouble::Say;
use crate::office::request::{Reply, Request};

pub struct People {
    /// A code of the list; of an office that no list names, its kind's.
    institution: String,
    kept: Option<Kept>,
}

impl People {
    pub fn new(institution: &str, kept: Option<Kept>) -> Self {
        Self {
            institution: institution.to_owned(),
            kept,
        }
    }
}

impl Filled for People {
    const FORWARD: &'static str = "key-found-office";
    const MUST_SEE: bool = true;

    fn name(&self) -> &'static str {
        "first-run"
    }
    fn form(&self, cx: &Shared) -> Form {
        let mut form = answers::form(&self.institution, cx);
        if let Some(kept) = &self.kept {
            answers::keep(&mut form, kept, &self.institution);
        }
        choice::reword(&mut form, cx);
        form
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("first-run-{key}"))
    }
    fn title(&self, cx: &Shared) -> String {
        cx.text("first-run-title")
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("first-run-say-people"));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let office = institution::embedded().by_code(&self.institution);
        let name = match office {
            Some(office) => in_lang(&office.name, cx.lang).to_owned(),
            None => cx.text(&format!("office-kind-{}", self.institution)),
        };
        let lines = vec![toned(name, Tone::Dim)];
        vec![Part::Gap, Part::Prose { lines, from: 0 }]
    }
    /// How the head is to be written: the name stands on the application after "to whom".
    fn beneath(&self, form: &Form, cx: &Shared) -> Vec<Part> {
        let chief = form.focused().is_some_and(|f| f.key == "chief");
        let lines = vec![toned(cx.text("first-run-chief-as"), Tone::Dim)];
        if chief {
            vec![Part::Prose { lines, from: 0 }]
        } else {
            Vec::new()
        }
    }
    fn typed(&mut self, form: &mut Form) {
        answers::strength(form);
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        match answers::foundation(form, &self.institution, cx.lang) {
            Some(foundation) => {
                cx.tell(Say::new("first-run-making"));
                Done::ask(Request::Found(Box::new(foundation)))
            }
            None => Done::Mend,
        }
    }
    /// One step back, and nothing typed is lost by it.
    fn back(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        let kept = Kept {
            institution: self.institution.clone(),
            form: form.clone(),
        };
        Done::Turn(Turn::Replace(Box::new(FirstRun::back_from(kept, cx))))
    }
    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let Reply::Founded { view, recovery } = reply else {
            return Turn::Stay;
        };
        cx.office = Some((**view).clone());
        cx.message = None;
        Turn::Replace(Box::new(Recovery::new(recovery.clone())))
    }
}
