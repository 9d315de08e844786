//! What a scanner, a paste or a clerk put in, brought to the characters of the zone: `A`-`Z`, `0`-`9`, `<`.
//!
//! A scanner sends key positions of the US layout. Under a Russian layout `<` arrives as the letter on Shift+comma and
//! digits stay; under a Kazakh one the digit row arrives as letters and signs. So a line without one Latin letter or
//! `<` is read by key position; a Cyrillic letter inside a Latin line is taken for its double.

use crate::domain::keyboard::scripts::{Script, look_alike};
use crate::domain::keyboard::{Layout, digit};
use unicode_normalization::UnicodeNormalization;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// Lines as they were broken, without the empty ones.
    pub lines: Vec<String>,
    /// Some line came under a Cyrillic layout and was read by key position.
    pub turned: bool,
    /// Some letters of a Latin line were Cyrillic doubles.
    pub doubles: bool,
    /// Characters that no zone holds: line and column counted from 1.
    pub strange: Vec<(usize, usize, char)>,
}

/// Brings a text to the characters of the zone. Spaces and control characters fall away, lower case is raised.
pub fn clean(text: &str) -> Cleaned {
    let mut out = Cleaned::default();
    for line in text.split([
        '\r', '\n', '\u{000B}', '\u{000C}', '\u{0085}', '\u{2028}', '\u{2029}',
    ]) {
        let chars: Vec<char> = line.nfc().map(narrow).filter(|c| !falls_away(*c)).collect();
        if chars.is_empty() {
            continue;
        }
        let latin = chars
            .iter()
            .any(|c| c.is_ascii_alphabetic() || "<«‹".contains(*c));
        let cyrillic = chars.iter().any(|c| Script::of(*c) == Some(Script::Cyrillic));
        let has_digit = chars.iter().any(char::is_ascii_digit);
        let turned = cyrillic && !latin;
        // A line of the Kazakh digit row alone has no letter to tell it by.
        let row_only = !latin && !cyrillic && !has_digit;
        let number = out.lines.len() + 1;
        let mut kept = String::new();
        for c in chars {
            match c {
                '«' => kept.push_str("<<"),
                '‹' => kept.push('<'),
                'a'..='z' => kept.push(c.to_ascii_uppercase()),
                'A'..='Z' | '0'..='9' | '<' => kept.push(c),
                _ => {
                    let read = if turned || row_only {
                        by_position(c, has_digit)
                    } else {
                        by_sight(c)
                    };
                    match read {
                        Some(read) => {
                            out.turned |= turned || row_only;
                            out.doubles |= !(turned || row_only);
                            kept.push(read);
                        }
                        None => {
                            kept.push(c);
                            out.strange.push((number, kept.chars().count(), c));
                        }
                    }
                }
            }
        }
        out.lines.push(kept);
    }
    out
}

/// Full-width forms (a paste from an East Asian program) as their ASCII ones.
fn narrow(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

/// Blanks, controls and marks that show nothing (byte order mark, joiners, soft hyphen).
fn falls_away(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

/// A character typed under a Cyrillic layout. With Caps Lock on, the key of `<` gives its small letter.
/// Signs of the digit row are digits under the Kazakh layout only, which gives no plain digit.
fn by_position(c: char, has_digit: bool) -> Option<char> {
    if let Some(digit) = digit(c).filter(|_| !has_digit || c.is_alphabetic()) {
        return Some(digit);
    }
    match Layout::Russian.turn_char(Layout::Us, c) {
        ',' | '<' if c.is_alphabetic() => Some('<'),
        read if read.is_ascii_alphabetic() => Some(read.to_ascii_uppercase()),
        _ => None,
    }
}

/// A Cyrillic letter in a Latin line: its double, as a recognition program mistakes it.
fn by_sight(c: char) -> Option<char> {
    let double = c
        .to_uppercase()
        .find_map(look_alike)
        .filter(char::is_ascii_uppercase);
    double.or(match c {
        'ı' | 'İ' => Some('I'),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TD3: [&str; 2] = [
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ];

    /// As a scanner's key strokes arrive under another layout.
    fn typed_under(layout: Layout, caps_lock: bool) -> String {
        let typed = TD3
            .join("\r\n")
            .chars()
            .map(|c| Layout::Us.turn_char(layout, c))
            .collect::<String>();
        let swap = |c: char| {
            if c.is_lowercase() {
                c.to_uppercase().next()
            } else {
                c.to_lowercase().next()
            }
        };
        if caps_lock {
            typed.chars().filter_map(swap).collect()
        } else {
            typed
        }
    }

    #[test]
    fn a_scan_under_any_layout_comes_back() {
        for layout in [Layout::Us, Layout::Russian, Layout::Kazakh] {
            for caps_lock in [false, true] {
                let cleaned = clean(&typed_under(layout, caps_lock));
                assert_eq!(cleaned.lines, TD3, "{layout:?} {caps_lock}");
                assert_eq!(cleaned.turned, layout != Layout::Us);
                assert!(cleaned.strange.is_empty() && !cleaned.doubles);
            }
        }
    }

    #[test]
    fn a_scan_arrives_as_the_layouts_type_it() {
        assert!(typed_under(Layout::Russian, false).starts_with("ЗБГЕЩУКШЛЫЫЩТББФТТФБЬФКШФБ"));
        assert!(typed_under(Layout::Kazakh, false).contains("Дүұүұқә"));
    }

    #[test]
    fn blanks_case_and_doubles() {
        for (text, lines, doubles) in [
            ("p < u t o\t", vec!["P<UTO"], false),
            ("\u{FEFF}I<UTO\r\r\n\r\n741\n", vec!["I<UTO", "741"], false),
            ("P«UTOSMITH", vec!["P<<UTOSMITH"], false),
            ("Ｐ＜ＵＴＯ１", vec!["P<UTO1"], false),
            ("Р<UТО", vec!["P<UTO"], true),
            ("  \n\t ", vec![], false),
            ("\"қ\"ә", vec!["1012"], false),
        ] {
            let cleaned = clean(text);
            assert_eq!(
                (cleaned.lines, cleaned.doubles),
                (lines.into_iter().map(str::to_owned).collect(), doubles),
                "{text:?}"
            );
        }
    }

    #[test]
    fn what_no_zone_holds_is_located() {
        assert_eq!(clean("P<UTO\nAB-1.2").strange, [(2, 3, '-'), (2, 5, '.')]);
        assert_eq!(clean("ШКХ").strange, [(1, 3, 'Х')]);
        assert_eq!(clean("12.05").strange, [(1, 3, '.')]);
    }
}
