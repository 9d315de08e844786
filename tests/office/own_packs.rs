//! The office's own packs: inert, accepted on a difference, pinned by their bytes; every case keeps its version.

use super::desk::*;
use chrono::Duration;
use tereze::app::screens::packs;
use tereze::domain::act::PackHash;
use tereze::forms::catalogue::Origin;
use tereze::forms::{check, diff};
use tereze::office::request::{OwnFileState, Reply, Request};

fn newer() -> String {
    edited("within   = \"1 working day\"", "within   = \"2 working days\"")
}

#[test]
fn a_file_changes_nothing_until_the_manager_accepts_it() {
    let mut desk = Desk::new();
    let before = desk.pack();
    let draft = desk.draft("aged");
    desk.put_file("own.toml", &newer());
    desk.ask(Request::Packs);
    assert_eq!(desk.pack().hash, before.hash, "inert");
    let OwnFileState::Waiting(waiting) = &desk.view.own_files[0].state else {
        panic!("{:?}", desk.view.own_files);
    };
    let changes = diff::diff(&before, waiting);
    assert!(
        changes
            .iter()
            .any(|c| c.item == "term" && c.after.contains("2 working days"))
    );
    let hash = waiting.hash.clone();
    let set_documents = |draft: &mut tereze::office::draft::Draft| set(draft, "surname", &["A", "A", "А"]);
    let mut draft = draft;
    set_documents(&mut draft);
    desk.ask(Request::SaveDraft(Box::new(draft.clone())));

    assert!(matches!(
        desk.ask(Request::AcceptPack { pack: hash.clone() }),
        Reply::Office(_)
    ));
    assert_eq!(desk.pack().hash, hash);
    assert_eq!(desk.view.catalogue.all()[0].origin, Origin::Office);
    assert!(matches!(desk.view.own_files[0].state, OwnFileState::InForce));

    // Edited afterwards: the store's bytes stand, also after the next log-in; the newer file waits.
    desk.put_file("own.toml", &edited("\"2025-03-28\"", "\"2027-01-01\""));
    desk.again();
    assert_eq!(desk.pack().hash, hash, "pinned by its hash");
    assert!(matches!(desk.view.own_files[0].state, OwnFileState::Waiting(_)));
    std::fs::remove_file(desk.dir.path().join("forms/own.toml")).unwrap();
    desk.again();
    assert_eq!(desk.pack().hash, hash, "used from the store");

    // The draft begun before keeps the version it was begun under.
    let kept = desk.view.catalogue.by_hash(&draft.pack).unwrap();
    assert_eq!(kept.term.as_ref().unwrap().within.to_string(), "1 working day");
    let Reply::Draft(Some(loaded)) = desk.ask(Request::LoadDraft(draft.id)) else {
        panic!("the draft is gone");
    };
    assert_eq!(loaded.pack, before.hash);

    // Back to the program's own: again an act, and again the program is followed.
    desk.ask(Request::AcceptPack {
        pack: before.hash.clone(),
    });
    assert_eq!(desk.pack().hash, before.hash);
    desk.again();
    assert_eq!(desk.view.catalogue.all()[0].origin, Origin::Embedded);
    assert!(desk.view.catalogue.by_hash(&hash).is_some(), "kept for its cases");
}

/// A draft begun under an own version is still under it when another was accepted meanwhile.
#[test]
fn a_case_of_an_earlier_own_version_is_opened_by_it() {
    let mut desk = Desk::new();
    desk.put_file("own.toml", &newer());
    let hash = check::hash(newer().as_bytes());
    desk.ask(Request::AcceptPack { pack: hash.clone() });
    let mut draft = desk.draft("aged");
    set(&mut draft, "surname", &["A", "A", "А"]);
    desk.ask(Request::SaveDraft(Box::new(draft.clone())));
    let third = edited("within   = \"1 working day\"", "within   = \"3 working days\"");
    desk.put_file("own.toml", &third);
    desk.ask(Request::AcceptPack {
        pack: check::hash(third.as_bytes()),
    });
    desk.again();
    let terms = |hash: &PackHash| {
        let pack = desk.view.catalogue.by_hash(hash).unwrap();
        pack.term.as_ref().unwrap().within.to_string()
    };
    assert_eq!(terms(&draft.pack), "2 working days");
    assert_eq!(terms(&desk.pack().hash), "3 working days");
}

#[test]
fn only_what_was_shown_is_accepted() {
    let mut desk = Desk::new();
    desk.put_file("own.toml", &newer());
    let shown = check::hash(newer().as_bytes());
    desk.put_file("own.toml", &edited("\"2025-03-28\"", "\"2027-01-01\""));
    assert_eq!(
        desk.trouble(Request::AcceptPack { pack: shown }),
        "counter-pack-changed-meanwhile"
    );
    assert_eq!(desk.view.catalogue.all()[0].origin, Origin::Embedded);
}

/// Neither the service is closed before the day of a new version, nor is anybody served by law that is not in force.
#[test]
fn a_version_not_yet_in_force_waits_for_its_day() {
    let mut desk = Desk::new();
    let before = desk.pack().hash;
    let begins = "in_force_from  = 2026-12-01\nin_force_rule";
    let text =
        edited("in_force_rule", begins).replace("in_force_until = 2025-12-31", "in_force_until = 2027-12-31");
    desk.put_file("own.toml", &text);
    desk.ask(Request::Packs);
    let accept = Request::AcceptPack {
        pack: check::hash(text.as_bytes()),
    };
    assert_eq!(desk.trouble(accept.clone()), "counter-pack-not-begun");
    assert_eq!(desk.pack().hash, before);
    let (day_before, on_the_day) = (now() + Duration::days(10), now() + Duration::days(11));
    let early = desk.entrance.handle(accept.clone(), day_before);
    assert!(matches!(early, Reply::Trouble(_)), "{early:?}");
    let Reply::Office(view) = desk.entrance.handle(accept, on_the_day) else {
        panic!("not accepted on its day");
    };
    desk.view = *view;
    assert_ne!(desk.pack().hash, before);
    // A computer whose clock was put back does not serve by it.
    let draft = desk.whole("aged");
    assert_eq!(desk.trouble(Request::Accept(Box::new(draft))), "basis-not-begun");
}

#[test]
fn a_broken_file_is_shown_with_its_places_and_used_by_nobody() {
    let mut desk = Desk::new();
    desk.put_file("own.toml", &edited("age_from = 65", "age_from = 650"));
    desk.put_file("other.toml", "code = \"new-service\"\ntitel.kk = \"\"\n");
    desk.put_file("torn.toml", "code = \"torn\"\n[[[");
    desk.put_file("notes.txt", "not a pack");
    desk.ask(Request::Packs);
    let files: Vec<_> = desk.view.own_files.iter().map(|f| f.file.as_str()).collect();
    assert_eq!(files, ["other.toml", "own.toml", "torn.toml"]);
    for own in &desk.view.own_files {
        let OwnFileState::Broken(found) = &own.state else {
            panic!("{own:?}");
        };
        assert!(
            found
                .iter()
                .all(|f| f.line > 0 && f.column > 0 && f.file == own.file)
        );
        let hash = check::hash(&std::fs::read(desk.dir.path().join("forms").join(&own.file)).unwrap());
        assert!(matches!(
            desk.entrance.handle(Request::AcceptPack { pack: hash }, now()),
            Reply::Trouble(_)
        ));
    }
    // The service that works goes on working; those that nothing else gives are shown as closed.
    let built_in = tereze::forms::embedded::PACKS.len();
    assert_eq!(desk.view.catalogue.packs().count(), built_in);
    assert_eq!(packs::disabled(&desk.view), ["new-service", "torn"]);
}

#[test]
fn a_lapsed_basis_is_confirmed_by_pack() {
    let mut desk = Desk::new();
    let service = desk.pack().code.clone();
    let confirm = |instruction: &str| Request::ConfirmBasis {
        service: service.clone(),
        instruction: instruction.to_owned(),
    };
    desk.ask(confirm("Указание № 7 от 5 января 2026"));
    let first = desk.pack().hash.clone();
    assert_eq!(desk.view.instructions[&first], "Указание № 7 от 5 января 2026");
    desk.put_file("own.toml", &newer());
    desk.ask(Request::AcceptPack {
        pack: check::hash(newer().as_bytes()),
    });
    let second = desk.pack().hash.clone();
    assert!(
        !desk.view.confirmed.iter().any(|(_, h)| *h == second),
        "once per pack"
    );
    assert!(
        desk.view.confirmed.iter().any(|(_, h)| *h == first),
        "the earlier one stays"
    );
    desk.again();
    assert!(desk.view.instructions.contains_key(&first));
    assert!(!desk.view.instructions.contains_key(&second));
}
