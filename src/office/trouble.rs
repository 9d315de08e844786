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
    fn say(&self) -> Say {
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

    /// What failed, for the log; nothing where a rule or the input is the reason.
    fn cause(&self) -> Option<String> {
        match self {
            Self::Refused(_) | Self::Problem(_) => None,
            // One process writes: that is a rule, not a failure.
            Self::Fault(Fault::Held { .. }) => None,
            Self::Fault(fault) | Self::Keyring(Refused::Fault(fault)) => Some(fault.cause()),
            Self::Keyring(
                refused @ (Refused::Altered
                | Refused::Unreadable(_)
                | Refused::NoMemory
                | Refused::OtherEpoch { .. }),
            ) => Some(refused.to_string()),
            Self::Keyring(_) | Self::Paper(papers::fault::Fault::Letters(_)) => None,
            Self::Paper(papers::fault::Fault::CodeTooLong) => Some("the code is too long".to_owned()),
            Self::Paper(papers::fault::Fault::Typeface(_)) => Some("the typeface".to_owned()),
            Self::Paper(papers::fault::Fault::Pdf(_)) => Some("the PDF".to_owned()),
        }
    }

    /// What the person is told; where the machine failed, its cause goes to the log.
    pub fn told(&self) -> Say {
        self.logged();
        self.say()
    }

    /// What stops nothing and is told to nobody: the cause goes to the log.
    pub fn logged(&self) {
        if let Some(cause) = self.cause() {
            log::error!("{}: {cause}", self.say().id);
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
