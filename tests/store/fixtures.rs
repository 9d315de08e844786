//! Acts as version 1 wrote them: read for ever.

use super::sample::*;
use std::collections::BTreeSet;
use std::path::PathBuf;
use tereze::domain::act::Deed;
use tereze::store::journal::upcast;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/acts/v1")
}

#[test]
fn what_version_1_wrote_is_read() {
    for (name, deed) in every_deed() {
        let bytes = std::fs::read(folder().join(format!("{name}.json"))).unwrap();
        let kind = name.split('.').next().unwrap();
        assert_eq!(upcast::read(kind, 1, &bytes), deed, "{name}");
    }
}

#[test]
fn every_fixture_is_still_read_by_the_test() {
    let named: BTreeSet<String> = every_deed().iter().map(|(n, _)| format!("{n}.json")).collect();
    let there: BTreeSet<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(there, named);
}

/// A new kind of deed does not compile here until it has a sample, and with it a fixture.
#[test]
fn every_kind_has_a_sample() {
    let mut kinds = BTreeSet::new();
    for (name, deed) in every_deed() {
        let kind = match &deed {
            Deed::Opened(_)
            | Deed::Presented { .. }
            | Deed::Accepted(_)
            | Deed::IntakeRefused(_)
            | Deed::Transferred { .. }
            | Deed::Step(_)
            | Deed::Granted { .. }
            | Deed::ServiceRefused { .. }
            | Deed::PaperIssued(_)
            | Deed::PaperPrinted { .. }
            | Deed::PaperSpoiled { .. }
            | Deed::HandedOver(_)
            | Deed::Erased(_)
            | Deed::Office(_) => deed.kind().to_owned(),
            Deed::Unknown(_) => panic!("{name} is unknown"),
        };
        kinds.insert(kind);
    }
    assert_eq!(kinds.len(), 14);
}

/// Writes the fixtures that are missing; those that exist are never touched.
#[test]
#[ignore = "run by hand when a kind of deed is new"]
fn write_missing_fixtures() {
    for (name, deed) in every_deed() {
        let path = folder().join(format!("{name}.json"));
        if !path.exists() {
            std::fs::write(path, serde_json::to_vec(&deed).unwrap()).unwrap();
        }
    }
}
