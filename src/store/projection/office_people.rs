//! Accounts, stand-ins for the chief and accounts in the state system, by their acts.

use crate::domain::act::{AccountChange, AccountChanged, Act, OfficeDeed, StateAccount, StateAccountEvent};
use crate::store::fault::Fault;
use crate::store::register::Standing;
use rusqlite::{Connection, params};

/// Emptied before a rebuild.
pub(in crate::store) const TABLES: &str = "DELETE FROM account_register; DELETE FROM acting_chiefs; DELETE FROM state_logins; DELETE FROM sessions;";

fn stands(conn: &Connection, act: &Act, account: &str, standing: Standing) -> Result<usize, Fault> {
    Ok(conn.execute(
        "UPDATE account_register SET standing = ?2, changed = ?3 WHERE code = ?1 AND standing <> ?2",
        params![account, standing.as_str(), act.at.to_rfc3339()],
    )?)
}

pub(super) fn project(conn: &Connection, act: &Act, deed: &OfficeDeed) -> Result<(), Fault> {
    match deed {
        OfficeDeed::AccountAdded { account, role } => {
            let at = act.at.to_rfc3339();
            conn.execute(
                "INSERT OR REPLACE INTO account_register (code, role, standing, since, changed)
                 VALUES (?1, ?2, ?3, ?4, ?4)",
                params![account.as_str(), role, Standing::Open.as_str(), at],
            )?;
        }
        OfficeDeed::AccountBlocked { account } => {
            stands(conn, act, account.as_str(), Standing::Blocked)?;
        }
        OfficeDeed::AccountChanged(AccountChanged { account, change }) => {
            let account = account.as_str();
            match change {
                AccountChange::Role(role) => {
                    conn.execute(
                        "UPDATE account_register SET role = ?2 WHERE code = ?1",
                        params![account, role],
                    )?;
                }
                AccountChange::PasswordGiven | AccountChange::Recovered => {
                    stands(conn, act, account, Standing::Open)?;
                }
                AccountChange::Removed => {
                    stands(conn, act, account, Standing::Removed)?;
                }
                // Names stand in a table of their own, which is no projection.
                AccountChange::Named(_) | AccountChange::PasswordChanged | AccountChange::RecoveryRenewed => {
                }
            }
        }
        OfficeDeed::Session(session) => {
            conn.execute(
                "INSERT OR REPLACE INTO sessions (act, at, at_unix, account, event) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    act.id.0.to_string(),
                    act.at.to_rfc3339(),
                    act.at.timestamp(),
                    session.account.as_str(),
                    session.event.as_str(),
                ],
            )?;
        }
        OfficeDeed::ActingChief(acting) => {
            conn.execute(
                "INSERT OR REPLACE INTO acting_chiefs (first, last, kk, ru, by_order, clerk, at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    acting.from.to_string(),
                    acting.until.to_string(),
                    acting.kk,
                    acting.ru,
                    acting.order,
                    act.clerk.as_str(),
                    act.at.to_rfc3339(),
                ],
            )?;
        }
        OfficeDeed::ActingChiefWithdrawn { from } => {
            conn.execute("DELETE FROM acting_chiefs WHERE first = ?1", [from.to_string()])?;
        }
        OfficeDeed::StateAccount(account) => state_account(conn, account)?,
        _ => {}
    }
    Ok(())
}

fn state_account(conn: &Connection, account: &StateAccount) -> Result<(), Fault> {
    let on = account.on.to_string();
    let sql = match account.event {
        StateAccountEvent::Made => {
            "INSERT INTO state_logins (login, who, made, ground) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (login) DO UPDATE SET who = excluded.who, made = excluded.made, blocked = NULL, deleted = NULL,
               ground = excluded.ground"
        }
        StateAccountEvent::Blocked => {
            "INSERT INTO state_logins (login, who, blocked, ground) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (login) DO UPDATE SET blocked = excluded.blocked, ground = excluded.ground"
        }
        StateAccountEvent::Unblocked => {
            "INSERT INTO state_logins (login, who, made, ground) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (login) DO UPDATE SET blocked = NULL, ground = excluded.ground"
        }
        StateAccountEvent::Deleted => {
            "INSERT INTO state_logins (login, who, deleted, ground) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (login) DO UPDATE SET deleted = excluded.deleted, ground = excluded.ground"
        }
    };
    conn.execute(sql, params![account.login, account.who, on, account.ground])?;
    Ok(())
}
