//! A line that somebody typed, as an act keeps it: on one line, visible, no longer than its place, and such that every
//! register it stands in can be printed.

use super::trouble::Trouble;
use crate::domain::name::visible;
use crate::domain::trouble::{Problem, Say};
use crate::papers::coverage;

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

/// What is wrong with a text at its field, before anything is asked: letters that no paper can show.
pub fn problem(text: &str) -> Option<Problem> {
    coverage::problem(text)
}
