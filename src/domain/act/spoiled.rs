//! Why a sheet did not come out right.

use serde::{Deserialize, Serialize};

/// What spoils a sheet at a counter. Each is offered by a digit; a cause that a later program wrote reads as `Other`,
/// and its words stand beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpoilCause {
    Jam,
    NoPaper,
    /// Another tray or another size of sheet than the paper's.
    WrongTray,
    Smudged,
    /// What the sheet says is wrong: printed again it says the same.
    WrongText,
    /// In the clerk's own words.
    #[serde(other)]
    Other,
}

/// A sheet without a number: of the office, or an application that nobody has signed yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetSpoiled {
    /// What the sheet is called.
    pub title: String,
    pub cause: SpoilCause,
    pub reason: String,
}

impl SpoilCause {
    pub const ALL: [SpoilCause; 6] = [
        Self::Jam,
        Self::NoPaper,
        Self::WrongTray,
        Self::Smudged,
        Self::WrongText,
        Self::Other,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Jam => "jam",
            Self::NoPaper => "no-paper",
            Self::WrongTray => "wrong-tray",
            Self::Smudged => "smudged",
            Self::WrongText => "wrong-text",
            Self::Other => "other",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.as_str() == text)
    }
}
