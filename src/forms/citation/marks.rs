//! The marks that lie beside a regulation's text: where its parts and unnumbered passages begin.

use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marks {
    pub title: String,
    pub mark: Vec<Mark>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    pub part: Option<String>,
    pub passage: Option<String>,
    pub begins: String,
}
