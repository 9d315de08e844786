//! A power cut in the middle of a field: what was confirmed is there, at the stage where it was left.

use super::clerk::{self, Office, Typed};
use super::passport::Passport;
use super::terminal::Key::*;
use super::terminal::Session;
use tereze::texts::lang::Lang;

fn comes_back(office: &Office) -> Session {
    let mut clerk = office.enter(Lang::Ru);
    clerk.see("Есть черновик");
    clerk.press(Enter);
    clerk
}

#[test]
fn a_kill_in_the_middle_of_a_field_costs_that_field_only() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    let typed = Typed::of(&passport);
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk.enter("Şükrü");
    clerk.enter("");
    clerk.enter("Çağlayan");
    clerk.enter("");
    clerk.enter("-");
    clerk.enter(&typed.born);
    clerk.press(Enter);
    clerk::sees_draft_saved(&clerk);
    clerk.type_text("GE");
    clerk.see("GE → GEO");
    clerk.kill_9();

    let mut clerk = comes_back(&office);
    clerk.says("application-say");
    for text in ["Şükrü", "Шюкрю", "Çağlayan", "Чаглаян"] {
        clerk.see(text);
    }
    let born = passport.born.format("%d.%m.%Y").to_string();
    clerk.see(&born);
    clerk.says("field-not-stated");
    assert!(!clerk.shows("GEO"), "what was not confirmed is not there");
    // The focus stands at the first field that still wants something: the very one.
    clerk.enter("TUR");
    clerk.see("TUR Турция");
}

#[test]
fn a_draft_goes_on_at_the_stage_where_it_was_left() {
    let office = Office::founded();
    let passport = Passport::aged();
    let mut clerk = office.enter(Lang::Ru);
    clerk::begins_aged(&mut clerk);
    clerk.type_text("2");
    clerk.see("Надо уточнить");
    clerk.press(Esc);
    // Asked for after the draft, answered after it: the draft is on the disk.
    clerk.see("(имя ещё не введено)");
    clerk.kill_9();

    let mut clerk = comes_back(&office);
    clerk.see("Надо уточнить");
    clerk::scans_from_documents(&mut clerk, &passport);
    clerk::sees_draft_saved(&clerk);
    clerk.press(Esc);
    clerk.says("passport-zone");
    clerk.press(F2);
    clerk.says("application-say");
    clerk.press(Enter);
    clerk::sees_draft_saved(&clerk);
    clerk.kill_9();

    let mut clerk = comes_back(&office);
    clerk.says("application-say");
    // Step back to the passport and forth again: the focus is on the names, to be looked at.
    clerk.press(Esc);
    clerk.says("passport-zone");
    clerk.press(F2);
    clerk.says("application-say");
    clerk::fills(&mut clerk, &Typed::of(&passport));
    clerk::goes_to_review(&mut clerk);
    clerk.press(Space);
    clerk.says("signing-not-printed-mark");
    // Asked for after the mark, answered after it: the mark is on the disk.
    clerk.press(F7);
    clerk.says("print-to-file");
    clerk.kill_9();

    let mut clerk = comes_back(&office);
    clerk.says("signing-not-printed-mark");
    clerk.press(F2);
    for _ in 0..2 {
        clerk.answers("1");
    }
    // The sheet did not come out: this is said before the case is accepted on it.
    clerk.says("signing-not-printed");
    clerk.type_text("1");
    clerk.says("print-to-file");
}

#[test]
fn esc_goes_back_step_by_step_and_loses_nothing() {
    let office = Office::founded();
    let passport = Passport::aged();
    let mut clerk = office.enter(Lang::Ru);
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk::fills(&mut clerk, &Typed::of(&passport));
    clerk::goes_to_review(&mut clerk);
    clerk.press(Esc);
    clerk.says("application-say");
    clerk.press(Esc);
    clerk.says("passport-zone");
    clerk.press(Esc);
    clerk.says("checklist-screen-complete");
    clerk.press(Esc);
    clerk.says("queue-drafts");
    clerk.see("Чаглаян Шюкрю");
    clerk.press(Enter);
    clerk.says("checklist-screen-complete");
    clerk.press(F2);
    clerk.says("passport-zone");
    clerk.press(F2);
    clerk.says("application-say");
    clerk.press(F2);
    clerk.says("review-say");
    clerk.press_times(Down, 20);
    clerk.see("İnönü Cd. 15");
}
