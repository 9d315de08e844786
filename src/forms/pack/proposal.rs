//! Lists of documents of some time that the regulation refers to and does not hold: proposed to the office, and nobody's
//! rule until the manager turns one on. The pack that a proposal is on in is the very file with one line more before it,
//! so that it has a hash of its own, is kept like any other, and a case stays with what held when it was begun.

use super::{Document, Question};
use crate::domain::checklist::DocumentRule;
use crate::texts::lang::Texts;
use chrono::NaiveDate;
use std::borrow::Cow;

#[derive(Debug, Clone)]
pub struct Proposal {
    pub code: String,
    pub title: Texts,
    pub day: Option<NaiveDate>,
    pub confirmed: bool,
    /// Which list it is, of which act, where it was read.
    pub text: Texts,
    pub documents: Vec<(Document, DocumentRule)>,
    /// What has to be asked to know which of them are needed.
    pub questions: Vec<Question>,
    /// The digest of its table: the manager turns on what he saw, and no other content under the same code.
    pub content: String,
}

const BEGINS: &str = "on = [";

/// A mark that some editors put before a file: it stays in front.
const MARK: &[u8] = b"\xef\xbb\xbf";

fn split(bytes: &[u8]) -> (&[u8], &[u8]) {
    bytes.split_at(if bytes.starts_with(MARK) { MARK.len() } else { 0 })
}

/// The bytes of a pack with these proposals on.
pub fn turned_on(bytes: &[u8], codes: &[&str]) -> Vec<u8> {
    let plain = plain(bytes);
    if codes.is_empty() {
        return plain.into_owned();
    }
    let codes: Vec<String> = codes.iter().map(|c| format!("\"{c}\"")).collect();
    let line = format!("{BEGINS}{}]\n", codes.join(", "));
    let (mark, text) = split(&plain);
    [mark, line.as_bytes(), text].concat()
}

/// The bytes without that line: the file as it was accepted.
pub fn plain(bytes: &[u8]) -> Cow<'_, [u8]> {
    let (mark, text) = split(bytes);
    if !text.starts_with(BEGINS.as_bytes()) {
        return Cow::Borrowed(bytes);
    }
    let end = text
        .iter()
        .position(|b| *b == b'\n')
        .map_or(text.len(), |i| i + 1);
    Cow::Owned([mark, text.get(end..).unwrap_or_default()].concat())
}
