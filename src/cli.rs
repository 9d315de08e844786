//! The command line: one file per command. Its contract is stable: keys may be added, never renamed.

pub mod iin;
pub mod mrz;
pub mod say;
