//! The field's own words and rules: pure. No clock, no files, no SQL, no randomness, no sentence for a person.

pub mod act;
pub mod answer;
pub mod birth;
pub mod case;
pub mod code;
pub mod document;
pub mod iin;
pub mod keyboard;
pub mod mrz;
pub mod number;
pub mod refusal;
pub mod sex;
pub mod trouble;
