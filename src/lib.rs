//! Tereze: an offline counter program. The house is described here.
pub mod app;
pub mod cli;
pub mod desk;
pub mod domain;
pub mod forms;
pub mod office;
pub mod papers;
pub mod store;
pub mod texts;
pub mod ui;
