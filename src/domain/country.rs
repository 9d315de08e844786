//! Countries and the codes of Doc 9303 part 3 section 5 in words, in three languages.
//!
//! Codes are those of ISO 3166-1; names come from Unicode CLDR 48 (`assets/countries.tsv`, licence beside it), with the
//! forms that are usual in Kazakhstan where CLDR has a short form of another kind; CLDR's is then an alias.

use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A language of the names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameIn {
    Kk,
    Ru,
    En,
}

impl NameIn {
    /// `kk`, `ru` or `en`.
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "kk" => Some(Self::Kk),
            "ru" => Some(Self::Ru),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountryKind {
    /// A country of ISO 3166-1.
    State,
    /// A code that Doc 9303 adds: Germany's `D`, organisations, stateless persons, refugees.
    Special,
    /// A code out of use that old documents still show.
    Withdrawn,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Country {
    /// Alpha-3, or the code of Doc 9303.
    pub code: &'static str,
    pub alpha2: &'static str,
    pub kind: CountryKind,
    iso: &'static str,
    kk: &'static str,
    ru: &'static str,
    en: &'static str,
    aliases: &'static str,
}

impl Country {
    pub fn name(&self, language: NameIn) -> &'static str {
        match language {
            NameIn::Kk => self.kk,
            NameIn::Ru => self.ru,
            NameIn::En => self.en,
        }
    }

    /// The country of ISO 3166-1 that a special or withdrawn code belongs to: `D` is `DEU`, `GBN` is `GBR`. Persons
    /// without a nationality, organisations and vanished federations have none.
    pub fn iso(&self) -> Option<&'static str> {
        match (self.kind, self.iso) {
            (CountryKind::State, _) => Some(self.code),
            (_, "") => None,
            (_, iso) => Some(iso),
        }
    }

    fn names(&self) -> impl Iterator<Item = &'static str> {
        [self.kk, self.ru, self.en]
            .into_iter()
            .chain(self.aliases.split('|').filter(|alias| !alias.is_empty()))
    }
}

struct Listed {
    country: Country,
    /// Every name and alias, folded.
    folded: Vec<String>,
}

static COUNTRIES: LazyLock<Vec<Listed>> = LazyLock::new(|| {
    include_str!("../../assets/countries.tsv")
        .lines()
        .skip(1)
        .filter_map(read)
        .map(|country| Listed {
            folded: country.names().map(fold).collect(),
            country,
        })
        .collect()
});

static BY_CODE: LazyLock<HashMap<&'static str, usize>> = LazyLock::new(|| {
    let mut codes = HashMap::new();
    for (n, listed) in COUNTRIES.iter().enumerate() {
        codes.insert(listed.country.code, n);
        if !listed.country.alpha2.is_empty() {
            codes.entry(listed.country.alpha2).or_insert(n);
        }
    }
    codes
});

fn read(line: &'static str) -> Option<Country> {
    let mut fields = line.split('\t');
    let (code, alpha2, iso) = (fields.next()?, fields.next()?, fields.next()?);
    let kind = match fields.next()? {
        "state" => CountryKind::State,
        "special" => CountryKind::Special,
        "withdrawn" => CountryKind::Withdrawn,
        _ => return None,
    };
    Some(Country {
        code,
        alpha2,
        kind,
        iso,
        kk: fields.next()?,
        ru: fields.next()?,
        en: fields.next()?,
        aliases: fields.next()?,
    })
}

/// All, in the order of codes: the countries, then special codes, then withdrawn ones.
pub fn all() -> impl Iterator<Item = &'static Country> {
    COUNTRIES.iter().map(|listed| &listed.country)
}

/// By alpha-3, alpha-2 or a code of Doc 9303, in any case, with or without the MRZ's fillers (`D<<`).
pub fn by_code(code: &str) -> Option<&'static Country> {
    let code = code.trim().trim_end_matches('<').to_ascii_uppercase();
    let n = BY_CODE.get(code.as_str())?;
    COUNTRIES.get(*n).map(|listed| &listed.country)
}

/// Germany's code in the machine-readable zone (Doc 9303 part 3, section 5); lists have `DEU`.
const GERMANY: [&str; 2] = ["D", "DEU"];

/// The country as lists offer it: `D` is `DEU`, so that what is chosen from a list and what a zone says can be compared.
pub fn listed(code: &str) -> Option<&'static Country> {
    let country = by_code(code)?;
    let [in_zones, in_lists] = GERMANY;
    if country.code == in_zones {
        by_code(in_lists)
    } else {
        Some(country)
    }
}

/// Lower case without marks; letters of Kazakh as the Russian ones that stand on the same key; everything else a space.
fn fold(text: &str) -> String {
    let mut folded = String::new();
    for letter in text.nfd().flat_map(char::to_lowercase) {
        let plain = match letter {
            'ә' => 'а',
            'ғ' => 'г',
            'қ' => 'к',
            'ң' => 'н',
            'ө' => 'о',
            'ұ' | 'ү' => 'у',
            'һ' => 'х',
            'і' => 'и',
            'ı' => 'i',
            letter if is_combining_mark(letter) => continue,
            letter if letter.is_alphanumeric() => letter,
            _ => ' ',
        };
        if plain != ' ' || !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(plain);
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// How well a country answers a search; smaller is better. Between equals the shorter name is nearer.
fn rank(listed: &Listed, text: &str) -> Option<(u8, usize)> {
    let [in_zones, in_lists] = GERMANY;
    // Germany stands in lists once, and is found by either code.
    if listed.country.code == in_zones {
        return None;
    }
    let code = listed.country.code.to_ascii_lowercase();
    if code == text || listed.country.code == in_lists && in_zones.eq_ignore_ascii_case(text) {
        return Some((0, 0));
    }
    if listed.country.alpha2.eq_ignore_ascii_case(text) {
        return Some((1, 0));
    }
    let of_name = |name: &String| {
        let rank = if name == text {
            2
        } else if name.starts_with(text) {
            3
        } else if name.split(' ').any(|word| word.starts_with(text)) {
            5
        } else if starts_words(name, text) {
            6
        } else {
            return None;
        };
        Some((rank, name.chars().count()))
    };
    let by_name = listed.folded.iter().filter_map(of_name).min();
    let by_code = code.starts_with(text).then_some((4, 0));
    let (rank, length) = by_name.into_iter().chain(by_code).min()?;
    let behind = match listed.country.kind {
        CountryKind::State => 0,
        // A living country stands before an old or special code of the same name.
        CountryKind::Special => 1,
        CountryKind::Withdrawn => 3,
    };
    Some((rank + behind, length))
}

/// Does every word of the text begin a word of the name, in order (`юж кор` in `южная корея`), or is the text the first
/// letters of its words (`сша` in `соединенные штаты америки`)?
fn starts_words(name: &str, text: &str) -> bool {
    let mut words = name.split(' ');
    let begun = text.contains(' ')
        && text
            .split(' ')
            .all(|part| words.any(|word| word.starts_with(part)));
    let initials = name.split(' ').filter_map(|word| word.chars().next());
    begun || text.chars().count() > 1 && initials.eq(text.chars())
}

/// The countries that a text may mean, the likeliest first: an exact code, a name that begins so in Kazakh, Russian or
/// English, the beginning of a code, a later word, the first letters of the words. Case and marks do not matter. All of
/// them for an empty text, none for a text without letters.
pub fn find(text: &str) -> Vec<&'static Country> {
    let typed = text.trim();
    let text = fold(typed);
    if text.is_empty() && !typed.is_empty() {
        return Vec::new();
    }
    if text.is_empty() {
        return all()
            .filter(|c| c.kind != CountryKind::Withdrawn && c.code != GERMANY[0])
            .collect();
    }
    let mut found: Vec<((u8, usize), &Listed)> = COUNTRIES
        .iter()
        .filter_map(|listed| Some((rank(listed, &text)?, listed)))
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, listed)| &listed.country).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_table_is_whole() {
        let lines = include_str!("../../assets/countries.tsv").lines().count() - 1;
        assert_eq!(COUNTRIES.len(), lines);
        let states = all().filter(|c| c.kind == CountryKind::State).count();
        assert_eq!(states, 249);
        let cyrillic = |text: &str| {
            text.chars()
                .all(|c| !c.is_alphabetic() || ('\u{400}'..='\u{4FF}').contains(&c))
        };
        for country in all() {
            assert!(!country.kk.is_empty() && !country.ru.is_empty() && !country.en.is_empty());
            assert!(cyrillic(country.kk) && cyrillic(country.ru), "{country:?}");
            if let Some(iso) = country.iso() {
                assert_eq!(by_code(iso).unwrap().kind, CountryKind::State, "{country:?}");
            }
            assert_eq!(by_code(country.code), Some(country), "codes are given once");
        }
    }

    #[test]
    fn what_holds_no_letter_means_no_country() {
        assert!(find("").len() > 200);
        for text in ["-", "21112022", " . "] {
            assert!(find(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn codes_of_doc_9303() {
        // Doc 9303 part 3 section 5, as in mrz.md section 6.
        for code in [
            "D", "GBD", "GBN", "GBO", "GBP", "GBS", "RKS", "EUE", "UNO", "UNA", "UNK", "XBA", "XIM", "XCC",
            "XCE", "XCO", "XEC", "XPO", "XES", "XMP", "XOM", "XDC", "XXA", "XXB", "XXC", "XXX", "ANT", "NTZ",
            "UTO", "IAO", "ROM", "ZAR", "TMP", "YUG", "SCG", "SUN", "DDR", "BUR",
        ] {
            assert!(by_code(code).is_some(), "{code}");
        }
        assert_eq!(by_code("D<<").unwrap().iso(), Some("DEU"));
        assert_eq!(listed("D<<").unwrap().code, "DEU");
        assert_eq!(listed("GBN").unwrap().code, "GBN");
        assert_eq!(listed("QQQ"), None);
        for country in all() {
            let listed = listed(country.code).unwrap();
            assert!(
                listed.kind == CountryKind::Withdrawn || find("").contains(&listed),
                "{country:?} is offered by lists"
            );
        }
        assert_eq!(by_code("kz").unwrap().code, "KAZ");
        assert_eq!(by_code("XXA").unwrap().iso(), None);
        assert_eq!(by_code("WSA"), None);
        assert_eq!(by_code(""), None);
    }

    #[test]
    fn found_while_typing() {
        for (text, code) in [
            ("TUR", "TUR"),
            ("tr", "TUR"),
            ("тур", "TUR"),
            ("Түр", "TUR"),
            ("turkey", "TUR"),
            ("turkiye", "TUR"),
            ("d", "DEU"),
            ("D", "DEU"),
            ("герм", "DEU"),
            ("казак", "KAZ"),
            ("Қазақ", "KAZ"),
            ("озбек", "UZB"),
            ("узб", "UZB"),
            ("сша", "USA"),
            ("ақш", "USA"),
            ("англ", "GBR"),
            ("кырг", "KGZ"),
            ("киргиз", "KGZ"),
            ("корея", "KOR"),
            ("юж кор", "KOR"),
            ("без гражд", "XXA"),
            ("азаматтығы жоқ", "XXA"),
            ("апатрид", "XXA"),
            ("босқын", "XXB"),
            ("ссср", "SUN"),
            ("cote d", "CIV"),
            ("КОТ-Д", "CIV"),
        ] {
            let found = find(text);
            assert_eq!(found.first().map(|c| c.code), Some(code), "{text}: {found:?}");
        }
        assert!(find("щъъ").is_empty());
        assert!(find("").len() > 249);
        // The successor of a withdrawn code stands before it.
        let romania: Vec<_> = find("румын").iter().map(|c| c.code).collect();
        assert_eq!(romania, ["ROU", "ROM"]);
    }

    #[test]
    fn names_in_three_languages() {
        let name = |code, language| by_code(code).unwrap().name(NameIn::parse(language).unwrap());
        assert_eq!(name("KAZ", "kk"), "Қазақстан");
        assert_eq!(name("KGZ", "ru"), "Кыргызстан");
        assert_eq!(name("XXA", "en"), "Stateless person");
        assert_eq!(NameIn::parse("tr"), None);
    }

    proptest! {
        #[test]
        fn no_text_panics_and_every_hit_is_given_once(text in "\\PC{0,20}") {
            let found = find(&text);
            let mut codes: Vec<_> = found.iter().map(|c| c.code).collect();
            codes.sort_unstable();
            codes.dedup();
            prop_assert_eq!(codes.len(), found.len());
            let _ = by_code(&text);
        }

        #[test]
        fn every_beginning_of_a_name_finds_its_country(n in 0usize..249, letters in 3usize..12) {
            let country = &COUNTRIES[n].country;
            for name in [country.kk, country.ru, country.en] {
                let begun: String = name.chars().take(letters).collect();
                prop_assert!(find(&begun).contains(&country), "{}", begun);
            }
        }
    }
}
