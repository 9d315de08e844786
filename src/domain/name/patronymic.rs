//! A patronymic among the given names. A machine-readable zone has no mark for it: it is one more component of the
//! secondary identifier (Doc 9303 part 3), so the clerk parts it, and the program proposes where.

/// Given names and patronymic, parted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    pub given: String,
    pub patronymic: String,
}

/// Parts the components before the one at `place` from it and those after. `None` when a side would be empty.
pub fn split_at(components: &[&str], place: usize) -> Option<Split> {
    if place == 0 || place >= components.len() {
        return None;
    }
    Some(Split {
        given: components[..place].join(" "),
        patronymic: components[place..].join(" "),
    })
}

/// Endings of a patronymic in one word, lower case, Latin and Cyrillic.
const ENDINGS: [&str; 35] = [
    "ovich", "evich", "ovych", "yovych", "avich", "ovic", "ovna", "evna", "ivna", "ivich", "ilich",
    "inichna", "kizi", "qizi", "kyzy", "qyzy", "kizy", "gyzy", "qızı", "uulu", "ogly", "oglu", "oglı",
    "oğlu", "ович", "евич", "овна", "евна", "ична", "ұлы", "қызы", "кызы", "оглы", "уулу", "ивна",
];

/// The same as a word of their own, after the father's name: `Rashid ogli`, `Aslan qizi`, `Аскар уулу`.
const MARKS: [&str; 32] = [
    "ogly", "oglu", "oglı", "ogli", "oğlu", "ugli", "ugly", "uulu", "uly", "ulı", "kyzy", "kizi", "qizi",
    "qyzy", "kizy", "gyzy", "gizi", "qızı", "zoda", "оглы", "оглу", "огли", "угли", "уулу", "улы", "ұлы",
    "кызы", "қызы", "кизи", "гызы", "қизи", "ўғли",
];

/// Kazakh `-uly` and the like, and Tajik `-zoda`, are also endings of surnames and of plain names; only in these
/// countries do they close a patronymic.
fn closes_in(country: &str) -> &'static [&'static str] {
    match country {
        "KAZ" | "KGZ" => &["uly", "улы", "uulu"],
        "TJK" => &["zod", "zoda", "зод", "зода", "духт", "dukht"],
        _ => &[],
    }
}

/// Where the patronymic begins among the given names, if an ending shows it; the country decides on doubtful ones.
pub fn propose_split(components: &[&str], country: &str) -> Option<usize> {
    let last = components.len().checked_sub(1)?;
    let words: Vec<String> = components.iter().map(|c| plain(c)).collect();
    let word = words.get(last)?;
    // Two components and a mark: Alisher | Rashid ogli. The mark takes the father's name with it.
    if MARKS.contains(&word.as_str()) {
        return (last >= 2).then_some(last - 1);
    }
    let endings = ENDINGS.iter().chain(closes_in(country));
    let ends = endings.into_iter().any(|ending| {
        // A father's name of two letters at least: Lvovich is one, the name Ovich is none.
        word.strip_suffix(ending)
            .is_some_and(|father| father.chars().count() >= 2)
    });
    (last >= 1 && ends).then_some(last)
}

/// Lower case, without apostrophes: `O'G'LI` is `ogli`.
fn plain(word: &str) -> String {
    super::lower(word, "")
        .chars()
        .filter(|c| !matches!(c, '\'' | '’' | 'ʻ' | 'ʼ' | '‘' | '`'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn proposed_by_its_ending() {
        for (components, country, patronymic) in [
            ("IVAN IVANOVICH", "RUS", Some("IVANOVICH")),
            ("OLGA SERGEEVNA", "RUS", Some("SERGEEVNA")),
            ("ANNA MARIIA ILINICHNA", "RUS", Some("ILINICHNA")),
            ("ALISHER RASHID OGLI", "UZB", Some("RASHID OGLI")),
            ("ALISHER RASHID O'G'LI", "UZB", Some("RASHID O'G'LI")),
            ("MALIKA RASHID QIZI", "UZB", Some("RASHID QIZI")),
            ("ELCHIN ASLAN OGLU", "AZE", Some("ASLAN OGLU")),
            ("AYGUN ASLAN KYZY", "AZE", Some("ASLAN KYZY")),
            ("ELCHIN ASLANOGLU", "AZE", Some("ASLANOGLU")),
            ("NURBEK ASKAR UULU", "KGZ", Some("ASKAR UULU")),
            ("NURBEK ASKARULY", "KAZ", Some("ASKARULY")),
            ("RUSTAM EMOMALIZODA", "TJK", Some("EMOMALIZODA")),
            ("Иван Иванович", "RUS", Some("Иванович")),
            ("Айгүл Асқарқызы", "KAZ", Some("Асқарқызы")),
            ("HANS PETER", "DEU", None),
            ("JEAN LUC MARIE", "FRA", None),
            ("IVANOVICH", "RUS", None),
            ("RASHID OGLI", "UZB", None),
            ("JULIAN MATULY", "USA", None),
            ("", "RUS", None),
        ] {
            let parts: Vec<&str> = components.split(' ').collect();
            let place = propose_split(&parts, country);
            let split = place.and_then(|place| split_at(&parts, place));
            assert_eq!(
                split.as_ref().map(|s| s.patronymic.as_str()),
                patronymic,
                "{components}"
            );
        }
    }

    #[test]
    fn split_where_the_cursor_stands() {
        let parts = ["ANNA", "MARIA", "PETROVNA"];
        let split = split_at(&parts, 2).unwrap();
        assert_eq!(
            (split.given.as_str(), split.patronymic.as_str()),
            ("ANNA MARIA", "PETROVNA")
        );
        assert_eq!(split_at(&parts, 0), None);
        assert_eq!(split_at(&parts, 3), None);
    }

    proptest! {
        #[test]
        fn no_components_panic(text in "\\PC{0,40}", country in "[A-Z]{0,3}", place in 0usize..9) {
            let parts: Vec<&str> = text.split(' ').collect();
            if let Some(place) = propose_split(&parts, &country) {
                prop_assert!(split_at(&parts, place).is_some());
            }
            let _ = split_at(&parts, place);
        }
    }
}
