//! What the outside tells the program.

use super::command::Command;
use super::effect::Generation;
use super::key::{Key, Press, Run};
use super::view::Target;
use crate::office::request::Reply;

#[derive(Debug, Clone)]
pub enum Msg {
    Key(Press),
    /// A character or an Enter that came in a run.
    Swift(Press, Run),
    /// A paste, as one text.
    Paste(String),
    Click(Target),
    Scroll(i16),
    /// A command of the bindings in force, named and not pressed.
    Do(Command),
    /// The window has so many columns and rows now.
    Sized(u16, u16),
    /// The office answered.
    Reply(Generation, Box<Reply>),
    /// A second or more has passed.
    Tick,
    /// The screen was drawn as it now is.
    Drawn,
    /// The program is about to end, whoever ends it.
    Closing,
}

impl Msg {
    /// Somebody is at the keyboard or the mouse.
    pub fn is_typed(&self) -> bool {
        matches!(
            self,
            Self::Key(_) | Self::Swift(..) | Self::Paste(_) | Self::Click(_) | Self::Scroll(_) | Self::Do(_)
        )
    }
}

/// Characters and line ends that came in one run, as keys. `run` is the last of it that was handed on before, and is
/// carried on.
pub fn swift(text: &str, run: &mut Run) -> Vec<Msg> {
    let mut out = Vec::new();
    for part in text.split_inclusive('\n') {
        let line = run.line + part.trim_end_matches('\n').chars().count();
        for c in part.chars() {
            run.place += 1;
            let press = Press::of(if c == '\n' { Key::Enter } else { Key::Char(c) });
            let place = run.place;
            out.push(if place == 1 && line <= 1 {
                Msg::Key(press)
            } else {
                Msg::Swift(press, Run { place, line })
            });
        }
        run.line = if part.ends_with('\n') { 0 } else { line };
    }
    out
}
