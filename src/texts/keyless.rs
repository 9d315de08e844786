//! Keys that a sentence names, as they are answered in plain mode: `/2` for F2, `/` for F10, `/0` for Esc.

use std::borrow::Cow;

/// What each key is answered by. Enter ends a line there as well: it stays.
const KEYS: [(&str, &str); 6] = [
    ("Shift+Tab", "<"),
    ("Insert", "/"),
    ("Delete", "/Delete"),
    ("Tab", "/Tab"),
    ("Esc", "/0"),
    ("F10", "/"),
];

/// The sentence with the keys exchanged. It is given pieces of a sentence alone, never what a person typed.
pub fn keyless(text: &str) -> Cow<'_, str> {
    if !text.contains(['F', 'T', 'I', 'D', 'E', 'S']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = None;
    while let Some(c) = rest.chars().next() {
        let begins = !before.is_some_and(|b: char| b.is_alphanumeric() || b == '+');
        match key(rest).filter(|_| begins) {
            Some((length, answer)) => {
                out.push_str(&answer);
                before = Some('0');
                rest = &rest[length..];
            }
            None => {
                out.push(c);
                before = Some(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    Cow::Owned(out)
}

/// The key at the beginning of a text: its length, its answer.
fn key(text: &str) -> Option<(usize, String)> {
    let ends = |length: usize| !text[length..].starts_with(|c: char| c.is_alphanumeric());
    let named = KEYS
        .iter()
        .find(|(name, _)| text.starts_with(name) && ends(name.len()));
    if let Some((name, answer)) = named {
        return Some((name.len(), (*answer).to_owned()));
    }
    let digits = text.strip_prefix('F')?;
    let length = digits.chars().take_while(char::is_ascii_digit).count();
    let number: u8 = digits[..length].parse().ok()?;
    ((1..=12).contains(&number) && ends(1 + length)).then(|| (1 + length, format!("/{number}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_become_what_is_answered() {
        for (said, plain) in [
            (
                "Напечатайте код (F7), затем F2.",
                "Напечатайте код (/7), затем /2.",
            ),
            ("F10 – команды, Esc – назад", "/ – команды, /0 – назад"),
            ("F1: help; F12 locks (Alt+=)", "/1: help; /12 locks (Alt+=)"),
            ("Shift+Tab, Tab, Delete, Insert", "<, /Tab, /Delete, /"),
            ("Enter", "Enter"),
            // Neither a number nor a word that only begins so.
            (
                "F23 AF2 F2A Table Escape Deleted",
                "F23 AF2 F2A Table Escape Deleted",
            ),
            ("", ""),
        ] {
            assert_eq!(keyless(said), plain, "{said}");
        }
    }
}
