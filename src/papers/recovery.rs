//! The recovery sheet of an account: printed once, kept in a safe. It belongs to no service, so its blocks stand in a
//! file of their own.

use super::block::Paper;
use super::compose::compose;
use super::content::{Content, Value};
use crate::domain::trouble::Say;
use crate::forms::block::{Block, RawBlock};
use serde::Deserialize;

const BLOCKS: &str = include_str!("../../assets/papers/recovery.toml");

#[derive(Deserialize)]
struct Sheet {
    title: String,
    blocks: Vec<RawBlock>,
}

/// The sheet: `account` is the log-in name, `code` the recovery code in its groups: what is typed wrong later is
/// named by its group.
pub fn sheet(account: &str, code: &str, mut content: Content) -> Result<Paper, Say> {
    let sheet: Sheet =
        toml::from_str(BLOCKS).map_err(|e| Say::new("paper-sheet-broken").with("why", e.message()))?;
    let blocks: Vec<Block> = sheet
        .blocks
        .into_iter()
        .map(Block::read)
        .collect::<Result<_, _>>()?;
    content.title = sheet.title;
    let mut put = |key: &str, text: String| content.values.insert(key.to_owned(), Value::Text(text));
    put("account", account.to_owned());
    put("recovery_code", code.to_owned());
    Ok(compose(&blocks, &content))
}
