//! How to tell the person that the result is ready. Asked of nobody as a condition; kept only with consent, which is signed
//! on the application.

use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::{Returned, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::contact::{self, Contact};
use crate::domain::trouble::{Problem, Say};
use crate::office::draft::{Draft, OfferedContact};

const GIVEN: &str = "contact:";

const CONSENT: [(bool, &str); 2] = [(false, "contact-consent-no"), (true, "contact-consent-yes")];

pub struct ContactForm {
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
            now: draft.contact.clone(),
            offered: family.and_then(|f| f.contact.clone()),
        }
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
        let field = |key, value: &str| {
            let mut field = Field::new(key, String::new(), Kind::Text).with(value).optional();
            let of = self.offered.as_ref().filter(|_| !value.is_empty());
            field.note = of.map(|o| Say::new("visit-shared-note").with("who", &o.of));
            field
        };
        Form::new(vec![
            field("phone", &now.phone),
            field("email", &now.email),
            choice::field("consent", &CONSENT, &agreed, cx),
        ])
    }
    fn laid_as(&self) -> Option<String> {
        Some("contact".to_owned())
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
        let read = |key: &str, parse: fn(&str) -> Result<String, Say>| match form.value(key) {
            "" => Ok(String::new()),
            typed => parse(typed),
        };
        let (phone, email) = (read("phone", contact::phone), read("email", contact::email));
        let wrong = |read: &Result<String, Say>| read.clone().err().map(Problem::error);
        let (no_phone, no_email) = (wrong(&phone), wrong(&email));
        form.mark("phone", no_phone);
        form.mark("email", no_email);
        let given = Contact {
            phone: phone.unwrap_or_default(),
            email: email.unwrap_or_default(),
        };
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
