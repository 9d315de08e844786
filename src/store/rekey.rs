//! A new data key: what the blocked, and a recovery sheet that was renewed, could open with an old copy of the keyring is
//! no longer the office's database.
//!
//! Two files cannot be exchanged at once. Both stand ready beside the old ones first, the database and then the keyring
//! that seals the new key to all who stay; the moment the database takes its place (one rename) is the moment the new key
//! holds. Cut off before it, what stood ready is thrown away; cut off after it, the keyring that stands ready is the one
//! that belongs ([`Folder::keyring`]), and whoever writes next puts it into its place ([`Folder::settle`]). At no moment is
//! there a database whose keyring is gone.
//!
//! A copy of the database made before keeps its key: with a keyring of that time it opens as it did.

use super::Store;
use super::fault::Fault;
use super::folder::{self, Folder};
use super::key::DataKey;
use super::keyring::{Keyring, Refused};
use super::schema::{self, Mode};
use rusqlite::Connection;
use rusqlite::backup::Backup;
use std::fs::OpenOptions;
use std::path::Path;
use std::time::Duration;

/// The setting that says that the key is to be changed: set with the act that calls for it, gone with the change.
pub const DUE: &str = "key_change_due";

/// How far a change is: what stands on the disk at each is enough to go on from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The copy under the new key stands beside the database.
    Copied,
    /// So does its keyring.
    Ready,
    /// The copy is the database.
    Exchanged,
    /// The keyring is in its place.
    Settled,
}

/// Pages copied at a time.
const PAGES: i32 = 1_000;

impl Store {
    /// Whether an act called for a new key that is not there yet.
    pub fn key_change_due(&self) -> Result<bool, Fault> {
        Ok(self.setting(DUE)?.unwrap_or(false))
    }

    /// Changes the key; the store goes on under the new one, which comes back. Whoever reads beside is not disturbed: then
    /// it is refused as busy, and everything is as it was. `on` hears of each step.
    pub fn change_key(
        &mut self,
        folder: &Folder,
        data: &DataKey,
        on: &mut dyn FnMut(Step),
    ) -> Result<DataKey, Refused> {
        folder.settle()?;
        let mut keyring = Keyring::load(&folder.keyring())?;
        let fresh = keyring.rotate(data)?;
        let ready = self.make_ready(folder, &keyring, &fresh, on);
        let went = ready.and_then(|()| self.exchange(folder, on));
        // Once the database took its place the new key holds, whatever failed after it.
        let holds = went.is_ok() || (folder.next_keyring().exists() && !folder.next_database().exists());
        // Before the exchange this throws away what stood ready, after it the keyring comes into its place.
        let settled = folder.settle();
        let key = if holds { &fresh } else { data };
        self.conn = schema::connect(&folder.database(), key, Mode::Write)?;
        if !holds {
            went?;
            settled?;
        }
        // Where the keyring could not be moved it belongs where it stands, and is moved by whoever writes next.
        on(Step::Settled);
        Ok(fresh)
    }

    fn make_ready(
        &mut self,
        folder: &Folder,
        keyring: &Keyring,
        fresh: &DataKey,
        on: &mut dyn FnMut(Step),
    ) -> Result<(), Refused> {
        self.stand_alone()?;
        copy(&self.conn, &folder.next_database(), fresh, keyring.epoch())?;
        on(Step::Copied);
        keyring.save(&folder.next_keyring())?;
        on(Step::Ready);
        Ok(())
    }

    /// Out of the log and into the file, with nobody beside: what is copied then is all there is, and no log is left that
    /// belongs to another file.
    fn stand_alone(&self) -> Result<(), Fault> {
        let mode: String = self
            .conn
            .query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
        match mode.as_str() {
            "delete" => Ok(()),
            _ => Err(Fault::Busy),
        }
    }

    fn exchange(&mut self, folder: &Folder, on: &mut dyn FnMut(Step)) -> Result<(), Refused> {
        // Nobody holds the file when another takes its place.
        let nowhere = Connection::open_in_memory().map_err(Fault::from)?;
        let conn = std::mem::replace(&mut self.conn, nowhere);
        conn.close().map_err(|(_, error)| Fault::from(error))?;
        folder::put_in_place(&folder.next_database(), &folder.database())?;
        on(Step::Exchanged);
        Ok(())
    }
}

/// All of it under another key, of the next epoch, whole on the disk and seen to open.
fn copy(from: &Connection, to: &Path, key: &DataKey, epoch: u32) -> Result<(), Fault> {
    let mut copy = schema::blank(to, key)?;
    Backup::new(from, &mut copy)?.run_to_completion(PAGES, Duration::ZERO, None)?;
    copy.execute("UPDATE meta SET epoch = ?1", [epoch])?;
    copy.execute("DELETE FROM settings WHERE name = ?1", [DUE])?;
    copy.close().map_err(|(_, error)| Fault::from(error))?;
    let seen = schema::connect(to, key, Mode::Read)?;
    let found: u32 = seen.query_row("SELECT epoch FROM meta", [], |row| row.get(0))?;
    drop(seen);
    if found != epoch {
        return Err(Fault::Damaged("meta.epoch"));
    }
    let file = OpenOptions::new().write(true).open(to).map_err(Fault::file(to))?;
    file.sync_all().map_err(Fault::file(to))
}
