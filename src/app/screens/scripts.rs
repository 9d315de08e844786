//! In which letters each datum stands in the identity document: one that is in neither Cyrillic nor Latin asks for a
//! translation certified by a notary (003, 2.6).

use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, toned};
use crate::domain::act::PackHash;
use crate::domain::checklist::Script;
use crate::domain::code::FieldKey;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::draft::Draft;
use crate::office::intake::{self, SCRIPT};
use chrono::NaiveDate;
use std::collections::BTreeMap;

pub struct Scripts {
    form: Form,
    pack: PackHash,
}

/// The answers, by the code that the draft keeps.
const ANSWERS: [(&str, &str); 4] = [
    ("latn", "counter-script-latin"),
    ("cyrl", "counter-script-cyrillic"),
    ("other", "counter-script-other"),
    ("absent", "counter-script-absent"),
];

const TOKEN: &str = "scripts:";

fn code(script: Script) -> &'static str {
    match script {
        Script::Latn => "latn",
        Script::Cyrl => "cyrl",
        Script::Other => "other",
        Script::Absent => "absent",
    }
}

fn choices(cx: &Shared) -> Vec<(String, String)> {
    ANSWERS
        .iter()
        .map(|(code, id)| ((*code).to_owned(), cx.text(id)))
        .collect()
}

/// Takes what came back into the draft; whether it was this screen's.
pub fn take(returned: &Returned, draft: &mut Draft) -> bool {
    let Returned::Choice(token) = returned else {
        return false;
    };
    let Some(answers) = token
        .strip_prefix(TOKEN)
        .and_then(|json| serde_json::from_str::<BTreeMap<String, String>>(json).ok())
    else {
        return false;
    };
    for (key, answer) in answers {
        draft.asked.insert(format!("{SCRIPT}{key}"), answer);
    }
    true
}

impl Scripts {
    /// None where the pack asks of no datum's letters.
    pub fn new(draft: &Draft, pack: &Pack, on: NaiveDate, cx: &Shared) -> Option<Self> {
        let known = intake::applicant(draft, pack, on).scripts;
        let options = choices(cx);
        let fields: Vec<Field> = intake::script_fields(pack)
            .into_iter()
            .map(|f| {
                let now = known.get(&f.key).map_or("latn", |s| code(*s));
                Field::new(
                    f.key.as_str(),
                    f.label.get(cx.lang).to_owned(),
                    Kind::Choice(options.clone()),
                )
                .with(now)
            })
            .collect();
        (!fields.is_empty()).then(|| Self {
            form: Form::new(fields),
            pack: pack.hash.clone(),
        })
    }

    fn done(&self) -> Turn {
        let answers: BTreeMap<&str, &str> = self
            .form
            .fields
            .iter()
            .map(|f| (f.key.as_str(), f.value()))
            .collect();
        match serde_json::to_string(&answers) {
            Ok(json) => Turn::Return(Returned::Choice(format!("{TOKEN}{json}"))),
            Err(_) => Turn::Back,
        }
    }
}

impl Screen for Scripts {
    fn name(&self) -> &'static str {
        "scripts"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("counter-scripts-say"));
    }
    fn spoken(&mut self, cx: &Shared) {
        let pack = cx
            .office
            .iter()
            .flat_map(|o| o.catalogue.by_hash(&self.pack))
            .next();
        for field in &mut self.form.fields {
            field.kind = Kind::Choice(choices(cx));
            let key = FieldKey::parse(&field.key).ok();
            if let Some(in_pack) = key.and_then(|k| pack?.field(&k)) {
                field.label = in_pack.label.get(cx.lang).to_owned();
            }
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let parts = vec![
            Part::Prose {
                lines: vec![toned(cx.text("counter-scripts-about"), Tone::Dim)],
                from: 0,
            },
            Part::Gap,
            Part::Form(show::form(&self.form, cx, 0)),
        ];
        View {
            title: cx.text("screen-scripts"),
            parts,
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![Binding::new(Key::F(2), Command::Forward, "key-done")]
    }
    fn command(&mut self, command: Command, _cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => self.done(),
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        match self.form.press(press) {
            Did::Finished => self.done(),
            _ => Turn::Stay,
        }
    }
    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        if let Target::Cell { row, cell } = target {
            self.form.go_to(row, cell);
        }
        Turn::Stay
    }
    fn is_typing(&self) -> bool {
        self.form.is_typing()
    }
}
