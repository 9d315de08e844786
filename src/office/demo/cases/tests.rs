//! An office filled twice alike, with every state in it.

use super::*;
use crate::domain::case::State;
use crate::office::demo;
use crate::store::folder::Folder;
use crate::store::projection::lists::Which;
use crate::texts::lang::Lang;

fn filled(seed: u64, dir: &std::path::Path) -> OpenOffice {
    let now: DateTime<Utc> = "2026-11-18T10:30:00Z".parse().unwrap();
    let folder = Folder::open(dir).unwrap();
    let founded = now - Duration::days(90);
    let mut office = demo::found(&folder, demo::institution().unwrap(), Lang::Kk, founded).unwrap();
    let mut told = 0;
    fill(&mut office, 18, seed, now, |done, all| {
        assert!(done <= all);
        told = done;
    })
    .unwrap();
    assert!(told > 18 * 3, "{told} acts");
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
