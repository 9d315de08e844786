//! The whole command line, by running the program: keys, exit codes, what goes where, and what must never get out.
#![cfg(test)]

#[path = "cli/demo.rs"]
mod demo;
#[path = "cli/help.rs"]
mod help;
#[path = "cli/hostile.rs"]
mod hostile;
#[path = "cli/mrz.rs"]
mod mrz;
#[path = "cli/office.rs"]
mod office;
#[path = "cli/own_packs.rs"]
mod own_packs;
#[path = "cli/packs.rs"]
mod packs;
#[path = "cli/program.rs"]
mod program;
#[path = "cli/reckoning.rs"]
mod reckoning;
