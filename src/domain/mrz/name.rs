//! The name field (Doc 9303 part 3, 4.6) and the comparison of its spelling with the visual zone's.

use super::layout::{Field, Format};
use crate::domain::trouble::{Problem, Say};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

const LATIN: &str = include_str!("../../../assets/translit/icao_latin.tsv");
static LETTERS: LazyLock<BTreeMap<char, Vec<String>>> = LazyLock::new(|| {
    let row = |line: &str| {
        let mut cells = line.split('\t').skip(1);
        let letter = cells.next()?.chars().next()?;
        let spelled = |s: &&str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_uppercase());
        let first = cells.next()?;
        let others = cells.next()?.split(',').map(str::trim);
        Some((
            letter,
            std::iter::once(first)
                .chain(others)
                .filter(spelled)
                .map(str::to_owned)
                .collect(),
        ))
    };
    LATIN.lines().skip(1).filter_map(row).collect()
});

/// Spellings of one name that are listed; [`could_be`] knows them all.
const MOST_FORMS: usize = 256;

/// A name as the zone spells it. The components stand parted by blanks; the zone does not say where a given name ends
/// and a patronymic begins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MrzName {
    pub surname: String,
    pub given_names: String,
    pub surname_parts: Vec<String>,
    pub given_parts: Vec<String>,
    /// A letter stands in the last place: the name may have been cut (part 3, 4.6.2).
    pub truncated: bool,
}

pub(super) fn read(format: Format, field: &str) -> (MrzName, Vec<Problem>) {
    let (primary, secondary) = field.split_once("<<").unwrap_or((field, ""));
    let parts = |text: &str| {
        text.split('<')
            .filter(|p| !p.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (surname_parts, given_parts) = (parts(primary), parts(secondary));
    let name = MrzName {
        surname: surname_parts.join(" "),
        given_names: given_parts.join(" "),
        truncated: field.chars().last().is_some_and(|c| c.is_ascii_uppercase()),
        surname_parts,
        given_parts,
    };
    let line = format.place(Field::Name).map_or(1, |p| p.line + 1);
    let say = |id| Say::new(id).with("line", line);
    let mut problems = Vec::new();
    if name.surname.is_empty() && name.given_names.is_empty() {
        problems.push(Problem::error(say("mrz-name-missing")));
    } else if name.surname.is_empty() {
        problems.push(Problem::warning(say("mrz-surname-missing")));
    } else if name.given_names.is_empty() {
        problems.push(Problem::warning(say("mrz-name-single")));
    }
    if name.truncated {
        problems.push(Problem::warning(say("mrz-name-cut")));
    }
    // A letter behind two fillers in the secondary identifier: most often a filler misread (`<<<K<<<`), or a lost letter.
    if secondary.trim_matches('<').contains("<<") {
        problems.push(Problem::warning(say("mrz-name-gap")));
    }
    (name, problems)
}

/// What the table of part 3, section 6.A makes of a letter: the first spelling is the table's, the others are left to
/// the issuing State. None for a letter that no Latin name has.
fn letter_forms(c: char) -> Option<Vec<String>> {
    if c.is_ascii_alphabetic() {
        return Some(vec![c.to_ascii_uppercase().to_string()]);
    }
    let row = |c: char| LETTERS.get(&c).cloned();
    let capital = c
        .to_uppercase()
        .next()
        .filter(|_| c.to_uppercase().count() == 1)
        .unwrap_or(c);
    row(c).or_else(|| row(capital)).or_else(|| {
        // Letters that the table does not list (Vietnamese, Welsh …): the letter under the marks, also if that one is listed.
        let base = capital.nfd().next().filter(|b| *b != capital)?;
        let forms = if base.is_ascii_alphabetic() {
            Some(vec![base.to_ascii_uppercase().to_string()])
        } else {
            None
        };
        forms.or_else(|| row(base))
    })
}

/// What a character of the visual zone can be in the zone, `<` parting components; none for one that no Latin name has.
/// Apostrophes fall away or, as some States do, part; hyphens, blanks and commas part; other punctuation falls away
/// (part 3, 4.6).
fn spellings(c: char) -> Option<Vec<String>> {
    match c {
        c if c.is_whitespace() || matches!(c, '-' | '<' | ',' | '\u{2010}'..='\u{2015}') => {
            Some(vec!["<".to_owned()])
        }
        '\'' | '\u{2019}' | '\u{2018}' | '\u{02BC}' | '\u{02BB}' | '`' | '\u{00B4}' => {
            Some(vec![String::new(), "<".to_owned()])
        }
        c if c.is_alphabetic() => letter_forms(c),
        _ => Some(vec![String::new()]),
    }
}

/// The spellings the zone may have for a name of the visual zone, components parted by `<`, the table's own first.
/// Empty for a text that is not in Latin letters.
pub fn mrz_forms(text: &str) -> Vec<String> {
    let mut forms = vec![String::new()];
    for c in text.nfc() {
        let Some(next) = spellings(c) else {
            return Vec::new();
        };
        forms = next
            .iter()
            .flat_map(|n| forms.iter().map(move |f| format!("{f}{n}")))
            .take(MOST_FORMS)
            .collect();
    }
    let mut out: Vec<String> = Vec::new();
    for form in forms {
        let tidy = form
            .split('<')
            .filter(|p| !p.is_empty())
            .collect::<Vec<_>>()
            .join("<");
        if !tidy.is_empty() && !out.contains(&tidy) {
            out.push(tidy);
        }
    }
    out
}

/// A name by the table's own spellings; empty for a text that is not in Latin letters.
pub fn mrz_form(text: &str) -> String {
    mrz_forms(text).into_iter().next().unwrap_or_default()
}

/// Where a comparison stands inside a component of the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum At {
    Start,
    Inside,
    /// Behind the letters that were kept of a cut component.
    CutOff,
}

/// Whether a name of the zone (components parted by `<` or blanks) can be the visual zone's, by any of its spellings.
/// A cut name is compared component by component as a beginning, because each State cuts its own way (part 3, 4.6.2).
pub fn could_be(mrz_name: &str, visual: &str, truncated: bool) -> bool {
    let parts: Vec<&str> = mrz_name.split(['<', ' ']).filter(|p| !p.is_empty()).collect();
    let zone: Vec<char> = parts.join("<").chars().collect();
    // All places of the zone that the visual zone's letters so far can lead to.
    let mut places = BTreeSet::from([(0, At::Start)]);
    for c in visual.nfc() {
        let Some(spellings) = spellings(c) else {
            return false;
        };
        let mut next = BTreeSet::new();
        for spelling in spellings {
            let mut here = places.clone();
            for letter in spelling.chars() {
                here = here
                    .into_iter()
                    .filter_map(|place| step(&zone, place, letter, truncated))
                    .collect();
            }
            next.extend(here);
        }
        places = next;
    }
    !zone.is_empty() && places.iter().any(|(at, _)| *at == zone.len())
}

fn step(zone: &[char], (at, state): (usize, At), letter: char, truncated: bool) -> Option<(usize, At)> {
    let there = zone.get(at);
    match (letter, state) {
        ('<', At::Start) => Some((at, At::Start)),
        ('<', _) => match there {
            None => Some((at, At::Start)),
            Some('<') => Some((at + 1, At::Start)),
            Some(_) => None,
        },
        (_, At::CutOff) => Some((at, At::CutOff)),
        (_, _) if there == Some(&letter) => Some((at + 1, At::Inside)),
        // The component, or all that follows, was cut off here.
        (_, At::Inside) if truncated && matches!(there, None | Some('<')) => Some((at, At::CutOff)),
        (_, At::Start) if truncated && there.is_none() => Some((at, At::CutOff)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_of_the_visual_zone_as_the_zone_spells_them() {
        for (visual, form) in [
            ("O'Connor", "OCONNOR"),
            ("d’Artagnan", "DARTAGNAN"),
            ("Marie-Elise", "MARIE<ELISE"),
            ("van der Müllen", "VAN<DER<MUELLEN"),
            ("Smith-Jones", "SMITH<JONES"),
            ("Al-Basri", "AL<BASRI"),
            ("Straße", "STRASSE"),
            ("Yıldız", "YILDIZ"),
            ("İnönü", "INOENUE"),
            ("Łukasz", "LUKASZ"),
            ("Nguyễn Thị Ánh", "NGUYEN<THI<ANH"),
            ("Əliyev", "ALIYEV"),
            ("Ærø", "AEROE"),
            ("Þór", "THOR"),
            ("Đorđe", "DORDE"),
            ("Dr. José", "DR<JOSE"),
            ("Иванов", ""),
            ("", ""),
            (" - ", ""),
        ] {
            assert_eq!(mrz_form(visual), form, "{visual}");
        }
        assert_eq!(mrz_forms("Ünüvar").len(), 9);
        assert_eq!(mrz_forms("Ñu"), ["NU", "NXXU"]);
    }

    #[test]
    fn the_zone_is_compared_with_the_visual_zone() {
        for (zone, visual, truncated, same) in [
            ("MUELLER", "Müller", false, true),
            ("MULLER", "Müller", false, true),
            ("MUXXLLER", "Müller", false, true),
            ("MILLER", "Müller", false, false),
            ("O CONNOR", "O'Connor", false, true),
            ("HUSEYNLI", "Hüseynli", false, true),
            ("ALIYEV", "Əliyev", false, true),
            ("ELIYEV", "Əliyev", false, true),
            ("ANNA MARIA", "Anna Maria", false, true),
            ("ANNA", "Anna Maria", false, false),
            ("ANNA M", "Anna Maria", true, true),
            ("ANNA N", "Anna Maria", true, false),
            ("ANNA MARIA EVA", "Anna Maria", true, false),
            ("", "Anna", true, false),
            ("IVANOV", "Иванов", false, false),
        ] {
            assert_eq!(could_be(zone, visual, truncated), same, "{zone} {visual}");
        }
    }

    proptest! {
        #[test]
        fn no_name_panics(text in "\\PC{0,60}", zone in "\\PC{0,40}") {
            let _ = could_be(&zone, &text, true);
            for form in mrz_forms(&text) {
                prop_assert!(form.bytes().all(|b| b.is_ascii_uppercase() || b == b'<'), "{}", form);
            }
        }

        #[test]
        fn a_name_is_its_own_form(text in "[A-ZÀ-ÖØ-Þ]{1,12}([ '-][A-Zß-öø-ÿ]{1,12}){0,3}") {
            for form in mrz_forms(&text).iter().take(6) {
                prop_assert!(could_be(form, &text, false), "{}", form);
                for end in 1..=form.len() {
                    prop_assert!(could_be(&form[..end], &text, true), "{}", form);
                }
                let (other, longer) = (format!("{form}Q"), format!("{form}<Q"));
                prop_assert!(!could_be(&other, &text, true) && !could_be(&longer, &text, true), "{}", form);
            }
        }
    }
}
