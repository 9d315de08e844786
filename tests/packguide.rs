#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! `forms/README.md` describes the whole of a pack: no key, block or value of the reader is missing there, and its
//! example is a pack.

#[path = "fixtures/sources.rs"]
#[allow(dead_code, clippy::unwrap_used)]
mod sources;

use sources::root;
use std::fs;
use tereze::forms::block::CASE_VALUES;
use tereze::forms::check;

fn guide() -> String {
    fs::read_to_string(root().join("forms/README.md")).unwrap()
}

fn source(path: &str) -> String {
    fs::read_to_string(root().join("src").join(path)).unwrap()
}

/// The TOML keys of the structs that mirror a pack, as serde names them.
fn keys(source: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut renamed = None;
    for line in source.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("#[serde(rename = \"") {
            renamed = rest.split('"').next().map(str::to_owned);
        } else if let Some(rest) = line.strip_prefix("#[serde(alias = \"") {
            out.extend(rest.split('"').next().map(str::to_owned));
        } else if let Some(field) = line.strip_prefix("pub ").and_then(|l| l.split_once(": "))
            && line.ends_with(',')
        {
            out.push(renamed.take().unwrap_or_else(|| field.0.to_owned()));
        }
    }
    out
}

/// The values of an enum, in kebab case, with their aliases.
fn values(source: &str, name: &str) -> Vec<String> {
    let body = source.split(&format!("pub enum {name} {{")).nth(1).unwrap();
    let body = body.split("\n}").next().unwrap();
    let mut out = Vec::new();
    for line in body.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("#[serde(alias = \"") {
            out.extend(rest.split('"').next().map(str::to_owned));
        } else if line.starts_with(|c: char| c.is_ascii_uppercase()) {
            let mut kebab = String::new();
            for c in line.trim_end_matches(',').chars() {
                if c.is_ascii_uppercase() && !kebab.is_empty() {
                    kebab.push('-');
                }
                kebab.push(c.to_ascii_lowercase());
            }
            out.push(kebab);
        }
    }
    assert!(out.len() > 1, "{name}: {out:?}");
    out
}

#[test]
fn every_key_of_the_reader_is_described() {
    let guide = guide();
    let mut missing = Vec::new();
    let mut count = 0;
    for file in [
        "forms/raw.rs",
        "forms/raw/blank.rs",
        "forms/raw/complaint.rs",
        "forms/raw/field.rs",
        "forms/raw/step.rs",
        "forms/raw/condition.rs",
        "forms/raw/proposal.rs",
        "forms/raw/requirement.rs",
        "forms/raw/question.rs",
        "forms/raw/register.rs",
        "forms/raw/representation.rs",
        "forms/raw/window.rs",
        "forms/block/raw.rs",
    ] {
        for key in keys(&source(file)) {
            count += 1;
            let named = ["`{}`", "`[[{}]]`", "`[{}]`"]
                .iter()
                .any(|form| guide.contains(&form.replace("{}", &key)));
            // The whole file's own struct has a head, which is no key.
            if !named && key != "head" {
                missing.push(format!("{file}: {key}"));
            }
        }
    }
    assert!(count > 120, "{count} keys");
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The keys without which a table is not read.
fn needed(source: &str, name: &str) -> Vec<String> {
    let body = source.split(&format!("pub struct {name} {{")).nth(1).unwrap();
    let body = body.split("\n}").next().unwrap();
    let mut out = Vec::new();
    let mut given = false;
    for line in body.lines().map(str::trim) {
        if line.starts_with("#[serde(") {
            given = true;
        } else if let Some((key, kind)) = line.strip_prefix("pub ").and_then(|l| l.split_once(": ")) {
            if !given && !kind.starts_with("Option<") {
                out.push(key.to_owned());
            }
            given = false;
        }
    }
    assert!(!out.is_empty(), "{name}");
    out
}

#[test]
fn every_needed_key_stands_in_the_row_of_its_table() {
    let guide = guide();
    let part = guide.split("## What each table needs").nth(1).unwrap();
    let part = part.split("\n## ").next().unwrap();
    for (file, name, row) in [
        ("forms/raw.rs", "RawHead", "above the first"),
        ("forms/raw.rs", "RawBasis", "`[[basis]]`"),
        ("forms/raw.rs", "RawChannel", "`[[channel]]`"),
        ("forms/raw.rs", "RawRequest", "`[[request]]`"),
        ("forms/raw.rs", "RawCategory", "`[[category]]`"),
        (
            "forms/raw/representation.rs",
            "RawRepresentation",
            "`[[representation]]`",
        ),
        ("forms/raw.rs", "RawLegalisation", "`[legalisation]`"),
        ("forms/raw.rs", "RawDocument", "`[[document]]`"),
        ("forms/raw.rs", "RawTranslation", "`[[document]]`"),
        ("forms/raw/requirement.rs", "RawRequirement", "`[[requirement]]`"),
        ("forms/raw/question.rs", "RawQuestion", "`[[question]]`"),
        ("forms/raw/question.rs", "RawReason", "`[[question]]`"),
        ("forms/raw/field.rs", "RawField", "`[[field]]`"),
        ("forms/raw/field.rs", "RawChoice", "`[[field]]`"),
        ("forms/raw/step.rs", "RawTerm", "`[term]`"),
        ("forms/raw/complaint.rs", "RawComplaint", "`[[complaint]]`"),
        ("forms/raw/window.rs", "RawAcceptance", "`[[acceptance]]`"),
        ("forms/raw/window.rs", "RawWaiting", "`[[waiting]]`"),
        ("forms/raw/step.rs", "RawStep", "`[[step]]`"),
        ("forms/raw/step.rs", "RawStepTerm", "`[[step]]`"),
        ("forms/raw/step.rs", "RawEnd", "`[[step]]`"),
        ("forms/raw.rs", "RawGround", "`[[ground]]`"),
        ("forms/raw.rs", "RawPaper", "`[[paper]]`"),
        ("forms/raw/register.rs", "RawRegister", "`[[register]]`"),
        ("forms/raw/register.rs", "RawJournal", "`[[journal]]`"),
        ("forms/raw/blank.rs", "RawBlank", "`[[blank]]`"),
        ("forms/raw/proposal.rs", "RawProposal", "`[[proposal]]`"),
        ("forms/raw.rs", "RawKeep", "`[keep]`"),
        ("forms/raw.rs", "RawNote", "`[[note]]`"),
    ] {
        let start = format!("| {row} |");
        let line = part
            .lines()
            .find(|l| l.starts_with(&start))
            .unwrap_or_else(|| panic!("{row}"));
        for key in needed(&source(file), name) {
            assert!(line.contains(&format!("`{key}`")), "{row} does not name {key}");
        }
    }
}

/// Every table that takes `source` is named as one, and no other.
#[test]
fn the_tables_that_take_a_source_are_named() {
    let guide = guide();
    let said = guide.split("`source` is taken by").nth(1).unwrap();
    let said = said.split("and by no other").next().unwrap();
    let mut structs = Vec::new();
    for file in [
        "forms/raw.rs",
        "forms/raw/representation.rs",
        "forms/raw/requirement.rs",
        "forms/raw/question.rs",
        "forms/raw/register.rs",
        "forms/raw/complaint.rs",
        "forms/raw/field.rs",
        "forms/raw/step.rs",
        "forms/raw/window.rs",
        "forms/raw/blank.rs",
        "forms/raw/proposal.rs",
    ] {
        let source = source(file);
        for body in source.split("pub struct Raw").skip(1) {
            let (name, body) = body.split_once(" {").unwrap();
            let body = body.split("\n}").next().unwrap();
            structs.push((name.to_lowercase(), body.contains("pub source: Source")));
        }
    }
    assert!(structs.len() > 20, "{structs:?}");
    for (name, takes) in structs.iter().filter(|(name, _)| name != "stepterm") {
        let named = said.contains(&format!("`[[{name}]]`")) || said.contains(&format!("`[{name}]`"));
        assert_eq!(named, *takes, "{name}");
    }
}

#[test]
fn every_value_of_a_choice_is_described() {
    let guide = guide();
    let mut missing = Vec::new();
    for (file, names) in [
        (
            "forms/pack/part.rs",
            &["FieldKind", "MrzPart", "Moment", "GroundOf"][..],
        ),
        ("forms/raw.rs", &["Source"]),
        ("forms/raw/field.rs", &["Family", "Fill"]),
        ("forms/pack/representation.rs", &["AuthorityPart"]),
        ("forms/pack/question.rs", &["QuestionPart"]),
        ("forms/pack/register.rs", &["Entering", "Stage"]),
        (
            "domain/checklist/rules.rs",
            &[
                "Bearer",
                "Originals",
                "SealRule",
                "Translator",
                "TreatyNamed",
                "Expiry",
            ],
        ),
        ("domain/checklist/verdict.rs", &["What"]),
        ("domain/answer.rs", &["Zone"]),
        ("domain/term.rs", &["Counting"]),
    ] {
        let source = source(file);
        for name in names {
            for value in values(&source, name) {
                if !guide.contains(&format!("`{value}`")) {
                    missing.push(format!("{name}: {value}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_value_of_a_paper_is_named() {
    let guide = guide();
    let missing: Vec<&&str> = CASE_VALUES
        .iter()
        .filter(|v| !guide.contains(&format!("`{v}`")))
        .collect();
    assert!(CASE_VALUES.len() > 10 && missing.is_empty(), "{missing:?}");
}

#[test]
fn the_example_is_a_pack() {
    let guide = guide();
    let whole = guide.split("## A whole pack, the smallest").nth(1).unwrap();
    let example = whole
        .split("```toml\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let read = check::read_beside("example.toml", example.as_bytes(), &[]);
    let pack = read.unwrap_or_else(|found| panic!("{found:#?}"));
    assert_eq!(pack.code.as_str(), "example");
    assert_eq!(
        (pack.fields.len(), pack.papers.len(), pack.steps.len()),
        (1, 1, 1)
    );
    // A key that is not described is refused.
    let odd = example.replace("copy     = true", "copies   = true");
    assert!(check::read("example.toml", odd.as_bytes()).is_err());
}
