//! Sessions of the real program in a terminal of 80 × 24, told in the clerk's words.

// Helpers of tests stand outside `#[test]`, where clippy's exception for tests does not reach.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]
// A pseudo-terminal that resizes, and signals.
#![cfg(unix)]

#[path = "fixtures/attorney.rs"]
mod attorney;
#[path = "fixtures/made_up.rs"]
mod made_up;

mod session {
    mod clerk;
    mod inside;
    mod lines;
    mod papers;
    mod passport;
    mod terminal;

    mod applicant;
    mod attorney;
    mod blanks;
    mod budget;
    mod case;
    mod course;
    mod draft;
    mod echo;
    mod ending;
    mod family;
    mod filing;
    mod first_run;
    mod folder;
    mod keys;
    mod leaks;
    mod letters;
    mod lock;
    mod pack_registers;
    mod parking;
    mod people;
    mod plain;
    mod practice;
    mod printing;
    mod reader;
    mod registers;
    mod screen;
    mod services;
    mod transfer;
    mod visit;
    mod zones;
}
