//! What is done at the window before acceptance, and how long people may wait for it.

use super::part::TermRule;
use super::{Pack, step};
use crate::domain::act::Purpose;
use crate::domain::checklist::{Applicant, Condition};
use crate::domain::term::Term;
use crate::texts::lang::Texts;

/// An action of acceptance itself, with its term: several follow one another.
#[derive(Debug, Clone)]
pub struct AtWindow {
    pub code: String,
    pub title: Texts,
    /// Of whom it is done.
    pub when: Condition,
    pub term: TermRule,
}

/// Minutes of a term by the clock; none of one in days.
pub fn minutes(term: Term) -> Option<i64> {
    match term {
        Term::Minutes(n) => Some(i64::from(n)),
        Term::Hours(n) => Some(i64::from(n) * 60),
        _ => None,
    }
}

impl Pack {
    /// The actions of acceptance of this applicant.
    pub fn acceptance_of(&self, applicant: &Applicant) -> Vec<&AtWindow> {
        let all = self.acceptance.iter();
        all.filter(|a| step::is_of(&a.when, applicant)).collect()
    }

    /// Within how many minutes this applicant is accepted; none where the pack gives it no term.
    pub fn acceptance_minutes(&self, applicant: &Applicant) -> Option<i64> {
        let all = self.acceptance_of(applicant);
        (!all.is_empty()).then(|| all.iter().filter_map(|a| minutes(a.term.within)).sum())
    }

    /// How many minutes anybody may wait for the window.
    pub fn waiting_minutes(&self, purpose: Purpose) -> Option<i64> {
        let rule = self.waiting.iter().find(|(of, _)| *of == purpose)?;
        minutes(rule.1.within)
    }
}
