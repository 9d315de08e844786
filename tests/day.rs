//! The standard day at a counter abroad: how many keys it takes, case by case. The table stands in the README and is
//! held to what the program asks for today. All people are invented.

// Helpers of tests stand outside `#[test]`, where clippy's exception for tests does not reach.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "fixtures/clerk.rs"]
#[allow(dead_code)]
mod clerk;

mod day {
    pub mod counter;
    pub mod family;
    pub mod people;
    pub mod recall;
    pub mod table;
}

use clerk::Clerk;
use day::counter::Counter;
use day::people::{self, Answer};
use day::table::{self, Row};
use tereze::texts::lang::Lang;

/// What the design promises for one case, from the first screen to the printed coupon.
const TO_THE_COUPON: usize = 150;

/// Whose certificate went out with another person's number.
const RECALLED: &str = "aged";

#[test]
fn the_keys_of_the_standard_day_stand_in_the_readme() {
    let folder = tempfile::tempdir().unwrap();
    let mut clerk = Clerk::new(folder.path(), Lang::Ru);
    clerk.found();
    let mut counter = Counter::new(clerk);
    // The manager's word on the lapsed basis is given once, before the day.
    counter.confirms_basis();

    let mut rows = Vec::new();
    for who in people::ten() {
        let intake = counter.counting(|c| c.takes_in(&who));
        assert!(
            intake <= TO_THE_COUPON,
            "{}: {intake} keys to the coupon",
            who.category
        );
        let transfer = counter.counting(|c| c.transfers(&who));
        let result = counter.counting(|c| match &who.answer {
            Answer::Granted => c.hands_over_certificate(&who),
            Answer::Refused { kk, ru } => c.hands_over_notice(kk, ru),
        });
        rows.push(Row {
            who: who.category.to_owned(),
            keys: [intake, transfer, result],
        });
        counter.nothing_was_typed_twice();
        if who.category == RECALLED {
            let again = counter.counting(|c| c.recalls(&who));
            rows.push(Row {
                who: "the same certificate recalled, issued anew and handed over".to_owned(),
                keys: [0, 0, again],
            });
        }
        counter.goes_home();
    }
    rows.push(family(&mut counter));
    table::held_to_the_readme(&rows);
}

/// A family of three, one visit.
fn family(counter: &mut Counter) -> Row {
    let family = people::family();
    let intake = counter.counting(|c| c.takes_in_family(&family));
    counter.nothing_was_typed_twice();
    let transfer = counter.counting(|c| c.transfers_family(&family));
    let result = counter.counting(|c| c.hands_over_to_family(&family));
    counter.goes_home();
    Row {
        who: format!("a family of {} in one visit", family.len()),
        keys: [intake, transfer, result],
    }
}
