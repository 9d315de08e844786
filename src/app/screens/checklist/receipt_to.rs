//! To whom the receipt of a refused intake is given. Asked where no document has told the name yet: a receipt to nobody is
//! no receipt (003, point 7). Where a legal person applies its name is asked for, which no document tells.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::{Returned, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::answer::Zone;
use crate::domain::name::Script;
use crate::domain::trouble::{Problem, Say};
use crate::forms::pack::{Field as PackField, MrzPart, Pack};
use crate::office::application;
use crate::office::draft::Draft;
use crate::office::told;
use crate::texts::lang::Texts;

/// A part of the name in one of the two scripts: the key of its field in the pack, and the cell it goes to.
struct Cell {
    key: String,
    cell: usize,
    label: Texts,
    now: String,
}

/// The name of the legal person: the key of its field in the pack, the first of its two cells there, what they hold.
struct Legal {
    key: String,
    first: usize,
    label: Texts,
    now: [String; 2],
}

pub struct ReceiptTo {
    legal: Option<Legal>,
    /// Nothing where the zone of a document has told the name.
    cells: Vec<Cell>,
    /// Nobody stands here, and no receipt is printed: the refusal names the applicant all the same.
    digital: bool,
}

/// A text that was typed: the key of its field, its cell in the draft.
type Typed = (String, usize, String);

/// The visual zone's spelling and the Cyrillic one, as a draft keeps a name.
const SCRIPTS: [(usize, &str); 2] = [(1, "receipt-to-latin"), (2, "receipt-to-cyrillic")];

const DONE: &str = "receipt-to:";
const KEPT: &str = "receipt-kept:";

/// What the clerk did with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Did {
    Named,
    /// Esc: what was typed stays in the draft.
    Left,
}

/// Takes what came back into the draft; nothing, if it was not this screen's.
pub fn take(returned: &Returned, draft: &mut Draft) -> Option<Did> {
    let Returned::Choice(token) = returned else {
        return None;
    };
    let (did, json) = match (token.strip_prefix(DONE), token.strip_prefix(KEPT)) {
        (Some(json), _) => (Did::Named, json),
        (None, Some(json)) => (Did::Left, json),
        (None, None) => return None,
    };
    let typed: Vec<Typed> = serde_json::from_str(json).ok()?;
    for (key, cell, text) in typed {
        let entry = draft.fields.entry(key).or_default();
        if entry.texts.len() <= cell {
            entry.texts.resize(cell + 1, String::new());
        }
        entry.texts[cell] = text;
    }
    Some(did)
}

impl ReceiptTo {
    pub fn new(draft: &Draft, pack: &Pack) -> Self {
        let parts = [MrzPart::Surname, MrzPart::GivenNames].map(|part| pack.field_of(part));
        let there = |field: &PackField, cell| {
            let typed = draft.field(field.key.as_str());
            typed.map_or(String::new(), |f| f.text(cell).to_owned())
        };
        let cell = |field: &PackField, cell| Cell {
            key: field.key.as_str().to_owned(),
            cell,
            label: field.label.clone(),
            now: there(field, cell),
        };
        let read = parts.iter().flatten().any(|f| !there(f, 0).is_empty());
        let asked = SCRIPTS.iter().filter(|_| !read);
        let cells = asked
            .flat_map(|(at, _)| parts.iter().flatten().map(|f| cell(f, *at)))
            .collect();
        let legal = |field: &PackField| {
            let first = usize::from(field.zone == Zone::Visual);
            Legal {
                key: field.key.as_str().to_owned(),
                first,
                label: field.label.clone(),
                now: [there(field, first), there(field, first + 1)],
            }
        };
        Self {
            legal: application::legal_name(draft, pack).map(legal),
            cells,
            digital: pack.is_digital(&draft.channel),
        }
    }

    /// Whether it is still to be asked: nobody is named, or only with letters that were marked here and left so.
    pub fn is_open(&self, draft: &Draft) -> bool {
        let of = |key: &str, cell| draft.field(key).map_or("", |f| f.text(cell));
        let nobody = !self.cells.is_empty() && self.cells.iter().all(|c| c.now.is_empty());
        // A visual zone may be in Cyrillic; the clerk's own spelling then stands beside it.
        let alone = |c: &&Cell| c.cell != 1 || of(&c.key, 2).is_empty();
        let wrong = self
            .cells
            .iter()
            .filter(alone)
            .any(|c| c.problem(&c.now).is_some());
        let legal = self.legal.as_ref().and_then(|l| problem_of(&l.now));
        nobody || wrong || legal.is_some()
    }

    fn token(&self, before: &str, form: &Form) -> Option<String> {
        let of_cell = |c: &Cell| (c.key.clone(), c.cell, form.value(&c.name()).to_owned());
        let mut typed: Vec<Typed> = self.cells.iter().map(of_cell).collect();
        if let Some(legal) = &self.legal {
            let texts = legal.typed(form).into_iter().enumerate();
            typed.extend(texts.map(|(n, text)| (legal.key.clone(), legal.first + n, text)));
        }
        let json = serde_json::to_string(&typed).ok()?;
        Some(format!("{before}{json}"))
    }

    fn end(&self, before: &str, form: &Form) -> Done {
        let token = self.token(before, form);
        Done::Turn(token.map_or(Turn::Back, |t| Turn::Return(Returned::Choice(t))))
    }
}

/// Neither spelling of a legal person's name, or one that no paper can print.
fn problem_of(names: &[String; 2]) -> Option<Problem> {
    match names.iter().all(String::is_empty) {
        true => Some(Problem::error(Say::new("problem-value-missing"))),
        false => names.iter().find_map(|name| told::problem(name)),
    }
}

impl Legal {
    fn typed(&self, form: &Form) -> [String; 2] {
        let field = form.field(&self.key);
        [0, 1].map(|cell| field.map_or("", |f| f.cell(cell)).trim().to_owned())
    }
}

impl Cell {
    fn name(&self) -> String {
        format!("{}/{}", self.key, self.cell)
    }

    /// Letters of the other script, and letters that no paper can print.
    fn problem(&self, text: &str) -> Option<Problem> {
        if text.is_empty() {
            return None;
        }
        let script = Script::of(text);
        let wrong = match self.cell {
            1 => (script == Script::Cyrillic || script == Script::Mixed).then_some("receipt-to-not-latin"),
            _ => (script != Script::Cyrillic).then_some("receipt-to-not-cyrillic"),
        };
        let wrong = wrong.map(|id| Problem::error(Say::new(id)));
        wrong.or_else(|| told::problem(text))
    }
}

impl Filled for ReceiptTo {
    fn name(&self) -> &'static str {
        "receipt-to"
    }
    fn form(&self, _cx: &Shared) -> Form {
        let field = |c: &Cell| {
            Field::new(&c.name(), String::new(), Kind::Text)
                .with(&c.now)
                .optional()
        };
        let legal = self.legal.as_ref().map(|l| {
            let [one, other] = &l.now;
            Field::new(&l.key, String::new(), Kind::TwoTexts).with_both(one, other)
        });
        Form::new(legal.into_iter().chain(self.cells.iter().map(field)).collect())
    }
    fn title(&self, cx: &Shared) -> String {
        cx.text(match self.digital {
            true => "receipt-to-title-digital",
            false => "screen-receipt-to",
        })
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        if let Some(legal) = self.legal.as_ref().filter(|l| l.key == key) {
            return legal.label.get(cx.lang).to_owned();
        }
        let Some(cell) = self.cells.iter().find(|c| c.name() == key) else {
            return String::new();
        };
        let script = SCRIPTS.iter().find(|(at, _)| *at == cell.cell);
        let script = script.map_or(String::new(), |(_, id)| cx.text(id));
        format!("{}, {script}", cell.label.get(cx.lang))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new(match self.legal {
            Some(_) => "receipt-to-say-legal",
            None if self.digital => "receipt-to-say-digital",
            None => "receipt-to-say",
        }));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let about = match self.legal {
            Some(_) => "receipt-to-about-legal",
            None if self.digital => "receipt-to-about-digital",
            None => "receipt-to-about",
        };
        let lines = vec![toned(cx.text(about), Tone::Dim)];
        vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        if let Some(legal) = &self.legal {
            form.mark(&legal.key, problem_of(&legal.typed(form)));
        }
        let mut nobody = true;
        for cell in &self.cells {
            let name = cell.name();
            let problem = cell.problem(form.value(&name));
            nobody &= form.value(&name).is_empty();
            form.mark(&name, problem);
        }
        if nobody && let Some(first) = self.cells.first() {
            form.mark(&first.name(), Some(Problem::error(Say::new("receipt-to-nobody"))));
        }
        if form.is_marked() {
            return Done::Mend;
        }
        self.end(DONE, form)
    }
    fn back(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        form.settle();
        self.end(KEPT, form)
    }
}
