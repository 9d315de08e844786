//! The one good next step of a case: what F2 does, how it is called, what is said of it.

use super::CaseScreen;
use crate::app::form_screen::FormScreen;
use crate::app::screen::Turn;
use crate::app::screens::decide::{Decide, Which};
use crate::app::screens::hand_over::HandOver;
use crate::app::screens::transfer::Transfer;
use crate::app::shared::Shared;
use crate::domain::case::State;
use crate::domain::trouble::Say;
use crate::office::rights::Right;

impl CaseScreen {
    /// What F2 does now.
    pub(super) fn forward(&mut self, cx: &mut Shared) -> Turn {
        let Some(view) = &self.view else { return Turn::Stay };
        if let Some(why) = cx.lacks(Right::Serve) {
            cx.warn(why);
            return Turn::Stay;
        }
        match view.case.state {
            State::Accepted => Turn::Push(Box::new(Transfer::new(view.clone(), cx))),
            State::Waiting => Turn::Push(Box::new(FormScreen::new(
                Decide::new(view.clone(), Which::Grant),
                cx,
            ))),
            State::Granted | State::Refused => {
                let paper = self.paper_now(cx);
                let made = paper
                    .as_ref()
                    .and_then(|p| view.case.paper(p))
                    .is_some_and(|p| p.printed > 0);
                match (made, paper) {
                    (true, Some(paper)) => {
                        Turn::Push(Box::new(FormScreen::new(HandOver::new(view.clone(), paper), cx)))
                    }
                    (_, paper) => {
                        self.issue(paper, cx);
                        Turn::Stay
                    }
                }
            }
            State::Open | State::IntakeRefused | State::HandedOver => {
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

    pub(super) fn forward_label(&self, cx: &Shared) -> &'static str {
        let Some(view) = &self.view else {
            return "key-forward";
        };
        match view.case.state {
            State::Accepted => "case-next-transfer",
            State::Waiting => "case-next-answer",
            State::Granted | State::Refused => {
                let paper = self.paper_now(cx);
                let made = paper
                    .and_then(|p| view.case.paper(&p).map(|r| r.printed > 0))
                    .unwrap_or(false);
                if made {
                    "case-next-hand-over"
                } else {
                    "case-next-print"
                }
            }
            State::Open | State::IntakeRefused | State::HandedOver => "case-next-nothing",
        }
    }

    pub(super) fn next_words(&self, cx: &Shared) -> Say {
        let Some(view) = &self.view else {
            return Say::new("home-reading");
        };
        match view.case.state {
            State::Accepted => Say::new("case-say-transfer"),
            State::Waiting => Say::new("case-say-answer"),
            State::Granted | State::Refused if self.forward_label(cx) == "case-next-print" => {
                Say::new("case-say-print")
            }
            State::Granted | State::Refused => Say::new("case-say-hand-over"),
            State::Open | State::IntakeRefused | State::HandedOver => Say::new("case-ended"),
        }
    }
}
