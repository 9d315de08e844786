//! Key positions of the US, Russian and Kazakh layouts: what was typed under the wrong one is read back by position.
//!
//! The layouts are the Windows ones (KBDUS, KBDRU, KBDKAZ), which agree with `us`, `ru(winkeys)` and `kz` of X11's
//! keyboard data; the Kazakh one (RST KazSSR 903-90) has letters where the others have digits.

mod likeness;
pub mod scripts;
pub mod slips;

/// The keys in rows from the digit row down, unshifted then shifted; a place in a row is a key.
const US: [[&str; 4]; 2] = [
    ["`1234567890-=", "qwertyuiop[]\\", "asdfghjkl;'", "zxcvbnm,./"],
    ["~!@#$%^&*()_+", "QWERTYUIOP{}|", "ASDFGHJKL:\"", "ZXCVBNM<>?"],
];
const RUSSIAN: [[&str; 4]; 2] = [
    ["ё1234567890-=", "йцукенгшщзхъ\\", "фывапролджэ", "ячсмитьбю."],
    ["Ё!\"№;%:?*()_+", "ЙЦУКЕНГШЩЗХЪ/", "ФЫВАПРОЛДЖЭ", "ЯЧСМИТЬБЮ,"],
];
const KAZAKH: [[&str; 4]; 2] = [
    ["(\"әіңғ,.үұқөһ", "йцукенгшщзхъ\\", "фывапролджэ", "ячсмитьбю№"],
    [")!ӘІҢҒ;:ҮҰҚӨҺ", "ЙЦУКЕНГШЩЗХЪ/", "ФЫВАПРОЛДЖЭ", "ЯЧСМИТЬБЮ?"],
];

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    Us,
    Russian,
    Kazakh,
}

impl Layout {
    const ALL: [Layout; 3] = [Layout::Us, Layout::Russian, Layout::Kazakh];

    fn rows(self) -> &'static [[&'static str; 4]; 2] {
        match self {
            Self::Us => &US,
            Self::Russian => &RUSSIAN,
            Self::Kazakh => &KAZAKH,
        }
    }

    /// Where a character stands: level (0 plain, 1 with Shift), row, place.
    fn place(self, c: char) -> Option<(usize, usize, usize)> {
        self.rows().iter().enumerate().find_map(|(level, rows)| {
            rows.iter().enumerate().find_map(|(row, keys)| {
                let at = keys.chars().position(|k| k == c)?;
                Some((level, row, at))
            })
        })
    }

    fn at(self, (level, row, place): (usize, usize, usize)) -> Option<char> {
        self.rows().get(level)?.get(row)?.chars().nth(place)
    }

    /// What the same key gives under another layout; a character on no key stays as it is.
    pub fn turn_char(self, to: Layout, c: char) -> char {
        self.place(c).and_then(|p| to.at(p)).unwrap_or(c)
    }

    fn turn(self, to: Layout, text: &str) -> String {
        text.chars().map(|c| self.turn_char(to, c)).collect()
    }
}

/// The letters that only a Kazakh layout has, all on its digit row.
fn is_kazakh_row_letter(c: char) -> bool {
    "әіңғүұқөһӘІҢҒҮҰҚӨҺ".contains(c)
}

fn is_cyrillic(c: char) -> bool {
    ('\u{0400}'..='\u{052F}').contains(&c)
}

/// A text typed under a Russian or Kazakh layout that was meant as Latin, read by key position.
pub fn to_latin(text: &str) -> String {
    let from = if text.chars().any(is_kazakh_row_letter) {
        Layout::Kazakh
    } else {
        Layout::Russian
    };
    from.turn(Layout::Us, text)
}

/// A whole field turned out of the wrong layout: the best of [`turns`].
pub fn turn(text: &str) -> String {
    turns(text).into_iter().next().unwrap_or_else(|| text.to_owned())
}

/// What a field can have been meant as, best first: Cyrillic becomes Latin, Latin becomes Cyrillic. The two Cyrillic
/// layouts differ in the digit row only, so there are two readings only where the text has something typed there.
pub fn turns(text: &str) -> Vec<String> {
    let cyrillic = text.chars().filter(|c| is_cyrillic(*c)).count();
    let latin = text.chars().filter(char::is_ascii_alphabetic).count();
    let mut out = if cyrillic > latin {
        vec![to_latin(text)]
    } else {
        let by_word = text.split_inclusive(char::is_whitespace).map(|word| {
            let to = if meant_kazakh(word.trim()) {
                Layout::Kazakh
            } else {
                Layout::Russian
            };
            Layout::Us.turn(to, word)
        });
        vec![
            by_word.collect(),
            Layout::Us.turn(Layout::Russian, text),
            Layout::Us.turn(Layout::Kazakh, text),
        ]
    };
    let mut seen = Vec::new();
    out.retain(|t| {
        let new = t != text && !seen.contains(t);
        seen.push(t.clone());
        new
    });
    out
}

/// Whether a Latin word holds keys of the digit row as only Kazakh letters stand in a word: between letters, or one
/// before at least two letters. `kv5` and `15a` are a flat and a house, not Kazakh.
fn meant_kazakh(word: &str) -> bool {
    let chars: Vec<char> = word.chars().collect();
    let letter = |i: usize| chars.get(i).is_some_and(char::is_ascii_alphabetic);
    let row_key = |c: char| {
        Layout::Us
            .place(c)
            .and_then(|p| Layout::Kazakh.at(p))
            .is_some_and(is_kazakh_row_letter)
    };
    // A hyphen is a hyphen (double names) unless something else in the word speaks for the Kazakh layout.
    chars.iter().enumerate().any(|(i, c)| {
        let between = i > 0 && letter(i - 1) && letter(i + 1);
        let before = i == 0 && letter(1) && letter(2);
        row_key(*c) && *c != '-' && *c != '_' && (between || before)
    })
}

/// The digit on the key that gives this character, where a digit is expected. Under the Kazakh layout the row
/// 1 … 0 gives `" ә і ң ғ , . ү ұ қ`. A comma or point is a digit only there: where it can also part a date, use [`digits`].
pub fn digit(c: char) -> Option<char> {
    if c.is_ascii_digit() {
        return Some(c);
    }
    let (_, row, place) = Layout::Kazakh.place(c)?;
    Layout::Us.at((0, row, place)).filter(char::is_ascii_digit)
}

/// Whether this is the key that gives a hyphen under the Latin and the Russian layout, unshifted; under the Kazakh one it
/// is a letter, `ө`.
pub fn is_hyphen_key(c: char) -> bool {
    c == '-' || Layout::Kazakh.turn_char(Layout::Us, c) == '-'
}

/// Whether this is the key that gives a slash under the Latin layout, unshifted: a point under the Russian one, `№` under
/// the Kazakh one.
pub fn is_slash_key(c: char) -> bool {
    c == '/'
        || [Layout::Russian, Layout::Kazakh]
            .iter()
            .any(|l| l.turn_char(Layout::Us, c) == '/')
}

/// A field of digits as typed: letters of the Kazakh digit row become digits. Point and comma do so only if the text
/// has no digit of its own, because then they part a date (`12.05.1980`). Works on the field as typed from its start.
pub fn digits(text: &str) -> String {
    let plain = text.chars().any(|c| c.is_ascii_digit());
    let parts = |c: char| plain && !is_cyrillic(c);
    text.chars()
        .map(|c| if parts(c) { c } else { digit(c).unwrap_or(c) })
        .collect()
}

/// The Kazakh letter that follows on one key, so that no Kazakh layout is needed; the cycle comes back to its start.
pub fn next_kazakh(c: char) -> Option<char> {
    const CYCLES: [&str; 8] = ["аә", "гғ", "кқ", "нң", "оө", "уұү", "хһ", "иі"];
    let capital = c.is_uppercase();
    let small = if capital { c.to_lowercase().next()? } else { c };
    let next = CYCLES.iter().find_map(|cycle| {
        let at = cycle.chars().position(|k| k == small)?;
        cycle.chars().cycle().nth(at + 1)
    })?;
    if capital {
        next.to_uppercase().next()
    } else {
        Some(next)
    }
}

/// Whether two characters stand on the same key of any of the layouts: a command offered on a letter answers to each.
pub fn same_key(a: char, b: char) -> bool {
    let keys = |c: char| {
        Layout::ALL
            .into_iter()
            .filter_map(move |layout| layout.place(c))
            .map(|(_, row, place)| (row, place))
    };
    a == b || keys(a).any(|key| keys(b).any(|other| other == key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_layouts_have_the_same_keys() {
        for layout in Layout::ALL {
            for level in layout.rows() {
                let lengths: Vec<usize> = level.iter().map(|r| r.chars().count()).collect();
                assert_eq!(lengths, [13, 13, 11, 10], "{layout:?}");
            }
        }
    }

    #[test]
    fn a_field_is_turned_out_of_the_wrong_layout() {
        for (typed, meant) in [
            ("Bdfyjd", "Иванов"),
            ("Fyyf-Vfhbz", "Анна-Мария"),
            ("ghjcgtrn F,fz? 15f", "проспект Абая, 15а"),
            ("rd5", "кв5"),
            ("2ctk", "әсел"),
            ("@ctk", "Әсел"),
            ("Y9hkfy", "Нұрлан"),
            ("C-ktqvtyjd", "С-лейменов"),
            ("Djhjyjd", "Воронов"),
            ("Ыьшер", "Smith"),
            ("ФТТФ", "ANNA"),
            ("Ivanov", "Шмфтщм"),
            ("ьгддук", "muller"),
        ] {
            assert_eq!(turn(typed), meant, "{typed}");
        }
        assert!(turns("C8ktqvtyjd").contains(&"Сүлейменов".to_owned()));
        // A digit at the end can be a flat's number; the Kazakh reading is offered behind it.
        assert_eq!(turns("Nktef;f0"), ["Тлеуажа0".to_owned(), "Тлеуажақ".to_owned()]);
        assert_eq!(turns("123"), ["\"әі".to_owned()]);
        assert_eq!(turn(""), "");
    }

    #[test]
    fn the_kazakh_digit_row_gives_digits() {
        let row = "\"әіңғ,.үұқ";
        assert_eq!(row.chars().filter_map(digit).collect::<String>(), "1234567890");
        assert_eq!(
            "!ӘІҢҒ;:ҮҰҚ".chars().filter_map(digit).collect::<String>(),
            "1234567890"
        );
        assert_eq!("7".chars().filter_map(digit).collect::<String>(), "7");
        for c in "өһ-/аg ".chars() {
            assert_eq!(digit(c), None, "{c}");
        }
        for (typed, read) in [
            ("\"ә.қғ.\"ұүқ", "12705719".to_owned() + "80"),
            ("12.05.1980", "12.05.1980".to_owned()),
            ("12,05,1980", "12,05,1980".to_owned()),
            (",,..", "6677".to_owned()),
            ("ұққ\"қ\"іқққ\".", "900101300017".to_owned()),
            ("1ә", "12".to_owned()),
        ] {
            assert_eq!(digits(typed), read, "{typed}");
        }
    }

    #[test]
    fn the_hyphens_key_is_known_under_each_layout() {
        assert!(is_hyphen_key('-') && is_hyphen_key('ө'));
        for c in ['Ө', '_', 'һ', 'қ', '=', '0', 'о', 'o', '–'] {
            assert!(!is_hyphen_key(c), "{c}");
        }
    }

    #[test]
    fn the_slashs_key_is_known_under_each_layout() {
        assert!(['/', '.', '№'].into_iter().all(is_slash_key));
        for c in [',', '?', '|', '7', 'ю', '\\', '#', '-'] {
            assert!(!is_slash_key(c), "{c}");
        }
    }

    #[test]
    fn kazakh_letters_follow_on_one_key() {
        for cycle in [
            "аәа", "гғг", "кқк", "нңн", "оөо", "уұүу", "хһх", "иіи", "УҰҮУ", "АӘА", "ИІИ", "ҺХҺ",
        ] {
            let chars: Vec<char> = cycle.chars().collect();
            for pair in chars.windows(2) {
                assert_eq!(next_kazakh(pair[0]), Some(pair[1]), "{cycle}");
            }
        }
        for c in ['б', 'a', '1', 'ы', 'İ'] {
            assert_eq!(next_kazakh(c), None, "{c}");
        }
    }

    #[test]
    fn a_key_answers_to_each_letter_that_stands_on_it() {
        for (a, b) in [
            ('y', 'н'),
            ('Y', 'н'),
            ('y', 'Н'),
            ('2', 'ә'),
            ('2', 'Ә'),
            (',', 'б'),
            ('n', 'Т'),
        ] {
            assert!(same_key(a, b) && same_key(b, a), "{a} {b}");
        }
        for (a, b) in [('y', 'у'), ('a', 'b'), ('1', '2'), ('н', 'т')] {
            assert!(!same_key(a, b), "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn turning_never_panics(text in "\\PC{0,40}") {
            let _ = (turns(&text), to_latin(&text), digits(&text));
            for c in text.chars() {
                let _ = (digit(c), next_kazakh(c), same_key(c, 'a'));
            }
        }

        #[test]
        fn letters_turned_twice_are_the_same(text in "[A-Za-z]{1,20}( [A-Za-z]{1,20})?") {
            prop_assert_eq!(turn(&turn(&text)), text);
        }
    }
}
