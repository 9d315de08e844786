//! The fields of a paper that proves something: its kind, number and day.

use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::shared::Shared;
use crate::domain::act::ProvingPaper;
use crate::domain::trouble::{Problem, Say};
use crate::office::particulars::PAPERS;

pub fn fields(there: &ProvingPaper, cx: &Shared) -> Vec<Field> {
    let mut issued = Field::new("proof_issued", String::new(), Kind::Date).optional();
    if let Some(date) = there.issued {
        issued.set_date(date);
    }
    vec![
        choice::field("proof_kind", &PAPERS, &there.kind, cx),
        Field::new("proof_number", String::new(), Kind::Text)
            .with(&there.number)
            .optional(),
        issued,
    ]
}

/// The paper as typed; none where its day is no day, which is marked.
pub fn read(form: &mut Form) -> Option<ProvingPaper> {
    let issued = form.field("proof_issued").and_then(Field::date);
    let wrong = issued.is_none() && !form.value("proof_issued").is_empty();
    form.mark(
        "proof_issued",
        wrong.then(|| Problem::error(Say::new("problem-date"))),
    );
    (!wrong).then(|| ProvingPaper {
        kind: choice::chosen(form, "proof_kind", &PAPERS),
        number: form.value("proof_number").to_owned(),
        issued,
    })
}
