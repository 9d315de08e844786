//! What the texts say of the window: the terms of acceptance itself and of the wait for it, held against the packs.

use super::rows::{self, Rule, Step};
use tereze::domain::act::Purpose;
use tereze::domain::checklist::Applicant;
use tereze::domain::code::{ChannelCode, ServiceCode};
use tereze::domain::term::Term;
use tereze::forms::catalogue::Catalogue;
use tereze::forms::pack::Pack;
use tereze::forms::{check, embedded};

/// A row that is done while the person stands at the window, and that the pack has no step for.
fn at_window(row: &Step, pack: &Pack) -> bool {
    let clock = matches!(row.term, Some(Term::Minutes(_)));
    clock && row.path.starts_with("main") && !pack.steps.iter().any(|s| s.code.as_str() == row.code)
}

/// Rows of one action: its readings, its carriers.
fn action(row: &Step) -> (bool, String) {
    let number = row.number.trim_end_matches(|c: char| c.is_ascii_lowercase());
    (row.path.contains("corporation"), number.to_owned())
}

fn faults(pack: &Pack, steps: &[Step], rules: &[Rule]) -> Vec<String> {
    let mut found = Vec::new();
    let mut say = |of: &str, what: &str| found.push(format!("{}: {of}: {what}", pack.code));
    let of_pack = |service: &str| service == pack.code.as_str();
    let rows: Vec<&Step> = steps
        .iter()
        .filter(|r| of_pack(&r.service) && at_window(r, pack))
        .collect();
    let words = |code: &str| {
        let item = format!("acceptance {code}");
        pack.citations()
            .iter()
            .find(|c| c.item == item)
            .map(|c| c.words.clone())
    };
    let mut met = Vec::new();
    for one in &pack.acceptance {
        let rests = (one.term.point.as_deref(), words(&one.code));
        let row = rows.iter().find(|r| {
            let same = r.term == Some(one.term.within) && rests == (Some(r.point.as_str()), r.words.clone());
            same && !met.contains(&action(r))
        });
        match row {
            Some(row) => met.push(action(row)),
            None => say(&one.code, "no row says so"),
        }
    }
    for row in rows.iter().filter(|r| !met.contains(&action(r))) {
        say(&row.number, "acceptance does not have it");
    }
    for (purpose, kind) in [
        (Purpose::Submission, "waiting-submit"),
        (Purpose::Collection, "waiting-collect"),
    ] {
        let rule = rules.iter().find(|r| of_pack(&r.service) && r.kind == kind);
        let given = pack
            .waiting
            .iter()
            .find(|(of, _)| *of == purpose)
            .map(|(_, term)| term);
        let said = rule.map(|r| (r.term, Some(r.point.clone())));
        if said != given.map(|t| (t.within, t.point.clone())) {
            say(kind, "the term is another");
        }
    }
    found
}

fn tables() -> (Vec<Step>, Vec<Rule>) {
    (
        rows::steps(rows::STEPS).unwrap(),
        rows::rules(rows::TERMS).unwrap(),
    )
}

#[test]
fn the_window_of_every_pack_is_as_the_tables_say() {
    let (steps, rules) = tables();
    let catalogue = Catalogue::embedded();
    let found: Vec<String> = catalogue
        .packs()
        .flat_map(|p| faults(p, &steps, &rules))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_window_that_differs_is_found() {
    let (steps, rules) = tables();
    let changed = |file: &str, from: &str, to: &str| {
        let text = embedded::PACKS.iter().find(|(name, _)| *name == file).unwrap().1;
        assert!(text.contains(from), "{from}");
        let pack = check::read(file, text.replacen(from, to, 1).as_bytes()).unwrap();
        faults(&pack, &steps, &rules).join("\n")
    };
    let other = changed(
        "labour-permit.toml",
        "code     = \"take\"\nwithin   = \"20 min\"",
        "code     = \"take\"\nwithin   = \"25 min\"",
    );
    assert!(
        other.contains("take: no row says so") && other.contains("w1: acceptance does not have it"),
        "{other}"
    );
    let other = changed(
        "passport-id.toml",
        "of     = \"collection\"\nwithin = \"30 min\"",
        "of     = \"collection\"\nwithin = \"40 min\"",
    );
    assert!(other.contains("waiting-collect: the term is another"), "{other}");
}

/// What it comes to for whoever stands there: the actions of one way in follow one another.
#[test]
fn the_minutes_of_acceptance_add_up_by_the_way_in() {
    let catalogue = Catalogue::embedded();
    let minutes = |service: &str, channel: &str| {
        let pack = catalogue.pack(&ServiceCode::parse(service).unwrap()).unwrap();
        pack.acceptance_minutes(&Applicant {
            category: pack.categories[0].code.clone(),
            channel: ChannelCode::parse(channel).unwrap(),
            request: pack.requests[0].code.clone(),
            age: None,
            citizenship: None,
            issued_in: None,
            scripts: Default::default(),
            elsewhere: Default::default(),
            represented: None,
            past: Default::default(),
            chosen: Default::default(),
        })
    };
    for (service, channel, expected) in [
        ("iin-consular", "abroad", None),
        ("iin-temporary", "window", Some(20)),
        ("iin-temporary", "corporation", Some(45)),
        ("passport-id", "centre", Some(60)),
        ("temporary-id", "centre", Some(10)),
        ("permanent-residence", "window", Some(30)),
        ("refugee-status", "window", Some(10)),
        ("labour-permit", "window", Some(20)),
        ("labour-permit", "corporation", Some(20)),
        ("labour-permit", "portal", None),
    ] {
        assert_eq!(minutes(service, channel), expected, "{service} {channel}");
    }
}
