//! A Refusal: the rules do not allow a command. It says which rule.

use super::trouble::Say;

/// Refused by a rule. `say` names the rule and what to do instead; `point` is the regulation's, where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub say: Say,
    pub point: Option<String>,
}

impl Refusal {
    pub fn new(say: Say) -> Self {
        Self { say, point: None }
    }
}
