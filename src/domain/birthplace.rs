//! In which state a place of birth lies, as far as its words tell: the name of a state, or a city of Kazakhstan under its
//! present or a former name (`assets/places/kazakhstan.tsv`). A sign for a question to the applicant, never a finding.

use super::country::{self, NameIn};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The state of the cities in the table.
const HOME: &str = "KAZ";

static CITIES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let rows = include_str!("../../assets/places/kazakhstan.tsv").lines();
    let rows = rows.filter(|row| !row.starts_with('#'));
    rows.flat_map(|row| row.split('\t'))
        .map(fold)
        .filter(|n| !n.is_empty())
        .collect()
});

/// A state's code and its names, folded.
static STATES: LazyLock<Vec<(&'static str, String, Vec<String>)>> = LazyLock::new(|| {
    let states = country::all().filter(|c| c.iso() == Some(c.code));
    let names = |c: &country::Country| {
        [NameIn::Kk, NameIn::Ru, NameIn::En]
            .map(|lang| fold(c.name(lang)))
            .to_vec()
    };
    states.map(|c| (c.code, fold(c.code), names(c))).collect()
});

/// Lower case without marks, one blank between words and at both ends; nothing where there is no word.
fn fold(text: &str) -> String {
    let plain: String = text
        .to_lowercase()
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    match words.is_empty() {
        true => String::new(),
        false => format!(" {} ", words.join(" ")),
    }
}

/// The state in which the place lies, alpha-3; none where its words do not tell.
pub fn state_of(texts: &[&str]) -> Option<&'static str> {
    let folded: Vec<String> = texts.iter().map(|t| fold(t)).filter(|t| !t.is_empty()).collect();
    if folded.is_empty() {
        return None;
    }
    let named = |name: &String| !name.is_empty() && folded.iter().any(|text| text.contains(name));
    // The code stands by itself at the end, as passports have it.
    let coded = |code: &str| folded.iter().any(|text| text.ends_with(code));
    let mut states = STATES.iter();
    let by_name = states.find(|(_, code, names)| coded(code) || names.iter().any(named));
    let by_city = || {
        let mut cities = CITIES.iter();
        cities
            .any(|city| folded.iter().any(|text| text.contains(city.as_str())))
            .then_some(HOME)
    };
    by_name.map(|(code, _, _)| *code).or_else(by_city)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_tells_its_state_by_name_code_or_city() {
        for (texts, state) in [
            (&["ALMATY"][..], Some("KAZ")),
            (&["ALMA-ATA, USSR"], Some("KAZ")),
            (&["г. Целиноград"], Some("KAZ")),
            (&["Қарағанды қаласы"], Some("KAZ")),
            (&["Kazakh SSR"], Some("KAZ")),
            (&["AKTAU / KAZ"], Some("KAZ")),
            (&["", "Алматы қ., Қазақстан"], Some("KAZ")),
            (&["İZMİR"], None),
            (&["Анкара", "Турция"], Some("TUR")),
            // A city's namesake in a state that is named.
            (&["Oral, Türkiye", "Турция"], Some("TUR")),
            (&["Almatova"], None),
            (&["", " ,"], None),
            (&[], None),
        ] {
            assert_eq!(state_of(texts), state, "{texts:?}");
        }
    }
}
