//! Who stands for the applicant: a child with a parent from the passport to the certificate in the parent's hands; an
//! attorney who is not taken. An earlier IIN that leads to a correction; a contact by consent, seen where the result waits.

use super::clerk::{self, Office, Typed};
use super::inside::Inside;
use super::papers;
use super::passport::{Passport, today};
use super::terminal::Key::*;
use super::terminal::Session;
use chrono::{Days, Months};
use tereze::domain::answer::Answer;
use tereze::domain::code::FieldKey;
use tereze::domain::document::Original;
use tereze::texts::lang::Lang;

pub fn child() -> Passport {
    Passport {
        surname: "KARABIYIKOGLU",
        given_names: "TUGRUL",
        number: "U45820176",
        born: today() - Months::new(7 * 12) - Days::new(40),
        ..Passport::aged()
    }
}

pub fn parent() -> Passport {
    Passport {
        surname: "KARABIYIKOGLU",
        given_names: "AIGERIM",
        state: "KAZ",
        number: "N08351746",
        born: today() - Months::new(37 * 12),
        sex: "F",
        ..Passport::aged()
    }
}

fn typed(passport: &Passport) -> Typed {
    Typed {
        given_names: ["Tuğrul", ""],
        surname: ["Karabıyıkoğlu", ""],
        ..Typed::of(passport)
    }
}

/// The fourth category; who is here is asked first.
fn begins_child(clerk: &mut Session) {
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text("4");
    clerk.says("who-say-not-alone");
}

#[test]
fn a_child_with_a_parent_from_the_passport_to_the_parents_hands() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    begins_child(&mut clerk);
    clerk.type_text("1");
    clerk.says("checklist-screen-say");
    clerk.see("За заявителя: родитель");
    // Both passports, the birth certificate (made out in Kazakhstan), the parent's citizenship.
    clerk.see("представителя");
    clerk.type_text("2");
    clerk.type_text("5");
    clerk.type_text("4");
    clerk.press_times(Up, 1);
    clerk.press(Enter);
    clerk.says("detail-issued-in");
    clerk.press_times(Enter, 3);
    clerk.enter("KAZ");
    clerk.press(F2);
    clerk.says("checklist-screen-say");
    clerk.press(F2);
    clerk.says("passport-say");
    clerk::scans(&mut clerk, &child());
    clerk::fills(&mut clerk, &typed(&child()));
    // Before the review: who the parent is. Esc goes one step back and loses nothing.
    clerk.press(F2);
    clerk.says("passport-say-representative");
    clerk.press(Esc);
    clerk.says("application-say");
    clerk.press(F2);
    clerk.says("passport-say-representative");
    clerk.scan(&parent().mrz());
    clerk.says("representative-say");
    clerk.see("N08351746");
    clerk.press(F2);
    clerk.says("review-say");
    clerk.press_times(Down, 20);
    clerk.see("N08351746");
    clerk::accepts(&mut clerk);
    // The coupon names who came.
    clerk.press_times(Down, 30);
    clerk.see("Представитель");
    clerk::prints_to_file(&mut clerk);
    papers::saved(&office, "coupon");
    clerk.see("родитель:");
    clerk::transfers(&mut clerk, "7-4420");
    clerk.press(F2);
    clerk.says("decide-say-grant");
    let number = super::case::iin(&child());
    clerk.enter(&number);
    clerk.enter(&number);
    clerk.says("decide-done");
    clerk.press(F2);
    clerk::prints_to_file(&mut clerk);
    clerk.press(F2);
    clerk.says("hand-over-say");
    clerk.see("N08351746");
    clerk.press(F2);
    clerk.says("hand-over-done");
    clerk.press(Esc);
    clerk.says("queue-all");
    // Found by the parent, whose part is said.
    clerk.press(F3);
    clerk.says("find-say");
    clerk.type_text("AIGERIM");
    clerk.see("за него:");
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);

    let mut inside = Inside::of(&office);
    let case = inside.case().case;
    let parent = case.representative().unwrap();
    assert_eq!(parent.representation.as_str(), "parent");
    assert_eq!(parent.latin(), "KARABIYIKOGLU AIGERIM");
    assert_eq!(parent.citizenship.as_deref(), Some("KAZ"));
    let over = case.handed_over.as_ref().unwrap().1.clone();
    assert_eq!((over.to, over.document), (parent.shown(), "N08351746".to_owned()));
    // The regulation's document of the parent was shown once; no second one was asked of a citizen.
    let documents: Vec<(&str, Original)> = case
        .documents
        .iter()
        .map(|(code, there)| (code.as_str(), there.original))
        .collect();
    assert!(documents.contains(&("parent-identity", Original::SeenAndReturned)));
    assert!(
        documents
            .iter()
            .all(|(code, _)| *code != "representative-identity")
    );
    let application = case
        .papers
        .iter()
        .find(|p| p.issued.paper.as_str() == "application");
    assert!(application.is_none(), "it was signed unprinted here");
}

#[test]
fn an_attorney_is_refused_with_the_point_that_says_why() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    clerk::begins_aged(&mut clerk);
    clerk.press(Tab);
    clerk.says("who-say");
    clerk.see("не принимается, гл. 2, п. 6");
    // In person, parent, guardian, attorney.
    clerk.type_text("4");
    clerk.says("who-not-taken-here");
    clerk.see("обращается лично");
    clerk.press(F4);
    clerk.see("жеке өзі жүгінеді");
    clerk.press(Esc);
    clerk.says("who-say");
    clerk.type_text("1");
    clerk.says("checklist-screen-say");
    clerk.press(Esc);
    clerk.says("queue-all");
    // Nothing was laid down: nothing is left of it.
    assert!(!clerk.shows(&clerk.text("draft-nameless")));
}

#[test]
fn an_earlier_iin_is_asked_with_its_reason_and_leads_to_a_correction() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    let typed = Typed {
        birthplace: "ALMATY",
        ..Typed::of(&passport)
    };
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk::fills(&mut clerk, &typed);
    clerk::goes_to_review(&mut clerk);
    clerk.press(F2);
    clerk.see("Присваивался ли раньше ИИН");
    clerk.see("место рождения – в Казахстане");
    clerk.type_text("2");
    clerk.says("earlier-say");
    let number = super::case::iin(&passport);
    clerk.enter(&number);
    // A question, no refusal.
    clerk.says("correct-instead-question");
    clerk.type_text("2");
    clerk.says("request-changed");
    clerk.see(&number);
    clerk.enter("тегі өзгерді");
    clerk.enter("изменилась фамилия");
    clerk.press(F2);
    clerk.says("review-say");
    clerk.press(F2);
    clerk.says("review-consent-question");
    clerk.type_text("1");
    clerk::prints_to_file(&mut clerk);
    clerk.says("case-next-transfer");
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);

    let case = Inside::of(&office).case().case;
    assert_eq!(case.opened.unwrap().request.as_str(), "correct");
    let accepted = case.accepted.unwrap();
    assert_eq!(accepted.asked["iin:earlier-iin"], number);
    assert_eq!(accepted.asked["why:earlier-iin"], "born");
    let key = FieldKey::parse("iin_to_correct").unwrap();
    assert_eq!(accepted.answers[&key].answer, Answer::Iin(number));
}

#[test]
fn a_contact_by_consent_is_seen_where_the_result_waits() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk::fills(&mut clerk, &Typed::of(&passport));
    clerk::goes_to_review(&mut clerk);
    clerk.press(Tab);
    clerk.says("contact-say");
    clerk.enter("600 11-22-33");
    clerk.press(F2);
    clerk.says("contact-phone-code");
    clerk.send("\x1b[H");
    clerk.type_text("+34 ");
    // Nothing is kept without consent.
    clerk.press(F2);
    clerk.says("contact-needs-consent");
    clerk.type_text(" ");
    clerk.press(F2);
    clerk.says("review-say");
    // It stands on the sheet where the consent is signed.
    clerk.press(F7);
    clerk::prints_to_file(&mut clerk);
    clerk::accepts(&mut clerk);
    clerk::prints_to_file(&mut clerk);
    clerk.see("+34600112233");
    clerk::transfers(&mut clerk, "7-4430");
    clerk.press(F2);
    clerk.says("decide-say-grant");
    let number = super::case::iin(&passport);
    clerk.enter(&number);
    clerk.enter(&number);
    clerk.says("decide-done");
    clerk.press(Esc);
    clerk.says("queue-ready");
    // From the rows to the lists, and up to the one of results that wait.
    clerk.press(Tab);
    for _ in 0..15 {
        if clerk.shows("+34600112233") {
            break;
        }
        clerk.press(Up);
        std::thread::sleep(std::time::Duration::from_millis(300));
    }
    clerk.see("+34600112233");

    // Another phone: the first is no more.
    clerk.press(F3);
    clerk.type_text("caglayan");
    clerk.see("Чаглаян");
    clerk.press(Enter);
    clerk.says("summary-contact");
    clerk::command(&mut clerk, "key-contact-later");
    clerk.says("contact-later-say");
    clerk.enter("+77011234567");
    clerk.press(F2);
    clerk.says("contact-later-done");
    clerk.see("+77011234567");
    assert!(!clerk.shows("+34600112233"));
    // The person takes the consent back: nothing of it stays.
    clerk::command(&mut clerk, "key-contact-later");
    clerk.says("contact-later-say");
    clerk.press_times(Down, 2);
    clerk.press(Space);
    clerk.says("contact-consent-none");
    clerk.press(F2);
    clerk.says("contact-later-erased");
    assert!(!clerk.shows("+77011234567"));
    // History.
    clerk.press_times(Tab, 5);
    clerk.says("act-contact-withdrawn");
    clerk.says("act-contact-gone");
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);

    let view = Inside::of(&office).case();
    assert_eq!(view.case.contact(), None);
    let all = serde_json::to_string(&view.acts).unwrap();
    assert!(
        !all.contains("34600112233") && !all.contains("77011234567"),
        "{all}"
    );
}
