//! The office's memory: an encrypted SQLite file with a chained journal, and the projections made from it.
//!
//! A `Store` is one connection. One process writes (`folder`), by the one thread that holds it; readers stand beside it.
//! Everything that belongs together is one `commit`: acts, the numbers they carry, projections, the draft that ends.

pub mod accounts;
pub mod attempts;
pub mod drafts;
pub mod fault;
pub mod folder;
pub mod half_typed;
pub mod journal;
pub mod key;
pub mod keyring;
pub mod numbers;
pub mod packs;
pub mod projection;
pub mod register;
pub mod rekey;
pub mod schema;
pub mod search;
pub mod settings;
pub mod sheets;
pub mod strength;

use crate::domain::act::{Act, CaseId};
use crate::domain::case::Case;
use crate::domain::number::Number;
use fault::Fault;
use key::DataKey;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use schema::Mode;
use search::{Speller, Vocabulary};
use std::path::Path;

/// What a new file is told about its window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Founding {
    /// The window among all windows of all offices (a ULID).
    pub site: String,
    /// The window as it stands in numbers.
    pub window: String,
    /// The keyring's epoch.
    pub epoch: u32,
}

pub struct Store {
    conn: Connection,
    site: String,
    window: String,
    speller: Speller,
    vocabulary: Option<Vocabulary>,
}

/// One transaction: all of it comes about, or nothing.
pub struct Batch<'a> {
    tx: &'a Transaction<'a>,
    site: &'a str,
    window: &'a str,
    speller: Speller,
    /// Numbers taken and not yet carried by an act.
    unused: Vec<Number>,
    /// Search terms that came into being, for the vocabulary.
    terms: Vec<String>,
}

/// What became of a case that was to be filed.
#[derive(Debug, Clone, PartialEq)]
pub enum Filed {
    Now(Vec<Act>),
    /// It had been filed before, by these acts: nothing was done.
    Before(Vec<Act>),
}

impl Store {
    /// Makes the file. There must be none.
    pub fn create(path: &Path, key: &DataKey, founding: &Founding, speller: Speller) -> Result<Self, Fault> {
        Self::create_with(path, key, founding, speller, |_| Ok(()))
    }

    /// Makes the file with what it has from its first moment (`first`). It comes into its place whole: a kill before
    /// leaves no office behind, and there is none without its settings and its first account.
    pub fn create_with<E: From<Fault>>(
        path: &Path,
        key: &DataKey,
        founding: &Founding,
        speller: Speller,
        first: impl FnOnce(&mut Batch<'_>) -> Result<(), E>,
    ) -> Result<Self, E> {
        if path.exists() {
            return Err(Fault::Exists(path.to_owned()).into());
        }
        let folder = path.parent().unwrap_or(Path::new("."));
        let beside = path.with_extension("db.new");
        for left in [
            beside.clone(),
            path.with_extension("db.new-wal"),
            path.with_extension("db.new-shm"),
        ] {
            folder::remove_left(&left)?;
        }
        let mut store = Self::lay(&beside, key, founding, folder, speller)?;
        store.commit(first)?;
        // Closing writes the log into the file and removes it.
        store.conn.close().map_err(|(_, error)| Fault::from(error))?;
        folder::put_in_place(&beside, path)?;
        Ok(Self::open(path, key, folder, speller)?)
    }

    /// An empty file that knows its window.
    fn lay(
        path: &Path,
        key: &DataKey,
        founding: &Founding,
        copies: &Path,
        speller: Speller,
    ) -> Result<Self, Fault> {
        let mut conn = schema::connect(path, key, Mode::Create)?;
        schema::migrate(&mut conn, copies)?;
        conn.execute(
            "INSERT INTO meta (one, site, window, epoch, skeleton) VALUES (1, ?1, ?2, ?3, ?4)",
            (&founding.site, &founding.window, founding.epoch, speller.version),
        )?;
        Self::over(conn, speller)
    }

    /// Opens the file for writing, bringing it to this program's version; a copy is made before, in `copies`.
    pub fn open(path: &Path, key: &DataKey, copies: &Path, speller: Speller) -> Result<Self, Fault> {
        let mut conn = schema::connect(path, key, Mode::Write)?;
        schema::migrate(&mut conn, copies)?;
        Self::over(conn, speller)
    }

    /// Opens the file beside the process that writes. Nothing is changed, reads are not written down.
    pub fn open_reader(path: &Path, key: &DataKey, speller: Speller) -> Result<Self, Fault> {
        let conn = schema::connect(path, key, Mode::Read)?;
        let found = schema::check_version(&conn)?;
        if found < schema::VERSION {
            return Err(Fault::OlderVersion { found });
        }
        Self::over(conn, speller)
    }

    fn over(conn: Connection, speller: Speller) -> Result<Self, Fault> {
        let (site, window) = conn
            .query_row("SELECT site, window FROM meta", [], |r| {
                Ok((r.get(0)?, r.get(1)?))
            })
            .optional()?
            .ok_or(Fault::Damaged("meta"))?;
        Ok(Self {
            conn,
            site,
            window,
            speller,
            vocabulary: None,
        })
    }

    pub fn site(&self) -> &str {
        &self.site
    }
    pub fn window(&self) -> &str {
        &self.window
    }

    /// The keyring's epoch as the database knows it: an older keyring was rolled back.
    pub fn epoch(&self) -> Result<u32, Fault> {
        Ok(self.conn.query_row("SELECT epoch FROM meta", [], |r| r.get(0))?)
    }

    /// Does `work` in one transaction. When it returns an error, nothing has happened, and no number is used up.
    pub fn commit<T, E: From<Fault>>(
        &mut self,
        work: impl FnOnce(&mut Batch<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(Fault::from)?;
        let mut batch = Batch {
            tx: &tx,
            site: &self.site,
            window: &self.window,
            speller: self.speller,
            unused: Vec::new(),
            terms: Vec::new(),
        };
        let out = work(&mut batch)?;
        if let Some(number) = batch.unused.first() {
            return Err(Fault::NumberUnused(number.to_string()).into());
        }
        let terms = std::mem::take(&mut batch.terms);
        tx.commit().map_err(Fault::from)?;
        if let Some(vocabulary) = &mut self.vocabulary {
            vocabulary.learn(terms);
        }
        Ok(out)
    }

    /// Files a case once: when its acceptance or refusal is in the journal already (a retry after a crash, a key
    /// pressed twice), `make` is not called and the acts that stand there come back. The case's draft ends with it.
    pub fn file<E: From<Fault>>(
        &mut self,
        case: CaseId,
        make: impl FnOnce(&mut Batch<'_>) -> Result<Vec<Act>, E>,
    ) -> Result<Filed, E> {
        self.commit(|batch| {
            if journal::is_filed(batch.tx, case)? {
                return Ok(Filed::Before(journal::acts_of(batch.tx, case)?));
            }
            let acts = make(batch)?;
            batch.append(&acts)?;
            batch.remove_draft(case)?;
            Ok(Filed::Now(acts))
        })
    }

    /// Appends acts and their projections. An act that is there already is left as it is.
    pub fn append(&mut self, acts: &[Act]) -> Result<(), Fault> {
        self.commit(|batch| batch.append(acts))
    }

    /// The case, by replaying its acts.
    pub fn load_case(&self, case: CaseId) -> Result<Option<Case>, Fault> {
        journal::case_of(&self.conn, case)
    }

    /// Every act of a case, in order.
    pub fn acts(&self, case: CaseId) -> Result<Vec<Act>, Fault> {
        journal::acts_of(&self.conn, case)
    }
}

impl Batch<'_> {
    pub fn load_case(&self, case: CaseId) -> Result<Option<Case>, Fault> {
        journal::case_of(self.tx, case)
    }
    pub fn acts(&self, case: CaseId) -> Result<Vec<Act>, Fault> {
        journal::acts_of(self.tx, case)
    }
}
