//! A line that somebody typed, as an act keeps it: on one line, visible, no longer than its place, and such that every
//! register it stands in can be printed.

use super::trouble::Trouble;
use crate::domain::harmless::steers;
use crate::domain::name::visible;
use crate::domain::trouble::{Problem, Say};
use crate::papers::coverage;
use std::ops::RangeInclusive;

/// A reason says at least so many letters.
pub const SHORTEST_REASON: usize = 3;

/// At least `least` letters and at most `most`.
pub fn told(text: &str, most: usize, least: usize) -> Result<String, Trouble> {
    let text = visible(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    let count = text.chars().count();
    if count < least {
        return Err(Trouble::problem("problem-value-missing"));
    }
    if count > most {
        return Err(Trouble::Problem(Say::new("problem-too-long").with("most", most)));
    }
    match coverage::problem(&text) {
        Some(problem) => Err(Trouble::Problem(problem.say)),
        None => Ok(text),
    }
}

/// A line that is asked for in words of its own: they are said again where it is missing, too long, or where something in
/// it steers.
pub fn line(text: &str, letters: RangeInclusive<usize>, asked: &'static str) -> Result<String, Trouble> {
    let text = text.trim();
    if text.chars().any(steers) || !letters.contains(&text.chars().count()) {
        return Err(Trouble::problem(asked));
    }
    told(text, *letters.end(), 0)
}

/// What is wrong with a text at its field, before anything is asked: letters that no paper can show.
pub fn problem(text: &str) -> Option<Problem> {
    coverage::problem(text)
}
