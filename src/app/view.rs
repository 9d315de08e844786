//! What a screen shows, without cells: `ui` draws it, `plain` says it.

use crate::domain::trouble::Weight;

/// Meanings that have a colour; each has a mark or a word as well.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Dim,
    Strong,
    Done,
    Soon,
    Late,
    Problem,
    /// Quoted from the law.
    Law,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    pub text: String,
    pub tone: Tone,
}

pub type Line = Vec<Span>;

pub fn span(text: impl Into<String>, tone: Tone) -> Span {
    Span {
        text: text.into(),
        tone,
    }
}

pub fn line(text: impl Into<String>) -> Line {
    vec![span(text, Tone::Plain)]
}

pub fn toned(text: impl Into<String>, tone: Tone) -> Line {
    vec![span(text, tone)]
}

/// What may be given in a cell: the eye sees it, plain mode has to say it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Ask {
    #[default]
    Text,
    /// Never shown and never said.
    Secret,
    /// Day, month and year as eight digits.
    Date,
    Country,
    /// One of these, in this order; arrows turn from one to the next.
    Choice(Vec<String>),
}

/// One place of a form where something is typed or chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CellView {
    pub text: String,
    /// The cursor's place in characters, when this cell is being typed in.
    pub cursor: Option<usize>,
    pub focus: bool,
    pub tone: Tone,
    /// Columns it would like; 0 shares what is left.
    pub width: u16,
    pub ask: Ask,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowView {
    pub label: String,
    /// What the label is short for: read at the focus. Empty: it is whole.
    pub whole: String,
    pub cells: Vec<CellView>,
    /// What each cell is, where there are several: stands above the first of the rows that have the same.
    pub heads: Vec<String>,
    /// Beside or under the row: what the program says of it.
    pub notes: Vec<Line>,
    /// A sign before the label: ✓, ✗, !
    pub mark: Option<Span>,
    /// Shown, not typed in: the focus does not come here.
    pub fixed: bool,
    /// "None" may be its answer.
    pub may_be_absent: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormView {
    pub label_width: u16,
    pub rows: Vec<RowView>,
    pub focus: usize,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Align {
    #[default]
    Left,
    Right,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Column {
    pub head: String,
    /// The least width that makes sense; 0 takes a share of what is left.
    pub width: u16,
    pub align: Align,
    /// Of a column that takes a share: the least that makes sense; 0 stands for that of a name.
    pub least: u16,
    /// Columns of a higher rank are dropped first when room is short.
    pub rank: u8,
    /// What the head is short for; empty: it is whole.
    pub whole: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableView {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Span>>,
    pub selected: Option<usize>,
    /// Said when there is no row.
    pub empty: String,
    /// The list the keys go to.
    pub focus: bool,
    /// What is cut in the chosen row is said whole beneath the list.
    pub whole: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    Lines(Vec<Line>),
    /// Long text, wrapped to the width, from a line on.
    Prose {
        lines: Vec<Line>,
        from: usize,
    },
    /// A sheet as it will stand on paper, from a line on; and what it says for the ear, where columns would be torn.
    Sheet {
        lines: Vec<String>,
        from: usize,
        aloud: Vec<String>,
    },
    Form(FormView),
    Table(TableView),
    /// What is said of the chosen row of a list, wrapped to the width.
    About(Vec<Line>),
    /// What stands around the thing at work: for the eye, which jumps.
    Beside(Vec<Line>),
    /// What is typed here, where no field asks for it.
    Typing(String),
    /// One thing alone and large, to be copied from here: what it is, and its value.
    Large {
        label: String,
        value: String,
    },
    /// Two columns with a thin rule between; the width is the left one's.
    Split {
        left: Vec<Part>,
        left_width: u16,
        right: Vec<Part>,
    },
    /// Names of tabs and which is open.
    Tabs {
        names: Vec<String>,
        open: usize,
    },
    Gap,
}

/// What stands in the message line: what to do next, or what is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub text: String,
    pub weight: Option<Weight>,
    /// Said while there is nothing newer: no news.
    pub standing: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct View {
    pub title: String,
    pub right: String,
    pub right_tone: Tone,
    pub parts: Vec<Part>,
}

/// Where on a screen something was clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A row of the nth part that has rows, counted through the view.
    Row {
        part: usize,
        row: usize,
    },
    Cell {
        row: usize,
        cell: usize,
    },
    Tab(usize),
    Key(super::key::Key),
}
