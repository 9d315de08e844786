use super::number::{Batch, key};
use super::*;
use crate::domain::act::BlanksReceived;
use crate::domain::act::{BlankEntryTakenBack, BlankSpoiled, BlankUsed};
use crate::domain::code::{BlankCode, ServiceCode};
use ulid::Ulid;

fn kind() -> BlankKind {
    BlankKind {
        service: ServiceCode::parse("permits").unwrap(),
        blank: BlankCode::parse("permit").unwrap(),
    }
}

fn act(n: u128, case: Option<u128>, deed: BlankDeed) -> Act {
    Act {
        id: ActId(Ulid::from(n)),
        case: case.map(|c| CaseId(Ulid::from(c))),
        at: DateTime::parse_from_rfc3339("2026-11-28T10:00:00+05:00").unwrap(),
        clerk: ClerkCode::parse("aigul").unwrap(),
        deed: Deed::Blank(deed),
    }
}

fn received(first: &str, last: &str) -> BlankDeed {
    BlankDeed::Received(BlanksReceived {
        of: kind(),
        first: first.to_owned(),
        last: last.to_owned(),
        from: "order 7".to_owned(),
    })
}

fn used(number: &str) -> BlankUsed {
    BlankUsed {
        of: kind(),
        number: number.to_owned(),
    }
}

fn spoiled(number: &str) -> BlankDeed {
    BlankDeed::Spoiled(BlankSpoiled {
        of: kind(),
        number: number.to_owned(),
        reason: "torn".to_owned(),
    })
}

#[test]
fn numbers_are_compared_without_case_spaces_and_layout() {
    assert_eq!(key("n 001 200"), "N001200");
    assert_eq!(key("n-001-200."), "N001-200");
    assert_ne!(key("1-23"), key("12-3"));
    // Cyrillic letters that look like Latin ones.
    assert_eq!(key("\u{410}\u{412} 12"), "AB12");
    let ledger = Ledger::of(&kind(), &[act(1, None, received("N 0012001", "N 0012010"))]);
    for typed in ["N0012003", "n 0012003", "\u{442}0012003"] {
        assert_eq!(
            ledger.look(typed),
            ("N 0012003".to_owned(), Fate::Left),
            "{typed}"
        );
    }
    for typed in ["N0012011", "N12003", "0012003", "N"] {
        assert_eq!(ledger.look(typed).1, Fate::Unknown, "{typed}");
    }
}

#[test]
fn a_batch_counts_from_its_first_number() {
    let batch = Batch::new("N 0012001", "n0012100").unwrap();
    assert_eq!((batch.count(), batch.last()), (100, "N 0012100".to_owned()));
    assert_eq!(Batch::counted("N 0012001", 100).unwrap(), batch);
    for (first, last, id) in [
        ("N", "N", "blank-number-digits"),
        ("N12", "N 11", "blank-last-before-first"),
        ("N12", "K13", "blank-last-before-first"),
        ("N12", "N013", "blank-last-before-first"),
        ("1", "99999999999999999999999", "blank-number-digits"),
        ("0000001", "0100001", "blank-too-many"),
    ] {
        assert_eq!(Batch::new(first, last).unwrap_err().id, id, "{first} {last}");
    }
    assert_eq!(Batch::counted("N98", 2).unwrap().last(), "N99");
    assert_eq!(Batch::counted("N98", 3).unwrap_err().id, "blank-count-beyond");
    assert_eq!(Batch::counted("N98", 0).unwrap_err().id, "blank-count-missing");
}

#[test]
fn each_number_stands_where_its_acts_left_it() {
    let case = CaseId(Ulid::from(9u128));
    let acts = [
        act(1, None, received("N1001", "N1010")),
        act(2, Some(9), BlankDeed::Used(used("n 1001"))),
        act(3, None, spoiled("N1002")),
        act(4, Some(8), BlankDeed::Used(used("N1003"))),
        act(5, Some(8), BlankDeed::Freed(used("N1003"))),
        act(6, Some(8), BlankDeed::Used(used("K77"))),
    ];
    let ledger = Ledger::of(&kind(), &acts);
    assert_eq!(ledger.look("N1001").1, Fate::Used(case));
    assert_eq!(ledger.look("N1002").1, Fate::Spoiled("torn".to_owned()));
    assert_eq!(ledger.look("N1003").1, Fate::Freed);
    assert_eq!(ledger.look("K77").1, Fate::Used(CaseId(Ulid::from(8u128))));
    // What stood in an answer is left, and not offered.
    assert_eq!(ledger.lowest().unwrap(), "N1004");
    assert_eq!(
        ledger.counts(),
        Counts {
            received: 10,
            used: 2,
            spoiled: 1,
            left: 8,
            strange: 1
        }
    );
    assert_eq!(ledger.left(), [("N1003".to_owned(), "N1010".to_owned())]);
    assert_eq!(ledger.lines.len(), 6);
    let other = BlankKind {
        blank: BlankCode::parse("other").unwrap(),
        ..kind()
    };
    assert_eq!(Ledger::of(&other, &acts), Ledger::default());
}

/// The lowest and what is left are found by places: each number formed and looked for from the first on says the same.
#[test]
fn what_is_left_is_what_nothing_became_of() {
    let gone = [
        "N0001", "N0002", "N0009", "N0010", "N1000", // of the batch, its two ends among them
        "N00021", "N003X", "N3", "M0003", "N1001", // of none
    ];
    let mut acts = vec![act(1, None, received("N0001", "N1000"))];
    acts.extend((2..).zip(gone).map(|(n, number)| act(n, None, spoiled(number))));
    acts.push(act(30, Some(8), BlankDeed::Freed(used("N0003"))));
    let ledger = Ledger::of(&kind(), &acts);
    assert_eq!(ledger.lowest().unwrap(), "N0004");
    let spans = [("N0003", "N0008"), ("N0011", "N0999")];
    assert_eq!(ledger.left(), spans.map(|(a, b)| (a.to_owned(), b.to_owned())));
    // A batch used up gives way to the next.
    let mut acts = vec![
        act(1, None, received("N1", "N2")),
        act(2, None, received("N5", "N6")),
    ];
    acts.extend(
        (3..)
            .zip(["N1", "N2", "N5"])
            .map(|(n, number)| act(n, None, spoiled(number))),
    );
    let left = |acts: &[Act]| Ledger::of(&kind(), acts).lowest();
    assert_eq!(left(&acts).as_deref(), Some("N6"));
    acts.push(act(9, None, spoiled("N6")));
    assert_eq!(left(&acts), None);
}

#[test]
fn an_entry_taken_back_stays_to_be_read_and_counts_no_more() {
    let back = |entry: u128| {
        BlankDeed::TakenBack(BlankEntryTakenBack {
            of: kind(),
            entry: ActId(Ulid::from(entry)),
            reason: "typed wrong".to_owned(),
        })
    };
    let acts = [
        act(1, None, received("N1001", "N1010")),
        act(2, None, spoiled("N1002")),
        act(3, None, received("N2001", "N2010")),
        act(4, None, back(2)),
        act(5, None, back(3)),
    ];
    let ledger = Ledger::of(&kind(), &acts);
    assert_eq!(ledger.look("N1002").1, Fate::Left);
    assert_eq!(ledger.look("N2001").1, Fate::Unknown);
    assert_eq!(ledger.counts().left, 10);
    assert_eq!(ledger.lines.iter().filter(|l| l.taken_back.is_some()).count(), 2);
    let batch = Batch::new("N1009", "N1011").unwrap();
    assert_eq!(ledger.met(&batch).map(Batch::first).as_deref(), Some("N1001"));
    assert_eq!(ledger.gone_of(&batch), 0);
}

#[test]
fn a_batch_is_read_back_as_it_was_written_whatever_stands_in_its_numbers() {
    for (first, last, shown) in [
        ("12-000001", "12-000100", "12-000001"),
        ("N 001 2345", "n 0012399", "N 0012345"),
        ("N123.", "N129", "N123"),
        (
            "\u{410}\u{412} \u{2116} 0007",
            "AB 0009",
            "\u{410}\u{412} \u{2116} 0007",
        ),
        ("000001", "000009", "000001"),
    ] {
        let batch = Batch::new(first, last).unwrap();
        assert_eq!(batch.first(), shown);
        assert_eq!(key(&batch.first()), key(first));
        assert_eq!(
            Batch::new(&batch.first(), &batch.last()).unwrap(),
            batch,
            "{first}"
        );
    }
}

#[test]
fn a_number_that_two_answers_bear_is_not_free_when_one_is_corrected() {
    let (x, y) = (CaseId(Ulid::from(7)), CaseId(Ulid::from(8)));
    let acts = [
        act(1, Some(7), BlankDeed::Used(used("N5"))),
        act(2, Some(8), BlankDeed::Used(used("N5"))),
        act(3, None, received("N1", "N9")),
        act(4, Some(7), BlankDeed::Freed(used("N5"))),
    ];
    let ledger = Ledger::of(&kind(), &acts);
    assert_eq!(ledger.look("N5").1, Fate::Used(y));
    let other = [
        acts[0].clone(),
        acts[1].clone(),
        acts[2].clone(),
        act(4, Some(8), BlankDeed::Freed(used("N5"))),
    ];
    assert_eq!(Ledger::of(&kind(), &other).look("N5").1, Fate::Used(x));
    let both = [&other[..], &[act(5, Some(7), BlankDeed::Freed(used("N5")))]].concat();
    assert_eq!(Ledger::of(&kind(), &both).look("N5").1, Fate::Freed);
}
