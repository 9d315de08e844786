//! The manager and a second clerk at one machine: the first password, a lock in the middle of a word, work handed on, a
//! block.

use super::clerk::{self, ACCOUNT, Office, PASSWORD};
use super::passport::Passport;
use super::terminal::Key::*;
use super::terminal::Session;
use tereze::texts::lang::Lang;

const OWN: &str = "Zhasyl kemer 42 tobylgy";

/// From the list of clerks to the password that is shown once.
fn makes_an_account(manager: &mut Session, account: &str) -> String {
    clerk::command(manager, "key-people");
    manager.says("people-say");
    manager.press(F2);
    manager.says("account-say-new");
    manager.enter("М. Төлегенов");
    manager.enter("М. Тулегенов");
    // The post stands there as the manager's own.
    manager.press_times(Enter, 2);
    manager.enter(account);
    manager.press(F2);
    reads_password(manager)
}

fn reads_password(manager: &mut Session) -> String {
    manager.says("given-say");
    let screen = manager.screen();
    let label = format!("{}:", manager.text("field-password"));
    let line = screen
        .lines()
        .find(|l| l.trim_start().starts_with(&label))
        .unwrap();
    let password = line.split_whitespace().last().unwrap().to_owned();
    assert_eq!(password.split('-').count(), 4, "{password}");
    manager.press(F2);
    manager.says("people-column-state");
    password
}

/// At a locked or left window: another account, and its password.
fn comes_in_as(window: &mut Session, account: &str, password: &str) {
    window.press(Up);
    window.until_row(&window.text("field-account"));
    // By its first letters; the row is looked at before the password is typed.
    window.type_text(account);
    window.until_row(account);
    window.press(Down);
    window.until_row(&window.text("field-password"));
    window.enter(password);
}

#[test]
fn two_clerks_and_a_manager_at_one_machine() {
    let office = Office::founded();
    let mut window = office.enter(Lang::Ru);
    let given = makes_an_account(&mut window, "marat");
    window.press(Esc);
    window.says("queue-drafts");

    // The first log-in opens nothing but the change of the password.
    clerk::command(&mut window, "key-log-out");
    window.says("log-in-say-account");
    window.see(ACCOUNT);
    comes_in_as(&mut window, "marat", &given);
    window.says("password-due");
    window.enter(OWN);
    window.type_text(OWN);
    window.press(F2);
    window.see("М. Тулегенов");
    window.says("queue-drafts");

    // In the middle of a word somebody calls: locked, and back.
    let passport = Passport::aged();
    clerk::begins_aged(&mut window);
    clerk::takes_documents(&mut window);
    clerk::scans(&mut window, &passport);
    window.type_text("Şük");
    window.press(F12);
    window.says("lock-saved");
    window.see("marat");
    window.enter(OWN);
    window.says("application-say");
    window.type_text("rü");
    window.see("Şükrü");

    // What is not the clerk's stands in the list with its reason.
    window.press(F12);
    window.says("lock-others");
    comes_in_as(&mut window, ACCOUNT, PASSWORD);
    window.see("Айгуль Сериковна");
    window.says("queue-drafts");
    assert!(
        !window.shows("Şükrü"),
        "a clean first screen\n{}",
        window.screen()
    );

    // The clerk is away: the draft goes to the manager, who finds it to the letter.
    clerk::command(&mut window, "key-people");
    window.says("people-say");
    window.see("marat");
    window.press(Down);
    window.press(F6);
    window.says("hand-on-say");
    window.press(Enter);
    window.type_text("отпуск до 20 декабря");
    window.press(F2);
    window.see("Передано");
    window.press(F8);
    window.answers("2");
    window.says("people-blocked");
    window.press(Esc);
    window.says("queue-drafts");
    window.see("Шюкрю");
    window.press(F12);
    window.press(F12);
    window.says("log-in-say-account");
    window.see(ACCOUNT);
    comes_in_as(&mut window, "marat", OWN);
    window.says("keyring-blocked");
    comes_in_as(&mut window, ACCOUNT, PASSWORD);
    window.see("Есть черновик");
    window.press(Enter);
    window.says("application-say");
    window.see("Şükrü");
}

#[test]
fn the_slip_of_a_first_password_and_a_new_recovery_sheet_are_printed() {
    let office = Office::founded();
    let mut window = office.enter(Lang::Kk);
    clerk::command(&mut window, "key-people");
    window.says("people-say");
    window.press(F2);
    window.says("account-say-new");
    window.enter("М. Төлегенов");
    window.enter("М. Тулегенов");
    window.press_times(Enter, 2);
    window.enter("marat");
    window.press(F2);
    window.says("given-say");
    window.press(F7);
    window.see("М. Төлегенов / М. Тулегенов");
    clerk::writes_file(&mut window, "print-written");
    window.says("given-words");
    window.press(F2);
    window.says("people-column-state");

    clerk::command(&mut window, "key-renew-recovery");
    window.says("renew-recovery-question");
    window.type_text("2");
    window.says("recovery-former-void");
    window.press(F7);
    clerk::writes_file(&mut window, "print-written");
    window.says("recovery-words");
    window.press(F2);
    window.says("recovery-question");
    window.type_text("1");
    window.says("renew-recovery-done");
    window.says("people-column-state");
    // Two files went where the clerk named them, none is left in the spool.
    assert_eq!(std::fs::read_dir(office.out()).unwrap().count(), 2);
    let spool = std::fs::read_dir(office.home.join("spool")).unwrap();
    assert_eq!(spool.count(), 0);
}

#[test]
fn an_auditor_sees_and_changes_nothing() {
    let office = Office::founded();
    let mut window = office.enter(Lang::En);
    clerk::command(&mut window, "key-people");
    window.says("people-say");
    window.press(F2);
    window.says("account-say-new");
    window.enter("Д. Сәрсенова");
    window.enter("Д. Сарсенова");
    window.press_times(Enter, 2);
    window.enter("dana");
    window.type_text("4");
    window.says("role-auditor");
    window.press(F2);
    let given = reads_password(&mut window);
    window.press(Esc);
    window.says("queue-drafts");
    window.press(F12);
    window.says("lock-saved");
    window.press(F12);
    window.says("log-in-say-account");
    window.see(ACCOUNT);
    comes_in_as(&mut window, "dana", "nobody's words 77");
    window.says("keyring-wrong-password");
    window.press(Up);
    window.press(Down);
    window.type_text(&given);
    window.press(Enter);
    window.says("password-due");
    window.enter(OWN);
    window.type_text(OWN);
    window.press(F2);
    window.says("queue-drafts");
    window.press(F2);
    window.says("right-serve-not");
    clerk::command(&mut window, "key-rights");
    window.says("rights-about");
    window.press(Esc);
    window.says("queue-drafts");
    // Who came in and went, and the one whose password was wrong.
    clerk::command(&mut window, "key-people");
    window.says("people-column-state");
    window.press(F3);
    window.says("session-locked");
    window.says("session-failed");
    window.see("Д. Сарсенова");
    window.press(Esc);
    window.says("people-column-state");
    window.press(Esc);
    window.says("queue-drafts");
    clerk::command(&mut window, "key-settings");
    window.says("settings-say-reading");
    window.press(F2);
    window.says("settings-manager-only");
}
