//! The commands that can be named: numbered as the keys are (2 for F2), those without such a key from 21 on.

use super::words::{Words, fold};
use crate::app::Frame;
use crate::app::command::Command;
use crate::app::key::Key;
use crate::domain::keyboard;

/// A command as it is offered now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    pub number: usize,
    pub command: Command,
    pub label: String,
    pub key: Option<Key>,
    /// Why it cannot be done now.
    pub why: Option<String>,
}

/// The way back has the same number on every screen.
pub const BACK: usize = 0;
/// The first number of what has no function key.
const FIRST: usize = 21;

/// Each command once, in the order of the bindings, the common ones behind.
pub fn all(frame: &Frame, words: &Words<'_>) -> Vec<Offered> {
    let mut out: Vec<Offered> = Vec::new();
    let mut next = FIRST;
    for (binding, label) in &frame.bindings {
        // The list of commands is what is being said.
        if binding.command == Command::Commands {
            continue;
        }
        let free = |n: &usize, out: &[Offered]| out.iter().all(|o| o.number != *n);
        if let Some(at) = out.iter().position(|o| o.command == binding.command) {
            // Its second key may be the one that hints name.
            if let Some(Key::F(n)) = binding.key
                && out[at].number >= FIRST
                && free(&usize::from(n), &out)
            {
                out[at].number = usize::from(n);
            }
            continue;
        }
        let wanted = match (binding.command, binding.key) {
            (Command::Back, _) => Some(BACK),
            (_, Some(Key::F(n))) => Some(usize::from(n)),
            _ => None,
        };
        let number = wanted.filter(|n| free(n, &out)).unwrap_or_else(|| {
            next += 1;
            next - 1
        });
        out.push(Offered {
            number,
            command: binding.command,
            label: label.clone(),
            key: binding.key,
            why: binding.unavailable.as_ref().map(|why| words.say(why)),
        });
    }
    out
}

impl Offered {
    /// A line of the list.
    pub fn said(&self, words: &Words<'_>) -> String {
        let mut line = format!("{}. {}", self.number, self.label);
        if let Some(key) = self.key {
            let name = match key {
                Key::Char(' ') | Key::Enter | Key::Tab | Key::Delete => key.name(),
                _ => String::new(),
            };
            if !name.is_empty() {
                line.push_str(&format!(" ({name})"));
            }
        }
        if let Some(why) = &self.why {
            line.push_str(&format!(" {} {why}", words.text("plain-cannot-now")));
        }
        line
    }
}

/// The command meant by a number, a key's name, or the beginning of its own name, whatever layout it was typed in.
pub fn named<'a>(all: &'a [Offered], typed: &str) -> Result<&'a Offered, Unnamed> {
    let number: Option<usize> = digits(typed).and_then(|d| d.parse().ok());
    if let Some(number) = number {
        return all.iter().find(|o| o.number == number).ok_or(Unnamed::None);
    }
    let key = |o: &&Offered| o.key.is_some_and(|k| fold(&k.name()) == fold(typed));
    if let Some(by_key) = all.iter().find(key) {
        return Ok(by_key);
    }
    let readings = [fold(typed), fold(&keyboard::turn(typed))];
    let begins = |o: &&Offered| readings.iter().any(|r| fold(&o.label).starts_with(r.as_str()));
    let hits: Vec<&Offered> = all.iter().filter(begins).collect();
    let whole = |o: &&&Offered| readings.contains(&fold(&o.label));
    match hits.as_slice() {
        [] => Err(Unnamed::None),
        [one] => Ok(one),
        many => many.iter().find(whole).copied().ok_or(Unnamed::Many),
    }
}

/// Why a name means no command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unnamed {
    None,
    Many,
}

/// A number, typed under any layout: the letters of the Kazakh digit row are digits.
pub fn digits(text: &str) -> Option<String> {
    let plain = text.chars().any(|c| c.is_ascii_digit());
    let digit = |c: char| match plain {
        true => Some(c).filter(char::is_ascii_digit),
        false => keyboard::digit(c),
    };
    let all: Option<String> = text.chars().map(digit).collect();
    all.filter(|d| !d.is_empty())
}
