//! A passport reader on USB: a keyboard that types faster than a hand.

use super::clerk::{self, Office, Typed};
use super::passport::Passport;
use super::terminal::Key::*;
use std::time::Duration;
use tereze::texts::lang::Lang;

/// The names stand as the zone has them: one who does not key them again passes only what was scanned.
fn unkeyed(passport: &Passport) -> Typed {
    Typed {
        given_names: ["", ""],
        surname: ["", ""],
        ..Typed::of(passport)
    }
}

#[test]
fn a_reader_that_sends_letter_by_letter_is_a_scan() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    for line in passport.mrz() {
        clerk.send_slowly(&format!("{line}\r"), Duration::from_millis(5));
    }
    clerk.says("application-say");
    // Its last Enter pressed nothing: the focus stands at the first field, and every field is met in order.
    clerk::fills(&mut clerk, &unkeyed(&passport));
    clerk::goes_to_review(&mut clerk);
}

#[test]
fn the_names_of_a_zone_typed_by_hand_are_keyed_once_more() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk.send_slowly(&passport.mrz().concat(), Duration::from_millis(45));
    clerk.says_checks_hold();
    clerk.press(Enter);
    clerk.says("application-say");
    clerk::fills(&mut clerk, &unkeyed(&passport));
    clerk.press(F2);
    clerk.says("counter-name-key-again");
}
