//! Who may stand for the applicant.

use super::{Pack, Source};
use crate::domain::checklist::condition::AtHand;
use crate::domain::checklist::{Applicant, ByState, Condition, Truth};
use crate::domain::code::RepresentationCode;
use crate::texts::lang::Texts;
use serde::{Deserialize, Serialize};

/// What is asked of the paper that gives the right to stand for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuthorityPart {
    /// The notary or the body.
    IssuedBy,
    Number,
    Issued,
    ValidUntil,
}

impl AuthorityPart {
    pub const ALL: [Self; 4] = [Self::IssuedBy, Self::Number, Self::Issued, Self::ValidUntil];
}

#[derive(Debug, Clone)]
pub struct Representation {
    pub code: RepresentationCode,
    pub title: Texts,
    /// Why it is so, or why the service does not take it.
    pub why: Texts,
    pub point: Option<String>,
    pub source: Source,
    /// The service takes it.
    pub allowed: bool,
    /// Whom it can stand for.
    pub when: Condition,
    /// Who does not come alone: some representative has to be there. None: nobody.
    pub needed: Option<Condition>,
    pub asks: Vec<AuthorityPart>,
}

impl Pack {
    pub fn representation(&self, code: &RepresentationCode) -> Option<&Representation> {
        self.representations.iter().find(|r| r.code == *code)
    }

    /// Whether this applicant does not come alone. With a request that was signed digitally nobody comes.
    pub fn must_be_represented(&self, applicant: &Applicant, by_state: ByState<'_>) -> Truth {
        if self.is_digital(&applicant.channel) {
            return Truth::No;
        }
        let needed = self.representations.iter().filter_map(|r| r.needed.as_ref());
        needed
            .map(|n| n.holds(applicant, AtHand::default(), by_state))
            .fold(Truth::No, Truth::or)
    }

    /// Whether somebody may stand so for this applicant.
    pub fn may_be_represented(
        &self,
        by: &RepresentationCode,
        applicant: &Applicant,
        by_state: ByState<'_>,
    ) -> Truth {
        match self.representation(by) {
            Some(found) if found.allowed => found.when.holds(applicant, AtHand::default(), by_state),
            _ => Truth::No,
        }
    }
}
