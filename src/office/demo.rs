//! Practice and demonstration: an office with made-up people on both sides of the counter. Its window is `DEMO`, its
//! papers are specimens, and everything in it goes through the same use cases as a real office's work.

pub mod cases;
pub mod chance;
mod course;
pub mod filling;
pub mod papers;
pub mod people;
pub mod tasks;

use super::entrance::Entrance;
use super::founding::{self, DEMO};
use super::open::OpenOffice;
use super::request::{Foundation, PersonName, Request, Stock};
use super::trouble::Trouble;
use crate::domain::code::ClerkCode;
use crate::domain::institution::{self, Institution, InstitutionKind};
use crate::domain::title::Title;
use crate::forms::pack::{BasisState, Channel, Ground, Pack};
use crate::store::folder::Folder;
use crate::store::keyring::cost::Cost;
use crate::texts::Sayer;
use crate::texts::lang::{Lang, Texts};
use chrono::{DateTime, Duration, NaiveTime, Utc};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use zeroize::Zeroizing;

/// The practice office as the data file has it; a test reads it whole.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Practice {
    pub institution: String,
    pub account: String,
    pub password: String,
    open: String,
    close: String,
    pub shown: String,
    clerk: PersonName,
    post: Words,
    chief: PersonName,
    /// Offices that no list names, one of each such kind, and the one that stands for every kind.
    made_up: Vec<MadeUp>,
    instruction: PersonName,
    reason: Vec<Reason>,
    pub sent_back: PersonName,
    /// Why a blank was spoiled.
    pub spoiled: PersonName,
    longest_reason: Reason,
    answers: BTreeMap<String, String>,
}

/// An office of a kind that no list names.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct MadeUp {
    kind: String,
    name: Title,
    city: Title,
    chief: PersonName,
}

impl MadeUp {
    fn institution(&self) -> Option<Institution> {
        let mut kinds = InstitutionKind::ALL
            .into_iter()
            .chain([InstitutionKind::Practice]);
        let kind = kinds.find(|k| k.code() == self.kind && !k.is_listed())?;
        Some(Institution::named(kind, self.name.clone(), self.city.clone()))
    }
}

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Words {
    kk: String,
    ru: String,
    en: String,
}

/// Why the provider refuses: what is said has to come under the ground that is given.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    pub ground: String,
    pub kk: String,
    pub ru: String,
}

impl Practice {
    /// The reasons that come under one of these grounds, each with its ground.
    pub fn reasons<'a>(&'a self, grounds: &[&'a Ground]) -> Vec<(&'a Ground, &'a Reason)> {
        let of = |ground: &&'a Ground| {
            let ground = *ground;
            let under = self.reason.iter().filter(|r| r.ground == ground.code.as_str());
            under.map(|r| (ground, r)).collect::<Vec<_>>()
        };
        grounds.iter().flat_map(of).collect()
    }
}

pub fn practice() -> &'static Practice {
    static READ: LazyLock<Practice> =
        LazyLock::new(|| toml::from_str(include_str!("../../assets/demo/office.toml")).unwrap_or_default());
    &READ
}

/// Institutions where a service can be shown, one for each way in: the practice office's own, or the first of a kind.
pub fn institutions_for(pack: &Pack) -> Vec<Institution> {
    let own = institution().ok();
    let listed = institution::embedded().all().iter().cloned();
    let all: Vec<Institution> = own.into_iter().chain(listed).chain(made_up()).collect();
    let takes = |channel: &Channel, kind: InstitutionKind| {
        let codes = [&channel.offices, &pack.office_kinds];
        codes.iter().all(|kinds| kinds.iter().any(|k| k == kind.code()))
    };
    let mut out: Vec<Institution> = Vec::new();
    for channel in &pack.channels {
        let there = all.iter().find(|i| takes(channel, i.kind)).cloned();
        out.extend(there.filter(|i| out.iter().all(|o| o.code != i.code)));
    }
    out
}

fn made_up() -> impl Iterator<Item = Institution> {
    let every = practice().made_up.iter().filter_map(MadeUp::institution);
    every.filter(|i| i.kind != InstitutionKind::Practice)
}

/// The office that takes every service, or one of a kind: of a kind that a list names, the first listed.
pub fn institution_of(kind: Option<InstitutionKind>) -> Result<Institution, Trouble> {
    let wanted = kind.unwrap_or(InstitutionKind::Practice);
    let made_up = practice().made_up.iter().filter_map(MadeUp::institution);
    let listed = institution::embedded().all().iter().cloned();
    let mut all = institution().into_iter().chain(listed).chain(made_up);
    all.find(|i| i.kind == wanted)
        .ok_or_else(|| Trouble::problem("founding-no-institution"))
}

/// The practice office's own.
pub fn institution() -> Result<Institution, Trouble> {
    let listed = institution::embedded().by_code(&practice().institution);
    listed
        .cloned()
        .ok_or_else(|| Trouble::problem("founding-no-institution"))
}

/// The answers of a first run that a practice office gives.
pub fn foundation(
    institution: Institution,
    password: Zeroizing<String>,
    lang: Lang,
) -> Result<Foundation, Trouble> {
    let office = practice();
    let time =
        |text: &str| NaiveTime::parse_from_str(text, "%H%M").map_err(|_| Trouble::problem("problem-time"));
    let made_up = office.made_up.iter().find(|a| a.kind == institution.kind.code());
    let (post, chief) = match made_up {
        None => {
            let (kk, ru, en) = (&office.post.kk, &office.post.ru, &office.post.en);
            let post = Texts {
                kk: kk.clone(),
                ru: ru.clone(),
                en: en.clone(),
            };
            (post, office.chief.clone())
        }
        Some(made_up) => {
            let sayer = Sayer::default();
            let said = |lang| sayer.text(lang, founding::usual_post(institution.kind));
            let post = Texts {
                kk: said(Lang::Kk),
                ru: said(Lang::Ru),
                en: said(Lang::En),
            };
            (post, made_up.chief.clone())
        }
    };
    Ok(Foundation {
        stock: Stock::default(),
        lang,
        zone: institution.zone,
        institution,
        window: DEMO.to_owned(),
        account: ClerkCode::parse(&office.account).map_err(|_| Trouble::problem("problem-account"))?,
        clerk: office.clerk.clone(),
        post,
        chief,
        open: time(&office.open)?,
        close: time(&office.close)?,
        password,
    })
}

/// A practice office in a folder of its own, open. Its password guards made-up cases: the least cost does.
pub fn found(
    folder: &Folder,
    institution: Institution,
    lang: Lang,
    now: DateTime<Utc>,
) -> Result<OpenOffice, Trouble> {
    let password = Zeroizing::new(practice().password.clone());
    let foundation = foundation(institution, password, lang)?;
    let (office, _recovery) = founding::found(folder, foundation, Cost::FLOOR, now)?;
    Ok(office)
}

/// Opens a practice office in an empty folder and fills it with so many cases, the last of them today's.
pub fn open(
    entrance: &mut Entrance,
    institution: Institution,
    password: Zeroizing<String>,
    lang: Lang,
    count: usize,
    seed: u64,
    now: DateTime<Utc>,
) -> Result<(), Trouble> {
    let foundation = foundation(institution, password, lang)?;
    // Earlier than every act in it: a working week has at least three days' work in eight cases.
    let founded = now - Duration::days(i64::try_from(count / 3).unwrap_or(0) + 60);
    entrance.practise(foundation, founded)?;
    let office = entrance
        .office()
        .ok_or_else(|| Trouble::problem("office-closed"))?;
    cases::fill(office, count, seed, now, |_, _| {})
}

/// Relies on a made-up instruction where a basis lapsed, so that practice is possible.
fn rely(office: &mut OpenOffice, pack: &Arc<Pack>, now: DateTime<Utc>) -> Result<(), Trouble> {
    let lapsed = pack.state(office.at(now).date_naive()) == BasisState::Lapsed;
    let confirmed = office.view.confirmed.iter().any(|(_, hash)| *hash == pack.hash);
    if lapsed && !confirmed {
        let instruction = &practice().instruction;
        office.handle(
            Request::ConfirmBasis {
                service: pack.code.clone(),
                instruction: format!("{} / {}", instruction.kk, instruction.ru),
            },
            now,
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::pack::GroundOf;
    use crate::office::password;

    #[test]
    fn the_practice_office_is_whole() {
        let read: Practice = toml::from_str(include_str!("../../assets/demo/office.toml")).unwrap();
        assert!(password::is_enough(&read.password, &read.account));
        assert!(!read.instruction.kk.is_empty());
        // Each ground of a service that can be shown has a reason of its own, and each reason a ground.
        let catalogue = crate::forms::catalogue::Catalogue::embedded();
        let all = catalogue.packs().flat_map(|p| &p.grounds);
        let grounds: Vec<&Ground> = all.filter(|g| g.of == GroundOf::Service).collect();
        for ground in &grounds {
            assert!(!read.reasons(&[*ground]).is_empty(), "{}", ground.code);
        }
        for reason in read.reason.iter().chain([&read.longest_reason]) {
            assert!(
                grounds.iter().any(|g| g.code.as_str() == reason.ground),
                "{reason:?}"
            );
            assert!(!reason.kk.is_empty() && !reason.ru.is_empty());
        }
        let made = foundation(
            institution().unwrap(),
            Zeroizing::new(read.password.clone()),
            Lang::Kk,
        )
        .unwrap();
        assert_eq!((made.window.as_str(), made.open < made.close), (DEMO, true));
        // Every kind of office can be shown.
        for kind in InstitutionKind::ALL.into_iter().filter(|k| !k.is_listed()) {
            let one = |a: &&MadeUp| a.institution().is_some_and(|i| i.kind == kind);
            assert_eq!(read.made_up.iter().filter(one).count(), 1, "{kind:?}");
        }
        for kind in InstitutionKind::ALL.map(Some).into_iter().chain([None]) {
            let shown = institution_of(kind).unwrap();
            assert_eq!(shown.kind, kind.unwrap_or(InstitutionKind::Practice));
        }
    }
}
