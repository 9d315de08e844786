//! Plain mode: the same program as questions and answers, a line each, for a screen reader or a serial line.
//!
//! There is no second set of screens: what stands in a frame of [`App`] is put into words
//! ([`scene`]), said once ([`talk`]), and the line that answers it becomes the keys that a hand would press
//! ([`given`], [`answering`]). Whatever a screen shows, a new one as well, is reached in this way.
//!
//! Nothing here reads or writes: a [`Hand`] hands messages on, `desk` brings lines in and out.

pub mod answering;
pub mod given;
pub mod offered;
pub mod scene;
pub mod talk;
pub mod words;

use crate::app::App;
use crate::app::msg::Msg;

/// Who works the program for a clerk that answers in lines.
pub trait Hand {
    fn app(&self) -> &App;
    /// Hands a message on, and everything that the office answers to it: nothing is under way afterwards.
    fn tell(&mut self, message: Msg);
}
