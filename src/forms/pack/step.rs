//! A step of the procedure: of whom it is one, who acts, within what time, how it ends and what follows.

use super::part::{Moment, TermRule};
use crate::domain::case::State;
use crate::domain::checklist::condition::AtHand;
use crate::domain::checklist::{Applicant, Condition, LegalisationRule, Truth};
use crate::domain::code::StepCode;
use crate::texts::lang::Texts;

#[derive(Debug, Clone)]
pub struct Step {
    pub code: StepCode,
    pub title: Texts,
    /// Who acts.
    pub unit: Texts,
    /// With acceptance, though others lead back to it; none: so begins what no other leads to.
    pub begins: Option<Moment>,
    /// Of whom it is a step.
    pub when: Condition,
    /// All of these have to be done before it: it joins what ran side by side.
    pub after: Vec<StepCode>,
    /// None: the program shows the time spent, without a limit.
    pub term: Option<TermRule>,
    /// Other terms, for those of whom a condition holds: the first that does.
    pub terms: Vec<(Condition, TermRule)>,
    pub ends: Vec<End>,
    /// For whom it is done by somebody else than whoever brought the case to it.
    pub second_person: Option<Condition>,
    pub point: Option<String>,
}

impl Step {
    pub fn is_of(&self, applicant: &Applicant) -> bool {
        is_of(&self.when, applicant)
    }

    pub fn needs_second_person(&self, applicant: &Applicant) -> bool {
        self.second_person
            .as_ref()
            .is_some_and(|when| is_of(when, applicant))
    }

    /// Whether it begins with acceptance, among all the steps of its pack.
    pub fn is_first(&self, among: &[Step]) -> bool {
        let others = among.iter().filter(|s| s.code != self.code);
        let mut led_to = others.flat_map(|s| &s.ends).flat_map(|e| &e.next);
        self.begins.is_some() || !led_to.any(|next| *next == self.code)
    }

    /// It ends when the person takes the result, and in no other way.
    pub fn is_hand_over(&self) -> bool {
        self.ends.iter().all(|e| e.code == State::HandedOver.as_str())
    }

    /// Within what time it is done for this applicant.
    pub fn term_for(&self, applicant: &Applicant) -> Option<&TermRule> {
        let own = self
            .terms
            .iter()
            .find(|(when, _)| holds(when, applicant) == Truth::Yes);
        own.map(|(_, term)| term).or(self.term.as_ref())
    }
}

/// Whether something is of this applicant; what is not known bars nothing.
pub(super) fn is_of(when: &Condition, applicant: &Applicant) -> bool {
    holds(when, applicant) != Truth::No
}

/// No document lies at hand: a treaty that turns on one is not known.
fn holds(condition: &Condition, applicant: &Applicant) -> Truth {
    let ask = |_: &str, _: &[String]| LegalisationRule::Ask;
    condition.holds(applicant, AtHand::default(), &ask)
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    pub code: String,
    /// What comes out of it; the program has words for the ends that it knows itself.
    pub title: Option<Texts>,
    pub next: Vec<StepCode>,
}

impl End {
    /// Ends that come with the transfer, the answer and the hand-over of the case itself.
    pub const OF_CASE: [&str; 4] = [Self::TRANSFERRED, "granted", "refused", "handed-over"];
    pub const TRANSFERRED: &str = "transferred";

    /// It comes with what becomes of the case, not by itself.
    pub fn is_of_case(&self) -> bool {
        Self::OF_CASE.contains(&self.code.as_str())
    }
}
