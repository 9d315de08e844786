//! What a line of a register or of a journal says about a case.

use super::words::both;
use crate::domain::act::{Act, ActId, CaseId, Deed};
use crate::domain::case::Case;
use crate::domain::number::Number;
use crate::forms::pack::{ListColumn, Pack};
use crate::office::content;
use crate::office::request::OfficeView;
use crate::papers::content::Value;
use crate::texts::Sayer;
use chrono::{DateTime, FixedOffset};
use ulid::Ulid;

/// Another act of the same moment.
pub fn act(like: &Act, case: Option<CaseId>, deed: Deed) -> Act {
    Act {
        id: ActId(Ulid::new()),
        case,
        deed,
        ..like.clone()
    }
}

/// One text of a value, in both languages where it has two.
fn text(value: Value) -> String {
    match value {
        Value::Text(text) => text,
        Value::Name { cyrillic, latin } => super::rows::who(&latin, &cyrillic),
        Value::TwoTexts(two) => both(&two.kk, &two.ru),
        Value::List(entries) => {
            let entries: Vec<String> = entries.iter().map(|e| both(&e.kk, &e.ru)).collect();
            entries.join("; ")
        }
        Value::Rows(_) => String::new(),
    }
}

/// The cells of a case, as its own pack gives the values.
pub fn cells(
    columns: &[ListColumn],
    case: &Case,
    pack: &Pack,
    number: &Number,
    (view, sayer): (&OfficeView, &Sayer),
    at: DateTime<FixedOffset>,
) -> Vec<String> {
    let content = content::of_line(case, pack, number, view, sayer, at);
    let cell = |column: &ListColumn| {
        let value = column.value.as_deref().and_then(|key| content.value(key));
        value.map_or_else(String::new, text)
    };
    columns.iter().map(cell).collect()
}
