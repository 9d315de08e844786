//! Why a use case did not do what was asked: a rule refused it, the input has a problem, or the machine failed.

use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::papers;
use crate::store::fault::Fault;
use crate::store::keyring::Refused;

#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The rules do not allow it; `Say` names the rule.
    #[error("refused by a rule: {}", .0.say.id)]
    Refused(Refusal),
    /// The clerk can put it right.
    #[error("problem: {}", .0.id)]
    Problem(Say),
    /// The machine failed.
    #[error(transparent)]
    Fault(#[from] Fault),
    #[error(transparent)]
    Keyring(#[from] Refused),
    #[error(transparent)]
    Paper(#[from] papers::fault::Fault),
}

impl Trouble {
    pub fn say(&self) -> Say {
        match self {
            Self::Refused(refusal) => refusal.say.clone(),
            Self::Problem(say) => say.clone(),
            Self::Fault(fault) => fault.say(),
            Self::Keyring(refused) => refused.say(),
            Self::Paper(papers::fault::Fault::Letters(letters)) => {
                Say::new("paper-letter-missing").with("letters", letters)
            }
            Self::Paper(_) => Say::new("fault-paper"),
        }
    }

    pub fn problem(id: &'static str) -> Self {
        Self::Problem(Say::new(id))
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
