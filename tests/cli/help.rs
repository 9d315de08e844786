//! What `--help` and a mistaken call say, in three languages.

use super::program::run;
use std::collections::BTreeSet;

const COMMANDS: [&[&str]; 15] = [
    &[],
    &["mrz"],
    &["iin"],
    &["transcribe"],
    &["term"],
    &["checklist"],
    &["pack"],
    &["pack", "list"],
    &["pack", "show"],
    &["pack", "check"],
    &["init"],
    &["demo"],
    &["find"],
    &["show"],
    &["print"],
];

fn help(command: &[&str], lang: &str, flag: &str) -> String {
    let mut args = command.to_vec();
    args.extend(["--lang", lang, flag]);
    let ran = run(&args).ended(0);
    assert!(ran.err.is_empty(), "{}", ran.err);
    ran.out
}

/// Lines that are to be typed, or to be written into a file: the same in every language.
fn is_example(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("tereze")
        || line.starts_with("scan |")
        || line.starts_with("--recovery-file recovery.txt")
}

/// Latin words that are no English: names of formats, codes, and what is typed as it stands.
const NOT_ENGLISH: [&str; 34] = [
    "tereze",
    "TEREZE",
    "HOME",
    "JSON",
    "TOML",
    "PDF",
    "XX",
    "XXX",
    "xx",
    "kk",
    "ru",
    "en",
    "latn",
    "cyrl",
    "other",
    "home",
    "Asia",
    "Almaty",
    "inst",
    "mfa",
    "coupon",
    "certificate",
    "clerk",
    "post",
    "chief",
    "pack",
    "list",
    "show",
    "mrz",
    "help",
    "min",
    "working",
    "day",
    "days",
];

/// English words of a help text: whatever is Latin, longer than a letter, and neither an option nor a command.
fn english(help: &str) -> Vec<String> {
    let commands: BTreeSet<&str> = COMMANDS.iter().flat_map(|c| c.iter().copied()).collect();
    let mut out = Vec::new();
    for line in help.lines().filter(|line| !is_example(line)) {
        for token in line.split_whitespace().filter(|t| !t.starts_with('-')) {
            let words = token.split(|c: char| !c.is_alphabetic());
            out.extend(
                words
                    .filter(|w| w.len() > 1 && w.chars().all(|c| c.is_ascii_alphabetic()))
                    .filter(|w| !NOT_ENGLISH.contains(w) && !commands.contains(w))
                    .map(str::to_owned),
            );
        }
    }
    out
}

#[test]
fn every_help_is_in_the_language_asked_for_and_has_an_example() {
    let mut seen = BTreeSet::new();
    for command in COMMANDS {
        let call = ["tereze"]
            .iter()
            .chain(command)
            .copied()
            .collect::<Vec<_>>()
            .join(" ");
        for (lang, usage, example) in [
            ("kk", "Шақыру:", "Мысал"),
            ("ru", "Вызов:", "Пример"),
            ("en", "Usage:", "Example"),
        ] {
            let said = help(command, lang, "--help");
            assert!(said.contains(&format!("{usage} {call}")), "{call} {lang}: {said}");
            let (_, after) = said.split_once(&format!("\n{example}")).expect(&said);
            assert!(after.lines().skip(1).any(is_example), "{call} {lang}: {said}");
            if lang != "en" {
                assert_eq!(english(&said), Vec::<String>::new(), "{call} {lang}: {said}");
            } else {
                assert!(english(&said).len() > 10, "the search finds English: {said}");
            }
            assert_eq!(help(command, lang, "-h"), said);
            assert!(seen.insert(said), "{call} {lang}: as another");
        }
        let mut args = command.to_vec();
        args.push("--help");
        assert_eq!(run(&args).ended(0).out, help(command, "ru", "--help"));
    }
}

#[test]
fn a_mistaken_call_is_told_in_the_language_asked_for() {
    let mistakes: [&[&str]; 11] = [
        &["fly"],
        &["pack", "fly"],
        &["mrz", "--fly"],
        &["mrz", "a", "b"],
        &["mrz", "--on"],
        &["iin"],
        &["iin", "1", "--json", "--json"],
        &["transcribe", "x", "--from", "Latin", "--to", "cyrl"],
        &["demo", "--cases", "0"],
        &["demo", "--cases", "x"],
        &["demo", "--papers", "a", "--cases", "3"],
    ];
    for mistake in mistakes {
        let mut said = BTreeSet::new();
        for lang in ["kk", "ru", "en"] {
            let mut args = vec!["--lang", lang];
            args.extend(mistake);
            let ran = run(&args).ended(2);
            assert!(ran.out.is_empty(), "{ran:?}");
            assert_eq!(ran.err.lines().count(), 1, "{ran:?}");
            // What was typed is repeated as it was.
            let mut words = english(&ran.err);
            words.retain(|w| !mistake.iter().any(|m| m.trim_start_matches('-') == w));
            if lang != "en" {
                assert_eq!(words, Vec::<String>::new(), "{ran:?}");
            }
            said.insert(ran.err);
        }
        assert_eq!(said.len(), 3, "{said:?}");
    }
    // Where to look is the command that was called.
    let ran = run(&["mrz", "--on"]).ended(2);
    assert!(ran.err.trim_end().ends_with("tereze mrz --help"), "{ran:?}");
}
