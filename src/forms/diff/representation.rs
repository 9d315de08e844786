//! Who may stand for whom, as the manager compares it.

use super::{Put, texts, word};
use crate::forms::condition;
use crate::forms::pack::Pack;

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
