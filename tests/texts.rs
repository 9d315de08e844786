#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! What is said to a person: every id that the sources name exists, none lies idle, and whoever is stopped is told
//! what to do next, in the three languages.

#[path = "fixtures/sources.rs"]
#[allow(dead_code, clippy::unwrap_used)]
mod sources;

use sources::{code, quoted, root, screen_names, sources};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use tereze::texts::lang::Lang;

/// The messages of a language as they are written, by id.
fn messages(lang: Lang) -> BTreeMap<String, String> {
    let folder = root().join("assets/texts").join(lang.as_str());
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let mut id = String::new();
        for line in text.lines() {
            match line.split_once('=') {
                Some((name, rest)) if line.starts_with(|c: char| c.is_ascii_lowercase()) => {
                    id = name.trim().to_owned();
                    out.insert(id.clone(), rest.trim().to_owned());
                }
                _ if line.starts_with(' ') || line.starts_with('}') => {
                    let said = out.get_mut(&id).unwrap();
                    said.push('\n');
                    said.push_str(line);
                }
                _ => {}
            }
        }
    }
    assert!(out.len() > 500, "{} messages", out.len());
    out
}

/// Words of the sources that stand between quotes, with the file of each.
fn words() -> Vec<(String, String)> {
    let mut out = Vec::new();
    for (path, text) in sources() {
        let file = path.to_string_lossy().into_owned();
        out.extend(quoted(&code(&text)).into_iter().map(|w| (w, file.clone())));
    }
    out
}

fn is_id(word: &str) -> bool {
    word.contains('-')
        && !word.starts_with('-')
        && !word.ends_with('-')
        && word
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// What stands between the quotes that follow `before`, wherever it occurs in the sources.
fn named_after(before: &[&str]) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for (_, text) in sources() {
        let code: String = code(&text).split_whitespace().collect::<Vec<_>>().join(" ");
        for before in before {
            for piece in code.split(before).skip(1) {
                out.extend(piece.split('"').next().map(str::to_owned));
            }
        }
    }
    out
}

/// Families of ids that are put together from a code: `format!("state-{}", …)`, `concat!("names-rule-", …)`.
fn families() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for (word, _) in words() {
        if let Some((prefix, rest)) = word.split_once('{')
            && is_id(&format!("{prefix}x"))
            && rest.ends_with('}')
        {
            out.insert(prefix.to_owned());
        }
    }
    for name in named_after(&["concat!(\""]) {
        if name.ends_with('-') {
            out.insert(name);
        }
    }
    assert!(out.len() > 5, "{out:?}");
    out
}

/// Words that look like the id of a text and are something else: names of acts in the journal, keys of fields.
const NOT_TEXTS: [&str; 8] = [
    "term-moved",
    "paper-issued",
    "paper-printed",
    "paper-spoiled",
    "iin-again",
    "basis-confirmed",
    "pack-accepted",
    "state-corporation",
];

#[test]
fn every_id_that_the_sources_name_exists() {
    let all = messages(Lang::En);
    let mut missing = BTreeSet::new();
    let say = [
        "Say::new(\"",
        ".text(\"",
        "Trouble::problem(\"",
        "Sayer::default().text(lang, \"",
    ];
    for id in named_after(&say) {
        // A field's own text is asked by its key, which has no hyphen.
        if is_id(&id) && !all.contains_key(&id) {
            missing.insert(id);
        }
    }
    let screens = screen_names();
    // Bindings, tables of ids, arguments: whatever begins as a known kind of text does.
    let kinds: BTreeSet<&str> = [
        "key",
        "problem",
        "refusal",
        "fault",
        "keyring",
        "strength",
        "cli",
        "act",
        "tab",
        "summary",
        "queue",
        "case",
        "column",
        "head",
        "state",
        "match",
        "zone",
        "basis",
        "print",
        "paper",
        "help",
        "screen",
        "mrz",
        "iin",
        "pack",
        "checklist",
        "treaty",
        "term",
        "names",
        "original",
        "legalised",
        "translated",
        "original",
        "audit",
    ]
    .into();
    for (word, file) in words() {
        let kind = word.split('-').next().unwrap_or_default();
        if is_id(&word)
            && kinds.contains(kind)
            && !all.contains_key(&word)
            && !NOT_TEXTS.contains(&word.as_str())
            && !screens.contains(&word)
        {
            missing.insert(format!("{word} ({file})"));
        }
    }
    // Each screen has its name and its help.
    for screen in screen_names() {
        for kind in ["screen", "help"] {
            let id = format!("{kind}-{screen}");
            if !all.contains_key(&id) {
                missing.insert(id);
            }
        }
    }
    // Each field whose label is put together from its key.
    for (path, text) in sources() {
        let code = code(&text);
        for family in ["field-", "settings-", "detail-", "first-run-"] {
            if !code.contains(&format!("format!(\"{family}{{")) {
                continue;
            }
            for piece in code.split("Field::new(\"").skip(1) {
                let key = piece.split('"').next().unwrap_or_default();
                let id = format!("{family}{key}");
                if !all.contains_key(&id) {
                    missing.insert(format!("{id} ({})", path.display()));
                }
            }
        }
    }
    assert!(
        missing.is_empty(),
        "named in the sources, said nowhere: {missing:#?}"
    );
}

#[test]
fn no_text_lies_idle() {
    let named: BTreeSet<String> = words().into_iter().map(|(w, _)| w).collect();
    let pack = fs::read_to_string(root().join("forms/iin-consular.toml")).unwrap();
    let codes: BTreeSet<String> = quoted(&pack).into_iter().collect();
    let families = families();
    let all = messages(Lang::Ru);
    let used_within = |id: &str| {
        let piece = format!("{{ {id} }}");
        all.values().any(|said| said.contains(&piece))
    };
    let made = |id: &str| {
        let family = families
            .iter()
            .filter(|f| id.starts_with(f.as_str()))
            .max_by_key(|f| f.len());
        family.is_some_and(|f| {
            let rest = &id[f.len()..];
            // `systems!` lists its codes side by side.
            named.contains(rest) || codes.contains(rest) || f == "names-rule-"
        })
    };
    let idle: Vec<&String> = all
        .keys()
        .filter(|id| !named.contains(*id) && !used_within(id) && !made(id))
        // Put together from names of commands and arguments; `cli::help` holds them to each other itself.
        .filter(|id| id.split('-').next() != Some("manual"))
        .collect();
    assert!(idle.is_empty(), "said nowhere in the program: {idle:#?}");
}

/// Kinds of text that stop a person, or tell them that something is wrong.
const STOPS: [&str; 14] = [
    "problem-",
    "refusal-",
    "fault-",
    "keyring-",
    "strength-",
    "mrz-",
    "iin-",
    "cli-",
    "pack-",
    "paper-block-",
    "paper-letter-",
    "paper-sheet-",
    "founding-",
    "basis-",
];

/// Of these kinds, but they stop nobody: names, prompts, and what is only noted.
const TELLS_ONLY: [&str; 13] = [
    "cli-password",
    "cli-password-new",
    "cli-password-again",
    "mrz-field",
    "mrz-stateless",
    "mrz-refugee",
    "basis-in-force",
    "basis-not-yet",
    "basis-lapsed",
    "pack-diff-added",
    "pack-diff-removed",
    "pack-diff-changed",
    "strength-longer",
];

/// Says what to do: a polite imperative, what is needed, an example to follow, a key to press or a command to give.
fn says_what_to_do(lang: Lang, said: &str) -> bool {
    let words: Vec<String> = said
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect();
    let ends = |endings: &[&str]| {
        words
            .iter()
            .any(|w| w.chars().count() > 4 && endings.iter().any(|e| w.ends_with(e)))
    };
    let has = |list: &[&str]| list.iter().any(|l| words.iter().any(|w| w == l));
    let key = words.iter().any(|w| {
        let number = w.strip_prefix('f').filter(|n| !n.is_empty());
        w == "esc" || number.is_some_and(|n| n.chars().all(|c| c.is_ascii_digit()))
    });
    let command = said.contains("tereze ") && said.contains(": tereze");
    let asks = match lang {
        Lang::Kk => ends(&["ңыз", "ңіз"]) || has(&["керек", "қажет", "мысалы"]),
        Lang::Ru => {
            ends(&["йте", "ите", "ьте", "йтесь", "итесь", "ьтесь"])
                || has(&["нужен", "нужна", "нужно", "нужны", "надо", "например"])
        }
        Lang::En => {
            has(&["needed", "instance"])
                || has(&[
                    "add", "ask", "begin", "check", "choose", "close", "compare", "complete", "confirm",
                    "continue", "copy", "correct", "delete", "divide", "enter", "fill", "find", "free",
                    "give", "go", "install", "keep", "let", "look", "make", "mark", "mend", "move", "name",
                    "obtain", "open", "press", "print", "put", "remove", "restart", "restore", "run", "save",
                    "say", "scan", "see", "start", "take", "tell", "transfer", "try", "type", "use", "wait",
                    "warn", "write",
                ])
        }
    };
    asks || key || command
}

#[test]
fn whoever_is_stopped_is_told_what_to_do_next() {
    let trouble = named_after(&[
        "Trouble::problem(\"",
        "Problem::error(Say::new(\"",
        "Problem::warning(Say::new(\"",
        "Refusal::new(Say::new(\"",
        "cx.trouble(Say::new(\"",
        "cx.warn(Say::new(\"",
        "End::Fault(Say::new(\"",
        "End::Usage(Say::new(\"",
        "End::Refused(Say::new(\"",
    ]);
    let mut mute = Vec::new();
    let mut judged = 0;
    for lang in Lang::ALL {
        for (id, said) in messages(lang) {
            let stops = STOPS.iter().any(|kind| id.starts_with(kind)) || trouble.contains(&id);
            if !stops || TELLS_ONLY.contains(&id.as_str()) {
                continue;
            }
            judged += 1;
            if !says_what_to_do(lang, &said) {
                mute.push(format!("{} {id} = {said}", lang.as_str()));
            }
        }
    }
    assert!(judged > 400, "{judged}");
    assert!(
        mute.is_empty(),
        "{} leave a person standing:\n{}",
        mute.len(),
        mute.join("\n")
    );
}

#[test]
fn the_rule_bites() {
    for (lang, mute, tells) in [
        (Lang::Kk, "Мұндай күн жоқ.", "Мұндай күн жоқ. Сегіз цифр теріңіз."),
        (
            Lang::Ru,
            "Такого дня нет.",
            "Такого дня нет. Введите восемь цифр.",
        ),
        (Lang::Ru, "Номер окна: 1–9999.", "Принять нельзя. F8 – расписка"),
        (
            Lang::En,
            "There is no such date.",
            "There is no such date. Type eight digits.",
        ),
    ] {
        assert!(!says_what_to_do(lang, mute), "{mute}");
        assert!(says_what_to_do(lang, tells), "{tells}");
    }
}

/// A thing has one name in a language, and a file of the nomenclature is not mistaken for a case.
#[test]
fn kazakh_texts_call_a_thing_by_one_name() {
    let said = messages(Lang::Kk);
    let foreign: Vec<_> = said
        .iter()
        .filter(|(_, text)| text.contains("программа"))
        .collect();
    assert!(foreign.is_empty(), "{foreign:?}");
    let head = &said["register-column-file"];
    assert!(head.starts_with("Номен"), "{head}");
    assert!(head.chars().count() <= 12, "the column has no more room: {head}");
}
