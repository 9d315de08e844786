//! A pack read and checked. Every problem is gathered with its place; a pack with one is no pack.

mod cited;
mod gathering;
mod lists;
mod proposals;
mod rules;
mod service;
mod whole;

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

/// Reads a pack that is in use; `file` names it in what is found. Rules that came after it was accepted do not take it
/// from the cases that rest on it.
pub fn read(file: &str, bytes: &[u8]) -> Result<Pack, Vec<Found>> {
    read_as(file, bytes, None)
}

/// Reads a pack that is to be offered beside others: it has to hold together, and no number of its papers may look like
/// one of theirs. What proposals are on is said in the program and not in the file.
pub fn read_beside(file: &str, bytes: &[u8], others: &[&Pack]) -> Result<Pack, Vec<Found>> {
    read_as(file, bytes, Some(others))
}

fn read_as(file: &str, bytes: &[u8], beside: Option<&[&Pack]>) -> Result<Pack, Vec<Found>> {
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
    if beside.is_some() {
        found = found.offered();
    }
    let (raw, misread) = reading::read(text);
    let readable = misread.is_empty();
    found.unread = misread.iter().map(|m| m.table.clone()).collect();
    for error in misread {
        found.at(error.at, error.say);
    }
    let mut pack = service::pack(&raw, hash(bytes), &mut found);
    if let Some(pack) = &mut pack {
        pack.file = hash(&proposal::plain(bytes));
        proposals::contents(text, &mut pack.proposals);
    }
    for code in raw.head.iter().flat_map(|h| &h.on).filter(|_| beside.is_some()) {
        found.at(code.span(), Say::new("pack-proposal-on-in-file"));
    }
    lists::series_taken(&raw, beside.unwrap_or_default(), &mut found);
    // Codes that a table which could not be read would have defined are not missed besides.
    if readable {
        found.resolve();
        if let (Some(pack), true) = (&pack, found.is_offered()) {
            whole::check(&raw, pack, &mut found);
        }
    }
    let found = found.into_found();
    match pack {
        Some(pack) if found.is_empty() => Ok(pack),
        _ => Err(found),
    }
}
