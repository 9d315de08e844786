//! The store over a real file, encrypted where the build encrypts.

mod store {
    pub mod sample;

    mod audit;
    mod cases;
    mod fixtures;
    mod leaks;
    mod search;
    mod writing;
}
