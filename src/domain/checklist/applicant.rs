//! Who stands at the counter, as far as the list of documents depends on it.

use crate::domain::code::{CategoryCode, ChannelCode, FieldKey, RepresentationCode, RequestCode};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The writing in which a datum stands in the identity document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Script {
    /// In Latin, with or without another script beside it.
    Latn,
    Cyrl,
    /// In neither Cyrillic nor Latin.
    Other,
    /// The document holds no such datum (no patronymic, no birthplace).
    Absent,
}

/// What a state's papers need by the treaties in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LegalisationRule {
    /// A party to one of the exempting treaties, which is named.
    Exempt {
        treaty: String,
    },
    Apostille,
    Consular,
    /// The sources do not settle it: the clerk says, nothing is exempted in silence.
    Ask,
}

/// Who stands for the applicant, as far as conditions ask for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Represented {
    pub by: RepresentationCode,
    /// The representative's citizenship, alpha-3; none while not known.
    pub citizenship: Option<String>,
}

/// What the data say of the applicant's past: why something is asked of this very person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Past {
    /// The nationality as the machine-readable zone has it, alpha-3.
    pub zone_nationality: Option<String>,
    /// The state in which the place of birth lies, where it is recognised.
    pub born_in: Option<String>,
    /// Questions that were answered, with yes or no.
    pub answered: BTreeMap<String, bool>,
    /// States that issued a document laid down.
    pub papers_of: BTreeSet<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicant {
    pub category: CategoryCode,
    pub channel: ChannelCode,
    pub request: RequestCode,
    /// Whole years on the day, the least and the most they can be; none while the birth date is not known.
    pub age: Option<(i32, i32)>,
    /// Alpha-3; none while not known.
    pub citizenship: Option<String>,
    /// The state that issued the identity document.
    pub issued_in: Option<String>,
    /// Each datum by itself; one that is not in the map is not known yet.
    pub scripts: BTreeMap<FieldKey, Script>,
    /// Data that the identity document does not hold and another paper, which was named, proves.
    pub elsewhere: BTreeSet<FieldKey>,
    /// None: in person.
    pub represented: Option<Represented>,
    pub past: Past,
    /// What was chosen in the application's fields of that kind.
    pub chosen: BTreeMap<FieldKey, String>,
}
