//! The command line: what makes sense without a screen.

pub mod term;
//! The command line: one file per command.

pub mod transcribe;
