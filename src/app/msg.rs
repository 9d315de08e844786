//! What the outside tells the program.

use super::effect::Generation;
use super::key::Press;
use super::view::Target;
use crate::office::request::Reply;

#[derive(Debug, Clone)]
pub enum Msg {
    Key(Press),
    /// A paste, as one text.
    Paste(String),
    /// A scanner's burst, as one text.
    Scan(String),
    Click(Target),
    Scroll(i16),
    /// The office answered.
    Reply(Generation, Box<Reply>),
    /// A second or more has passed.
    Tick,
    /// The screen was drawn as it now is.
    Drawn,
}
