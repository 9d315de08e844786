//! What an answer says that gives the service: the IIN, where one is formed, and the fields of the pack.

use super::{Decide, pack_of};
use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::screens::application::fields;
use crate::app::shared::Shared;
use crate::domain::code::FieldKey;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::forms::pack::{FieldKind, Fill};
use crate::office::facts;
use std::collections::BTreeMap;

fn hidden(mut field: Field) -> Field {
    field.hidden = true;
    field
}

impl Decide {
    /// The fields of an answer that gives the service.
    pub(super) fn granted(&self, cx: &Shared) -> Vec<Field> {
        let Some(pack) = pack_of(&self.view, cx) else {
            return Vec::new();
        };
        let mut fields = Vec::new();
        let of = facts::applicant(&self.view.case, pack);
        if pack.gives_iin_to(of.as_ref()) {
            fields.extend([
                Field::new("iin", String::new(), Kind::Digits),
                Field::new("iin-again", String::new(), Kind::Digits),
                hidden(Field::new("override-reason", String::new(), Kind::Text).writing(Writing::Words)),
            ]);
        }
        let results = pack.results_for(of.as_ref()).into_iter();
        let others = results.filter(|f| f.kind != FieldKind::Iin);
        fields.extend(others.map(|f| {
            let mut field = Field::new(f.key.as_str(), String::new(), fields::kind(f, cx));
            // Nothing of a result is chosen for the clerk.
            if f.kind == FieldKind::Choice {
                field.set(0, "");
            }
            field
        }));
        fields
    }

    /// The fields of the result beside the IIN, with their cells as typed; those that must not be empty are marked.
    pub(super) fn results(&self, form: &mut Form, cx: &Shared) -> BTreeMap<FieldKey, Vec<String>> {
        let mut out = BTreeMap::new();
        let fields = pack_of(&self.view, cx).map(|p| p.results().cloned().collect::<Vec<_>>());
        for field in fields.unwrap_or_default() {
            let Some(typed) = form.field_mut(field.key.as_str()) else {
                continue;
            };
            let cells: Vec<String> = typed.inputs.iter().map(|i| i.value().to_owned()).collect();
            let empty = cells.iter().any(|c| c.trim().is_empty());
            let unread = field.kind == FieldKind::Date && !typed.is_empty() && typed.date().is_none();
            let missing = empty && (field.fill == Fill::Needed || !typed.is_empty());
            let id = match (unread, missing) {
                (true, _) => Some("problem-date"),
                (_, true) => Some("problem-value-missing"),
                _ => None,
            };
            typed.problem = id.map(|id| Problem::error(Say::new(id)));
            out.insert(field.key, cells);
        }
        out
    }
}
