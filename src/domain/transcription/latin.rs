//! Cyrillic to Latin: Kazakh and Russian names as passports write them.

use super::spelling::{self, Case};
use super::table::Standing;
use super::{Proposal, add, is_gap, systems, words};

/// The systems in the order of likelihood. In Kazakhstani passports stands the practice (unconfirmed: no official table
/// was found); in Russian ones the table of Doc 9303.
fn order(text: &str, country: Option<&str>, language: Option<&str>) -> [&'static str; 4] {
    let kazakh_letters = text.to_lowercase().chars().any(|c| "әғқңөұүһі".contains(c));
    let kazakh = match (language, country) {
        (Some(language), _) => language == "kk",
        (None, Some(country)) => country == "KAZ",
        (None, None) => kazakh_letters,
    };
    if kazakh || kazakh_letters {
        [
            "to-latin-kk-practice",
            "to-latin-kk-bgn",
            "to-latin-kk-2021",
            "to-latin-icao",
        ]
    } else {
        [
            "to-latin-icao",
            "to-latin-kk-practice",
            "to-latin-kk-bgn",
            "to-latin-kk-2021",
        ]
    }
}

/// Proposals for a Cyrillic name in Latin letters, the likeliest first, without repetitions. The table of Doc 9303
/// writes a machine-readable zone: capitals, a space for a hyphen; the others keep the case of the text.
pub fn to_latin(text: &str, country: Option<&str>, language: Option<&str>) -> Vec<Proposal> {
    let words = words(text);
    let mut all = Vec::new();
    for code in order(text, country, language) {
        if let Some(proposal) = propose(code, &words) {
            add(&mut all, proposal);
        }
    }
    all
}

fn propose(code: &'static str, words: &[String]) -> Option<Proposal> {
    let system = systems::system(code)?;
    let mrz = code == "to-latin-icao";
    let mut text = String::new();
    let mut standing = Standing::Confirmed;
    let mut sources: Vec<String> = Vec::new();
    for word in words {
        if is_gap(word) {
            text.push_str(if mrz { " " } else { word });
            continue;
        }
        let written = system.by_rules(&spelling::lower(word, false));
        // A letter that the table does not have (ICAO knows no Ә): this system has nothing to say.
        if written.text.chars().any(is_cyrillic) {
            return None;
        }
        standing = standing.max(written.standing);
        sources.extend(written.sources.into_iter().filter(|s| !s.is_empty()));
        let many = word.chars().nth(1).is_some();
        match Case::of(word) {
            _ if mrz => text.push_str(&written.text.to_uppercase()),
            Case::Capitals if many => text.push_str(&written.text.to_uppercase()),
            Case::Small => text.push_str(&written.text),
            _ => text.push_str(&spelling::capitalised(&written.text)),
        }
    }
    sources.dedup();
    let source = sources.into_iter().next()?;
    Some(Proposal {
        text: if mrz { text.replace('\'', "") } else { text },
        rule: code.to_owned(),
        source,
        confirmed: standing == Standing::Confirmed,
        settled: false,
    })
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{0400}'..='\u{052F}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(rule: &str, text: &str) -> Option<String> {
        let all = to_latin(text, None, None);
        all.into_iter().find(|p| p.rule == rule).map(|p| p.text)
    }

    #[test]
    fn russian_names_of_translit_md() {
        for (cyrillic, latin) in [
            ("Щербаков Юрий", "SHCHERBAKOV IURII"),
            ("Анна-Мария", "ANNA MARIIA"),
            ("Хрущёв", "KHRUSHCHEV"),
            ("Подъячев", "PODIEIACHEV"),
            ("АЛЕКСЕЙ", "ALEKSEI"),
        ] {
            assert_eq!(by("to-latin-icao", cyrillic).as_deref(), Some(latin));
            assert!(to_latin(cyrillic, None, Some("ru"))[0].confirmed);
        }
    }

    #[test]
    fn the_kazakhstani_practice_of_translit_md() {
        for (cyrillic, latin) in [
            ("Хилл", "Khill"),
            ("Ерлан", "Yerlan"),
            ("Қасым", "Kassym"),
            ("Әсел", "Assel"),
            ("Дмитрий", "Dmitriy"),
            ("Мария", "Mariya"),
            ("ЖАНЫБЕК", "ZHANYBEK"),
            ("Ержан-Әлі", "Yerzhan-Ali"),
        ] {
            let first = &to_latin(cyrillic, Some("KAZ"), None)[0];
            assert_eq!((first.text.as_str(), first.confirmed), (latin, false));
            assert_eq!(first.rule, "to-latin-kk-practice");
        }
    }

    #[test]
    fn every_letter_of_the_four_tables() {
        // Letter, practice, ICAO, BGN/PCGN, 2021: typed from the table of translit.md.
        for row in [
            "ә a - ä ä",
            "ғ g - gh ğ",
            "қ k - q q",
            "ң n - ng ñ",
            "ө o - ö ö",
            "ұ u - u ū",
            "ү u - ü ü",
            "һ h - h h",
            "и i I ī i",
            "й y I y i",
            "у u U ū u",
            "ы y Y y y",
            "ж zh ZH zh j",
            "х kh KH kh h",
            "щ shch SHCH shch -",
            "э e E ė -",
            "ю yu IU yu -",
            "я ya IA ya -",
        ] {
            let cells: Vec<&str> = row.split(' ').collect();
            for (code, cell) in [
                "to-latin-kk-practice",
                "to-latin-icao",
                "to-latin-kk-bgn",
                "to-latin-kk-2021",
            ]
            .into_iter()
            .zip(&cells[1..])
            {
                // After a consonant: Е and С depend on what stands before.
                let written = propose(code, &[format!("б{}", cells[0])]);
                let letter = written.map_or("-".to_owned(), |p| p.text[1..].to_owned());
                assert_eq!(letter, *cell, "{row}: {code}");
            }
        }
    }

    #[test]
    fn a_letter_that_a_table_lacks_silences_it() {
        assert_eq!(by("to-latin-icao", "Әсел"), None);
        assert_eq!(by("to-latin-kk-2021", "Щербаков"), None);
        assert!(to_latin("", None, None).is_empty());
    }
}
