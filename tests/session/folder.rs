//! The office's folder: one window at a time.

use super::clerk::{self, ACCOUNT, Office, PASSWORD};
use super::papers;
use super::terminal::Key::*;
use super::terminal::Session;
use std::fs;
use tereze::texts::lang::Lang;

#[test]
fn whoever_comes_second_is_told_who_holds_the_folder() {
    let office = Office::founded();
    let mut first = office.enter(Lang::Ru);
    let mut second = Session::start(&office.home, 24, 80, Lang::Ru);
    second.says("barred-title");
    second.see(&format!("процесс {}", first.pid()));
    second.press(Esc);
    assert!(second.ended());
    // Nothing of the first was disturbed; when it goes, the next comes in.
    clerk::begins(&mut first);
    clerk::leave(&mut first);
    let mut third = office.enter(Lang::Ru);
    assert!(third.is_running());
}

#[test]
fn a_killed_window_holds_nobody_up_and_its_sheets_are_removed() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text("3");
    clerk.says("checklist-screen-say");
    clerk::names_for_receipt(&mut clerk);
    clerk.type_text("2");
    clerk.says("print-to-file");
    assert_eq!(papers::spool(&office).len(), 1);
    clerk.kill_9();
    assert_eq!(papers::spool(&office).len(), 1);
    let mut clerk = office.enter(Lang::Ru);
    assert!(papers::spool(&office).is_empty());
    // The refusal was recorded before its paper was made: it is printed from there.
    clerk.see("000001");
    clerk.press(Enter);
    clerk.says("state-intake-refused");
    clerk.press(F7);
    clerk::prints_to_file(&mut clerk);
    papers::saved(&office, "intake-receipt");
}

#[test]
fn a_wrong_password_is_said_and_may_be_typed_again() {
    let office = Office::founded();
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk.says("log-in-say-password");
    // The account stands there: with one there is nothing to choose.
    clerk.see(ACCOUNT);
    clerk.press(Enter);
    clerk.says("log-in-password-missing");
    clerk.enter("не тот пароль");
    clerk.says("keyring-wrong-password");
    clerk.enter(PASSWORD);
    clerk.says("queue-drafts");
}

#[test]
fn a_keyring_that_was_spoiled_bars_the_door_in_words() {
    let office = Office::founded();
    let keyring = office.home.join("keyring.toml");
    fs::write(&keyring, "nothing of the kind").unwrap();
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk.says("barred-title");
    clerk.see("keyring.toml");
    clerk.press(Esc);
    assert!(clerk.ended());
}
