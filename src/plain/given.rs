//! A line as the clerk gave it: what it means before anybody knows what was asked.

use super::offered::digits;
use crate::domain::keyboard;
use zeroize::Zeroizing;

/// What a line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// Nothing: what stands there is kept, or what is left is read on.
    Nothing,
    /// `/`: which commands there are.
    Commands,
    /// `/2`, `/name`: does one.
    Command(String),
    /// `//`: the end.
    Quit,
    /// `/?`: help for this very screen.
    Help,
    /// `?`: the list of this place, or its help.
    List,
    /// `<`: the place before.
    Previous,
    /// `-`: none.
    None,
    /// `=`: all of it once more.
    Again,
    /// `+`: what was left.
    More,
    /// `3?`: stands on the row and reads it.
    Look(usize),
    /// `3/`, `3/4`: stands on the row and does a command there.
    At(usize, String),
    Text(Zeroizing<String>),
}

/// What the place takes: a secret is taken as it is, whatever it begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Secret,
    /// A field or free text.
    Text,
    /// A list, or nothing but commands.
    List,
}

/// Whether a character is the key of the slash: `/` itself, the point of the Russian layout, the № of the Kazakh one.
fn is_slash(c: char) -> bool {
    keyboard::is_slash_key(c)
}

/// Reads a line.
pub fn read(line: &str, place: Place) -> Given {
    if place == Place::Secret {
        return secret(line);
    }
    let text = line.trim();
    let mut chars = text.chars();
    let first = chars.next();
    let rest = chars.as_str();
    match first {
        None => return Given::Nothing,
        Some(c) if is_slash(c) => {
            if let Some(command) = slashed(c, rest) {
                return command;
            }
        }
        Some(c) if rest.is_empty() => match c {
            '?' | ',' => return Given::List,
            '<' => return Given::Previous,
            '=' | 'һ' => return Given::Again,
            '+' | 'Һ' => return Given::More,
            '-' | '–' | 'ө' => return Given::None,
            _ => {}
        },
        Some(_) => {}
    }
    if place == Place::List
        && let Some(at) = at_row(text)
    {
        return at;
    }
    Given::Text(Zeroizing::new(text.to_owned()))
}

fn secret(line: &str) -> Given {
    match line {
        "" => Given::Nothing,
        "/" => Given::Commands,
        "//" => Given::Quit,
        "/?" => Given::Help,
        _ => match line.strip_prefix('/') {
            Some(number) if number.len() < 3 && number.chars().all(|c| c.is_ascii_digit()) => {
                Given::Command(number.to_owned())
            }
            _ => Given::Text(Zeroizing::new(line.to_owned())),
        },
    }
}

/// What follows a slash. A point is one only where nothing else is meant: alone, before a number, before itself.
fn slashed(slash: char, rest: &str) -> Option<Given> {
    let mut chars = rest.chars();
    match (chars.next(), chars.next()) {
        (None, _) => Some(Given::Commands),
        (Some(c), None) if is_slash(c) => Some(Given::Quit),
        (Some('?' | ','), None) => Some(Given::Help),
        _ if slash == '/' || slash == '№' => Some(Given::Command(rest.trim().to_owned())),
        _ if rest.chars().all(|c| c.is_ascii_digit()) => Some(Given::Command(rest.to_owned())),
        _ => None,
    }
}

/// `3?` and `3/…`.
fn at_row(text: &str) -> Option<Given> {
    let (at, sign) = text
        .char_indices()
        .find(|(i, c)| *i > 0 && (*c == '?' || *c == '/'))?;
    let row: usize = digits(text[..at].trim())?.parse().ok()?;
    let rest = text[at + sign.len_utf8()..].trim();
    match sign {
        '?' if rest.is_empty() => Some(Given::Look(row)),
        '/' => Some(Given::At(row, rest.to_owned())),
        _ => None,
    }
}
