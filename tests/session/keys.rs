//! Every keyboard: no function keys, a Russian and a Kazakh layout; and no key answers a question not yet seen.

use super::clerk::{self, Office, Typed};
use super::passport::Passport;
use super::terminal::Key::*;
use super::terminal::Session;
use tereze::texts::lang::Lang;

/// A command by Insert, arrows and Enter alone.
fn by_arrows(clerk: &mut Session, label: &str) {
    let label = clerk.text(label);
    clerk.press(Insert);
    clerk.says("screen-commands");
    clerk.says("key-choose");
    for _ in 0..30 {
        let screen = clerk.screen();
        let chosen = screen
            .lines()
            .filter_map(|l| l.split_once('▸'))
            .map(|(_, row)| row.trim_start());
        if chosen.into_iter().any(|row| row.starts_with(&label)) {
            clerk.press(Enter);
            return;
        }
        clerk.press(Down);
        // What is read next is what this key has made of it.
        clerk.changes_from(&screen);
    }
    panic!("no command «{label}»\n{}", clerk.screen());
}

#[test]
fn a_terminal_that_swallows_function_keys_shuts_nobody_out() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    by_arrows(&mut clerk, "key-new-case");
    clerk.says("new-case-say-category");
    clerk.press_times(Down, 7);
    clerk.press(Enter);
    clerk.says("checklist-screen-say");
    clerk.press(Down);
    clerk.press(Space);
    by_arrows(&mut clerk, "key-forward");
    clerk.says("passport-say");
    clerk::scans(&mut clerk, &passport);
    clerk::fills(&mut clerk, &Typed::of(&passport));
    // Enter on the last field goes on by itself.
    clerk.press(Enter);
    clerk.says("review-say");
    by_arrows(&mut clerk, "key-mark-signed");
    clerk.says("signing-not-printed-mark");
    by_arrows(&mut clerk, "key-accept");
    clerk.answers(Enter.bytes());
    clerk.see("Были ли раньше гражданство");
    clerk.answers(Enter.bytes());
    clerk.says("review-consent-question");
    clerk.answers(Enter.bytes());
    clerk.says("print-to-file");
    by_arrows(&mut clerk, "print-to-file");
    clerk.says("field-file");
    clerk.press(Enter);
    clerk.says("case-next-transfer");
    by_arrows(&mut clerk, "case-next-transfer");
    clerk.says("transfer-say");
    clerk.press_times(Enter, 30);
    clerk.says("field-outer-number");
    clerk.enter("7-1");
    clerk.says("transfer-done");
    by_arrows(&mut clerk, "key-help");
    clerk.says("help-keys");
    clerk.press(Esc);
    by_arrows(&mut clerk, "key-language");
    clerk.lang = Lang::En;
    clerk.says("tab-summary");
    by_arrows(&mut clerk, "key-back");
    clerk.says("queue-all");
    by_arrows(&mut clerk, "key-find");
    clerk.says("find-say");
    clerk.type_text("caglaian");
    clerk.see("000001");
    clerk.press(Enter);
    clerk.says("tab-summary");
    by_arrows(&mut clerk, "key-back");
    clerk.says("queue-all");
    by_arrows(&mut clerk, "key-quit");
    assert!(clerk.ended());
}

/// What the keys of a US keyboard give under another layout. Written out here, not taken from the program.
fn under(layout: &str, text: &str) -> String {
    let us = "QWERTYUIOPASDFGHJKLZXCVBNM<";
    let cyrillic = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ";
    let digits = if layout == "kk" {
        "\"әіңғ,.үұқө"
    } else {
        "1234567890-"
    };
    let one = |c: char| {
        let letter = us.chars().position(|u| u == c.to_ascii_uppercase());
        let digit = "1234567890-".chars().position(|d| d == c);
        match (letter, digit) {
            (Some(at), _) => {
                let there = cyrillic.chars().nth(at).unwrap();
                if c.is_ascii_lowercase() {
                    there.to_lowercase().to_string()
                } else {
                    there.to_string()
                }
            }
            (_, Some(at)) => digits.chars().nth(at).unwrap().to_string(),
            _ => c.to_string(),
        }
    };
    text.chars().map(one).collect()
}

/// A whole intake with the keyboard left in a Cyrillic layout.
fn intake_under(layout: &str) {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    let mut data = Typed::of(&passport);
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text(&under(layout, "8"));
    clerk.says("checklist-screen-say");
    clerk.type_text(&under(layout, "2"));
    clerk.press(F2);
    clerk.says("passport-say");
    // The reader types as the layout gives; the zone comes back by key position.
    let lines: Vec<String> = passport.mrz().iter().map(|l| under(layout, l)).collect();
    clerk.scan(&lines);
    clerk.see("P<TURCAGLAYAN<<SUKRU");
    clerk.says("application-say");
    clerk.see("U123456784TUR");
    // Dates by the keys of the digit row; countries by their names as one says them.
    data.born = under(layout, &data.born);
    data.issued = under(layout, &data.issued);
    data.citizenship = "тур";
    data.arrival = "турция";
    data.country = "түркия";
    data.birthplace = "Измир";
    data.address = "улица Абая, дом 7";
    clerk::fills_with(&mut clerk, &data, &under(layout, "-"));
    clerk.press(F2);
    clerk.says("review-say");
    clerk.see("TUR Турция");
    clerk.see(&passport.born.format("%d.%m.%Y").to_string());
    // The application prints a place in both languages: a Cyrillic one stands for both.
    clerk.see("Измир");
    clerk.press(F2);
    for question in clerk::QUESTIONS {
        clerk.see(question);
        clerk.type_text(&under(layout, "1"));
    }
    clerk.says("review-consent-question");
    clerk.type_text(&under(layout, "1"));
    clerk.says("print-to-file");
}

#[test]
fn everything_works_under_a_russian_layout() {
    intake_under("ru");
}

#[test]
fn everything_works_under_a_kazakh_layout() {
    intake_under("kk");
}

#[test]
fn a_field_typed_in_the_wrong_layout_is_turned_and_kazakh_letters_need_no_layout() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    clerk.press(F3);
    clerk.says("find-say");
    clerk.type_text("Bdfyjd");
    clerk.press(F6);
    clerk.see("Иванов");
    clerk.press(Esc);
    clerk.press(F3);
    clerk.says("find-say");
    clerk.type_text("Куа\\ныш к\\ызы");
    clerk.see("Куәныш қызы");
}

#[test]
fn a_passport_read_on_the_first_screen_begins_its_case() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk.scan(&passport.mrz());
    clerk.says("find-no-such-passport");
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text("8");
    clerk.says("checklist-screen-say");
    clerk::takes_documents(&mut clerk);
    // The zone is there already, as it was read.
    clerk.see("P<TURCAGLAYAN<<SUKRU");
    clerk.press(F2);
    clerk.says("application-say");
    clerk.see("Sukru");
}

#[test]
fn a_key_that_a_slow_line_delivers_in_pieces_is_one_key() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    clerk.press(F3);
    clerk.says("find-say");
    clerk.type_text("Иванов");
    // F1 as two terminals write it, and Alt+1: none of them closes the form, none of them types.
    for pieces in [&["\x1b", "OP"][..], &["\x1b", "[", "11~"], &["\x1b", "1"]] {
        clerk.press_in_pieces(pieces);
        clerk.says("help-keys");
        clerk.press(Esc);
        clerk.says("find-say");
        clerk.see("Иванов");
        assert!(!clerk.screen().contains("ИвановO"), "{}", clerk.screen());
    }
    clerk.press_in_pieces(&["\x1b", "[21~"]);
    clerk.says("screen-commands");
}

#[test]
fn a_question_takes_no_key_pressed_before_it_was_seen() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text("3");
    clerk.says("checklist-screen-say");
    clerk.type_text("2");
    clerk.see("Принять нельзя");
    clerk::names_for_receipt(&mut clerk);
    clerk.press(Enter);
    clerk.see("Принять нельзя");
    // The key and the answer in one go: the answer was pressed blindly.
    for answer in ["2", "\x1b[B\r", "\r"] {
        clerk.send(&format!("{}{answer}", F8.bytes()));
        clerk.says("refuse-intake-question");
        clerk.press(Up);
        assert!(
            clerk.shows(&clerk.text("refuse-intake-question")),
            "the question stands"
        );
        // The first answer is chosen still: no arrow moved it.
        clerk.press(Enter);
        clerk.see("Принять нельзя");
    }
    clerk.press(F8);
    clerk.says("refuse-intake-question");
    clerk.type_text("2");
    clerk.says("print-to-file");
}
