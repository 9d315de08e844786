//! Which systems write the names of a country's citizens.

use super::table::{field, records};
use crate::domain::country;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A system in a country's list. `settled_only`: asked only whether the name stands in its dictionary (a Kazakh name in
/// a Chinese passport).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    pub system: &'static str,
    pub settled_only: bool,
}

static COUNTRIES: LazyLock<HashMap<String, Vec<Asked>>> = LazyLock::new(|| {
    let mut countries = HashMap::new();
    for record in records(include_str!("../../../assets/transcription/countries.tsv")) {
        let asked = field(&record, 1).split(' ').filter_map(asked).collect();
        countries.insert(field(&record, 0).to_owned(), asked);
    }
    countries
});

fn asked(text: &str) -> Option<Asked> {
    let code = text.trim_end_matches('?');
    let system = super::systems::SOURCES.iter().find(|s| s.code == code)?.code;
    Some(Asked {
        system,
        settled_only: code != text,
    })
}

const GENERIC: Asked = Asked {
    system: "generic",
    settled_only: false,
};

/// The systems for an issuing State or nationality (alpha-3 or `D`), the likeliest first. A language goes before.
pub fn systems(country: Option<&str>, language: Option<&str>) -> Vec<Asked> {
    let mut all: Vec<Asked> = language
        .map(super::systems::of_language)
        .unwrap_or_default()
        .into_iter()
        .map(|system| Asked {
            system,
            settled_only: false,
        })
        .collect();
    let listed = country.and_then(listed);
    if all.is_empty() || listed.is_some() {
        for asked in listed.map_or(&[GENERIC][..], Vec::as_slice) {
            if !all.iter().any(|a| a.system == asked.system) {
                all.push(*asked);
            }
        }
    }
    all
}

/// A code as it stands in the table, or the country of ISO 3166-1 that it belongs to (`kz`, `GBN`, `ROM`).
fn listed(code: &str) -> Option<&'static Vec<Asked>> {
    COUNTRIES.get(code).or_else(|| {
        let country = country::by_code(code)?;
        COUNTRIES
            .get(country.code)
            .or_else(|| COUNTRIES.get(country.iso()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(country: Option<&str>, language: Option<&str>) -> Vec<&'static str> {
        systems(country, language).iter().map(|a| a.system).collect()
    }

    #[test]
    fn every_code_of_the_table_is_a_system() {
        for line in include_str!("../../../assets/transcription/countries.tsv")
            .lines()
            .skip(1)
        {
            let fields: Vec<&str> = line.split('\t').collect();
            for code in fields[1].split(' ') {
                assert!(asked(code).is_some(), "{line}");
            }
            assert!(!systems(Some(fields[0]), None)[0].settled_only, "{line}");
        }
        assert_eq!(COUNTRIES.len(), 170);
    }

    #[test]
    fn countries_and_languages() {
        assert_eq!(codes(Some("TUR"), None)[0], "tr");
        assert_eq!(codes(Some("D"), None)[0], "de");
        assert_eq!(codes(Some("tr"), None)[0], "tr");
        assert_eq!(codes(Some("ROM"), None)[0], "ro");
        assert_eq!(codes(Some("CHE"), None), ["de", "fr", "it"]);
        assert_eq!(codes(Some("CHE"), Some("it")), ["it", "de", "fr"]);
        assert_eq!(codes(Some("KOR"), None), ["ko-passport", "ko-rr"]);
        assert_eq!(codes(Some("THA"), None), ["generic"]);
        assert_eq!(codes(None, Some("hu")), ["hu"]);
        assert_eq!(codes(None, None), ["generic"]);
    }
}
