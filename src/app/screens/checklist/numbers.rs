//! The numbers of the lines: a line keeps its own while the list stands, though others come and go above it.

use crate::domain::checklist::Checklist;
use crate::domain::code::DocumentCode;

#[derive(Default)]
pub struct Numbers(Vec<DocumentCode>);

impl Numbers {
    /// Lines that were not met before take the next numbers.
    pub fn meet(&mut self, checklist: &Checklist) {
        for line in &checklist.lines {
            if !self.0.contains(&line.document) {
                self.0.push(line.document.clone());
            }
        }
    }

    /// Counted from one.
    pub fn of(&self, document: &DocumentCode) -> Option<usize> {
        self.0.iter().position(|d| d == document).map(|i| i + 1)
    }
}
