//! The command line: what makes sense without a screen.

pub mod checklist;
pub mod iin;
pub mod mrz;
pub mod pack;
pub mod say;
pub mod term;
pub mod transcribe;
//! The command line: one file per command.

//! The command line: one file per command. Its contract is stable: keys may be added, never renamed.

//! The command line: one file per command.

