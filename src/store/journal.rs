//! The journal: gapless `(site, seq)`, each entry chained to the one before it. Bytes are stored as written.

pub mod audit;
pub mod chain;
mod kinds;
pub mod reads;
pub mod upcast;

use super::fault::Fault;
use super::{Batch, Store, projection};
use crate::domain::act::{Act, ActId, CaseId, Deed};
use crate::domain::case::Case;
use crate::domain::code::ClerkCode;
use chain::{Fields, Hash};
use chrono::DateTime;
use rusqlite::{Connection, OptionalExtension, Row, params};
use ulid::Ulid;

/// An entry as it lies in the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub site: String,
    pub seq: u64,
    pub v: u32,
    pub hash: Hash,
    pub act: Act,
    /// The bytes as they were written; none once erased.
    pub body: Option<Vec<u8>>,
}

/// The end of a chain: printed on day sheets and written into copies, it shows later that nothing was cut off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub site: String,
    pub seq: u64,
    pub hash: Hash,
}

const COLUMNS: &str = "j.site, j.seq, j.act, j.case_id, j.at, j.clerk, j.kind, j.v, j.hash, b.body
     FROM journal j LEFT JOIN bodies b ON b.act = j.act";

fn entry(row: &Row<'_>) -> Result<Entry, Fault> {
    let act: String = row.get(2)?;
    let case: Option<String> = row.get(3)?;
    let at: String = row.get(4)?;
    let clerk: String = row.get(5)?;
    let kind: String = row.get(6)?;
    let v: u32 = row.get(7)?;
    let body: Option<Vec<u8>> = row.get(9)?;
    let deed = match &body {
        Some(bytes) => upcast::read(&kind, v, bytes),
        None => upcast::erased(&kind),
    };
    Ok(Entry {
        site: row.get(0)?,
        seq: row.get(1)?,
        v,
        hash: Hash(row.get(8)?),
        act: Act {
            id: ActId(ulid(&act)?),
            case: case.map(|c| ulid(&c).map(CaseId)).transpose()?,
            at: DateTime::parse_from_rfc3339(&at).map_err(|_| Fault::Damaged("journal.at"))?,
            clerk: ClerkCode::parse(&clerk).map_err(|_| Fault::Damaged("journal.clerk"))?,
            deed,
        },
        body,
    })
}

pub(super) fn ulid(text: &str) -> Result<Ulid, Fault> {
    Ulid::from_string(text).map_err(|_| Fault::Damaged("ulid"))
}

pub(super) fn entries_of(conn: &Connection, case: CaseId) -> Result<Vec<Entry>, Fault> {
    let sql = format!("SELECT {COLUMNS} WHERE j.case_id = ?1 ORDER BY j.site, j.seq");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([case.0.to_string()])?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        out.push(entry(row)?);
    }
    Ok(out)
}

pub(super) fn acts_of(conn: &Connection, case: CaseId) -> Result<Vec<Act>, Fault> {
    Ok(entries_of(conn, case)?.into_iter().map(|e| e.act).collect())
}

/// Acts of the office, in order.
pub(super) fn office_acts(conn: &Connection) -> Result<Vec<Act>, Fault> {
    let sql = format!("SELECT {COLUMNS} WHERE j.kind = 'office' ORDER BY j.site, j.seq");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        out.push(entry(row)?.act);
    }
    Ok(out)
}

/// Acts of the office whose body names one of these kinds, in order. The others, tickets of years among them, are not parsed.
pub(super) fn office_acts_naming(conn: &Connection, kinds: [&str; 2]) -> Result<Vec<Act>, Fault> {
    let sql = format!(
        "SELECT {COLUMNS} WHERE j.kind = 'office' AND (instr(b.body, ?1) OR instr(b.body, ?2)) ORDER BY j.site, j.seq"
    );
    let named = kinds.map(|kind| format!("\"{kind}\"").into_bytes());
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(named)?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        out.push(entry(row)?.act);
    }
    Ok(out)
}

pub(super) fn case_of(conn: &Connection, case: CaseId) -> Result<Option<Case>, Fault> {
    let acts = acts_of(conn, case)?;
    Ok((!acts.is_empty()).then(|| Case::replay(case, &acts)))
}

/// Whether the case was accepted, or its acceptance refused.
pub(super) fn is_filed(conn: &Connection, case: CaseId) -> Result<bool, Fault> {
    let mut statement = conn.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM journal WHERE case_id = ?1 AND kind IN ('accepted', 'intake-refused'))",
    )?;
    Ok(statement.query_row([case.0.to_string()], |r| r.get(0))?)
}

pub(super) fn head(conn: &Connection, chain: &str, site: &str) -> Result<Option<Head>, Fault> {
    let mut statement = conn.prepare_cached("SELECT seq, hash FROM heads WHERE chain = ?1 AND site = ?2")?;
    let row = statement.query_row([chain, site], |r| Ok((r.get(0)?, r.get(1)?)));
    Ok(row.optional()?.map(|(seq, hash)| Head {
        site: site.to_owned(),
        seq,
        hash: Hash(hash),
    }))
}

fn set_head(conn: &Connection, chain: &str, head: &Head) -> Result<(), Fault> {
    conn.prepare_cached(
        "INSERT INTO heads (chain, site, seq, hash) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (chain, site) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
    )?
    .execute(params![chain, head.site, head.seq, head.hash.0])?;
    Ok(())
}

impl Store {
    /// The entries of a case with their place, version and bytes.
    pub fn entries(&self, case: CaseId) -> Result<Vec<Entry>, Fault> {
        entries_of(&self.conn, case)
    }

    /// Entries of this window after a place, oldest first: for exchange, and for acts of the office.
    pub fn entries_after(&self, seq: u64, limit: u32) -> Result<Vec<Entry>, Fault> {
        let sql = format!("SELECT {COLUMNS} WHERE j.site = ?1 AND j.seq > ?2 ORDER BY j.seq LIMIT ?3");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query(params![self.site, seq, limit])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(entry(row)?);
        }
        Ok(out)
    }

    pub fn head(&self) -> Result<Option<Head>, Fault> {
        head(&self.conn, "journal", &self.site)
    }
}

impl Batch<'_> {
    /// Appends acts, then renews the projections of what they touched. Appending an act again changes nothing;
    /// the same id with other contents is a fault.
    pub fn append(&mut self, acts: &[Act]) -> Result<(), Fault> {
        let mut touched: Vec<(CaseId, bool)> = Vec::new();
        for act in acts {
            if !self.write(act)? {
                continue;
            }
            self.settle_numbers(act);
            if let Deed::Office(deed) = &act.deed {
                projection::office::project(self.tx, act, deed)?;
            }
            if let Some(case) = act.case {
                let found = projection::changes_search(&act.deed);
                match touched.iter_mut().find(|(c, _)| *c == case) {
                    Some((_, search)) => *search |= found,
                    None => touched.push((case, found)),
                }
            }
        }
        let erases = acts.iter().any(|a| matches!(a.deed, Deed::Erased(_)));
        for (case, search) in touched {
            let Some(snapshot) = case_of(self.tx, case)? else {
                continue;
            };
            let place = projection::project(self.tx, &snapshot)?;
            if search {
                self.terms.extend(projection::people::project(
                    self.tx,
                    place,
                    &snapshot,
                    self.speller,
                )?);
            }
        }
        if erases {
            // A row taken out of the index leaves its words in the segments until they are merged.
            self.tx
                .execute("INSERT INTO names (names) VALUES ('optimize')", [])?;
        }
        Ok(())
    }

    /// An act that is there already: what a retry finds instead of taking a number again.
    pub fn act(&self, id: ActId) -> Result<Option<Act>, Fault> {
        Ok(self.entry_by_act(&id.0.to_string())?.map(|e| e.act))
    }

    /// Writes one entry. False when the act is there already.
    fn write(&mut self, act: &Act) -> Result<bool, Fault> {
        let id = act.id.0.to_string();
        if let Some(there) = self.entry_by_act(&id)? {
            let same = there.body.is_none() || there.act == *act;
            return if same {
                Ok(false)
            } else {
                Err(Fault::ActDiffers(id))
            };
        }
        let body = serde_json::to_vec(&act.deed).map_err(|_| Fault::Damaged("act"))?;
        let mut salt = [0u8; 32];
        getrandom::fill(&mut salt)?;
        let before = head(self.tx, "journal", self.site)?;
        let (seq, prev) = before.map_or((1, Hash::ZERO), |h| (h.seq + 1, h.hash));
        let case = act.case.map(|c| c.0.to_string());
        let at = act.at.to_rfc3339();
        let v = upcast::version(act.deed.kind());
        let body_hash = chain::body_hash(&salt, &body);
        let fields = Fields {
            site: self.site,
            seq,
            act: &id,
            case: case.as_deref(),
            at: &at,
            clerk: act.clerk.as_str(),
            kind: act.deed.kind(),
            v,
        };
        let hash = fields.hash(&prev, &body_hash);
        self.tx
            .prepare_cached("INSERT INTO journal VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")?
            .execute(params![
                fields.site,
                fields.seq,
                fields.act,
                fields.case,
                fields.at,
                fields.clerk,
                fields.kind,
                fields.v,
                body_hash.0,
                prev.0,
                hash.0,
            ])?;
        self.tx
            .prepare_cached("INSERT INTO bodies (act, salt, body) VALUES (?1, ?2, ?3)")?
            .execute(params![id, salt, body])?;
        let site = self.site.to_owned();
        set_head(self.tx, "journal", &Head { site, seq, hash })?;
        // Only after the act itself is there: the trigger looks for it.
        if let (Deed::ContactWithdrawn, Some(case)) = (&act.deed, &case) {
            self.tx.execute(
                "UPDATE bodies SET salt = NULL, body = NULL WHERE body IS NOT NULL AND act IN
                 (SELECT act FROM journal WHERE case_id = ?1 AND site = ?2 AND seq < ?3 AND kind = 'contact')",
                params![case, self.site, seq],
            )?;
        }
        if let (Deed::Erased(_), Some(case)) = (&act.deed, &case) {
            self.tx.execute(
                "UPDATE bodies SET salt = NULL, body = NULL WHERE body IS NOT NULL AND act IN
                 (SELECT act FROM journal WHERE case_id = ?1 AND site = ?2 AND seq < ?3)",
                params![case, self.site, seq],
            )?;
            projection::beside::erase(self.tx, case)?;
        }
        Ok(true)
    }

    fn entry_by_act(&self, id: &str) -> Result<Option<Entry>, Fault> {
        let sql = format!("SELECT {COLUMNS} WHERE j.act = ?1");
        let mut statement = self.tx.prepare_cached(&sql)?;
        let mut rows = statement.query([id])?;
        rows.next()?.map(entry).transpose()
    }
}
