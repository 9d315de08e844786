//! A text being typed: one line, by characters; editing itself is `tui-input`'s.

use super::key::{Key, Press};
use crate::domain::keyboard;
use tui_input::{Input as Line, InputRequest};
use unicode_normalization::UnicodeNormalization;

/// What may be typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accepts {
    Anything,
    /// Digits; the letters of the Kazakh digit row count as the digits they stand on.
    Digits,
    /// Digits, and X or a dash for an unknown part of a birth date.
    BirthDigits,
}

#[derive(Debug, Clone)]
pub struct Input {
    line: Line,
    accepts: Accepts,
    longest: usize,
    /// Digits came as letters of the Kazakh digit row.
    kazakh_row: bool,
    /// Put there by the program: the first letter typed takes its place, any other key makes it the clerk's.
    offered: bool,
}

impl Input {
    pub fn new(accepts: Accepts, longest: usize) -> Self {
        Self {
            line: Line::default(),
            accepts,
            longest,
            kazakh_row: false,
            offered: false,
        }
    }

    pub fn with(mut self, text: &str) -> Self {
        self.set(text);
        self
    }

    pub fn value(&self) -> &str {
        self.line.value()
    }

    pub fn cursor(&self) -> usize {
        self.line.cursor()
    }

    pub fn is_empty(&self) -> bool {
        self.value().is_empty()
    }

    pub fn set(&mut self, text: &str) {
        self.line = Line::new(text.chars().take(self.longest).collect());
        self.offered = false;
        self.kazakh_row = false;
    }

    /// A proposal.
    pub fn offer(&mut self, text: &str) {
        self.set(text);
        self.offered = !text.is_empty();
    }

    pub fn is_offered(&self) -> bool {
        self.offered
    }

    /// Takes a key; whether it was one for a line of text.
    pub fn press(&mut self, press: Press) -> bool {
        if let Some(c) = press.typed() {
            self.insert(c);
            return true;
        }
        if empties(press) {
            self.set("");
            return true;
        }
        if press.ctrl || press.alt {
            return false;
        }
        let request = match press.key {
            Key::Left => InputRequest::GoToPrevChar,
            Key::Right => InputRequest::GoToNextChar,
            Key::Home => InputRequest::GoToStart,
            Key::End => InputRequest::GoToEnd,
            Key::Backspace => InputRequest::DeletePrevChar,
            Key::Delete => InputRequest::DeleteNextChar,
            _ => return false,
        };
        self.offered = false;
        self.line.handle(request);
        true
    }

    fn insert(&mut self, c: char) {
        let typed = c;
        // The key that turns the letter before the cursor into its Kazakh neighbour.
        if c == '\\' && self.accepts == Accepts::Anything {
            self.turn_letter();
            return;
        }
        // Between the parts of a date typed in plain digits, a point or a dash is a separator and falls away; under the
        // Kazakh layout the same point is a key of the digit row.
        let anew = self.offered;
        let count = if anew { 0 } else { self.value().chars().count() };
        let digits = self.value().chars().take(count).any(|d| d.is_ascii_digit());
        let plain = digits && !self.kazakh_row;
        let c = match self.accepts {
            Accepts::Anything => Some(c),
            Accepts::Digits | Accepts::BirthDigits if plain && matches!(c, '.' | ',' | '/') => None,
            Accepts::Digits => keyboard::digit(c),
            Accepts::BirthDigits => match c {
                '-' if plain && matches!(count, 2 | 4) => None,
                'x' | 'X' | 'х' | 'Х' | '-' | 'ч' | 'Ч' => Some('X'),
                c => keyboard::digit(c),
            },
        };
        let Some(c) = c else { return };
        if anew {
            self.set("");
        }
        if self.accepts != Accepts::Anything && c != typed {
            self.kazakh_row = true;
        }
        if count < self.longest {
            self.line.handle(InputRequest::InsertChar(c));
        }
    }

    /// а→ә, г→ғ, к→қ … on the letter before the cursor.
    pub fn turn_letter(&mut self) {
        self.offered = false;
        let place = self.cursor();
        let before = place.checked_sub(1).and_then(|i| self.value().chars().nth(i));
        if let Some(next) = before.and_then(keyboard::next_kazakh) {
            self.line.handle(InputRequest::DeletePrevChar);
            self.line.handle(InputRequest::InsertChar(next));
        }
    }

    /// A paste or a scanner's burst: composed, without control characters.
    pub fn paste(&mut self, text: &str) {
        for c in text.nfc().filter(|c| !c.is_control()) {
            self.insert(c);
        }
    }

    /// The whole field from the wrong keyboard layout.
    pub fn turn_layout(&mut self) {
        let turned = keyboard::turn(self.value());
        self.set(&turned);
    }
}

/// Alt+Backspace or Ctrl+Backspace, and Ctrl+U under any layout.
fn empties(press: Press) -> bool {
    match press.key {
        Key::Backspace => press.alt || press.ctrl,
        Key::Char(c) => {
            press.ctrl && !press.alt && keyboard::same_key('u', c.to_lowercase().next().unwrap_or(c))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_key_empties_the_field() {
        let with = |key, ctrl, alt| Press { key, ctrl, alt };
        for press in [
            with(Key::Backspace, false, true),
            with(Key::Backspace, true, false),
            with(Key::Char('u'), true, false),
            with(Key::Char('г'), true, false),
        ] {
            let mut input = Input::new(Accepts::Anything, 10).with("Иванов");
            assert!(input.press(press), "{press:?}");
            assert_eq!(input.value(), "", "{press:?}");
        }
        let mut input = Input::new(Accepts::Anything, 10).with("Иванов");
        assert!(!input.press(with(Key::Char('w'), true, false)));
        assert_eq!(input.value(), "Иванов");
    }

    fn typed(accepts: Accepts, text: &str) -> String {
        let mut input = Input::new(accepts, 8);
        for c in text.chars() {
            input.press(Press::of(Key::Char(c)));
        }
        input.value().to_owned()
    }

    #[test]
    fn dates_are_typed_as_digits_in_every_layout() {
        for text in ["12051980", "12.05.1980", "12-05-1980", "12/05/1980", "\"ә.ү\"үұ"] {
            let got = typed(Accepts::BirthDigits, text);
            assert!(got.chars().all(|c| c.is_ascii_digit()), "{text}: {got}");
        }
        assert_eq!(typed(Accepts::BirthDigits, "12.05.1980"), "12051980");
        assert_eq!(typed(Accepts::BirthDigits, "12-05-1980"), "12051980");
        assert_eq!(typed(Accepts::Digits, "13.04.2021"), "13042021");
        assert_eq!(typed(Accepts::BirthDigits, "xx051980"), "XX051980");
        assert_eq!(typed(Accepts::BirthDigits, "ххчч1980"), "XXXX1980");
    }

    #[test]
    fn the_first_letter_takes_the_place_of_what_stood_there() {
        let offered = |accepts, text: &str, keys: &[Key]| {
            let mut input = Input::new(accepts, 8);
            input.offer(text);
            for key in keys {
                input.press(Press::of(*key));
            }
            input.value().to_owned()
        };
        let c = Key::Char;
        for (accepts, there, keys, now) in [
            (Accepts::Anything, "DEU", &[c('K'), c('ö')][..], "Kö"),
            (Accepts::Anything, "DEU", &[Key::End, c('x')], "DEUx"),
            (Accepts::Anything, "DEU", &[Key::Backspace, c('x')], "DEx"),
            (Accepts::Digits, "0900", &[c('1'), c('0')], "10"),
            (Accepts::Digits, "0900", &[Key::Left, c('1')], "09010"),
            // A key that types nothing here takes nothing away.
            (Accepts::Digits, "0900", &[c('q')], "0900"),
            // The Kazakh digit row's point is a digit, also over a date that stood there in plain digits.
            (Accepts::BirthDigits, "12051980", &[c('ә'), c('.')], "27"),
        ] {
            assert_eq!(offered(accepts, there, keys), now, "{there} {keys:?}");
        }
        let mut input = Input::new(Accepts::Anything, 40);
        input.offer("recovery.pdf");
        input.paste("код.pdf");
        assert_eq!(input.value(), "код.pdf");
    }

    #[test]
    fn the_key_after_a_letter_makes_it_kazakh() {
        assert_eq!(typed(Accepts::Anything, "а\\к\\у\\\\"), "әқү");
    }
}
