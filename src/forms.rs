//! Packs: services as data. Read, checked, evaluated.

pub mod block;
