//! A tenth service, written from `forms/README.md` alone: an office that puts its file into its folder works by it, and
//! nothing in the program knows of it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "office/desk.rs"]
#[allow(dead_code)]
mod desk;

use desk::{Desk, now, set};
use tereze::domain::act::{CaseId, Deed};
use tereze::domain::answer::Answer;
use tereze::domain::case::{Case, State};
use tereze::domain::checklist::line::Branch;
use tereze::domain::checklist::{Lacking, What};
use tereze::domain::code::{
    CategoryCode, DocumentCode, FieldKey, GroundCode, PaperCode, RegisterCode, RequestCode, ServiceCode,
    StepCode,
};
use tereze::domain::document::{Original, Presented};
use tereze::domain::mrz::compose::{Holder, compose};
use tereze::domain::mrz::{Format, Mrz};
use tereze::forms::catalogue::Origin;
use tereze::forms::check;
use tereze::forms::pack::Pack;
use tereze::office::draft::{Draft, MrzSource};
use tereze::office::request::pack_lists::{OfPack, PackList, PackListReply};
use tereze::office::request::{
    Flow, GrantAnswer, Handing, RegisterReply, RegisterRequest, Reply, Request, Sheet,
};
use tereze::office::{application, begin, intake};

const PACK: &str = include_str!("fixtures/tenth.toml");

fn opened() -> Desk {
    let mut desk = Desk::new();
    desk.put_file("tenth.toml", PACK);
    let pack = check::hash(PACK.as_bytes());
    let accepted = desk.ask(Request::AcceptPack { pack });
    assert!(matches!(accepted, Reply::Office(_)), "{accepted:?}");
    desk
}

fn pack(desk: &Desk) -> Pack {
    let service = ServiceCode::parse("tenth").unwrap();
    desk.view.catalogue.pack(&service).unwrap().clone()
}

fn doc(code: &str) -> DocumentCode {
    DocumentCode::parse(code).unwrap()
}

/// At the counter with a passport and nothing else.
fn begun(desk: &Desk, surname: &str, cyrillic: &str) -> Draft {
    let pack = pack(desk);
    let [category, request] = ["cook", "issue"];
    let category = CategoryCode::parse(category).unwrap();
    let request = RequestCode::parse(request).unwrap();
    let mut draft = begin::draft(&desk.view, &pack, category, request, now()).unwrap();
    let holder = Holder {
        document_code: "P",
        issuing_state: "TUR",
        surname,
        given_names: "Selim",
        number: "U12345678",
        nationality: "TUR",
        birth: "800512",
        sex: "M",
        expiry: "310412",
        optional: "",
        optional2: "",
    };
    draft.mrz = compose(Format::Td3, &holder).unwrap().join("\n");
    draft.mrz_source = MrzSource::Scanned;
    let mrz = Mrz::read(&draft.mrz, now().date_naive()).unwrap();
    application::fill_from_mrz(&mut draft, &pack, &mrz);
    let zone = |draft: &Draft, key: &str| draft.text(key).to_owned();
    let (surname_read, given_read) = (zone(&draft, "surname"), zone(&draft, "given-names"));
    set(&mut draft, "surname", &[&surname_read, surname, cyrillic]);
    set(&mut draft, "given-names", &[&given_read, "Selim", "Селим"]);
    set(&mut draft, "birth-date", &["12051980"]);
    set(&mut draft, "vessel", &["Теңіз жұлдызы", "Звезда моря"]);
    set(&mut draft, "urgency", &["usual"]);
    lay(&mut draft, "passport", Original::SeenAndReturned);
    draft.documents.get_mut(&doc("passport")).unwrap().copy = true;
    draft
}

fn lay(draft: &mut Draft, code: &str, original: Original) {
    let there = Presented {
        original,
        sheets: Some(1),
        ..Presented::default()
    };
    draft.documents.insert(doc(code), there);
}

fn lasts(draft: &mut Draft, code: &str) {
    draft.documents.get_mut(&doc(code)).unwrap().valid_until = chrono::NaiveDate::from_ymd_opt(2031, 4, 12);
}

/// The same with a package that is enough.
fn whole(desk: &Desk, surname: &str, cyrillic: &str) -> Draft {
    let mut draft = begun(desk, surname, cyrillic);
    lay(&mut draft, "course-record", Original::SeenAndReturned);
    lay(&mut draft, "health-book", Original::SeenAndReturned);
    lasts(&mut draft, "health-book");
    draft.consent_signed = true;
    draft
}

fn accepted(desk: &mut Desk, draft: Draft) -> Case {
    match desk.ask(Request::Accept(Box::new(draft))) {
        Reply::Accepted(view) => view.case,
        other => panic!("{other:?}"),
    }
}

fn end(case: CaseId, step: &str, end: &str) -> Request {
    Request::Flow(Flow::EndStep {
        case,
        step: StepCode::parse(step).unwrap(),
        end: end.to_owned(),
    })
}

/// The steps that run, and on which day each is due.
fn open(case: &Case) -> Vec<(&str, String)> {
    let open = case.steps.iter().filter(|s| s.done.is_none());
    open.map(|s| {
        let due = s.begun.due.as_ref();
        let due = due.map_or_else(String::new, |d| d.at.format("%d.%m").to_string());
        (s.begun.step.as_str(), due)
    })
    .collect()
}

fn steps(all: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    all.iter().map(|(step, due)| (*step, (*due).to_owned())).collect()
}

fn said(sheet: &Sheet) -> String {
    let text = sheet.aloud.join(" ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn of(list: &str) -> OfPack {
    OfPack {
        service: ServiceCode::parse("tenth").unwrap(),
        list: RegisterCode::parse(list).unwrap(),
    }
}

fn listed(desk: &mut Desk, list: PackList) -> Reply {
    desk.ask(Request::Registers(Box::new(RegisterRequest::OfPack(list))))
}

fn offered(desk: &mut Desk) -> Vec<CaseId> {
    let Reply::Registers(reply) = listed(desk, PackList::Offered(of("galley-register"))) else {
        panic!("no register");
    };
    match *reply {
        RegisterReply::OfPack(PackListReply::Offered(rows)) => rows.into_iter().map(|of| of.row.id).collect(),
        other => panic!("{other:?}"),
    }
}

fn found(desk: &mut Desk, text: &str) -> Vec<CaseId> {
    match desk.ask(Request::Find {
        text: text.to_owned(),
    }) {
        Reply::Found { rows, .. } => rows.into_iter().map(|r| r.id).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_file_is_a_pack_without_a_fault_and_is_offered_when_it_was_accepted() {
    let read = check::read("tenth.toml", PACK.as_bytes());
    assert!(read.is_ok(), "{read:?}");
    let mut desk = Desk::new();
    let service = ServiceCode::parse("tenth").unwrap();
    desk.put_file("tenth.toml", PACK);
    desk.ask(Request::Packs);
    assert!(desk.view.catalogue.pack(&service).is_none(), "inert");
    let mut desk = opened();
    let offers = |desk: &Desk, kind: &str| desk.view.catalogue.for_office(kind).any(|p| p.code == service);
    assert!(offers(&desk, "consulate") && !offers(&desk, "police"));
    assert_eq!(
        desk.view.catalogue.offered(&service).unwrap().origin,
        Origin::Office
    );
    desk.again();
    assert!(offers(&desk, "consulate"), "and after the next log-in");
}

#[test]
fn the_checklist_asks_for_the_tree() {
    let desk = opened();
    let pack = pack(&desk);
    let check = |draft: &Draft| intake::checklist_in(&desk.view, draft, &pack, now().date_naive());
    let lacks = |draft: &Draft| -> Vec<(String, What)> {
        let verdict = check(draft).verdict;
        let named = |l: Lacking| (l.document.to_string(), l.what);
        verdict.lacks.into_iter().chain(verdict.asks).map(named).collect()
    };
    let mut draft = begun(&desk, "Acar", "Аджар");
    let groups: Vec<(String, String)> = check(&draft)
        .lines
        .into_iter()
        .filter_map(|l| Some((l.document.to_string(), l.group?)))
        .collect();
    assert_eq!(
        groups,
        [
            ("galley-diploma", "skill/trained/learnt"),
            ("course-record", "skill/trained/learnt"),
            ("health-book", "skill/trained"),
            ("captain-letter", "skill"),
        ]
        .map(|(document, group)| (document.to_owned(), group.to_owned()))
    );
    assert_eq!(lacks(&draft), [("galley-diploma".to_owned(), What::OneOf)]);
    // Half of a branch.
    lay(&mut draft, "course-record", Original::SeenAndReturned);
    assert_eq!(lacks(&draft), [("health-book".to_owned(), What::Document)]);
    lay(&mut draft, "health-book", Original::SeenAndReturned);
    assert_eq!(lacks(&draft), [("health-book".to_owned(), What::Validity)]);
    lasts(&mut draft, "health-book");
    assert!(check(&draft).verdict.complete());
    let letter = check(&draft)
        .lines
        .into_iter()
        .find(|l| l.document == doc("captain-letter"));
    assert_eq!(letter.unwrap().branch, Branch::Spared);
    // The other branch alone.
    for code in ["course-record", "health-book"] {
        draft.documents.remove(&doc(code));
    }
    lay(&mut draft, "captain-letter", Original::Kept);
    assert!(check(&draft).verdict.complete());
}

#[test]
fn a_package_with_a_lack_is_returned_with_a_receipt_of_its_own_series() {
    let mut desk = opened();
    let mut draft = whole(&desk, "Demir", "Демир");
    draft.documents.remove(&doc("health-book"));
    let id = draft.id;
    let before = desk.ask(Request::Accept(Box::new(draft.clone())));
    assert!(matches!(before, Reply::Trouble(_)), "{before:?}");
    let Reply::IntakeRefused(view) = desk.ask(Request::RefuseIntake(Box::new(draft))) else {
        panic!("not refused");
    };
    let refused = view.case.intake_refused.clone().unwrap();
    assert_eq!(refused.grounds, [GroundCode::parse("papers-lacking").unwrap()]);
    let receipt = desk.printed(id, "returned");
    assert_eq!(receipt.number.as_ref().unwrap().to_string(), "1-2026-70-000001");
    let text = said(&receipt);
    for part in ["Демир", "неполный пакет документов", "санитарная книжка"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn a_case_goes_from_the_counter_to_the_hand_over() {
    let mut desk = opened();
    let draft = whole(&desk, "Acar", "Аджар");
    let id = draft.id;
    let case = accepted(&mut desk, draft);
    assert_eq!(case.state, State::Waiting, "decided here: nothing is transferred");
    assert_eq!(case.number.as_ref().unwrap().to_string(), "1-2026-000001");
    let entry = case.line_in(&of("galley-journal").list).unwrap();
    assert_eq!(entry.number.to_string(), "1-2026-74-000001");
    let vessel = &case.accepted.as_ref().unwrap().answers[&FieldKey::parse("vessel").unwrap()].answer;
    let Answer::TwoTexts(vessel) = vessel else {
        panic!("{vessel:?}");
    };
    assert_eq!(
        (vessel.kk.as_str(), vessel.ru.as_str()),
        ("Теңіз жұлдызы", "Звезда моря")
    );
    let coupon = said(&desk.printed(id, "coupon"));
    for part in [
        "1-2026-000001",
        "1-2026-74-000001",
        "Аджар",
        "справка о курсах",
        "04.12.2026",
    ] {
        assert!(coupon.contains(part), "{part}: {coupon}");
    }

    // Friday the twentieth; a day of work, and two that run side by side.
    assert_eq!(open(&case), steps(&[("check", "23.11")]));
    let case = desk.recorded(end(id, "check", "whole"));
    assert_eq!(open(&case), steps(&[("galley", "27.11"), ("archive", "25.11")]));
    let case = desk.recorded(end(id, "galley", "tasted"));
    assert_eq!(
        open(&case),
        steps(&[("archive", "25.11")]),
        "the decision waits for both"
    );

    // The register closes over it and ends its step; what was joined begins.
    assert_eq!(offered(&mut desk), [id]);
    let close = PackList::Close {
        of: of("galley-register"),
        cases: vec![id],
    };
    let Reply::Sheet(register) = listed(&mut desk, close) else {
        panic!("not closed");
    };
    assert_eq!(register.lots, [1, 1], "a copy for each addressee");
    let text = said(&register);
    for part in ["1-2026-73-000001", "Аджар", "Звезда моря", "в дело"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(offered(&mut desk).is_empty());
    let Reply::Case(view) = desk.ask(Request::LoadCase(id)) else {
        panic!("no case");
    };
    assert_eq!(open(&view.case), steps(&[("conclude", "23.11")]));

    let class = FieldKey::parse("galley-class").unwrap();
    let answer = GrantAnswer {
        values: [(class, vec!["III".to_owned()])].into(),
        ..GrantAnswer::default()
    };
    let case = desk.recorded(Request::Grant { case: id, answer });
    assert_eq!(case.state, State::Granted);
    assert_eq!(open(&case), steps(&[("give", "")]), "time without a limit");
    let certificate = desk.printed(id, "certificate");
    assert_eq!(
        certificate.number.as_ref().unwrap().to_string(),
        "1-2026-71-000001"
    );
    let text = said(&certificate);
    for part in ["Аджар", "Теңіз жұлдызы", "Звезда моря", "III", "1-2026-73-000001"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    let case = desk.recorded(Request::Flow(Flow::HandOver {
        case: id,
        paper: PaperCode::parse("certificate").unwrap(),
        handing: Handing {
            to: "Acar".to_owned(),
            document: "U12345678".to_owned(),
            ..Handing::default()
        },
    }));
    assert_eq!((case.state, open(&case).len()), (State::HandedOver, 0));
}

#[test]
fn a_term_turns_on_the_choice_and_the_branch_leads_to_a_refusal() {
    let mut desk = opened();
    let mut hasty = whole(&desk, "Acar", "Аджар");
    set(&mut hasty, "urgency", &["sailing"]);
    let hasty = accepted(&mut desk, hasty).id;
    let case = desk.recorded(end(hasty, "check", "whole"));
    assert_eq!(open(&case), steps(&[("galley", "23.11"), ("archive", "25.11")]));

    let other = whole(&desk, "Yıldız", "Йылдыз");
    let other = accepted(&mut desk, other);
    let entry = other.line_in(&of("galley-journal").list).unwrap();
    assert_eq!(entry.number.to_string(), "1-2026-74-000002");
    let other = other.id;
    let case = desk.recorded(end(other, "check", "flawed"));
    assert_eq!(open(&case), steps(&[("dismiss", "23.11")]));
    // Nothing else can come of it.
    let grant = Request::Grant {
        case: other,
        answer: GrantAnswer {
            values: [(FieldKey::parse("galley-class").unwrap(), vec!["III".to_owned()])].into(),
            ..GrantAnswer::default()
        },
    };
    let granted = desk.ask(grant);
    assert!(matches!(granted, Reply::Trouble(_)), "{granted:?}");
    let case = desk.recorded(Request::RefuseService {
        case: other,
        ground: GroundCode::parse("burnt").unwrap(),
        kk: "тағам күйіп кетті".to_owned(),
        ru: "блюдо подгорело".to_owned(),
    });
    assert_eq!((case.state, open(&case).len()), (State::Refused, 0));
    let refusal = desk.printed(other, "refusal");
    assert_eq!(refusal.number.as_ref().unwrap().to_string(), "1-2026-72-000001");
    let text = said(&refusal);
    assert!(
        text.contains("блюдо подгорело") && text.contains("Йылдыз"),
        "{text}"
    );
    let Reply::Case(view) = desk.ask(Request::LoadCase(other)) else {
        panic!("no case");
    };
    let entries = view
        .acts
        .iter()
        .filter(|a| matches!(a.deed, Deed::JournalEntry(_)));
    assert_eq!(entries.count(), 1);

    // Each is found by name, in either script; the refused one as well.
    assert_eq!(found(&mut desk, "Acar"), [hasty]);
    assert_eq!(found(&mut desk, "Аджар"), [hasty]);
    assert_eq!(found(&mut desk, "Йылдыз"), [other]);
}
