//! A new office: keyring, database, first account, settings.

use super::entrance::SPELLER;
use super::open::{self, OpenOffice};
use super::request::{Foundation, Lapsed, OfficeSettings};
use super::trouble::Trouble;
use crate::domain::act::{Act, ActId, Deed, OfficeDeed};
use crate::domain::institution;
use crate::store::accounts::{Account, Standing};
use crate::store::folder::Folder;
use crate::store::keyring::Keyring;
use crate::store::keyring::cost::Cost;
use crate::store::{Founding, Store};
use crate::texts::lang::Texts;
use chrono::{DateTime, Utc};
use ulid::Ulid;
use zeroize::Zeroizing;

/// The window of demonstrations: its papers are specimens.
pub const DEMO: &str = "DEMO";

/// Makes the office and opens it under its first account. The recovery code is given once and kept nowhere.
pub fn found(
    folder: &Folder,
    foundation: Foundation,
    cost: Cost,
    now: DateTime<Utc>,
) -> Result<(OpenOffice, Zeroizing<String>), Trouble> {
    let institution = institution::embedded()
        .by_code(&foundation.institution)
        .ok_or_else(|| Trouble::problem("founding-no-institution"))?;
    let settings = OfficeSettings {
        institution: institution.code.clone(),
        kind: institution.kind.code().to_owned(),
        name: Texts {
            kk: institution.name.kk.clone(),
            ru: institution.name.ru.clone(),
            en: institution.name.en.clone(),
        },
        city: Texts {
            kk: institution.city_ru.clone(),
            ru: institution.city_ru.clone(),
            en: institution.city_en.clone(),
        },
        country: institution.country.clone(),
        window: foundation.window.clone(),
        chief: foundation.chief.clone(),
        zone: foundation.zone,
        open: foundation.open,
        close: foundation.close,
        stock: foundation.stock,
        specimen: foundation.window == DEMO,
        lapsed: Lapsed::Warn,
    };
    let account = foundation.account.clone();
    let (keyring, key, recovery) = Keyring::create(&account, &foundation.password, cost)?;
    let begun = Founding {
        site: Ulid::new().to_string(),
        window: foundation.window.clone(),
        epoch: keyring.epoch(),
    };
    set_aside(&folder.database());
    // The database is renamed into its place last: until it is there, the first run can be done again.
    keyring.save(&folder.keyring())?;
    let mut store = Store::create(&folder.database(), &key, &begun, SPELLER)?;
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
            role: "manager".to_owned(),
        }),
    ];
    store.commit::<_, Trouble>(|batch| {
        batch.set_setting(open::SETTINGS, &settings)?;
        batch.save_account(&Account {
            code: account.clone(),
            name_kk: foundation.clerk.kk.clone(),
            name_ru: foundation.clerk.ru.clone(),
            post_kk: foundation.post.kk.clone(),
            post_ru: foundation.post.ru.clone(),
            role: "manager".to_owned(),
            standing: Standing::Active,
        })?;
        batch.append(&acts)?;
        Ok(())
    })?;
    let code = Zeroizing::new(recovery.to_string());
    Ok((OpenOffice::enter(folder.clone(), store, account)?, code))
}

/// A database without its keyring (a first run that was cut short) is set aside, never deleted.
fn set_aside(database: &std::path::Path) {
    for ending in ["", "-wal", "-shm"] {
        let mut name = database.as_os_str().to_owned();
        name.push(ending);
        let path = std::path::PathBuf::from(name);
        if path.exists() {
            let mut aside = path.clone().into_os_string();
            aside.push(format!(".aside-{}", Ulid::new()));
            // What cannot be moved stops the creation of the new file, which says so.
            let _ = std::fs::rename(&path, aside);
        }
    }
}
