//! The visit that a case belongs to: its next person, and all of them.

use super::CaseScreen;
use crate::app::command::Command;
use crate::app::screen::Turn;
use crate::app::screens::new_case::NewCase;
use crate::app::screens::visit::{NEXT, VisitScreen, why_over};
use crate::app::shared::Shared;
use crate::domain::trouble::Say;
use crate::office::request::{Request, VisitReply, VisitRequest};
use crate::office::rights::Right;

impl CaseScreen {
    /// Why there is no next person of this visit.
    pub(super) fn over(&self, cx: &Shared) -> Option<Say> {
        match &self.view {
            Some(view) => cx.lacks(Right::Serve).or_else(|| {
                let opened = view.case.opened.as_ref();
                let digital = self
                    .pack(cx)
                    .zip(opened)
                    .is_some_and(|(pack, opened)| pack.is_digital(&opened.channel));
                match digital {
                    true => Some(Say::new("visit-nobody-came")),
                    false => why_over(&view.case, cx),
                }
            }),
            None => Some(Say::new("home-reading")),
        }
    }

    pub(super) fn ask_together(&mut self, command: Command, cx: &mut Shared) {
        let Some(view) = &self.view else { return };
        let visit = view.case.visit();
        let request = match command {
            NEXT => VisitRequest::Next {
                visit,
                after: Some(self.id),
            },
            _ => VisitRequest::Look(visit),
        };
        self.joining.ask(Request::Visit(request), cx);
    }
}

pub(super) fn turn(reply: &VisitReply, cx: &mut Shared) -> Turn {
    match reply {
        VisitReply::Next(next) => Turn::Push(Box::new(NewCase::of_family((**next).clone(), cx))),
        VisitReply::Visit(view) => Turn::Push(Box::new(VisitScreen::with((**view).clone()))),
        _ => Turn::Stay,
    }
}
