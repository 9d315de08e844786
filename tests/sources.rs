#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]
//! The house in order: floors, sizes, who may name what.

#[path = "fixtures/sources.rs"]
#[allow(dead_code, clippy::unwrap_used)]
mod read;

use read::{code, quoted, root, sources};
use std::fs;
use std::path::Path;

/// Each module and the floor it stands on.
const FLOORS: [(&str, u8); 12] = [
    ("domain", 0),
    ("forms", 1),
    ("texts", 1),
    ("store", 2),
    ("papers", 2),
    ("office", 3),
    ("app", 4),
    ("ui", 5),
    ("plain", 5),
    ("desk", 6),
    ("cli", 6),
    ("main", 6),
];

/// What a module may name besides itself.
fn may_name(module: &str) -> &'static [&'static str] {
    match module {
        "domain" => &[],
        "forms" => &["domain", "texts"],
        "texts" => &["domain"],
        "store" => &["domain"],
        "papers" => &["forms", "texts", "domain"],
        "office" => &["store", "papers", "forms", "texts", "domain"],
        "app" => &["office", "forms", "texts", "domain"],
        "ui" | "plain" => &["app", "texts", "domain"],
        "desk" | "cli" | "main" => &[
            "desk", "cli", "ui", "plain", "app", "office", "papers", "store", "forms", "texts", "domain",
        ],
        _ => &[],
    }
}

/// Crates that one place alone may name.
const KEPT: [(&str, &[&str]); 6] = [
    ("rusqlite", &["src/store"]),
    ("printpdf", &["src/papers/pdf"]),
    ("lopdf", &["src/papers/pdf"]),
    ("ratatui", &["src/ui", "src/desk"]),
    ("crossterm", &["src/ui", "src/desk"]),
    ("fluent_bundle", &["src/texts"]),
];

fn module_of(path: &Path) -> String {
    let second = path
        .components()
        .nth(1)
        .unwrap()
        .as_os_str()
        .to_string_lossy()
        .into_owned();
    second.trim_end_matches(".rs").to_owned()
}

#[test]
fn no_module_names_a_floor_above_its_own() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let module = module_of(&path);
        if module == "lib" || module == "build" {
            continue;
        }
        assert!(
            FLOORS.iter().any(|(m, _)| *m == module),
            "{}: on no floor",
            path.display()
        );
        let body = code(&text);
        for (other, floor) in FLOORS {
            let allowed = other == module || may_name(&module).contains(&other);
            let named = body.contains(&format!("crate::{other}::"))
                || body.contains(&format!("crate::{other};"))
                || body.contains(&format!("tereze::{other}::"));
            if named && !allowed {
                wrong.push(format!("{} names {other} (floor {floor})", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn kept_crates_are_named_in_their_place_only() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let body = code(&text);
        for (name, places) in KEPT {
            let named = body.contains(&format!("{name}::")) || body.contains(&format!("use {name}"));
            if named && !places.iter().any(|p| path.to_string_lossy().starts_with(p)) {
                wrong.push(format!("{} names {name}", path.display()));
            }
        }
        let clock =
            body.contains("Utc::now") || body.contains("Local::now") || body.contains("SystemTime::now");
        if clock && !path.starts_with("src/desk") {
            wrong.push(format!("{} reads the clock", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_stay_small() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        if lines > 400 {
            println!("{}: {lines} lines", path.display());
        }
        assert!(lines <= 600, "{}: {lines} lines, more than 600", path.display());
    }
}

#[test]
fn no_service_is_named_in_rust() {
    let mut codes = Vec::new();
    for entry in fs::read_dir(root().join("forms")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "toml") {
            codes.push(path.file_stem().unwrap().to_string_lossy().into_owned());
        }
    }
    for (path, text) in sources() {
        for code in &codes {
            assert!(
                !text.contains(&format!("\"{code}\"")),
                "{} names the service {code}",
                path.display()
            );
        }
    }
}

#[test]
fn no_sentence_for_a_person_is_written_in_rust() {
    let cyrillic = |c: char| ('\u{0400}'..='\u{04FF}').contains(&c);
    for (path, text) in sources() {
        let data = [
            "src/domain/keyboard",
            "src/domain/transcription",
            "src/domain/name",
            "src/domain/skeleton",
        ];
        if data.iter().any(|d| path.to_string_lossy().starts_with(d)) {
            continue;
        }
        for (n, line) in code(&text).lines().enumerate() {
            let in_text = quoted(line)
                .iter()
                .any(|s| s.chars().filter(|c| cyrillic(*c)).count() > 3);
            assert!(!in_text, "{}: {}: {line}", path.display(), n + 1);
        }
    }
}
