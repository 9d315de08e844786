//! Accounts: made, blocked, deleted, by the manager alone (003, point 8). The keyring says what an account may do, the
//! journal what became of it.
//!
//! The act is written first, then the keyring. A program cut off between the two is put right at the next log-in, whose
//! ever it is: what the journal says of blocking, deleting and roles is done then ([`finish`]). Only a password cannot be
//! made up afterwards: an account without one is shown so, and the manager gives it one.

mod shown;
mod written;

use crate::domain::act::{AccountChange, AccountChanged, Act, ActId, Deed, Named, OfficeDeed};
use crate::domain::code::ClerkCode;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::office::issue;
use crate::office::open::{OpenOffice, SETTINGS, person_name};
use crate::office::request::{
    AccountRow, AccountState, NewAccount, OfficeSettings, PeopleReply, PersonName, Reply, Role,
};
use crate::office::told;
use crate::office::trouble::Trouble;
use crate::papers::content::Value;
use crate::papers::office::OfficePaper;
use crate::store::Store;
use crate::store::accounts::Account;
use crate::store::key::DataKey;
use crate::store::keyring::{AccountEntry, Keyring, Password, Refused, given};
use crate::store::register::Standing;
use crate::store::rekey;
use chrono::{DateTime, Utc};
pub use shown::list;
use shown::rows;
use std::collections::BTreeMap;
use std::sync::Arc;
use ulid::Ulid;
use written::{KEY_LATER, record, record_and_change_key};
use zeroize::Zeroizing;

/// The names of all who have or had an account, for lists and histories.
pub fn names(store: &Store) -> Result<Arc<BTreeMap<ClerkCode, PersonName>>, Trouble> {
    let all = store.accounts()?.into_iter();
    Ok(Arc::new(all.map(|a| (a.code.clone(), person_name(&a))).collect()))
}

/// Does in the keyring what the journal says was done; whether anything was left to do.
pub fn finish(keyring: &mut Keyring, key: &DataKey, store: &Store) -> Result<bool, Trouble> {
    let mut done = false;
    for account in store.registered()? {
        let Some(slot) = keyring.account(&account.code) else {
            continue;
        };
        let step = match account.standing {
            Standing::Removed => keyring.remove(key, &account.code),
            Standing::Blocked if !slot.blocked => keyring.block(key, &account.code),
            Standing::Open if slot.role.as_str() != account.role => match Role::parse(&account.role) {
                Some(role) => keyring.set_role(key, &account.code, role),
                // A role of a later program: what the slot says is less or the same.
                None => continue,
            },
            Standing::Open | Standing::Blocked => continue,
        };
        match step {
            Ok(()) => done = true,
            // The manager who would be the last stays, whatever was lost.
            Err(Refused::LastManager) => {}
            Err(refused) => return Err(refused.into()),
        }
    }
    Ok(done)
}

fn deed(account: &ClerkCode, change: AccountChange) -> OfficeDeed {
    OfficeDeed::AccountChanged(AccountChanged {
        account: account.clone(),
        change,
    })
}

/// One's own account is in somebody else's hands.
fn not_oneself(office: &OpenOffice, account: &ClerkCode) -> Result<(), Trouble> {
    match office.view.clerk.code == *account {
        true => Err(Refusal::new(Say::new("people-not-yourself")).into()),
        false => Ok(()),
    }
}

/// An account that the office knows and that was not deleted.
fn known(office: &OpenOffice, account: &ClerkCode) -> Result<AccountRow, Trouble> {
    let row = rows(office)?.into_iter().find(|r| r.code == *account);
    row.filter(|r| r.state != AccountState::Removed)
        .ok_or_else(|| Refused::NoAccount.into())
}

fn account_of(code: &ClerkCode, named: &Named) -> Account {
    Account {
        code: code.clone(),
        name_kk: named.name_kk.clone(),
        name_ru: named.name_ru.clone(),
        post_kk: named.post_kk.clone(),
        post_ru: named.post_ru.clone(),
    }
}

/// A name and a post that papers can print: two letters at least in both languages.
fn read(new: NewAccount) -> Result<NewAccount, Trouble> {
    let name = |text: &str| told::line(text, 2..=120, "problem-name-missing");
    let post = |text: &str| told::line(text, 2..=120, "people-post-missing");
    let named = Named {
        name_kk: name(&new.named.name_kk)?,
        name_ru: name(&new.named.name_ru)?,
        post_kk: post(&new.named.post_kk)?,
        post_ru: post(&new.named.post_ru)?,
    };
    Ok(NewAccount { named, ..new })
}

/// A new account with a password for once, which is shown once and kept nowhere.
pub fn add(office: &mut OpenOffice, new: NewAccount, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let new = read(new)?;
    // A name that was used before stands in the journal under somebody else's acts.
    if rows(office)?.iter().any(|r| r.code == new.account) {
        return Err(Refused::AccountExists.into());
    }
    let mut keyring = Keyring::load(&office.folder.keyring())?;
    let password = given::password()?;
    keyring.add_account(
        &office.keys.data,
        &new.account,
        new.role,
        &password,
        office.keys.cost,
    )?;
    let added = OfficeDeed::AccountAdded {
        account: new.account.clone(),
        role: new.role.as_str().to_owned(),
    };
    let account = account_of(&new.account, &new.named);
    record(office, &keyring, added, Some(account), now)?;
    given_reply(office, new.account, password)
}

fn given_reply(
    office: &OpenOffice,
    account: ClerkCode,
    password: Zeroizing<String>,
) -> Result<Reply, Trouble> {
    Ok(PeopleReply::Given {
        account,
        password,
        view: Box::new(office.view.clone()),
    }
    .into())
}

/// A password for once in the place of one that was forgotten; whoever was blocked comes in again.
pub fn give_password(
    office: &mut OpenOffice,
    account: ClerkCode,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    not_oneself(office, &account)?;
    let row = known(office, &account)?;
    let mut keyring = Keyring::load(&office.folder.keyring())?;
    let password = given::password()?;
    let (data, cost) = (&office.keys.data, office.keys.cost);
    match keyring.account(&account) {
        Some(_) => keyring.reset_password(data, &account, &password, Password::OneTime, cost)?,
        None => {
            let role = row.role.ok_or(Refused::NoAccount)?;
            keyring.add_account(data, &account, role, &password, cost)?;
        }
    }
    record(
        office,
        &keyring,
        deed(&account, AccountChange::PasswordGiven),
        None,
        now,
    )?;
    given_reply(office, account, password)
}

/// The slip with a password that was just given. Like the sheet with the recovery code it is no act, and its file goes
/// from the spool once it came out.
pub fn slip(
    office: &OpenOffice,
    account: &ClerkCode,
    password: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let row = known(office, account)?;
    let name = match (row.name.kk == row.name.ru, row.name.kk, row.name.ru) {
        (true, kk, _) => kk,
        (false, kk, ru) => format!("{kk} / {ru}"),
    };
    let values = [
        ("account", account.to_string()),
        ("account_name", name),
        ("password", password.to_owned()),
    ];
    let values = values.map(|(key, text)| (key, Value::Text(text)));
    let sheet = issue::of_office(office, OfficePaper::FirstPassword, values, now)?;
    Ok(Reply::Sheet(Box::new(sheet)))
}

/// A new recovery code in the place of one that was seen or lost. The act stands before the keyring: cut off between the
/// two, the former code holds and nobody has seen another.
pub fn renew_recovery(office: &mut OpenOffice, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let mut keyring = Keyring::load(&office.folder.keyring())?;
    let code = Zeroizing::new(keyring.renew_recovery(&office.keys.data)?.to_string());
    let own = office.view.clerk.code.clone();
    let renewed = deed(&own, AccountChange::RecoveryRenewed);
    // The new code is sealed already: it is shown whether the key could be changed now or not.
    match record_and_change_key(office, &keyring, renewed, now) {
        Err(Trouble::Problem(say)) if say.id == KEY_LATER => {}
        other => other?,
    }
    Ok(PeopleReply::RecoveryRenewed(code).into())
}

/// Another name, post or role.
pub fn change(office: &mut OpenOffice, new: NewAccount, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let new = read(new)?;
    let row = known(office, &new.account)?;
    let mut keyring = Keyring::load(&office.folder.keyring())?;
    if row.role != Some(new.role) {
        not_oneself(office, &new.account)?;
        if keyring.account(&new.account).is_none() {
            return Err(Refusal::new(Say::new("people-unfinished-first")).into());
        }
        keyring.set_role(&office.keys.data, &new.account, new.role)?;
        let change = AccountChange::Role(new.role.as_str().to_owned());
        record(office, &keyring, deed(&new.account, change), None, now)?;
    }
    let account = account_of(&new.account, &new.named);
    if office.store.account(&new.account)?.as_ref() != Some(&account) {
        let change = AccountChange::Named(new.named.clone());
        record(office, &keyring, deed(&new.account, change), Some(account), now)?;
        if office.view.clerk.code == new.account {
            office.view.clerk.name = PersonName {
                kk: new.named.name_kk,
                ru: new.named.name_ru,
            };
            (office.view.clerk.post.kk, office.view.clerk.post.ru) = (new.named.post_kk, new.named.post_ru);
        }
    }
    changed(office)
}

/// The office as it is now; screens ask for the list anew.
fn changed(office: &OpenOffice) -> Result<Reply, Trouble> {
    Ok(Reply::Office(Box::new(office.view.clone())))
}

/// Its secrets go, its name stays; a new password lets it in again.
pub fn block(office: &mut OpenOffice, account: ClerkCode, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    not_oneself(office, &account)?;
    known(office, &account)?;
    let mut keyring = Keyring::load(&office.folder.keyring())?;
    if keyring.account(&account).is_some() {
        keyring.block(&office.keys.data, &account)?;
    }
    record_and_change_key(office, &keyring, OfficeDeed::AccountBlocked { account }, now)?;
    changed(office)
}

/// It opens nothing any more, and its log-in name is not given to anybody else; what was done under it keeps the name of
/// the one who did it.
pub fn remove(office: &mut OpenOffice, account: ClerkCode, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    not_oneself(office, &account)?;
    known(office, &account)?;
    let mut keyring = Keyring::load(&office.folder.keyring())?;
    if keyring.account(&account).is_some() {
        keyring.remove(&office.keys.data, &account)?;
    }
    record_and_change_key(office, &keyring, deed(&account, AccountChange::Removed), now)?;
    changed(office)
}

/// One's own password, by the one that holds until now.
pub fn change_own(
    office: &mut OpenOffice,
    old: &str,
    new: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let account = office.view.clerk.code.clone();
    let mut keyring = Keyring::load(&office.folder.keyring())?;
    keyring.change_password(&account, old, new, office.keys.cost)?;
    record(
        office,
        &keyring,
        deed(&account, AccountChange::PasswordChanged),
        None,
        now,
    )?;
    Ok(Reply::Done)
}

/// What its own clerk did with an account before the office was open: written down once it is.
pub fn note(office: &mut OpenOffice, change: AccountChange, now: DateTime<Utc>) -> Result<(), Trouble> {
    let account = office.view.clerk.code.clone();
    let act = office.act(None, office.at(now), Deed::Office(deed(&account, change)));
    Ok(office.store.append(&[act])?)
}

/// Whether the journal lets an account in; what it says is believed before the keyring.
pub fn may_enter(store: &Store, account: &ClerkCode) -> Result<(), Trouble> {
    let standing = store.registered()?.into_iter().find(|r| r.code == *account);
    match standing.map(|r| r.standing) {
        Some(Standing::Blocked) => Err(Refused::Blocked.into()),
        Some(Standing::Removed) => Err(Refused::NoAccount.into()),
        Some(Standing::Open) | None => Ok(()),
    }
}

/// The printed code let somebody in: written down before the keyring is changed.
pub fn recovered(mut store: Store, entry: &AccountEntry, now: DateTime<Utc>) -> Result<(), Trouble> {
    let settings: OfficeSettings = store
        .setting(SETTINGS)?
        .ok_or_else(|| Trouble::problem("office-settings-missing"))?;
    let act = Act {
        id: ActId(Ulid::new()),
        case: None,
        at: now.with_timezone(&settings.zone).fixed_offset(),
        clerk: entry.code.clone(),
        deed: Deed::Office(deed(&entry.code, AccountChange::Recovered)),
    };
    // Whoever has the former code and an old keyring shall not open what comes after.
    store.commit::<_, Trouble>(|batch| {
        batch.set_setting(rekey::DUE, &true)?;
        batch.append(&[act])?;
        Ok(())
    })
}
