//! A window closed, a machine going down: the session ends in order, whoever ends it.

use super::clerk::{self, Office, Typed};
use super::papers;
use super::passport::Passport;
use super::terminal::Key::*;
use super::terminal::Session;
use tereze::texts::lang::Lang;

/// An application on its way to paper: a sheet in the spool, a draft that no act holds yet.
fn with_a_sheet_on_the_screen(office: &Office) -> Session {
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk::fills(&mut clerk, &Typed::of(&passport));
    clerk::goes_to_review(&mut clerk);
    clerk.press(F7);
    clerk.says("print-to-file");
    assert_eq!(papers::spool(office).len(), 1);
    clerk
}

/// Nothing is left for printing, the folder is free, the draft is there.
fn ended_in_order(office: &Office) {
    assert_eq!(papers::spool(office), Vec::<std::path::PathBuf>::new());
    assert!(
        !office.home.join("tereze.holder").exists(),
        "the folder is let go"
    );
    let mut clerk = office.enter(Lang::Ru);
    clerk.see("Есть черновик");
    clerk.see("Чаглаян Шюкрю");
    clerk::leave(&mut clerk);
}

fn told_to_end(signal: &str) {
    let office = Office::founded();
    let mut clerk = with_a_sheet_on_the_screen(&office);
    clerk.signal(signal);
    assert!(clerk.ended(), "{signal}");
    assert!(clerk.terminal_is_back(), "{signal}");
    ended_in_order(&office);
}

#[test]
fn a_machine_that_goes_down_leaves_nothing_behind() {
    told_to_end("TERM");
}

#[test]
fn a_terminal_that_hangs_up_leaves_nothing_behind() {
    told_to_end("HUP");
}

/// To a form that is no draft: what failed, and since when.
fn notices_an_outage(clerk: &mut Session) {
    clerk::command(clerk, "key-outages");
    clerk.says("outages-none");
    clerk.press(F2);
    clerk.says("notice-outage-say");
}

#[test]
fn what_stands_in_a_small_form_outlives_the_window() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    notices_an_outage(&mut clerk);
    clerk.press_times(Enter, 4);
    clerk.type_text("кабель перебит");
    clerk.signal("TERM");
    assert!(clerk.ended());
    let mut clerk = office.enter(Lang::Ru);
    notices_an_outage(&mut clerk);
    clerk.see("кабель перебит");
}
