//! Terms at the window, as the manager compares them.

use super::items::{Put, term, texts, word};
use crate::forms::condition;
use crate::forms::pack::Pack;

pub(super) fn items(pack: &Pack, put: &mut Put<'_>) {
    for a in &pack.acceptance {
        put(
            format!("acceptance {}", a.code),
            vec![
                ("title", texts(&a.title)),
                ("within", term(Some(&a.term))),
                ("when", condition::written(&a.when)),
                ("source", word(a.term.source)),
                ("point", word(&a.term.point)),
            ],
        );
    }
    for (of, rule) in &pack.waiting {
        put(
            format!("waiting {}", of.as_str()),
            vec![
                ("within", term(Some(rule))),
                ("source", word(rule.source)),
                ("point", word(&rule.point)),
            ],
        );
    }
}
