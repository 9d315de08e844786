//! What the program asks of the outside: data, performed by `desk`, answered by a message.

use crate::office::request::Request;
use crate::texts::lang::Lang;

/// Which asking an answer belongs to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Generation(pub u64);

#[derive(Debug, Clone)]
pub enum Effect {
    /// Ask the office; the answer comes back under the same generation.
    Ask(Generation, Box<Request>),
    /// Remember the interface's language.
    KeepLanguage(Lang),
    /// Throw away keys that were pressed before a question was drawn.
    ForgetKeys,
    Quit,
}
