//! Cases as lists show them: queues by state and term, counts, one row.

use crate::domain::act::{CaseId, PackHash};
use crate::domain::birth::BirthDate;
use crate::domain::case::State;
use crate::domain::code::{CategoryCode, ClerkCode, ServiceCode, StepCode};
use crate::domain::number::Number;
use crate::store::Store;
use crate::store::fault::Fault;
use crate::store::journal::ulid;
use chrono::{DateTime, FixedOffset};
use rusqlite::types::Value;
use rusqlite::{Connection, Row, params_from_iter};

/// A case in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    pub id: CaseId,
    pub number: Option<Number>,
    pub service: Option<ServiceCode>,
    /// The pack that it was begun under.
    pub pack: Option<PackHash>,
    pub category: Option<CategoryCode>,
    pub state: State,
    pub contents: Contents,
    pub latin: String,
    pub cyrillic: String,
    pub birth: Option<BirthDate>,
    pub citizenship: Option<String>,
    pub clerk: Option<ClerkCode>,
    pub due: Option<DateTime<FixedOffset>>,
    pub outer_number: Option<String>,
    pub opened: Option<DateTime<FixedOffset>>,
    pub accepted: Option<DateTime<FixedOffset>>,
    pub decided: Option<DateTime<FixedOffset>>,
    pub touched: Option<DateTime<FixedOffset>>,
    /// Who stood for the applicant; empty: in person.
    pub representative: String,
    /// How to tell that the result is ready; empty: not given.
    pub contact: String,
    /// How many originals lie in the drawer.
    pub originals: u32,
    /// Where the result lies until it is collected.
    pub shelf: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contents {
    Kept,
    Erased,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// What is due first comes first.
    #[default]
    Due,
    /// What was touched last comes first.
    Touched,
}

/// Which cases a list holds. The default is all of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Which {
    /// None of them named means all.
    pub states: Vec<State>,
    pub due_from: Option<DateTime<FixedOffset>>,
    pub due_before: Option<DateTime<FixedOffset>>,
    pub clerk: Option<ClerkCode>,
    pub service: Option<ServiceCode>,
    /// Those for which this step runs.
    pub step: Option<StepCode>,
    /// Only those that lie in no file yet, and have contents to file.
    pub unfiled: bool,
}

pub(in crate::store) const COLUMNS: &str = "c.id, c.number, c.service, c.category, c.state, c.erased, c.latin,
     c.cyrillic, c.birth, c.citizenship, c.clerk, c.due, c.outer_number, c.opened, c.accepted, c.decided, c.touched, c.originals,
     c.shelf,
     (SELECT representative FROM case_people p WHERE p.case_place = c.place),
     (SELECT contact FROM case_people p WHERE p.case_place = c.place), c.pack";

pub(in crate::store) fn case_row(row: &Row<'_>) -> Result<CaseRow, Fault> {
    fn parsed<T, E>(
        text: Option<String>,
        what: &'static str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Result<Option<T>, Fault> {
        text.map(|t| parse(&t).map_err(|_| Fault::Damaged(what)))
            .transpose()
    }
    let moment = |n: usize| parsed(row.get(n)?, "cases", DateTime::parse_from_rfc3339);
    let id: String = row.get(0)?;
    let state: String = row.get(4)?;
    Ok(CaseRow {
        id: CaseId(ulid(&id)?),
        number: parsed(row.get(1)?, "cases.number", Number::parse)?,
        service: parsed(row.get(2)?, "cases.service", ServiceCode::parse)?,
        pack: row.get::<_, Option<String>>(21)?.map(PackHash),
        category: parsed(row.get(3)?, "cases.category", CategoryCode::parse)?,
        state: State::ALL
            .into_iter()
            .find(|s| s.as_str() == state)
            .ok_or(Fault::Damaged("cases.state"))?,
        contents: if row.get(5)? {
            Contents::Erased
        } else {
            Contents::Kept
        },
        latin: row.get(6)?,
        cyrillic: row.get(7)?,
        birth: parsed(row.get(8)?, "cases.birth", BirthDate::parse)?,
        citizenship: row.get(9)?,
        clerk: parsed(row.get(10)?, "cases.clerk", ClerkCode::parse)?,
        due: moment(11)?,
        outer_number: row.get(12)?,
        opened: moment(13)?,
        accepted: moment(14)?,
        decided: moment(15)?,
        touched: moment(16)?,
        originals: row.get(17)?,
        shelf: row.get(18)?,
        representative: row.get::<_, Option<String>>(19)?.unwrap_or_default(),
        contact: row.get::<_, Option<String>>(20)?.unwrap_or_default(),
    })
}

impl Order {
    pub(super) fn sql(self) -> &'static str {
        match self {
            Self::Due => "c.due_at IS NULL, c.due_at, c.id",
            Self::Touched => "c.touched_at DESC, c.id DESC",
        }
    }
}

impl Which {
    pub(super) fn condition(&self) -> (String, Vec<Value>) {
        let mut parts = vec!["1".to_owned()];
        let mut values = Vec::new();
        if !self.states.is_empty() {
            let marks = vec!["?"; self.states.len()].join(", ");
            parts.push(format!("c.state IN ({marks})"));
            values.extend(self.states.iter().map(|s| Value::from(s.as_str().to_owned())));
        }
        if self.unfiled {
            parts.push("c.filed IS NULL AND c.erased = 0".to_owned());
        }
        let mut and = |sql: &str, value: Option<Value>| {
            if let Some(value) = value {
                parts.push(sql.to_owned());
                values.push(value);
            }
        };
        and("c.due_at >= ?", self.due_from.map(|d| d.timestamp().into()));
        and("c.due_at < ?", self.due_before.map(|d| d.timestamp().into()));
        and(
            "c.clerk = ?",
            self.clerk.as_ref().map(|c| c.as_str().to_owned().into()),
        );
        and(
            "c.service = ?",
            self.service.as_ref().map(|s| s.as_str().to_owned().into()),
        );
        and(
            "EXISTS (SELECT 1 FROM running_steps r WHERE r.step = ? AND r.case_place = c.place)",
            self.step.as_ref().map(|s| s.as_str().to_owned().into()),
        );
        (parts.join(" AND "), values)
    }
}

pub(in crate::store) fn rows(
    conn: &Connection,
    sql: &str,
    values: Vec<Value>,
) -> Result<Vec<CaseRow>, Fault> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params_from_iter(values))?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        out.push(case_row(row)?);
    }
    Ok(out)
}

impl Store {
    pub fn cases(&self, which: &Which, order: Order, limit: u32, skip: u32) -> Result<Vec<CaseRow>, Fault> {
        let (condition, values) = which.condition();
        let order = order.sql();
        let sql = format!(
            "SELECT {COLUMNS} FROM cases c WHERE {condition} ORDER BY {order} LIMIT {limit} OFFSET {skip}"
        );
        rows(&self.conn, &sql, values)
    }

    pub fn count(&self, which: &Which) -> Result<u64, Fault> {
        let (condition, values) = which.condition();
        let sql = format!("SELECT count(*) FROM cases c WHERE {condition}");
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_row(params_from_iter(values), |r| r.get(0))?)
    }

    pub fn case_row(&self, case: CaseId) -> Result<Option<CaseRow>, Fault> {
        let sql = format!("SELECT {COLUMNS} FROM cases c WHERE c.id = ?");
        Ok(rows(&self.conn, &sql, vec![case.0.to_string().into()])?.pop())
    }
}
