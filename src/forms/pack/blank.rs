//! Numbered blanks that the state protects: they are received, counted and filled, never printed.

use super::super::raw::Source;
use super::step;
use crate::domain::checklist::{Applicant, Condition};
use crate::domain::code::{BlankCode, FieldKey};
use crate::texts::lang::Texts;

#[derive(Debug, Clone)]
pub struct Blank {
    pub code: BlankCode,
    pub title: Texts,
    pub point: Option<String>,
    pub source: Source,
    /// The field of the result that bears its number.
    pub field: FieldKey,
    pub when: Condition,
}

impl Blank {
    pub fn is_of(&self, applicant: &Applicant) -> bool {
        step::is_of(&self.when, applicant)
    }
}
