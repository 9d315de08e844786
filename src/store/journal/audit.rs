//! Verifying the chains: every entry is hashed anew. An edit of any column of any row is found and placed.

use super::chain::{Fields, Hash, ReadFields, body_hash};
use super::{Head, Store};
use crate::domain::trouble::Say;
use crate::store::fault::Fault;
use rusqlite::types::{FromSql, FromSqlResult, ValueRef};
use rusqlite::{Connection, Row};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wrong {
    /// A place in the row of numbers is empty.
    Gap,
    /// It does not follow from the entry before it.
    Chain,
    /// Its fields are not what was hashed.
    Fields,
    /// What it says is not what was hashed.
    Body,
    /// What it says is gone, and no act of erasing says why.
    BodyMissing,
    /// A body that belongs to no entry.
    BodyStray,
    /// A value of a kind that is never written there.
    Shape,
    /// The chain does not end where it ended when it was last written.
    Head,
    /// The entry that was written down elsewhere is not there, or is another.
    Anchor,
}

impl Wrong {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gap => "gap",
            Self::Chain => "chain",
            Self::Fields => "fields",
            Self::Body => "body",
            Self::BodyMissing => "body-missing",
            Self::BodyStray => "body-stray",
            Self::Shape => "shape",
            Self::Head => "head",
            Self::Anchor => "anchor",
        }
    }

    pub fn say(self) -> Say {
        Say::new(match self {
            Self::Gap => "audit-gap",
            Self::Chain => "audit-chain",
            Self::Fields => "audit-fields",
            Self::Body => "audit-body",
            Self::BodyMissing => "audit-body-missing",
            Self::BodyStray => "audit-body-stray",
            Self::Shape => "audit-shape",
            Self::Head => "audit-head",
            Self::Anchor => "audit-anchor",
        })
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AuditFault {
    /// `journal/<site>/<seq>` or `reads/<site>/<seq>`.
    pub entry: String,
    pub fault: Wrong,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    pub entries: u64,
    pub reads: u64,
    pub head: Option<Head>,
    pub faults: Vec<AuditFault>,
}

impl Audit {
    pub fn is_whole(&self) -> bool {
        self.faults.is_empty()
    }
}

/// Reads a column as it lies, whatever its type: an edit may have changed that as well.
struct Raw(Option<Vec<u8>>, Kind);

#[derive(PartialEq, Eq, Clone, Copy)]
enum Kind {
    Null,
    Integer,
    Real,
    Text,
    Blob,
}

impl FromSql for Raw {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(match value {
            ValueRef::Null => Raw(None, Kind::Null),
            ValueRef::Integer(i) => Raw(Some(i.to_be_bytes().to_vec()), Kind::Integer),
            ValueRef::Real(r) => Raw(Some(r.to_be_bytes().to_vec()), Kind::Real),
            ValueRef::Text(t) => Raw(Some(t.to_vec()), Kind::Text),
            ValueRef::Blob(b) => Raw(Some(b.to_vec()), Kind::Blob),
        })
    }
}

impl Raw {
    fn text(self) -> Option<String> {
        (self.1 == Kind::Text).then_some(())?;
        String::from_utf8(self.0?).ok()
    }
    fn number(self) -> Option<u64> {
        (self.1 == Kind::Integer).then_some(())?;
        u64::try_from(i64::from_be_bytes(self.0?.try_into().ok()?)).ok()
    }
    fn hash(self) -> Option<Hash> {
        (self.1 == Kind::Blob).then_some(())?;
        self.0?.try_into().ok().map(Hash)
    }
    /// `Some(None)` is a null that may stand there.
    fn or_null<T>(self, read: impl FnOnce(Self) -> Option<T>) -> Option<Option<T>> {
        if self.1 == Kind::Null {
            Some(None)
        } else {
            read(self).map(Some)
        }
    }
}

struct JournalRow {
    site: String,
    seq: u64,
    act: String,
    case: Option<String>,
    at: String,
    clerk: String,
    kind: String,
    v: u32,
    body_hash: Hash,
    prev: Hash,
    hash: Hash,
}

fn journal_row(row: &Row<'_>) -> Result<Option<JournalRow>, Fault> {
    let raw = |n: usize| row.get::<_, Raw>(n);
    let columns = (
        raw(0)?,
        raw(1)?,
        raw(2)?,
        raw(3)?,
        raw(4)?,
        raw(5)?,
        raw(6)?,
        raw(7)?,
    );
    let hashes = (raw(8)?, raw(9)?, raw(10)?);
    let read = || {
        Some(JournalRow {
            site: columns.0.text()?,
            seq: columns.1.number()?,
            act: columns.2.text()?,
            case: columns.3.or_null(Raw::text)?,
            at: columns.4.text()?,
            clerk: columns.5.text()?,
            kind: columns.6.text()?,
            v: columns.7.number()?.try_into().ok()?,
            body_hash: hashes.0.hash()?,
            prev: hashes.1.hash()?,
            hash: hashes.2.hash()?,
        })
    };
    Ok(read())
}

/// Walks one chain per site, keeping where each stands.
struct Walk {
    chain: &'static str,
    ends: BTreeMap<String, (u64, Hash)>,
    faults: Vec<AuditFault>,
}

impl Walk {
    fn new(chain: &'static str) -> Self {
        Self {
            chain,
            ends: BTreeMap::new(),
            faults: Vec::new(),
        }
    }

    fn wrong(&mut self, place: &str, fault: Wrong) {
        let entry = format!("{}/{place}", self.chain);
        self.faults.push(AuditFault { entry, fault });
    }

    /// Takes an entry in: its place, what it says of the one before, and what it should hash to.
    fn take(&mut self, site: &str, seq: u64, prev: &Hash, hash: &Hash, should: &Hash) {
        let place = format!("{site}/{seq}");
        let (last, end) = self.ends.get(site).copied().unwrap_or((0, Hash::ZERO));
        if seq != last + 1 {
            self.wrong(&place, Wrong::Gap);
        }
        if *prev != end {
            self.wrong(&place, Wrong::Chain);
        }
        if hash != should {
            self.wrong(&place, Wrong::Fields);
        }
        self.ends.insert(site.to_owned(), (seq, *hash));
    }

    fn check_heads(&mut self, conn: &Connection) -> Result<(), Fault> {
        let mut statement = conn.prepare("SELECT site, seq, hash FROM heads WHERE chain = ?1")?;
        let mut rows = statement.query([self.chain])?;
        let mut heads = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (site, seq, hash): (Raw, Raw, Raw) = (row.get(0)?, row.get(1)?, row.get(2)?);
            match (site.text(), seq.number(), hash.hash()) {
                (Some(site), Some(seq), Some(hash)) => {
                    heads.insert(site, (seq, hash));
                }
                _ => self.wrong("heads", Wrong::Shape),
            }
        }
        let sites: BTreeSet<String> = heads.keys().chain(self.ends.keys()).cloned().collect();
        for site in sites {
            if heads.get(&site) != self.ends.get(&site) {
                let seq = self.ends.get(&site).map_or(0, |(seq, _)| *seq);
                self.wrong(&format!("{site}/{seq}"), Wrong::Head);
            }
        }
        Ok(())
    }
}

impl Store {
    /// Hashes every entry anew. `anchors` are heads that were written down elsewhere (a day sheet, a copy): whoever
    /// holds the key can rewrite a whole chain, and only they show it.
    pub fn verify(&self, anchors: &[Head]) -> Result<Audit, Fault> {
        let mut faults = Vec::new();
        let (entries, mut walk) = self.walk_journal(anchors)?;
        walk.check_heads(&self.conn)?;
        faults.append(&mut walk.faults);
        let (reads, mut walk) = self.walk_reads()?;
        walk.check_heads(&self.conn)?;
        faults.append(&mut walk.faults);
        Ok(Audit {
            entries,
            reads,
            head: self.head().unwrap_or(None),
            faults,
        })
    }

    fn walk_journal(&self, anchors: &[Head]) -> Result<(u64, Walk), Fault> {
        let mut walk = Walk::new("journal");
        let erased = self.erasings()?;
        let mut open: BTreeSet<(String, u64)> = anchors.iter().map(|a| (a.site.clone(), a.seq)).collect();
        let mut entries = 0;
        let mut statement = self.conn.prepare(
            "SELECT j.site, j.seq, j.act, j.case_id, j.at, j.clerk, j.kind, j.v, j.body_hash, j.prev, j.hash,
                    b.act IS NOT NULL, b.salt, b.body
             FROM journal j LEFT JOIN bodies b ON b.act = j.act ORDER BY j.site, j.seq",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            entries += 1;
            let Some(it) = journal_row(row)? else {
                walk.wrong(&format!("#{entries}"), Wrong::Shape);
                continue;
            };
            let place = format!("{}/{}", it.site, it.seq);
            let fields = Fields {
                site: &it.site,
                seq: it.seq,
                act: &it.act,
                case: it.case.as_deref(),
                at: &it.at,
                clerk: &it.clerk,
                kind: &it.kind,
                v: it.v,
            };
            let should = fields.hash(&it.prev, &it.body_hash);
            walk.take(&it.site, it.seq, &it.prev, &it.hash, &should);
            let (there, salt, body): (bool, Raw, Raw) = (row.get(11)?, row.get(12)?, row.get(13)?);
            let gone_by = |kind: &str| {
                let case = it.case.clone()?;
                erased.get(&(it.site.clone(), case, kind.to_owned()))
            };
            let withdrawn = gone_by("contact-withdrawn").filter(|_| it.kind == "contact");
            let may_be_gone = gone_by("erased")
                .into_iter()
                .chain(withdrawn)
                .any(|by| *by > it.seq);
            let shapes = (salt.1, body.1);
            match (salt.hash(), body.0) {
                (Some(salt), Some(body)) if shapes == (Kind::Blob, Kind::Blob) => {
                    if body_hash(&salt.0, &body) != it.body_hash {
                        walk.wrong(&place, Wrong::Body);
                    }
                }
                (None, None) if shapes == (Kind::Null, Kind::Null) && there && may_be_gone => {}
                (None, None) => walk.wrong(&place, Wrong::BodyMissing),
                _ => walk.wrong(&place, Wrong::Body),
            }
            for anchor in anchors.iter().filter(|a| a.site == it.site && a.seq == it.seq) {
                open.remove(&(it.site.clone(), it.seq));
                if anchor.hash != it.hash {
                    walk.wrong(&place, Wrong::Anchor);
                }
            }
        }
        for (site, seq) in open {
            walk.wrong(&format!("{site}/{seq}"), Wrong::Anchor);
        }
        let stray: u64 = self.conn.query_row(
            "SELECT count(*) FROM bodies b WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.act = b.act)",
            [],
            |r| r.get(0),
        )?;
        for n in 1..=stray {
            walk.wrong(&format!("bodies/{n}"), Wrong::BodyStray);
        }
        Ok((entries, walk))
    }

    /// Per site, case and kind, the place of the last act that empties others.
    fn erasings(&self) -> Result<BTreeMap<(String, String, String), u64>, Fault> {
        let mut statement = self.conn.prepare(
            "SELECT site, case_id, kind, max(seq) FROM journal
             WHERE kind IN ('erased', 'contact-withdrawn') AND case_id IS NOT NULL GROUP BY site, case_id, kind",
        )?;
        let mut rows = statement.query([])?;
        let mut out = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (site, case): (Raw, Raw) = (row.get(0)?, row.get(1)?);
            let (kind, seq): (Raw, Raw) = (row.get(2)?, row.get(3)?);
            let key = (site.text(), case.text(), kind.text());
            if let ((Some(site), Some(case), Some(kind)), Some(seq)) = (key, seq.number()) {
                out.insert((site, case, kind), seq);
            }
        }
        Ok(out)
    }

    fn walk_reads(&self) -> Result<(u64, Walk), Fault> {
        let mut walk = Walk::new("reads");
        let mut entries = 0;
        let mut statement = self.conn.prepare(
            "SELECT site, seq, at, clerk, what, case_id, prev, hash FROM reads ORDER BY site, seq",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            entries += 1;
            let raw = |n: usize| row.get::<_, Raw>(n);
            let (site, seq, at, clerk) = (raw(0)?.text(), raw(1)?.number(), raw(2)?.text(), raw(3)?.text());
            let (what, case) = (raw(4)?.text(), raw(5)?.or_null(Raw::text));
            let (prev, hash) = (raw(6)?.hash(), raw(7)?.hash());
            let (Some(site), Some(seq), Some(at), Some(clerk)) = (site, seq, at, clerk) else {
                walk.wrong(&format!("#{entries}"), Wrong::Shape);
                continue;
            };
            let (Some(what), Some(case), Some(prev), Some(hash)) = (what, case, prev, hash) else {
                walk.wrong(&format!("{site}/{seq}"), Wrong::Shape);
                continue;
            };
            let fields = ReadFields {
                site: &site,
                seq,
                at: &at,
                clerk: &clerk,
                what: &what,
                case: case.as_deref(),
            };
            walk.take(&site, seq, &prev, &hash, &fields.hash(&prev));
        }
        Ok((entries, walk))
    }
}
