//! The one good next step of a case: what F2 does, how it is called, what is said of it.

use super::{CaseScreen, procedure};
use crate::app::form_screen::FormScreen;
use crate::app::screen::Turn;
use crate::app::screens::decide::{Decide, Which};
use crate::app::screens::hand_over::HandOver;
use crate::app::screens::question::{Question, Words};
use crate::app::screens::transfer::Transfer;
use crate::app::shared::Shared;
use crate::domain::act::Deed;
use crate::domain::case::State;
use crate::domain::code::PaperCode;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::procedure as steps;
use crate::office::rights::Right;

/// The answer that the next paper says the same as the one recalled.
pub(super) const UNCHANGED: &str = "issue-unchanged";

/// What is recorded next in a case whose answer is awaited.
enum Awaited {
    Step,
    Grant,
    Refusal,
}

impl CaseScreen {
    /// The paper was recalled, nothing was put right since, and the next one has no number yet.
    fn nothing_put_right(&self, paper: &PaperCode) -> bool {
        let Some(view) = &self.view else { return false };
        let recalled = |deed: &Deed| matches!(deed, Deed::Recalled(of) if of.paper == *paper);
        let corrected = |deed: &Deed| matches!(deed, Deed::DataCorrected(_) | Deed::AnswerCorrected(_));
        let last = view.acts.iter().rposition(|act| recalled(&act.deed));
        view.case.paper(paper).is_none()
            && last.is_some_and(|last| !view.acts[last..].iter().any(|act| corrected(&act.deed)))
    }

    /// Makes a paper; one that would say again what was recalled is asked about, since it takes a number.
    pub(super) fn issue(&mut self, paper: Option<PaperCode>, cx: &mut Shared) -> Turn {
        match paper {
            Some(paper) if !self.recording && self.nothing_put_right(&paper) => {
                Turn::Push(Box::new(Question::new(
                    Say::new("recall-unchanged-question"),
                    vec![Words::Said(Say::new("recall-unchanged-words"))],
                    vec![
                        ("go-back", Say::new("recall-unchanged-no")),
                        (UNCHANGED, Say::new("recall-unchanged-yes")),
                    ],
                )))
            }
            paper => {
                self.make(paper, cx);
                Turn::Stay
            }
        }
    }

    /// What F2 does now.
    pub(super) fn forward(&mut self, cx: &mut Shared) -> Turn {
        let Some(view) = &self.view else { return Turn::Stay };
        if let Some(why) = cx.lacks(Right::Serve) {
            cx.warn(why);
            return Turn::Stay;
        }
        match view.case.state {
            State::Accepted => Turn::Push(Box::new(Transfer::new(view.clone(), cx))),
            State::Waiting => {
                let answer = match self.awaited(cx) {
                    Awaited::Step => return self.ends_a_step(cx),
                    Awaited::Grant => Which::Grant,
                    Awaited::Refusal => Which::Refuse,
                };
                Turn::Push(Box::new(FormScreen::new(Decide::new(view.clone(), answer), cx)))
            }
            State::Returned => self.correct(cx),
            State::Granted | State::Refused => {
                let paper = self.paper_now(cx);
                let made = paper
                    .as_ref()
                    .and_then(|p| view.case.paper(p))
                    .is_some_and(|p| p.is_out());
                match (made, paper) {
                    (true, _) if self.step_runs(cx) => self.ends_a_step(cx),
                    (true, Some(paper)) => Turn::Push(Box::new(FormScreen::new(
                        HandOver::new(view.clone(), paper, cx),
                        cx,
                    ))),
                    (_, paper) => self.issue(paper, cx),
                }
            }
            State::Open | State::IntakeRefused | State::HandedOver | State::Withdrawn => {
                cx.tell(Say::new("case-ended"));
                Turn::Stay
            }
        }
    }

    /// Why there is no next step.
    pub(super) fn no_way_forward(&self, cx: &Shared) -> Option<Say> {
        match &self.view {
            Some(view) if view.case.state.is_end() => Some(Say::new("case-ended")),
            Some(_) => cx.lacks(Right::Serve),
            None => Some(Say::new("home-reading")),
        }
    }

    fn gives_iin(&self, cx: &Shared) -> bool {
        self.pack(cx).is_none_or(Pack::gives_iin)
    }

    /// The answer, where the steps let it come; a refusal that may come before them does not hide the step to be done.
    fn awaited(&self, cx: &Shared) -> Awaited {
        let Some((view, pack)) = self.view.as_ref().zip(self.pack(cx)) else {
            return Awaited::Grant;
        };
        let can = |answer: State| steps::can_end(&view.case, pack, answer.as_str());
        if can(State::Granted) {
            Awaited::Grant
        } else if can(State::Refused) && procedure::choices(view, pack, cx.lang).is_empty() {
            Awaited::Refusal
        } else {
            Awaited::Step
        }
    }

    /// A step that the case does not close over.
    fn step_runs(&self, cx: &Shared) -> bool {
        let known = self.view.as_ref().zip(self.pack(cx));
        known.is_some_and(|(view, pack)| steps::still_running(&view.case, pack).is_some())
    }

    pub(super) fn correct_label(&self, cx: &Shared) -> &'static str {
        match self.gives_iin(cx) {
            true => "key-correct-granted",
            false => "key-correct-result",
        }
    }

    pub(super) fn forward_label(&self, cx: &Shared) -> &'static str {
        let Some(view) = &self.view else {
            return "key-forward";
        };
        match view.case.state {
            State::Accepted => "case-next-transfer",
            State::Waiting => match self.awaited(cx) {
                Awaited::Step => "key-end-step",
                Awaited::Refusal => "case-next-refusal",
                Awaited::Grant if self.gives_iin(cx) => "case-next-answer",
                Awaited::Grant => "case-next-result",
            },
            State::Returned => "case-next-correct",
            State::Granted | State::Refused => {
                let paper = self.paper_now(cx);
                let made = paper
                    .and_then(|p| view.case.paper(&p).map(|r| r.is_out()))
                    .unwrap_or(false);
                match made {
                    true if self.step_runs(cx) => "key-end-step",
                    true => "case-next-hand-over",
                    false => "case-next-print",
                }
            }
            State::Open | State::IntakeRefused | State::HandedOver | State::Withdrawn => "case-next-nothing",
        }
    }

    pub(super) fn next_words(&self, cx: &Shared) -> Say {
        let Some(view) = &self.view else {
            return Say::new("home-reading");
        };
        if self.paper_now(cx).is_some_and(|p| self.nothing_put_right(&p)) {
            return Say::new("case-say-recalled");
        }
        match view.case.state {
            State::Accepted => Say::new("case-say-transfer"),
            State::Waiting => match self.awaited(cx) {
                Awaited::Step => Say::new("case-say-step"),
                Awaited::Refusal => Say::new("case-say-refusal"),
                Awaited::Grant if self.gives_iin(cx) => Say::new("case-say-answer"),
                Awaited::Grant => Say::new("case-say-result"),
            },
            State::Returned => Say::new("case-say-correct"),
            State::Granted | State::Refused if self.forward_label(cx) == "case-next-print" => {
                Say::new("case-say-print")
            }
            State::Granted | State::Refused if self.forward_label(cx) == "key-end-step" => {
                Say::new("case-say-step")
            }
            State::Granted | State::Refused => Say::new("case-say-hand-over"),
            State::Open | State::IntakeRefused | State::HandedOver | State::Withdrawn => {
                Say::new("case-ended")
            }
        }
    }
}
