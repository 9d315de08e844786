//! What a paper says, every label and value in its place. Its JSON is the canonical snapshot that an act keeps: a later
//! print is made from it alone.

use crate::texts::lang::Texts;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Size {
    #[default]
    A4,
    A5,
    /// A whole sheet laid across: registers.
    A4Across,
}

/// What is said across or above the paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    #[default]
    None,
    /// A print after the hand-over.
    Duplicate,
    /// A demonstration: across every page, under the text.
    Specimen,
}

/// The few words of a paper that no pack writes, Kazakh and Russian.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    pub duplicate: [String; 2],
    pub specimen: [String; 2],
    pub page: [String; 2],
}

impl Words {
    /// The words by their text ids; `say` is asked for `kk` and `ru`.
    pub fn from_texts(say: impl Fn(crate::texts::lang::Lang, &'static str) -> String) -> Self {
        use crate::texts::lang::Lang;
        let both = |id| [say(Lang::Kk, id), say(Lang::Ru, id)];
        Self {
            duplicate: both("paper-mark-duplicate"),
            specimen: both("paper-mark-specimen"),
            page: both("paper-page"),
        }
    }
}

/// A line of a list: a paper taken or missing, with what is noted of it (sheets).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub kk: String,
    pub ru: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A value as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// Nothing: a rule to write on.
    Blank,
    Text(String),
    Name {
        cyrillic: String,
        latin: String,
    },
    Two {
        kk: String,
        ru: String,
    },
    /// Kept apart from the paper, so that it can be withdrawn: it is put in when a sheet is made.
    Apart,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    Plain,
    Heading,
    Small,
    Centred,
    Right,
    Columns,
    /// Read from across a room.
    Large,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    pub label: String,
    pub value: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub after: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hint: String,
    /// Whether a value stands here at all; a segment may be words alone.
    pub written: Written,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Written {
    /// On a rule, filled or left to be filled by hand.
    OnRule,
    WordsAlone,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub heads: Texts,
    pub share: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Said {
    Heading {
        texts: Texts,
    },
    Pair {
        kk: String,
        ru: String,
        look: Look,
        /// Absent where the annex has labels alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<Shown>,
    },
    Line {
        look: Look,
        segments: Vec<Segment>,
    },
    Paragraph {
        texts: Texts,
        look: Look,
    },
    Table {
        columns: Vec<Column>,
        rows: Vec<Vec<String>>,
    },
    Signature {
        kk: String,
        ru: String,
        value: Shown,
    },
    Code {
        payload: String,
        label: String,
        side: u16,
    },
    /// A number that is read from across the room.
    Big {
        text: String,
    },
    /// What differs from the sheet that was printed before, and the words that say so.
    Changed {
        text: String,
        blocks: Vec<Said>,
    },
    Rule,
    Space {
        mm: u16,
    },
    Frame {
        blocks: Vec<Said>,
    },
    Foot {
        blocks: Vec<Said>,
    },
}

/// One side of a sheet, as the pack divides them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// The note of a reading aid, which is never official.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aid: Option<Texts>,
    pub blocks: Vec<Said>,
}

/// Printed several times over, each with its place: one for each party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copies {
    pub count: u8,
    pub word: [String; 2],
}

/// Pages numbered however many there are. A register says on each how many rows stand on it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Paging {
    /// Words before the number of rows on the page, Kazakh and Russian; empty where rows are not counted.
    pub rows: [String; 2],
    /// The same before the number of rows up to its end.
    pub so_far: [String; 2],
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// The version of this shape; old snapshots stay readable.
    pub v: u8,
    pub title: String,
    pub number: String,
    pub moment: DateTime<FixedOffset>,
    pub size: Size,
    pub mark: Mark,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copies: Option<Copies>,
    /// None: pages are numbered where the paper runs on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    /// That it takes the place of a withdrawn one, in Kazakh and Russian.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<[String; 2]>,
    pub words: Words,
    pub sides: Vec<Side>,
}

impl Paper {
    /// The canonical snapshot: fields in the order written here, no map whose order could change.
    pub fn snapshot(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    pub fn from_snapshot(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The same paper without this text as a value: it is kept apart.
    pub fn apart(mut self, text: &str) -> Self {
        self.each_value(&mut |value| {
            if matches!(value, Shown::Text(there) if there == text) {
                *value = Shown::Apart;
            }
        });
        self
    }

    /// The same paper with what was kept apart.
    pub fn telling(mut self, text: &str) -> Self {
        self.each_value(&mut |value| {
            if *value == Shown::Apart {
                *value = Shown::Text(text.to_owned());
            }
        });
        self
    }

    fn each_value(&mut self, change: &mut impl FnMut(&mut Shown)) {
        for side in &mut self.sides {
            each_value(&mut side.blocks, change);
        }
    }

    /// The same paper under another mark: a duplicate is printed from the snapshot of the first.
    pub fn marked(mut self, mark: Mark) -> Self {
        self.mark = mark;
        self
    }
}

fn each_value(blocks: &mut [Said], change: &mut impl FnMut(&mut Shown)) {
    for block in blocks {
        match block {
            Said::Pair {
                value: Some(value), ..
            } => change(value),
            Said::Frame { blocks } | Said::Foot { blocks } | Said::Changed { blocks, .. } => {
                each_value(blocks, change);
            }
            _ => {}
        }
    }
}
