//! A pack read and checked. Every problem is gathered with its place; a pack with one is no pack.

mod cited;
mod gathering;
mod lists;
mod proposals;
mod rules;
mod service;

pub use gathering::{Found, Gathering};

use super::pack::{Pack, proposal};
use super::raw::reading;
use crate::domain::act::PackHash;
use crate::domain::trouble::Say;
use sha2::{Digest, Sha256};

/// A pack's identity: the SHA-256 of its bytes, in hex.
pub fn hash(bytes: &[u8]) -> PackHash {
    let digest = Sha256::digest(bytes);
    PackHash(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Reads a pack; `file` names it in what is found.
pub fn read(file: &str, bytes: &[u8]) -> Result<Pack, Vec<Found>> {
    reading(file, bytes, &[], true)
}

/// Reads a pack that is to be offered beside others: no number of its papers may look like one of theirs. What proposals
/// are on is said in the program and not in the file.
pub fn read_beside(file: &str, bytes: &[u8], others: &[&Pack]) -> Result<Pack, Vec<Found>> {
    reading(file, bytes, others, false)
}

fn reading(file: &str, bytes: &[u8], others: &[&Pack], may_be_on: bool) -> Result<Pack, Vec<Found>> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = error.valid_up_to();
            let before = String::from_utf8_lossy(bytes.get(..good).unwrap_or_default()).into_owned();
            let mut found = Gathering::new(file, &before);
            found.at(good..good, Say::new("pack-not-utf8"));
            return Err(found.into_found());
        }
    };
    let mut found = Gathering::new(file, text);
    let (raw, misread) = reading::read(text);
    let readable = misread.is_empty();
    for error in misread {
        found.at(error.at, Say::new("pack-misread").with("message", error.message));
    }
    let mut pack = service::pack(&raw, hash(bytes), &mut found);
    if let Some(pack) = &mut pack {
        pack.file = hash(proposal::plain(bytes));
    }
    for code in raw.head.iter().flat_map(|h| &h.on).filter(|_| !may_be_on) {
        found.at(code.span(), Say::new("pack-proposal-on-in-file"));
    }
    lists::series_taken(&raw, others, &mut found);
    // Codes that a table which could not be read would have defined are not missed besides.
    if readable {
        found.resolve();
    }
    let found = found.into_found();
    match pack {
        Some(pack) if found.is_empty() => Ok(pack),
        _ => Err(found),
    }
}
