//! Any size at any moment, any language on every screen.

use super::clerk::{self, Office, Typed};
use super::passport::Passport;
use super::terminal::Key::{self, *};
use super::terminal::Session;
use tereze::texts::lang::Lang;

/// The window is pulled about; then the language goes round, and the screen speaks each.
fn is_pulled_about(clerk: &mut Session, shows: &str) {
    for (rows, cols) in [(40, 100), (10, 20), (7, 12), (8, 20), (3, 200), (24, 80)] {
        clerk.resize(rows, cols);
        assert!(clerk.is_running(), "{rows} × {cols}, {shows}");
    }
    clerk.says(shows);
    for lang in [Lang::En, Lang::Kk, Lang::Ru] {
        clerk.press(F9);
        clerk.lang = lang;
        clerk.says(shows);
    }
}

/// Onto a screen over this one, and back.
fn opens(clerk: &mut Session, key: Key, shows: &str) {
    clerk.press(key);
    is_pulled_about(clerk, shows);
    clerk.press(Esc);
}

#[test]
fn every_screen_takes_every_size_and_every_language() {
    let office = Office::founded();
    let passport = Passport::aged();
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    is_pulled_about(&mut clerk, "log-in-say-password");
    clerk::log_in(&mut clerk);
    is_pulled_about(&mut clerk, "home-nothing-here");
    opens(&mut clerk, F1, "help-keys");
    opens(&mut clerk, F10, "key-new-case");
    opens(&mut clerk, F3, "find-say");
    clerk::command(&mut clerk, "key-settings");
    is_pulled_about(&mut clerk, "settings-say");
    clerk.press(Esc);
    clerk.press(F2);
    is_pulled_about(&mut clerk, "new-case-say-category");
    clerk.type_text("8");
    is_pulled_about(&mut clerk, "checklist-screen-say");
    clerk.press(Down);
    opens(&mut clerk, Enter, "original-not-shown");
    opens(&mut clerk, F4, "screen-law");
    opens(&mut clerk, F8, "receipt-to-say");
    clerk.type_text("2");
    clerk.press(F2);
    is_pulled_about(&mut clerk, "passport-say");
    clerk::scans(&mut clerk, &passport);
    is_pulled_about(&mut clerk, "head-visual");
    opens(&mut clerk, F5, "screen-proposals");
    clerk::fills(&mut clerk, &Typed::of(&passport));
    clerk.press_times(Up, 3);
    opens(&mut clerk, F4, "screen-countries");
    clerk::goes_to_review(&mut clerk);
    is_pulled_about(&mut clerk, "signing-print-first");
    clerk.press(F2);
    is_pulled_about(&mut clerk, "answer-no");
    clerk.type_text("1");
    clerk.answers("1");
    is_pulled_about(&mut clerk, "review-consent-words");
    clerk.type_text("1");
    is_pulled_about(&mut clerk, "print-to-file");
    clerk::prints_to_file(&mut clerk);
    for tab in [
        "tab-summary",
        "tab-documents",
        "tab-application",
        "tab-procedure",
        "tab-papers",
        "tab-history",
    ] {
        is_pulled_about(&mut clerk, tab);
        clerk.press(Tab);
    }
    clerk.says("case-next-transfer");
    clerk.press(F2);
    is_pulled_about(&mut clerk, "transfer-say");
    clerk.press(F2);
    clerk.enter("7-1");
    clerk.says("case-next-answer");
    opens(&mut clerk, F2, "field-iin-again");
    opens(&mut clerk, F8, "decide-say-refuse");
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);
}

#[test]
fn a_size_changed_while_one_types_costs_no_letter() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    clerk.press(F3);
    clerk.says("find-say");
    let text = "Константинопольский";
    for (i, c) in text.chars().enumerate() {
        clerk.send(&c.to_string());
        let (rows, cols) = [(40, 100), (12, 40), (24, 80), (13, 200)][i % 4];
        clerk.resize(rows, cols);
    }
    clerk.resize(24, 80);
    clerk.see(text);
}

#[test]
fn a_window_too_small_to_read_takes_no_key() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    clerk::begins_aged(&mut clerk);
    clerk.resize(10, 40);
    clerk.says("screens-too-small");
    // Refusal of intake, and its answer "yes".
    clerk.send(F8.bytes());
    clerk.send("2");
    // What is swallowed shows nowhere: the program has its time to take it before the window grows.
    std::thread::sleep(std::time::Duration::from_millis(700));
    clerk.resize(24, 80);
    clerk.says("checklist-screen-say");
    clerk.press(F8);
    clerk.says("receipt-to-say");
}
