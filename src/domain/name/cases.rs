//! Upper and lower case as names and places are written: capitals at the start of words, small particles.

use super::{lower, upper};
use unicode_normalization::UnicodeNormalization;

/// Words that close a patronymic of a Turkic people, small wherever they stand by themselves: Асан уулу, Rashid oʻgʻli.
const PATRONYMIC_MARKS: [&str; 24] = [
    "uulu",
    "kyzy",
    "qyzy",
    "kizi",
    "qizi",
    "gyzy",
    "qızı",
    "uly",
    "ogly",
    "ogli",
    "oglu",
    "oğlu",
    "o’g’li",
    "ўғли",
    "уулу",
    "кызы",
    "қызы",
    "қизи",
    "кизи",
    "гызы",
    "ұлы",
    "улы",
    "оглы",
    "угли",
];

/// Particles that stay small inside a name, by the states whose people write them so. Elsewhere (the United States,
/// Belgium, Italy) families differ: capitals stand, and the document shows what is right.
const PARTICLES: [(&[&str], &[&str]); 5] = [
    (
        &["NLD", "SUR"],
        &[
            "van", "de", "der", "den", "het", "ten", "ter", "te", "op", "in", "’t",
        ],
    ),
    (
        &["DEU", "D", "AUT", "LIE"],
        &["von", "vom", "van", "zu", "zum", "zur", "der", "und"],
    ),
    (
        &[
            "ESP", "MEX", "ARG", "CHL", "COL", "PER", "VEN", "CUB", "ECU", "URY", "BOL", "DOM",
        ],
        &["de", "del", "la", "las", "los", "y"],
    ),
    (
        &["PRT", "BRA", "AGO", "MOZ", "CPV"],
        &["da", "das", "de", "do", "dos", "e"],
    ),
    (
        &[
            "SAU", "ARE", "KWT", "QAT", "BHR", "OMN", "YEM", "MYS", "BRN", "MAR",
        ],
        &["bin", "ibn", "bint", "binti"],
    ),
];

/// Words of an address that are written small, Kazakh and Russian.
const OF_ADDRESSES: [&str; 34] = [
    "улица",
    "ул",
    "проспект",
    "пр",
    "проезд",
    "переулок",
    "пер",
    "бульвар",
    "площадь",
    "дом",
    "д",
    "корпус",
    "квартира",
    "кв",
    "офис",
    "область",
    "обл",
    "район",
    "город",
    "г",
    "село",
    "с",
    "посёлок",
    "микрорайон",
    "мкр",
    "көшесі",
    "даңғылы",
    "үй",
    "үйі",
    "пәтер",
    "пәтері",
    "ауданы",
    "облысы",
    "қаласы",
];

fn is_particle(word: &str, state: &str) -> bool {
    let small = word.to_lowercase();
    let here = PARTICLES.iter().filter(|(states, _)| states.contains(&state));
    PATRONYMIC_MARKS.contains(&small.as_str()) || here.flat_map(|(_, words)| *words).any(|p| *p == small)
}

/// A capital at the start of every word and after hyphen and apostrophe of `O’`, `D’`; the rest small. Words written
/// small (particles: van der, де ла) stay small when the text holds capitals too; in a text of capitals those of the
/// state are known.
pub fn capitalise(text: &str, country: &str) -> String {
    let mixed = text.chars().any(char::is_uppercase) && text.chars().any(char::is_lowercase);
    let words = text.split(' ').enumerate().map(|(n, word)| {
        let begins_small = word.chars().next().is_some_and(char::is_lowercase);
        if mixed && begins_small {
            word.to_owned()
        } else if (n > 0 || !is_mark(word)) && is_particle(word, country) {
            lower(word, country)
        } else {
            capitalised(word, country)
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A name of the machine-readable zone, offered for the visual one. The zone writes ı and i alike (Doc 9303 part 3), and
/// most of them have the dot: none is taken away, though a small I of that state would have none.
pub fn capitalise_zone(text: &str, state: &str) -> String {
    capitalise(text, state).replace('ı', "i")
}

/// A mark of a patronymic is small behind the father's name alone: Улы may be a name by itself.
fn is_mark(word: &str) -> bool {
    PATRONYMIC_MARKS.contains(&word.to_lowercase().as_str())
}

/// A place or an address: as a name, but its common words are small and a capital stands behind a point.
pub fn capitalise_place(text: &str, country: &str) -> String {
    let word = |word: &str| {
        let bare: String = word.chars().filter(|c| c.is_alphabetic()).collect();
        if OF_ADDRESSES.contains(&bare.to_lowercase().as_str()) {
            lower(word, country)
        } else {
            capitalised(word, country)
        }
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

fn capitalised(word: &str, country: &str) -> String {
    let letters: Vec<char> = word.nfc().collect();
    let mut out = String::with_capacity(word.len());
    for (n, letter) in letters.iter().enumerate() {
        // О’Коннор, D’Artagnan: one letter before the mark. Ульбек in Oʻlbek and Gʻulom stay one word.
        let after_mark = n == 2
            && matches!(letters[1], '’' | '\'')
            && matches!(letters[0], 'O' | 'o' | 'О' | 'о' | 'D' | 'd' | 'Д' | 'д')
            && !matches!(country, "UZB" | "UZ");
        let before = n.checked_sub(1).map(|b| letters[b]);
        let starts = before.is_none_or(|b| matches!(b, '-' | '«' | '(' | '"' | '.')) || after_mark;
        let text = letter.to_string();
        out.push_str(&if starts {
            upper(&text, country)
        } else {
            lower(&text, country)
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_at_the_start_of_words() {
        for (text, country, name) in [
            ("ИВАНОВ-ПЕТРОВ ИВАН", "RUS", "Иванов-Петров Иван"),
            ("van der Berg", "NLD", "van der Berg"),
            ("VAN DER BERG", "NLD", "van der Berg"),
            ("VAN DER BERG", "USA", "Van Der Berg"),
            ("MARIA DE LA CRUZ", "ESP", "Maria de la Cruz"),
            ("VON GOETHE", "DEU", "von Goethe"),
            ("AHMAD BIN SAID", "SAU", "Ahmad bin Said"),
            ("BAKYT ASAN UULU", "KGZ", "Bakyt Asan uulu"),
            ("ALISHER RASHID OGLI", "UZB", "Alisher Rashid ogli"),
            ("УЛЫ", "KAZ", "Улы"),
            ("O’CONNOR", "IRL", "O’Connor"),
            ("O’RINOV", "UZB", "O’rinov"),
            ("ҚУАНЫШ", "KAZ", "Қуаныш"),
        ] {
            assert_eq!(capitalise(text, country), name);
        }
        for (text, place) in [
            ("ГОРОД АЛМАТЫ, УЛ. АБАЯ, Д. 15А", "город Алматы, ул. Абая, д. 15а"),
            ("АБАЙ КӨШЕСІ, 15", "Абай көшесі, 15"),
        ] {
            assert_eq!(capitalise_place(text, "KAZ"), place);
        }
    }
}
