//! The accounts as the list of clerks shows them: what the keyring, the acts and the names say of each.

use crate::domain::code::ClerkCode;
use crate::office::open::{OpenOffice, person_name};
use crate::office::people::work;
use crate::office::request::{AccountRow, AccountState, PeopleReply, PersonName, Reply, Role};
use crate::office::trouble::Trouble;
use crate::store::accounts::Account;
use crate::store::keyring::{AccountEntry, Keyring};
use crate::store::register::{Registered, Standing};

fn row(
    code: ClerkCode,
    slot: Option<&AccountEntry>,
    registered: Option<&Registered>,
    account: Option<&Account>,
) -> AccountRow {
    let standing = registered.map(|r| r.standing);
    let state = match (standing, slot) {
        (Some(Standing::Removed), _) => AccountState::Removed,
        (_, None) => AccountState::Unfinished,
        (Some(Standing::Blocked), _) => AccountState::Blocked,
        // Its secrets went before a new password was there.
        (Some(Standing::Open), Some(slot)) if slot.blocked => AccountState::Unfinished,
        (None, Some(slot)) if slot.blocked => AccountState::Blocked,
        (_, Some(slot)) if slot.must_change => AccountState::OneTime,
        _ => AccountState::Open,
    };
    let role = slot.map(|s| s.role);
    AccountRow {
        code,
        name: account.map(person_name).unwrap_or_default(),
        post: account.map_or_else(PersonName::default, |a| PersonName {
            kk: a.post_kk.clone(),
            ru: a.post_ru.clone(),
        }),
        role: role.or_else(|| registered.and_then(|r| Role::parse(&r.role))),
        state,
        since: registered.map(|r| r.since),
        changed: registered.map(|r| r.changed),
        cases: 0,
        drafts: 0,
    }
}

/// All accounts, those that may log in first.
pub(super) fn rows(office: &OpenOffice) -> Result<Vec<AccountRow>, Trouble> {
    let slots = Keyring::load(&office.folder.keyring())?.accounts();
    let registered = office.store.registered()?;
    let accounts = office.store.accounts()?;
    let codes = slots.iter().map(|s| &s.code);
    let codes = codes
        .chain(registered.iter().map(|r| &r.code))
        .chain(accounts.iter().map(|a| &a.code));
    let mut codes: Vec<ClerkCode> = codes.cloned().collect();
    codes.sort();
    codes.dedup();
    let mut out = Vec::new();
    for code in codes {
        let slot = slots.iter().find(|s| s.code == code);
        let known = registered.iter().find(|r| r.code == code);
        let account = accounts.iter().find(|a| a.code == code);
        let (cases, drafts) = work::open(office, &code)?;
        out.push(AccountRow {
            cases,
            drafts,
            ..row(code, slot, known, account)
        });
    }
    out.sort_by_key(|r| (r.state == AccountState::Removed, r.code.clone()));
    Ok(out)
}

pub fn list(office: &OpenOffice) -> Result<Reply, Trouble> {
    Ok(PeopleReply::Accounts(rows(office)?).into())
}
