//! One document in every particular: original, copy, validity, issuing state, legalisation, translation, sheets.

use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::key::Key;
use crate::app::picker::{Item, PickOne};
use crate::app::screen::{Returned, Turn};
use crate::app::screens::checklist::document_title;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::checklist::{Carrier, Expiry, Line};
use crate::domain::country::{self, NameIn};
use crate::domain::document::{Legalised, Original, Presented, Translated};
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::forms::pack::Pack;
use crate::office::said::name_in;

pub struct Detail {
    line: Line,
    there: Presented,
    /// Until when it is good is nobody's question.
    lasting: bool,
}

const ORIGINALS: [(Original, &str); 3] = [
    (Original::NotShown, "original-not-shown"),
    (Original::SeenAndReturned, "original-returned"),
    (Original::Kept, "original-kept"),
];
const LEGALISED: [(Legalised, &str); 4] = [
    (Legalised::No, "legalised-no"),
    (Legalised::Apostille, "legalised-apostille"),
    (Legalised::Legalisation, "legalised-legalisation"),
    (Legalised::NotNeeded, "legalised-not-needed"),
];
const TRANSLATED: [(Translated, &str); 4] = [
    (Translated::No, "translated-no"),
    (Translated::ByTranslator, "translated-translator"),
    (Translated::ByNotary, "translated-notary"),
    (Translated::NotNeeded, "translated-not-needed"),
];

const COPIES: [(bool, &str); 2] = [(false, "no"), (true, "yes")];

impl Detail {
    pub fn new(line: Line, there: Presented, pack: &Pack) -> Self {
        let rule = pack.rules.document(&line.document);
        let lasting = rule.is_some_and(|r| r.expiry == Expiry::NotAsked);
        Self { line, there, lasting }
    }
}

impl Filled for Detail {
    fn name(&self) -> &'static str {
        "detail"
    }
    fn form(&self, cx: &Shared) -> Form {
        let there = &self.there;
        let mut until = Field::new("valid-until", String::new(), Kind::Date).optional();
        until.hidden = self.lasting;
        if let Some(date) = there.valid_until {
            until.set_date(date);
        }
        let issued = there.issued_in.clone().unwrap_or_default();
        let sheets = there.sheets.map_or(String::new(), |n| n.to_string());
        // There is none where a file came.
        let mut original = choice::field("original", &ORIGINALS, &there.original, cx);
        original.hidden = self.line.carrier == Carrier::Electronic;
        Form::new(vec![
            original,
            choice::field("copy", &COPIES, &there.copy, cx),
            until,
            Field::new("issued-in", String::new(), Kind::Country)
                .with(&issued)
                .optional(),
            choice::field("legalised", &LEGALISED, &there.legalised, cx),
            choice::field("translated", &TRANSLATED, &there.translated, cx),
            Field::new("sheets", String::new(), Kind::Digits)
                .with(&sheets)
                .optional(),
            Field::new("note", String::new(), Kind::Text)
                .writing(Writing::Words)
                .with(&there.note)
                .optional(),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("detail-{key}"))
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let mut lines = vec![toned(document_title(&self.line, cx), Tone::Law)];
        lines.push(toned(cx.say(&self.line.legalisation_why), Tone::Dim));
        if let Some(why) = &self.line.translation_why {
            lines.push(toned(cx.say(why), Tone::Dim));
        }
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn bindings(&self, form: &Form, _cx: &Shared) -> Vec<Binding> {
        vec![Binding::new(Key::F(4), Command::List, "key-list").unless(form.no_list())]
    }
    fn command(&mut self, command: Command, _form: &mut Form, cx: &mut Shared) -> Turn {
        match command {
            Command::List => Turn::Push(Box::new(countries(cx))),
            _ => Turn::Stay,
        }
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let until = form.field("valid-until").and_then(Field::date);
        let no_date = until.is_none() && !form.value("valid-until").is_empty();
        let state = form.value("issued-in").to_owned();
        let no_state = !state.is_empty() && country::by_code(&state).is_none();
        let problem = |wrong: bool, id| wrong.then(|| Problem::error(Say::new(id)));
        form.mark("valid-until", problem(no_date, "problem-date"));
        form.mark("issued-in", problem(no_state, "problem-country"));
        if no_date || no_state {
            return Done::Mend;
        }
        let there = Presented {
            original: choice::chosen(form, "original", &ORIGINALS),
            copy: choice::chosen(form, "copy", &COPIES),
            valid_until: until,
            issued_in: (!state.is_empty()).then_some(state),
            legalised: choice::chosen(form, "legalised", &LEGALISED),
            translated: choice::chosen(form, "translated", &TRANSLATED),
            sheets: form.value("sheets").parse().ok(),
            note: form.value("note").to_owned(),
        };
        Done::Turn(match serde_json::to_string(&there) {
            Ok(json) => Turn::Return(Returned::Text(json)),
            Err(_) => Turn::Stay,
        })
    }
    /// What was marked stands: Esc takes nothing back.
    fn back(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        form.settle();
        self.done(form, cx)
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

/// Countries to choose from: by code, by name in three languages, by first letters.
pub fn countries(cx: &Shared) -> PickOne {
    let items = |cx: &Shared| {
        let lang = name_in(cx.lang);
        let item = |c: &country::Country| {
            let item = Item::new(c.code, c.name(lang)).coded(c.code);
            let other = [NameIn::Kk, NameIn::Ru, NameIn::En].map(|lang| c.name(lang));
            other.into_iter().fold(item, Item::also)
        };
        country::all().map(item).collect()
    };
    PickOne::worded(Say::new("screen-countries"), Box::new(items), cx)
}
