//! What every screen is: keys and replies in, a view out.

use super::command::{Binding, Command};
use super::key::Press;
use super::shared::Shared;
use super::view::{Target, View};
use crate::office::request::Reply;

/// What a screen brings back to the one beneath it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Returned {
    /// A choice by its token.
    Choice(String),
    /// A text that was typed.
    Text(String),
}

/// Where to go after a key.
pub enum Turn {
    Stay,
    /// Onto another screen; Esc comes back here.
    Push(Box<dyn Screen>),
    /// Another screen in place of this one.
    Replace(Box<dyn Screen>),
    Back,
    /// Back, and this passport through the reader.
    Scan(String),
    /// Back, with something for the screen beneath.
    Return(Returned),
    /// Back, and the screen beneath does this: it offered the command.
    Do(Command),
    /// To the first screen of the session.
    Home,
    /// The same, and another one on it.
    Anew(Box<dyn Screen>),
    /// Inside: a clerk's password was right. Back to what was locked, or to the first screen.
    Enter,
}

pub trait Screen {
    /// Names the screen's help text: `help-<name>`.
    fn name(&self) -> &'static str;
    fn view(&self, cx: &Shared) -> View;
    /// The screen's own bindings as they stand now, the most useful first.
    fn bindings(&self, cx: &Shared) -> Vec<Binding>;
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn;
    /// A key that no binding took.
    fn key(&mut self, _press: Press, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
    fn paste(&mut self, _text: &str, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
    /// A character of a passport reader's text; a line feed ends a line.
    fn read(&mut self, c: char, cx: &mut Shared) -> Turn {
        match c {
            '\n' => Turn::Stay,
            c => self.paste(c.encode_utf8(&mut [0; 4]), cx),
        }
    }
    fn click(&mut self, _target: Target, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
    fn reply(&mut self, _reply: &Reply, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
    fn returned(&mut self, _returned: Returned, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
    /// A second or more passed without a key: what is watched is looked at again.
    fn tick(&mut self, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
    /// Called when the screen comes to the top (first, or again).
    fn shown(&mut self, _cx: &mut Shared) {}
    /// A lock or a log-out: what is typed, the field under the cursor too, is saved or kept. Nothing else changes: after a
    /// lock the clerk types on where the cursor stands.
    fn laid_down(&mut self, _cx: &mut Shared) {}
    /// The screens are back after a lock, this one among them: files for the printer were removed meanwhile.
    fn resumed(&mut self, _cx: &mut Shared) {}
    /// The language was changed: what the screen keeps in words is put into words again.
    fn spoken(&mut self, _cx: &Shared) {}
    /// Space and Enter go to the text, not to a command.
    fn is_typing(&self) -> bool {
        false
    }
    /// A question takes no key pressed before it was drawn.
    fn is_question(&self) -> bool {
        false
    }
    /// Looked at beside the work and left again (help, lists, the law): nothing is typed here that could be lost.
    fn is_aside(&self) -> bool {
        false
    }
    /// A passport's text from a reader is taken here as a passport.
    fn reads_passport(&self) -> bool {
        false
    }
    /// A stage of intake: the case can be laid aside from here, and from whatever stands above.
    fn parks(&self) -> bool {
        false
    }
    /// Whether Esc leads anywhere from here.
    fn has_back(&self) -> bool {
        true
    }
}
