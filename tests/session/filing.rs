//! Finished cases go into files of the nomenclature.

use super::clerk::{self, Office};
use super::terminal::Key::*;
use super::terminal::Session;
use tereze::texts::lang::Lang;

/// An intake refused: the case is over at once, and its receipt is printed.
fn refuses(clerk: &mut Session) {
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text("3");
    clerk.says("checklist-screen-say");
    clerk::names_for_receipt(clerk);
    clerk.type_text("2");
    clerk::prints_to_file(clerk);
    clerk.says("state-intake-refused");
}

#[test]
fn a_finished_case_is_filed_and_the_others_follow_under_the_same_number() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    refuses(&mut clerk);
    clerk::command(&mut clerk, "key-file-away");
    clerk.says("file-case-say");
    clerk.enter("12-05");
    clerk.type_text("14");
    clerk.press(F2);
    clerk.says("file-case-done");
    clerk.see("№ 12-05, листов: 14");
    clerk.see("на период, установленный Законом");
    // A wrong number is put right, with the reason.
    clerk::command(&mut clerk, "key-file-anew");
    clerk.says("file-anew-say");
    clerk.press_times(Backspace, 1);
    clerk.enter("7");
    clerk.press(Enter);
    clerk.press(F2);
    clerk.says("problem-reason-missing");
    clerk.type_text("не та опись");
    clerk.press(F2);
    clerk.see("№ 12-07, листов: 14");
    clerk::opens_tab(&mut clerk, 5);
    clerk.press_times(Down, 20);
    clerk.see("не та опись");
    clerk.press(Esc);
    clerk.says("queue-all");
    // Two others at once, under the number that was named last.
    for _ in 0..2 {
        refuses(&mut clerk);
        clerk.press(Esc);
        clerk.says("queue-all");
    }
    clerk::command(&mut clerk, "key-filing");
    clerk.says("to-file-say");
    clerk.see("Отмечено: 0, всего: 2");
    clerk.press(Space);
    clerk.press(Down);
    clerk.press(Space);
    clerk.see("Отмечено: 2, всего: 2");
    clerk.press(F2);
    clerk.says("file-marked-say");
    clerk.see("12-07");
    clerk.press(F2);
    clerk.see("Подшито дел: 2");
    clerk.says("to-file-none");
    clerk.press(Esc);
    clerk.says("queue-all");
    // Everything that lies in a file is found by its number.
    clerk.press(F3);
    clerk.says("find-say");
    clerk.type_text("12-07");
    for place in 1..=3 {
        clerk.see(&format!("00000{place}"));
    }
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);
}
