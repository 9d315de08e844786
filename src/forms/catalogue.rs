//! All packs at hand, by code: the embedded ones, and the office's own that a manager accepted.

use super::check::{self, Found};
use super::embedded;
use super::pack::Pack;
use crate::domain::act::PackHash;
use crate::domain::code::ServiceCode;
use std::sync::Arc;

/// Where a pack came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    Embedded,
    Office,
}

/// A pack that is offered, with its bytes as they are kept in the store.
#[derive(Debug, Clone)]
pub struct Offered {
    pub origin: Origin,
    pub pack: Arc<Pack>,
    pub bytes: Arc<[u8]>,
}

/// An office's own pack that cannot be used: its service is disabled, visibly.
#[derive(Debug, Clone)]
pub struct Broken {
    pub file: String,
    pub found: Vec<Found>,
}

#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    offered: Vec<Offered>,
    broken: Vec<Broken>,
}

impl Catalogue {
    /// The packs that the program carries.
    pub fn embedded() -> Self {
        let mut catalogue = Self::default();
        for (file, text) in embedded::PACKS {
            catalogue.add(Origin::Embedded, file, text.as_bytes());
        }
        catalogue
    }

    /// Puts an office's own accepted pack in; it takes the place of one with the same code. A broken one takes the place
    /// of nothing.
    pub fn accept(&mut self, file: &str, bytes: &[u8]) {
        self.add(Origin::Office, file, bytes);
    }

    fn add(&mut self, origin: Origin, file: &str, bytes: &[u8]) {
        match check::read(file, bytes) {
            Ok(pack) => {
                self.offered.retain(|o| o.pack.code != pack.code);
                self.offered.push(Offered {
                    origin,
                    pack: Arc::new(pack),
                    bytes: bytes.into(),
                });
                self.offered.sort_by(|a, b| a.pack.code.cmp(&b.pack.code));
            }
            Err(found) => self.broken.push(Broken {
                file: file.to_owned(),
                found,
            }),
        }
    }

    pub fn all(&self) -> &[Offered] {
        &self.offered
    }

    /// The packs, in the order of their codes.
    pub fn packs(&self) -> impl Iterator<Item = &Pack> {
        self.offered.iter().map(|o| &*o.pack)
    }

    pub fn pack(&self, code: &ServiceCode) -> Option<&Pack> {
        self.get(code).map(|p| &**p)
    }

    pub fn broken(&self) -> &[Broken] {
        &self.broken
    }

    pub fn get(&self, code: &ServiceCode) -> Option<&Arc<Pack>> {
        self.offered
            .iter()
            .find(|o| o.pack.code == *code)
            .map(|o| &o.pack)
    }

    pub fn by_hash(&self, hash: &PackHash) -> Option<&Arc<Pack>> {
        self.offered
            .iter()
            .find(|o| o.pack.hash == *hash)
            .map(|o| &o.pack)
    }

    /// The packs that an office of this kind may open.
    pub fn for_office<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Arc<Pack>> {
        self.offered
            .iter()
            .map(|o| &o.pack)
            .filter(move |p| p.office_kinds.iter().any(|k| k == kind))
    }
}
