//! The language of the screens, remembered for each clerk: whoever comes to a window that a colleague left in another one
//! reads in their own from the log-in on.

use super::open::OpenOffice;
use super::trouble::Trouble;
use crate::domain::act::{Deed, OfficeDeed};
use crate::domain::code::ClerkCode;
use crate::store::Store;
use crate::store::fault::Fault;
use crate::texts::lang::Lang;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// The name of the clerks' languages in the store.
const LANGUAGES: &str = "languages";
/// The name in the act that changes the clerk's own.
pub const LANGUAGE: &str = "language";

type Languages = BTreeMap<ClerkCode, Lang>;

pub(super) fn of(store: &Store, clerk: &ClerkCode) -> Result<Option<Lang>, Fault> {
    let all: Option<Languages> = store.setting(LANGUAGES)?;
    Ok(all.and_then(|all| all.get(clerk).copied()))
}

/// Keeps the language that the clerk who is inside turned to. Each change is an act.
pub(super) fn keep(office: &mut OpenOffice, lang: Lang, now: DateTime<Utc>) -> Result<(), Trouble> {
    if office.view.clerk.lang == Some(lang) {
        return Ok(());
    }
    let deed = OfficeDeed::SettingChanged {
        name: LANGUAGE.to_owned(),
        value: lang.as_str().to_owned(),
    };
    let act = office.act(None, office.at(now), Deed::Office(deed));
    let clerk = office.view.clerk.code.clone();
    office.store.commit::<_, Trouble>(|batch| {
        let mut all: Languages = batch.setting(LANGUAGES)?.unwrap_or_default();
        all.insert(clerk, lang);
        batch.set_setting(LANGUAGES, &all)?;
        batch.append(&[act])?;
        Ok(())
    })?;
    office.view.clerk.lang = Some(lang);
    Ok(())
}
