//! The course of a case beside its straight way: sent back and corrected, withdrawn, originals, shelf, hand-over, recall.

use super::desk::*;
use chrono::Duration;
use tereze::app::key::Key;
use tereze::domain::act::ActId;
use tereze::domain::act::{CaseId, Deed, Receiver, SheetBack};
use tereze::domain::answer::Answer;
use tereze::domain::calendar::OwnDay;
use tereze::domain::case::{Case, State};
use tereze::domain::code::ClerkCode;
use tereze::domain::code::{DocumentCode, FieldKey, PaperCode};
use tereze::domain::contact::Contact;
use tereze::domain::document::Original;
use tereze::forms::pack::MrzPart;
use tereze::office::draft::{Draft, Printed};
use tereze::office::entrance::SPELLER;
use tereze::office::request::RegisterRequest;
use tereze::office::request::registers::DayChange;
use tereze::office::request::{
    CaseView, Flow, GrantAnswer, Handing, HomeView, OriginalsBack, Queue, Reply, Request, TypedAnswer,
    Withdrawal,
};
use tereze::store::Store;
use tereze::store::fault::Fault;
use tereze::store::folder::Folder;
use tereze::store::keyring::Keyring;
use ulid::Ulid;

const WRONG: &str = "580301300015";
const RIGHT: &str = "580301300025";

fn iin(number: &str) -> GrantAnswer {
    GrantAnswer {
        iin: number.to_owned(),
        override_reason: "as the provider wrote it".to_owned(),
        ..GrantAnswer::default()
    }
}

fn home(desk: &mut Desk) -> HomeView {
    match desk.ask(Request::Home) {
        Reply::Home(home) => *home,
        other => panic!("{other:?}"),
    }
}

fn queue(desk: &mut Desk, queue: Queue) -> usize {
    let home = home(desk);
    home.queues.iter().find(|(q, _, _)| *q == queue).unwrap().1
}

pub fn copy(desk: &mut Desk, case: CaseId) -> Draft {
    match desk.ask(Request::Flow(Flow::Correction(case))) {
        Reply::Draft(Some(draft)) => *draft,
        other => panic!("{other:?}"),
    }
}

pub fn corrects(draft: &Draft, reason: &str) -> Request {
    Request::Flow(Flow::CorrectData {
        draft: Box::new(draft.clone()),
        reason: reason.to_owned(),
    })
}

fn handing(originals: OriginalsBack) -> Handing {
    Handing {
        to: "CAGLAYAN".to_owned(),
        document: "U12345678".to_owned(),
        originals,
        ..Handing::default()
    }
}

fn hands_over(case: CaseId, handing: Handing) -> Request {
    let paper = PaperCode::parse("certificate").unwrap();
    Request::Flow(Flow::HandOver { case, paper, handing })
}

/// The provider's words; then the case.
pub fn sent_back(desk: &mut Desk) -> Case {
    let case = desk.waiting().id;
    let alone = Request::Flow(Flow::Return {
        case,
        kk: "нақтылаңыз".to_owned(),
        ru: " ".to_owned(),
    });
    assert_eq!(desk.trouble(alone), "problem-two-languages");
    desk.recorded(Request::Flow(Flow::Return {
        case,
        kk: "туған жерін нақтылаңыз".to_owned(),
        ru: "уточните место рождения".to_owned(),
    }))
}

pub fn granted(desk: &mut Desk, case: CaseId) -> Case {
    let answer = iin(WRONG);
    desk.recorded(Request::Grant { case, answer });
    desk.printed(case, "certificate");
    desk.recorded(hands_over(case, handing(OriginalsBack::No)))
}

#[test]
fn data_sent_back_are_corrected_signed_again_and_transferred_again() {
    let mut desk = Desk::new();
    let case = sent_back(&mut desk);
    let (id, due) = (case.id, case.due.clone());
    assert_eq!(
        (case.state, case.outer_number.as_deref()),
        (State::Returned, Some("7-4410"))
    );
    assert_eq!(queue(&mut desk, Queue::Returned), 1);
    let outer_number = "7-4411".to_owned();
    let transfer = Request::Transfer {
        case: id,
        outer_number,
    };
    assert_eq!(desk.trouble(transfer.clone()), "refusal-transfer-returned");

    let mut draft = copy(&mut desk, id);
    assert_eq!(
        desk.trouble(corrects(&draft, "asked")),
        "problem-correction-nothing"
    );
    let accept = Request::Accept(Box::new(draft.clone()));
    assert_eq!(desk.trouble(accept), "refusal-already-decided");
    set(&mut draft, "birthplace", &["BURSA", "Бурса", "Бурса"]);
    assert_eq!(desk.trouble(corrects(&draft, "x")), "problem-reason-missing");
    // The annex prints the birthplace: the person signs again.
    assert_eq!(
        desk.trouble(corrects(&draft, "the provider asked")),
        "refusal-correction-unsigned"
    );
    let paper = PaperCode::parse("application").unwrap();
    let request = Request::IssueDraft {
        draft: Box::new(draft.clone()),
        paper,
    };
    let Reply::Sheet(sheet) = desk.ask(request) else {
        panic!("no sheet")
    };
    let to = "printer".to_owned();
    let Reply::ToSign { printed, .. } = desk.ask(Request::CameOut { sheet: *sheet, to }) else {
        panic!("not to sign")
    };
    let printed: Printed = *printed;
    (draft.printed, draft.consent_signed) = (Some(printed), true);
    // A copy that was begun is found again, not begun anew.
    desk.ask(Request::SaveDraft(Box::new(draft.clone())));
    assert_eq!(copy(&mut desk, id).id, draft.id);

    let case = desk.recorded(corrects(&draft, "the provider asked"));
    assert_eq!((case.state, &case.due), (State::Accepted, &due), "no new term");
    let place = FieldKey::parse("birthplace").unwrap();
    assert_eq!(case.corrected, std::slice::from_ref(&place), "that alone");
    let entry = &case.accepted.as_ref().unwrap().answers[&place];
    assert!(
        matches!(&entry.answer, Answer::TwoTexts(t) if t.source == "BURSA"),
        "{entry:?}"
    );
    let application = case.paper(&PaperCode::parse("application").unwrap()).unwrap();
    assert!(application.printed == 1 && application.issued.snapshot.contains("Бурса"));
    assert_eq!(queue(&mut desk, Queue::NoOuterNumber), 1);
    assert!(home(&mut desk).drafts.is_empty(), "the copy is gone");

    let case = desk.recorded(transfer);
    assert_eq!((case.state, case.corrected.len()), (State::Waiting, 0));
    for number in ["7-4410", "7-4411"] {
        let text = number.to_owned();
        let Reply::Found { rows, .. } = desk.ask(Request::Find { text }) else {
            panic!()
        };
        assert_eq!(rows.len(), 1, "{number} finds the case");
    }
    let Reply::Case(view) = desk.ask(Request::LoadCase(id)) else {
        panic!()
    };
    let corrected = view.acts.iter().find_map(|a| match &a.deed {
        Deed::DataCorrected(corrected) => Some(corrected.clone()),
        _ => None,
    });
    let corrected = corrected.unwrap();
    assert_eq!(corrected.changes.len(), 1);
    assert!(corrected.signed_again && corrected.withdrawn.is_empty());
}

/// A passport that ran out since, a birthday since: the application was right on the day it was accepted.
#[test]
fn a_correction_is_weighed_on_the_day_of_acceptance() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    let expiry = desk.pack().field_of(MrzPart::Expiry).unwrap().key.clone();
    draft.mrz.clear();
    set(&mut draft, expiry.as_str(), &["21112026"]);
    draft.fields.get_mut(expiry.as_str()).unwrap().reason = "едет завтра".to_owned();
    let passport = DocumentCode::parse("passport").unwrap();
    draft.documents.get_mut(&passport).unwrap().valid_until = None;
    let id = draft.id;
    let accepted = desk.ask(Request::Accept(Box::new(draft)));
    let Reply::Accepted(view) = accepted else {
        panic!("{accepted:?}");
    };
    let grounds = view.case.particulars.grounds.clone();
    assert!(grounds.contains_key(&expiry), "{grounds:?}");

    desk.recorded(Request::Transfer {
        case: id,
        outer_number: "7-4410".to_owned(),
    });
    desk.recorded(Request::Flow(Flow::Return {
        case: id,
        kk: "мекенжайын нақтылаңыз".to_owned(),
        ru: "уточните адрес".to_owned(),
    }));
    let later = now() + Duration::days(20);
    let Reply::Draft(Some(mut copy)) = desk.entrance.handle(Request::Flow(Flow::Correction(id)), later)
    else {
        panic!("no copy");
    };
    let nothing = desk.entrance.handle(corrects(&copy, "address put right"), later);
    assert!(
        matches!(&nothing, Reply::Trouble(say) if say.id == "problem-correction-nothing"),
        "{nothing:?}"
    );
    // What is wrong on that day, too, is wrong.
    let mut wrong = (*copy).clone();
    set(&mut wrong, expiry.as_str(), &["19112026"]);
    let expired = desk.entrance.handle(corrects(&wrong, "expiry put right"), later);
    assert!(
        matches!(&expired, Reply::Trouble(say) if say.id == "refusal-correction-open"),
        "{expired:?}"
    );
    set(&mut copy, "address", &["улица 9"]);
    copy.consent_signed = true;
    let corrected = desk.entrance.handle(corrects(&copy, "address put right"), later);
    let Reply::Recorded(view) = corrected else {
        panic!("{corrected:?}");
    };
    assert_eq!(view.case.particulars.grounds, grounds, "as on its day");
}

/// A passport issued after acceptance takes the place of the one that was wrong; what is ahead today is refused.
#[test]
fn a_document_issued_since_acceptance_is_taken() {
    let mut desk = Desk::new();
    let id = sent_back(&mut desk).id;
    let mut draft = copy(&mut desk, id);
    draft.consent_signed = true;
    let later = now() + Duration::days(20);
    let day = |days| (now() + Duration::days(days)).format("%d%m%Y").to_string();
    set(&mut draft, "document_issued", &[&day(21)]);
    let ahead = desk.entrance.handle(corrects(&draft, "a new passport"), later);
    assert!(
        matches!(&ahead, Reply::Trouble(say) if say.id == "refusal-correction-open"),
        "{ahead:?}"
    );
    set(&mut draft, "document_issued", &[&day(10)]);
    // Its line of the checklist follows what its page says.
    let expiry = desk.pack().field_of(MrzPart::Expiry).unwrap().key.clone();
    let until = (now() + Duration::days(3650)).date_naive();
    set(
        &mut draft,
        expiry.as_str(),
        &[&until.format("%d%m%Y").to_string()],
    );
    draft.fields.get_mut(expiry.as_str()).unwrap().reason = "a new passport".to_owned();
    let taken = desk.entrance.handle(corrects(&draft, "a new passport"), later);
    let Reply::Recorded(view) = taken else {
        panic!("{taken:?}");
    };
    let passport = DocumentCode::parse("passport").unwrap();
    assert_eq!(view.case.documents[&passport].valid_until, Some(until));
}

/// The calendar changed since: what would be derived anew of an untouched copy is nobody's correction.
#[test]
fn an_untouched_copy_records_nothing_though_the_calendar_changed() {
    let mut desk = Desk::new();
    let monday = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let mut draft = desk.whole("aged");
    let expiry = desk.pack().field_of(MrzPart::Expiry).unwrap().key.clone();
    draft.mrz.clear();
    set(&mut draft, expiry.as_str(), &["23112026"]);
    let passport = DocumentCode::parse("passport").unwrap();
    draft.documents.get_mut(&passport).unwrap().valid_until = None;
    let case = draft.id;
    let accepted = desk.ask(Request::Accept(Box::new(draft)));
    assert!(matches!(accepted, Reply::Accepted(_)), "{accepted:?}");
    let outer_number = "7-4410".to_owned();
    desk.recorded(Request::Transfer { case, outer_number });
    let [kk, ru] = ["нақтылаңыз", "уточните"].map(str::to_owned);
    desk.recorded(Request::Flow(Flow::Return { case, kk, ru }));
    let day = OwnDay {
        date: monday,
        working: false,
        why: "local holiday".to_owned(),
    };
    let change = RegisterRequest::ChangeDay(DayChange::Set(day));
    let changed = desk.ask(Request::Registers(Box::new(change)));
    assert!(matches!(changed, Reply::Office(_)), "{changed:?}");
    let copy = copy(&mut desk, case);
    assert_eq!(
        desk.trouble(corrects(&copy, "nothing at all")),
        "problem-correction-nothing"
    );
}

#[test]
fn a_name_put_right_finds_the_case_as_the_wrong_one_does() {
    let mut desk = Desk::new();
    let id = sent_back(&mut desk).id;
    let mut draft = copy(&mut desk, id);
    let field = draft.fields.get_mut("surname").unwrap();
    let old = std::mem::replace(&mut field.texts[2], "Новофамильский".to_owned());
    draft.consent_signed = true;
    desk.recorded(corrects(&draft, "misspelt at the counter"));
    for text in ["Новофамильский".to_owned(), old] {
        let Reply::Found { rows, .. } = desk.ask(Request::Find { text: text.clone() }) else {
            panic!()
        };
        assert_eq!(rows.len(), 1, "{text}");
    }
}

/// An original kept for the case lies in the drawer until it is given back.
pub fn with_an_original(desk: &mut Desk) -> (CaseId, DocumentCode) {
    let mut draft = desk.whole("aged");
    let passport = DocumentCode::parse("passport").unwrap();
    draft.documents.get_mut(&passport).unwrap().original = Original::Kept;
    let case = draft.id;
    let accepted = desk.ask(Request::Accept(Box::new(draft)));
    assert!(matches!(accepted, Reply::Accepted(_)), "{accepted:?}");
    (case, passport)
}

#[test]
fn no_case_closes_with_an_original_in_the_drawer() {
    let mut desk = Desk::new();
    let (case, passport) = with_an_original(&mut desk);
    let outer_number = "7-4410".to_owned();
    let view = desk.recorded(Request::Transfer { case, outer_number });
    // The application itself is handed in for good.
    assert_eq!(view.drawer, std::slice::from_ref(&passport));
    let answer = iin(RIGHT);
    desk.recorded(Request::Grant { case, answer });
    desk.printed(case, "certificate");
    assert_eq!(
        desk.trouble(hands_over(case, handing(OriginalsBack::No))),
        "refusal-originals-in-drawer"
    );
    let closed = desk.recorded(hands_over(case, handing(OriginalsBack::All)));
    assert_eq!((closed.state, closed.drawer.len()), (State::HandedOver, 0));
    assert_eq!(closed.documents[&passport].original, Original::SeenAndReturned);
    let back = Request::Flow(Flow::GiveBack {
        case,
        to: "CAGLAYAN".to_owned(),
    });
    assert_eq!(desk.trouble(back), "refusal-drawer-empty");
}

#[test]
fn an_application_is_withdrawn_by_a_signed_request_and_is_no_refusal() {
    let mut desk = Desk::new();
    let (case, _) = with_an_original(&mut desk);
    let number = desk.printed(case, "withdrawal").number.unwrap();
    let withdraw = |originals| {
        Request::Flow(Flow::Withdraw {
            case,
            withdrawal: Withdrawal {
                by: "Чаглаян Шюкрю".to_owned(),
                document: "U12345678".to_owned(),
                originals,
                ..Withdrawal::default()
            },
        })
    };
    assert_eq!(
        desk.trouble(withdraw(OriginalsBack::No)),
        "refusal-originals-in-drawer"
    );
    let closed = desk.recorded(withdraw(OriginalsBack::All));
    assert_eq!(closed.state, State::Withdrawn);
    assert!(closed.state.is_end() && closed.refusal.is_none() && closed.intake_refused.is_none());
    assert_eq!(
        closed.number,
        Some(number),
        "the request bears the number of the case, which stays"
    );
    // Everything is found, nothing goes on.
    for gone in [
        Queue::NoOuterNumber,
        Queue::Waiting,
        Queue::Ready,
        Queue::Today,
        Queue::Tomorrow,
    ] {
        assert_eq!(queue(&mut desk, gone), 0, "{gone:?}");
    }
    let outer_number = "7-1".to_owned();
    assert_eq!(
        desk.trouble(Request::Transfer { case, outer_number }),
        "refusal-transfer-not-accepted"
    );
    assert_eq!(desk.trouble(withdraw(OriginalsBack::No)), "refusal-withdraw-late");
}

#[test]
fn a_result_lies_on_its_shelf_until_it_is_handed_over() {
    let mut desk = Desk::new();
    let case = desk.waiting().id;
    let shelve = |shelf: &str| {
        Request::Flow(Flow::Shelve {
            case,
            shelf: shelf.to_owned(),
        })
    };
    assert_eq!(desk.trouble(shelve("3")), "refusal-shelve-nothing");
    let answer = iin(RIGHT);
    desk.recorded(Request::Grant { case, answer });
    desk.printed(case, "certificate");
    assert_eq!(desk.trouble(shelve(&"x".repeat(21))), "problem-too-long");
    desk.recorded(shelve(" 3-А\u{7} "));
    let ready = home(&mut desk);
    let (_, _, rows) = ready.queues.iter().find(|(q, _, _)| *q == Queue::Ready).unwrap();
    assert_eq!(
        rows[0].shelf.as_deref(),
        Some("3-А"),
        "no control character gets into it"
    );
    let lost = Handing {
        receiver: Receiver::Representative,
        coupon_lost: Some("Чаглаян Айше".to_owned()),
        ..handing(OriginalsBack::No)
    };
    assert_eq!(
        desk.trouble(hands_over(case, lost.clone())),
        "problem-value-missing"
    );
    let lost = Handing {
        authority: "свидетельство о рождении".to_owned(),
        ..lost
    };
    let closed = desk.recorded(hands_over(case, lost));
    let over = &closed.handed_over.as_ref().unwrap().1;
    assert_eq!(over.receiver, Receiver::Representative);
    assert_eq!(over.coupon_lost.as_deref(), Some("Чаглаян Айше"));
    assert_eq!(closed.shelf, None);
}

#[test]
fn a_paper_recalled_leaves_a_note_and_is_replaced_under_a_new_number() {
    let mut desk = Desk::new();
    let case = desk.waiting().id;
    granted(&mut desk, case);
    let recall = |seen: &str| {
        Request::Flow(Flow::Recall {
            case,
            reason: "the number of somebody else".to_owned(),
            seen: seen.to_owned(),
            sheet: SheetBack::Yes,
        })
    };
    assert_eq!(desk.trouble(recall(" ")), "problem-value-missing");
    let open = desk.recorded(recall("data of E. Kovacs, seen by S. Caglayan"));
    assert_eq!((open.state, open.handed_over.is_none()), (State::Granted, true));
    let old = open.recalls[0].recalled.number.clone();
    assert!(open.paper(&PaperCode::parse("certificate").unwrap()).is_none());
    assert_eq!(home(&mut desk).recalls[0].number, old);
    assert_eq!(desk.trouble(recall("again")), "refusal-recall-nothing");

    // The answer is put right now, and a new paper says whose place it takes.
    desk.recorded(Request::CorrectAnswer {
        case,
        answer: TypedAnswer::Granted(iin(RIGHT)),
        reason: "another case's answer".to_owned(),
    });
    let new = desk.printed(case, "certificate").number.unwrap();
    assert_eq!(
        (old.to_string(), new.to_string()),
        ("1-2026-02-000001".to_owned(), "1-2026-02-000002".to_owned())
    );
    let closed = desk.recorded(hands_over(case, handing(OriginalsBack::No)));
    let certificate = closed.paper(&PaperCode::parse("certificate").unwrap()).unwrap();
    assert_eq!(certificate.issued.replaces.as_ref(), Some(&old));
    for words in [
        format!("№ {old} орнына берілді"),
        format!("выдано взамен № {old}"),
    ] {
        assert!(certificate.issued.snapshot.contains(&words), "{words}");
    }
    assert_eq!(closed.handed_over.unwrap().1.number, new);

    let number = old;
    let read = Request::Flow(Flow::NoteRead { case, number });
    let case = desk.recorded(read.clone());
    assert!(case.unread().is_none() && case.recalls.len() == 1);
    let acts = |desk: &mut Desk| match desk.ask(Request::LoadCase(case.id)) {
        Reply::Case(view) => view.acts.len(),
        other => panic!("{other:?}"),
    };
    let before = acts(&mut desk);
    desk.recorded(read);
    assert_eq!(acts(&mut desk), before, "read once");
    assert!(home(&mut desk).recalls.is_empty());
}

#[test]
fn nothing_is_kept_of_a_refused_intake() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    let passport = DocumentCode::parse("passport").unwrap();
    let there = draft.documents.get_mut(&passport).unwrap();
    (there.original, there.copy) = (Original::Kept, false);
    let Reply::IntakeRefused(view) = desk.ask(Request::RefuseIntake(Box::new(draft))) else {
        panic!("not refused")
    };
    assert_eq!(view.case.documents[&passport].original, Original::SeenAndReturned);
}

/// The contact stands on the sheet that is signed and in an act of its own; withdrawn, nothing of it is read any more, not
/// on a sheet printed again either.
#[test]
fn a_contact_goes_alone_when_its_consent_is_withdrawn() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    let phone = "+34600112233";
    let given = |phone: &str| Contact {
        phone: phone.to_owned(),
        email: String::new(),
    };
    draft.contact = Some(given(phone));
    let paper = PaperCode::parse("application").unwrap();
    let Reply::Sheet(sheet) = desk.ask(Request::IssueDraft {
        draft: Box::new(draft.clone()),
        paper: paper.clone(),
    }) else {
        panic!("no sheet");
    };
    assert!(sheet.preview.iter().any(|l| l.contains(phone)));
    let to = "printer".to_owned();
    let Reply::ToSign { printed, .. } = desk.ask(Request::CameOut { sheet: *sheet, to }) else {
        panic!("not printed");
    };
    draft.printed = Some(*printed);
    let case = draft.id;
    let Reply::Accepted(view) = desk.ask(Request::Accept(Box::new(draft))) else {
        panic!("not accepted");
    };
    assert_eq!(view.case.contact(), Some(&given(phone)));
    let where_it_stands = |view: &CaseView| {
        let acts = view.acts.iter();
        let hits = acts.filter(|a| serde_json::to_string(a).unwrap().contains("34600112233"));
        hits.map(|a| a.deed.kind().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(where_it_stands(&view), ["contact"]);
    let again = |desk: &mut Desk| {
        let paper = paper.clone();
        let Reply::Sheet(sheet) = desk.ask(Request::Issue { case, paper }) else {
            panic!("no sheet");
        };
        sheet.preview.join("\n")
    };
    assert!(again(&mut desk).contains(phone));

    let changes = |given| Request::Flow(Flow::Contact { case, given });
    assert_eq!(desk.trouble(changes(Some(given("600 11")))), "contact-phone-code");
    let changed = desk.recorded(changes(Some(given("+7 701 123 45 67"))));
    assert_eq!(changed.contact(), Some(&given("+77011234567")));
    // Neither the one that is gone nor the other, to which the person did not agree on this sheet.
    let none_said = "дайын болғанда осы    –";
    let said = again(&mut desk);
    assert!(
        !said.contains("+77011234567") && !said.contains(phone) && said.contains(none_said),
        "{said}"
    );
    let Reply::Recorded(view) = desk.ask(changes(None)) else {
        panic!("not withdrawn");
    };
    assert_eq!(view.case.contact(), None);
    assert_eq!(where_it_stands(&view), Vec::<String>::new());
    let said = again(&mut desk);
    assert!(
        !said.contains("+77011234567") && said.contains(none_said),
        "{said}"
    );
    assert_eq!(desk.trouble(changes(None)), "refusal-contact-none");
}

/// A case as an earlier version accepted it: the documents say that an original was kept, no act speaks of a drawer.
fn of_an_earlier_version(desk: &mut Desk) -> CaseId {
    let (case, _) = with_an_original(desk);
    let Reply::Case(view) = desk.ask(Request::LoadCase(case)) else {
        panic!("no case");
    };
    desk.entrance.handle(Request::LogOut, now());
    let folder = Folder::open(desk.dir.path()).unwrap();
    let keyring = Keyring::load(&folder.keyring()).unwrap();
    let key = keyring
        .open(&ClerkCode::parse("aigul").unwrap(), PASSWORD)
        .unwrap();
    let mut store = Store::open(&folder.database(), &key, &folder.backup(), SPELLER).unwrap();
    let old = CaseId(Ulid::new());
    let filed = store.file::<Fault>(old, |batch| {
        let number = batch.next_number(None, 2026)?;
        let acts = view.acts.iter().cloned().map(|mut act| {
            if let Deed::Accepted(accepted) = &mut act.deed {
                accepted.drawer.clear();
                accepted.number = number.clone();
            }
            (act.id, act.case) = (ActId(Ulid::new()), Some(old));
            act
        });
        Ok(acts.collect())
    });
    filed.unwrap();
    drop(store);
    desk.again();
    old
}

/// What an earlier version did not count is counted by the list of documents, and the case closes as any other.
#[test]
fn originals_of_a_case_that_an_earlier_version_accepted_are_given_back() {
    let mut desk = Desk::new();
    let case = of_an_earlier_version(&mut desk);
    let passport = DocumentCode::parse("passport").unwrap();
    let Reply::Case(view) = desk.ask(Request::LoadCase(case)) else {
        panic!("no case");
    };
    assert_eq!(view.case.drawer, std::slice::from_ref(&passport));
    let outer_number = "7-4410".to_owned();
    desk.recorded(Request::Transfer { case, outer_number });
    let answer = iin(RIGHT);
    desk.recorded(Request::Grant { case, answer });
    desk.printed(case, "certificate");
    assert_eq!(
        desk.trouble(hands_over(case, handing(OriginalsBack::No))),
        "refusal-originals-in-drawer"
    );
    let back = Request::Flow(Flow::GiveBack {
        case,
        to: "CAGLAYAN".to_owned(),
    });
    let given = desk.recorded(back.clone());
    assert!(given.drawer.is_empty());
    assert_eq!(desk.trouble(back), "refusal-drawer-empty");
    let closed = desk.recorded(hands_over(case, handing(OriginalsBack::No)));
    assert_eq!(closed.state, State::HandedOver);
}

/// The screen says that nobody counted, and how it is put right.
#[test]
fn the_case_screen_says_what_an_earlier_version_did_not_count() {
    let mut desk = Desk::new();
    let case = of_an_earlier_version(&mut desk);
    let number = match desk.ask(Request::LoadCase(case)) {
        Reply::Case(view) => view.case.number.unwrap().to_string(),
        other => panic!("{other:?}"),
    };
    let mut program = Program::before(desk);
    program.key(Key::F(3));
    program.text(&number);
    program.key(Key::Enter);
    assert!(program.shows("Принято прежней версией"), "{}", program.screen());
    program.command("вернуть подлинники");
    program.key(Key::Char('2'));
    assert!(!program.shows("Принято прежней версией"), "{}", program.screen());
    // The one that this version accepted says nothing of the kind.
    program.key(Key::F(3));
    program.text("1-2026-000001");
    program.key(Key::Enter);
    assert!(program.shows("Подлинники в столе"), "{}", program.screen());
    assert!(!program.shows("Принято прежней версией"), "{}", program.screen());
}

/// A corrected name makes the coupon wrong that the person took home: it is offered anew, and says in whose place it stands.
#[test]
fn a_coupon_made_wrong_by_a_correction_is_issued_anew() {
    let mut desk = Desk::new();
    let draft = desk.whole("aged");
    let id = draft.id;
    desk.ask(Request::Accept(Box::new(draft)));
    let first = desk.printed(id, "coupon");
    assert!(!first.preview.join(" ").contains("талонның орнына"));
    let coupon = PaperCode::parse("coupon").unwrap();
    let returned = |desk: &mut Desk| {
        let outer_number = "7-4410".to_owned();
        desk.recorded(Request::Transfer {
            case: id,
            outer_number,
        });
        let [kk, ru] = ["нақтылаңыз", "уточните"].map(str::to_owned);
        desk.recorded(Request::Flow(Flow::Return { case: id, kk, ru }));
    };
    // What the coupon does not say leaves it as it is.
    returned(&mut desk);
    let mut other = copy(&mut desk, id);
    set(&mut other, "address", &["Другая улица, 1"]);
    other.consent_signed = true;
    let case = desk.recorded(corrects(&other, "moved"));
    assert!(case.paper(&coupon).is_some_and(|p| p.printed == 1));

    returned(&mut desk);
    let mut draft = copy(&mut desk, id);
    draft.fields.get_mut("surname").unwrap().texts[2] = "Новофамильский".to_owned();
    draft.consent_signed = true;
    let case = desk.recorded(corrects(&draft, "misspelt at the counter"));
    assert!(case.paper(&coupon).is_none());
    let looks = |program: &mut Program| {
        program.key(Key::F(3));
        program.text("1-2026-000001");
        program.key(Key::Enter);
        program.screen()
    };
    let mut program = Program::before(desk);
    let screen = looks(&mut program);
    assert!(screen.contains("Из-за исправления неверно: талон"), "{screen}");
    let mut desk = program.desk;
    let anew = desk.printed(id, "coupon");
    let said = anew.preview.join(" ");
    assert!(
        said.contains("Новофамильский") && said.contains("талонның орнына"),
        "{said}"
    );
    let Reply::Case(view) = desk.ask(Request::LoadCase(id)) else {
        panic!("no case");
    };
    let record = view.case.paper(&coupon).unwrap();
    assert_eq!((record.printed, &record.issued.replaces), (1, &first.number));
    let screen = looks(&mut Program::before(desk));
    assert!(!screen.contains("Из-за исправления неверно"), "{screen}");
}
