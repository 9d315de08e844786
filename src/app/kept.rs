//! Where a clerk was on a screen that was left, for coming back until log-out; and forms half typed, which are laid down
//! on the disk besides and come back after it.

use super::form::Form;
use super::input::Input;
use crate::office::request::HalfTyped;
use std::collections::HashMap;
use zeroize::Zeroizing;

/// The texts of a form's fields, by their keys.
type Texts = Vec<(String, Vec<Zeroizing<String>>)>;

#[derive(Default)]
pub struct Kept {
    places: HashMap<String, usize>,
    forms: HashMap<String, Texts>,
}

impl Kept {
    /// The row or field of a screen, by a key that names the screen and its case.
    pub fn place(&self, key: &str) -> usize {
        self.places.get(key).copied().unwrap_or(0)
    }

    pub fn keep_place(&mut self, key: String, place: usize) {
        self.places.insert(key, place);
    }

    /// What is typed in a form.
    pub fn keep_form(&mut self, key: String, form: &Form) {
        let texts = |cells: &[Input]| cells.iter().map(|i| i.value().to_owned().into()).collect();
        let typed = form.fields.iter().map(|f| (f.key.clone(), texts(&f.inputs)));
        self.forms.insert(key, typed.collect());
    }

    /// Puts it back, to be typed on; whether there was anything.
    pub fn restore_form(&self, key: &str, form: &mut Form) -> bool {
        let Some(typed) = self.forms.get(key) else {
            return false;
        };
        for (key, texts) in typed {
            let Some(field) = form.field_mut(key) else {
                continue;
            };
            for (cell, text) in texts.iter().enumerate() {
                field.set(cell, text);
            }
            field.hidden &= field.is_empty();
        }
        true
    }

    /// All that was typed and not sent, for the office to keep.
    pub fn half_typed(&self) -> Vec<HalfTyped> {
        let field = |(key, cells): &(String, Vec<Zeroizing<String>>)| {
            (key.clone(), cells.iter().map(|c| c.to_string()).collect())
        };
        let forms = self.forms.iter().map(|(form, texts)| HalfTyped {
            form: form.clone(),
            fields: texts.iter().map(field).collect(),
        });
        forms.collect()
    }

    /// What a clerk left half-typed, from the office; what was typed since stays.
    pub fn take_up(&mut self, forms: &[HalfTyped]) {
        for half in forms {
            let texts = half.fields.iter().map(|(key, cells)| {
                let cells = cells.iter().map(|c| Zeroizing::new(c.clone()));
                (key.clone(), cells.collect())
            });
            let texts = texts.collect();
            self.forms.entry(half.form.clone()).or_insert(texts);
        }
    }

    /// Whether there was anything.
    pub fn forget_form(&mut self, key: &str) -> bool {
        self.forms.remove(key).is_some()
    }
}
