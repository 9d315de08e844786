//! Visits and the queue: who came together, tickets without a gap, waits as they were.

use super::sample::*;
use tereze::domain::act::{Act, Arrived, Deed, OfTicket, OfficeDeed, Purpose};
use tereze::domain::waiting::Waits;
use tereze::store::Store;
use tereze::store::fault::Fault;

fn arrive(store: &mut Store, n: u64, purpose: Purpose) -> u32 {
    store
        .commit(|batch| -> Result<u32, Fault> {
            let ticket = batch.next_ticket(at(0).date_naive())?;
            let arrived = Arrived {
                visit: visit_id(n),
                ticket,
                purpose,
                case: None,
            };
            batch.append(&[act(n, None, Deed::Office(OfficeDeed::Arrived(arrived)))])?;
            Ok(ticket)
        })
        .unwrap()
}

fn office_act(n: u64, deed: OfficeDeed) -> Act {
    act(n, None, Deed::Office(deed))
}

#[test]
fn tickets_have_no_gap_and_begin_anew_each_day() {
    let mut office = office();
    let store = &mut office.store;
    for n in 1..=3 {
        assert_eq!(arrive(store, n, Purpose::Submission), n as u32);
    }
    // A transaction that fails takes no number.
    let failed: Result<(), Fault> = store.commit(|batch| {
        assert_eq!(batch.next_ticket(at(0).date_naive())?, 4);
        Err(Fault::Busy)
    });
    assert!(failed.is_err());
    assert_eq!(arrive(store, 4, Purpose::Collection), 4);
    let tomorrow = at(24 * 60).date_naive();
    let next = store.commit(|batch| batch.next_ticket(tomorrow));
    assert_eq!(next.unwrap(), 1);
}

#[test]
fn a_wait_ends_with_the_first_call() {
    let mut office = office();
    let store = &mut office.store;
    for n in [1, 2, 3] {
        arrive(store, n, Purpose::Submission);
    }
    let called = |n: u64, visit: u64| {
        office_act(
            n,
            OfficeDeed::CalledToWindow(OfTicket {
                visit: visit_id(visit),
            }),
        )
    };
    let left = |n: u64, visit: u64| {
        office_act(
            n,
            OfficeDeed::LeftQueue(OfTicket {
                visit: visit_id(visit),
            }),
        )
    };
    store
        .append(&[called(20, 1), called(50, 1), left(30, 2), left(40, 1)])
        .unwrap();
    let day = at(0).date_naive();
    let waits: Vec<_> = store.tickets(day, day).unwrap().iter().map(|t| t.wait).collect();
    assert_eq!(waits[0].called, Some(at(20)));
    assert_eq!((waits[1].called, waits[1].left), (None, Some(at(30))));
    assert!(waits[2].is_open());
    let sum = Waits::of(&waits);
    assert_eq!((sum.came, sum.called, sum.left, sum.longest), (3, 1, 1, Some(19)));
    // They came back.
    store.append(&[called(60, 2)]).unwrap();
    let back = store.ticket(visit_id(2)).unwrap().unwrap().wait;
    assert_eq!((back.called, back.left), (Some(at(60)), None));
    assert_eq!(store.ticket(visit_id(9)).unwrap(), None);
}

#[test]
fn cases_of_a_visit_stand_together_and_a_lone_one_by_itself() {
    let mut office = office();
    let store = &mut office.store;
    let who = |n: u64| someone(&format!("NAME{n} X"), "Имя", "1990-01-01", &format!("P{n:06}"));
    let lone = file(store, 1, &who(1));
    for n in [2, 3] {
        let case = case_id(n);
        store
            .file(case, |batch| -> Result<Vec<Act>, Fault> {
                let number = batch.next_number(None, 2026)?;
                let mut acts = filing(n, case, number, &who(n));
                acts[0].deed = opened_in(Some(visit_id(5)));
                Ok(acts)
            })
            .unwrap();
    }
    let of = |visit| -> Vec<_> {
        let rows = store.cases_of_visit(visit).unwrap();
        rows.into_iter().map(|r| r.id).collect()
    };
    assert_eq!(of(visit_id(5)), [case_id(2), case_id(3)]);
    let own = store.load_case(lone).unwrap().unwrap().visit();
    assert_eq!(of(own), [lone]);
}
