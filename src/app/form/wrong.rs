//! Where in a field its error stands: the focus goes there, not to the first of its cells.

use super::Form;
use super::field::{Field, Kind};
use crate::domain::name::{self, Script};
use crate::domain::trouble::Weight;
use crate::office::told;

impl Field {
    /// The cell that is to be mended: one that no paper can show, one that is no name, one that is empty.
    fn wrong_cell(&self) -> usize {
        let typed = || self.first_cell()..self.open_cells();
        let unprintable = (0..self.open_cells()).find(|c| told::problem(self.cell(*c)).is_some());
        let no_name = || typed().find(|c| self.is_no_name(*c));
        let empty = || typed().find(|c| self.cell(*c).trim().is_empty());
        let wrong = unprintable.or_else(no_name).or_else(empty);
        wrong.unwrap_or_else(|| self.first_cell())
    }

    fn is_no_name(&self, cell: usize) -> bool {
        let text = self.cell(cell);
        let foreign = cell == 2 && !text.is_empty() && Script::of(text) != Script::Cyrillic;
        let unclean = || name::clean(text).1.iter().any(|p| p.weight == Weight::Error);
        self.kind == Kind::Name && (foreign || unclean())
    }
}

impl Form {
    /// On a row, at the cell with its error.
    pub fn go_to_wrong(&mut self, row: usize) {
        if let Some(field) = self.fields.get(row).filter(|f| !f.hidden) {
            (self.focus, self.cell) = (row, field.wrong_cell());
        }
    }

    /// The first field with an error, and goes there.
    pub fn first_problem(&mut self) -> Option<usize> {
        let wrong = |f: &Field| !f.hidden && f.problem.is_some();
        let row = self.fields.iter().position(wrong)?;
        self.go_to_wrong(row);
        Some(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::trouble::{Problem, Say};

    #[test]
    fn the_focus_goes_to_the_cell_with_the_error() {
        for (kind, cells, at) in [
            (Kind::Name, &["\u{738B}", "Wang", ""][..], 0),
            (Kind::Name, &["WANG", "\u{738B}", ""], 1),
            (Kind::Name, &["WANG", "Wang", "\u{738B}"], 2),
            (Kind::Name, &["WANG", "Wang", ""], 2),
            (Kind::Name, &["WANG", "Wang", "Wang"], 2),
            (Kind::Name, &["WANG", "Wang7", ""], 1),
            (Kind::Name, &["", "", ""], 1),
            (Kind::TwoTexts, &["Wang", ""], 1),
            (Kind::TwoTexts, &["Wang", "\u{738B}"], 1),
            (Kind::TwoTexts, &["Wang", "Wang"], 0),
            (Kind::Quoted, &["Wang", "", ""], 1),
            (Kind::Text, &["\u{738B}"], 0),
        ] {
            let mut field = Field::new("x", String::new(), kind);
            for (cell, text) in cells.iter().enumerate() {
                field.set(cell, text);
            }
            field.problem = Some(Problem::error(Say::new("problem-name-missing")));
            let first = Field::new("first", String::new(), Kind::Text);
            let mut form = Form::new(vec![first, field]);
            assert_eq!(form.first_problem(), Some(1));
            assert_eq!((form.focus, form.cell), (1, at), "{cells:?}");
        }
    }
}
