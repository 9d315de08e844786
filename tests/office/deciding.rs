//! Acceptance and its refusal, the provider's answer, the hand-over: what is recorded, and what is refused.

use super::desk::*;
use tereze::domain::act::CaseId;
use tereze::domain::answer::Answer;
use tereze::domain::birth::BirthDate;
use tereze::domain::code::{DocumentCode, GroundCode, PaperCode, RepresentationCode};
use tereze::domain::document::Original;
use tereze::domain::iin::Iin;
use tereze::domain::mrz::Format;
use tereze::forms::pack::{GroundOf, MrzPart};
use tereze::office::find;
use tereze::office::intake;
use tereze::office::representative::Standing;
use tereze::office::request::{Flow, GrantAnswer, Handing, Reply, Request};
use ulid::Ulid;

fn passport() -> DocumentCode {
    DocumentCode::parse("passport").unwrap()
}

#[test]
fn a_refused_intake_names_every_ground_on_the_receipt_and_in_the_act() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    let pack = desk.pack();
    // The passport ran out yesterday, and its copy is missing.
    let expiry = pack.field_of(MrzPart::Expiry).unwrap().key.clone();
    draft.mrz.clear();
    set(&mut draft, expiry.as_str(), &["19112026"]);
    draft.consent_signed = false;
    let there = draft.documents.get_mut(&passport()).unwrap();
    there.copy = false;
    there.valid_until = None;
    let Reply::IntakeRefused(view) = desk.ask(Request::RefuseIntake(Box::new(draft.clone()))) else {
        panic!("not refused");
    };
    let refused = view.case.intake_refused.clone().unwrap();
    let grounds: Vec<&str> = refused.grounds.iter().map(GroundCode::as_str).collect();
    assert_eq!(grounds, ["incomplete", "expired"]);
    assert_eq!(refused.number.to_string(), "1-2026-01-000001");
    // The act holds the day on which the ground rests, and no application that nobody signed.
    let laid = &view.case.documents;
    assert_eq!(
        laid[&passport()].valid_until.unwrap().to_string(),
        "2026-11-19",
        "{laid:?}"
    );
    assert!(!laid.keys().any(|code| code.as_str() == "application"));
    let sheet = desk.printed(draft.id, "intake-receipt");
    // The preview has its two languages side by side: the sheet itself is read.
    let case = desk.entrance.office().unwrap().case_view(draft.id).unwrap().case;
    let said = &case.paper(&sheet.paper).unwrap().issued.snapshot;
    for words in [
        "құжаттар топтамасын толық",
        "неполный пакет",
        "мерзімі өткен құжаттарды ұсынған",
        "документы с истекшим",
        "1-2026-01-000001",
    ] {
        assert!(said.contains(words), "{words}");
    }
    assert_eq!(sheet.number, Some(refused.number));

    // The same draft is not accepted afterwards, nor refused twice.
    let before = desk.trouble(Request::Accept(Box::new(draft.clone())));
    assert_eq!(before, "refusal-intake-refused-before");
    let Reply::IntakeRefused(again) = desk.ask(Request::RefuseIntake(Box::new(draft))) else {
        panic!("the refusal comes back as it was");
    };
    assert_eq!(
        again.acts.len(),
        view.acts.len() + 2,
        "the receipt issued and printed"
    );
}

#[test]
fn an_acceptance_comes_back_and_is_not_refused_afterwards() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    let ask = |desk: &mut Desk, draft| match desk.ask(Request::Accept(Box::new(draft))) {
        Reply::Accepted(view) => *view,
        other => panic!("{other:?}"),
    };
    let first = ask(&mut desk, draft.clone());
    let application = DocumentCode::parse("application").unwrap();
    assert_eq!(first.case.documents[&application].original, Original::Kept);
    assert_eq!(ask(&mut desk, draft.clone()).acts, first.acts);
    draft.documents.clear();
    assert_eq!(
        desk.trouble(Request::RefuseIntake(Box::new(draft))),
        "refusal-accepted-before"
    );
}

#[test]
fn a_sex_that_differs_from_the_zone_is_explained() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    let sex = desk.pack().field_of(MrzPart::Sex).unwrap().key.clone();
    let of_zone = draft.text(sex.as_str()).to_owned();
    assert_eq!(of_zone, "m");
    assert!(desk.said(&draft, sex.as_str()).is_empty());
    set(&mut draft, sex.as_str(), &["f"]);
    assert_eq!(desk.said(&draft, sex.as_str()), ["application-differs"]);
    let refused = desk.trouble(Request::Accept(Box::new(draft.clone())));
    assert_eq!(refused, "refusal-application-open");
    draft.fields.get_mut(sex.as_str()).unwrap().reason = "changed by a court, see the note".to_owned();
    assert_eq!(desk.said(&draft, sex.as_str()), ["application-settled"]);
    let Reply::Accepted(view) = desk.ask(Request::Accept(Box::new(draft))) else {
        panic!("not accepted");
    };
    let entry = view.case.accepted.unwrap().answers.remove(&sex).unwrap();
    assert_eq!(entry.answer, Answer::Choice("f".to_owned()));
    let settled = entry.settled.unwrap();
    assert_eq!(settled.other, "M");
    assert!(settled.reason.contains("court"));
}

#[test]
fn a_ground_of_intake_refuses_no_service() {
    let mut desk = Desk::new();
    let case = desk.waiting().id;
    let refuse = |ground: &str| Request::RefuseService {
        case,
        ground: GroundCode::parse(ground).unwrap(),
        kk: "себебі".to_owned(),
        ru: "причина".to_owned(),
    };
    for ground in desk.pack().grounds {
        if ground.of == GroundOf::Intake {
            let said = desk.trouble(refuse(ground.code.as_str()));
            assert_eq!(said, "problem-value-missing", "{}", ground.code);
        }
    }
    assert_eq!(desk.trouble(refuse("unheard-of")), "problem-value-missing");
    let refused = desk.recorded(refuse("untrue"));
    assert_eq!(refused.refusal.unwrap().0.as_str(), "untrue");
}

#[test]
fn an_iin_is_kept_as_digits_alone() {
    let mut desk = Desk::new();
    let case = desk.waiting().id;
    let answer = GrantAnswer {
        iin: " 5803 0130 0015 ".to_owned(),
        override_reason: "as the provider wrote it".to_owned(),
        ..GrantAnswer::default()
    };
    let granted = desk.recorded(Request::Grant { case, answer });
    let kept = tereze::office::said::iin(&granted);
    assert_eq!(kept.as_deref(), Some("580301300015"));
    let found = desk.ask(Request::Find {
        text: "580301300015".to_owned(),
    });
    assert!(matches!(found, Reply::Found { rows, .. } if rows.len() == 1));
}

#[test]
fn a_paper_that_is_no_result_closes_no_case() {
    let mut desk = Desk::new();
    let case = desk.waiting().id;
    let hand_over = |paper: &str| {
        Request::Flow(Flow::HandOver {
            case,
            paper: PaperCode::parse(paper).unwrap(),
            handing: Handing {
                to: "CAGLAYAN".to_owned(),
                document: "U12345678".to_owned(),
                ..Handing::default()
            },
        })
    };
    let answer = GrantAnswer {
        iin: "580301300015".to_owned(),
        override_reason: "as the provider wrote it".to_owned(),
        ..GrantAnswer::default()
    };
    desk.recorded(Request::Grant { case, answer });
    for paper in ["coupon", "application"] {
        desk.printed(case, paper);
        assert_eq!(desk.trouble(hand_over(paper)), "refusal-nothing-to-hand-over");
    }
    assert_eq!(
        desk.trouble(hand_over("notice")),
        "refusal-hand-over-not-printed",
        "another answer's paper"
    );
    assert_eq!(
        desk.trouble(hand_over("certificate")),
        "refusal-hand-over-not-printed"
    );
    let sheet = desk.printed(case, "certificate");
    assert_eq!(sheet.number.unwrap().to_string(), "1-2026-02-000001");
    let closed = desk.recorded(hand_over("certificate"));
    assert!(closed.state.is_end());
}

/// The number of somebody else in this office is taken only with a reason; of the same person it is no wonder.
#[test]
fn an_iin_that_is_another_persons_is_explained() {
    let mut desk = Desk::new();
    let number = (0..10)
        .map(|d| format!("80051230001{d}"))
        .find(|n| Iin::parse(n).is_ok_and(|i| i.problems().is_empty()))
        .unwrap();
    let grant = |case, reason: &str| Request::Grant {
        case,
        answer: GrantAnswer {
            iin: number.clone(),
            override_reason: reason.to_owned(),
            ..GrantAnswer::default()
        },
    };
    let first = desk.waiting().id;
    desk.recorded(grant(first, ""));
    // The same person comes again.
    let again = desk.waiting();
    desk.recorded(grant(again.id, ""));
    let draft = desk.whole("spouse");
    let second = draft.id;
    desk.ask(Request::Accept(Box::new(draft)));
    desk.recorded(Request::Transfer {
        case: second,
        outer_number: "7-4411".to_owned(),
    });
    assert_eq!(desk.trouble(grant(second, "")), "decide-iin-taken");
    // A reason given for something else, before that was told, is none for this.
    let why = "the provider wrote it so, asked by telephone";
    assert_eq!(desk.trouble(grant(second, why)), "decide-iin-taken");
    let Request::Grant { case, answer } = grant(second, why) else {
        panic!();
    };
    let told_of = Some(again.number.unwrap().to_string());
    desk.recorded(Request::Grant {
        case,
        answer: GrantAnswer { told_of, ..answer },
    });
}

/// What the office asks for beyond the regulation is no ground, and so stands on no receipt.
#[test]
fn a_receipt_names_only_what_the_regulation_asks_for() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("child");
    let guardian = RepresentationCode::parse("guardian").unwrap();
    draft.standing = Some(Standing::new(guardian));
    let birth = DocumentCode::parse("birth-certificate").unwrap();
    draft.documents.remove(&birth);
    let today = now().date_naive();
    let lacks = intake::checklist(&draft, &desk.pack(), &desk.view.treaties, today)
        .verdict
        .lacks;
    let lacking: Vec<&str> = lacks.iter().map(|l| l.document.as_str()).collect();
    assert!(
        lacking.contains(&"guardianship"),
        "the screen says it: {lacking:?}"
    );
    let Reply::IntakeRefused(view) = desk.ask(Request::RefuseIntake(Box::new(draft))) else {
        panic!("not refused");
    };
    let refused = view.case.intake_refused.unwrap();
    let named: Vec<&str> = refused.lacks.iter().map(|l| l.document.as_str()).collect();
    assert_eq!(named, ["birth-certificate"]);
}

#[test]
fn a_receipt_is_made_out_to_somebody() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    draft.documents.clear();
    draft.mrz.clear();
    draft.fields.clear();
    draft.consent_signed = false;
    let said = desk.trouble(Request::RefuseIntake(Box::new(draft.clone())));
    assert_eq!(said, "refusal-receipt-to-nobody");
    // One part of the name in one script is somebody.
    set(&mut draft, "surname", &["", "", "Чаглаян"]);
    let Reply::IntakeRefused(view) = desk.ask(Request::RefuseIntake(Box::new(draft.clone()))) else {
        panic!("not refused");
    };
    assert_eq!(view.case.person.cyrillic, "Чаглаян");
    assert_eq!(view.case.number.unwrap().to_string(), "1-2026-01-000001");
    let sheet = desk.printed(draft.id, "intake-receipt");
    assert!(sheet.preview.join(" ").contains("Чаглаян"), "{:?}", sheet.preview);
}

#[test]
fn the_sheet_that_was_signed_before_acceptance_is_the_case_s_application() {
    let code = PaperCode::parse("application").unwrap();
    for changed in [false, true] {
        let mut desk = Desk::new();
        let mut draft = desk.whole("aged");
        let paper = code.clone();
        let Reply::Sheet(sheet) = desk.ask(Request::IssueDraft {
            draft: Box::new(draft.clone()),
            paper,
        }) else {
            panic!("no sheet");
        };
        assert_eq!(sheet.number, None, "there is no case yet");
        let to = "Kyocera".to_owned();
        let out = Request::CameOut { sheet: *sheet, to };
        let Reply::ToSign { draft: id, printed } = desk.ask(out) else {
            panic!("the draft is told nothing");
        };
        assert_eq!(id, draft.id);
        draft.printed = Some(*printed.clone());
        if changed {
            set(&mut draft, "address", &["Анкара, другая улица, 1"]);
        }
        let Reply::Accepted(view) = desk.ask(Request::Accept(Box::new(draft.clone()))) else {
            panic!("not accepted");
        };
        let kinds: Vec<&str> = view.acts.iter().map(|a| a.deed.kind()).collect();
        let mut wanted = vec!["opened", "presented", "accepted"];
        if changed {
            // What the sheet says is not what was accepted: it is no paper of this case.
            assert_eq!(kinds, wanted);
            assert_eq!(view.case.paper(&code), None);
            continue;
        }
        wanted.extend(["paper-issued", "paper-printed"]);
        assert_eq!(kinds, wanted);
        let record = view.case.paper(&code).unwrap();
        assert_eq!((record.printed, record.spoiled), (1, 0));
        assert_eq!(record.at, printed.made_at);
        assert_eq!(record.issued.snapshot, printed.snapshot);
        assert_eq!(Some(&record.issued.number), view.case.number.as_ref());
        // Printed again it says the same; no number was used for it, and the coupon's is the first of its series.
        let again = desk.printed(draft.id, "application");
        assert!(!again.preview.is_empty());
        let view = desk.entrance.office().unwrap().case_view(draft.id).unwrap();
        assert_eq!(view.case.paper(&code).unwrap().printed, 2);
        let coupon = desk.printed(draft.id, "coupon").number.unwrap();
        assert!(coupon.to_string().ends_with("000001"), "{coupon}");
    }
}

/// A list that is not whole says so; one that is just full does not.
#[test]
fn more_are_found_than_are_shown() {
    let mut desk = Desk::new();
    let mut draft = desk.scanned("aged", Format::Td3, &holder());
    let most = find::MOST as usize;
    for n in 1..=most + 1 {
        draft.id = CaseId(Ulid::new());
        desk.ask(Request::SaveDraft(Box::new(draft.clone())));
        if n < most {
            continue;
        }
        let text = draft.mrz.clone();
        let Reply::Found { rows, more, .. } = desk.ask(Request::Find { text }) else {
            panic!("not found");
        };
        assert_eq!((rows.len(), more), (most, n > most), "{n}");
    }
}

/// A passport that is read is looked for by its number: whoever has a case, and whoever was only begun.
#[test]
fn a_passport_that_is_read_finds_its_person() {
    let mut desk = Desk::new();
    let whole = desk.scanned("aged", Format::Td3, &holder()).mrz;
    let found = |desk: &mut Desk, text: &str| match desk.ask(Request::Find {
        text: text.to_owned(),
    }) {
        Reply::Found {
            text: echoed, rows, ..
        } => {
            assert_eq!(echoed, text);
            rows.iter().map(|r| r.state.clone()).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(found(&mut desk, &whole), [""; 0]);
    let draft = desk.scanned("aged", Format::Td3, &holder());
    desk.ask(Request::SaveDraft(Box::new(draft.clone())));
    assert_eq!(found(&mut desk, &whole), ["draft"]);
    // In one line, as a reader without line ends sends it.
    assert_eq!(found(&mut desk, &whole.replace('\n', "")), ["draft"]);
    desk.ask(Request::DropDraft(draft.id));
    let whole = desk.whole("aged");
    let zone = whole.mrz.clone();
    assert!(matches!(
        desk.ask(Request::Accept(Box::new(whole))),
        Reply::Accepted(_)
    ));
    assert_eq!(found(&mut desk, &zone), ["accepted"]);
}

/// Whoever has this very document and was begun is told of; who was born on another day is somebody else.
#[test]
fn what_is_begun_for_a_passport_is_told_to_whoever_reads_it_again() {
    let mut desk = Desk::new();
    let draft = desk.whole("aged");
    let asks = |desk: &mut Desk, documents: &[&str], born: Option<&str>| {
        let request = Request::LookUp {
            documents: documents.iter().map(|d| (*d).to_owned()).collect(),
            spellings: Vec::new(),
            born: born.map(|b| BirthDate::parse(b).unwrap()),
        };
        match desk.ask(request) {
            Reply::LookedUp(_, begun) => begun.iter().map(|b| (b.row.id, b.since)).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        }
    };
    let number = draft.text("document_number");
    assert_eq!(asks(&mut desk, &[number], None), []);
    desk.ask(Request::SaveDraft(Box::new(draft.clone())));
    let told = [(draft.id, draft.began_at)];
    assert_eq!(asks(&mut desk, &[number, number], None), told);
    assert_eq!(asks(&mut desk, &["Z0000001"], None), []);
    assert_eq!(asks(&mut desk, &[number], Some("1901-02-03")), []);
}
