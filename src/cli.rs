//! The command line: one file per command. Its contract is stable: keys may be added, never renamed.

pub mod args;
pub mod checklist;
pub mod demo;
pub mod end;
pub mod help;
pub mod iin;
pub mod init;
pub mod manual;
pub mod mrz;
pub mod office;
pub mod output;
pub mod pack;
pub mod password;
pub mod run;
pub mod say;
pub mod show;
pub mod start;
pub mod term;
pub mod transcribe;
pub mod usage;
