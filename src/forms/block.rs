//! What a paper is made of, as a pack writes it: labels in the annex's words and order, and the keys of the values.

mod raw;
mod reading;

use crate::texts::lang::Texts;
pub use raw::{RawBlock, RawColumn, RawSegment};

/// How a pair looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PairLook {
    /// Labels, and the value under them across both columns.
    Row,
    Heading,
    /// A small label with a small value beside it: the foot.
    Small,
    /// Read from across a room: a plate.
    Large,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextLook {
    Plain,
    Centred,
    /// In the right part of the page, as the addressee of an application.
    Right,
    Small,
    /// Kazakh left, Russian right.
    Columns,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineLook {
    Whole,
    Right,
}

/// Which spelling or language of a value a line prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    Any,
    Latin,
    Cyrillic,
    Kk,
    Ru,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    pub label: String,
    pub value: Option<String>,
    /// The value that stands there where the first has none.
    pub or: Option<String>,
    pub spelling: Spelling,
    pub after: String,
    pub hint: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub heads: Texts,
    pub share: u16,
}

/// Where a table's rows come from.
#[derive(Debug, Clone, PartialEq)]
pub enum Rows {
    Pack(Vec<Vec<String>>),
    Case(String),
}

/// A block that is one thing and has all that the thing needs.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    Heading(Texts),
    Pair {
        labels: [String; 2],
        value: Option<String>,
        /// The value that stands there where the first has none.
        or: Option<String>,
        /// Left out where the value is empty.
        if_any: bool,
        look: PairLook,
    },
    Line {
        segments: Vec<Segment>,
        look: LineLook,
    },
    Paragraph {
        texts: Texts,
        look: TextLook,
    },
    List {
        value: String,
        columns: Vec<Column>,
    },
    Table {
        columns: Vec<Column>,
        rows: Rows,
    },
    Signature {
        labels: [String; 2],
        value: Option<String>,
        or: Option<String>,
    },
    Code {
        value: String,
        label: String,
        side: u16,
    },
    Rule,
    Space(u16),
    NextPage,
    ReadingAid(Texts),
    Copies {
        count: u8,
        word: [String; 2],
    },
    Frame(Vec<Block>),
    Foot(Vec<Block>),
}

/// A code smaller than this is not read from a worn sheet (measured: 150 dpi with a quiet zone of four modules).
pub const SMALLEST_CODE: u16 = 25;

/// The values that a case and its office give to a paper beside the fields of the application.
pub const CASE_VALUES: [&str; 35] = [
    "accepted_at",
    "addressee",
    "applicant",
    "applied_for",
    "case_number",
    "chief",
    "chief_name",
    "chief_post",
    "clerk",
    "clerk_name",
    "clerk_post",
    "code",
    "contact",
    "documents",
    "due",
    "due_at",
    "due_other",
    "former_names",
    "grounds",
    "iin",
    "issued_at",
    "issued_on",
    "journal_number",
    "lacks",
    "number",
    "office",
    "originals",
    "reason",
    "register_number",
    "replaced",
    "representative",
    "representative_citizenship",
    "representative_role",
    "request",
    "service",
];

impl Block {
    /// The keys of the values that the block prints, so that a pack can be checked against its fields.
    pub fn keys(&self) -> Vec<&str> {
        match self {
            Block::Pair { value, or, .. } | Block::Signature { value, or, .. } => {
                [value, or].into_iter().filter_map(|v| v.as_deref()).collect()
            }
            Block::Line { segments, .. } => segments
                .iter()
                .flat_map(|s| [&s.value, &s.or])
                .filter_map(|v| v.as_deref())
                .collect(),
            Block::List { value, .. } | Block::Code { value, .. } => vec![value],
            Block::Table {
                rows: Rows::Case(key),
                ..
            } => vec![key],
            Block::Frame(blocks) | Block::Foot(blocks) => blocks.iter().flat_map(Block::keys).collect(),
            _ => Vec::new(),
        }
    }
}
