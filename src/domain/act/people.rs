//! Acts about the people of the office: their accounts here and in the state system, their absence, who stands in for
//! the chief.

use crate::domain::code::ClerkCode;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A clerk as papers and screens name them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Named {
    pub name_kk: String,
    pub name_ru: String,
    pub post_kk: String,
    pub post_ru: String,
}

/// What became of an account besides being added and blocked. The act comes before the keyring: what it says is finished
/// at the next log-in, should the program be cut off between the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccountChange {
    /// Another name or post.
    Named(Named),
    /// Another role, by its name.
    Role(String),
    /// The manager gave a password for once; whoever was blocked no longer is.
    PasswordGiven,
    /// Its clerk changed the password.
    PasswordChanged,
    /// Opened by the printed recovery code, which was renewed thereby; whoever was blocked no longer is.
    Recovered,
    /// Its manager gave the office a new recovery code; the former opens nothing any more.
    RecoveryRenewed,
    /// It opens nothing any more. Its name stays with what was done under it.
    Removed,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountChanged {
    pub account: ClerkCode,
    pub change: AccountChange,
}

/// What became of a session, or of the wish for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionEvent {
    In,
    /// By a key, or because nobody pressed one.
    Locked,
    /// To let another in, or because the program was closed.
    Out,
    /// A wrong password, or the account was blocked.
    Failed,
    /// A recovery code that is not the office's.
    RecoveryFailed,
}

impl SessionEvent {
    const ALL: [Self; 5] = [
        Self::In,
        Self::Locked,
        Self::Out,
        Self::Failed,
        Self::RecoveryFailed,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Locked => "locked",
            Self::Out => "out",
            Self::Failed => "failed",
            Self::RecoveryFailed => "recovery-failed",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|event| event.as_str() == text)
    }
}

/// Somebody came in or went under an account, or tried to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub account: ClerkCode,
    pub event: SessionEvent,
}

/// A case in another clerk's hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    pub from: ClerkCode,
    pub to: ClerkCode,
    pub why: String,
}

/// All that a clerk had open, in another's hands: what stands in the cases stands in their own acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkMoved {
    pub from: ClerkCode,
    pub to: ClerkCode,
    pub why: String,
    pub cases: u32,
    pub drafts: u32,
}

/// Who stands in for the chief, first and last day included, as papers address and name them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActingChief {
    pub from: NaiveDate,
    pub until: NaiveDate,
    pub kk: String,
    pub ru: String,
    /// The order that says so; empty where none was named.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub order: String,
}

/// What became of an account in the state system (ХҚКО БАЖ): 003, point 8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StateAccountEvent {
    Made,
    Blocked,
    Unblocked,
    Deleted,
}

/// An entry of the register of accounts in the state system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StateAccount {
    /// The name by which the clerk logs in there.
    pub login: String,
    /// Whose it is.
    pub who: String,
    pub event: StateAccountEvent,
    /// The day it was made, blocked, …
    pub on: NaiveDate,
    /// By which letter or request.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ground: String,
}
