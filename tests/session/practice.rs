//! The first day: practice with made-up people, from the first run and beside a real office; nothing of it is kept.

use super::clerk::{self, Office};
use super::papers;
use super::terminal::Key::*;
use super::terminal::Session;
use tereze::texts::lang::Lang;

/// The third task: somebody without papers gets the receipt of refusal.
fn refuses_empty_hands(clerk: &mut Session, names: &[&str]) {
    clerk.says("screen-practice");
    clerk.type_text("3");
    // By what stands there: news that come late may cover the words of the card.
    clerk.says("screen-practice-card");
    clerk.see("Heßfeldt");
    clerk.press(Esc);
    clerk.says("queue-drafts");
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text("8");
    clerk.says("checklist-screen-say");
    // The card from anywhere, and back.
    clerk.send("\x1b[24~");
    clerk.says("practice-card-say");
    clerk.press(Esc);
    clerk.says("checklist-screen-say");
    clerk::receipt_for(clerk, names);
    clerk.type_text("2");
    clerk.says("print-to-file");
    clerk.press(F2);
    clerk.says("field-file");
    clerk.press(Enter);
}

#[test]
fn practice_from_the_first_run_leaves_nothing() {
    let office = Office::empty();
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk.see("Тіл · Язык · Language");
    clerk.type_text("2");
    clerk.says("first-run-say-kind");
    clerk.says("practice-offer");
    clerk.type_text("6");
    // Somebody else's name: over, and not done.
    refuses_empty_hands(&mut clerk, &["Мюллер", "Ганс"]);
    clerk.says("practice-not-done");
    clerk.see("Хесфельдт");
    let names = ["Хесфельдт", "Вальдемар"];
    refuses_empty_hands(&mut clerk, &names);
    clerk.says("practice-done");
    clerk.says("practice-first");
    // The form that named nobody was not taken.
    clerk.see("промахов: 1");
    assert!(!office.home.join("tereze.db").exists(), "no office was founded");
    // Once more: beside one's own best.
    refuses_empty_hands(&mut clerk, &names);
    clerk.says("practice-done");
    clerk.see("Лучшее из прежнего");
    clerk.press(F2);
    clerk.see("Тіл · Язык · Language");
    assert_eq!(papers::files(&office.temp()), Vec::<std::path::PathBuf>::new());
    assert!(papers::spool(&office).is_empty());
}

#[test]
fn a_real_office_is_left_for_practice_and_comes_back() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    clerk::command(&mut clerk, "key-practice");
    clerk.says("practice-say");
    clerk.type_text("1");
    clerk.says("screen-practice-card");
    clerk.see("P<POL");
    clerk.press(Esc);
    // The passport goes through the reader.
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text("8");
    clerk::takes_documents(&mut clerk);
    clerk.send("\x1b[24~");
    clerk.says("practice-card-say");
    clerk.press(F2);
    clerk.says("application-say");
    clerk.see("DABROWCZYNSKA");
    assert!(
        !papers::files(&office.temp()).is_empty(),
        "the practice office lies there"
    );
    clerk.press_times(Esc, 3);
    clerk::command(&mut clerk, "key-log-out");
    // One's own door, and behind it no case of practice.
    clerk::log_in(&mut clerk);
    assert_eq!(papers::files(&office.temp()), Vec::<std::path::PathBuf>::new());
    clerk.says("home-nothing-here");
    clerk::leave(&mut clerk);
}
