//! Who stands for the applicant, put right in an accepted case: recorded as it was and as it is.

use super::course::{copy, corrects};
use super::desk::*;
use super::visits::{accepted, document};
use tereze::domain::act::{CaseId, Deed, RepresentativeChanged};
use tereze::domain::case::Case;
use tereze::domain::code::RepresentationCode;
use tereze::domain::document::{Original, Presented};
use tereze::office::draft::{Draft, FieldDraft};
use tereze::office::representative::{EXPIRES, NUMBER, SURNAME};
use tereze::office::request::{Flow, Reply, Request};

fn put(draft: &mut Draft, key: &str, texts: &[&str]) {
    let field = FieldDraft {
        texts: texts.iter().map(|t| (*t).to_owned()).collect(),
        ..FieldDraft::default()
    };
    let standing = draft.standing.as_mut().unwrap();
    standing.fields.insert(key.to_owned(), field);
}

/// A child's case whose data the provider sent back.
fn sent_back(desk: &mut Desk) -> Case {
    let draft = desk.whole("child");
    let case = accepted(desk, &draft);
    let outer_number = "7-4410".to_owned();
    desk.recorded(Request::Transfer { case, outer_number });
    desk.recorded(Request::Flow(Flow::Return {
        case,
        kk: "өкілін нақтылаңыз".to_owned(),
        ru: "уточните представителя".to_owned(),
    }))
}

fn change(desk: &mut Desk, case: CaseId) -> Option<RepresentativeChanged> {
    let Reply::Case(view) = desk.ask(Request::LoadCase(case)) else {
        panic!("no case");
    };
    let last = view.acts.iter().rev().find_map(|act| match &act.deed {
        Deed::DataCorrected(corrected) => Some(corrected.representative.as_deref().cloned()),
        _ => None,
    });
    last.unwrap()
}

fn found(desk: &mut Desk, text: &str) -> usize {
    let text = text.to_owned();
    match desk.ask(Request::Find { text }) {
        Reply::Found { rows, .. } => rows.len(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn another_representative_is_recorded_as_it_was_and_as_it_is() {
    let mut desk = Desk::new();
    let case = sent_back(&mut desk);
    let before = case.representative().cloned().unwrap();
    let mut draft = copy(&mut desk, case.id);
    // The copy says what was accepted, and nothing else.
    assert_eq!(
        desk.trouble(corrects(&draft, "asked")),
        "problem-correction-nothing"
    );
    put(&mut draft, SURNAME, &["", "", "Тастыбаева"]);
    put(&mut draft, NUMBER, &["N77700011"]);
    // The application names who signs it: it is signed again.
    assert_eq!(
        desk.trouble(corrects(&draft, "another parent came")),
        "refusal-correction-unsigned"
    );
    draft.consent_signed = true;
    let after = desk.recorded(corrects(&draft, "another parent came"));
    let changed = change(&mut desk, case.id).unwrap();
    assert_eq!(changed.was.as_ref(), Some(&before));
    let is = changed.is.unwrap();
    assert_eq!(
        (is.surname.cyrillic.as_str(), is.document.as_str()),
        ("Тастыбаева", "N77700011")
    );
    assert_eq!(after.representative(), Some(&is));
    assert_eq!(found(&mut desk, "Тастыбаева"), 1);
    // It is entered into the state system anew.
    assert!(after.corrected_representative && after.corrected.is_empty());
    let outer_number = "7-4411".to_owned();
    let case = case.id;
    let again = desk.recorded(Request::Transfer { case, outer_number });
    assert!(!again.corrected_representative);
    desk.again();
    let Reply::Case(view) = desk.ask(Request::LoadCase(case)) else {
        panic!("no case");
    };
    assert_eq!(view.case.representative(), Some(&is));
}

#[test]
fn who_stands_there_now_is_asked_for_what_acceptance_asks_for() {
    let mut desk = Desk::new();
    let case = sent_back(&mut desk).id;
    let mut draft = copy(&mut desk, case);
    draft.consent_signed = true;
    let why = |draft: &Draft| corrects(draft, "another one came");
    let mut nobody = draft.clone();
    nobody.standing = None;
    assert_eq!(desk.trouble(why(&nobody)), "refusal-nobody-stands");
    let mut open = draft.clone();
    put(&mut open, NUMBER, &[""]);
    assert_eq!(desk.trouble(why(&open)), "refusal-representative-open");
    let mut attorney = draft.clone();
    attorney.standing.as_mut().unwrap().by = RepresentationCode::parse("attorney").unwrap();
    assert_eq!(desk.trouble(why(&attorney)), "refusal-may-not-stand");

    // A guardian shows the paper of the appointment, and a document of one's own.
    let mut guardian = draft;
    guardian.standing.as_mut().unwrap().by = RepresentationCode::parse("guardian").unwrap();
    put(&mut guardian, "authority-issued-by", &["Опека г. Барселоны"]);
    put(&mut guardian, "authority-number", &["44"]);
    put(&mut guardian, "authority-issued", &["01022025"]);
    assert_eq!(desk.trouble(why(&guardian)), "refusal-documents-lack");
    for code in ["representative-identity", "guardianship"] {
        let seen = Presented {
            original: Original::SeenAndReturned,
            copy: true,
            issued_in: Some("KAZ".to_owned()),
            ..Presented::default()
        };
        guardian.documents.insert(document(code), seen);
    }
    let after = desk.recorded(why(&guardian));
    let stands = after.representative().unwrap();
    assert_eq!(stands.authority.number, "44");
    assert!(after.documents.contains_key(&document("guardianship")));
}

#[test]
fn who_stood_there_all_along_is_not_asked_anew() {
    let mut desk = Desk::new();
    let mut whole = desk.whole("child");
    let today = now().date_naive().format("%d%m%Y").to_string();
    put(&mut whole, EXPIRES, &[&today]);
    let case = accepted(&mut desk, &whole);
    let outer_number = "7-4410".to_owned();
    desk.recorded(Request::Transfer { case, outer_number });
    desk.recorded(Request::Flow(Flow::Return {
        case,
        kk: "мекенжайын нақтылаңыз".to_owned(),
        ru: "уточните адрес".to_owned(),
    }));
    let mut draft = copy(&mut desk, case);
    set(&mut draft, "address", &["Gran Via 1"]);
    draft.consent_signed = true;
    // Two days later the parent's document has run out: that is no matter of the address.
    let later = now() + chrono::Duration::days(2);
    match desk
        .entrance
        .handle(corrects(&draft, "the provider asked"), later)
    {
        Reply::Recorded(view) => assert!(view.case.representative().is_some()),
        other => panic!("{other:?}"),
    }
    assert_eq!(change(&mut desk, case), None);
}

#[test]
fn papers_of_somebody_else_are_weighed_today() {
    let mut desk = Desk::new();
    let case = sent_back(&mut desk).id;
    let mut draft = copy(&mut desk, case);
    draft.consent_signed = true;
    draft.standing.as_mut().unwrap().by = RepresentationCode::parse("guardian").unwrap();
    put(&mut draft, "authority-issued-by", &["Опека г. Барселоны"]);
    put(&mut draft, "authority-number", &["44"]);
    // Appointed after acceptance: of today's papers only what is ahead today is ahead.
    let later = now() + chrono::Duration::days(20);
    let issued = (now() + chrono::Duration::days(10)).format("%d%m%Y").to_string();
    put(&mut draft, "authority-issued", &[&issued]);
    for code in ["representative-identity", "guardianship"] {
        let seen = Presented {
            original: Original::SeenAndReturned,
            copy: true,
            issued_in: Some("KAZ".to_owned()),
            ..Presented::default()
        };
        draft.documents.insert(document(code), seen);
    }
    // It ran out between acceptance and today.
    let mut expired = draft.clone();
    let line = expired
        .documents
        .get_mut(&document("representative-identity"))
        .unwrap();
    line.valid_until = now().date_naive().succ_opt();
    let refused = desk
        .entrance
        .handle(corrects(&expired, "another one came"), later);
    assert!(
        matches!(&refused, Reply::Trouble(say) if say.id == "refusal-documents-lack"),
        "{refused:?}"
    );
    let taken = desk.entrance.handle(corrects(&draft, "another one came"), later);
    assert!(matches!(taken, Reply::Recorded(_)), "{taken:?}");
}
