//! The store over a real file, encrypted where the build encrypts.

// Helpers of tests stand outside `#[test]`, where clippy's exception for tests does not reach.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod store {
    pub mod sample;

    mod audit;
    mod cases;
    mod fixtures;
    mod leaks;
    mod measure;
    mod search;
    mod visits;
    mod writing;
}
