//! Texts from outside (typed, pasted, read from a file or a pack) before they are shown: nothing in them steers a terminal,
//! turns the direction of what follows, hides, or piles up on one letter.

use unicode_normalization::char::is_combining_mark;

/// More marks than any letter of any alphabet bears.
const MARKS: usize = 4;

/// Whether a character does something instead of being seen: control characters, line and paragraph separators, marks of
/// direction, annotation and language tags, letters without width.
pub fn steers(c: char) -> bool {
    c.is_control() || is_unseen(c)
}

/// Marks that nobody sees.
pub fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// As it may be shown: what steers is seen as a sign that something stands there, marks that pile up are left away.
pub fn shown(text: &str) -> String {
    let mut marks = 0;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        marks = if is_combining_mark(c) { marks + 1 } else { 0 };
        match c {
            c if steers(c) => out.push('\u{FFFD}'),
            _ if marks > MARKS => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_steers_is_seen_and_what_is_written_stays() {
        for (text, seen) in [
            ("a\u{1b}[2Jb\u{7}", "a\u{fffd}[2Jb\u{fffd}"),
            ("\u{9b}31m", "\u{fffd}31m"),
            ("\u{202e}txt\u{2069}", "\u{fffd}txt\u{fffd}"),
            ("a\u{61c}b\u{2028}c\u{e0041}d", "a\u{fffd}b\u{fffd}c\u{fffd}d"),
            ("no\u{200b}where\u{ad}", "no\u{fffd}where\u{fffd}"),
            (
                "Nguyễn Ọ̀ṣun Çağlayan Қыдырәлі – № 5 · «а»\u{a0}б",
                "Nguyễn Ọ̀ṣun Çağlayan Қыдырәлі – № 5 · «а»\u{a0}б",
            ),
            ("王小明 📄", "王小明 📄"),
        ] {
            assert_eq!(shown(text), seen, "{text:?}");
        }
        let piled = format!("Z{}algo", "\u{301}".repeat(400));
        assert_eq!(shown(&piled), format!("Z{}algo", "\u{301}".repeat(4)));
    }

    proptest! {
        #[test]
        fn nothing_gets_through(text in any::<String>()) {
            let seen = shown(&text);
            prop_assert!(!seen.chars().any(steers));
            prop_assert!(seen.chars().count() <= text.chars().count());
            prop_assert_eq!(shown(&seen), seen);
        }
    }
}
