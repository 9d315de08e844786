//! The name of the file that a sheet is written to, asked at its foot.

use super::file_name::{next_name, proposed};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::key::Press;
use crate::app::shared::Shared;
use crate::app::view::Part;
use crate::domain::trouble::Say;
use crate::office::request::Sheet;
use std::path::PathBuf;

#[derive(Default)]
pub(super) struct ToFile {
    /// While it is asked.
    form: Option<Form>,
    /// The file that was named last, and those that are there already.
    named: Option<String>,
    taken: Vec<String>,
    /// The name is the program's own: the clerk typed nothing.
    offered: bool,
}

/// After so many names that are taken, the clerk is asked.
const TRIED: usize = 99;

impl ToFile {
    pub fn is_open(&self) -> bool {
        self.form.is_some()
    }

    /// With its folder: nobody has to guess where to look for it.
    pub fn ask(&mut self, sheet: &Sheet, cx: &Shared) {
        let mut name = self.named.clone().unwrap_or_else(|| {
            let name = proposed(sheet, cx.here());
            cx.in_documents(&name).display().to_string()
        });
        while self.taken.contains(&name) {
            name = next_name(&name);
        }
        let field = Field::new("file", String::new(), Kind::Text).with(&name);
        self.form = Some(Form::new(vec![field]));
    }

    pub fn close(&mut self) {
        self.form = None;
    }

    /// The name that stands there, where one does; it is asked no more then.
    pub fn finish(&mut self, cx: &Shared) -> Option<PathBuf> {
        let form = self.form.as_ref()?;
        let file = form.value("file").trim().to_owned();
        if file.is_empty() {
            return None;
        }
        self.offered = form.field("file").is_some_and(|f| f.is_open(0));
        self.form = None;
        Some(cx.in_documents(&file))
    }

    /// It was not written: asked again, under another name where that one is taken. A name of the program's own gives
    /// way by itself: that is the answer then.
    pub fn failed(&mut self, file: String, why: &Say, sheet: &Sheet, cx: &Shared) -> Option<PathBuf> {
        let taken = why.id == "print-file-exists";
        self.named = Some(file.clone());
        if taken {
            self.taken.push(file);
        }
        self.ask(sheet, cx);
        match taken && self.offered && self.taken.len() < TRIED {
            true => self.finish(cx),
            false => None,
        }
    }

    pub fn press(&mut self, press: Press) -> Did {
        self.form.as_mut().map_or(Did::Nothing, |form| form.press(press))
    }

    pub fn paste(&mut self, text: &str) {
        if let Some(form) = &mut self.form {
            form.paste(text);
        }
    }

    /// Turns the layout or mends the letters; what there is to say of it.
    pub fn mend(&mut self) -> Option<Say> {
        self.form.as_mut()?.mend().said()
    }

    pub fn mend_label(&self) -> &'static str {
        let form = self.form.as_ref();
        form.map_or("key-turn-layout", |form| form.mend_now().label())
    }

    pub fn parts(&self, cx: &Shared) -> Option<[Part; 2]> {
        let mut form = self.form.clone()?;
        for field in &mut form.fields {
            field.label = cx.text(&format!("field-{}", field.key));
        }
        Some([Part::Gap, Part::Form(show::form(&form, cx, 16))])
    }
}
