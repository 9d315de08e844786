//! Looking into an office beside the process that writes there: nothing is changed, nothing is locked.

use super::entrance::SPELLER;
use super::open::{Keys, OpenOffice};
use super::trouble::Trouble;
use crate::domain::code::ClerkCode;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::store::Store;
use crate::store::folder::Folder;
use crate::store::keyring::cost::Cost;
use crate::store::keyring::{Keyring, Refused};
use std::path::Path;

/// An office that can be opened: its folder and who may open it.
pub struct Found {
    folder: Folder,
    keyring: Keyring,
}

/// The office in a folder.
pub fn at(home: &Path) -> Result<Found, Trouble> {
    let folder = Folder::founded(home)?.ok_or_else(|| Trouble::problem("cli-no-office"))?;
    let keyring = Keyring::load(&folder.keyring())?;
    Ok(Found { folder, keyring })
}

impl Found {
    /// The accounts that may log in.
    pub fn accounts(&self) -> Vec<String> {
        let open = self.keyring.accounts().into_iter().filter(|a| !a.blocked);
        open.map(|a| a.code.to_string()).collect()
    }

    pub fn open(self, account: &str, password: &str) -> Result<OpenOffice, Trouble> {
        let clerk = ClerkCode::parse(account).map_err(|_| Trouble::problem("keyring-wrong-password"))?;
        let key = self.keyring.open(&clerk, password)?;
        let entry = self.keyring.account(&clerk).ok_or(Refused::NoAccount)?;
        if entry.must_change {
            return Err(Refusal::new(Say::new("password-due")).into());
        }
        let store = Store::open_reader(&self.folder.database(), &key, SPELLER)?;
        self.keyring.check_epoch(store.epoch()?)?;
        let keys = Keys {
            data: key,
            cost: Cost::USUAL,
        };
        OpenOffice::enter(self.folder, store, keys, &entry)
    }
}
