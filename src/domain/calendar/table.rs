//! The table of holidays as data: what is known year by year, and the yearly rules that reach beyond it.

use super::super::title::Title;
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

/// How sure a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Confirmed,
    /// Said by the ministry, the text of the law not read.
    Announced,
    Computed,
    /// By astronomical tables; the day is fixed late (Kurban Ait).
    Forecast,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowKind {
    Holiday,
    NeverShifted,
    /// In the table for the eye and for the tests; the rule works it out for either week.
    Substitute,
    Transferred,
    Working,
    Cancelled,
}

#[derive(Debug, Clone)]
pub(super) struct Row {
    pub date: NaiveDate,
    pub kind: RowKind,
    pub name: Title,
    pub status: Status,
}

/// A holiday of every year from one to another.
#[derive(Debug, Clone)]
pub(super) struct Yearly {
    month: u32,
    day: u32,
    from: Option<i32>,
    until: Option<i32>,
    pub kind: RowKind,
    pub name: Title,
}

impl Yearly {
    pub fn in_year(&self, year: i32) -> Option<NaiveDate> {
        let holds = self.from.is_none_or(|f| f <= year) && self.until.is_none_or(|u| year <= u);
        if holds {
            NaiveDate::from_ymd_opt(year, self.month, self.day)
        } else {
            None
        }
    }
}

#[derive(Debug, Clone, Default)]
pub struct HolidayTable {
    pub(super) rows: Vec<Row>,
    pub(super) yearly: Vec<Yearly>,
    years: BTreeSet<i32>,
}

/// A line of a table that does not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {column} does not read: {text}")]
pub struct BadRow {
    pub line: usize,
    pub column: &'static str,
    pub text: String,
}

impl HolidayTable {
    /// The known days as the program carries them, and the yearly rules.
    pub const EMBEDDED: [&str; 2] = [
        include_str!("../../../assets/calendar/holidays.tsv"),
        include_str!("../../../assets/calendar/yearly.tsv"),
    ];

    /// The tables that the program carries.
    pub fn embedded() -> Self {
        // A test reads both; a table that did not read would never be built into a release.
        let [holidays, yearly] = Self::EMBEDDED;
        Self::read(holidays, yearly).unwrap_or_default()
    }

    /// Reads the known days and the yearly rules, both tab-separated with a line of headings.
    pub fn read(holidays: &str, yearly: &str) -> Result<Self, BadRow> {
        let mut table = Self::default();
        for (line, cells) in cells_of(holidays) {
            let cell = |n: usize| cells.get(n).copied().unwrap_or("");
            let date =
                NaiveDate::parse_from_str(cell(0), "%Y-%m-%d").map_err(|_| bad(line, "date", cell(0)))?;
            table.years.insert(date.year());
            table.rows.push(Row {
                date,
                kind: kind(cell(2)).ok_or_else(|| bad(line, "type", cell(2)))?,
                name: Title::new(cell(3), cell(4), cell(5)),
                status: status(cell(6)).ok_or_else(|| bad(line, "status", cell(6)))?,
            });
        }
        for (line, cells) in cells_of(yearly) {
            let cell = |n: usize| cells.get(n).copied().unwrap_or("");
            let (month, day) = month_day(cell(0)).ok_or_else(|| bad(line, "month_day", cell(0)))?;
            table.yearly.push(Yearly {
                month,
                day,
                from: year(cell(1)).map_err(|()| bad(line, "from_year", cell(1)))?,
                until: year(cell(2)).map_err(|()| bad(line, "until_year", cell(2)))?,
                kind: match kind(cell(3)) {
                    Some(k @ (RowKind::Holiday | RowKind::NeverShifted)) => k,
                    _ => return Err(bad(line, "type", cell(3))),
                },
                name: Title::new(cell(4), cell(5), cell(6)),
            });
        }
        Ok(table)
    }

    pub(super) fn covers(&self, year: i32) -> bool {
        self.years.contains(&year)
    }
}

fn cells_of(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    text.lines()
        .enumerate()
        .skip(1)
        .filter(|(_, l)| !l.trim().is_empty())
        .map(|(n, l)| (n + 1, l.split('\t').map(str::trim).collect()))
}

fn bad(line: usize, column: &'static str, text: &str) -> BadRow {
    BadRow {
        line,
        column,
        text: text.to_owned(),
    }
}

fn kind(text: &str) -> Option<RowKind> {
    Some(match text {
        "holiday" => RowKind::Holiday,
        "dayoff_no_shift" => RowKind::NeverShifted,
        "shifted_dayoff_5day" => RowKind::Substitute,
        "transferred_dayoff" => RowKind::Transferred,
        "working_day" => RowKind::Working,
        "cancelled" => RowKind::Cancelled,
        _ => return None,
    })
}

fn status(text: &str) -> Option<Status> {
    Some(match text {
        "confirmed" => Status::Confirmed,
        "announced" => Status::Announced,
        "computed" => Status::Computed,
        "forecast" => Status::Forecast,
        _ => return None,
    })
}

fn month_day(text: &str) -> Option<(u32, u32)> {
    let (month, day) = text.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // A leap year: 29 February may stand in the rules.
    NaiveDate::from_ymd_opt(2000, month, day).map(|_| (month, day))
}

fn year(text: &str) -> Result<Option<i32>, ()> {
    if text.is_empty() {
        Ok(None)
    } else {
        text.parse().map(Some).map_err(|_| ())
    }
}
