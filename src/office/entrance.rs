//! The door of the office's folder: first run, log-in, log-out; and what is asked once it is open.

use super::founding;
use super::language;
use super::open::{Keys, OpenOffice};
use super::people::{accounts, sessions};
use super::request::{Door, Reply, Request};
use super::rights;
use super::trouble::Trouble;
use crate::domain::act::{AccountChange, SessionEvent};
use crate::domain::code::ClerkCode;
use crate::domain::refusal::Refusal;
use crate::domain::skeleton;
use crate::domain::trouble::Say;
use crate::store::Store;
use crate::store::folder::{self, Folder, WriterLock};
use crate::store::key::DataKey;
use crate::store::keyring::cost::Cost;
use crate::store::keyring::recovery::RecoveryCode;
use crate::store::keyring::{AccountEntry, Keyring, Password, Refused};
use crate::store::search::Speller;
use crate::texts::lang::Lang;
use chrono::{DateTime, Utc};
use std::path::{Path, PathBuf};
use std::time::Duration;
use zeroize::Zeroizing;

/// What a guess at a password shall cost on the machine where it is set.
const UNLOCKING: Duration = Duration::from_millis(250);

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
    cost: Cost,
}

impl Entrance {
    pub fn new(home: PathBuf) -> Self {
        let (folder, fault) = match Folder::open(&home) {
            Ok(folder) => (Some(folder), None),
            Err(fault) => (None, Some(Trouble::from(fault).told())),
        };
        Self {
            home,
            folder,
            lock: None,
            open: None,
            fault,
            cost: Cost::USUAL,
        }
    }

    /// Becomes the one process that writes here, from the first screen on; removes what a cut-off print left behind.
    pub fn take(&mut self, now: DateTime<Utc>) {
        let taken = self.folder().and_then(|folder| {
            self.lock(&folder, now)?;
            folder.empty_spool()?;
            Ok(())
        });
        if let Err(trouble) = taken {
            self.fault = Some(trouble.told());
        }
    }

    /// Measures what a password may cost on this machine, before the first account is made. `timed` runs what it is
    /// given and says how long it took.
    pub fn calibrate(&mut self, timed: impl FnMut(&mut dyn FnMut()) -> Duration) {
        if let Ok(cost) = Cost::calibrate(UNLOCKING, timed) {
            self.cost = cost;
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
                    // Who is blocked stands last and is told so.
                    let mut accounts = keyring.accounts();
                    accounts.sort_by_key(|a| a.blocked);
                    Door::LogIn {
                        accounts: accounts.iter().map(|a| a.code.to_string()).collect(),
                    }
                }
                Err(refused) => Door::Barred(Trouble::from(refused).told()),
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

    /// The language is kept for this window, and for the clerk who is inside.
    pub fn keep_language(&mut self, lang: Lang, now: DateTime<Utc>) {
        self.leave_in(lang);
        if let Some(office) = &mut self.open
            && let Err(trouble) = language::keep(office, lang, now)
        {
            // A preference: it is turned again, nothing more. The log has the cause.
            trouble.logged();
        }
    }

    fn leave_in(&mut self, lang: Lang) {
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
            Request::Recover {
                account,
                code,
                password,
            } => self.recover(&account, &code, &password, now),
            Request::ChangePassword { account, old, new } => self.change_password(&account, &old, &new, now),
            Request::LogOut => {
                self.shut(SessionEvent::Out, now);
                Ok(Reply::LoggedOut(self.door()))
            }
            Request::Lock => {
                self.shut(SessionEvent::Locked, now);
                Ok(Reply::LoggedOut(self.door()))
            }
            request => match &mut self.open {
                Some(open) => open.handle(request, now),
                None => Err(Trouble::problem("office-closed")),
            },
        };
        done.unwrap_or_else(|trouble| Reply::Trouble(trouble.told()))
    }

    /// Why a request that the machine answers is not to be done; none where it is.
    pub fn refuses(&self, request: &Request) -> Option<Reply> {
        rights::needed(request)?;
        let allowed = match &self.open {
            Some(open) => rights::check(open.view().clerk.role, request),
            None => Err(Trouble::problem("office-closed")),
        };
        allowed.err().map(|trouble| Reply::Trouble(trouble.told()))
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
            folder.settle()?;
        }
        Ok(())
    }

    /// Founds a practice office, whose password guards made-up cases alone: the least cost does.
    pub fn practise(
        &mut self,
        foundation: super::request::Foundation,
        now: DateTime<Utc>,
    ) -> Result<Reply, Trouble> {
        self.cost = Cost::FLOOR;
        self.found(foundation, now)
    }

    /// Founds the office and stays inside. Where one is, it is left as it is.
    pub fn found(
        &mut self,
        foundation: super::request::Foundation,
        now: DateTime<Utc>,
    ) -> Result<Reply, Trouble> {
        let folder = self.folder()?;
        self.lock(&folder, now)?;
        if folder.is_founded() && folder.keyring().exists() {
            return Err(Refusal::new(Say::new("founding-exists")).into());
        }
        let lang = foundation.lang;
        let (open, recovery) = founding::found(&folder, foundation, self.cost, now)?;
        let view = Box::new(open.view().clone());
        self.open = Some(Box::new(open));
        self.leave_in(lang);
        Ok(Reply::Founded { view, recovery })
    }

    /// Opens the office; a password that somebody else gave opens nothing but its own change.
    pub fn log_in(&mut self, account: &str, password: &str, now: DateTime<Utc>) -> Result<Reply, Trouble> {
        let folder = self.folder()?;
        let clerk = ClerkCode::parse(account).map_err(|_| Trouble::problem("keyring-wrong-password"))?;
        let mut keyring = Keyring::load(&folder.keyring())?;
        let key = keyring
            .open(&clerk, password)
            .inspect_err(|why| sessions::refused(&folder, &keyring, &clerk, why, now))?;
        let due = keyring.account(&clerk).is_some_and(|a| a.must_change);
        if due {
            return Ok(Reply::PasswordDue);
        }
        self.lock(&folder, now)?;
        folder.empty_spool()?;
        let mut store = Store::open(&folder.database(), &key, &folder.backup(), SPELLER)?;
        keyring.check_epoch(store.epoch()?)?;
        // Names are folded by other rules than before: without this the search would find less, in silence.
        if store.needs_rebuild()? {
            store.rebuild(|_| {})?;
        }
        let mut key = key;
        // Cut off between the act and the keyring: what the journal says is done now, whoever comes first.
        if accounts::finish(&mut keyring, &key, &store)? {
            keyring.save(&folder.keyring())?;
        }
        accounts::may_enter(&store, &clerk)?;
        // Where it cannot be changed now, it is tried at the next log-in; nobody is shut out for that.
        if store.key_change_due()? {
            match store.change_key(&folder, &key, &mut |_| {}) {
                Ok(fresh) => key = fresh,
                Err(refused) => Trouble::from(refused).logged(),
            }
            keyring = Keyring::load(&folder.keyring())?;
        }
        let entry = keyring.account(&clerk).ok_or(Refused::NoAccount)?;
        let keys = Keys {
            data: key,
            cost: self.cost,
        };
        let mut open = OpenOffice::enter(folder, store, keys, &entry)?;
        sessions::came(&mut open, now)?;
        let view = Box::new(open.view().clone());
        self.open = Some(Box::new(open));
        Ok(Reply::LoggedIn(view))
    }

    /// The account's own change of its password, by the one it has.
    fn change_password(
        &mut self,
        account: &str,
        old: &str,
        new: &str,
        now: DateTime<Utc>,
    ) -> Result<Reply, Trouble> {
        let folder = self.folder()?;
        let clerk = ClerkCode::parse(account).map_err(|_| Trouble::problem("keyring-wrong-password"))?;
        self.lock(&folder, now)?;
        let mut keyring = Keyring::load(&folder.keyring())?;
        if let Err(why) = keyring.change_password(&clerk, old, new, self.cost) {
            sessions::refused(&folder, &keyring, &clerk, &why, now);
            return Err(why.into());
        }
        keyring.save(&folder.keyring())?;
        let inside = self.log_in(account, new, now)?;
        self.note(AccountChange::PasswordChanged, now)?;
        Ok(inside)
    }

    /// A forgotten password: the printed code opens the office, the account gets a new password, the office a new code.
    fn recover(
        &mut self,
        account: &str,
        code: &str,
        password: &str,
        now: DateTime<Utc>,
    ) -> Result<Reply, Trouble> {
        let folder = self.folder()?;
        let clerk = ClerkCode::parse(account).map_err(|_| Trouble::problem("keyring-no-account"))?;
        let mut keyring = Keyring::load(&folder.keyring())?;
        let key = keyring
            .open_with_recovery(&RecoveryCode::parse(code)?)
            .inspect_err(|why| sessions::refused(&folder, &keyring, &clerk, why, now))?;
        self.lock(&folder, now)?;
        let entry = keyring.account(&clerk).ok_or(Refused::NoAccount)?;
        keyring.reset_password(&key, &clerk, password, Password::Own, self.cost)?;
        let recovery = Zeroizing::new(keyring.renew_recovery(&key)?.to_string());
        self.recovered(&folder, &key, &entry, now)?;
        keyring.save(&folder.keyring())?;
        match self.log_in(account, password, now)? {
            Reply::LoggedIn(view) => Ok(Reply::Founded { view, recovery }),
            other => Ok(other),
        }
    }

    fn note(&mut self, change: AccountChange, now: DateTime<Utc>) -> Result<(), Trouble> {
        match &mut self.open {
            Some(open) => accounts::note(open, change, now),
            None => Ok(()),
        }
    }

    /// The act before the keyring: whoever was blocked comes in again by the printed code.
    fn recovered(
        &self,
        folder: &Folder,
        key: &DataKey,
        entry: &AccountEntry,
        now: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        let store = Store::open(&folder.database(), key, &folder.backup(), SPELLER)?;
        accounts::recovered(store, entry, now)
    }

    /// Ends the session: closes connections, wipes keys. What was confirmed is saved.
    fn shut(&mut self, event: SessionEvent, now: DateTime<Utc>) {
        if let Some(mut open) = self.open.take()
            && let Err(trouble) = sessions::went(&mut open, event, now)
        {
            // The door shuts all the same; the cause goes to the log.
            trouble.logged();
        }
        if let Some(folder) = &self.folder
            && self.lock.is_some()
        {
            // What cannot be removed now is removed at the next start.
            let _ = folder.empty_spool();
        }
    }

    /// Ends the session and leaves the folder to others.
    pub fn close(&mut self, now: DateTime<Utc>) {
        self.shut(SessionEvent::Out, now);
        self.lock = None;
    }
}
