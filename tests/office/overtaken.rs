//! A correction that was begun, while the case went on: what was typed stays, nothing stale is written back.

use super::course::{copy, corrects, sent_back, with_an_original};
use super::desk::*;
use tereze::domain::act::CaseId;
use tereze::domain::answer::Answer;
use tereze::domain::case::Case;
use tereze::domain::code::FieldKey;
use tereze::domain::document::Original;
use tereze::office::draft::Draft;
use tereze::office::request::{Flow, Reply, Request};

fn loaded(desk: &mut Desk, id: CaseId) -> Draft {
    match desk.ask(Request::LoadDraft(id)) {
        Reply::Draft(Some(draft)) => *draft,
        other => panic!("{other:?}"),
    }
}

fn signed(mut draft: Draft) -> Draft {
    draft.consent_signed = true;
    draft
}

/// What a text field of the case says.
fn text(case: &Case, key: &str) -> String {
    let key = FieldKey::parse(key).unwrap();
    match &case.accepted.as_ref().unwrap().answers[&key].answer {
        Answer::Text(text) => text.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_original_given_back_meanwhile_does_not_come_back_into_the_drawer() {
    let mut desk = Desk::new();
    let (case, passport) = with_an_original(&mut desk);
    let outer_number = "7-4410".to_owned();
    desk.recorded(Request::Transfer { case, outer_number });
    let [kk, ru] = ["нақтылаңыз", "уточните"].map(str::to_owned);
    desk.recorded(Request::Flow(Flow::Return { case, kk, ru }));
    let mut draft = copy(&mut desk, case);
    set(&mut draft, "address", &["улица 9"]);
    desk.ask(Request::SaveDraft(Box::new(draft.clone())));
    let to = "CAGLAYAN".to_owned();
    desk.recorded(Request::Flow(Flow::GiveBack { case, to }));

    // The screen that was open all the while records nothing of before.
    let stale = corrects(&signed(draft.clone()), "moved");
    assert_eq!(desk.trouble(stale), "refusal-correction-overtaken");
    for again in [copy(&mut desk, case), loaded(&mut desk, draft.id)] {
        assert_eq!((again.id, again.text("address")), (draft.id, "улица 9"));
        assert_eq!(again.documents[&passport].original, Original::SeenAndReturned);
    }
    let again = signed(copy(&mut desk, case));
    let after = desk.recorded(corrects(&again, "moved"));
    assert_eq!(after.documents[&passport].original, Original::SeenAndReturned);
    assert!(after.drawer.is_empty(), "{:?}", after.drawer);
    assert_eq!(text(&after, "address"), "улица 9");
}

#[test]
fn what_another_one_corrected_meanwhile_is_not_undone() {
    let mut desk = Desk::new();
    let case = sent_back(&mut desk).id;
    let mut theirs = copy(&mut desk, case);
    let mut mine = copy(&mut desk, case);
    mine.fields.get_mut("surname").unwrap().texts[2] = "Новофамильский".to_owned();
    // A form writes an empty field down where the case has none.
    mine.fields.entry("postcode".to_owned()).or_default().texts = vec![String::new()];
    desk.ask(Request::SaveDraft(Box::new(mine.clone())));
    set(&mut theirs, "address", &["улица 9"]);
    theirs.fields.get_mut("surname").unwrap().texts[1] = "Other".to_owned();
    theirs.fields.get_mut("surname").unwrap().reason = "so stands the page".to_owned();
    desk.recorded(corrects(&signed(theirs), "moved"));
    // It is sent back once more.
    let outer_number = "7-4411".to_owned();
    desk.recorded(Request::Transfer { case, outer_number });
    let [kk, ru] = ["тегі", "фамилия"].map(str::to_owned);
    desk.recorded(Request::Flow(Flow::Return { case, kk, ru }));

    let stale = corrects(&signed(mine.clone()), "misspelt");
    assert_eq!(desk.trouble(stale), "refusal-correction-overtaken");
    // What was signed before was signed for something else.
    desk.ask(Request::SaveDraft(Box::new(signed(mine.clone()))));
    let again = loaded(&mut desk, mine.id);
    assert!(!again.consent_signed);
    let names = &again.fields["surname"].texts;
    assert_eq!(
        (names[1].as_str(), names[2].as_str()),
        ("Other", "Новофамильский")
    );
    let after = desk.recorded(corrects(&signed(again), "misspelt"));
    assert_eq!(text(&after, "address"), "улица 9");
    assert!(after.person.cyrillic.contains("Новофамильский"));
}
