//! The serde mirror of a block, and which keys go together.

use crate::domain::trouble::Say;
use crate::texts::lang::Texts;
use serde::Deserialize;

/// A block as it stands in the pack. One of the kinds; which others go with it is checked by `Block::read`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawBlock {
    /// Labels, Kazakh and Russian.
    pub pair: Option<[String; 2]>,
    /// The key of the value that stands under the pair, or beside the signature.
    pub value: Option<String>,
    /// The key of the value that stands there where the first has none.
    pub or: Option<String>,
    /// The pair is left out where its value is empty.
    pub if_any: Option<bool>,
    /// The look, where a kind has several.
    #[serde(rename = "as")]
    pub look: Option<String>,
    pub heading: Option<Texts>,
    pub paragraph: Option<Texts>,
    /// Labels with their values, side by side on one line.
    #[serde(alias = "fields")]
    pub line: Option<Vec<RawSegment>>,
    /// The key of a list value; `columns` are its heads.
    pub list: Option<String>,
    /// Rows written in the pack; with `value` instead, rows of the case.
    pub table: Option<Vec<Vec<String>>>,
    pub columns: Option<Vec<RawColumn>>,
    /// What stands under the rule of a signature, Kazakh and Russian.
    pub signature: Option<[String; 2]>,
    /// The key of a QR code's payload.
    pub code: Option<String>,
    pub label: Option<String>,
    /// Side of the code in millimetres.
    pub side: Option<u16>,
    pub rule: Option<bool>,
    /// Millimetres.
    pub space: Option<u16>,
    /// `next`, or `reading-aid` with the note that says so.
    pub page: Option<String>,
    pub note: Option<Texts>,
    /// How many times the paper is printed, with the word for a copy.
    pub copies: Option<u8>,
    pub word: Option<[String; 2]>,
    /// What stands inside the annex's frame: its words and nothing else.
    pub frame: Option<Vec<RawBlock>>,
    /// What stands at the foot of the page, outside the frame.
    pub foot: Option<Vec<RawBlock>>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawSegment {
    pub label: String,
    pub value: Option<String>,
    /// The key of the value that stands there where the first has none.
    pub or: Option<String>,
    /// Which spelling or language of the value: `latin`, `cyrillic`, `kk`, `ru`.
    #[serde(rename = "as")]
    pub spelling: Option<String>,
    /// What follows the value on the line.
    pub after: String,
    /// What stands small under the rule.
    pub hint: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawColumn {
    pub kk: String,
    pub ru: String,
    pub en: String,
    /// Share of the width.
    pub share: u16,
}

pub(super) fn kinds_of(raw: &RawBlock) -> Vec<&'static str> {
    let table = raw.table.is_some() || (raw.columns.is_some() && raw.list.is_none());
    let all = [
        ("pair", raw.pair.is_some()),
        ("heading", raw.heading.is_some()),
        ("paragraph", raw.paragraph.is_some()),
        ("line", raw.line.is_some()),
        ("list", raw.list.is_some()),
        ("table", table),
        ("signature", raw.signature.is_some()),
        ("code", raw.code.is_some()),
        ("rule", raw.rule.is_some()),
        ("space", raw.space.is_some()),
        ("page", raw.page.is_some()),
        ("copies", raw.copies.is_some()),
        ("frame", raw.frame.is_some()),
        ("foot", raw.foot.is_some()),
    ];
    all.into_iter().filter(|(_, is)| *is).map(|(k, _)| k).collect()
}

/// What else a kind may carry; anything more is a slip of the pen in the pack, never dropped in silence.
pub(super) fn only(raw: &RawBlock, kind: &'static str) -> Result<(), Say> {
    let allowed: &[&str] = match kind {
        "pair" => &["value", "or", "if_any", "as"],
        "signature" => &["value", "or"],
        "paragraph" | "line" => &["as"],
        "list" => &["columns"],
        "table" => &["columns", "value"],
        "code" => &["label", "side"],
        "page" => &["note"],
        "copies" => &["word"],
        _ => &[],
    };
    let carried = [
        ("value", raw.value.is_some()),
        ("or", raw.or.is_some()),
        ("if_any", raw.if_any.is_some()),
        ("as", raw.look.is_some()),
        ("columns", raw.columns.is_some()),
        ("label", raw.label.is_some()),
        ("side", raw.side.is_some()),
        ("note", raw.note.is_some()),
        ("word", raw.word.is_some()),
    ];
    match carried.iter().find(|(key, is)| *is && !allowed.contains(key)) {
        Some((key, _)) => Err(Say::new("paper-block-key").with("kind", kind).with("key", key)),
        None => Ok(()),
    }
}
