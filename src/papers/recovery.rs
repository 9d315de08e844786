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
    blocks: Vec<RawBlock>,
}

/// The sheet: `account` is the log-in name, `code` the recovery code, which is set in groups of five.
pub fn sheet(account: &str, code: &str, mut content: Content) -> Result<Paper, Say> {
    let sheet: Sheet =
        toml::from_str(BLOCKS).map_err(|e| Say::new("paper-sheet-broken").with("why", e.message()))?;
    let blocks: Vec<Block> = sheet
        .blocks
        .into_iter()
        .map(Block::read)
        .collect::<Result<_, _>>()?;
    let mut put = |key: &str, text: String| content.values.insert(key.to_owned(), Value::Text(text));
    put("account", account.to_owned());
    put("recovery_code", groups(code));
    Ok(compose(&blocks, &content))
}

/// The letters and digits of a code in fives, as it was given: the last of each checks the four before it, and a slip is
/// told by the group.
fn groups(code: &str) -> String {
    let letters: Vec<char> = code.chars().filter(|c| c.is_alphanumeric()).collect();
    let fives: Vec<String> = letters.chunks(5).map(|c| c.iter().collect()).collect();
    fives.join("-")
}

#[cfg(test)]
mod tests {
    use super::groups;

    #[test]
    fn a_code_is_read_in_fives() {
        assert_eq!(groups("abcd-efgh 23"), "abcde-fgh23");
        let whole = "RFDXZ-G9TZ7-XRC8J-1BGN7-V190C-2PFYP-8A2J6";
        assert_eq!(groups(whole), whole);
    }
}
