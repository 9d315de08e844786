//! A new office: keyring, database, first account, settings.

use super::entrance::SPELLER;
use super::holidays;
use super::open::{self, Keys, OpenOffice};
use super::request::{Foundation, IDLE_MINUTES, Lapsed, OfficeSettings};
use super::told;
use super::trouble::Trouble;
use crate::domain::act::{Act, ActId, Deed, OfficeDeed};
use crate::domain::calendar::Week;
use crate::domain::institution::InstitutionKind;
use crate::store::accounts::Account;
use crate::store::fault::Fault;
use crate::store::folder::Folder;
use crate::store::keyring::cost::Cost;
use crate::store::keyring::{Keyring, Refused, Role};
use crate::store::{Founding, Store};
use crate::texts::lang::Texts;
use chrono::{DateTime, Utc};
use ulid::Ulid;
use zeroize::Zeroizing;

/// The window of demonstrations: its papers are specimens.
pub const DEMO: &str = "DEMO";

/// What the one at the window is called there, as a proposal: an id of a text.
pub fn usual_post(kind: InstitutionKind) -> &'static str {
    match kind {
        InstitutionKind::Embassy
        | InstitutionKind::ConsulateGeneral
        | InstitutionKind::Consulate
        | InstitutionKind::EmbassyBranch => "first-run-post-consul",
        InstitutionKind::Ministry | InstitutionKind::Practice => "first-run-post-officer",
        InstitutionKind::Police => "first-run-post-police",
        InstitutionKind::ServiceCentre => "first-run-post-centre",
        InstitutionKind::StateCorporation => "first-run-post-corporation",
    }
}

/// Names and posts stand on every paper: a sign that cannot be printed, or that nobody sees, is found before.
fn printable(foundation: &Foundation) -> Result<(), Trouble> {
    let (clerk, chief, post) = (&foundation.clerk, &foundation.chief, &foundation.post);
    let (name, city) = (&foundation.institution.name, &foundation.institution.city);
    if [&name.kk, &name.ru, &city.kk, &city.ru]
        .iter()
        .any(|t| t.trim().is_empty())
    {
        return Err(Trouble::problem("founding-no-institution"));
    }
    let texts = [
        &name.kk, &name.ru, &city.kk, &city.ru, &clerk.kk, &clerk.ru, &chief.kk, &chief.ru, &post.kk,
        &post.ru,
    ];
    let problem = texts.into_iter().find_map(|text| told::problem(text));
    problem.map_or(Ok(()), |problem| Err(Trouble::Problem(problem.say)))
}

/// Makes the office and opens it under its first account. The recovery code is given once and kept nowhere.
pub fn found(
    folder: &Folder,
    foundation: Foundation,
    cost: Cost,
    now: DateTime<Utc>,
) -> Result<(OpenOffice, Zeroizing<String>), Trouble> {
    if folder.is_founded() {
        return Err(Fault::Exists(folder.database()).into());
    }
    printable(&foundation)?;
    let institution = &foundation.institution;
    let settings = OfficeSettings {
        institution: institution.code.clone(),
        kind: institution.kind.code().to_owned(),
        name: Texts {
            kk: institution.name.kk.clone(),
            ru: institution.name.ru.clone(),
            en: institution.name.en.clone(),
        },
        city: Texts {
            kk: institution.city.kk.clone(),
            ru: institution.city.ru.clone(),
            en: institution.city.en.clone(),
        },
        country: institution.country.clone(),
        window: foundation.window.clone(),
        chief: foundation.chief.clone(),
        zone: foundation.zone,
        open: foundation.open,
        close: foundation.close,
        week: Week::default(),
        stock: foundation.stock,
        specimen: foundation.window == DEMO,
        lapsed: Lapsed::Warn,
        idle_minutes: IDLE_MINUTES,
    };
    let account = foundation.account.clone();
    let (keyring, key, recovery) = Keyring::create(&account, &foundation.password, cost)?;
    let begun = Founding {
        site: Ulid::new().to_string(),
        window: foundation.window.clone(),
        epoch: keyring.epoch(),
    };
    let at = now.with_timezone(&foundation.zone).fixed_offset();
    let act = |what: OfficeDeed| Act {
        id: ActId(Ulid::new()),
        case: None,
        at,
        clerk: account.clone(),
        deed: Deed::Office(what),
    };
    let acts = [
        act(OfficeDeed::Founded {
            office: settings.institution.clone(),
            window: settings.window.clone(),
        }),
        act(OfficeDeed::AccountAdded {
            account: account.clone(),
            role: Role::Manager.as_str().to_owned(),
        }),
    ];
    set_aside(folder)?;
    // The database comes into its place last and whole: until it is there, the first run can be done again.
    keyring.save(&folder.keyring())?;
    let store = Store::create_with::<Trouble>(&folder.database(), &key, &begun, SPELLER, |batch| {
        batch.set_setting(open::SETTINGS, &settings)?;
        holidays::keep(batch)?;
        batch.save_account(&Account {
            code: account.clone(),
            name_kk: foundation.clerk.kk.clone(),
            name_ru: foundation.clerk.ru.clone(),
            post_kk: foundation.post.kk.clone(),
            post_ru: foundation.post.ru.clone(),
        })?;
        batch.append(&acts)?;
        Ok(())
    })?;
    let code = Zeroizing::new(recovery.to_string());
    let entered = keyring.account(&account).ok_or(Refused::NoAccount)?;
    let keys = Keys { data: key, cost };
    Ok((OpenOffice::enter(folder.clone(), store, keys, &entered)?, code))
}

/// What stands in the place of a new office without being one is set aside, never overwritten: a keyring whose database
/// is missing (it may come back from a copy), a log without its database.
fn set_aside(folder: &Folder) -> Result<(), Fault> {
    let database = folder.database();
    for path in [
        folder.keyring(),
        database.with_extension("db-wal"),
        database.with_extension("db-shm"),
    ] {
        if path.exists() {
            let mut aside = path.clone().into_os_string();
            aside.push(format!(".aside-{}", Ulid::new()));
            std::fs::rename(&path, aside).map_err(Fault::file(&path))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::ClerkCode;
    use crate::domain::institution;
    use crate::office::request::PersonName;
    use crate::texts::lang::Lang;
    use chrono::{NaiveTime, TimeZone};

    fn foundation() -> Foundation {
        let hour = |h| NaiveTime::from_hms_opt(h, 0, 0).unwrap();
        Foundation {
            lang: Lang::En,
            institution: institution::embedded().all()[0].clone(),
            window: "1".to_owned(),
            account: ClerkCode::parse("aigul").unwrap(),
            clerk: PersonName::default(),
            post: Texts::default(),
            chief: PersonName::default(),
            zone: chrono_tz::Europe::Madrid,
            open: hour(9),
            close: hour(18),
            stock: crate::office::request::Stock::default(),
            password: Zeroizing::new("correct horse battery".to_owned()),
        }
    }

    #[test]
    fn an_office_is_founded_once_and_nothing_is_written_over() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::open(&dir.path().join("office")).unwrap();
        let now = Utc.with_ymd_and_hms(2026, 11, 20, 11, 41, 0).unwrap();
        // A keyring whose database is missing: the database may come back from a copy.
        std::fs::write(folder.keyring(), b"of another office").unwrap();
        let (open, recovery) = found(&folder, foundation(), Cost::TEST, now).unwrap();
        assert_eq!(open.view().clerk.role, Role::Manager);
        assert!(recovery.len() > 30);
        drop(open);
        let aside: Vec<_> = std::fs::read_dir(folder.home())
            .unwrap()
            .map(|e| e.unwrap().path())
            .filter(|p| p.to_string_lossy().contains("keyring.toml.aside-"))
            .collect();
        assert_eq!(aside.len(), 1);
        assert_eq!(std::fs::read(&aside[0]).unwrap(), b"of another office");

        let files = || {
            let bytes = |p| std::fs::read(p).unwrap();
            (bytes(folder.keyring()), bytes(folder.database()))
        };
        let before = files();
        let again = found(&folder, foundation(), Cost::TEST, now);
        assert!(matches!(again, Err(Trouble::Fault(Fault::Exists(_)))));
        assert!(files() == before, "the office that is there was not touched");
    }
}
