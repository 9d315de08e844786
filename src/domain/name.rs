//! A name as a person's name: cleaned, in its script, upper and lower case by language.

mod cases;
mod patronymic;
mod whole;

pub use cases::{capitalise, capitalise_place, capitalise_zone};
pub use patronymic::{Split, propose_split, split_at};
pub use whole::{initialled, listed};

use super::harmless::steers;
use super::trouble::{Problem, Say};
use unicode_normalization::UnicodeNormalization;

/// Longer is no name; it is a paste that went wrong.
const LONGEST: usize = 200;

/// A typed name in NFC: one space between words, none at the ends, one apostrophe, one hyphen; control characters and
/// marks of direction are removed. What cannot be put right by cleaning is a problem for the clerk.
pub fn clean(typed: &str) -> (String, Vec<Problem>) {
    let mut name = String::with_capacity(typed.len());
    for letter in typed.nfc() {
        let letter = match letter {
            // Apostrophe-like marks: the Uzbek Oʻ, the Ukrainian О', O’Connor. One mark for all, so that names meet.
            '\'' | '‘' | '’' | '‛' | 'ʻ' | 'ʼ' | 'ʽ' | 'ʾ' | 'ʿ' | '`' | '´' | '′' | '＇' => {
                '’'
            }
            '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
            letter if letter.is_whitespace() => ' ',
            letter if steers(letter) => continue,
            letter => letter,
        };
        let doubled = (letter == ' ' || letter == '-') && name.ends_with(letter);
        if !doubled {
            name.push(letter);
        }
    }
    let name: String = name.trim_matches([' ', '-']).nfc().collect();
    let problems = problems(&name);
    (name, problems)
}

/// A text in NFC without control characters and marks that nobody sees.
pub fn visible(typed: &str) -> String {
    typed.nfc().filter(|c| !steers(*c)).collect()
}

fn problems(name: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    if name.is_empty() {
        return found;
    }
    if let Some(digit) = name.chars().find(|c| c.is_numeric()) {
        found.push(Problem::error(
            Say::new("names-problem-digit").with("digit", digit),
        ));
    }
    let strange = name.chars().find(|c| {
        let mark = matches!(c, ' ' | '-' | '’' | '.' | ',' | '(' | ')');
        !mark && !c.is_alphabetic() && !c.is_numeric() && !unicode_normalization::char::is_combining_mark(*c)
    });
    if let Some(letter) = strange {
        found.push(Problem::error(
            Say::new("names-problem-sign").with("sign", letter),
        ));
    }
    if name.chars().count() > LONGEST {
        found.push(Problem::error(
            Say::new("names-problem-long").with("most", LONGEST),
        ));
    }
    if let Some(word) = name
        .split([' ', '-'])
        .find(|word| Script::of(word) == Script::Mixed)
    {
        found.push(Problem::error(
            Say::new("names-problem-mixed-script").with("word", word),
        ));
    }
    found
}

/// The script of a text by its letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    Latin,
    Cyrillic,
    /// Latin and Cyrillic letters together.
    Mixed,
    /// Another script, alone or with these.
    Other,
    /// No letter at all.
    None,
}

impl Script {
    pub fn of(text: &str) -> Self {
        let (mut latin, mut cyrillic, mut other) = (false, false, false);
        for letter in text.chars().filter(|c| c.is_alphabetic()) {
            match letter {
                'a'..='z'
                | 'A'..='Z'
                | '\u{AA}'..='\u{24F}'
                | '\u{250}'..='\u{2FF}'
                | '\u{1E00}'..='\u{1EFF}' => latin = true,
                '\u{0400}'..='\u{052F}' | '\u{1C80}'..='\u{1C8F}' => cyrillic = true,
                _ => other = true,
            }
        }
        match (latin, cyrillic, other) {
            (_, _, true) => Self::Other,
            (true, true, _) => Self::Mixed,
            (true, false, _) => Self::Latin,
            (false, true, _) => Self::Cyrillic,
            (false, false, false) => Self::None,
        }
    }
}

/// Does the text hold a letter of the Kazakh Cyrillic alphabet that Russian lacks?
pub fn has_kazakh_letter(text: &str) -> bool {
    text.chars().any(|c| "ӘәҒғҚқҢңӨөҰұҮүҺһІі".contains(c))
}

/// Do the people of this country write dotted and dotless I as two letters? Turkish and Azerbaijani do.
fn parts_dotless_i(country: &str) -> bool {
    matches!(country, "TUR" | "AZE" | "TR" | "AZ" | "tr" | "az")
}

/// Upper case: `i` is `İ` and `ı` is `I` where the country (alpha-3) writes Turkish or Azerbaijani.
pub fn upper(text: &str, country: &str) -> String {
    if !parts_dotless_i(country) {
        return text.to_uppercase();
    }
    let dotted: String = text.nfc().map(|c| if c == 'i' { 'İ' } else { c }).collect();
    dotted.to_uppercase()
}

/// Lower case: `I` is `ı` and `İ` is `i` where the country writes Turkish or Azerbaijani; elsewhere `İ` is plain `i` and
/// not `i` with a second dot.
pub fn lower(text: &str, country: &str) -> String {
    let dotless = parts_dotless_i(country);
    let turned: String = text
        .nfc()
        .map(|c| match c {
            'İ' => 'i',
            'I' if dotless => 'ı',
            c => c,
        })
        .collect();
    turned.to_lowercase().nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TWO_DOTS: &str = "i\u{307}";

    #[test]
    fn a_typed_name_is_cleaned() {
        for (typed, name) in [
            ("  Иванов   Иван ", "Иванов Иван"),
            ("O'Connor", "O’Connor"),
            ("Oʻrinov", "O’rinov"),
            ("Анна—Мария", "Анна-Мария"),
            ("И\u{306}ван", "Йван"),
            ("Али\u{200F}ев\u{7}", "Алиев"),
            ("Müller\t\nHans", "Müller Hans"),
            ("-", ""),
            ("", ""),
        ] {
            let (cleaned, problems) = clean(typed);
            assert_eq!((cleaned.as_str(), problems.len()), (name, 0), "{typed:?}");
        }
    }

    #[test]
    fn problems_are_named() {
        for (typed, id) in [
            ("Иванов2", "names-problem-digit"),
            ("Иванов@", "names-problem-sign"),
            ("Ивaнов", "names-problem-mixed-script"),
            (&"а".repeat(201), "names-problem-long"),
        ] {
            let ids: Vec<_> = clean(typed).1.iter().map(|p| p.say.id).collect();
            assert_eq!(ids, [id], "{typed}");
        }
        assert!(
            clean("Müller Мария").1.is_empty(),
            "two words in two scripts are the clerk's business"
        );
    }

    #[test]
    fn scripts() {
        for (text, script) in [
            ("Müller", Script::Latin),
            ("Әлия", Script::Cyrillic),
            ("Ивaнов", Script::Mixed),
            ("王", Script::Other),
            ("12-3", Script::None),
            ("Nguyễn", Script::Latin),
            ("Əliyev", Script::Latin),
        ] {
            assert_eq!(Script::of(text), script, "{text}");
        }
        assert!(has_kazakh_letter("Қуаныш") && !has_kazakh_letter("Куаныш"));
    }

    #[test]
    fn dotted_and_dotless_i() {
        assert_eq!(upper("ışık diyar", "TUR"), "IŞIK DİYAR");
        assert_eq!(lower("IŞIK DİYAR", "TUR"), "ışık diyar");
        assert_eq!(lower("İLHAM", "AZE"), "ilham");
        assert_eq!(lower("İLHAM", "DEU"), "ilham");
        assert_eq!(upper("irene", "DEU"), "IRENE");
        assert_eq!(capitalise("IŞIK", "TUR"), "Işık");
        assert_eq!(capitalise("İSMAİL", "TUR"), "İsmail");
        assert_eq!(capitalise("ismail", "TUR"), "İsmail");
        assert_eq!(capitalise_zone("MEHMET ALI", "TUR"), "Mehmet Ali");
        assert_eq!(capitalise_zone("CELIK", "AZE"), "Celik");
    }

    proptest! {
        #[test]
        fn cleaning_never_panics_and_is_done_once(typed in "\\PC{0,60}|[ -~\u{200B}'’-]{0,30}") {
            let (once, problems) = clean(&typed);
            prop_assert_eq!(clean(&once), (once.clone(), problems));
            prop_assert!(!once.chars().any(char::is_control) && !once.contains("  "));
            for country in ["TUR", "DEU"] {
                let _ = (upper(&once, country), capitalise(&once, country), Script::of(&once));
                let two_dots = lower(&once, country).contains(TWO_DOTS);
                let own = once.contains('\u{307}');
                prop_assert!(!two_dots || own);
            }
        }
    }
}
