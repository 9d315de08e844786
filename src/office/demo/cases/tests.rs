//! An office filled twice alike, with every state in it.

use super::*;
use crate::domain::case::State;
use crate::domain::institution::{Institution, InstitutionKind};
use crate::office::demo;
use crate::office::request::blanks::BlankReply;
use crate::office::request::{RegisterReply, Reply};
use crate::store::folder::Folder;
use crate::store::projection::lists::Which;
use crate::texts::lang::Lang;
use std::collections::BTreeSet;

fn now() -> DateTime<Utc> {
    "2026-11-18T10:30:00Z".parse().unwrap()
}

fn filled(seed: u64, dir: &std::path::Path) -> OpenOffice {
    filled_with(demo::institution().unwrap(), 18, seed, dir)
}

fn filled_with(at: Institution, count: usize, seed: u64, dir: &std::path::Path) -> OpenOffice {
    let now = now();
    let folder = Folder::open(dir).unwrap();
    let founded = now - Duration::days(90);
    let mut office = demo::found(&folder, at, Lang::Kk, founded).unwrap();
    let mut told = 0;
    fill(&mut office, count, seed, now, |done, all| {
        assert!(done <= all);
        told = done;
    })
    .unwrap();
    assert!(told > count * 3, "{told} acts");
    office
}

fn listed(office: &OpenOffice) -> Vec<String> {
    let rows = office
        .store
        .cases(&Which::default(), Default::default(), 100, 0)
        .unwrap();
    rows.iter()
        .map(|r| format!("{:?} {} {:?} {:?}", r.number, r.latin, r.state, r.due))
        .collect()
}

/// Requests come by a way that is signed digitally, too, and have no sheet.
#[test]
fn somebody_sent_a_request_signed_digitally() {
    for seed in [1, 2, 5] {
        let dir = tempfile::tempdir().unwrap();
        let police = demo::institution_of(Some(InstitutionKind::Police)).unwrap();
        let office = filled_with(police, 12, seed, dir.path());
        let rows = office
            .store
            .cases(&Which::default(), Default::default(), 100, 0)
            .unwrap();
        let cases = rows.iter().map(|r| office.case(r.id).unwrap());
        let digital: Vec<_> = cases
            .filter(|c| c.accepted.as_ref().is_some_and(|a| a.signed_digitally))
            .collect();
        assert_eq!(digital.len(), 1, "seed {seed}");
        let pack = office.pack_of(&digital[0]).unwrap();
        assert!(pack.is_digital(&digital[0].opened.as_ref().unwrap().channel));
        let on = |moment| facts::papers(&digital[0], &pack, moment).len();
        assert_eq!((on(Moment::Open), on(Moment::Accepted)), (0, 0));
    }
}

#[test]
fn every_state_is_there_and_the_journal_holds() {
    let dir = tempfile::tempdir().unwrap();
    let office = filled(7, dir.path());
    let count = |state: State| {
        let states = vec![state];
        office
            .store
            .count(&Which {
                states,
                ..Which::default()
            })
            .unwrap()
    };
    for state in State::ALL.into_iter().filter(|s| *s != State::Open) {
        assert!(count(state) > 0, "{}", state.as_str());
    }
    let clerk = office.view.clerk.code.clone();
    assert!(!office.store.drafts(&clerk).unwrap().is_empty());
    assert!(office.store.verify(&[]).unwrap().is_whole());
    // Papers are specimens, and every accepted case has its coupon.
    for row in office
        .store
        .cases(&Which::default(), Default::default(), 100, 0)
        .unwrap()
    {
        let case = office.case(row.id).unwrap();
        assert!(row.number.unwrap().window() == "DEMO");
        assert!(!case.papers.is_empty(), "{:?}", case.state);
        let all = case.papers.iter().all(|p| p.issued.snapshot.contains("specimen"));
        assert!(all && case.papers.iter().all(|p| p.printed == 1));
    }
    let again = tempfile::tempdir().unwrap();
    assert_eq!(listed(&filled(7, again.path())), listed(&office));
    let other = tempfile::tempdir().unwrap();
    assert_ne!(listed(&filled(8, other.path())), listed(&office));
}

/// What a service can come to: only into the state system a request has yet to be entered, and only it sends data back.
fn states(pack: &Pack) -> BTreeSet<&'static str> {
    let elsewhere = [State::Accepted, State::Returned];
    let all = State::ALL.into_iter().filter(|s| *s != State::Open);
    all.filter(|s| pack.decided.is_in_state_system() || !elsewhere.contains(s))
        .map(State::as_str)
        .collect()
}

#[test]
fn all_services_are_there_in_every_state() {
    let dir = tempfile::tempdir().unwrap();
    let mut office = filled_with(demo::institution_of(None).unwrap(), 120, 1, dir.path());
    let rows = office
        .store
        .cases(&Which::default(), Default::default(), 200, 0)
        .unwrap();
    let drafts = office.store.drafts(&office.view.clerk.code).unwrap();
    let all: Vec<Arc<Pack>> = office
        .view
        .catalogue
        .all()
        .iter()
        .map(|o| Arc::clone(&o.pack))
        .collect();
    assert_eq!(all.len(), 9);
    for pack in all {
        let of = rows.iter().filter(|r| r.service.as_ref() == Some(&pack.code));
        let met: BTreeSet<&str> = of.map(|r| r.state.as_str()).collect();
        assert_eq!(met, states(&pack), "{}", pack.code);
        assert!(
            drafts.iter().any(|d| d.what == pack.code.as_str()),
            "{}",
            pack.code
        );
    }
    assert!(office.store.verify(&[]).unwrap().is_whole());
    // Blanks were taken from batches that came, and some of what is over lies in a file.
    let asked = Request::Registers(Box::new(RegisterRequest::Blanks(BlankRequest::Kinds)));
    let Reply::Registers(reply) = office.handle(asked, now()).unwrap() else {
        panic!("no kinds");
    };
    let RegisterReply::Blanks(BlankReply::Kinds(kinds)) = *reply else {
        panic!("no kinds");
    };
    assert_eq!(kinds.len(), 6);
    for kind in kinds {
        let counts = kind.counts;
        assert!(counts.spoiled > 0 && counts.left > 0, "{kind:?}");
        assert_eq!(
            counts.received,
            counts.used + counts.spoiled + counts.left,
            "{kind:?}"
        );
    }
    let over = |unfiled: bool| {
        let states = vec![State::HandedOver];
        let which = Which {
            states,
            unfiled,
            ..Which::default()
        };
        office.store.count(&which).unwrap()
    };
    assert!(0 < over(true) && over(true) < over(false));
}
