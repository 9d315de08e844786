//! Tereze: an offline counter program. The house is described here.
pub mod domain;
pub mod forms;
pub mod papers;
pub mod texts;
