//! Who may stand for whom, and why something is asked, as the manager compares it.

use super::items::{Put, texts, word};
use crate::forms::condition;
use crate::forms::pack::{Pack, Question};

pub(super) fn items(pack: &Pack, put: &mut Put<'_>) {
    for r in &pack.representations {
        let needed = r.needed.as_ref().map(condition::written);
        put(
            format!("representation {}", r.code),
            vec![
                ("title", texts(&r.title)),
                ("why", texts(&r.why)),
                ("allowed", word(r.allowed)),
                ("when", condition::written(&r.when)),
                ("needed", needed.unwrap_or_default()),
                ("asks", word(&r.asks)),
                ("source", word(r.source)),
                ("point", word(&r.point)),
            ],
        );
    }
}

/// Each reason with its condition.
pub(super) fn reasons(question: &Question) -> String {
    let all = question.reasons.iter();
    let all = all.map(|r| format!("{} ({}): {}", r.code, condition::written(&r.when), texts(&r.text)));
    all.collect::<Vec<_>>().join("; ")
}
