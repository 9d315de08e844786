//! The field's own words and rules: pure. No clock, no files, no SQL, no randomness, no sentence for a person.

pub mod act;
pub mod answer;
pub mod birth;
pub mod case;
pub mod checklist;
pub mod code;
pub mod document;
pub mod number;
pub mod refusal;
pub mod trouble;
