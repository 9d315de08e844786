//! Lists that a regulation refers to and does not hold: proposed, off until the manager turns one on, and then the
//! office's. What was begun goes on by what held then.

use super::desk::*;
use tereze::domain::code::{DocumentCode, ServiceCode};
use tereze::domain::institution::InstitutionKind;
use tereze::forms::pack::Pack;
use tereze::office::demo::chance::Chance;
use tereze::office::demo::filling::{self, Visit};
use tereze::office::draft::Draft;
use tereze::office::request::visit::Leaflet;
use tereze::office::request::{Reply, Request, VisitRequest};
use tereze::texts::lang::Lang;

const LIST: &str = "standard-315";

fn service() -> ServiceCode {
    ServiceCode::parse("permanent-residence").unwrap()
}

fn code(code: &str) -> DocumentCode {
    DocumentCode::parse(code).unwrap()
}

fn police() -> Desk {
    let mut desk = Desk::inland(InstitutionKind::Police);
    desk.ask(Request::ConfirmBasis {
        service: service(),
        instruction: "7".to_owned(),
    });
    desk
}

fn pack(desk: &Desk) -> Pack {
    desk.view.catalogue.pack(&service()).unwrap().clone()
}

fn turn(desk: &mut Desk, proposal: &str, on: bool) -> Reply {
    desk.ask(Request::TurnProposal {
        service: service(),
        proposal: proposal.to_owned(),
        on,
    })
}

/// A grown person with every document of the list that holds now.
fn draft(desk: &Desk) -> Draft {
    let pack = pack(desk);
    let mut people = filling::eligible(&desk.view, &pack, now().date_naive());
    let (category, mut all) = people.remove(0);
    let visit = Visit {
        someone: all.remove(0),
        category,
        request: pack.requests[0].code.clone(),
        nth: 0,
    };
    filling::draft(&desk.view, &pack, &visit, now(), &mut Chance::new(7)).unwrap()
}

fn leaflet(desk: &mut Desk, draft: &Draft) -> String {
    let of = Leaflet {
        service: service(),
        category: draft.category.clone(),
        request: draft.request.clone(),
        lang: Lang::Ru,
        citizenship: None,
        issued_in: None,
    };
    match desk.ask(Request::Visit(VisitRequest::Leaflet(Box::new(of)))) {
        Reply::Sheet(sheet) => sheet
            .aloud
            .join(" ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" "),
        other => panic!("{other:?}"),
    }
}

#[test]
fn nothing_is_asked_by_a_list_until_the_manager_turns_it_on() {
    let mut desk = police();
    let before = pack(&desk);
    assert!(before.proposal(LIST).unwrap().confirmed && before.on.is_empty());
    assert!(before.document(&code("autobiography")).is_none());
    let begun = draft(&desk);
    desk.ask(Request::SaveDraft(Box::new(begun.clone())));
    assert!(!leaflet(&mut desk, &begun).contains("автобиография"));

    assert!(matches!(turn(&mut desk, LIST, true), Reply::Office(_)));
    for _ in 0..2 {
        let now = pack(&desk);
        assert_eq!(now.on, [LIST]);
        assert_ne!(now.hash, before.hash, "a case keeps which list held");
        assert_eq!(now.file, before.file);
        assert_eq!(now.proposed(&code("autobiography")).unwrap().code, LIST);
        let turning = &desk.view.proposals[&(service(), LIST.to_owned())];
        assert!(turning.on);
        assert_eq!(turning.signed.clerk, desk.view.clerk.code);
        // It stands when the office is opened again.
        desk.again();
    }
    assert!(leaflet(&mut desk, &begun).contains("автобиография на казахском или русском языке"));
    assert!(leaflet(&mut desk, &begun).contains("по перечню учреждения"));

    // By the new list it is asked for, and the confirmed basis is the same one.
    let mut fresh = draft(&desk);
    fresh.documents.remove(&code("autobiography"));
    assert_eq!(
        desk.trouble(Request::Accept(Box::new(fresh))),
        "refusal-documents-lack"
    );
    // What was begun before goes by its own.
    let Reply::Accepted(view) = desk.ask(Request::Accept(Box::new(begun))) else {
        panic!("begun under the list that held then");
    };
    assert_eq!(view.case.opened.unwrap().pack, before.hash);

    turn(&mut desk, LIST, false);
    assert_eq!(pack(&desk).hash, before.hash);
    desk.again();
    assert_eq!(pack(&desk).hash, before.hash);
}

/// The place that the regulation leaves to the standard is a ground; what no source confirms is the office's alone.
#[test]
fn only_what_bears_the_point_of_the_reference_is_a_ground() {
    let mut desk = police();
    turn(&mut desk, LIST, true);
    turn(&mut desk, "state-duty", true);
    let pack = pack(&desk);
    assert_eq!(pack.on, [LIST, "state-duty"], "in the order of the file");
    assert!(!pack.is_offices_own(&code("autobiography")));
    assert!(pack.is_offices_own(&code("fee-receipt")));
    assert_eq!(
        desk.trouble(Request::TurnProposal {
            service: service(),
            proposal: "unheard-of".to_owned(),
            on: true,
        }),
        "counter-pack-changed-meanwhile"
    );
}

/// An own version brings its rules; the lists that are on stay on in it.
#[test]
fn a_list_stays_on_in_another_version_of_the_file() {
    let mut desk = police();
    turn(&mut desk, LIST, true);
    let text = include_str!("../../forms/permanent-residence.toml").replacen("2015-05-30", "2026-01-01", 1);
    desk.put_file("own.toml", &text);
    let hash = tereze::forms::check::hash(text.as_bytes());
    assert!(matches!(
        desk.ask(Request::AcceptPack { pack: hash.clone() }),
        Reply::Office(_)
    ));
    let pack = pack(&desk);
    assert_eq!(
        (pack.file.clone(), pack.on.as_slice()),
        (hash, [LIST.to_owned()].as_slice())
    );
    assert!(matches!(
        desk.view.own_files[0].state,
        tereze::office::request::OwnFileState::InForce
    ));
}

/// The manager turned on what he saw: the same code with another content, in an own file or a later program, is off, and
/// the manager is told so.
#[test]
fn a_list_with_another_content_is_off_and_the_manager_is_told() {
    let mut desk = police();
    turn(&mut desk, LIST, true);
    turn(&mut desk, "state-duty", true);
    let text = include_str!("../../forms/permanent-residence.toml").replacen(
        "автобиография на казахском",
        "биография на казахском",
        1,
    );
    desk.put_file("own.toml", &text);
    let hash = tereze::forms::check::hash(text.as_bytes());
    desk.ask(Request::AcceptPack { pack: hash });
    for _ in 0..2 {
        let now = pack(&desk);
        assert_eq!(now.on, ["state-duty"]);
        let off = |code: &str| desk.view.is_off_by_content(&now, now.proposal(code).unwrap());
        assert!(off(LIST) && !off("state-duty"));
        desk.again();
    }
    let mut program = Program::before(desk);
    program.command("настройки");
    assert!(program.shows("изменился после включения"), "{}", program.screen());
    let mut desk = program.desk;
    desk.again();
    turn(&mut desk, LIST, true);
    let now = pack(&desk);
    assert_eq!(now.on, [LIST, "state-duty"], "seen and turned on anew");
    assert!(!desk.view.is_off_by_content(&now, now.proposal(LIST).unwrap()));
}

/// The act names the file, whatever lists are on: its bytes are kept too.
#[test]
fn the_file_of_a_confirmed_basis_is_kept_beside_what_is_on_in_it() {
    let mut desk = Desk::inland(InstitutionKind::Police);
    turn(&mut desk, LIST, true);
    desk.ask(Request::ConfirmBasis {
        service: service(),
        instruction: "7".to_owned(),
    });
    let pack = pack(&desk);
    assert_ne!(pack.file, pack.hash);
    let store = desk.store();
    let plain = include_bytes!("../../forms/permanent-residence.toml");
    assert_eq!(store.pack(&pack.file).unwrap().as_deref(), Some(&plain[..]));
    assert!(store.pack(&pack.hash).unwrap().is_some());
}
