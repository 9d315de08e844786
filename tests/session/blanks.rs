//! Numbered blanks: a batch that came, one spoiled, one used by the answer of a case, the ledger on paper.

use super::passport::{Passport, today, typed};
use super::services::{TO_A_PERMIT, accepts, begins, fills, inland, person, steps};
use super::terminal::Key::*;
use super::terminal::Session;
use super::{clerk, papers};
use tereze::forms::catalogue::Catalogue;

/// The list of blanks, at the kind of a service.
fn at_the_blanks_of(clerk: &mut Session, service: &str) {
    clerk::command(clerk, "key-blanks");
    clerk.says("blanks-say");
    let catalogue = Catalogue::embedded();
    let here = catalogue.packs().filter(|p| !p.channels_of("police").is_empty());
    let mut kinds = here.flat_map(|p| p.blanks.iter().map(|_| p.code.as_str().to_owned()));
    let place = kinds.position(|code| code == service).unwrap();
    clerk.press_times(Down, place);
}

#[test]
fn blanks_from_the_delivery_to_the_ledger() {
    let (office, mut clerk) = inland("police");
    at_the_blanks_of(&mut clerk, "permanent-residence");
    clerk.press(F2);
    clerk.says("receive-blanks-say");
    clerk.enter("ПЖ 0012001");
    clerk.press(Enter);
    clerk.enter("5");
    clerk.see("ПЖ 0012001 – ПЖ 0012005");
    clerk.type_text("накладная № 7");
    clerk.press(F2);
    clerk.says("receive-blanks-done");
    clerk.press(F8);
    clerk.says("spoil-blank-say");
    clerk.enter("пж0012001");
    clerk.type_text("смазан");
    clerk.press(F2);
    clerk.says("spoil-blank-done");
    clerk.press(Enter);
    clerk.see("Поступило: 5, израсходовано: 0, испорчено: 1, остаток: 4");
    clerk.see("смазан");
    clerk.press_times(Esc, 2);
    clerk.says("queue-all");
    let passport = Passport::aged();
    begins(&mut clerk, "police", "permanent-residence");
    clerk.type_text("23");
    fills(&mut clerk, &passport);
    person(&mut clerk, &passport, ["Çağlayan", "Şükrü"]);
    accepts(&mut clerk, 0);
    steps(&mut clerk, &TO_A_PERMIT);
    clerk.says("case-next-result");
    clerk.press(F2);
    clerk.says("key-next-blank");
    // The spoiled one is refused at its place, one that never came is asked about.
    clerk.enter("ПЖ 0012001");
    clerk.type_text(&typed(today()));
    clerk.press(F2);
    clerk.see("записан испорченным");
    clerk.press(F5);
    clerk.see("ПЖ 0012002");
    clerk.press(F2);
    clerk.says("decide-done");
    clerk.press(Esc);
    clerk.says("queue-all");
    at_the_blanks_of(&mut clerk, "permanent-residence");
    clerk.press(Enter);
    clerk.see("Поступило: 5, израсходовано: 1, испорчено: 1, остаток: 3");
    clerk.says("blank-used");
    clerk.see("000001");
    // A wrong entry is taken back, and stays to be read.
    clerk.press(Down);
    clerk.press(F6);
    clerk.says("take-entry-back-say");
    clerk.type_text("не тот номер");
    clerk.press(F2);
    clerk.says("take-entry-back-done");
    clerk.see("запись отменена: не тот номер");
    clerk.see("остаток: 4");
    clerk.press(F7);
    clerk.see("Книга учёта бланков");
    clerk::writes_file(&mut clerk, "print-written");
    papers::saved(&office, "blank-ledger");
    clerk.press_times(Esc, 2);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);
}
