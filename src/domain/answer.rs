//! What stands in a field of an application: the value, the zone it came from, and what was found when it was compared.

use super::birth::BirthDate;
use super::code::FieldKey;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a value comes from (003, chapter 2, point 9: names from the machine-readable zone; birth date, birthplace and
/// citizenship from the visual inspection zone).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Zone {
    MachineReadable,
    Visual,
    Applicant,
    WorkedOut,
}

/// A name in its three spellings: the machine-readable zone's rules, the visual zone's keeps the letters that the MRZ
/// loses, the Cyrillic is the clerk's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameSpellings {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mrz: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub visual: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cyrillic: String,
    /// The transcription rule whose proposal was taken, by its code; empty when the clerk wrote it alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rule: String,
}

/// A text that a paper prints in two languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TwoTexts {
    pub kk: String,
    pub ru: String,
    /// As it stands in the document, where it was keyed from there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// The value of a field. `None` is an answer: no patronymic, no birthplace in the passport.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    NotStated,
    Text(String),
    TwoTexts(TwoTexts),
    Name(NameSpellings),
    Date(NaiveDate),
    BirthDate(BirthDate),
    /// A country or nationality code: ISO 3166-1 alpha-3, or one of the codes of Doc 9303 part 3 section 5.
    Country(String),
    /// One of the choices that the pack lists, by its code (`m`, `f`, `x` for sex).
    Choice(String),
    Iin(String),
}

/// A value that differed between two zones, and how the clerk settled it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// What the other zone says, as read there.
    pub other: String,
    pub other_zone: Zone,
    /// Why the value that stands was chosen, in the clerk's words.
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub answer: Answer,
    pub zone: Zone,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Settled>,
}

/// The answers of an application by field.
pub type Answers = BTreeMap<FieldKey, Entry>;
