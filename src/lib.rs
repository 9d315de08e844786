//! Tereze: an offline counter program. The house is described here.
pub mod cli;
pub mod domain;
pub mod forms;
pub mod texts;
