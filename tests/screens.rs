//! The program in process: messages against a real office, and every screen as it stands on a terminal.

// Helpers of tests stand outside `#[test]`, where clippy's exception for tests does not reach.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

#[path = "fixtures/attorney.rs"]
mod attorney;
#[path = "fixtures/procedure.rs"]
mod procedure;

mod screens {
    pub mod beside;
    pub mod desk;
    pub mod office;
    pub mod picture;
    pub mod walk;

    mod attorney;
    mod correcting;
    mod documents;
    mod family;
    mod forms;
    mod home;
    mod hostile;
    mod kept;
    mod look;
    mod newcomer;
    mod parking;
    mod places;
    mod plain;
    mod practice;
    mod procedure;
    mod random;
    mod reader;
    mod said;
    mod styles;
    mod typing;
    mod update;
    mod whole;
    mod window;
}
