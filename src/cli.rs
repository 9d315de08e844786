//! The command line: what makes sense without a screen.

pub mod term;
