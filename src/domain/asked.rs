//! What an applicant was asked before acceptance, as drafts and acts keep it: a map of texts. A question's code holds `yes`
//! or `no`; what was named besides stands under the code with one of these before it.

use std::collections::BTreeMap;

pub type Asked = BTreeMap<String, String>;

pub const YES: &str = "yes";
pub const NO: &str = "no";

/// The earlier IIN, twelve digits.
pub const IIN: &str = "iin:";
/// The old paper of the state: its kind, its number.
pub const PAPER: &str = "paper:";
pub const PAPER_NUMBER: &str = "paper-number:";
/// Until when the citizenship was held, in the applicant's words.
pub const UNTIL: &str = "until:";
/// Why it was asked of this very person: codes of the pack's reasons, parted by blanks.
pub const WHY: &str = "why:";
/// The request that the answer suggests was offered; the one at hand was kept.
pub const STAYED: &str = "stayed:";

pub fn key(before: &str, question: &str) -> String {
    format!("{before}{question}")
}

/// What stands under a question's code with one of the above before it; nothing where it is empty.
pub fn named<'a>(asked: &'a Asked, before: &str, question: &str) -> Option<&'a str> {
    let text = asked.get(&key(before, question)).map(String::as_str);
    text.filter(|t| !t.is_empty())
}

/// The first earlier IIN that any question brought.
pub fn earlier_iin(asked: &Asked) -> Option<&str> {
    let mut named = asked.iter().filter(|(key, _)| key.starts_with(IIN));
    named
        .find(|(_, iin)| !iin.is_empty())
        .map(|(_, iin)| iin.as_str())
}
