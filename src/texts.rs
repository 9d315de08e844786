//! Everything that is said to a person, in Kazakh, Russian and English.

pub mod bundle;
pub mod format;
pub mod lang;
pub mod machine;

pub use bundle::Sayer;
