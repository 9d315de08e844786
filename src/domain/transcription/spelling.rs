//! The letters of a written name before a rule sees them: case, apostrophes, and what the MRZ loses.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Does a language part dotted İ from dotless I?
pub fn parts_dotless_i(system: &str) -> bool {
    matches!(system, "tr" | "az")
}

/// NFKC (a ligature or a letter of double width is its plain letters), lower case, one kind of apostrophe. `dotless`: I is the capital of ı, as in Turkish and Azerbaijani.
pub fn lower(text: &str, dotless: bool) -> String {
    let turned: String = text
        .nfkc()
        .map(|c| match c {
            'İ' => 'i',
            'I' if dotless => 'ı',
            '‘' | '’' | 'ʻ' | 'ʼ' | '`' | '´' | 'ʿ' | 'ʾ' | '′' => '\'',
            c => c,
        })
        .collect();
    turned.to_lowercase().replace("i\u{307}", "i").nfc().collect()
}

/// Letters without a decomposition that stand for a plain one.
fn plain_letter(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ı' => "i",
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ŋ' => "n",
        'ß' => "ss",
        'æ' | 'ə' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

/// A letter without its marks; `None` when it has none.
pub fn unmarked(letter: char) -> Option<String> {
    if let Some(plain) = plain_letter(letter) {
        return Some(plain.to_owned());
    }
    let base: String = std::iter::once(letter)
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .collect();
    (base.chars().ne(std::iter::once(letter)) && !base.is_empty()).then_some(base)
}

/// The ways in which a lower-case name can stand in a machine-readable zone (Doc 9303 part 3, section 6.A leaves some
/// choices to the State: Ä is AE or A, Ö OE or O, Ü UE or U; apostrophes are omitted).
pub fn in_mrz(name: &str) -> Vec<String> {
    if name.is_ascii() && !name.contains('\'') {
        return Vec::new();
    }
    let write = |umlaut: bool| -> String {
        name.chars()
            .filter(|c| *c != '\'')
            .flat_map(|c| {
                let written = match c {
                    'ä' if umlaut => "ae".to_owned(),
                    'ö' if umlaut => "oe".to_owned(),
                    'ü' if umlaut => "ue".to_owned(),
                    'å' if umlaut => "aa".to_owned(),
                    'ə' if !umlaut => "a".to_owned(),
                    'æ' | 'œ' if !umlaut => unmarked(c).unwrap_or_default(),
                    c => unmarked(c).unwrap_or_else(|| c.to_string()),
                };
                written.chars().collect::<Vec<_>>()
            })
            .collect()
    };
    let mut all = vec![write(true), write(false)];
    if name.contains('ə') {
        all.push(write(false).replace('ə', "e"));
        all.push(write(true).replace("ae", "e"));
    }
    all.dedup();
    all.retain(|spelling| spelling != name);
    all
}

/// The MRZ writes ı and i alike. Vowel harmony gives the likelier one: after a, ı, o, u stands ı; after e, i, ö, ü
/// stands i. A first i takes the class of the vowel that follows.
pub fn harmonic_i(name: &str) -> String {
    let class = |c: char| match c {
        'a' | 'ı' | 'o' | 'u' => Some('ı'),
        'e' | 'ə' | 'ö' | 'ü' => Some('i'),
        _ => None,
    };
    let letters: Vec<char> = name.chars().collect();
    let mut before = None;
    let mut written = String::with_capacity(name.len());
    for (n, letter) in letters.iter().copied().enumerate() {
        let letter = if letter == 'i' {
            before
                .or_else(|| letters[n..].iter().copied().find_map(class))
                .unwrap_or('i')
        } else {
            letter
        };
        before = class(letter).or(if letter == 'i' { Some('i') } else { before });
        written.push(letter);
    }
    written
}

/// How a text is written: does it hold a small letter, a capital one?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    Capitals,
    Small,
    Mixed,
}

impl Case {
    pub fn of(text: &str) -> Self {
        let small = text.chars().any(char::is_lowercase);
        let capital = text.chars().any(char::is_uppercase);
        match (capital, small) {
            (true, true) => Self::Mixed,
            (true, false) => Self::Capitals,
            (false, _) => Self::Small,
        }
    }
}

/// A capital at the start of the text and after a space or hyphen.
pub fn capitalised(text: &str) -> String {
    let mut at_start = true;
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        if at_start && letter.is_alphanumeric() {
            written.extend(letter.to_uppercase());
        } else {
            written.push(letter);
        }
        at_start = matches!(letter, ' ' | '-');
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lower_case_keeps_turkish_letters() {
        assert_eq!(lower("İSMAİL", false), "ismail");
        assert_eq!(lower("IŞIL", true), "ışıl");
        assert_eq!(lower("IRENE", false), "irene");
        assert_eq!(lower("Oʻrinov", false), "o'rinov");
    }

    #[test]
    fn spellings_of_the_mrz() {
        assert_eq!(in_mrz("müller"), ["mueller", "muller"]);
        assert_eq!(in_mrz("erdoğan"), ["erdogan"]);
        assert_eq!(in_mrz("o'connor"), ["oconnor"]);
        assert!(in_mrz("əliyev").contains(&"eliyev".to_owned()));
        assert!(in_mrz("əliyev").contains(&"aliyev".to_owned()));
        assert!(in_mrz("ali").is_empty());
    }

    #[test]
    fn harmony_chooses_the_i() {
        for (mrz, likely) in [
            ("yilmaz", "yılmaz"),
            ("ismail", "ısmaıl"),
            ("demir", "demir"),
            ("kadir", "kadır"),
            ("iskender", "iskender"),
            ("yildiz", "yildiz"),
        ] {
            assert_eq!(harmonic_i(mrz), likely);
        }
    }
}
