//! One question to the office that is under way. A key pressed twice does not ask twice, and an answer to something else
//! (a print recorded late) is not taken for the answer to this.

use super::effect::Generation;
use super::shared::Shared;
use crate::office::request::Request;

#[derive(Debug, Clone, Copy, Default)]
pub struct Asked(Option<Generation>);

impl Asked {
    /// The answer is not here yet.
    pub fn is_open(&self) -> bool {
        self.0.is_some()
    }

    /// Asks, unless an answer is still waited for.
    pub fn ask(&mut self, request: Request, cx: &mut Shared) {
        if self.0.is_none() {
            self.0 = Some(cx.ask(request));
        }
    }

    /// Whether what was answered now is this question, which is over then.
    pub fn is_answered(&mut self, cx: &Shared) -> bool {
        let mine = self.0 == Some(cx.answered);
        if mine {
            self.0 = None;
        }
        mine
    }
}
