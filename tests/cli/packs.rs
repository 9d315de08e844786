//! `pack list`, `pack show`, `pack check`.

use super::program::{has_keys, run};
use serde_json::{Value, json};

#[test]
fn the_packs_with_the_state_of_their_basis() {
    let states = |on: &str| {
        let list = run(&["pack", "list", "--on", on, "--json"]).ended(0).json();
        let pilot = list
            .as_array()
            .unwrap()
            .iter()
            .find(|p| p["code"] == "iin-consular");
        let pilot = pilot.unwrap().clone();
        has_keys(&pilot, "code version title basis state hash");
        has_keys(
            &pilot["basis"][0],
            "act in_force_from in_force_rule in_force_until ended_by text",
        );
        // The sources name no day from which it holds; the last day is part of it.
        assert_eq!(pilot["basis"][0]["in_force_from"], Value::Null);
        assert_eq!(pilot["basis"][0]["in_force_until"], "2025-12-31");
        pilot["state"].as_str().unwrap().to_owned()
    };
    assert_eq!(states("2025-12-31"), "in force");
    assert_eq!(states("2026-01-01"), "lapsed");
    let titles: Vec<Value> = ["kk", "ru", "en"]
        .iter()
        .map(|lang| run(&["pack", "list", "--lang", lang, "--json"]).json()[0]["title"].clone())
        .collect();
    assert!(titles[0] != titles[1] && titles[1] != titles[2]);
}

#[test]
fn a_pack_in_whole() {
    let value = run(&["pack", "show", "iin-consular", "--json"]).ended(0).json();
    has_keys(
        &value,
        "code version title basis state hash office_kinds channels requests categories representations documents proposals fields term \
         acceptance waiting steps grounds papers registers journals notes unconfirmed",
    );
    assert_eq!(value["categories"].as_array().unwrap().len(), 11);
    assert_eq!(value["term"]["within"], "1 working day");
    let value = run(&["pack", "show", "labour-permit", "--json"]).ended(0).json();
    let portal = &value["channels"][2];
    has_keys(
        portal,
        "code title clerk offices requests signed signatures point",
    );
    assert_eq!(
        (&portal["signed"], &portal["requests"]),
        (&json!("digitally"), &json!(["extend"]))
    );
    assert_eq!(portal["signatures"].as_array().unwrap().len(), 2);
    let ran = run(&["pack", "show", "nothing", "--json"]).ended(3);
    assert_eq!(ran.json()["problem"]["id"], json!("cli-no-service"));
}

#[test]
fn a_broken_pack_is_told_with_its_place() {
    let dir = tempfile::tempdir().unwrap();
    let whole =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/forms/iin-consular.toml")).unwrap();
    let line = whole
        .lines()
        .position(|l| l.contains("code     = \"investor\""))
        .unwrap()
        + 2;
    let broken = whole.replacen("channel  = [\"abroad\"]", "channel  = [\"by-sea\"]", 1);
    std::fs::write(dir.path().join("broken.toml"), &broken).unwrap();
    std::fs::write(
        dir.path().join("torn.toml"),
        &whole[..whole.find("[[channel]]").unwrap() + 5],
    )
    .unwrap();
    std::fs::write(dir.path().join("notes.txt"), "no pack").unwrap();
    let ran = run(&["pack", "check", dir.path().to_str().unwrap(), "--json"]).ended(3);
    let found = ran.json();
    let found = found.as_array().unwrap();
    for problem in found {
        has_keys(problem, "file line column problem id");
        assert!(problem["line"].as_u64().unwrap() > 0 && problem["column"].as_u64().unwrap() > 0);
        assert!(!problem["problem"].as_str().unwrap().is_empty());
    }
    let at = found
        .iter()
        .find(|p| p["file"].as_str().unwrap().ends_with("broken.toml") && p["line"] == json!(line));
    assert!(at.is_some(), "line {line}: {found:?}");
    assert!(
        found
            .iter()
            .any(|p| p["file"].as_str().unwrap().ends_with("torn.toml"))
    );
    assert!(!ran.out.contains("notes.txt"));
    // The packs that the program carries, and the same by their files, are whole.
    assert_eq!(run(&["pack", "check", "--json"]).ended(0).json(), json!([]));
    let forms = concat!(env!("CARGO_MANIFEST_DIR"), "/forms");
    assert_eq!(
        run(&["pack", "check", forms, "--json"]).ended(0).json(),
        json!([])
    );
    run(&["pack", "check", "/nonexistent/pack.toml"]).ended(1);
}
