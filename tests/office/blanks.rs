//! Numbered blanks: received, used by the answers of cases, spoiled, counted, printed; a number is taken once.

use super::desk::*;
use super::procedure::{until_the_answer, with};
use crate::procedure;
use tereze::domain::act::{BlankDeed, BlankKind, CaseId, Deed};
use tereze::domain::blank::{Counts, Entry};
use tereze::domain::code::{BlankCode, FieldKey, GroundCode, ServiceCode};
use tereze::office::blanks::answer::UNKNOWN;
use tereze::office::request::blanks::{BlankReply, BlankRequest, LedgerView};
use tereze::office::request::{GrantAnswer, RegisterReply, RegisterRequest, Reply, Request, TypedAnswer};

fn desk() -> Desk {
    with(&procedure::decided_here())
}

fn asked(request: BlankRequest) -> Request {
    Request::Registers(Box::new(RegisterRequest::Blanks(request)))
}

fn kind(desk: &Desk) -> BlankKind {
    BlankKind {
        service: desk.pack().code,
        blank: BlankCode::parse("permit").unwrap(),
    }
}

fn ledger(desk: &mut Desk, request: BlankRequest) -> LedgerView {
    match desk.ask(asked(request)) {
        Reply::Registers(reply) => match *reply {
            RegisterReply::Blanks(BlankReply::Ledger(view)) => *view,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

fn receive(desk: &Desk, first: &str, last: &str) -> BlankRequest {
    BlankRequest::Receive {
        of: kind(desk),
        first: first.to_owned(),
        last: last.to_owned(),
        from: "накладная № 7".to_owned(),
    }
}

fn spoil(desk: &Desk, number: &str) -> BlankRequest {
    BlankRequest::Spoil {
        of: kind(desk),
        number: number.to_owned(),
        reason: "смазан".to_owned(),
    }
}

fn counts(desk: &mut Desk) -> Counts {
    let of = kind(desk);
    ledger(desk, BlankRequest::Ledger(of)).kind.counts
}

/// A case of which the answer is awaited.
fn case(desk: &mut Desk) -> CaseId {
    let draft = desk.whole("aged");
    let id = draft.id;
    let accepted = desk.ask(Request::Accept(Box::new(draft)));
    assert!(matches!(accepted, Reply::Accepted(_)), "{accepted:?}");
    until_the_answer(desk, id);
    id
}

fn field() -> FieldKey {
    FieldKey::parse("permit_number").unwrap()
}

fn given(number: &str) -> GrantAnswer {
    GrantAnswer {
        values: [(field(), vec![number.to_owned()])].into(),
        ..GrantAnswer::default()
    }
}

fn grant(case: CaseId, number: &str) -> Request {
    let answer = given(number);
    Request::Grant { case, answer }
}

fn corrects(case: CaseId, answer: TypedAnswer) -> Request {
    Request::CorrectAnswer {
        case,
        answer,
        reason: "не тот бланк".to_owned(),
    }
}

fn lowest(desk: &mut Desk, case: CaseId) -> Vec<Option<String>> {
    match desk.ask(asked(BlankRequest::Lowest(case))) {
        Reply::Registers(reply) => match *reply {
            RegisterReply::Blanks(BlankReply::Lowest(all)) => all.into_iter().map(|(_, n)| n).collect(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_office_without_a_ledger_is_asked_nothing() {
    let mut desk = desk();
    let (one, two) = (case(&mut desk), case(&mut desk));
    assert_eq!(lowest(&mut desk, one), []);
    // Even a number that stands in two cases: what came before the ledger nobody can count.
    desk.recorded(grant(one, "KZ 12"));
    desk.recorded(grant(two, "KZ 12"));
    assert_eq!(counts(&mut desk).received, 0);
}

#[test]
fn a_number_is_taken_once_and_one_never_received_knowingly() {
    let mut desk = desk();
    let first = receive(&desk, "N 0012001", "N 0012005");
    ledger(&mut desk, first);
    let again = receive(&desk, "n0012005", "n0012009");
    assert_eq!(desk.trouble(asked(again)), "refusal-blanks-received");
    let one = case(&mut desk);
    assert_eq!(lowest(&mut desk, one), [Some("N 0012001".to_owned())]);
    // Typed with another layout and case: it is the same blank, and stands as the ledger has it.
    let granted = desk.recorded(grant(one, "т0012001"));
    let entry = &granted.result[&field()].answer;
    assert_eq!(
        *entry,
        tereze::domain::answer::Answer::Text("N 0012001".to_owned())
    );
    let two = case(&mut desk);
    assert_eq!(lowest(&mut desk, two), [Some("N 0012002".to_owned())]);
    assert_eq!(desk.trouble(grant(two, "N 001 2001")), "decide-blank-used");
    let torn = spoil(&desk, "N0012002");
    ledger(&mut desk, torn);
    assert_eq!(desk.trouble(grant(two, "N 0012002")), "decide-blank-spoiled");
    // One that was never received is taken when the clerk was told so, and of that very number.
    assert_eq!(desk.trouble(grant(two, "K 77")), UNKNOWN);
    let told = |number: &str| GrantAnswer {
        told_blanks: [(field(), number.to_owned())].into(),
        ..given("K 77")
    };
    let other = Request::Grant {
        case: two,
        answer: told("K 78"),
    };
    assert_eq!(desk.trouble(other), UNKNOWN);
    desk.recorded(Request::Grant {
        case: two,
        answer: told("K 77"),
    });
    let expected = Counts {
        received: 5,
        used: 2,
        spoiled: 1,
        left: 3,
        strange: 1,
    };
    assert_eq!(counts(&mut desk), expected);
    // The same from the journal, and of a case whose contents are gone.
    desk.again();
    assert_eq!(counts(&mut desk), expected);
}

#[test]
fn a_corrected_answer_corrects_the_ledger() {
    let mut desk = desk();
    let batch = receive(&desk, "N1001", "N1010");
    ledger(&mut desk, batch);
    let id = case(&mut desk);
    desk.recorded(grant(id, "N1001"));
    let spoiled = spoil(&desk, "N1001");
    assert_eq!(desk.trouble(asked(spoiled)), "refusal-blank-in-answer");
    let corrected = desk.recorded(corrects(id, TypedAnswer::Granted(given("N1002"))));
    assert_eq!(corrected.blanks.len(), 1);
    assert_eq!(corrected.blanks[0].number, "N1002");
    // Whether the first was filled only who looks at it can tell: it is left, and not offered.
    assert_eq!((counts(&mut desk).used, counts(&mut desk).left), (1, 9));
    assert_eq!(lowest(&mut desk, id), [Some("N1003".to_owned())]);
    let spoiled = spoil(&desk, "N1001");
    let view = ledger(&mut desk, spoiled);
    assert_eq!((view.kind.counts.spoiled, view.kind.counts.left), (1, 8));
    assert_eq!(view.left, [("N1003".to_owned(), "N1010".to_owned())]);
    // To a refusal: no blank stands in it.
    let refused = TypedAnswer::Refused {
        ground: GroundCode::parse("untrue").unwrap(),
        kk: "деректер шынайы емес".to_owned(),
        ru: "сведения недостоверны".to_owned(),
    };
    let corrected = desk.recorded(corrects(id, refused));
    assert_eq!(corrected.blanks, []);
    assert_eq!(counts(&mut desk).used, 0);
    let Reply::Case(view) = desk.ask(Request::LoadCase(id)) else {
        panic!("no case");
    };
    let blanks = view.acts.iter().filter_map(|act| match &act.deed {
        Deed::Blank(BlankDeed::Used(used)) => Some(('+', used.number.as_str())),
        Deed::Blank(BlankDeed::Freed(freed)) => Some(('-', freed.number.as_str())),
        _ => None,
    });
    assert_eq!(
        blanks.collect::<Vec<_>>(),
        [('+', "N1001"), ('-', "N1001"), ('+', "N1002"), ('-', "N1002")]
    );
}

#[test]
fn a_wrong_entry_is_taken_back_and_stays_to_be_read() {
    let mut desk = desk();
    let of = kind(&desk);
    let batch = receive(&desk, "N1001", "N1010");
    ledger(&mut desk, batch);
    let unknown = spoil(&desk, "N2001");
    assert_eq!(desk.trouble(asked(unknown)), "refusal-blank-unknown");
    let torn = spoil(&desk, "N1003");
    let view = ledger(&mut desk, torn);
    let back = |entry| BlankRequest::TakeBack {
        of: of.clone(),
        entry,
        reason: "не тот номер".to_owned(),
    };
    let (received, torn) = (view.lines[0].0.act, view.lines[1].0.act);
    assert_eq!(desk.trouble(asked(back(received))), "refusal-batch-in-use");
    let view = ledger(&mut desk, back(torn));
    assert_eq!((view.kind.counts.spoiled, view.kind.counts.left), (0, 10));
    assert!(matches!(view.lines[1].0.entry, Entry::Spoiled { .. }));
    assert_eq!(view.lines[1].0.taken_back.as_ref().unwrap().2, "не тот номер");
    assert_eq!(desk.trouble(asked(back(torn))), "refusal-blank-entry");
    let view = ledger(&mut desk, back(received));
    assert_eq!((view.kind.counts.received, view.lines.len()), (0, 2));
    // What is shown after an entry is what the journal says.
    assert_eq!(ledger(&mut desk, BlankRequest::Ledger(of)), view);
}

#[test]
fn the_ledger_is_printed_with_its_totals() {
    let mut desk = desk();
    let batch = receive(&desk, "N 1001", "N 1010");
    ledger(&mut desk, batch);
    let id = case(&mut desk);
    let granted = desk.recorded(grant(id, "N 1001"));
    let torn = spoil(&desk, "N 1004");
    ledger(&mut desk, torn);
    let of = kind(&desk);
    let Reply::Sheet(sheet) = desk.ask(asked(BlankRequest::Print(of))) else {
        panic!("no sheet");
    };
    let said = sheet.aloud.join(" ");
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "Книга учёта бланков",
        "бланк разрешения",
        "N 1001 – N 1010 (10)",
        "накладная № 7",
        &granted.number.unwrap().to_string(),
        "смазан",
        "N 1002 – N 1003; N 1005 – N 1010",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(sheet.anew().is_some());
}

#[test]
fn a_kind_that_no_pack_has_is_said_so() {
    let mut desk = desk();
    let of = BlankKind {
        service: ServiceCode::parse("nothing").unwrap(),
        ..kind(&desk)
    };
    assert_eq!(desk.trouble(asked(BlankRequest::Ledger(of))), "blank-kind-gone");
}
