//! Acts of the calendar and of the end of a day.

use super::Due;
use crate::domain::code::StepCode;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A day off that was not known when a term began moves it. The act carries both moments, so that replay needs no
/// calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermMoved {
    /// The step whose term it is; none: that of the whole case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepCode>,
    pub was: Due,
    pub due: Due,
    /// The day by which it moved, and why it is one.
    pub day: NaiveDate,
    pub why: String,
}

/// A later program brought another table of holidays: running terms were counted anew by it. Both tables by their SHA-256,
/// hex.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolidaysRenewed {
    pub was: String,
    pub is: String,
}

/// The sheet of a day came out of the printer: the head of the journal as it stands there, so that the signed sheet shows
/// later whether anything before it was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayClosed {
    pub date: NaiveDate,
    /// The last entry of the journal before the sheet was made.
    pub seq: u64,
    /// The first eight hexadecimal digits of its hash.
    pub head: String,
    /// SHA-256 of what the sheet said, hex.
    pub sha256: String,
}
