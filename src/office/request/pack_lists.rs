//! Registers and journals that packs describe: filled, closed, printed.

use super::{CaseRow, Filing};
use crate::domain::act::CaseId;
use crate::domain::code::{ClerkCode, RegisterCode, ServiceCode};
use crate::domain::number::Number;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// A register or a journal of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfPack {
    pub service: ServiceCode,
    pub list: RegisterCode,
}

#[derive(Debug, Clone)]
pub enum PackList {
    /// The cases that a register takes now.
    Offered(OfPack),
    /// The register closed with these cases: its number, and the sheet.
    Close { of: OfPack, cases: Vec<CaseId> },
    /// Registers of a kind that were closed, the last first.
    Closed(OfPack),
    /// One of them with its lines.
    One(Number),
    /// Its sheet once more.
    Print(Number),
    /// The copy that stays here goes into a file of the nomenclature.
    File { number: Number, filing: Filing },
    /// A line struck, with the reason.
    Strike {
        number: Number,
        case: CaseId,
        reason: String,
    },
    /// The entries of a journal in a period.
    Journal {
        of: OfPack,
        from: NaiveDate,
        until: NaiveDate,
    },
}

#[derive(Debug, Clone)]
pub enum PackListReply {
    Offered(Vec<Offered>),
    Closed(Vec<ClosedRow>),
    One(Box<ClosedRegister>),
}

/// A case that a register takes now.
#[derive(Debug, Clone, PartialEq)]
pub struct Offered {
    pub row: CaseRow,
    /// The last register that waited for it in vain.
    pub missed: Option<Number>,
}

/// A closed register in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedRow {
    pub number: Number,
    pub at: DateTime<FixedOffset>,
    pub clerk: ClerkCode,
    pub lines: usize,
    pub struck: usize,
    /// The number of the file in which it lies; empty: in none yet.
    pub file: String,
}

/// In which file a closed register lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InFile {
    pub file: String,
    pub sheets: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedRegister {
    pub number: Number,
    pub at: DateTime<FixedOffset>,
    pub clerk: ClerkCode,
    pub lines: Vec<ClosedLine>,
    pub filed: Option<InFile>,
    /// The file into which the last one of its kind went.
    pub last_file: Option<String>,
    /// What it waited for in vain: the case's number, and whose it is.
    pub absent: Vec<(Option<Number>, String)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedLine {
    pub case: CaseId,
    pub number: Option<Number>,
    pub who: String,
    /// What stands in its columns; none once the case is erased.
    pub cells: Option<Vec<String>>,
    /// When it was struck, by whom and why.
    pub struck: Option<(DateTime<FixedOffset>, ClerkCode, String)>,
}
