//! The first day: practice with made-up people, from the first run and beside a real office; nothing of it is kept.

use super::clerk::{self, Office};
use super::papers;
use super::terminal::Key::*;
use super::terminal::Session;
use tereze::texts::lang::Lang;

/// The fourth task: a spouse without the marriage certificate gets the receipt of refusal.
fn refuses_a_spouse(clerk: &mut Session) {
    clerk.says("screen-practice");
    clerk.type_text("4");
    // By what stands there: news that come late may cover the words of the card.
    clerk.says("screen-practice-card");
    clerk.see("Kvirikashvili");
    clerk.see("· названо то, чего нет");
    clerk.press(Esc);
    clerk.says("queue-drafts");
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text("3");
    clerk.says("checklist-screen-say");
    // Passport and the spouses' identity documents lie there.
    clerk.type_text("2");
    clerk.type_text("5");
    // The card from anywhere, and back.
    clerk.send("\x1b[24~");
    clerk.says("practice-card-say");
    clerk.press(Esc);
    clerk.says("checklist-screen-say");
    clerk.press(F8);
    clerk.says("receipt-to-say");
    clerk.press(F2);
    clerk.says("receipt-to-nobody");
    clerk.press_times(Down, 2);
    clerk.type_text("Квирикашвили-Дадиани");
    clerk.press(F2);
    clerk.says("refuse-intake-question");
    clerk.type_text("2");
    clerk.says("print-to-file");
    clerk.press(F2);
    clerk.says("field-file");
    clerk.press(Enter);
    clerk.says("practice-done");
}

/// What stands after a label on the card.
fn on_the_card(clerk: &Session, label: &str) -> String {
    let label = clerk.text(label);
    let screen = clerk.screen();
    let line = screen.lines().find(|l| l.trim_start().starts_with(&label));
    let line = line.unwrap_or_else(|| panic!("{label}: {screen}"));
    line.trim_start()[label.len()..].trim().to_owned()
}

/// Practice beside one's own office, a task begun: the case it is about stands open.
fn with_the_case_of(office: &Office, task: &str) -> (Session, String) {
    let mut clerk = office.enter(Lang::Ru);
    clerk::command(&mut clerk, "key-practice");
    clerk.says("practice-say");
    clerk.type_text(task);
    clerk.says("screen-practice-card");
    let number = on_the_card(&clerk, "practice-card-case");
    let iin = match clerk.shows(&clerk.text("practice-card-iin")) {
        true => on_the_card(&clerk, "practice-card-iin"),
        false => String::new(),
    };
    clerk.press(Esc);
    clerk.says("queue-drafts");
    clerk.press(F3);
    clerk.says("find-say");
    clerk.type_text(&number);
    clerk.see(number.split('-').next_back().unwrap());
    clerk.press(Enter);
    clerk.see("[Сводка]");
    (clerk, iin)
}

#[test]
fn practice_from_the_first_run_leaves_nothing() {
    let office = Office::empty();
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk.see("Тіл · Язык · Language");
    clerk.type_text("2");
    clerk.says("first-run-say-kind");
    clerk.says("practice-offer");
    clerk.type_text("9");
    refuses_a_spouse(&mut clerk);
    clerk.says("practice-first");
    // The form that named nobody was not taken.
    clerk.see("промахов: 1");
    assert!(!office.home.join("tereze.db").exists(), "no office was founded");
    // Once more: beside one's own best.
    refuses_a_spouse(&mut clerk);
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

#[test]
fn a_sheet_is_spoiled_on_purpose_and_a_wrong_result_recalled() {
    let office = Office::founded();
    office.has_a_printer();
    let (mut clerk, _) = with_the_case_of(&office, "5");
    clerk.says("case-next-print");
    clerk.press(F2);
    // Every paper of practice is a specimen.
    clerk.see("ҮЛГІ");
    clerk.says("print-to-printer");
    clerk.press(F7);
    clerk.says("print-came-out");
    clerk.type_text("2");
    clerk.says("printing-say-cause");
    clerk.type_text("1");
    clerk.says("print-spoiled-again");
    clerk.press(F7);
    clerk.says("print-came-out");
    clerk.type_text("1");
    clerk.says("practice-done");
    clerk.see("промахов: 0");
    clerk.press(F2);
    clerk::log_in(&mut clerk);
    clerk.says("home-nothing-here");
    clerk::leave(&mut clerk);

    let (mut clerk, iin) = with_the_case_of(&office, "9");
    assert_eq!(iin.len(), 12, "{iin}");
    clerk::command(&mut clerk, "key-recall");
    clerk.says("recall-say");
    clerk.enter("не тот ИИН");
    clerk.type_text("ничьи");
    clerk.press(F2);
    clerk.says("recall-done");
    clerk::command(&mut clerk, "key-correct-granted");
    clerk.says("decide-say-correct");
    clerk.enter(&iin);
    clerk.enter(&iin);
    clerk.type_text("опечатка");
    clerk.press(F2);
    clerk.says("case-next-print");
    clerk.press(F2);
    clerk::prints_to_file(&mut clerk);
    clerk.says("case-next-hand-over");
    // What is still to do stands on the card.
    clerk.send("\x1b[24~");
    clerk.says("practice-card-say");
    clerk.see("✓ бумага отозвана");
    clerk.see("✓ ИИН верен");
    clerk.press(Esc);
    clerk.says("case-next-hand-over");
    clerk.press(F2);
    clerk.says("hand-over-say");
    clerk.press(F2);
    clerk.says("practice-done");
    clerk.press(F2);
    clerk::log_in(&mut clerk);
    assert!(papers::spool(&office).is_empty());
    clerk::leave(&mut clerk);
}
