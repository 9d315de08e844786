//! The systems that the program knows, each compiled when it is first asked for.

use super::spelling;
use super::system::{Settled, System};
use super::table::{BadRow, Standing, field, records};
use std::sync::OnceLock;

/// A system's code, the text id of its name, and its table.
pub struct Source {
    pub code: &'static str,
    pub say: &'static str,
    rules: &'static str,
}

macro_rules! systems {
    ($($code:literal)*) => {
        /// Every system, from Latin to Cyrillic and (`to-latin-…`) back.
        pub static SOURCES: [Source; [$($code),*].len()] = [$(Source {
            code: $code,
            say: concat!("names-rule-", $code),
            rules: include_str!(concat!("../../../assets/transcription/", $code, ".tsv")),
        }),*];
    };
}

systems! {
    "ar" "az" "be" "cs" "da" "de" "en" "es" "fa" "fi" "fr" "generic" "hi" "hu" "hy" "it" "ja-hepburn" "ka" "kk"
    "ko-passport" "ko-rr" "ky" "mn" "nl" "no" "pl" "pt-br" "pt-pt" "ro" "ru" "sk" "sr" "sv" "tg" "tk" "tr" "uk" "ur" "uz"
    "vi" "zh-pinyin" "to-latin-icao" "to-latin-kk-2021" "to-latin-kk-bgn" "to-latin-kk-practice"
}

static COMPILED: [OnceLock<System>; SOURCES.len()] = [const { OnceLock::new() }; SOURCES.len()];

/// The system of this code, compiled on first use.
pub fn system(code: &str) -> Option<&'static System> {
    let n = SOURCES.iter().position(|source| source.code == code)?;
    Some(COMPILED.get(n)?.get_or_init(|| compile(&SOURCES[n]).0))
}

fn compile(source: &Source) -> (System, Vec<BadRow>) {
    let (mut system, bad) = System::compile(source.code, source.rules);
    for (latin, settled) in settled_names(source.code) {
        system.settle_first(&latin, settled);
    }
    match source.code {
        "ru" => settle_russian(&mut system),
        "kk" => settle_kazakh(&mut system),
        _ => {}
    }
    (system, bad)
}

/// Settled names of people, and of places, which a person's place of birth is.
const DICTIONARIES: [&str; 2] = [
    include_str!("../../../assets/transcription/names.tsv"),
    include_str!("../../../assets/places/settled.tsv"),
];

/// A system's rows of the dictionaries: language, latin, cyrillic, kind, differs, note, status, source.
/// Only its own lines are read: a first proposal must not wait for 2,700 others.
fn settled_names(system: &str) -> Vec<(String, Settled)> {
    let mut lines = DICTIONARIES.iter().flat_map(|table| table.lines());
    let mut own = lines.next().unwrap_or_default().to_owned();
    for line in lines.filter(|line| line.split('\t').next() == Some(system)) {
        own.push('\n');
        own.push_str(line);
    }
    records(&own)
        .map(|record| {
            let latin = spelling::lower(field(&record, 1), spelling::parts_dotless_i(system));
            let settled = Settled {
                text: field(&record, 2).to_owned(),
                standing: Standing::parse(field(&record, 6)),
                source: field(&record, 7).to_owned(),
            };
            (latin, settled)
        })
        .collect()
}

/// Russian names are listed in Cyrillic: their Latin spellings are worked out by the tables that wrote the passports.
fn settle_russian(system: &mut System) {
    for record in records(include_str!("../../../assets/transcription/names_ru.tsv")) {
        let (cyrillic, given) = (field(&record, 0), field(&record, 1));
        let surname = field(&record, 2).starts_with("surname");
        for (cyrillic, ending) in genders(cyrillic, surname) {
            let settled = Settled {
                text: cyrillic.clone(),
                standing: Standing::parse(field(&record, 3)),
                source: field(&record, 4).to_owned(),
            };
            let lower = spelling::lower(&cyrillic, false);
            let worked_out = ["to-latin-icao", "to-latin-kk-practice"]
                .into_iter()
                .filter_map(|code| Some(system_written(code, &lower)?.replace('\'', "")));
            let listed = given
                .split('|')
                .filter(|latin| !latin.is_empty())
                .map(|latin| format!("{}{ending}", spelling::lower(latin, false)));
            for latin in worked_out.chain(listed) {
                system.settle(&latin, settled.clone());
            }
        }
    }
}

fn system_written(code: &str, lower: &str) -> Option<String> {
    Some(system(code)?.by_rules(lower).text)
}

/// Kazakh names: the groups of spellings of one name, Kazakh form first, then the Russian one.
fn settle_kazakh(system: &mut System) {
    for record in records(include_str!("../../../assets/transcription/variants_kk.tsv")) {
        let surname = field(&record, 3).starts_with("surname");
        for cyrillic in [field(&record, 0), field(&record, 1)] {
            for (cyrillic, ending) in genders(cyrillic, surname) {
                let settled = Settled {
                    text: cyrillic,
                    standing: Standing::parse(field(&record, 4)),
                    source: "spellings of Kazakh names (gathered by hand)".to_owned(),
                };
                for latin in field(&record, 2).split('|').filter(|latin| !latin.is_empty()) {
                    let latin = format!("{}{ending}", spelling::lower(latin, false));
                    system.settle(&latin, settled.clone());
                }
            }
        }
    }
}

/// A surname in -ов, -ев, -ин has a feminine form in -а.
fn genders(cyrillic: &str, surname: bool) -> Vec<(String, &'static str)> {
    let mut forms = vec![(cyrillic.to_owned(), "")];
    if surname && (cyrillic.ends_with('в') || cyrillic.ends_with("ин")) {
        forms.push((format!("{cyrillic}а"), "a"));
    }
    forms
}

/// The systems whose code is this language or begins with it (`ko` is ko-passport and ko-rr).
pub fn of_language(language: &str) -> Vec<&'static str> {
    let language = match language {
        "nb" | "nn" => "no",
        "hr" | "bs" | "sl" | "mk" => "sr",
        "he" | "el" | "bg" => "generic",
        other => other,
    };
    SOURCES
        .iter()
        .map(|source| source.code)
        .filter(|code| !code.starts_with("to-latin") && code.split('-').next() == Some(language))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_every_table_is_read() {
        for source in &SOURCES {
            let (_, bad) = System::compile(source.code, source.rules);
            assert_eq!(bad, [], "{}", source.code);
        }
        // Every name of the dictionaries belongs to a system.
        let names: usize = SOURCES.iter().map(|s| settled_names(s.code).len()).sum();
        assert_eq!(names, 2753 + 45);
    }

    #[test]
    fn languages_find_their_systems() {
        assert_eq!(of_language("ko"), ["ko-passport", "ko-rr"]);
        assert_eq!(of_language("tr"), ["tr"]);
        assert_eq!(of_language("nb"), ["no"]);
        assert!(of_language("to").is_empty());
        assert!(of_language("").is_empty());
    }
}
