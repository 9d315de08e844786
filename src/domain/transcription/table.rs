//! Reading the tables under `assets/transcription/`: tab-separated, one head line, no quoting.

use super::context::Context;

/// How far a row's source was read (README of the tables). The weakest row makes the standing of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Confirmed,
    PartlyConfirmed,
    Unconfirmed,
}

impl Standing {
    pub fn parse(text: &str) -> Self {
        match text {
            "confirmed" => Self::Confirmed,
            "partly confirmed" => Self::PartlyConfirmed,
            _ => Self::Unconfirmed,
        }
    }
}

/// A row of a table of rules: these letters, between these contexts, are written so.
#[derive(Debug, Clone)]
pub struct Row {
    pub from: String,
    pub to: String,
    pub left: Option<Context>,
    pub right: Option<Context>,
    /// `#` on both sides: the row is a whole word.
    pub whole: bool,
    pub priority: i32,
    pub standing: Standing,
    pub source: String,
}

/// A row that could not be read, with its line. The tables are embedded: a test holds this list empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadRow {
    pub line: usize,
    pub text: String,
}

/// The fields of every row after the head line.
pub fn records(table: &str) -> impl Iterator<Item = csv::StringRecord> + '_ {
    csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .quoting(false)
        .flexible(true)
        .from_reader(table.as_bytes())
        .into_records()
        .filter_map(Result::ok)
}

pub fn field(record: &csv::StringRecord, n: usize) -> &str {
    record.get(n).unwrap_or("")
}

/// A context field: empty is anywhere.
pub fn context(text: &str) -> Result<Option<Context>, super::context::NotAContext> {
    if text.is_empty() {
        return Ok(None);
    }
    Context::parse(text).map(Some)
}

pub fn rows(table: &str) -> (Vec<Row>, Vec<BadRow>) {
    let mut rows = Vec::new();
    let mut bad = Vec::new();
    for (n, record) in records(table).enumerate() {
        match row(&record) {
            Some(row) => rows.push(row),
            None => bad.push(BadRow {
                line: n + 2,
                text: record.iter().collect::<Vec<_>>().join("\t"),
            }),
        }
    }
    (rows, bad)
}

fn row(record: &csv::StringRecord) -> Option<Row> {
    let from = field(record, 0);
    if from.is_empty() || record.len() < 8 {
        return None;
    }
    let (left, right) = (field(record, 2), field(record, 3));
    Some(Row {
        from: from.to_owned(),
        to: field(record, 1).to_owned(),
        left: context(left).ok()?,
        right: context(right).ok()?,
        whole: left == "#" && right == "#",
        priority: field(record, 4).parse().ok()?,
        standing: Standing::parse(field(record, 6)),
        source: field(record, 7).to_owned(),
    })
}
