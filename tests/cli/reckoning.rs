//! `term` and `checklist`.

use super::program::{has_keys, run};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const SERVICE: &str = "iin-consular";

#[test]
fn a_term() {
    let ran = run(&[
        "term",
        "1 working day",
        "--from",
        "2026-03-19T11:20",
        "--zone",
        "Europe/Berlin",
        "--json",
    ]);
    let value = ran.ended(0).json();
    has_keys(
        &value,
        "term from first_day due due_astana alternative skipped calendar_complete",
    );
    assert_eq!(value["due"], "2026-03-20T18:00:00+01:00");
    assert_eq!(value["due_astana"], "2026-03-20T22:00:00+05:00");
    // Nauryz: each day that is passed over says why.
    let value = run(&["term", "1 working day", "--from", "2026-03-20T11:20", "--json"]).json();
    assert_eq!(value["first_day"], "2026-03-26");
    has_keys(&value["skipped"][0], "date why name");
    let six = run(&[
        "term",
        "1 working day",
        "--from",
        "2026-11-20T10:00",
        "--week",
        "6",
        "--json",
    ])
    .json();
    assert_eq!(six["due"], "2026-11-21T18:00:00+05:00");
    for (args, code) in [
        (&["term", "soon", "--from", "2026-03-19T11:20"][..], 3),
        (&["term", "1 h", "--from", "whenever"], 3),
        (
            &["term", "1 h", "--from", "2026-03-19T11:20", "--zone", "Mars"],
            3,
        ),
        (&["term", "1 h", "--from", "2026-03-19T11:20", "--week", "8"], 2),
        (&["term", "1 h"], 2),
    ] {
        let ran = run(args).ended(code);
        assert!(!ran.err.is_empty() && ran.out.is_empty(), "{ran:?}");
    }
}

/// Category, a date of birth that fits, what it has to bring besides application and identity: point 6, counted by hand.
const CATEGORIES: [(&str, &str, usize); 11] = [
    ("investor", "1980-05-12", 4),
    ("goods", "1980-05-12", 1),
    ("spouse", "1980-05-12", 2),
    ("child", "2015-05-12", 2),
    ("heir", "1980-05-12", 4),
    ("nomad", "1980-05-12", 4),
    ("disability", "1980-05-12", 1),
    ("aged", "1955-05-12", 0),
    ("pesticides", "1980-05-12", 4),
    ("head", "1980-05-12", 1),
    ("mission-staff", "1980-05-12", 0),
];

fn list(category: &str, born: &str, more: &[&str]) -> Vec<Value> {
    let mut args = vec!["checklist", SERVICE, "--category", category, "--born", born];
    args.extend([
        "--issued-in",
        "TUR",
        "--citizenship",
        "TUR",
        "--on",
        "2025-06-02",
        "--json",
    ]);
    args.extend(more);
    run(&args).ended(0).json().as_array().unwrap().clone()
}

#[test]
fn every_category_has_its_list() {
    for (category, born, more) in CATEGORIES {
        let lines = list(category, born, &[]);
        for line in &lines {
            has_keys(
                line,
                "requirement title copy original originals group legalisation why translation point proposal source",
            );
            let legalisation = line["legalisation"].as_str().unwrap();
            assert!(["needed", "exempt", "not needed", "ask"].contains(&legalisation));
            let translation = line["translation"].as_str().unwrap();
            assert!(["none", "translator", "notary"].contains(&translation));
        }
        let codes: BTreeSet<&str> = lines.iter().map(|l| l["requirement"].as_str().unwrap()).collect();
        let everybody = ["application", "passport", "identity-card"];
        assert!(
            everybody.iter().all(|c| codes.contains(c)),
            "{category}: {codes:?}"
        );
        assert_eq!(codes.len() - everybody.len(), more, "{category}: {codes:?}");
    }
    let nomad = list("nomad", "1980-05-12", &[]);
    let diploma = nomad.iter().find(|l| l["requirement"] == "it-diploma").unwrap();
    assert_eq!(diploma["group"], "nomad/specialist/diploma");
    let marriage = list("spouse", "1980-05-12", &["--script", "other"]);
    let of = |code: &str| {
        marriage
            .iter()
            .find(|l| l["requirement"] == code)
            .unwrap()
            .clone()
    };
    assert_eq!(of("marriage-certificate")["legalisation"], "needed");
    assert_eq!(of("marriage-certificate")["translation"], "translator");
    assert_eq!(of("passport")["translation"], "notary");
    assert_eq!(of("passport")["point"], "2.6.2");
}

/// What comes by a portal is files: no original, and no application to sign. The usual way in is the window.
#[test]
fn a_way_in_that_is_signed_digitally_asks_for_files() {
    let lines = |more: &[&str]| {
        let mut args = vec![
            "checklist",
            "labour-permit",
            "--category",
            "labour-migrant",
            "--json",
        ];
        args.extend(more);
        run(&args).ended(0).json().as_array().unwrap().clone()
    };
    let portal = lines(&["--channel", "portal"]);
    let codes: Vec<&str> = portal
        .iter()
        .map(|l| l["requirement"].as_str().unwrap())
        .collect();
    assert!(
        codes.contains(&"former-permit"),
        "extensions alone come by it: {codes:?}"
    );
    assert!(!codes.contains(&"application"), "{codes:?}");
    assert!(
        portal.iter().all(|l| l["copy"] == true && l["original"] == false),
        "{portal:?}"
    );
    let usual = lines(&[]);
    assert!(usual.iter().any(|l| l["requirement"] == "application"));
    assert_eq!(usual, lines(&["--channel", "window"]));
}

#[test]
fn what_does_not_fit_is_said_in_the_language_asked_for() {
    let refused = |more: &[&str], lang: &str| {
        let mut args = vec!["checklist", SERVICE, "--lang", lang];
        args.extend(more);
        let ran = run(&args).ended(3);
        assert!(ran.out.is_empty(), "{ran:?}");
        ran.err
    };
    let nobody = ["--category", "astronaut"];
    let said: BTreeSet<String> = ["kk", "ru", "en"].map(|l| refused(&nobody, l)).into();
    assert_eq!(said.len(), 3);
    assert!(said.iter().all(|s| s.contains("investor")), "{said:?}");
    refused(&["--category", "child", "--born", "1980-05-12"], "ru");
    refused(&["--category", "investor", "--channel", "ministry"], "ru");
    // With --json the problem is JSON as well.
    let ran = run(&["checklist", "no-such-service", "--category", "child", "--json"]).ended(3);
    has_keys(&ran.json()["problem"], "id args text");
    assert_eq!(ran.json()["problem"]["id"], json!("cli-no-service"));
    for args in [
        &["checklist"][..],
        &["checklist", SERVICE],
        &["checklist", SERVICE, "--category", "A B"],
    ] {
        run(args).ended(2);
    }
    run(&[
        "checklist",
        SERVICE,
        "--category",
        "child",
        "--born",
        "12.05.2015",
    ])
    .ended(2);
    run(&["checklist", SERVICE, "--category", "child", "--lang", "de"]).ended(2);
}

#[test]
fn who_stands_for_the_applicant_decides_on_documents() {
    let codes = |more: &[&str]| -> BTreeSet<String> {
        let lines = list("child", "2015-05-12", more);
        let code = |l: &Value| l["requirement"].as_str().unwrap().to_owned();
        lines.iter().map(code).collect()
    };
    let alone = codes(&[]);
    let more = |by: &[&str]| -> Vec<String> { codes(by).difference(&alone).cloned().collect() };
    assert_eq!(more(&["--represented-by", "parent"]), ["representative-identity"]);
    // The child's own documents show a citizen's.
    let citizen = [
        "--represented-by",
        "parent",
        "--representative-citizenship",
        "KAZ",
    ];
    assert_eq!(more(&citizen), Vec::<String>::new());
    assert_eq!(
        more(&["--represented-by", "guardian"]),
        ["guardianship", "representative-identity"]
    );

    let args = |by: &'static str| {
        [
            "checklist",
            SERVICE,
            "--category",
            "child",
            "--represented-by",
            by,
        ]
    };
    let said = |by: &'static str, lang: &str| {
        let mut args = args(by).to_vec();
        args.extend(["--lang", lang]);
        run(&args).ended(3).err
    };
    for lang in ["kk", "ru", "en"] {
        assert!(said("uncle", lang).contains("guardian"));
        assert!(
            said("attorney", lang).contains("жеке өзі жүгінеді"),
            "{}",
            said("attorney", lang)
        );
    }
    // A citizenship of nobody, and what is no code.
    run(&[
        "checklist",
        SERVICE,
        "--category",
        "child",
        "--representative-citizenship",
        "KAZ",
    ])
    .ended(2);
    run(&args("A B")).ended(2);
    let shown = run(&["pack", "show", SERVICE, "--json"]).ended(0).json();
    let ways: Vec<(&str, bool)> = shown["representations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| (r["code"].as_str().unwrap(), r["allowed"].as_bool().unwrap()))
        .collect();
    assert_eq!(ways, [("parent", true), ("guardian", true), ("attorney", false)]);
}
