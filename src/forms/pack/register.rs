//! Registers that are filled with cases and closed, and journals into which a case enters by itself.

use super::super::raw::Source;
use super::step;
use crate::domain::case::{Reached, State};
use crate::domain::checklist::{Applicant, Condition};
use crate::domain::code::{RegisterCode, StepCode};
use crate::domain::number::Series;
use crate::texts::lang::Texts;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone)]
pub struct Register {
    pub code: RegisterCode,
    pub title: Texts,
    pub point: Option<String>,
    pub source: Source,
    pub series: Series,
    /// The step whose cases it takes; none: every case in work.
    pub step: Option<StepCode>,
    /// How it ends that step; none: the step runs on.
    pub end: Option<String>,
    /// Which cases it takes where no step is named.
    pub stage: Stage,
    /// It says what came back: its cases are waited for, and whoever is not marked waits on.
    pub received: bool,
    pub when: Condition,
    /// To whom each copy goes.
    pub copies: Vec<Texts>,
    /// Who signs it; none: as registers are signed.
    pub signatures: Vec<Signing>,
    pub columns: Vec<ListColumn>,
}

impl Register {
    pub fn is_of(&self, applicant: &Applicant) -> bool {
        step::is_of(&self.when, applicant)
    }
}

/// How far a case is that a register without a step takes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    #[default]
    InWork,
    Decided,
}

impl Stage {
    pub fn holds(self, state: State) -> bool {
        match self {
            Self::InWork => state.is_in_work(),
            Self::Decided => matches!(state, State::Granted | State::Refused),
        }
    }

    /// When it last got so far.
    pub fn since(self, reached: Reached) -> Option<DateTime<FixedOffset>> {
        match self {
            Self::InWork => reached.work,
            Self::Decided => reached.answer,
        }
    }
}

/// A rule to sign on: its words, and whether whoever closed the register signs there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signing {
    pub words: Texts,
    pub clerk: bool,
}

#[derive(Debug, Clone)]
pub struct Journal {
    pub code: RegisterCode,
    pub title: Texts,
    pub point: Option<String>,
    pub source: Source,
    pub series: Series,
    pub enters: Enters,
    pub when: Condition,
    pub columns: Vec<ListColumn>,
}

impl Journal {
    pub fn on(&self) -> Option<Entering> {
        match &self.enters {
            Enters::On(on) => Some(*on),
            Enters::With(_) => None,
        }
    }

    pub fn step(&self) -> Option<&StepCode> {
        match &self.enters {
            Enters::On(_) => None,
            Enters::With(step) => Some(step),
        }
    }

    pub fn is_of(&self, applicant: &Applicant) -> bool {
        step::is_of(&self.when, applicant)
    }
}

/// When a case enters a journal: at a moment of its own, or with the end of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Enters {
    On(Entering),
    With(StepCode),
}

/// The moment at which a case enters a journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entering {
    Accepted,
    Granted,
    HandedOver,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ListColumn {
    pub heads: Texts,
    pub share: u16,
    /// The value that stands there; none: it is written by hand.
    pub value: Option<String>,
}
