//! Who came, who waits, who came together, and who only asks.

use super::clerk::{self, Office, Typed};
use super::papers;
use super::passport::Passport;
use super::terminal::Key::*;
use tereze::texts::lang::Lang;

#[test]
fn a_ticket_is_stamped_called_and_reported() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    clerk.press(F5);
    clerk.see("Номер 1: подача");
    clerk.press(F6);
    clerk.see("Номер 2: выдача");
    clerk.see("Ждут: 2");
    clerk.press(F4);
    clerk.says("visit-queue-say");
    clerk.press(F2);
    clerk.see("Вызван номер 1");
    clerk.type_text("8");
    clerk.says("checklist-screen-say");
    clerk.press(Esc);
    clerk.says("visit-state-waits");
    clerk.see("вызван");
    clerk.press(Tab);
    clerk.says("visit-column-median");
    clerk.see("0 мин");
}

#[test]
fn what_to_bring_goes_into_a_file_and_nobody_is_kept() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    clerk::command(&mut clerk, "key-leaflet");
    clerk.says("leaflet-say-category");
    clerk.type_text("3");
    clerk.says("leaflet-say-facts");
    clerk.press(F2);
    clerk.see("Что нужно принести");
    clerk::writes_file(&mut clerk, "print-written");
    papers::saved(&office, "leaflet");
    clerk.press(Esc);
    clerk.press(Esc);
    clerk.says("queue-drafts");
    assert!(!clerk.shows(&clerk.text("draft-nameless")));
}

#[test]
fn the_next_of_a_family_begins_with_what_it_shares() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::takes_in(&mut clerk, &passport, &Typed::of(&passport));
    clerk.press(F5);
    clerk.says("visit-next-title");
    clerk.see("Общее с «Чаглаян Шюкрю»");
    // The same category.
    clerk.press(Enter);
    clerk.says("checklist-screen-say");
    clerk::takes_documents(&mut clerk);
    clerk.scan(&passport.mrz());
    clerk.says("application-say");
    // The address is further down than the first screen where a person met before is told of.
    clerk.press_times(Down, 20);
    clerk.see("как у «Чаглаян Шюкрю»");
    clerk.see("İnönü Cd. 15");
    clerk.press(Esc);
    clerk.press(Esc);
    clerk.press(Esc);
    // Back at the first one: the visit holds both.
    clerk.press(F6);
    clerk.see("человек: 2");
    clerk.see("Чаглаян Шюкрю");
}
