//! Acts as every version wrote them: read for ever.

use super::sample::*;
use std::collections::BTreeSet;
use std::path::PathBuf;
use tereze::domain::act::Deed;
use tereze::domain::code::GroundCode;
use tereze::store::journal::upcast;

fn folder(v: u32) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/acts/v{v}"))
}

fn kind(name: &str) -> &str {
    name.split('.').next().unwrap()
}

/// The fixtures of each version that wrote a kind.
fn written() -> Vec<(u32, &'static str, Deed)> {
    let all = every_deed().into_iter();
    let versions = |(name, deed): (&'static str, Deed)| {
        let last = upcast::version(kind(name));
        (1..=last)
            .map(move |v| (v, name, deed.clone()))
            .collect::<Vec<_>>()
    };
    all.flat_map(versions).collect()
}

#[test]
fn what_every_version_wrote_is_read() {
    for (v, name, deed) in written() {
        let bytes = std::fs::read(folder(v).join(format!("{name}.json"))).unwrap();
        assert_eq!(upcast::read(kind(name), v, &bytes), deed, "{name} of version {v}");
        let later = upcast::version(kind(name)) + 1;
        assert!(matches!(
            upcast::read(kind(name), later, &bytes),
            Deed::Unknown(_)
        ));
    }
}

/// A second ground was lost in version 1; version 2 holds both.
#[test]
fn a_refused_intake_holds_every_ground() {
    let Some((_, Deed::IntakeRefused(mut refused))) =
        every_deed().into_iter().find(|(n, _)| *n == "intake-refused")
    else {
        panic!("no sample");
    };
    refused.grounds.push(GroundCode::parse("expired").unwrap());
    let deed = Deed::IntakeRefused(refused);
    let bytes = serde_json::to_vec(&deed).unwrap();
    assert_eq!(upcast::read("intake-refused", 2, &bytes), deed);
    assert!(matches!(
        upcast::read("intake-refused", 1, &bytes),
        Deed::Unknown(_)
    ));
}

#[test]
fn every_fixture_is_still_read_by_the_test() {
    for v in 1.. {
        let of_version = written().into_iter().filter(|(of, _, _)| *of == v);
        let named: BTreeSet<String> = of_version.map(|(_, n, _)| format!("{n}.json")).collect();
        let there: BTreeSet<String> = std::fs::read_dir(folder(v))
            .into_iter()
            .flatten()
            .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        assert_eq!(there, named, "version {v}");
        if named.is_empty() {
            return;
        }
    }
}

/// A new kind of deed does not compile here until it has a sample, and with it a fixture.
#[test]
fn every_kind_has_a_sample() {
    let mut kinds = BTreeSet::new();
    for (name, deed) in every_deed() {
        let kind = match &deed {
            Deed::Opened(_)
            | Deed::Presented { .. }
            | Deed::Particulars(_)
            | Deed::Accepted(_)
            | Deed::IntakeRefused(_)
            | Deed::Transferred { .. }
            | Deed::Contact(_)
            | Deed::ContactWithdrawn
            | Deed::Step(_)
            | Deed::Granted { .. }
            | Deed::ServiceRefused { .. }
            | Deed::AnswerCorrected(_)
            | Deed::PaperIssued(_)
            | Deed::PaperPrinted { .. }
            | Deed::PaperSpoiled { .. }
            | Deed::HandedOver(_)
            | Deed::Returned(_)
            | Deed::DataCorrected(_)
            | Deed::Shelved { .. }
            | Deed::OriginalsReturned(_)
            | Deed::Recalled(_)
            | Deed::NoteRead { .. }
            | Deed::Withdrawn(_)
            | Deed::Moved(_)
            | Deed::Filed(_)
            | Deed::TermMoved(_)
            | Deed::Delayed(_)
            | Deed::RegisterClosed(_)
            | Deed::RegisterFiled(_)
            | Deed::Registered(_)
            | Deed::JournalEntry(_)
            | Deed::LineStruck(_)
            | Deed::Blank(_)
            | Deed::Erased(_)
            | Deed::Office(_) => deed.kind().to_owned(),
            Deed::Unknown(_) => panic!("{name} is unknown"),
        };
        kinds.insert(kind);
    }
    assert_eq!(kinds.len(), 35);
}

/// Writes the fixtures that are missing; those that exist are never touched.
#[test]
#[ignore = "run by hand when a kind of deed is new"]
fn write_missing_fixtures() {
    for (name, deed) in every_deed() {
        let folder = folder(upcast::version(kind(name)));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join(format!("{name}.json"));
        if !path.exists() {
            std::fs::write(path, serde_json::to_vec(&deed).unwrap()).unwrap();
        }
    }
}
