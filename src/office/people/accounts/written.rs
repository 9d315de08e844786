//! A change of an account: the act, then the keyring, then, where somebody is shut out, another data key.

use super::names;
use crate::domain::act::{Deed, OfficeDeed};
use crate::office::open::OpenOffice;
use crate::office::trouble::Trouble;
use crate::store::accounts::Account;
use crate::store::keyring::Keyring;
use crate::store::rekey;
use chrono::{DateTime, Utc};

/// What is said where the key could not be changed at once.
pub(super) const KEY_LATER: &str = "key-change-later";

/// Whether an act calls for another data key: somebody who could open the old one shall not open the office any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DataKeyThen {
    Stays,
    Changes,
}

/// Writes an act after which the office is opened by another key, then changes it. Where that cannot be done now, the act
/// holds all the same, and the key is changed at the next log-in.
pub(super) fn record_and_change_key(
    office: &mut OpenOffice,
    keyring: &Keyring,
    deed: OfficeDeed,
    now: DateTime<Utc>,
) -> Result<(), Trouble> {
    write(office, keyring, deed, None, DataKeyThen::Changes, now)?;
    let folder = office.folder.clone();
    match office.store.change_key(&folder, &office.keys.data, &mut |_| {}) {
        Ok(fresh) => office.keys.data = fresh,
        Err(refused) => {
            Trouble::from(refused).told();
            return Err(Trouble::problem(KEY_LATER));
        }
    }
    Ok(())
}

/// Writes the act, then the keyring as it was changed beforehand.
pub(super) fn record(
    office: &mut OpenOffice,
    keyring: &Keyring,
    deed: OfficeDeed,
    account: Option<Account>,
    now: DateTime<Utc>,
) -> Result<(), Trouble> {
    write(office, keyring, deed, account, DataKeyThen::Stays, now)
}

fn write(
    office: &mut OpenOffice,
    keyring: &Keyring,
    deed: OfficeDeed,
    account: Option<Account>,
    then: DataKeyThen,
    now: DateTime<Utc>,
) -> Result<(), Trouble> {
    let act = office.act(None, office.at(now), Deed::Office(deed));
    office.store.commit::<_, Trouble>(|batch| {
        if then == DataKeyThen::Changes {
            batch.set_setting(rekey::DUE, &true)?;
        }
        if let Some(account) = &account {
            batch.save_account(account)?;
        }
        batch.append(&[act])?;
        Ok(())
    })?;
    office.view.people = names(&office.store)?;
    keyring.save(&office.folder.keyring())?;
    Ok(())
}
