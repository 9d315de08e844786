//! A program that brought another table of holidays than its predecessor: what that moves is shown first thing, before
//! anybody reads a term that is no longer so.

use crate::app::asked::Asked;
use crate::app::list_screen::ListScreen;
use crate::app::screen::Turn;
use crate::app::screens::complaints::ask;
use crate::app::screens::moved_terms::{MovedTerms, UNMOVED};
use crate::app::shared::Shared;
use crate::domain::trouble::Say;
use crate::office::request::registers::{DayChange, Moved};
use crate::office::request::{RegisterReply, RegisterRequest, Reply};
use crate::office::rights::Right;

#[derive(Default)]
pub struct NewHolidays {
    /// The table is the one by which terms were counted.
    holds: bool,
    looking: Asked,
    noting: Asked,
    moved: Vec<Moved>,
    /// The office could not write it down: it is asked again at the next log-in, not at every step home.
    put_off: bool,
}

impl NewHolidays {
    pub fn look(&mut self, cx: &mut Shared) {
        if !self.holds && !self.put_off && cx.lacks(Right::Serve).is_none() {
            let what = RegisterRequest::WhatMoves(DayChange::Holidays);
            self.looking.ask(ask(what), cx);
        }
    }

    /// What moved, unless it was written down. Whoever was elsewhere when this was asked is asked again.
    pub fn ask(&self) -> Turn {
        match self.moved.as_slice() {
            [] => Turn::Stay,
            moved => {
                let moved = MovedTerms::new(DayChange::Holidays, moved.to_vec());
                Turn::Push(Box::new(ListScreen::new(moved)))
            }
        }
    }

    pub fn returned(&mut self, token: &str) {
        if token == UNMOVED {
            self.put_off = true;
            self.moved.clear();
        }
    }

    pub fn hear(&mut self, reply: &Reply, cx: &mut Shared) {
        if self.noting.is_answered(cx) {
            self.holds = matches!(reply, Reply::Office(_));
        }
        if !self.looking.is_answered(cx) {
            return;
        }
        let moved = std::mem::take(&mut self.moved).len();
        match reply {
            Reply::Registers(reply) => {
                if let RegisterReply::WhatMoves(_, moved) = &**reply {
                    self.moved.clone_from(moved);
                    if moved.is_empty() {
                        let change = RegisterRequest::ChangeDay(DayChange::Holidays);
                        self.noting.ask(ask(change), cx);
                    }
                }
            }
            Reply::Done => {
                self.holds = true;
                if moved > 0 {
                    cx.tell(Say::new("terms-moved").with("count", moved));
                }
            }
            _ => {}
        }
    }
}
