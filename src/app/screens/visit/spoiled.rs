//! Which sheets of a stack did not come out: each is marked by itself, the reason is said once.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::{Returned, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, line};
use crate::domain::trouble::{Problem, Say};
use crate::office::request::visit::{CameOut, Stack};

const YES: &str = "yes";
const NO: &str = "no";
const REASON: &str = "reason";
/// A reason in two words.
const SHORTEST: usize = 3;

pub struct Spoiled {
    stack: Stack,
}

impl Spoiled {
    pub fn new(stack: Stack) -> Self {
        Self { stack }
    }
}

/// How the sheets came out, in their order, and why some did not: as the screen returned it.
pub fn outcomes(returned: &str) -> Option<(Vec<CameOut>, String)> {
    let (sheets, reason): (Vec<bool>, String) = serde_json::from_str(returned).ok()?;
    let came = |yes| if yes { CameOut::Yes } else { CameOut::No };
    Some((sheets.into_iter().map(came).collect(), reason))
}

fn choices(cx: &Shared) -> Kind {
    Kind::Choice(vec![
        (YES.to_owned(), cx.text("visit-sheet-out")),
        (NO.to_owned(), cx.text("visit-sheet-spoiled")),
    ])
}

impl Filled for Spoiled {
    const LABELS: u16 = 44;

    fn name(&self) -> &'static str {
        "spoiled-sheets"
    }
    fn form(&self, cx: &Shared) -> Form {
        let places = 0..self.stack.sheets.len();
        let mut fields: Vec<Field> = places
            .map(|n| Field::new(&format!("sheet {n}"), String::new(), choices(cx)))
            .collect();
        fields.push(Field::new("reason", String::new(), Kind::Text));
        Form::new(fields)
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        let place = key.strip_prefix("sheet ").and_then(|n| n.parse::<usize>().ok());
        match place.and_then(|n| self.stack.sheets.get(n)) {
            Some((sheet, who)) => {
                let number = sheet.number.as_ref().map_or(String::new(), ToString::to_string);
                format!("{who}, № {number}")
            }
            None => cx.text("field-reason"),
        }
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("visit-spoiled-say"));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        for field in form.fields.iter_mut().filter(|f| f.key != REASON) {
            field.kind = choices(cx);
        }
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = vec![line(cx.text("visit-spoiled-about"))];
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let sheets = form.fields.iter().filter(|f| f.key != REASON);
        let out: Vec<bool> = sheets.map(|f| f.value() == YES).collect();
        let reason = form.value(REASON).trim().to_owned();
        let spoiled = out.iter().any(|yes| !yes);
        if spoiled && reason.chars().count() < SHORTEST {
            form.mark(REASON, Some(Problem::error(Say::new("problem-reason-missing"))));
            return Done::Mend;
        }
        Done::Turn(match serde_json::to_string(&(out, reason)) {
            Ok(json) => Turn::Return(Returned::Text(json)),
            Err(_) => Turn::Stay,
        })
    }
    /// Nothing is recorded yet: the question stands again.
    fn back(&mut self, _form: &mut Form, _cx: &mut Shared) -> Done {
        Done::Turn(Turn::Return(Returned::Choice(AGAIN.to_owned())))
    }
}

/// What comes back by Esc.
pub const AGAIN: &str = "which-sheets-again";
