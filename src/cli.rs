//! The command line: one file per command. Its contract is stable: keys may be added, never renamed.

pub mod args;
pub mod checklist;
pub mod iin;
pub mod mrz;
pub mod pack;
pub mod run;
pub mod say;
pub mod term;
pub mod transcribe;
