//! The list of documents under the hand: a digit marks the line that bears it, a look brings nothing, what lacks is said
//! before anything else is asked.

use super::desk::Desk;
use super::office::{Home, PASSWORD, day};
use super::walk::{person, to_checklist, to_review};
use tereze::app::key::Key;
use tereze::domain::code::DocumentCode;
use tereze::domain::institution::InstitutionKind;
use tereze::office::demo;
use tereze::office::entrance::Entrance;
use tereze::texts::lang::Lang;

fn documents(desk: &Desk) -> Vec<String> {
    let draft = desk.saved().expect("a draft");
    draft.documents.keys().map(ToString::to_string).collect()
}

/// The passport is complete, so another identity document is not asked for any more.
fn passport_complete() -> Desk {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    desk.type_("2");
    desk.key(Key::Up);
    desk.f(5);
    desk.f(2);
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "detail");
    desk.keys(Key::Down, 2);
    desk.type_("12042031");
    desk.f(2);
    desk
}

#[test]
fn a_line_keeps_its_number_when_another_goes() {
    let mut desk = passport_complete();
    let text = desk.text();
    assert!(!text.contains("   3 "), "{text}");
    assert!(text.contains("документ (строка 4)"), "{text}");
    let before = documents(&desk);
    desk.type_("3");
    assert!(desk.text().contains("Строки 3 в списке нет"), "{}", desk.text());
    desk.type_("9");
    assert_eq!(documents(&desk), before, "nothing else was marked");
    desk.type_("4");
    let marriage = DocumentCode::parse("marriage-certificate").unwrap().to_string();
    assert!(documents(&desk).contains(&marriage), "{:?}", documents(&desk));
    // Once more: the mark goes, the number stays.
    desk.type_("4");
    assert_eq!(documents(&desk), before);
}

#[test]
fn a_look_at_the_particulars_brings_no_document() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    desk.type_("2");
    let before = documents(&desk);
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "detail");
    desk.key(Key::Esc);
    assert_eq!((desk.app.screen_name(), documents(&desk)), ("checklist", before));
}

#[test]
fn what_lacks_is_said_on_the_review_before_anybody_is_asked() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut |_, _| {});
    assert_eq!(desk.app.screen_name(), "review", "{}", desk.text());
    desk.f(4);
    assert_eq!(desk.app.screen_name(), "checklist", "{}", desk.text());
    desk.key(Key::End);
    let all = documents(&desk).len();
    desk.key(Key::Char(' '));
    assert_eq!(documents(&desk).len(), all - 1, "{}", desk.text());
    for screen in ["passport", "application", "review"] {
        desk.f(2);
        assert_eq!(desk.app.screen_name(), screen, "{}", desk.text());
    }
    let text = desk.picture((80, 24)).words();
    let lacks = "С документами не всё в порядке: документы, удостоверяющие личность супругов";
    assert!(text.contains(lacks), "{text}");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "review", "{}", desk.text());
    assert!(desk.text().contains("Принять пока нельзя"), "{}", desk.text());
}

/// The text of the regulation is the Kazakh one; who works in another language is told so, and nobody else.
#[test]
fn the_regulation_says_in_which_language_it_stands() {
    for (lang, said) in [
        (Lang::Ru, "Регламент приведён на казахском языке"),
        (Lang::En, "The regulation stands here in Kazakh"),
        (Lang::Kk, "Регламент қазақ тілінде"),
    ] {
        let mut desk = Desk::on(Home::founded(), lang, day());
        to_checklist(&mut desk);
        desk.keys(Key::Up, 20);
        desk.keys(Key::Down, 3);
        desk.f(4);
        assert_eq!(desk.app.screen_name(), "law", "{}", desk.text());
        assert_eq!(desk.text().contains(said), lang != Lang::Kk, "{}", desk.text());
    }
}

/// A line that a complete one spares is not shown, and its number is kept for it when the list is opened again.
#[test]
fn the_numbers_are_the_same_when_the_list_is_opened_again() {
    let mut desk = passport_complete();
    assert!(desk.text().contains("документ (строка 4)"), "{}", desk.text());
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "passport");
    desk.key(Key::Esc);
    assert_eq!(desk.app.screen_name(), "checklist");
    assert!(desk.text().contains("документ (строка 4)"), "{}", desk.text());
}

/// The clerk marked another identity document than the zone is of: the mark goes over to its own, and that is said.
#[test]
fn a_zone_of_another_document_than_was_marked_says_so() {
    for (lang, said) in [
        (Lang::Ru, "Документ, удостоверяющий личность, теперь: "),
        (Lang::En, "The identity document is now: "),
        (Lang::Kk, "Жеке басты куәландыратын құжат енді: "),
    ] {
        for (marked, is_said) in [("3", true), ("2", false)] {
            let mut desk = Desk::on(Home::founded(), lang, day());
            to_checklist(&mut desk);
            desk.type_(marked);
            desk.f(2);
            assert_eq!(desk.app.screen_name(), "passport", "{}", desk.text());
            desk.paste(&person().mrz.join("\n"));
            desk.f(2);
            assert_eq!(desk.app.screen_name(), "application", "{}", desk.text());
            assert!(documents(&desk).contains(&"passport".to_owned()));
            let text = desk.app.frame().message.map_or(String::new(), |m| m.text);
            assert_eq!(text.contains(said), is_said, "{text}");
        }
    }
}

/// The receipt of a legal person asks for its name before the citizen's: no document tells it.
#[test]
fn a_receipt_to_a_legal_person_asks_for_its_name() {
    let home = Home::empty();
    let mut entrance = Entrance::new(home.path());
    let centre = demo::institution_of(Some(InstitutionKind::ServiceCentre)).unwrap();
    demo::open(
        &mut entrance,
        centre,
        PASSWORD.to_owned().into(),
        Lang::Ru,
        0,
        5,
        day(),
    )
    .unwrap();
    entrance.close(day());
    let mut desk = Desk::at(home);
    desk.f(2);
    desk.type_("Регистрация граждан");
    desk.key(Key::Enter);
    desk.type_("2");
    desk.type_("Телеграмма 12");
    desk.f(2);
    // The category, and who came for it.
    desk.type_("2");
    desk.type_("1");
    assert_eq!(desk.app.screen_name(), "checklist", "{}", desk.text());
    desk.f(8);
    assert_eq!(desk.app.screen_name(), "receipt-to", "{}", desk.text());
    desk.keys(Key::Tab, 4);
    desk.type_("Жайлауов");
    desk.f(2);
    assert_eq!(
        desk.app.screen_name(),
        "receipt-to",
        "the citizen is not who applies"
    );
    assert!(desk.text().contains("Заполните это поле"), "{}", desk.text());
    // The focus is there; one spelling is enough.
    desk.type_("ТОО «Комета»");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "question", "{}", desk.text());
    let draft = desk.saved().unwrap();
    assert_eq!(draft.text("organisation"), "ТОО «Комета»");
    assert_eq!(draft.fields["surname"].text(2), "Жайлауов");
    // Neither is asked again.
    desk.key(Key::Esc);
    desk.f(8);
    assert_eq!(desk.app.screen_name(), "question", "{}", desk.text());
}
