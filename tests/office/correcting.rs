//! An answer recorded wrongly is put right before its paper is handed over; the paper made from it is withdrawn.

use super::desk::*;
use tereze::app::key::Key;
use tereze::domain::act::{CaseId, Deed, ProviderAnswer};
use tereze::domain::case::State;
use tereze::domain::code::{GroundCode, PaperCode};
use tereze::office::request::{Flow, GrantAnswer, Handing, Reply, Request, Spoiled, TypedAnswer};
use tereze::office::said;

/// Control digits hold.
const WRONG: &str = "580301300015";
const RIGHT: &str = "580301300025";

fn iin(number: &str) -> GrantAnswer {
    GrantAnswer {
        iin: number.to_owned(),
        override_reason: "as the provider wrote it".to_owned(),
        ..GrantAnswer::default()
    }
}

fn corrects(case: CaseId, answer: TypedAnswer, reason: &str) -> Request {
    Request::CorrectAnswer {
        case,
        answer,
        reason: reason.to_owned(),
    }
}

fn refusal(ground: &str) -> TypedAnswer {
    TypedAnswer::Refused {
        ground: GroundCode::parse(ground).unwrap(),
        kk: "себебі".to_owned(),
        ru: "причина".to_owned(),
    }
}

fn hand_over(case: CaseId, paper: &str) -> Request {
    Request::Flow(Flow::HandOver {
        case,
        paper: PaperCode::parse(paper).unwrap(),
        handing: Handing {
            to: "CAGLAYAN".to_owned(),
            document: "U12345678".to_owned(),
            ..Handing::default()
        },
    })
}

fn found(desk: &mut Desk, text: &str) -> Vec<CaseId> {
    let text = text.to_owned();
    match desk.ask(Request::Find { text }) {
        Reply::Found { rows, .. } => rows.iter().map(|r| r.id).collect(),
        other => panic!("{other:?}"),
    }
}

fn granted(desk: &mut Desk) -> CaseId {
    let case = desk.waiting().id;
    let answer = iin(WRONG);
    desk.recorded(Request::Grant { case, answer });
    case
}

#[test]
fn a_wrong_iin_is_put_right_and_its_certificate_withdrawn() {
    let mut desk = Desk::new();
    let id = granted(&mut desk);
    let certificate = PaperCode::parse("certificate").unwrap();
    let old = desk.printed(id, "certificate");
    assert!(old.preview.join(" ").contains(WRONG), "{:?}", old.preview);
    let right = TypedAnswer::Granted(iin(RIGHT));
    for (answer, reason, trouble) in [
        (right.clone(), " ", "problem-reason-missing"),
        (
            TypedAnswer::Granted(iin(WRONG)),
            "slip",
            "problem-correction-same",
        ),
        (TypedAnswer::Granted(iin("58030130002")), "slip", "iin-length"),
        (refusal("incomplete"), "slip", "problem-value-missing"),
    ] {
        assert_eq!(desk.trouble(corrects(id, answer, reason)), trouble);
    }
    let case = desk.recorded(corrects(id, right, "a slip of the hand"));
    assert_eq!(said::iin(&case).as_deref(), Some(RIGHT));
    assert_eq!((case.state, case.papers.len()), (State::Granted, 1));
    assert!(case.papers[0].withdrawn && case.paper(&certificate).is_none());
    // Nothing that said the wrong number is handed over.
    assert_eq!(
        desk.trouble(hand_over(id, "certificate")),
        "refusal-hand-over-not-printed"
    );
    let new = desk.printed(id, "certificate");
    let numbers = [&old, &new].map(|s| s.number.clone().unwrap().to_string());
    assert_eq!(numbers, ["1-2026-02-000001", "1-2026-02-000002"]);
    let text = new.preview.join(" ");
    assert!(text.contains(RIGHT) && !text.contains(WRONG), "{text}");
    // Both numbers find the case; the person is found by the right IIN alone.
    for number in &numbers {
        assert_eq!(found(&mut desk, number), [id], "{number}");
    }
    assert_eq!(found(&mut desk, RIGHT), [id]);
    assert_eq!(found(&mut desk, WRONG), []);

    let Reply::Case(view) = desk.ask(Request::LoadCase(id)) else {
        panic!("no case");
    };
    let issued = &view.case.paper(&certificate).unwrap().issued;
    assert_eq!(issued.replaces, old.number);
    let corrected = view.acts.iter().find_map(|a| match &a.deed {
        Deed::AnswerCorrected(corrected) => Some(corrected),
        _ => None,
    });
    let corrected = corrected.unwrap();
    assert!(
        matches!(&corrected.was, ProviderAnswer::Granted { values, .. } if format!("{values:?}").contains(WRONG))
    );
    assert_eq!(corrected.reason, "a slip of the hand");

    let closed = desk.recorded(hand_over(id, "certificate"));
    assert_eq!(closed.handed_over.unwrap().1.number, new.number.unwrap());
    let again = corrects(id, TypedAnswer::Granted(iin(WRONG)), "once more");
    assert_eq!(desk.trouble(again), "refusal-correct-handed-over");
    let other = corrects(id, refusal("untrue"), "once more");
    assert_eq!(desk.trouble(other), "refusal-correct-handed-over");
}

/// A certificate whose last sheet was spoiled is owed: it is printed once more before anything is handed over.
#[test]
fn a_spoiled_certificate_is_not_handed_over() {
    let mut desk = Desk::new();
    let id = granted(&mut desk);
    let sheet = desk.printed(id, "certificate");
    desk.ask(Request::Spoiled {
        sheet,
        spoiled: Spoiled {
            reason: "smudged".to_owned(),
            cause: tereze::domain::act::SpoilCause::Smudged,
        },
    });
    assert_eq!(
        desk.trouble(hand_over(id, "certificate")),
        "refusal-hand-over-not-printed"
    );
    desk.printed(id, "certificate");
    let closed = desk.recorded(hand_over(id, "certificate"));
    assert_eq!(closed.state, State::HandedOver);
}

#[test]
fn a_wrong_ground_is_put_right_and_one_kind_of_answer_becomes_the_other() {
    let mut desk = Desk::new();
    let id = desk.waiting().id;
    assert_eq!(
        desk.trouble(corrects(id, refusal("untrue"), "too early")),
        "refusal-correct-nothing"
    );
    let TypedAnswer::Refused { ground, kk, ru } = refusal("untrue") else {
        unreachable!()
    };
    let case = id;
    desk.recorded(Request::RefuseService { case, ground, kk, ru });
    let notice = desk.printed(id, "notice");
    assert_eq!(notice.number.unwrap().to_string(), "1-2026-03-000001");
    let case = desk.recorded(corrects(id, refusal("earlier-iin"), "the other ground"));
    assert_eq!(case.refusal.unwrap().0.as_str(), "earlier-iin");
    let notice = desk.printed(id, "notice");
    assert_eq!(notice.number.unwrap().to_string(), "1-2026-03-000002");

    let case = desk.recorded(corrects(
        id,
        TypedAnswer::Granted(iin(RIGHT)),
        "the answer of another case",
    ));
    assert_eq!((case.state, &case.refusal), (State::Granted, &None));
    let ends: Vec<_> = case.steps.iter().filter_map(|s| s.done.as_ref()).collect();
    assert_eq!(ends[0].1, "granted");
    assert!(
        case.papers
            .iter()
            .filter(|p| p.issued.paper.as_str() == "notice")
            .all(|p| p.withdrawn)
    );
    assert_eq!(
        desk.trouble(hand_over(id, "notice")),
        "refusal-hand-over-not-printed"
    );
    let paper = PaperCode::parse("notice").unwrap();
    assert_eq!(
        desk.trouble(Request::Issue { case: id, paper }),
        "case-no-paper-now"
    );
    desk.printed(id, "certificate");
    let closed = desk.recorded(hand_over(id, "certificate"));
    assert_eq!(closed.state, State::HandedOver);
}

#[test]
fn the_case_screen_leads_through_a_correction() {
    let mut program = Program::at_home();
    let id = granted(&mut program.desk);
    program.desk.printed(id, "certificate");
    program.scan("1-2026-02-000001");
    program.key(Key::Enter);
    assert!(program.shows("[выдать]"), "{}", program.screen());
    program.command("исправить ответ: дан");
    assert!(program.shows("Исправление ответа: ИИН"), "{}", program.screen());
    program.text(RIGHT);
    program.key(Key::Enter);
    program.text(RIGHT);
    program.key(Key::F(2));
    assert!(program.shows("Напишите причину"), "{}", program.screen());
    program.text("описка");
    program.key(Key::F(2));
    assert!(
        program.shows("№ 1-2026-02-000001 отозван: уничтожьте"),
        "{}",
        program.screen()
    );
    // The way goes on with the new sheet.
    assert!(!program.shows("[выдать]"), "{}", program.screen());
    for _ in 0..4 {
        program.key(Key::Tab);
    }
    assert!(
        program.shows("1-2026-02-000001 | отозвана"),
        "{}",
        program.screen()
    );
    program.key(Key::Tab);
    assert!(
        program.shows("вместо «5803 0130 0015» – «5803 0130 0025». Причина: описка"),
        "{}",
        program.screen()
    );
}
