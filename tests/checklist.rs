//! The checklist against the regulation: tables typed by hand from point 6, and every requirement of every pack gone
//! through by an oracle of its own.
#![cfg(test)]

#[path = "checklist/hand.rs"]
mod hand;
#[path = "checklist/oracle.rs"]
mod oracle;
#[path = "checklist/representative.rs"]
mod representative;
#[path = "checklist/world.rs"]
mod world;
