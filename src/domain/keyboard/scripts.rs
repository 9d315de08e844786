//! Letters of two scripts that look alike, and words in which they are mixed: a Latin `a` in a Cyrillic name is not
//! seen on the screen, but no search finds it and no other system takes it.

/// Latin and Cyrillic letters that no eye tells apart in print.
const ALIKE: [(char, char); 35] = [
    ('A', 'А'),
    ('B', 'В'),
    ('E', 'Е'),
    ('K', 'К'),
    ('M', 'М'),
    ('H', 'Н'),
    ('O', 'О'),
    ('P', 'Р'),
    ('C', 'С'),
    ('T', 'Т'),
    ('Y', 'У'),
    ('X', 'Х'),
    ('I', 'І'),
    ('S', 'Ѕ'),
    ('J', 'Ј'),
    ('Y', 'Ү'),
    ('Ə', 'Ә'),
    ('Ë', 'Ё'),
    ('Ï', 'Ї'),
    ('Ɵ', 'Ө'),
    ('a', 'а'),
    ('e', 'е'),
    ('o', 'о'),
    ('p', 'р'),
    ('c', 'с'),
    ('y', 'у'),
    ('x', 'х'),
    ('i', 'і'),
    ('s', 'ѕ'),
    ('j', 'ј'),
    ('h', 'һ'),
    ('ə', 'ә'),
    ('ë', 'ё'),
    ('ï', 'ї'),
    ('ɵ', 'ө'),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    Latin,
    Cyrillic,
}

impl Script {
    /// The script of a letter; none for digits, signs and other scripts.
    pub fn of(c: char) -> Option<Self> {
        let latin = c.is_alphabetic()
            && (c.is_ascii()
                || ('\u{00C0}'..='\u{024F}').contains(&c)
                || ('\u{1E00}'..='\u{1EFF}').contains(&c)
                || "ɵə".contains(c));
        if latin {
            Some(Self::Latin)
        } else if ('\u{0400}'..='\u{052F}').contains(&c) && c.is_alphabetic() {
            Some(Self::Cyrillic)
        } else {
            None
        }
    }

    fn other(self) -> Self {
        match self {
            Self::Latin => Self::Cyrillic,
            Self::Cyrillic => Self::Latin,
        }
    }
}

/// The letter of the other script that looks the same.
pub fn look_alike(c: char) -> Option<char> {
    ALIKE.iter().find_map(|(latin, cyrillic)| {
        if *latin == c {
            Some(*cyrillic)
        } else if *cyrillic == c {
            Some(*latin)
        } else {
            None
        }
    })
}

/// Positions (counted in characters) of letters that do not belong to their word's script.
pub fn mixed_scripts(text: &str) -> Vec<usize> {
    let chars: Vec<char> = text.chars().collect();
    let whole = count(&chars);
    let mut out = Vec::new();
    let mut start = 0;
    for end in 0..=chars.len() {
        let inside = chars.get(end).is_some_and(|c| c.is_alphabetic());
        if inside {
            continue;
        }
        let word = chars.get(start..end).unwrap_or_default();
        if let Some(intruder) = intruding_script(word, whole) {
            let strange = word
                .iter()
                .enumerate()
                .filter(|(_, c)| Script::of(**c) == Some(intruder));
            out.extend(strange.map(|(i, _)| start + i));
        }
        start = end + 1;
    }
    out
}

/// Letters of each script: Latin, Cyrillic.
fn count(chars: &[char]) -> (usize, usize) {
    let of = |script| chars.iter().filter(|c| Script::of(**c) == Some(script)).count();
    (of(Script::Latin), of(Script::Cyrillic))
}

/// The script whose letters got into a word by mistake: the one of which every letter has a double in the other, else
/// the rarer in the word, else the rarer in the whole text.
fn intruding_script(word: &[char], whole: (usize, usize)) -> Option<Script> {
    let (latin, cyrillic) = count(word);
    if latin == 0 || cyrillic == 0 {
        return None;
    }
    let all_alike = |script| {
        word.iter()
            .filter(|c| Script::of(**c) == Some(script))
            .all(|c| look_alike(*c).is_some())
    };
    let rarer = |(latin, cyrillic): (usize, usize)| match latin.cmp(&cyrillic) {
        std::cmp::Ordering::Less => Some(Script::Latin),
        std::cmp::Ordering::Greater => Some(Script::Cyrillic),
        std::cmp::Ordering::Equal => None,
    };
    match (all_alike(Script::Latin), all_alike(Script::Cyrillic)) {
        (true, false) => Some(Script::Latin),
        (false, true) => Some(Script::Cyrillic),
        _ => Some(
            rarer((latin, cyrillic))
                .or_else(|| rarer(whole))
                .unwrap_or(Script::Latin),
        ),
    }
}

/// The text with the intruding letters replaced by their doubles; a letter that has none stays for the clerk to see.
pub fn mend_mixed(text: &str) -> String {
    let strange = mixed_scripts(text);
    let mend = |(i, c): (usize, char)| {
        let double = look_alike(c).filter(|d| Script::of(*d) == Script::of(c).map(Script::other));
        if strange.contains(&i) {
            double.unwrap_or(c)
        } else {
            c
        }
    };
    text.chars().enumerate().map(mend).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_of_the_other_script_are_found_and_mended() {
        for (typed, at, mended) in [
            ("Ивaнов", vec![2], "Иванов"),
            ("Аnna", vec![0], "Anna"),
            ("Иванов Anna", vec![], "Иванов Anna"),
            ("Cауле", vec![0], "Сауле"),
            ("Əлия", vec![0], "Әлия"),
            ("ӘLİYEV", vec![0], "ƏLİYEV"),
            ("ИBAHOB", vec![1, 2, 3, 4, 5], "ИВАНОВ"),
            ("MÜLLЕR-Вauer", vec![4, 7], "MÜLLER-Bauer"),
            ("Зaуре Iльяс", vec![1, 6], "Зауре Ільяс"),
            ("", vec![], ""),
            ("A1Б", vec![], "A1Б"),
            ("Жzw", vec![0], "Жzw"),
        ] {
            assert_eq!(mixed_scripts(typed), at, "{typed}");
            assert_eq!(mend_mixed(typed), mended, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn mending_keeps_the_length_and_mends_once(text in "[A-Za-zА-Яа-яӘәІі ,-]{0,30}") {
            let once = mend_mixed(&text);
            prop_assert_eq!(once.chars().count(), text.chars().count());
            if mixed_scripts(&once).is_empty() {
                prop_assert_eq!(mend_mixed(&once), once);
            }
        }
    }
}
