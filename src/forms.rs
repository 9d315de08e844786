//! Packs: services as data. Read, checked, evaluated.

pub mod block;
pub mod catalogue;
pub mod check;
pub mod citation;
pub mod condition;
pub mod diff;
pub mod embedded;
pub mod lack;
pub mod pack;
pub mod raw;
