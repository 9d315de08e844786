//! What the program carries inside: the packs of `forms/` and the regulations they rest on.

use super::citation::Regulation;
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

fn regulations() -> &'static [Regulation] {
    static ALL: OnceLock<Vec<Regulation>> = OnceLock::new();
    ALL.get_or_init(|| {
        TEXTS
            .iter()
            .map(|(id, text, marks)| Regulation::read(id, text, marks))
            .collect()
    })
}

/// A regulation's text by its id.
pub fn regulation(id: &str) -> Option<&'static Regulation> {
    regulations().iter().find(|r| r.id() == id)
}
