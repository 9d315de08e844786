//! A choice among the values of a table, each named by the id of its text.

use super::Form;
use super::field::{Field, Kind};
use crate::app::shared::Shared;

/// A field that offers them, in the language of the moment.
pub fn field<T: PartialEq>(key: &str, all: &[(T, &str)], now: &T, cx: &Shared) -> Field {
    let options = all.iter().map(|(_, id)| ((*id).to_owned(), cx.text(id)));
    let id = all.iter().find(|(v, _)| v == now).map_or("", |(_, id)| id);
    Field::new(key, String::new(), Kind::Choice(options.collect())).with(id)
}

pub fn chosen<T: Copy + Default>(form: &Form, key: &str, all: &[(T, &str)]) -> T {
    let id = form.value(key);
    let hit = all.iter().find(|(_, i)| *i == id);
    hit.map_or_else(T::default, |(v, _)| *v)
}

/// All such choices of a form in the language of the moment.
pub fn reword(form: &mut Form, cx: &Shared) {
    for field in &mut form.fields {
        if let Kind::Choice(options) = &mut field.kind {
            for (id, label) in options {
                *label = cx.text(id);
            }
        }
    }
}
