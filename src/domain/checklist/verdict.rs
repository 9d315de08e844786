//! Whether the package is complete, and what is lacking: the receipt of a refused intake names it.

use super::tree::Node;
use crate::domain::code::DocumentCode;
use serde::{Deserialize, Serialize};

/// What about a document is lacking, or has to be said by the clerk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// It was not presented at all.
    Document,
    /// None of several was presented.
    OneOf,
    Original,
    Copy,
    /// Past its validity.
    Expired,
    /// Its validity is not stated.
    Validity,
    Apostille,
    Legalisation,
    Translation,
    NotarisedTranslation,
    /// The treaty by which it stands in.
    Treaty,
    /// Whether it is asked for at all.
    Asked,
}

impl What {
    pub const ALL: [What; 12] = [
        What::Document,
        What::OneOf,
        What::Original,
        What::Copy,
        What::Expired,
        What::Validity,
        What::Apostille,
        What::Legalisation,
        What::Translation,
        What::NotarisedTranslation,
        What::Treaty,
        What::Asked,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::OneOf => "one-of",
            Self::Original => "original",
            Self::Copy => "copy",
            Self::Expired => "expired",
            Self::Validity => "validity",
            Self::Apostille => "apostille",
            Self::Legalisation => "legalisation",
            Self::Translation => "translation",
            Self::NotarisedTranslation => "notarised-translation",
            Self::Treaty => "treaty",
            Self::Asked => "asked",
        }
    }
}

/// One thing that is lacking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    /// The document; of several that would do, the first.
    pub document: DocumentCode,
    pub what: What,
    /// The branches that would do, where none was begun.
    pub choice: Option<Node>,
    /// For an expired document, the day until which it was good.
    pub until: Option<chrono::NaiveDate>,
    pub point: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// What a refusal would name.
    pub lacks: Vec<Lacking>,
    /// What the clerk has to settle before either acceptance or refusal.
    pub asks: Vec<Lacking>,
}

impl Verdict {
    /// Nothing lacks and nothing is open: the application may be accepted.
    pub fn complete(&self) -> bool {
        self.lacks.is_empty() && self.asks.is_empty()
    }
}
