//! In which letters each datum stands in the identity document: one that is in neither Cyrillic nor Latin asks for a
//! translation certified by a notary (003, 2.6).

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::{Returned, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
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
    pack: PackHash,
    /// What is known of each datum already.
    known: Vec<(FieldKey, &'static str)>,
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

fn choices(cx: &Shared) -> Kind {
    let choice = |(code, id): &(&str, &str)| ((*code).to_owned(), cx.text(id));
    Kind::Choice(ANSWERS.iter().map(choice).collect())
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
    pub fn new(draft: &Draft, pack: &Pack, on: NaiveDate) -> Option<Self> {
        let scripts = intake::applicant(draft, pack, on).scripts;
        let known: Vec<(FieldKey, &str)> = intake::script_fields(pack)
            .into_iter()
            .map(|f| (f.key.clone(), scripts.get(&f.key).map_or("latn", |s| code(*s))))
            .collect();
        (!known.is_empty()).then(|| Self {
            pack: pack.hash.clone(),
            known,
        })
    }
}

impl Filled for Scripts {
    fn name(&self) -> &'static str {
        "scripts"
    }
    fn form(&self, cx: &Shared) -> Form {
        let field = |(key, now): &(FieldKey, &'static str)| {
            Field::new(key.as_str(), String::new(), choices(cx)).with(now)
        };
        Form::new(self.known.iter().map(field).collect())
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        let pack = cx.office.as_ref().and_then(|o| o.catalogue.by_hash(&self.pack));
        let field = pack.and_then(|p| p.field(&FieldKey::parse(key).ok()?));
        field.map_or(String::new(), |f| f.label.get(cx.lang).to_owned())
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("counter-scripts-say"));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        for field in &mut form.fields {
            field.kind = choices(cx);
        }
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = vec![toned(cx.text("counter-scripts-about"), Tone::Dim)];
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let answers: BTreeMap<&str, &str> = form.fields.iter().map(|f| (f.key.as_str(), f.value())).collect();
        Done::Turn(match serde_json::to_string(&answers) {
            Ok(json) => Turn::Return(Returned::Choice(format!("{TOKEN}{json}"))),
            Err(_) => Turn::Back,
        })
    }
}
