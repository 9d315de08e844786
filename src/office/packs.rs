//! The packs of this office: those of the program, the office's own that the manager accepted (by their hash, from the
//! store), and the files that wait in the folder and change nothing until they are accepted.

use super::accept::begins;
use super::open::OpenOffice;
use super::request::{OwnFile, OwnFileState, Reply};
use super::trouble::Trouble;
use crate::domain::act::{Deed, OfficeDeed, PackHash};
use crate::domain::code::ServiceCode;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::forms::catalogue::{self, Catalogue};
use crate::forms::check;
use crate::forms::embedded;
use crate::forms::pack::BasisState;
use crate::store::Store;
use crate::store::folder::Folder;
use crate::store::packs::{Managed, Origin};
use crate::texts::machine;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// More than any pack; a mistaken file is not read into memory.
const MOST: u64 = 4 * 1024 * 1024;

/// How a pack from the store is named in what is found in it.
fn kept_name(service: &ServiceCode) -> String {
    format!("{service}.toml")
}

/// The catalogue as the store has it: the pack accepted last for each service, else the program's own; and every pack
/// that a case was ever begun under.
pub fn catalogue(store: &Store, said: &Managed) -> Result<Catalogue, Trouble> {
    let mut catalogue = Catalogue::embedded();
    for (service, hash) in &said.in_force {
        if catalogue.get(service).is_some_and(|p| p.hash == *hash) {
            continue;
        }
        // Having gone back to the program's own pack, the office follows the program.
        let kept = store.packs_of(service)?;
        if kept
            .iter()
            .any(|(h, _, origin)| h == hash && *origin == Origin::Embedded)
        {
            continue;
        }
        let Some(bytes) = store.pack(hash)? else {
            catalogue.disable(service.clone(), &hash.0, Vec::new());
            continue;
        };
        let file = kept_name(service);
        match check::read(&file, &bytes) {
            Ok(_) => catalogue.accept(&file, &bytes),
            Err(found) => catalogue.disable(service.clone(), &file, found),
        }
    }
    let mut on: BTreeMap<ServiceCode, BTreeMap<String, String>> = BTreeMap::new();
    for ((service, proposal), turning) in &said.turned {
        if turning.on {
            on.entry(service.clone())
                .or_default()
                .insert(proposal.clone(), turning.content.clone());
        }
    }
    for (service, contents) in on {
        if let Err(found) = catalogue.turn_on(&service, &contents) {
            let file = kept_name(&service);
            catalogue.disable(service, &file, found);
        }
    }
    for hash in store.packs_kept()? {
        if catalogue.by_hash(&hash).is_none()
            && let Some(bytes) = store.pack(&hash)?
        {
            catalogue.remember(&hash.0, &bytes);
        }
    }
    Ok(catalogue)
}

/// A file of the folder, with its bytes where they are a whole pack.
struct Lying {
    own: OwnFile,
    bytes: Vec<u8>,
}

fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn lying(folder: &Folder, catalogue: &Catalogue) -> Vec<Lying> {
    let Ok(entries) = std::fs::read_dir(folder.forms()) else {
        return Vec::new();
    };
    let mut paths: Vec<_> = entries.flatten().map(|e| e.path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == "toml"));
    paths.sort();
    paths.iter().map(|path| look(path, catalogue)).collect()
}

fn look(path: &Path, catalogue: &Catalogue) -> Lying {
    let file = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .chars()
        .filter(|c| !c.is_control())
        .collect::<String>();
    let bytes = match read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let say = Say::new("counter-file-unreadable").with_text("why", machine::why(error.kind()));
            let state = OwnFileState::Unreadable(say);
            let own = OwnFile {
                file,
                service: None,
                state,
            };
            let bytes = Vec::new();
            return Lying { own, bytes };
        }
    };
    let others: Vec<_> = catalogue.packs().collect();
    let (service, state) = match check::read_beside(&file, &bytes, &others) {
        Err(found) => (catalogue::service_of(&bytes), OwnFileState::Broken(found)),
        Ok(pack) => {
            let in_force = catalogue.get(&pack.code).is_some_and(|p| p.file == pack.hash);
            let service = Some(pack.code.clone());
            if in_force {
                (service, OwnFileState::InForce)
            } else {
                (service, OwnFileState::Waiting(Arc::new(pack)))
            }
        }
    };
    Lying {
        own: OwnFile { file, service, state },
        bytes,
    }
}

/// The files of the office's own packs, as they lie in the folder now.
pub fn own_files(folder: &Folder, catalogue: &Catalogue) -> Vec<OwnFile> {
    lying(folder, catalogue).into_iter().map(|l| l.own).collect()
}

/// The folder looked into again.
pub fn look_again(office: &mut OpenOffice) -> Result<Reply, Trouble> {
    office.view.own_files = own_files(&office.folder, &office.view.catalogue);
    Ok(Reply::Office(Box::new(office.view.clone())))
}

/// The bytes that have this hash: of a file in the folder, or of the program's own packs.
fn bytes_of(office: &OpenOffice, hash: &PackHash) -> Option<(Vec<u8>, Origin)> {
    let own = lying(&office.folder, &office.view.catalogue)
        .into_iter()
        .map(|l| l.bytes)
        .find(|bytes| check::hash(bytes) == *hash);
    if let Some(bytes) = own {
        return Some((bytes, Origin::Own));
    }
    embedded::PACKS
        .iter()
        .map(|(_, text)| text.as_bytes())
        .find(|bytes| check::hash(bytes) == *hash)
        .map(|bytes| (bytes.to_vec(), Origin::Embedded))
}

/// The manager accepts a pack that was shown: the very bytes of that hash are kept and used from now on.
pub fn accept(office: &mut OpenOffice, hash: &PackHash, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let (bytes, origin) =
        bytes_of(office, hash).ok_or_else(|| Trouble::problem("counter-pack-changed-meanwhile"))?;
    // The program's own packs agree with each other; one of the office's must agree with what is offered now.
    let catalogue = Arc::clone(&office.view.catalogue);
    let others: Vec<_> = match origin {
        Origin::Own => catalogue.packs().collect(),
        Origin::Embedded => Vec::new(),
    };
    let pack = check::read_beside(&hash.0, &bytes, &others)
        .map_err(|_| Trouble::problem("counter-pack-changed-meanwhile"))?;
    // It would take the place of what is worked with, and could not be worked with before its day.
    let replaces = catalogue.offered(&pack.code).is_some();
    let today = office.at(now).date_naive();
    if replaces && pack.state(today) == BasisState::NotYet {
        let say = Say::new("counter-pack-not-begun").with("day", begins(&pack));
        return Err(Refusal::new(say).into());
    }
    let deed = OfficeDeed::PackAccepted {
        service: pack.code.clone(),
        pack: pack.hash.clone(),
    };
    let act = office.act(None, office.at(now), Deed::Office(deed));
    office.store.commit::<_, Trouble>(|batch| {
        batch.keep_pack(&pack.hash, &pack.code, &pack.version, origin, &bytes)?;
        batch.append(&[act])?;
        Ok(())
    })?;
    office.kept.insert(pack.hash);
    office.read_packs()?;
    Ok(Reply::Office(Box::new(office.view.clone())))
}

/// The manager turns a proposed list of documents on or off. What was begun goes on by what held then.
pub fn turn(
    office: &mut OpenOffice,
    service: ServiceCode,
    proposal: String,
    on: bool,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let pack = office.view.catalogue.get(&service);
    let (is_on, content) = pack
        .and_then(|p| Some((p.on.contains(&proposal), p.proposal(&proposal)?.content.clone())))
        .ok_or_else(|| Trouble::problem("counter-pack-changed-meanwhile"))?;
    if is_on != on {
        let deed = OfficeDeed::ProposalTurned {
            service,
            proposal,
            content,
            on,
        };
        let act = office.act(None, office.at(now), Deed::Office(deed));
        office.store.append(&[act])?;
        office.read_packs()?;
    }
    Ok(Reply::Office(Box::new(office.view.clone())))
}
