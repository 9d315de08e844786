//! Slips of the hand in a typed text, and the text without them: the wrong keyboard layout, capitals where a name has
//! small letters or the Caps Lock was on, letters of two alphabets in one word, two spaces for one. Nothing is mended unasked.

use super::likeness::likeness;
use super::scripts;
use crate::domain::name::{self, Script};
use unicode_normalization::UnicodeNormalization;

/// What a cell is for: in free words capitals may be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Writing {
    /// A sentence, a note, a code: its capitals are the clerk's.
    #[default]
    Free,
    /// The clerk's own words, a reason or a report: capitals throughout are a slip, small letters are not.
    Words,
    /// A person's name: every word begins with a capital, particles aside.
    Name,
    /// A place or an address: capitals throughout are a slip, small letters are not.
    Place,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// Typed under the layout of the other alphabet.
    Layout,
    /// Letters of the other alphabet that look alike.
    Mixed,
    /// Capitals throughout, none in a name, or small and large exchanged.
    Case,
    /// More than one space in a row.
    Spaces,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// The slip that is told of; several may be mended together.
    pub slip: Slip,
    pub text: String,
}

/// By how much the other reading must be the liker one. At this measure one name of a thousand is doubted wrongly.
const LIKER: f64 = 0.8;

/// The slips of a text, mended together; none where nothing is seen. The state (alpha-3) decides on dotted i and on
/// particles.
pub fn mend(text: &str, writing: Writing, state: &str) -> Option<Mended> {
    let spaced = one_space(text);
    let worded = !has_address(&spaced);
    let turned = other_layout(&spaced).filter(|_| worded);
    let now = turned.clone().unwrap_or_else(|| spaced.clone());
    let alike = scripts::mend_mixed(&now);
    let case = cased(&alike, writing, state).filter(|_| worded);
    let slip = if turned.is_some() {
        Slip::Layout
    } else if alike != now {
        Slip::Mixed
    } else if case.is_some() {
        Slip::Case
    } else if spaced != text {
        Slip::Spaces
    } else {
        return None;
    };
    let text = case.unwrap_or(alike);
    Some(Mended { slip, text })
}

/// The text with one space where there are more; what stands before and behind it is no slip.
pub fn one_space(text: &str) -> String {
    let doubled = |word: &str| word.is_empty() || word.contains(char::is_whitespace);
    match text.trim().split(' ').any(doubled) {
        true if !text.trim().is_empty() => text.split_whitespace().collect::<Vec<_>>().join(" "),
        _ => text.to_owned(),
    }
}

/// An e-mail address is no word, whatever its letters look like.
fn has_address(text: &str) -> bool {
    let is_address = |word: &str| {
        let parts = word.split_once('@');
        word.is_ascii() && parts.is_some_and(|(name, domain)| !name.is_empty() && !domain.is_empty())
    };
    text.split(' ').any(is_address)
}

/// The text read by the keys of the other alphabet's layout, if only so it looks like words.
fn other_layout(text: &str) -> Option<String> {
    let script = Script::of(text);
    if !matches!(script, Script::Latin | Script::Cyrillic) {
        return None;
    }
    let now = likeness(text)?;
    let liker = |turned: String| Some((likeness(&turned)?, turned));
    let turned = super::turns(text).into_iter().filter_map(liker);
    let (best, turned) = turned.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (best > now + LIKER).then_some(turned)
}

/// A number with its letters, `DEMO 000006` or `KZDEMO000006`: one word beside a long row of digits. An address has more
/// words than one, or a short number: `УЛ. АБАЯ 17`.
fn is_code(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty());
    let mut numbers = text.split(|c: char| !c.is_numeric());
    words.count() == 1 && numbers.any(|n| n.chars().count() >= 4)
}

/// The text in the letters that names have, where it has not.
fn cased(text: &str, writing: Writing, state: &str) -> Option<String> {
    if writing == Writing::Place && is_code(text) {
        return None;
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let words = text.split(|c: char| !c.is_alphabetic());
    let longest = words.map(|w| w.chars().count()).max().unwrap_or(0);
    let has_case = |c: char| c.is_uppercase() || c.is_lowercase();
    let cases: Vec<char> = text.chars().filter(|c| has_case(*c)).collect();
    let large = !cases.is_empty() && cases.iter().all(|c| c.is_uppercase());
    let small = !cases.is_empty() && cases.iter().all(|c| c.is_lowercase());
    if writing != Writing::Free && is_exchanged(text) {
        return Some(exchanged(text, state));
    }
    let long = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|w| w.chars().count() > 2);
    let slips = match writing {
        Writing::Free => false,
        // A word or two may be an abbreviation.
        Writing::Words => large && letters > 9 && long.count() > 1,
        Writing::Name => letters > 1 && (large || small),
        // Abbreviations are meant: USA, АО.
        Writing::Place => longest > 3 && large,
    };
    let written = match writing {
        Writing::Place => name::capitalise_place(text, state),
        Writing::Words => sentence(text, state),
        Writing::Name | Writing::Free => name::capitalise(text, state),
    };
    (slips && written != text).then_some(written)
}

/// Typed with the Caps Lock on: a word of some length begins small and goes on large, and no letter is small but at the
/// beginning of a word.
fn is_exchanged(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty());
    let mut seen = false;
    for word in words {
        let first = word.chars().next().is_some_and(char::is_lowercase);
        if word.chars().skip(1).any(|c| !c.is_uppercase()) {
            return false;
        }
        seen |= first && word.chars().count() > 3;
    }
    seen
}

fn exchanged(text: &str, state: &str) -> String {
    let turn = |c: char| match c.is_lowercase() {
        true => name::upper(c.encode_utf8(&mut [0; 4]), state),
        false => name::lower(c.encode_utf8(&mut [0; 4]), state),
    };
    text.nfc().map(turn).collect()
}

/// Small letters, the first aside.
fn sentence(text: &str, state: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(String::from).unwrap_or_default();
    name::upper(&first, state) + &name::lower(rest.as_str(), state)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn slips_are_seen_and_mended_together() {
        use Slip::{Case, Layout, Mixed, Spaces};
        use Writing::{Free, Name, Place, Words};
        for (typed, writing, state, slip, text) in [
            ("Анна  Мария", Name, "", Spaces, "Анна Мария"),
            ("Ивaнов  Пётр", Name, "", Mixed, "Иванов Пётр"),
            ("ghjcgtrn  F,fz? 15f", Free, "", Layout, "проспект Абая, 15а"),
            ("В ПАСПОРТЕ  ОПЕЧАТКА", Words, "", Case, "В паспорте опечатка"),
            ("оТПУСК ДО 20 ДЕКАБРЯ", Words, "", Case, "Отпуск до 20 декабря"),
            ("иВАНОВ", Name, "RUS", Case, "Иванов"),
            ("сМИТ дЖОН", Name, "", Case, "Смит Джон"),
            ("кОНСУЛ", Place, "", Case, "Консул"),
            ("Bdfyjd", Name, "RUS", Layout, "Иванов"),
            ("BDFYJD", Name, "RUS", Layout, "Иванов"),
            ("Fyyf Vfhbz", Name, "", Layout, "Анна Мария"),
            ("Ыьшер", Name, "GBR", Layout, "Smith"),
            ("Vjcrdf", Place, "", Layout, "Москва"),
            ("ghjcgtrn F,fz? 15f", Free, "", Layout, "проспект Абая, 15а"),
            ("Ивaнов", Name, "", Mixed, "Иванов"),
            ("ИBAHOB", Name, "", Mixed, "Иванов"),
            ("Справкa 5", Free, "", Mixed, "Справка 5"),
            ("ИВАНОВ-ПЕТРОВ", Name, "RUS", Case, "Иванов-Петров"),
            ("иванов", Name, "RUS", Case, "Иванов"),
            ("IŞIK", Name, "TUR", Case, "Işık"),
            ("VAN DER BERG", Name, "NLD", Case, "van der Berg"),
            ("АСАН УУЛУ", Name, "KGZ", Case, "Асан уулу"),
            ("LI", Name, "CHN", Case, "Li"),
            ("yILMAZ", Name, "TUR", Case, "Yılmaz"),
            ("iSMAİL", Name, "TUR", Case, "İsmail"),
            ("iSMAİL", Name, "", Case, "Ismail"),
            ("İZMİR ÜZERİNDEN GELDİ", Words, "", Case, "İzmir üzerinden geldi"),
            ("УЛ. АБАЯ 17", Place, "", Case, "ул. Абая 17"),
            ("уЛ. аБАЯ 17", Place, "", Case, "Ул. Абая 17"),
            ("ПР. АБАЯ 17 КВ. 5", Place, "", Case, "пр. Абая 17 кв. 5"),
            ("МКР. САМАЛ-2, 17", Place, "", Case, "мкр. Самал-2, 17"),
            ("САМАЛ-2, 17", Place, "", Case, "Самал-2, 17"),
            ("УЛ. АБАЯ 17, 050010", Place, "", Case, "ул. Абая 17, 050010"),
            (
                "ПРОСПЕКТ ИНЁНЮ, ДОМ 15",
                Place,
                "TUR",
                Case,
                "проспект Инёню, дом 15",
            ),
        ] {
            let mended = mend(typed, writing, state);
            let wanted = Mended {
                slip,
                text: text.to_owned(),
            };
            assert_eq!(mended, Some(wanted), "{typed}");
        }
    }

    #[test]
    fn what_is_right_is_left_alone() {
        use Writing::{Free, Name, Place, Words};
        for (typed, writing) in [
            ("В ПАСПОРТЕ ОПЕЧАТКА", Free),
            ("ХҚКО БАЖ", Words),
            ("паспорт утерян, справка ЕНПФ", Words),
            (" Анна Мария ", Name),
            ("   ", Words),
            ("кОТ", Words),
            ("Иванов", Name),
            ("van der Berg", Name),
            ("O’Connor", Name),
            ("Krk", Place),
            ("Schmidt", Name),
            ("Wrzeszcz", Name),
            ("Hrvoje", Name),
            ("Nguyễn", Name),
            ("Çağlayan", Name),
            ("Ыбырай", Name),
            ("Шымкент", Place),
            ("Қызылжар", Place),
            ("Джордж", Name),
            ("A", Name),
            ("USA", Place),
            ("улица Абая, 15", Place),
            ("王", Name),
            ("", Name),
            ("7-4410", Free),
            ("+90 312 491 91 00", Free),
            ("a@b.kz", Free),
            ("bdfyjd@mail.kz", Free),
            ("+7 701 111 22 33, bdfyjd@mail.kz", Free),
            ("AIGUL@MAIL.KZ", Place),
            ("DEMO 000006", Place),
            ("ДЕМО 000006", Place),
            ("KZDEMO000006", Place),
            ("0000 DEMO", Place),
            ("N12345678", Place),
            ("РТМ 0012345", Place),
            ("№ ABCD-17/2026", Place),
            ("Иванов Anna", Name),
        ] {
            assert_eq!(mend(typed, writing, ""), None, "{typed}");
        }
    }

    /// Every name of the program's own tables stands as it is; typed under the other layout nearly all are found.
    #[test]
    fn names_are_not_doubted() {
        let table = include_str!("../../../assets/transcription/names.tsv");
        let (mut all, mut doubted, mut found) = (0, 0, 0);
        for row in table.lines().skip(1) {
            let name = row.split('\t').nth(2).unwrap();
            if name.chars().count() < 5 {
                continue;
            }
            all += 1;
            doubted += usize::from(other_layout(name).is_some());
            found += usize::from(other_layout(&super::super::to_latin(name)).is_some());
        }
        assert!(all > 1500, "{all}");
        assert!(doubted * 500 < all, "{doubted} of {all} doubted");
        assert!(found * 10 > all * 9, "{found} of {all} found");
    }

    proptest! {
        #[test]
        fn mending_never_panics(text in "\\PC{0,40}") {
            for writing in [Writing::Free, Writing::Words, Writing::Name, Writing::Place] {
                if let Some(mended) = mend(&text, writing, "TUR") {
                    prop_assert_ne!(mended.text, text.clone());
                }
            }
        }
    }
}
