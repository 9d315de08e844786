//! Sex as a travel document states it (ICAO Doc 9303 part 3, 4.4): female, male, unspecified.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Sex {
    #[serde(rename = "M")]
    Male,
    #[serde(rename = "F")]
    Female,
    /// `X` in the visual zone, `<` in the machine-readable zone.
    #[serde(rename = "X")]
    Unspecified,
}

impl Sex {
    /// The sex that a choice of a pack stands for.
    pub fn of_choice(code: &str) -> Option<Self> {
        [Self::Male, Self::Female, Self::Unspecified]
            .into_iter()
            .find(|s| s.choice() == code)
    }

    /// `M`, `F` or `X`.
    pub fn letter(self) -> char {
        match self {
            Self::Male => 'M',
            Self::Female => 'F',
            Self::Unspecified => 'X',
        }
    }

    /// The code of the choice in an application: `m`, `f`, `x`.
    pub fn choice(self) -> &'static str {
        match self {
            Self::Male => "m",
            Self::Female => "f",
            Self::Unspecified => "x",
        }
    }
}
