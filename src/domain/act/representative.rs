//! Who stands for the applicant: a parent, a guardian, an attorney where the service takes one. Which there are, for whom
//! and by which papers, the pack says.

use crate::domain::answer::NameSpellings;
use crate::domain::code::RepresentationCode;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Representative {
    /// By what right: a code of the pack.
    pub representation: RepresentationCode,
    #[serde(default)]
    pub surname: NameSpellings,
    #[serde(default)]
    pub given_names: NameSpellings,
    /// Empty where there is none.
    #[serde(default)]
    pub patronymic: NameSpellings,
    /// Alpha-3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citizenship: Option<String>,
    /// The number of the identity document, its state (alpha-3) and validity.
    #[serde(default)]
    pub document: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_country: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_expires: Option<NaiveDate>,
    /// The machine-readable zone as read, lines joined by a line feed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mrz: Option<String>,
    /// The paper that gives the right, where the pack asks for its data.
    #[serde(default, skip_serializing_if = "Authority::is_empty")]
    pub authority: Authority,
}

/// A power of attorney, a decision on guardianship.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Authority {
    /// The notary or the body.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub issued_by: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<NaiveDate>,
}

impl Authority {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Representative {
    /// Surname, given names, patronymic in one spelling; what is not there is passed over.
    fn whole(&self, spelling: impl Fn(&NameSpellings) -> &str) -> String {
        let parts = [&self.surname, &self.given_names, &self.patronymic];
        let parts = parts.into_iter().map(spelling).filter(|p| !p.is_empty());
        parts.collect::<Vec<_>>().join(" ")
    }

    /// As the machine-readable zone has it, else as the visual zone.
    pub fn latin(&self) -> String {
        self.whole(|n| if n.mrz.is_empty() { &n.visual } else { &n.mrz })
    }

    pub fn cyrillic(&self) -> String {
        self.whole(|n| &n.cyrillic)
    }

    /// The name as lists show it.
    pub fn shown(&self) -> String {
        match self.cyrillic() {
            name if name.is_empty() => self.latin(),
            name => name,
        }
    }

    /// The same person by the same papers: by which rule a spelling was proposed is no part of it.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let plain = |of: &Self| {
            let mut of = of.clone();
            for name in [&mut of.surname, &mut of.given_names, &mut of.patronymic] {
                name.rule.clear();
            }
            of
        };
        plain(self) == plain(other)
    }

    /// Every spelling by which the person can be found, each once.
    pub fn spellings(&self) -> Vec<String> {
        let mut all = vec![self.latin(), self.whole(|n| &n.visual), self.cyrillic()];
        all.retain(|s| !s.is_empty());
        all.dedup();
        all
    }
}
