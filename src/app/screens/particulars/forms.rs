//! The small forms of names and papers: a former name, another document, an earlier spelling, a proof, an age.

use super::change::Change;
use super::paper;
use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::key::Key;
use crate::app::screen::{Returned, Turn};
use crate::app::screens::checklist::countries;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::act::{FormerName, OtherDocument, PaperKind, ProvingPaper};
use crate::domain::code::FieldKey;
use crate::domain::country;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::{particulars, told};
use crate::texts::lang::Texts;

/// What a form is for.
pub enum Of {
    Former(Option<usize>, FormerName),
    Document(Option<usize>, OtherDocument),
    /// The fields with their labels and what stands there.
    Spelling(Vec<(FieldKey, Texts, String)>, ProvingPaper),
    /// The field, its label, the place in two languages.
    Proof(FieldKey, Texts, [String; 2], ProvingPaper),
    Age(i32, i32),
}

pub struct Particular {
    pub of: Of,
    /// The draft that it belongs to: what was typed is kept under it.
    pub kept: String,
}

fn text(key: &str, there: &str, writing: Writing) -> Field {
    let mut field = Field::new(key, String::new(), Kind::Text).with(there);
    field.writing = writing;
    field
}

fn end(change: &Change) -> Done {
    Done::Turn(change.token().map_or(Turn::Stay, Turn::Return))
}

fn error(wrong: bool, id: &'static str) -> Option<Problem> {
    wrong.then(|| Problem::error(Say::new(id)))
}

impl Particular {
    fn country(form: &Form) -> bool {
        form.focused().is_some_and(|f| f.kind == Kind::Country)
    }

    fn former(form: &mut Form, at: Option<usize>) -> Done {
        let none = form.value("former-latin").is_empty() && form.value("former-cyrillic").is_empty();
        form.mark("former-latin", error(none, "letters-former-missing"));
        let mut unprintable = false;
        for key in ["former-latin", "former-cyrillic", "proof_number"] {
            let problem = told::problem(form.value(key));
            if problem.is_some() {
                unprintable = true;
                form.mark(key, problem);
            }
        }
        let Some(paper) = paper::read(form).filter(|_| !none && !unprintable) else {
            return Done::Mend;
        };
        let name = FormerName {
            latin: form.value("former-latin").to_owned(),
            cyrillic: form.value("former-cyrillic").to_owned(),
            paper,
        };
        end(&Change::Former(at, name))
    }

    fn document(form: &mut Form, at: Option<usize>) -> Done {
        let state = form.value("document-state").to_owned();
        let expires = form.field("document-expires").and_then(Field::date);
        let no_number = form.value("document-number").is_empty();
        let no_state = country::by_code(&state).is_none();
        let no_day = expires.is_none() && !form.value("document-expires").is_empty();
        form.mark("document-number", error(no_number, "problem-value-missing"));
        form.mark("document-state", error(no_state, "problem-country"));
        form.mark("document-expires", error(no_day, "problem-date"));
        if no_number || no_state || no_day {
            return Done::Mend;
        }
        let there = OtherDocument {
            number: form.value("document-number").to_uppercase(),
            state,
            expires,
            beside: choice::chosen(form, "document-beside", &particulars::beside()),
        };
        end(&Change::Document(at, there))
    }

    fn spelling(form: &mut Form, fields: &[(FieldKey, Texts, String)]) -> Done {
        let mut spelt = Vec::new();
        let mut wrong = false;
        for (key, ..) in fields {
            let text = form.value(key.as_str()).to_owned();
            let foreign = !text.is_empty() && !crate::office::spelling::is_cyrillic(&text);
            wrong |= foreign;
            form.mark(key.as_str(), error(foreign, "problem-name-not-cyrillic"));
            spelt.push((key.clone(), text));
        }
        match paper::read(form).filter(|_| !wrong) {
            Some(paper) => end(&Change::Spelling(spelt, paper)),
            None => Done::Mend,
        }
    }

    fn proof(form: &mut Form, field: &FieldKey) -> Done {
        let places = ["proof-kk", "proof-ru"].map(|key| form.value(key).to_owned());
        let [kk, ru] = &places;
        if kk.is_empty() && ru.is_empty() && form.value("proof_number").is_empty() {
            // Nothing was named: nothing proves it.
            return end(&Change::NoProof(field.clone()));
        }
        form.mark("proof-kk", error(kk.is_empty(), "problem-two-languages"));
        form.mark("proof-ru", error(ru.is_empty(), "problem-two-languages"));
        let whole = !kk.is_empty() && !ru.is_empty();
        match paper::read(form).filter(|_| whole) {
            Some(paper) => end(&Change::Proof(field.clone(), places, paper)),
            None => Done::Mend,
        }
    }

    fn age(form: &mut Form) -> Done {
        let reason = form.reason("reason");
        match form.value("age").parse().ok().zip(reason) {
            Some((years, reason)) => end(&Change::Age(years, reason)),
            None => Done::Mend,
        }
    }
}

impl Filled for Particular {
    const LABELS: u16 = 24;

    fn name(&self) -> &'static str {
        match self.of {
            Of::Former(..) => "former-name",
            Of::Document(..) => "other-document",
            Of::Spelling(..) => "earlier-spelling",
            Of::Proof(..) => "proof",
            Of::Age(..) => "age-said",
        }
    }
    fn kept_as(&self) -> Option<String> {
        Some(format!("{} {}", self.name(), self.kept))
    }
    fn form(&self, cx: &Shared) -> Form {
        let mut fields = Vec::new();
        match &self.of {
            Of::Former(_, there) => {
                fields.push(text("former-latin", &there.latin, Writing::Free));
                fields.push(text("former-cyrillic", &there.cyrillic, Writing::Name));
                fields.extend(paper::fields(&there.paper, cx));
            }
            Of::Document(_, there) => {
                let mut expires = Field::new("document-expires", String::new(), Kind::Date).optional();
                if let Some(date) = there.expires {
                    expires.set_date(date);
                }
                fields = vec![
                    text("document-number", &there.number, Writing::Free),
                    Field::new("document-state", String::new(), Kind::Country).with(&there.state),
                    expires,
                    choice::field("document-beside", &particulars::beside(), &there.beside, cx),
                ];
            }
            Of::Spelling(names, there) => {
                fields.extend(
                    names
                        .iter()
                        .map(|(key, _, now)| text(key.as_str(), now, Writing::Name)),
                );
                fields.extend(paper::fields(there, cx));
            }
            Of::Proof(_, _, [kk, ru], there) => {
                fields.push(text("proof-kk", kk, Writing::Place));
                fields.push(text("proof-ru", ru, Writing::Place));
                fields.extend(paper::fields(there, cx));
            }
            Of::Age(least, most) => {
                let years = (*least..=*most).map(|n| (n.to_string(), n.to_string()));
                fields = vec![
                    Field::new("age", String::new(), Kind::Choice(years.collect())),
                    Field::new("reason", String::new(), Kind::Text).writing(Writing::Words),
                ];
            }
        }
        Form::new(fields)
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        if let Of::Spelling(names, _) = &self.of
            && let Some((_, label, _)) = names.iter().find(|(k, ..)| k.as_str() == key)
        {
            return label.get(cx.lang).to_owned();
        }
        cx.text(&format!("letters-field-{key}"))
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        // Years are no texts.
        if !matches!(self.of, Of::Age(..)) {
            choice::reword(form, cx);
        }
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let about = cx.text(&format!("letters-about-{}", self.name()));
        let mut lines = vec![toned(about, Tone::Dim)];
        if let Of::Proof(_, label, ..) = &self.of {
            lines.insert(0, toned(label.get(cx.lang), Tone::Strong));
        }
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn bindings(&self, form: &Form, _cx: &Shared) -> Vec<Binding> {
        vec![Binding::new(Key::F(4), Command::List, "key-list").unless(form.no_list())]
    }
    fn command(&mut self, command: Command, form: &mut Form, cx: &mut Shared) -> Turn {
        match command {
            Command::List if Self::country(form) => Turn::Push(Box::new(countries(cx))),
            _ => Turn::Stay,
        }
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        let done = match &self.of {
            Of::Former(at, _) => Self::former(form, *at),
            Of::Document(at, _) => Self::document(form, *at),
            Of::Spelling(fields, _) => Self::spelling(form, fields),
            Of::Proof(field, ..) => Self::proof(form, field),
            Of::Age(..) => Self::age(form),
        };
        if let (Done::Turn(_), Some(key)) = (&done, self.kept_as()) {
            cx.forget_form(&key);
        }
        done
    }
    fn returned(&mut self, returned: Returned, form: &mut Form, _cx: &mut Shared) -> Turn {
        if let Returned::Choice(code) = returned
            && let Some(field) = form.focused_mut()
        {
            field.offer(0, &code);
        }
        Turn::Stay
    }
}

/// A proof begins with the paper that most often is one.
pub fn usual_proof() -> ProvingPaper {
    ProvingPaper {
        kind: PaperKind::Birth,
        ..ProvingPaper::default()
    }
}
