//! The three languages of the interface, and a text written in all of them.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    Kk,
    Ru,
    En,
}

impl Lang {
    pub const ALL: [Lang; 3] = [Lang::Kk, Lang::Ru, Lang::En];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.as_str() == text)
    }

    /// The one that F9 turns to.
    pub fn next(self) -> Self {
        match self {
            Self::Kk => Self::Ru,
            Self::Ru => Self::En,
            Self::En => Self::Kk,
        }
    }
}

/// A text of a pack. Kazakh or Russian may be missing in the source; what is missing is shown in the next language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Texts {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kk: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ru: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub en: String,
}

impl Texts {
    pub fn get(&self, lang: Lang) -> &str {
        let order = match lang {
            Lang::Kk => [&self.kk, &self.ru, &self.en],
            Lang::Ru => [&self.ru, &self.kk, &self.en],
            Lang::En => [&self.en, &self.ru, &self.kk],
        };
        order
            .into_iter()
            .find(|t| !t.is_empty())
            .map_or("", String::as_str)
    }
}
