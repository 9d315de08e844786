//! The command line: one file per command.

pub mod checklist;
pub mod pack;
