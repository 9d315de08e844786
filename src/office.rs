//! Use cases: what the office does, shared by the screens and the command line, so that they cannot differ.

pub mod accept;
pub mod application;
pub mod begin;
pub mod content;
pub mod demo;
pub mod draft;
pub mod entrance;
pub mod find;
pub mod founding;
pub mod home;
pub mod intake;
pub mod issue;
pub mod lacks;
pub mod open;
pub mod own_days;
pub mod packs;
pub mod password;
pub mod patronymic;
pub mod proceed;
pub mod reader;
pub mod request;
pub mod said;
pub mod signing;
pub mod spelling;
pub mod terms;
pub mod trouble;
