//! Clerks as papers and screens name them. Personal data live here, in the encrypted file, never in the keyring; what an
//! account may do, and whether it may log in, stands in the keyring alone.

use super::fault::Fault;
use super::{Batch, Store};
use crate::domain::code::ClerkCode;
use rusqlite::{Row, params};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub code: ClerkCode,
    pub name_kk: String,
    pub name_ru: String,
    pub post_kk: String,
    pub post_ru: String,
}

fn account(row: &Row<'_>) -> Result<Account, Fault> {
    let code: String = row.get(0)?;
    Ok(Account {
        code: ClerkCode::parse(&code).map_err(|_| Fault::Damaged("accounts.code"))?,
        name_kk: row.get(1)?,
        name_ru: row.get(2)?,
        post_kk: row.get(3)?,
        post_ru: row.get(4)?,
    })
}

impl Batch<'_> {
    pub fn save_account(&mut self, account: &Account) -> Result<(), Fault> {
        self.tx
            .prepare_cached(
                "INSERT INTO accounts (code, name_kk, name_ru, post_kk, post_ru) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (code) DO UPDATE SET name_kk = excluded.name_kk, name_ru = excluded.name_ru,
                   post_kk = excluded.post_kk, post_ru = excluded.post_ru",
            )?
            .execute(params![
                account.code.as_str(),
                account.name_kk,
                account.name_ru,
                account.post_kk,
                account.post_ru,
            ])?;
        Ok(())
    }
}

impl Store {
    pub fn save_account(&mut self, account: &Account) -> Result<(), Fault> {
        self.commit(|batch| batch.save_account(account))
    }

    pub fn accounts(&self) -> Result<Vec<Account>, Fault> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT code, name_kk, name_ru, post_kk, post_ru FROM accounts ORDER BY code")?;
        let mut rows = statement.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(account(row)?);
        }
        Ok(out)
    }

    pub fn account(&self, code: &ClerkCode) -> Result<Option<Account>, Fault> {
        Ok(self.accounts()?.into_iter().find(|a| a.code == *code))
    }
}
