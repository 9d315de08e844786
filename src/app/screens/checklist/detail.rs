//! One document in every particular: original, copy, validity, issuing state, legalisation, translation, sheets.

use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::picker::{Item, PickOne};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::checklist::pack_title;
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, toned};
use crate::domain::checklist::Line;
use crate::domain::country::{self, NameIn};
use crate::domain::document::{Legalised, Original, Presented, Translated};
use crate::domain::trouble::{Problem, Say};
use crate::office::said::name_in;

pub struct Detail {
    line: Line,
    title: String,
    form: Form,
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

fn choice<T: PartialEq + Copy>(key: &str, all: &[(T, &str)], now: T) -> Field {
    let options = all.iter().map(|(_, id)| ((*id).to_owned(), String::new()));
    let id = all.iter().find(|(v, _)| *v == now).map_or("", |(_, id)| id);
    Field::new(key, String::new(), Kind::Choice(options.collect())).with(id)
}

/// Labels and choices in the language of the moment; a choice's code is the id of its text.
fn reword(form: &mut Form, cx: &Shared) {
    for field in &mut form.fields {
        field.label = cx.text(&format!("detail-{}", field.key));
        if let Kind::Choice(options) = &mut field.kind {
            for (id, label) in options {
                *label = cx.text(id);
            }
        }
    }
}

fn chosen<T: Copy + Default>(form: &Form, key: &str, all: &[(T, &str)]) -> T {
    let id = form.value(key);
    all.iter()
        .find(|(_, i)| *i == id)
        .map_or_else(T::default, |(v, _)| *v)
}

impl Detail {
    pub fn new(line: Line, there: Presented, cx: &Shared) -> Self {
        let mut until = Field::new("valid-until", String::new(), Kind::Date).optional();
        if let Some(date) = there.valid_until {
            until.set_date(date);
        }
        let yes_no = [(false, "no"), (true, "yes")];
        let issued = there.issued_in.clone().unwrap_or_default();
        let sheets = there.sheets.map_or(String::new(), |n| n.to_string());
        let mut form = Form::new(vec![
            choice("original", &ORIGINALS, there.original),
            choice("copy", &yes_no, there.copy),
            until,
            Field::new("issued-in", String::new(), Kind::Country)
                .with(&issued)
                .optional(),
            choice("legalised", &LEGALISED, there.legalised),
            choice("translated", &TRANSLATED, there.translated),
            Field::new("sheets", String::new(), Kind::Digits)
                .with(&sheets)
                .optional(),
            Field::new("note", String::new(), Kind::Text)
                .with(&there.note)
                .optional(),
        ]);
        reword(&mut form, cx);
        let title = pack_title(&line, cx);
        Self { line, title, form }
    }

    fn done(&mut self, cx: &mut Shared) -> Turn {
        self.form.settle();
        let until_typed = !self.form.value("valid-until").is_empty();
        let until = self.form.field("valid-until").and_then(Field::date);
        if until_typed && until.is_none() {
            if let Some(field) = self.form.field_mut("valid-until") {
                field.problem = Some(Problem::error(Say::new("problem-date")));
            }
            self.form.go("valid-until");
            cx.trouble(Say::new("form-mend-marked"));
            return Turn::Stay;
        }
        let state = self.form.value("issued-in").to_owned();
        if !state.is_empty() && country::by_code(&state).is_none() {
            if let Some(field) = self.form.field_mut("issued-in") {
                field.problem = Some(Problem::error(Say::new("problem-country")));
            }
            self.form.go("issued-in");
            cx.trouble(Say::new("form-mend-marked"));
            return Turn::Stay;
        }
        let there = Presented {
            original: chosen(&self.form, "original", &ORIGINALS),
            copy: self.form.value("copy") == "yes",
            valid_until: until,
            issued_in: (!state.is_empty()).then_some(state),
            legalised: chosen(&self.form, "legalised", &LEGALISED),
            translated: chosen(&self.form, "translated", &TRANSLATED),
            sheets: self.form.value("sheets").parse().ok(),
            note: self.form.value("note").to_owned(),
        };
        match serde_json::to_string(&there) {
            Ok(json) => Turn::Return(Returned::Text(json)),
            Err(_) => Turn::Stay,
        }
    }
}

impl Screen for Detail {
    fn name(&self) -> &'static str {
        "detail"
    }
    fn spoken(&mut self, cx: &Shared) {
        self.title = pack_title(&self.line, cx);
        reword(&mut self.form, cx);
    }
    fn view(&self, cx: &Shared) -> View {
        let mut lines = vec![toned(self.title.clone(), Tone::Law)];
        lines.push(toned(cx.say(&self.line.legalisation_why), Tone::Dim));
        if let Some(why) = &self.line.translation_why {
            lines.push(toned(cx.say(why), Tone::Dim));
        }
        let parts = vec![
            Part::Prose { lines, from: 0 },
            Part::Gap,
            Part::Form(show::form(&self.form, cx, 0)),
        ];
        View {
            title: cx.text("screen-detail"),
            parts,
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        let country = self.form.focused().is_some_and(|f| f.kind == Kind::Country);
        let why_not = (!country).then(|| Say::new("list-not-here"));
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-done"),
            Binding::new(Key::F(4), Command::List, "key-list").unless(why_not),
            Binding::new(Key::F(6), Command::TurnLayout, "key-turn-layout"),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward | Command::Back => self.done(cx),
            Command::TurnLayout => {
                self.form.turn_layout();
                Turn::Stay
            }
            Command::List => Turn::Push(Box::new(countries(cx))),
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        match self.form.press(press) {
            Did::Finished => self.done(cx),
            _ => Turn::Stay,
        }
    }
    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        self.form.paste(text);
        Turn::Stay
    }
    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        if let Target::Cell { row, cell } = target {
            self.form.go_to(row, cell);
        }
        Turn::Stay
    }
    fn returned(&mut self, returned: Returned, _cx: &mut Shared) -> Turn {
        if let Returned::Choice(code) = returned
            && let Some(field) = self.form.focused_mut()
        {
            field.set(0, &code);
        }
        Turn::Stay
    }
    fn is_typing(&self) -> bool {
        self.form.is_typing()
    }
}

/// Countries to choose from: by code, by name in three languages, by first letters.
pub fn countries(cx: &Shared) -> PickOne {
    let items = |cx: &Shared| {
        let lang = name_in(cx.lang);
        let item = |c: &country::Country| {
            Item::new(c.code, c.name(lang)).aside(c.code).also(format!(
                "{} {} {}",
                c.name(NameIn::Kk),
                c.name(NameIn::Ru),
                c.name(NameIn::En)
            ))
        };
        country::all().map(item).collect()
    };
    PickOne::worded(Say::new("screen-countries"), Box::new(items), cx)
}
