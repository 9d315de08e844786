//! `demo --papers`, the bare command without a terminal, the manual page and the completions.

use super::program::{has_keys, run};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::Path;

fn papers(to: &Path, seed: &str) -> Vec<Value> {
    let ran = run(&["demo", "--papers", to.to_str().unwrap(), "--seed", seed, "--json"]).ended(0);
    assert!(ran.err.is_empty(), "{}", ran.err);
    ran.json().as_array().unwrap().clone()
}

fn sums(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|r| r["sha256"].as_str().unwrap()).collect()
}

#[test]
fn every_paper_of_every_service_is_written_and_the_same_seed_gives_the_same_bytes() {
    let dir = tempfile::tempdir().unwrap();
    let rows = papers(&dir.path().join("one"), "11");
    let shown = run(&["pack", "list", "--json"]).json();
    let (mut expected, mut journals) = (BTreeSet::new(), 0);
    for pack in shown.as_array().unwrap() {
        let code = pack["code"].as_str().unwrap();
        let whole = run(&["pack", "show", code, "--json"]).json();
        journals += whole["journals"].as_array().unwrap().len();
        let of = ["papers", "registers", "journals"];
        for paper in of.iter().flat_map(|table| whole[*table].as_array().unwrap()) {
            let paper = paper["code"].as_str().unwrap();
            expected.insert(format!("{code}-{paper}.pdf"));
            expected.insert(format!("{code}-{paper}-longest.pdf"));
        }
    }
    expected.insert("recovery.pdf".to_owned());
    let mut names = BTreeSet::new();
    for row in &rows {
        has_keys(row, "service paper number file sha256");
        let file = Path::new(row["file"].as_str().unwrap());
        let bytes = std::fs::read(file).unwrap();
        assert!(bytes.starts_with(b"%PDF-"));
        let sum: String = Sha256::digest(&bytes)
            .iter()
            .map(|b| format!("{b:02x}"))
            .collect();
        assert_eq!(row["sha256"], json!(sum));
        if let Some(number) = row["number"].as_str() {
            assert!(number.starts_with("DEMO-"), "{number}");
        }
        names.insert(file.file_name().unwrap().to_str().unwrap().to_owned());
    }
    assert_eq!(names, expected);
    let numbered = rows.iter().filter(|r| r["number"].is_string()).count();
    assert_eq!(
        numbered,
        rows.len() - 2 * (shown.as_array().unwrap().len() + journals) - 1,
        "two applications of each service, two sheets of each journal and the recovery sheet bear none"
    );

    let again = papers(&dir.path().join("two"), "11");
    assert_eq!(sums(&rows), sums(&again));
    let other = papers(&dir.path().join("three"), "12");
    let same = sums(&rows)
        .iter()
        .zip(sums(&other))
        .filter(|(a, b)| *a == b)
        .count();
    assert_eq!(same, 0, "another seed is another moment on every paper");
}

#[test]
fn practice_leaves_nothing_behind_and_touches_no_office() {
    let dir = tempfile::tempdir().unwrap();
    let temp = dir.path().join("temp");
    std::fs::create_dir(&temp).unwrap();
    let out = dir.path().join("out");
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_tereze"))
        .args(["demo", "--papers", out.to_str().unwrap()])
        .env("TMPDIR", &temp)
        .env("TEREZE_HOME", dir.path().join("office"))
        .output()
        .unwrap();
    assert!(done.status.success());
    assert_eq!(std::fs::read_dir(&temp).unwrap().count(), 0);
    assert!(!dir.path().join("office").exists());
}

#[test]
fn without_a_terminal_the_screens_say_what_to_do() {
    let said: BTreeSet<String> = ["kk", "ru", "en"]
        .map(|lang| {
            let bare = run(&["--lang", lang]).ended(2);
            assert!(
                bare.out.is_empty() && bare.err.contains("tereze --help"),
                "{bare:?}"
            );
            assert_eq!(run(&["demo", "--lang", lang]).ended(2).err, bare.err);
            bare.err
        })
        .into();
    assert_eq!(said.len(), 3);
    run(&["demo", "--papers", "a", "--cases", "3"]).ended(2);
    run(&["demo", "--cases", "0"]).ended(2);
    let unknown = run(&["demo", "--office", "polis"]).ended(2);
    assert!(unknown.err.contains("police"), "{unknown:?}");
    run(&["fly"]).ended(2);
}

#[test]
fn every_command_has_a_manual_page_and_shells_know_it() {
    let help = run(&["--help", "--lang", "en"]).ended(0).out;
    assert!(help.contains("0 done, 1 fault"));
    let commands = [
        "mrz",
        "iin",
        "transcribe",
        "term",
        "checklist",
        "pack",
        "init",
        "demo",
        "find",
        "show",
        "print",
    ];
    for command in commands {
        assert!(help.contains(&format!("  {command} ")), "{command}: {help}");
        let page = run(&["man", command]).ended(0).out;
        assert!(
            page.contains(&format!(".TH tereze-{command}")),
            "{command}: {page}"
        );
    }
    assert!(run(&["man"]).ended(0).out.contains(".TH tereze"));
    run(&["man", "fly"]).ended(2);
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = run(&["completions", shell]).ended(0).out;
        assert!(
            script.contains("tereze") && script.contains("checklist"),
            "{shell}"
        );
    }
    assert!(run(&["--version"]).ended(0).out.starts_with("tereze "));
}
