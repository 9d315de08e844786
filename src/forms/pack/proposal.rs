//! Lists of documents of some time that the regulation refers to and does not hold: proposed to the office, and nobody's
//! rule until the manager turns one on. The pack that a proposal is on in is the very file with one line more before it,
//! so that it has a hash of its own, is kept like any other, and a case stays with what held when it was begun.

use super::{Document, Question};
use crate::domain::checklist::DocumentRule;
use crate::texts::lang::Texts;
use chrono::NaiveDate;

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
}

const BEGINS: &str = "on = [";

/// The bytes of a pack with these proposals on.
pub fn turned_on(bytes: &[u8], codes: &[&str]) -> Vec<u8> {
    let plain = plain(bytes);
    if codes.is_empty() {
        return plain.to_vec();
    }
    let codes: Vec<String> = codes.iter().map(|c| format!("\"{c}\"")).collect();
    let mut out = format!("{BEGINS}{}]\n", codes.join(", ")).into_bytes();
    out.extend_from_slice(plain.strip_prefix(b"\xef\xbb\xbf").unwrap_or(plain));
    out
}

/// The bytes without that line.
pub fn plain(bytes: &[u8]) -> &[u8] {
    if !bytes.starts_with(BEGINS.as_bytes()) {
        return bytes;
    }
    let end = bytes
        .iter()
        .position(|b| *b == b'\n')
        .map_or(bytes.len(), |i| i + 1);
    bytes.get(end..).unwrap_or_default()
}
