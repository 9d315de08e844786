//! What this very applicant has to lay down, and what is still lacking. Pure: a pack is read elsewhere and handed in
//! as `Rules`; the answer is a list of lines for the screen and a verdict.

pub mod applicant;
pub mod condition;
pub mod line;
pub mod rules;
pub mod tree;
pub mod verdict;
mod weigh;

pub use applicant::{Applicant, LegalisationRule, Past, Represented, Script};
pub use condition::{Condition, Truth};
pub use line::{Begun, Branch, Legalisation, Line, Part, PartKind, Status};
pub use rules::{
    Bearer, Carrier, Copies, DocumentRule, Exemption, Expiry, Originals, Requirement, Rules, SealRule,
    TranslationRule, Translator, TreatyNamed,
};
pub use tree::Node;
pub use verdict::{Lacking, Verdict, What};

use super::document::PresentedAll;
use chrono::NaiveDate;

/// The legalisation that a state's papers need, by the treaties in force on the day: handed in, so that the table of
/// treaties stays in one place. Arguments: the issuing state (alpha-3), and the treaties that the pack names as exempting.
pub type ByState<'a> = &'a dyn Fn(&str, &[String]) -> LegalisationRule;

/// The checklist of an applicant: lines for the screen and the verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    pub lines: Vec<Line>,
    pub verdict: Verdict,
}

/// Works out the checklist on a day for what is on the counter (nothing yet, when `presented` is empty).
pub fn evaluate(
    rules: &Rules,
    applicant: &Applicant,
    presented: &PresentedAll,
    on: NaiveDate,
    by_state: ByState<'_>,
) -> Checklist {
    weigh::Weighing {
        rules,
        applicant,
        presented,
        on,
        by_state,
    }
    .checklist()
}
