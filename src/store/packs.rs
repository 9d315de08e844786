//! Packs ever used, by the hash of their bytes. What a manager accepted or confirmed is told by acts.

use super::fault::Fault;
use super::journal::chain::Hash;
use super::journal::office_acts_naming;
use super::{Batch, Store};
use crate::domain::act::{Deed, OfficeDeed, PackHash};
use crate::domain::code::{ClerkCode, ServiceCode};
use chrono::{DateTime, FixedOffset};
use rusqlite::{OptionalExtension, params};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    Embedded,
    /// The office's own.
    Own,
}

impl Origin {
    fn as_str(self) -> &'static str {
        match self {
            Self::Embedded => "embedded",
            Self::Own => "own",
        }
    }
}

/// Who took something upon himself, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    pub clerk: ClerkCode,
    pub at: DateTime<FixedOffset>,
    /// The instruction relied on; empty for an acceptance.
    pub instruction: String,
}

/// How a proposal was turned last: on or off, with which content, and who said so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turning {
    pub on: bool,
    pub content: String,
    pub signed: Signed,
}

/// Proposals of services that were ever turned.
pub type Turned = BTreeMap<(ServiceCode, String), Turning>;

/// What the manager said of packs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Managed {
    /// The packs in force by acceptance: of each service the one accepted last.
    pub in_force: BTreeMap<ServiceCode, PackHash>,
    /// The proposed lists that were ever turned on or off: how each stands, who turned it last and when.
    pub turned: Turned,
}

/// The identity of a pack's bytes.
pub fn pack_hash(bytes: &[u8]) -> PackHash {
    PackHash(Hash::of(bytes).to_string())
}

impl Batch<'_> {
    /// Keeps a pack's bytes for ever. They must have the hash that is said to be theirs.
    pub fn keep_pack(
        &mut self,
        hash: &PackHash,
        service: &ServiceCode,
        version: &str,
        origin: Origin,
        bytes: &[u8],
    ) -> Result<(), Fault> {
        if pack_hash(bytes) != *hash {
            return Err(Fault::PackDiffers(hash.0.clone()));
        }
        self.tx
            .prepare_cached(
                "INSERT INTO packs (hash, service, version, origin, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (hash) DO NOTHING",
            )?
            .execute(params![hash.0, service.as_str(), version, origin.as_str(), bytes])?;
        Ok(())
    }
}

impl Store {
    pub fn keep_pack(
        &mut self,
        hash: &PackHash,
        service: &ServiceCode,
        version: &str,
        origin: Origin,
        bytes: &[u8],
    ) -> Result<(), Fault> {
        self.commit(|batch| batch.keep_pack(hash, service, version, origin, bytes))
    }

    pub fn pack(&self, hash: &PackHash) -> Result<Option<Vec<u8>>, Fault> {
        let bytes: Option<Vec<u8>> = self
            .conn
            .prepare_cached("SELECT bytes FROM packs WHERE hash = ?1")?
            .query_row([&hash.0], |r| r.get(0))
            .optional()?;
        match bytes {
            Some(bytes) if pack_hash(&bytes) != *hash => Err(Fault::PackDiffers(hash.0.clone())),
            other => Ok(other),
        }
    }

    /// Packs kept for a service: hash, version, origin.
    pub fn packs_of(&self, service: &ServiceCode) -> Result<Vec<(PackHash, String, Origin)>, Fault> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT hash, version, origin FROM packs WHERE service = ?1 ORDER BY rowid")?;
        let found = statement.query_map([service.as_str()], |r| {
            let origin: String = r.get(2)?;
            let origin = if origin == "own" {
                Origin::Own
            } else {
                Origin::Embedded
            };
            Ok((PackHash(r.get(0)?), r.get(1)?, origin))
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// What the manager said of packs, by one reading of the journal.
    pub fn packs_managed(&self) -> Result<Managed, Fault> {
        let mut said = Managed::default();
        for act in office_acts_naming(&self.conn, ["pack-accepted", "proposal-turned"])? {
            match act.deed {
                Deed::Office(OfficeDeed::PackAccepted { service, pack }) => {
                    said.in_force.insert(service, pack);
                }
                Deed::Office(OfficeDeed::ProposalTurned {
                    service,
                    proposal,
                    content,
                    on,
                }) => {
                    let signed = Signed {
                        clerk: act.clerk,
                        at: act.at,
                        instruction: String::new(),
                    };
                    let turning = Turning { on, content, signed };
                    said.turned.insert((service, proposal), turning);
                }
                _ => {}
            }
        }
        Ok(said)
    }

    /// Every pack ever kept.
    pub fn packs_kept(&self) -> Result<Vec<PackHash>, Fault> {
        let mut statement = self.conn.prepare_cached("SELECT hash FROM packs ORDER BY hash")?;
        let found = statement.query_map([], |r| Ok(PackHash(r.get(0)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Who accepted an office's own pack.
    pub fn pack_accepted(&self, hash: &PackHash) -> Result<Option<Signed>, Fault> {
        self.signed("SELECT clerk, at, '' FROM packs_accepted WHERE pack = ?1", hash)
    }

    /// Who relied on which instruction for a pack whose basis lapsed.
    pub fn basis_confirmed(&self, hash: &PackHash) -> Result<Option<Signed>, Fault> {
        self.signed(
            "SELECT clerk, at, instruction FROM bases_confirmed WHERE pack = ?1",
            hash,
        )
    }

    fn signed(&self, sql: &str, hash: &PackHash) -> Result<Option<Signed>, Fault> {
        let row: Option<(String, String, String)> = self
            .conn
            .prepare_cached(sql)?
            .query_row([&hash.0], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
            .optional()?;
        let Some((clerk, at, instruction)) = row else {
            return Ok(None);
        };
        Ok(Some(Signed {
            clerk: ClerkCode::parse(&clerk).map_err(|_| Fault::Damaged("packs.clerk"))?,
            at: DateTime::parse_from_rfc3339(&at).map_err(|_| Fault::Damaged("packs.at"))?,
            instruction,
        }))
    }
}
