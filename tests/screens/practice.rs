//! Practice: the card of the person at the counter, what a try took, and what comes after it.

use super::desk::Desk;
use super::office::Home;
use tereze::app::key::Key;
use tereze::app::msg::Msg;
use tereze::office::demo::tasks;
use tereze::office::request::{PracticeReply, Reply};

/// The office of practice is this one once more: the first task is begun, the card is on top.
fn at_the_card() -> Desk {
    let mut desk = Desk::at(Home::founded());
    let view = desk.office.office().unwrap().view().clone();
    let tasks = tasks::all(desk.now.date_naive(), 7);
    let task = Box::new(tasks[0].clone());
    let view = Box::new(view);
    for practice in [
        PracticeReply::Begun { view, tasks },
        PracticeReply::Task { place: 0, task },
    ] {
        desk.send(Msg::Reply(
            Default::default(),
            Box::new(Reply::Practice(practice)),
        ));
    }
    assert_eq!(desk.app.screen_name(), "practice-card", "{}", desk.text());
    desk
}

#[test]
fn the_card_says_which_papers_the_person_has() {
    let text = at_the_card().text();
    assert!(text.contains("Бумаги при себе"), "{text}");
    assert!(text.contains("действительный заграничный паспорт"), "{text}");
}

#[test]
fn the_cards_passport_is_read_only_where_one_is() {
    // The list of categories beneath takes no passport: nothing happens there, and it is said.
    let mut desk = at_the_card();
    desk.key(Key::Esc);
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "new-case", "{}", desk.text());
    let before = desk.app.frame().view;
    desk.f(12);
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "practice-card", "{}", desk.text());
    assert!(desk.text().contains("паспорт не читает"), "{}", desk.text());
    desk.f(12);
    assert_eq!(desk.app.screen_name(), "new-case", "{}", desk.text());
    assert_eq!(
        format!("{:?}", desk.app.frame().view.parts),
        format!("{:?}", before.parts)
    );
    // In a form for whatever else, neither.
    desk.type_("8");
    desk.type_("2");
    assert_eq!(desk.app.screen_name(), "checklist", "{}", desk.text());
    desk.f(12);
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "practice-card", "{}", desk.text());
    desk.f(12);
    // At its own step it is.
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "passport", "{}", desk.text());
    desk.f(12);
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "application", "{}", desk.text());
    // And where somebody is looked for.
    let mut desk = at_the_card();
    desk.key(Key::Esc);
    desk.f(3);
    desk.f(12);
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "find", "{}", desk.text());
    assert!(
        desk.text().contains("Этого паспорта здесь ещё не было"),
        "{}",
        desk.text()
    );
}
