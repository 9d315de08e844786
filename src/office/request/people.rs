//! What is asked about the people of the office: their accounts, their absence, what they were typing.

use super::{OfficeView, PersonName, Reply, Role};
use crate::domain::act::{Named, SessionEvent, StateAccount};
use crate::domain::code::ClerkCode;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// What stands in the fields of a form that was left before it was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HalfTyped {
    /// The form, and what it is about.
    pub form: String,
    /// The cells of each field, by the field's key.
    pub fields: Vec<(String, Vec<String>)>,
}

/// An account as the manager makes or changes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAccount {
    pub account: ClerkCode,
    pub named: Named,
    pub role: Role,
}

#[derive(Debug, Clone)]
pub enum PeopleRequest {
    /// Forms that the clerk leaves half-typed by a lock or a log-out.
    LayDown(Vec<HalfTyped>),
    /// What this clerk left half-typed.
    TakeUp,
    /// One's own password, by the one that holds until now.
    ChangePassword {
        old: Zeroizing<String>,
        new: Zeroizing<String>,
    },
    Accounts,
    /// Who came in, went or tried, the last first.
    Sessions,
    /// A new account; its first password comes back, once.
    Add(Box<NewAccount>),
    /// Another name, post or role.
    Change(Box<NewAccount>),
    /// A password for once, in the place of a forgotten one; it unblocks, too.
    GivePassword(ClerkCode),
    /// The slip with a password that was just given, for the one whom it is for.
    Slip {
        account: ClerkCode,
        password: Zeroizing<String>,
    },
    /// A new recovery code for the office; it comes back, once.
    RenewRecovery,
    Block(ClerkCode),
    Remove(ClerkCode),
    /// Everything that a clerk has open goes to another.
    HandOn {
        from: ClerkCode,
        to: ClerkCode,
        why: String,
    },
    /// Who stands in for the chief, and when.
    SetActing(Box<ActingRow>),
    /// The days that begin then are taken back.
    WithdrawActing(NaiveDate),
    /// The register of accounts in the state system.
    StateLogins,
    StateLogin(Box<StateAccount>),
}

#[derive(Debug, Clone)]
pub enum PeopleReply {
    LaidDown,
    TakenUp(Vec<HalfTyped>),
    Accounts(Vec<AccountRow>),
    Sessions(Vec<SessionRow>),
    /// A password for once: shown once, kept nowhere.
    Given {
        account: ClerkCode,
        password: Zeroizing<String>,
        view: Box<OfficeView>,
    },
    /// The office's new recovery code: shown once, kept nowhere.
    RecoveryRenewed(Zeroizing<String>),
    HandedOn {
        cases: usize,
        drafts: usize,
        to: ClerkCode,
    },
    StateLogins(Vec<StateLoginRow>),
}

impl From<PeopleReply> for Reply {
    fn from(reply: PeopleReply) -> Self {
        Reply::People(Box::new(reply))
    }
}

/// How an account stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AccountState {
    Open,
    /// Its password was given by the manager and not yet changed.
    OneTime,
    Blocked,
    /// The program was cut off before its password was there: it wants one.
    Unfinished,
    Removed,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRow {
    pub code: ClerkCode,
    pub name: PersonName,
    pub post: PersonName,
    /// None for a role that this program does not know.
    pub role: Option<Role>,
    pub state: AccountState,
    /// When it was made; none where no act says so.
    pub since: Option<DateTime<FixedOffset>>,
    /// When it was blocked, let in again or deleted.
    pub changed: Option<DateTime<FixedOffset>>,
    /// Cases and drafts in its hands.
    pub cases: usize,
    pub drafts: usize,
}

/// Somebody came in, went or tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    pub at: DateTime<FixedOffset>,
    pub account: ClerkCode,
    pub name: PersonName,
    pub event: SessionEvent,
}

/// Days on which somebody stands in for the chief, first and last included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActingRow {
    pub from: NaiveDate,
    pub until: NaiveDate,
    /// As papers address them.
    pub name: PersonName,
    /// The order that says so, or nothing.
    pub order: String,
}

/// An account in the state system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateLoginRow {
    pub login: String,
    pub who: String,
    pub made: Option<NaiveDate>,
    pub blocked: Option<NaiveDate>,
    pub deleted: Option<NaiveDate>,
    /// The letter or request of the last event.
    pub ground: String,
}
