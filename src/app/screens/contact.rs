//! How to tell the person that the result is ready. Asked of nobody as a condition; kept only with consent, which is signed
//! on the application.

mod later;

pub use later::Later;

use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::{Returned, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::act::CaseId;
use crate::domain::contact::{self, Contact};
use crate::domain::trouble::{Problem, Say};
use crate::office::draft::{Draft, OfferedContact};

const GIVEN: &str = "contact:";

const CONSENT: [(bool, &str); 2] = [(false, "contact-consent-no"), (true, "contact-consent-yes")];

pub struct ContactForm {
    of: CaseId,
    now: Option<Contact>,
    /// Of another one of the visit: consent is this person's own.
    offered: Option<OfferedContact>,
}

/// What came back from here, if it did: a contact, or none any more.
pub fn take(token: &str) -> Option<Option<Contact>> {
    serde_json::from_str(token.strip_prefix(GIVEN)?).ok()
}

impl ContactForm {
    pub fn new(draft: &Draft) -> Self {
        let family = draft.family.as_ref().filter(|_| draft.contact.is_none());
        Self {
            of: draft.id,
            now: draft.contact.clone(),
            offered: family.and_then(|f| f.contact.clone()),
        }
    }
}

/// Phone and address as they are typed, the fields of the form.
fn fields(now: &Contact) -> [Field; 2] {
    [("phone", &now.phone), ("email", &now.email)]
        .map(|(key, there)| Field::new(key, String::new(), Kind::Text).with(there).optional())
}

/// What the fields say; what cannot be right is marked and left out.
fn read(form: &mut Form) -> Contact {
    let mut take = |key: &str, parse: fn(&str) -> Result<String, Say>| {
        let read = match form.value(key) {
            "" => Ok(String::new()),
            typed => parse(typed),
        };
        form.mark(key, read.clone().err().map(Problem::error));
        read.unwrap_or_default()
    };
    Contact {
        phone: take("phone", contact::phone),
        email: take("email", contact::email),
    }
}

impl Filled for ContactForm {
    fn name(&self) -> &'static str {
        "contact"
    }
    fn form(&self, cx: &Shared) -> Form {
        let offered = || self.offered.as_ref().map(|o| o.contact.clone());
        let now = self.now.clone().or_else(offered).unwrap_or_default();
        let agreed = self.now.is_some();
        let consent = choice::field("consent", &CONSENT, &agreed, cx);
        let mut fields = fields(&now);
        for field in fields.iter_mut().filter(|f| !f.is_empty()) {
            let of = self.offered.as_ref();
            field.note = of.map(|o| Say::new("visit-shared-note").with("who", &o.of));
        }
        Form::new(fields.into_iter().chain([consent]).collect())
    }
    fn laid_as(&self) -> Option<String> {
        Some(format!("contact-of-draft {}", self.of.0))
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("contact-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(match &self.offered {
            Some(offered) => Say::new("contact-say-offered").with("who", &offered.of),
            None => Say::new("contact-say"),
        });
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = vec![toned(cx.text("contact-about"), Tone::Dim)];
        vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let given = read(form);
        let agreed: bool = choice::chosen(form, "consent", &CONSENT);
        // Without consent nothing is kept.
        let silent = !given.is_empty() && !agreed;
        form.mark(
            "consent",
            silent.then(|| Problem::error(Say::new("contact-needs-consent"))),
        );
        if form.is_marked() {
            return Done::Mend;
        }
        let kept = (!given.is_empty()).then_some(given);
        Done::Turn(match serde_json::to_string(&kept) {
            Ok(json) => Turn::Return(Returned::Choice(format!("{GIVEN}{json}"))),
            Err(_) => Turn::Back,
        })
    }
}
