#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! The procedures, typed by hand from the regulations, step by step (`tests/procedures/README.md`): every quotation is opened
//! where it stands, and every pack is held against the rows of its service.
#![cfg(test)]

#[path = "procedures/against.rs"]
mod against;
#[path = "procedures/opening.rs"]
mod opening;
#[path = "procedures/points.rs"]
mod points;
#[path = "procedures/quoted.rs"]
mod quoted;
#[path = "procedures/rows.rs"]
mod rows;
#[path = "procedures/window.rs"]
mod window;
