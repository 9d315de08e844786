//! What a form of names and papers brings back, and how it goes into the draft.

use crate::app::screen::Returned;
use crate::domain::act::{AgeSaid, FormerName, OtherDocument, ProvingPaper};
use crate::domain::code::FieldKey;
use crate::forms::pack::Pack;
use crate::office::draft::Draft;
use crate::office::{intake, particulars};
use serde::{Deserialize, Serialize};

/// Before what comes back.
const TOKEN: &str = "particulars:";

#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Change {
    /// In the place of another, or as one more.
    Former(Option<usize>, FormerName),
    Document(Option<usize>, OtherDocument),
    /// Cyrillic spellings by field, and the paper that has them.
    Spelling(Vec<(FieldKey, String)>, ProvingPaper),
    /// The field, what the paper says in Kazakh and Russian, the paper.
    Proof(FieldKey, [String; 2], ProvingPaper),
    /// Nothing proves the field.
    NoProof(FieldKey),
    /// Whole years, and why.
    Age(i32, String),
    /// The whole draft, from the list.
    All(Box<Draft>),
}

fn put<T>(all: &mut Vec<T>, at: Option<usize>, one: T) {
    match at.and_then(|at| all.get_mut(at)) {
        Some(there) => *there = one,
        None => all.push(one),
    }
}

impl Change {
    /// None where it cannot be written down.
    pub fn token(&self) -> Option<Returned> {
        let json = serde_json::to_string(self).ok()?;
        Some(Returned::Choice(format!("{TOKEN}{json}")))
    }

    pub fn of(returned: &Returned) -> Option<Self> {
        let Returned::Choice(token) = returned else {
            return None;
        };
        serde_json::from_str(token.strip_prefix(TOKEN)?).ok()
    }

    pub fn apply(self, draft: &mut Draft, pack: &Pack) {
        match self {
            Self::Former(at, name) => put(&mut draft.particulars.former, at, name),
            Self::Document(at, there) => put(&mut draft.particulars.documents, at, there),
            Self::Spelling(spellings, paper) => particulars::spell(draft, &spellings, &paper),
            Self::Proof(field, [kk, ru], paper) => {
                particulars::prove(draft, pack, &field, [&kk, &ru], paper);
            }
            Self::NoProof(field) => {
                particulars::unprove(draft, pack, &field);
                let typed = draft.fields.entry(field.as_str().to_owned()).or_default();
                typed.texts.clear();
                typed.not_stated = true;
            }
            Self::Age(years, reason) => {
                draft.particulars.age =
                    intake::birth_date(draft, pack).map(|born| AgeSaid { born, years, reason });
            }
            Self::All(all) => *draft = *all,
        }
    }
}
