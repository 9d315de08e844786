//! The provider's answer, and how a wrong record of it is put right.

use super::{PaperNumber, StepDone};
use crate::domain::answer::{Answers, TwoTexts};
use crate::domain::code::{GroundCode, StepCode};
use serde::{Deserialize, Serialize};

/// The provider's answer, as it was recorded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub enum ProviderAnswer {
    Granted {
        values: Answers,
        #[serde(default)]
        notes: Vec<String>,
    },
    Refused {
        ground: GroundCode,
        reason: TwoTexts,
    },
}

/// What was recorded, what is so, and why it was wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AnswerCorrected {
    pub was: ProviderAnswer,
    pub is: ProviderAnswer,
    pub reason: String,
    /// Papers made from the wrong answer: their numbers stay used, nothing is printed under them any more.
    #[serde(default)]
    pub withdrawn: Vec<PaperNumber>,
    /// Steps that ended otherwise than was recorded.
    #[serde(default)]
    pub steps: Vec<StepDone>,
    /// Steps that ran because of the wrong answer, and run no more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stopped: Vec<StepCode>,
}
