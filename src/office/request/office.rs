//! The open office as screens and settings know it: its people, hours, packs.

use super::printing::Trays;
use crate::domain::act::PackHash;
use crate::domain::calendar::{Calendar, Week};
use crate::domain::code::{ClerkCode, ServiceCode};
use crate::domain::treaty::Treaties;
use crate::domain::trouble::Say;
use crate::forms::catalogue::Catalogue;
use crate::forms::check::Found;
use crate::forms::pack::{Pack, Proposal};
use crate::office::request::people::ActingRow;
use crate::office::rights::{self, Right};
use crate::store::keyring::Role;
use crate::store::packs::Turned;
use crate::texts::lang::{Lang, Texts};
use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The sheets that lie in the printer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stock {
    /// A4 alone: a paper that its pack sets on A5 is printed on A4.
    A4,
    #[default]
    A4AndA5,
}

/// A name of one of the office's own people, as papers print it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonName {
    pub kk: String,
    pub ru: String,
}

impl PersonName {
    /// In the language of the screen; English screens name people in Russian letters, as papers do.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru | Lang::En => &self.ru,
        }
    }
}

/// What the office is, as settings keep it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfficeSettings {
    pub institution: String,
    pub kind: String,
    pub name: Texts,
    pub city: Texts,
    pub country: String,
    pub window: String,
    pub chief: PersonName,
    pub zone: Tz,
    pub open: NaiveTime,
    pub close: NaiveTime,
    /// On how many days of the week the window works; terms are counted by them.
    #[serde(default)]
    pub week: Week,
    #[serde(default)]
    pub stock: Stock,
    #[serde(default)]
    pub specimen: bool,
    /// A lapsed basis: warn (the manager confirms once per pack) or block.
    #[serde(default)]
    pub lapsed: Lapsed,
    /// After so many minutes without a key the session locks itself; 0: never.
    #[serde(default = "idle_minutes")]
    pub idle_minutes: u16,
}

/// As offices mostly want it.
fn idle_minutes() -> u16 {
    IDLE_MINUTES
}

pub const IDLE_MINUTES: u16 = 10;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lapsed {
    #[default]
    Warn,
    Block,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClerkView {
    pub code: ClerkCode,
    pub name: PersonName,
    pub post: Texts,
    pub role: Role,
    /// In which the clerk last worked here; none: never turned.
    pub lang: Option<Lang>,
}

/// What the screens know of the open office.
#[derive(Debug, Clone)]
pub struct OfficeView {
    pub settings: OfficeSettings,
    /// Which printer and tray for which sheet.
    pub trays: Trays,
    pub clerk: ClerkView,
    pub catalogue: Arc<Catalogue>,
    pub calendar: Arc<Calendar>,
    pub treaties: Arc<Treaties>,
    /// Services whose lapsed basis the manager confirmed.
    pub confirmed: Vec<(ServiceCode, PackHash)>,
    /// The instructions that were relied on, by pack.
    pub instructions: BTreeMap<PackHash, String>,
    /// The proposed lists of documents that the manager ever turned, and by whom.
    pub proposals: Arc<Turned>,
    /// The files of the office's own packs, as they lie in its folder.
    pub own_files: Vec<OwnFile>,
    /// The names of all who have or had an account.
    pub people: Arc<BTreeMap<ClerkCode, PersonName>>,
    /// Who stands in for the chief, the latest first.
    pub acting: Vec<ActingRow>,
}

impl OfficeView {
    /// Why the clerk who is inside may not do something; none where it is allowed.
    pub fn lacks(&self, right: Right) -> Option<Say> {
        rights::lacks(self.clerk.role, right)
    }

    /// Whether a proposed list that the manager turned on is off, because its content is not the one that he turned on.
    pub fn is_off_by_content(&self, pack: &Pack, proposal: &Proposal) -> bool {
        let turning = self.proposals.get(&(pack.code.clone(), proposal.code.clone()));
        turning.is_some_and(|t| t.on) && !pack.on.contains(&proposal.code)
    }

    /// A clerk's name; where nothing is known but the account, that.
    pub fn name_of<'a>(&'a self, clerk: &'a ClerkCode, lang: Lang) -> &'a str {
        let name = self.people.get(clerk).map(|n| n.get(lang));
        name.filter(|n| !n.is_empty()).unwrap_or(clerk.as_str())
    }

    /// To whom papers of a day are addressed: the chief, or who stands in then.
    pub fn chief_on(&self, day: NaiveDate) -> &PersonName {
        let acting = self.acting.iter().find(|a| a.from <= day && day <= a.until);
        acting.map_or(&self.settings.chief, |a| &a.name)
    }
}

/// A pack in the office's folder: inert until the manager accepts it.
#[derive(Debug, Clone)]
pub struct OwnFile {
    pub file: String,
    pub service: Option<ServiceCode>,
    pub state: OwnFileState,
}

#[derive(Debug, Clone)]
pub enum OwnFileState {
    /// Accepted as it lies there; the store's bytes are used.
    InForce,
    /// Waits for the manager: what it would bring.
    Waiting(Arc<Pack>),
    Broken(Vec<Found>),
    /// The file could not be read at all.
    Unreadable(Say),
}
