//! The door of the office's folder: first run, log-in, log-out; and what is asked once it is open.

use super::founding;
use super::open::OpenOffice;
use super::request::{Door, Reply, Request};
use super::trouble::Trouble;
use crate::domain::code::ClerkCode;
use crate::domain::skeleton;
use crate::domain::trouble::Say;
use crate::store::Store;
use crate::store::folder::{self, Folder, WriterLock};
use crate::store::keyring::Keyring;
use crate::store::search::Speller;
use crate::texts::lang::Lang;
use chrono::{DateTime, Utc};
use std::path::{Path, PathBuf};

/// The rules by which names are folded for search.
pub const SPELLER: Speller = Speller {
    keys: skeleton::keys,
    version: skeleton::KEY_VERSION as i64,
};

pub struct Entrance {
    home: PathBuf,
    folder: Option<Folder>,
    lock: Option<WriterLock>,
    open: Option<Box<OpenOffice>>,
    fault: Option<Say>,
}

impl Entrance {
    pub fn new(home: PathBuf) -> Self {
        let (folder, fault) = match Folder::open(&home) {
            Ok(folder) => (Some(folder), None),
            Err(fault) => (None, Some(fault.say())),
        };
        Self {
            home,
            folder,
            lock: None,
            open: None,
            fault,
        }
    }

    pub fn home(&self) -> &Path {
        &self.home
    }

    /// What stands before the first screen.
    pub fn door(&self) -> Door {
        if let Some(say) = &self.fault {
            return Door::Barred(say.clone());
        }
        match &self.folder {
            Some(folder) if folder.is_founded() => match Keyring::load(&folder.keyring()) {
                Ok(keyring) => {
                    let open = keyring.accounts().into_iter().filter(|a| !a.blocked);
                    Door::LogIn {
                        accounts: open.map(|a| a.code.to_string()).collect(),
                    }
                }
                Err(refused) => Door::Barred(refused.say()),
            },
            _ => Door::FirstRun,
        }
    }

    /// The interface's language as it was left.
    pub fn language(&self) -> Option<Lang> {
        let text = std::fs::read_to_string(self.folder.as_ref()?.config()).ok()?;
        let table: toml::Table = text.parse().ok()?;
        Lang::parse(table.get("lang")?.as_str()?)
    }

    pub fn keep_language(&mut self, lang: Lang) {
        if let Some(folder) = &self.folder {
            let text = format!("lang = \"{}\"\n", lang.as_str());
            // A preference that cannot be kept is asked for again, nothing more.
            let _ = folder::write_private(&folder.config(), text.as_bytes());
        }
    }

    /// Does what is asked and answers.
    pub fn handle(&mut self, request: Request, now: DateTime<Utc>) -> Reply {
        let done = match request {
            Request::Found(foundation) => self.found(*foundation, now),
            Request::LogIn { account, password } => self.log_in(&account, &password, now),
            Request::LogOut => {
                self.close();
                Ok(Reply::LoggedOut(self.door()))
            }
            request => match &mut self.open {
                Some(open) => open.handle(request, now),
                None => Err(Trouble::problem("office-closed")),
            },
        };
        done.unwrap_or_else(|trouble| Reply::Trouble(trouble.say()))
    }

    /// The open office, for the command line.
    pub fn office(&mut self) -> Option<&mut OpenOffice> {
        self.open.as_deref_mut()
    }

    fn folder(&self) -> Result<Folder, Trouble> {
        match (&self.folder, &self.fault) {
            (Some(folder), _) => Ok(folder.clone()),
            (None, Some(say)) => Err(Trouble::Problem(say.clone())),
            (None, None) => Err(Trouble::problem("office-closed")),
        }
    }

    fn lock(&mut self, folder: &Folder, now: DateTime<Utc>) -> Result<(), Trouble> {
        if self.lock.is_none() {
            self.lock = Some(folder.lock(&now.format("%Y-%m-%d %H:%M UTC").to_string())?);
        }
        Ok(())
    }

    fn found(
        &mut self,
        foundation: super::request::Foundation,
        now: DateTime<Utc>,
    ) -> Result<Reply, Trouble> {
        let folder = self.folder()?;
        self.lock(&folder, now)?;
        let lang = foundation.lang;
        let (open, recovery) = founding::found(&folder, foundation, now)?;
        let view = Box::new(open.view().clone());
        self.open = Some(Box::new(open));
        self.keep_language(lang);
        Ok(Reply::Founded { view, recovery })
    }

    fn log_in(&mut self, account: &str, password: &str, now: DateTime<Utc>) -> Result<Reply, Trouble> {
        let folder = self.folder()?;
        let clerk = ClerkCode::parse(account).map_err(|_| Trouble::problem("keyring-wrong-password"))?;
        let keyring = Keyring::load(&folder.keyring())?;
        let key = keyring.open(&clerk, password)?;
        self.lock(&folder, now)?;
        folder.empty_spool()?;
        let store = Store::open(&folder.database(), &key, &folder.backup(), SPELLER)?;
        keyring.check_epoch(store.epoch()?)?;
        let open = OpenOffice::enter(folder, store, clerk)?;
        let view = Box::new(open.view().clone());
        self.open = Some(Box::new(open));
        Ok(Reply::LoggedIn(view))
    }

    /// Saves nothing more: what was confirmed is saved. Closes connections, wipes keys, removes what was printed.
    pub fn close(&mut self) {
        self.open = None;
        if let Some(folder) = &self.folder
            && self.lock.is_some()
        {
            let _ = folder.empty_spool();
        }
        self.lock = None;
    }
}
