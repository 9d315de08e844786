//! A name known in the three languages of the house: a holiday, an institution.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Title {
    pub kk: String,
    pub ru: String,
    pub en: String,
}

impl Title {
    pub fn new(kk: &str, ru: &str, en: &str) -> Self {
        Self {
            kk: kk.to_owned(),
            ru: ru.to_owned(),
            en: en.to_owned(),
        }
    }

    /// The same words in every language: what an office wrote itself.
    pub fn same(text: &str) -> Self {
        Self::new(text, text, text)
    }
}
