//! All packs at hand, by code: the embedded ones, and the office's own that a manager accepted. Besides, the packs that
//! earlier cases were begun under: a case keeps the version of its pack.

use super::check::{self, Found};
use super::embedded;
use super::pack::{Pack, Proposal, proposal};
use crate::domain::act::PackHash;
use crate::domain::code::ServiceCode;
use crate::domain::institution::InstitutionKind;
use std::collections::BTreeMap;
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
    /// The service as the broken text names it, if it does.
    pub service: Option<ServiceCode>,
    pub found: Vec<Found>,
}

#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    offered: Vec<Offered>,
    broken: Vec<Broken>,
    /// Packs that are offered no more, for the cases begun under them.
    earlier: Vec<Arc<Pack>>,
}

/// The service that a text names, whatever else is wrong with it.
pub fn service_of(bytes: &[u8]) -> Option<ServiceCode> {
    let text = std::str::from_utf8(bytes).ok()?;
    let from_table = || {
        let table: toml::Table = text.parse().ok()?;
        table.get("code")?.as_str().map(str::to_owned)
    };
    // Not even TOML: the first line that looks like the code.
    let from_line = || {
        let line = text.lines().map(str::trim).find(|l| {
            l.strip_prefix("code")
                .is_some_and(|rest| rest.trim_start().starts_with('='))
        })?;
        line.split('"').nth(1).map(str::to_owned)
    };
    ServiceCode::parse(&from_table().or_else(from_line)?).ok()
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
            Ok(pack) => self.offer(origin, Arc::new(pack), bytes.into()),
            Err(found) => self.broken.push(Broken {
                file: file.to_owned(),
                service: service_of(bytes),
                found,
            }),
        }
    }

    /// The pack of a service with the proposals on that the manager turned on, as far as this version has them with the
    /// very content that was turned on.
    pub fn turn_on(
        &mut self,
        service: &ServiceCode,
        contents: &BTreeMap<String, String>,
    ) -> Result<(), Vec<Found>> {
        let Some(offered) = self.offered(service).cloned() else {
            return Ok(());
        };
        let same = |p: &&Proposal| contents.get(&p.code) == Some(&p.content);
        let on = offered.pack.proposals.iter().filter(same);
        let codes: Vec<&str> = on.map(|p| p.code.as_str()).collect();
        if !codes.is_empty() {
            let bytes = proposal::turned_on(&offered.bytes, &codes);
            let pack = check::read(service.as_str(), &bytes)?;
            self.offer(offered.origin, Arc::new(pack), bytes.into());
        }
        Ok(())
    }

    fn offer(&mut self, origin: Origin, pack: Arc<Pack>, bytes: Arc<[u8]>) {
        let of = |o: &Offered| o.pack.code == pack.code;
        let replaced = self.offered.iter().filter(|o| of(o)).map(|o| Arc::clone(&o.pack));
        self.earlier.extend(replaced);
        self.offered.retain(|o| !of(o));
        self.offered.push(Offered { origin, pack, bytes });
        self.offered.sort_by(|a, b| a.pack.code.cmp(&b.pack.code));
    }

    /// The pack of a service cannot be used: nothing takes its place, so that nobody works by another one unawares.
    pub fn disable(&mut self, service: ServiceCode, file: &str, found: Vec<Found>) {
        let gone = self.offered.iter().filter(|o| o.pack.code == service);
        self.earlier.extend(gone.map(|o| Arc::clone(&o.pack)));
        self.offered.retain(|o| o.pack.code != service);
        self.broken.push(Broken {
            file: file.to_owned(),
            service: Some(service),
            found,
        });
    }

    /// A pack that earlier cases rest on. One that this program cannot read is left out.
    pub fn remember(&mut self, file: &str, bytes: &[u8]) {
        let hash = check::hash(bytes);
        if self.by_hash(&hash).is_none()
            && let Ok(pack) = check::read(file, bytes)
        {
            self.earlier.push(Arc::new(pack));
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

    pub fn offered(&self, code: &ServiceCode) -> Option<&Offered> {
        self.offered.iter().find(|o| o.pack.code == *code)
    }

    pub fn get(&self, code: &ServiceCode) -> Option<&Arc<Pack>> {
        self.offered(code).map(|o| &o.pack)
    }

    /// The very pack that a case was begun under, offered still or not.
    pub fn by_hash(&self, hash: &PackHash) -> Option<&Arc<Pack>> {
        let offered = self.offered.iter().map(|o| &o.pack);
        offered.chain(&self.earlier).find(|p| p.hash == *hash)
    }

    /// The packs that an office of this kind may open.
    pub fn for_office<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Arc<Pack>> {
        self.offered
            .iter()
            .map(|o| &o.pack)
            .filter(move |p| InstitutionKind::is_among(kind, &p.office_kinds))
    }
}
