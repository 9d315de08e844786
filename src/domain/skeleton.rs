//! The skeleton of a name: a key under which its spellings meet, Latin and Cyrillic, of several systems.
//!
//! Иванов, IVANOV and Ivanoff have one skeleton; Жанибек, Zhanibek and Janibek meet in one. It is for finding, never
//! for showing. In a key `x` is the sound of ш and щ, `c` of ч, `j` of ж and дж.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Raised when the rules change: stored keys of another version are built anew.
pub const KEY_VERSION: u32 = 1;

/// Groups of Latin letters that are one sound, the longest first.
const GROUPS: [(&str, &str); 20] = [
    ("shch", "x"),
    ("tsch", "c"),
    ("sch", "x"),
    ("tch", "c"),
    ("dzh", "j"),
    ("tzh", "tj"),
    ("kh", "h"),
    ("zh", "j"),
    ("ch", "c"),
    ("sh", "x"),
    ("ts", "s"),
    ("tz", "s"),
    ("dj", "j"),
    ("ck", "k"),
    ("ph", "f"),
    ("th", "t"),
    ("gh", "g"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
];

/// The keys of one word of a name, at most four, without repetitions; the first is that of its likeliest reading. More
/// than one where a Latin `j` can be ж (Janibek) or й (Anja), a `w` в (Iwanow) or у (Dawlet). Empty for a word without
/// letters and digits.
pub fn keys(token: &str) -> Vec<String> {
    let letters: Vec<char> = plain_letters(token);
    let readings = |letter: char, both: [&'static str; 2]| {
        let count = if letters.contains(&letter) { 2 } else { 1 };
        both.into_iter().take(count)
    };
    let mut keys: Vec<String> = Vec::new();
    for j in readings('j', ["j", "i"]) {
        for w in readings('w', ["v", "u"]) {
            let key = folded(&sounds(&letters, j, w));
            if !key.is_empty() && !keys.contains(&key) {
                keys.push(key);
            }
        }
    }
    keys
}

/// Lower case without marks, but with those that make another sound: š, č, ž, ş, ç become the sound's own capital.
fn plain_letters(token: &str) -> Vec<char> {
    let mut out = Vec::new();
    for letter in token
        .nfkc()
        .flat_map(char::to_lowercase)
        .collect::<String>()
        .nfc()
    {
        match letter {
            'š' | 'ş' | 'ș' | 'ŝ' => out.push('X'),
            'č' | 'ç' | 'ć' | 'ĉ' => out.push('C'),
            'ž' | 'ż' => out.push('J'),
            'ə' => out.push('a'),
            'ı' => out.push('i'),
            'ł' => out.push('l'),
            'ø' => out.push('o'),
            'đ' | 'ð' => out.push('d'),
            'ß' => out.push('s'),
            'æ' => out.push('a'),
            // Letters that NFD would take apart, though their marks make them other letters.
            'й' | 'ї' => out.push('и'),
            'ё' => out.push('ё'),
            'ў' => out.push('у'),
            letter => out.extend(
                std::iter::once(letter)
                    .nfkd()
                    .filter(|c| !is_combining_mark(*c) && c.is_alphanumeric()),
            ),
        }
    }
    out
}

fn cyrillic_sound(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' | 'ә' | 'я' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' | 'ґ' => "g",
        'д' => "d",
        'е' | 'ё' | 'є' | 'э' => "e",
        'ж' => "j",
        'з' => "z",
        'и' | 'і' | 'ы' => "i",
        'к' | 'қ' => "k",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ц' => "s",
        'т' => "t",
        'у' | 'ұ' | 'ү' | 'ю' => "u",
        'ф' => "f",
        'х' | 'һ' => "h",
        'ч' => "c",
        'ш' | 'щ' => "x",
        'ъ' | 'ь' => "",
        _ => return None,
    })
}

/// The sounds of the letters, one after another; `j` and `w` are what these Latin letters are read as.
fn sounds(letters: &[char], j: &str, w: &str) -> String {
    let mut out = String::new();
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let group = GROUPS.iter().find(|(group, _)| {
            let mut rest = letters[at..].iter();
            group.chars().all(|c| rest.next() == Some(&c))
        });
        // A j that is read as й makes no group with the letters before it.
        if let Some((group, sound)) = group.filter(|(group, _)| *group != "dj" || j == "j") {
            out.push_str(sound);
            at += group.len();
            continue;
        }
        match letter {
            'X' => out.push('x'),
            'C' => out.push('c'),
            'J' => out.push('j'),
            'j' => out.push_str(j),
            'x' => out.push_str("ks"),
            'w' => out.push_str(w),
            'q' | 'c' => out.push('k'),
            'y' => out.push('i'),
            other => match cyrillic_sound(*other) {
                Some(sound) => out.push_str(sound),
                None => out.push(*other),
            },
        }
        at += 1;
    }
    out
}

/// Folds what spellings of one sound leave different: glides, umlauts in two letters, ң, -off, a silent last h, doubled
/// letters. Cyrillic goes the same way, so that what is lost is lost on both sides.
fn folded(sounds: &str) -> String {
    // дж and тс of Cyrillic, as dj and ts of Latin; ё is io.
    let mut key = once_each(sounds)
        .replace("dj", "j")
        .replace("ts", "s")
        .replace("io", "e");
    key = without_glides(&key);
    for (pair, sound) in [("ou", "u"), ("ue", "u"), ("oe", "o"), ("ng", "n")] {
        key = key.replace(pair, sound);
    }
    for (ending, other) in [("of", "ov"), ("ef", "ev"), ("ah", "a")] {
        if let Some(stem) = key.strip_suffix(ending).filter(|stem| !stem.is_empty()) {
            key = format!("{stem}{other}");
            break;
        }
    }
    once_each(&key)
}

/// A glide before a vowel is dropped: ya, ia and я; ye, ie and е; yu, iu and ю.
fn without_glides(key: &str) -> String {
    let letters: Vec<char> = key.chars().collect();
    let before_vowel = |n: usize| letters.get(n + 1).is_some_and(|c| "aeou".contains(*c));
    letters
        .iter()
        .enumerate()
        .filter(|(n, c)| !(**c == 'i' && before_vowel(*n)))
        .map(|(_, c)| *c)
        .collect()
}

/// Doubled letters once.
fn once_each(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if !out.ends_with(letter) {
            out.push(letter);
        }
    }
    out
}

/// The optimal string alignment distance, if it is at most `most`: letters put in, left out, changed, and two
/// neighbours changed round.
pub fn distance(a: &str, b: &str, most: usize) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let same = usize::from(a[i - 1] != b[j - 1]);
            let mut least = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + same);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        if row.iter().all(|n| *n > most) && last.iter().all(|n| *n > most) {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|n| *n <= most)
}

#[cfg(test)]
mod tests;
