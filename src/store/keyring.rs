//! `keyring.toml`: who may open the database, and by what.
//!
//! Each account has an X25519 key pair; its private half is sealed under the account's password (Argon2id,
//! XChaCha20-Poly1305). The database's data key is sealed to every public half and to that of a printed recovery code
//! (sealed boxes), so that a new data key can be given to all who stay without their passwords ([`rekey`](super::rekey):
//! after a block, a deletion, a recovery code used or renewed). A MAC under a key
//! derived from the data key covers all of it: a slot added, removed, exchanged or rolled back is found after unlock.
//! Every clerk holds the same data key: roles are kept by the program, not by cryptography.

pub mod cost;
mod file;
pub mod given;
pub mod recovery;
mod slot;

use super::fault::Fault;
use super::key::DataKey;
use super::strength;
use crate::domain::code::ClerkCode;
use crate::domain::trouble::Say;
use cost::Cost;
use recovery::RecoveryCode;
use serde::{Deserialize, Serialize};
use slot::{Recovery, Sealed, Slot};
use std::path::Path;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Manager,
    Clerk,
    Chief,
    Auditor,
}

impl Role {
    pub fn parse(text: &str) -> Option<Self> {
        let all = [Self::Manager, Self::Clerk, Self::Chief, Self::Auditor];
        all.into_iter().find(|role| role.as_str() == text)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Manager => "manager",
            Self::Clerk => "clerk",
            Self::Chief => "chief",
            Self::Auditor => "auditor",
        }
    }
}

/// Whether the password was given by somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Password {
    Own,
    /// Given by the manager, once: it must be changed at log-in.
    OneTime,
}

/// Why the keyring does not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    #[error("no such account, or not its password")]
    WrongPassword,
    #[error("the account is blocked")]
    Blocked,
    #[error("not a recovery code: group {0} does not hold")]
    RecoveryGroup(usize),
    #[error("not a recovery code: {0} characters")]
    RecoveryLength(usize),
    #[error("not the recovery code of this office")]
    WrongRecovery,
    #[error("the account exists")]
    AccountExists,
    #[error("no such account")]
    NoAccount,
    #[error("the last manager stays")]
    LastManager,
    #[error("the password is too weak")]
    WeakPassword(Say),
    #[error("the keyring was altered")]
    Altered,
    #[error("the keyring is of epoch {found}, the database of {wanted}")]
    OtherEpoch { found: u32, wanted: u32 },
    #[error("the keyring cannot be read: {0}")]
    Unreadable(&'static str),
    #[error("the keyring is full")]
    Full,
    #[error("not enough memory for the key derivation")]
    NoMemory,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl Refused {
    pub fn say(&self) -> Say {
        match self {
            Self::WrongPassword => Say::new("keyring-wrong-password"),
            Self::Blocked => Say::new("keyring-blocked"),
            Self::RecoveryGroup(group) => Say::new("keyring-recovery-group").with("group", group),
            Self::RecoveryLength(length) => Say::new("keyring-recovery-length")
                .with("length", length)
                .with("whole", recovery::LENGTH),
            Self::WrongRecovery => Say::new("keyring-wrong-recovery"),
            Self::AccountExists => Say::new("keyring-account-exists"),
            Self::NoAccount => Say::new("keyring-no-account"),
            Self::LastManager => Say::new("keyring-last-manager"),
            Self::WeakPassword(why) => why.clone(),
            Self::Altered => Say::new("keyring-altered"),
            Self::OtherEpoch { found, wanted } => Say::new("keyring-other-epoch")
                .with("found", found)
                .with("wanted", wanted),
            Self::Unreadable(what) => Say::new("keyring-unreadable").with("what", what),
            Self::Full => Say::new("keyring-full"),
            Self::NoMemory => Say::new("keyring-no-memory"),
            Self::Fault(fault) => fault.say(),
        }
    }
}

/// More accounts than any window has.
const MOST_ACCOUNTS: usize = 200;

#[derive(Debug, Clone, PartialEq)]
pub struct Keyring {
    epoch: u32,
    recovery: Recovery,
    slots: Vec<Slot>,
    mac: [u8; 32],
}

/// An account as the keyring knows it: no name, no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountEntry {
    pub code: ClerkCode,
    pub role: Role,
    pub must_change: bool,
    pub blocked: bool,
}

impl Keyring {
    /// A new keyring with its first account, the manager. The recovery code is shown once and kept nowhere.
    pub fn create(
        first: &ClerkCode,
        password: &str,
        cost: Cost,
    ) -> Result<(Self, DataKey, RecoveryCode), Refused> {
        check_strength(first, password)?;
        let data = DataKey::generate()?;
        let code = RecoveryCode::generate()?;
        let mut keyring = Self {
            epoch: 1,
            recovery: Recovery::new(&code, &data)?,
            slots: vec![Slot::new(
                first,
                Role::Manager,
                password,
                Password::Own,
                cost,
                &data,
            )?],
            mac: [0; 32],
        };
        keyring.mac = keyring.compute_mac(&data);
        Ok((keyring, data, code))
    }

    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    pub fn accounts(&self) -> Vec<AccountEntry> {
        let entry = |slot: &Slot| AccountEntry {
            code: slot.code.clone(),
            role: slot.role,
            must_change: slot.must_change,
            blocked: slot.sealed.is_none(),
        };
        self.slots.iter().map(entry).collect()
    }

    pub fn account(&self, code: &ClerkCode) -> Option<AccountEntry> {
        self.accounts().into_iter().find(|a| a.code == *code)
    }

    /// The data key by an account's password. Takes the time of the key derivation: not on the thread that draws.
    pub fn open(&self, account: &ClerkCode, password: &str) -> Result<DataKey, Refused> {
        let slot = self.slot(account).ok_or(Refused::WrongPassword)?;
        let sealed = slot.sealed.as_ref().ok_or(Refused::Blocked)?;
        let private = slot.private_half(sealed, password)?;
        let data = sealed.data_key(&private).ok_or(Refused::Altered)?;
        self.check(&data)?;
        Ok(data)
    }

    pub fn open_with_recovery(&self, code: &RecoveryCode) -> Result<DataKey, Refused> {
        let data = self.recovery.data_key(code).ok_or(Refused::WrongRecovery)?;
        self.check(&data)?;
        Ok(data)
    }

    /// Compares the epoch with the one in the database: an older keyring was put back.
    pub fn check_epoch(&self, wanted: u32) -> Result<(), Refused> {
        if self.epoch == wanted {
            Ok(())
        } else {
            let found = self.epoch;
            Err(Refused::OtherEpoch { found, wanted })
        }
    }

    fn check(&self, data: &DataKey) -> Result<(), Refused> {
        if slot::equal(&self.compute_mac(data), &self.mac) {
            Ok(())
        } else {
            Err(Refused::Altered)
        }
    }

    /// Adds an account with a password that must be changed at log-in.
    pub fn add_account(
        &mut self,
        data: &DataKey,
        account: &ClerkCode,
        role: Role,
        password: &str,
        cost: Cost,
    ) -> Result<(), Refused> {
        self.check(data)?;
        if self.slot(account).is_some() {
            return Err(Refused::AccountExists);
        }
        if self.slots.len() >= MOST_ACCOUNTS {
            return Err(Refused::Full);
        }
        check_strength(account, password)?;
        self.slots
            .push(Slot::new(account, role, password, Password::OneTime, cost, data)?);
        self.mac = self.compute_mac(data);
        Ok(())
    }

    /// The account's own change of password: a key pair of its own anew, sealed under the new one.
    pub fn change_password(
        &mut self,
        account: &ClerkCode,
        old: &str,
        new: &str,
        cost: Cost,
    ) -> Result<DataKey, Refused> {
        let data = self.open(account, old)?;
        check_strength(account, new)?;
        if old == new {
            return Err(Refused::WeakPassword(Say::new("strength-same-password")));
        }
        let slot = self.slot_mut(account)?;
        *slot = Slot::new(account, slot.role, new, Password::Own, cost, &data)?;
        self.mac = self.compute_mac(&data);
        Ok(data)
    }

    /// A new password for an account, by the manager or after recovery; it unblocks, too.
    pub fn reset_password(
        &mut self,
        data: &DataKey,
        account: &ClerkCode,
        new: &str,
        whose: Password,
        cost: Cost,
    ) -> Result<(), Refused> {
        self.check(data)?;
        check_strength(account, new)?;
        let slot = self.slot_mut(account)?;
        *slot = Slot::new(account, slot.role, new, whose, cost, data)?;
        self.mac = self.compute_mac(data);
        Ok(())
    }

    /// Blocks an account: its secrets go, its name and role stay. One manager always remains.
    pub fn block(&mut self, data: &DataKey, account: &ClerkCode) -> Result<(), Refused> {
        self.check(data)?;
        self.manager_remains_without(account)?;
        self.slot_mut(account)?.sealed = None;
        self.mac = self.compute_mac(data);
        Ok(())
    }

    pub fn remove(&mut self, data: &DataKey, account: &ClerkCode) -> Result<(), Refused> {
        self.check(data)?;
        self.manager_remains_without(account)?;
        self.slots.retain(|s| s.code != *account);
        self.mac = self.compute_mac(data);
        Ok(())
    }

    pub fn set_role(&mut self, data: &DataKey, account: &ClerkCode, role: Role) -> Result<(), Refused> {
        self.check(data)?;
        if role != Role::Manager {
            self.manager_remains_without(account)?;
        }
        self.slot_mut(account)?.role = role;
        self.mac = self.compute_mac(data);
        Ok(())
    }

    /// A new recovery code; the old one opens nothing any more.
    pub fn renew_recovery(&mut self, data: &DataKey) -> Result<RecoveryCode, Refused> {
        self.check(data)?;
        let code = RecoveryCode::generate()?;
        self.recovery = Recovery::new(&code, data)?;
        self.mac = self.compute_mac(data);
        Ok(code)
    }

    /// A new data key of the next epoch, sealed to all who stay; nobody's password is needed. The database is to be
    /// re-keyed with it.
    pub fn rotate(&mut self, data: &DataKey) -> Result<DataKey, Refused> {
        self.check(data)?;
        let fresh = DataKey::generate()?;
        for sealed in self.slots.iter_mut().filter_map(|s| s.sealed.as_mut()) {
            sealed.seal_anew(&fresh)?;
        }
        self.recovery.seal_anew(&fresh)?;
        self.epoch += 1;
        self.mac = self.compute_mac(&fresh);
        Ok(fresh)
    }

    fn slot(&self, account: &ClerkCode) -> Option<&Slot> {
        self.slots.iter().find(|s| s.code == *account)
    }
    fn slot_mut(&mut self, account: &ClerkCode) -> Result<&mut Slot, Refused> {
        self.slots
            .iter_mut()
            .find(|s| s.code == *account)
            .ok_or(Refused::NoAccount)
    }

    fn manager_remains_without(&self, account: &ClerkCode) -> Result<(), Refused> {
        if self.slot(account).is_none() {
            return Err(Refused::NoAccount);
        }
        let remains = self
            .slots
            .iter()
            .any(|s| s.code != *account && s.role == Role::Manager && s.sealed.is_some());
        if remains {
            Ok(())
        } else {
            Err(Refused::LastManager)
        }
    }

    /// Reads the file. Nothing in it is trusted: sizes and costs are bounded before anything is done with them.
    pub fn load(path: &Path) -> Result<Self, Refused> {
        let size = std::fs::metadata(path).map_err(Fault::file(path))?.len();
        if size > file::LARGEST {
            return Err(Refused::Unreadable("size"));
        }
        let text = std::fs::read_to_string(path).map_err(Fault::file(path))?;
        Self::parse(&text)
    }

    /// Writes the file whole or not at all, for its owner alone.
    pub fn save(&self, path: &Path) -> Result<(), Refused> {
        Ok(super::folder::write_private(path, self.to_toml()?.as_bytes())?)
    }
}

fn check_strength(account: &ClerkCode, password: &str) -> Result<(), Refused> {
    let strength = strength::strength(password, &[account.as_str()]);
    match strength.why {
        Some(why) if strength.score < strength::ENOUGH => Err(Refused::WeakPassword(why)),
        _ => Ok(()),
    }
}

impl Sealed {
    fn data_key(&self, private: &crypto_box::SecretKey) -> Option<DataKey> {
        slot::unseal(private, &self.data)
    }
}

#[cfg(test)]
mod tests;
