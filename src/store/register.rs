//! What the acts say of accounts, of who stands in for the chief, and of accounts in the state system.

use super::Store;
use super::fault::Fault;
use crate::domain::act::SessionEvent;
use crate::domain::code::ClerkCode;
use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::Row;

/// Whether an account may log in, by its last act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Open,
    Blocked,
    Removed,
}

impl Standing {
    pub(super) const ALL: [Self; 3] = [Self::Open, Self::Blocked, Self::Removed];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Blocked => "blocked",
            Self::Removed => "removed",
        }
    }
}

/// An account as its acts left it. The keyring says what it may do; where the two differ, the program was cut off
/// between them, or an older keyring was put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    pub code: ClerkCode,
    /// By its name.
    pub role: String,
    pub standing: Standing,
    pub since: DateTime<FixedOffset>,
    /// When its standing was changed last.
    pub changed: DateTime<FixedOffset>,
}

/// A stretch of days with somebody in the chief's place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acting {
    pub from: NaiveDate,
    pub until: NaiveDate,
    pub kk: String,
    pub ru: String,
    pub order: String,
}

/// An account in the state system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateLogin {
    pub login: String,
    pub who: String,
    pub made: Option<NaiveDate>,
    pub blocked: Option<NaiveDate>,
    pub deleted: Option<NaiveDate>,
    /// The letter or request of the last event.
    pub ground: String,
}

/// Somebody came in, went or tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionNote {
    pub at: DateTime<FixedOffset>,
    pub account: ClerkCode,
    pub event: SessionEvent,
}

fn session(row: &Row<'_>) -> Result<SessionNote, Fault> {
    let (at, account, event): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    Ok(SessionNote {
        at: moment(&at)?,
        account: ClerkCode::parse(&account).map_err(|_| Fault::Damaged("sessions.account"))?,
        event: SessionEvent::parse(&event).ok_or(Fault::Damaged("sessions.event"))?,
    })
}

fn moment(text: &str) -> Result<DateTime<FixedOffset>, Fault> {
    DateTime::parse_from_rfc3339(text).map_err(|_| Fault::Damaged("account_register"))
}

fn day(text: &str) -> Result<NaiveDate, Fault> {
    text.parse().map_err(|_| Fault::Damaged("day"))
}

fn registered(row: &Row<'_>) -> Result<Registered, Fault> {
    let (code, standing): (String, String) = (row.get(0)?, row.get(2)?);
    let (since, changed): (String, String) = (row.get(3)?, row.get(4)?);
    Ok(Registered {
        code: ClerkCode::parse(&code).map_err(|_| Fault::Damaged("account_register.code"))?,
        role: row.get(1)?,
        standing: Standing::ALL
            .into_iter()
            .find(|s| s.as_str() == standing)
            .ok_or(Fault::Damaged("account_register.standing"))?,
        since: moment(&since)?,
        changed: moment(&changed)?,
    })
}

fn acting(row: &Row<'_>) -> Result<Acting, Fault> {
    let (from, until): (String, String) = (row.get(0)?, row.get(1)?);
    Ok(Acting {
        from: day(&from)?,
        until: day(&until)?,
        kk: row.get(2)?,
        ru: row.get(3)?,
        order: row.get(4)?,
    })
}

fn state_login(row: &Row<'_>) -> Result<StateLogin, Fault> {
    let date = |n: usize| -> Result<Option<NaiveDate>, Fault> {
        let text: Option<String> = row.get(n)?;
        text.as_deref().map(day).transpose()
    };
    Ok(StateLogin {
        login: row.get(0)?,
        who: row.get(1)?,
        made: date(2)?,
        blocked: date(3)?,
        deleted: date(4)?,
        ground: row.get(5)?,
    })
}

impl Store {
    fn all<T>(&self, sql: &str, read: impl Fn(&Row<'_>) -> Result<T, Fault>) -> Result<Vec<T>, Fault> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(read(row)?);
        }
        Ok(out)
    }

    /// Every account that was ever added, by its name.
    pub fn registered(&self) -> Result<Vec<Registered>, Fault> {
        let sql = "SELECT code, role, standing, since, changed FROM account_register ORDER BY code";
        self.all(sql, registered)
    }

    /// Who came in, went or tried, the last first; at most so many.
    pub fn sessions(&self, most: u32) -> Result<Vec<SessionNote>, Fault> {
        let sql =
            format!("SELECT at, account, event FROM sessions ORDER BY at_unix DESC, act DESC LIMIT {most}");
        self.all(&sql, session)
    }

    /// Who stands in for the chief, the latest first.
    pub fn acting_chiefs(&self) -> Result<Vec<Acting>, Fault> {
        let sql = "SELECT first, last, kk, ru, by_order FROM acting_chiefs ORDER BY first DESC";
        self.all(sql, acting)
    }

    /// Accounts in the state system: who has one now first, then by name.
    pub fn state_logins(&self) -> Result<Vec<StateLogin>, Fault> {
        let sql = "SELECT login, who, made, blocked, deleted, ground FROM state_logins
                   ORDER BY deleted IS NOT NULL, who, login";
        self.all(sql, state_login)
    }
}
