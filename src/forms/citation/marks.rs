//! The marks that lie beside a regulation's text: where its parts and unnumbered passages begin.

use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marks {
    pub title: String,
    #[serde(default)]
    pub lines: Lines,
    pub mark: Vec<Mark>,
}

/// What a line of the text is.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lines {
    /// A paragraph.
    #[default]
    Paragraphs,
    /// A line of the printed page: a paragraph goes on over several, and begins with an indent.
    Wrapped,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    pub part: Option<String>,
    pub passage: Option<String>,
    pub begins: String,
    /// The heading has a number of its own, which is no point: "2. Талаптар" above points 8 to 13.
    #[serde(default)]
    pub numbered: bool,
}
