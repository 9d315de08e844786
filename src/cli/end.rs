//! How a command ends: the contract's exit codes.

use crate::domain::trouble::Say;
use crate::office::trouble::Trouble;
use crate::papers;
use crate::store::fault::Fault;
use crate::store::keyring::Refused;

/// How a command ended (the contract's exit codes).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    Done,
    /// The machine failed.
    Fault(Say),
    /// The arguments make no sense.
    Usage(Say),
    /// Problems were found in the input; JSON is printed all the same.
    Problems,
    Problem(Say),
    /// A rule refused it.
    Refused(Say),
}

impl End {
    pub fn code(&self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Fault(_) => 1,
            Self::Usage(_) => 2,
            Self::Problems | Self::Problem(_) => 3,
            Self::Refused(_) => 4,
        }
    }

    pub fn say(&self) -> Option<&Say> {
        match self {
            Self::Done | Self::Problems => None,
            Self::Fault(say) | Self::Usage(say) | Self::Problem(say) | Self::Refused(say) => Some(say),
        }
    }
}

impl From<Trouble> for End {
    fn from(trouble: Trouble) -> Self {
        let say = trouble.told();
        match trouble {
            Trouble::Refused(_) => Self::Refused(say),
            Trouble::Problem(_) => Self::Problem(say),
            // One process writes: that is a rule, not a failure.
            Trouble::Fault(Fault::Held { .. }) => Self::Refused(say),
            Trouble::Fault(_) => Self::Fault(say),
            Trouble::Keyring(refused) => match refused {
                Refused::Fault(_)
                | Refused::Altered
                | Refused::Unreadable(_)
                | Refused::NoMemory
                | Refused::OtherEpoch { .. } => Self::Fault(say),
                _ => Self::Problem(say),
            },
            Trouble::Paper(papers::fault::Fault::Letters(_)) => Self::Problem(say),
            Trouble::Paper(_) => Self::Fault(say),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::refusal::Refusal;

    #[test]
    fn each_trouble_has_its_code() {
        let code = |trouble: Trouble| End::from(trouble).code();
        assert_eq!(code(Refusal::new(Say::new("case-no-paper-now")).into()), 4);
        assert_eq!(code(Trouble::problem("problem-date")), 3);
        let since = String::new();
        assert_eq!(code(Fault::Held { pid: 1, since }.into()), 4);
        assert_eq!(code(Fault::DiskFull.into()), 1);
        assert_eq!(code(Refused::WrongPassword.into()), 3);
        assert_eq!(code(Refused::Altered.into()), 1);
        assert_eq!(code(Refused::Fault(Fault::Busy).into()), 1);
        assert_eq!(code(papers::fault::Fault::Letters("x".to_owned()).into()), 3);
        assert_eq!(code(papers::fault::Fault::CodeTooLong.into()), 1);
        assert_eq!(
            (End::Done.code(), End::Usage(Say::new("cli-not-a-date")).code()),
            (0, 2)
        );
    }
}
