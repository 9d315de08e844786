//! Everything that is said to a person, in Kazakh, Russian and English.

pub mod lang;
