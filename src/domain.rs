//! The field's own words and rules: pure. No clock, no files, no SQL, no randomness, no sentence for a person.

pub mod act;
pub mod answer;
pub mod birth;
pub mod calendar;
pub mod case;
pub mod checklist;
pub mod code;
pub mod complaint;
pub mod country;
pub mod document;
pub mod iin;
pub mod institution;
pub mod keyboard;
pub mod mrz;
pub mod name;
pub mod number;
pub mod outage;
pub mod refusal;
pub mod sex;
pub mod skeleton;
pub mod term;
pub mod title;
pub mod transcription;
pub mod treaty;
pub mod trouble;
pub mod waiting;
