//! Numbered blanks: received, spoiled, what is left of them, and which one an answer may take.

use crate::domain::act::{ActId, BlankKind, CaseId};
use crate::domain::blank::{Counts, Line};
use crate::domain::code::FieldKey;
use crate::domain::number::Number;
use crate::texts::lang::Texts;

#[derive(Debug, Clone)]
pub enum BlankRequest {
    /// Every kind of this office, with its counts.
    Kinds,
    Ledger(BlankKind),
    Receive {
        of: BlankKind,
        first: String,
        last: String,
        /// From whom, by which paper.
        from: String,
    },
    Spoil {
        of: BlankKind,
        number: String,
        reason: String,
    },
    /// A batch or a spoiled blank was written down by mistake.
    TakeBack {
        of: BlankKind,
        entry: ActId,
        reason: String,
    },
    /// The ledger as a sheet.
    Print(BlankKind),
    /// The lowest blank left for each field of this case's answer that bears one.
    Lowest(CaseId),
}

#[derive(Debug, Clone)]
pub enum BlankReply {
    Kinds(Vec<KindRow>),
    Ledger(Box<LedgerView>),
    /// Of kinds whose ledger is kept; none: no blank is left.
    Lowest(Vec<(FieldKey, Option<String>)>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindRow {
    pub of: BlankKind,
    pub title: Texts,
    pub service: Texts,
    pub counts: Counts,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerView {
    pub kind: KindRow,
    /// Each with the number of its case.
    pub lines: Vec<(Line, Option<Number>)>,
    /// What is left, as spans.
    pub left: Vec<(String, String)>,
}
