//! What is asked of the applicant before acceptance: never a ground by itself.

use super::Source;
use crate::domain::checklist::condition::AtHand;
use crate::domain::checklist::{Applicant, ByState, Condition, Truth};
use crate::domain::code::RequestCode;
use crate::texts::lang::Texts;
use serde::{Deserialize, Serialize};

/// What is asked besides when the answer is yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionPart {
    /// The earlier IIN.
    Iin,
    /// The kind of the old paper.
    Paper,
    PaperNumber,
    /// Until when the citizenship was held.
    Until,
}

/// Why it is asked of this very person.
#[derive(Debug, Clone)]
pub struct Reason {
    pub code: String,
    pub when: Condition,
    pub text: Texts,
}

#[derive(Debug, Clone)]
pub struct Question {
    pub code: String,
    pub title: Texts,
    pub why: Texts,
    pub point: Option<String>,
    pub source: Source,
    pub when: Condition,
    pub asks: Vec<QuestionPart>,
    pub reasons: Vec<Reason>,
    /// The request that suits better when an earlier IIN is named.
    pub suggests: Option<RequestCode>,
}

impl Question {
    /// Asked unless it is known that it has no place here.
    pub fn is_asked(&self, applicant: &Applicant, by_state: ByState<'_>) -> bool {
        self.when.holds(applicant, AtHand::default(), by_state) != Truth::No
    }

    /// The reasons that the data of this applicant give.
    pub fn reasons_for(&self, applicant: &Applicant, by_state: ByState<'_>) -> Vec<&Reason> {
        let holds = |r: &&Reason| r.when.holds(applicant, AtHand::default(), by_state) == Truth::Yes;
        self.reasons.iter().filter(holds).collect()
    }
}
