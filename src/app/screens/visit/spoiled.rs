//! Which sheets of a stack did not come out: each is marked by itself; why was said for all of them.

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

/// What comes back by Esc.
pub const AGAIN: &str = "which-sheets-again";

pub struct SpoiledSheets {
    stack: Stack,
}

impl SpoiledSheets {
    pub fn new(stack: Stack) -> Self {
        Self { stack }
    }
}

/// How the sheets came out, in their order, as the screen returned it.
pub fn outcomes(returned: &str) -> Option<Vec<CameOut>> {
    let sheets: Vec<bool> = serde_json::from_str(returned).ok()?;
    let came = |yes| if yes { CameOut::Yes } else { CameOut::No };
    Some(sheets.into_iter().map(came).collect())
}

fn choices(cx: &Shared) -> Kind {
    Kind::Choice(vec![
        (YES.to_owned(), cx.text("visit-sheet-out")),
        (NO.to_owned(), cx.text("visit-sheet-spoiled")),
    ])
}

impl Filled for SpoiledSheets {
    const LABELS: u16 = 44;

    fn name(&self) -> &'static str {
        "spoiled-sheets"
    }
    fn form(&self, cx: &Shared) -> Form {
        let places = 0..self.stack.sheets.len();
        let field = |n| Field::new(&format!("sheet {n}"), String::new(), choices(cx));
        Form::new(places.map(field).collect())
    }
    fn label(&self, key: &str, _cx: &Shared) -> String {
        let place = key.strip_prefix("sheet ").and_then(|n| n.parse::<usize>().ok());
        place
            .and_then(|n| self.stack.sheets.get(n))
            .map_or_else(String::new, |(sheet, who)| {
                let number = sheet.number.as_ref().map_or(String::new(), ToString::to_string);
                format!("{who}, № {number}")
            })
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("visit-spoiled-say"));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        for field in &mut form.fields {
            field.kind = choices(cx);
        }
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = vec![line(cx.text("visit-spoiled-about"))];
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let out: Vec<bool> = form.fields.iter().map(|f| f.value() == YES).collect();
        if out.iter().all(|yes| *yes) {
            if let Some(first) = form.fields.first_mut() {
                first.problem = Some(Problem::error(Say::new("visit-none-spoiled")));
            }
            return Done::Mend;
        }
        Done::Turn(match serde_json::to_string(&out) {
            Ok(json) => Turn::Return(Returned::Text(json)),
            Err(_) => Turn::Stay,
        })
    }
    /// Nothing is recorded yet: the question stands again.
    fn back(&mut self, _form: &mut Form, _cx: &mut Shared) -> Done {
        Done::Turn(Turn::Return(Returned::Choice(AGAIN.to_owned())))
    }
}
