//! Everything that is said to a person, in Kazakh, Russian and English.

pub mod bundle;
pub mod format;
mod keyless;
pub mod lang;
pub mod machine;

pub use bundle::Sayer;
