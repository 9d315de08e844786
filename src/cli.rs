//! The command line: what makes sense without a screen.

pub mod term;
pub mod transcribe;
//! The command line: one file per command.

