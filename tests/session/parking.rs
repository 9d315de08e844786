//! A case laid aside for another: it comes back to the very field, after a power cut too; who waits for papers is not
//! refused by the program.

use super::clerk::{self, Office, Typed};
use super::passport::Passport;
use super::terminal::Key::*;
use tereze::texts::lang::Lang;

#[test]
fn one_waits_for_papers_while_another_is_served() {
    let office = Office::founded();
    let passport = Passport::aged();
    let typed = Typed::of(&passport);
    let mut clerk = office.enter(Lang::Ru);
    // A spouse without the marriage certificate: there is time until closing.
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text("3");
    clerk.says("checklist-screen-say");
    clerk.type_text("2");
    clerk.see("Принять нельзя");
    clerk.press(F11);
    clerk.see("Документы ждём до");
    clerk.says("queue-parked");

    // The next one, in the middle of a field when somebody interrupts.
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
    clerk.type_text("GE");
    clerk.see("GE → GEO");
    clerk.press(F11);
    clerk.see("Отложено: Чаглаян Шюкрю");
    // Two lie there; a key leads to the list, which says what lacks. It is waited for: the arrow is for what stands in it.
    clerk.see("без срока");
    clerk.press(F11);
    clerk.says("column-parked-since");
    clerk.see("Не хватает");
    clerk.see("свидетельство о заключении брака");
    clerk.press(Down);
    clerk.says("parked-nothing-lacks");
    clerk.kill_9();

    // Laid aside is not forgotten: neither the field nor what was half typed there.
    let mut clerk = office.enter(Lang::Ru);
    clerk.see("Не хватает");
    clerk.press(F11);
    clerk.press(Down);
    clerk.says("parked-nothing-lacks");
    clerk.press(Enter);
    clerk.says("application-say");
    clerk.see("GE → GEO");
    // Also by the list of commands, where a terminal swallows the key.
    clerk::command(&mut clerk, "key-park");
    clerk.see("Отложено: Чаглаян Шюкрю");

    // The spouse does not come back: refused on the clerk's word, with a receipt.
    clerk.press(F11);
    clerk.see("Не хватает");
    clerk.press(Enter);
    clerk.see("Принять нельзя");
    clerk::names_for_receipt(&mut clerk);
    clerk.type_text("2");
    clerk::prints_to_file(&mut clerk);
    clerk.says("state-intake-refused");
    clerk.press(Esc);
    clerk.says("queue-parked");
    // One is left: the key brings it back at once.
    clerk.press(F11);
    clerk.says("application-say");
    clerk.see("GE → GEO");
}
