//! One machine, several clerks: the window is locked in the middle of a word and opened again.

use super::clerk::{self, ACCOUNT, Office, PASSWORD, Typed};
use super::passport::Passport;
use super::terminal::Key::*;
use tereze::texts::lang::Lang;

#[test]
fn a_locked_window_shows_nothing_and_comes_back_in_the_middle_of_the_word() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Kk);
    let passport = Passport::aged();
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk.type_text("Şük");
    clerk.press(F12);
    clerk.says("screen-lock");
    clerk.see(ACCOUNT);
    for hidden in ["CAGLAYAN", "Şük", "U1234"] {
        assert!(!clerk.shows(hidden), "{hidden}\n{}", clerk.screen());
    }
    clerk.press(F9);
    clerk.lang = Lang::Ru;
    clerk.says("lock-saved");
    clerk.enter("не тот пароль");
    clerk.says("keyring-wrong-password");
    clerk.enter(PASSWORD);
    clerk.see("CAGLAYAN");
    clerk.type_text("rü");
    clerk.see("Şükrü");
    let typed = Typed {
        given_names: ["", ""],
        ..Typed::of(&passport)
    };
    clerk::fills(&mut clerk, &typed);
    clerk::goes_to_review(&mut clerk);
    clerk.see("Şükrü");
    // Out by the same key once more; the draft is the first thing offered.
    clerk.press(F12);
    clerk.says("lock-saved");
    clerk.press(F12);
    clerk.says("log-in-say-password");
    clerk.enter(PASSWORD);
    clerk.see("Есть черновик");
    clerk.press(Enter);
    clerk.says("review-say");
    clerk.see("Şükrü");
}

#[test]
fn a_machine_cut_off_while_locked_has_lost_no_letter() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk.type_text("Şükr");
    // The second way to the same key.
    clerk.send("\x1b=");
    clerk.says("screen-lock");
    // The list of those who may come in is there: the office was closed before, and what was typed saved before that.
    clerk.see(ACCOUNT);
    clerk.press(F9);
    clerk.lang = Lang::En;
    clerk.says("lock-saved");
    clerk.kill_9();
    let mut clerk = office.enter(Lang::Ru);
    clerk.see("Есть черновик");
    clerk.press(Enter);
    clerk.says("application-say");
    clerk.see("Şükr");
}
