//! Registers, journals and numbered blanks, as the manager compares them.

use super::items::{Put, texts, word};
use crate::forms::condition;
use crate::forms::pack::{ListColumn, Pack, Signing};

fn columns(all: &[ListColumn]) -> String {
    let one = |c: &ListColumn| format!("{} ({}, {})", texts(&c.heads), word(&c.value), c.share);
    all.iter().map(one).collect::<Vec<_>>().join("; ")
}

pub(super) fn items(pack: &Pack, put: &mut Put<'_>) {
    for r in &pack.registers {
        let copies: Vec<String> = r.copies.iter().map(texts).collect();
        let signing = |s: &Signing| match s.clerk {
            true => format!("{} (clerk)", texts(&s.words)),
            false => texts(&s.words),
        };
        let signatures: Vec<String> = r.signatures.iter().map(signing).collect();
        put(
            format!("register {}", r.code),
            vec![
                ("title", texts(&r.title)),
                ("series", word(r.series)),
                ("step", word(&r.step)),
                ("end", word(&r.end)),
                ("stage", word(r.stage)),
                ("received", word(r.received)),
                ("when", condition::written(&r.when)),
                ("copies", copies.join("; ")),
                ("signatures", signatures.join("; ")),
                ("columns", columns(&r.columns)),
                ("source", word(r.source)),
                ("point", word(&r.point)),
            ],
        );
    }
    for j in &pack.journals {
        put(
            format!("journal {}", j.code),
            vec![
                ("title", texts(&j.title)),
                ("series", word(j.series)),
                ("on", word(j.on())),
                ("step", word(j.step())),
                ("when", condition::written(&j.when)),
                ("columns", columns(&j.columns)),
                ("source", word(j.source)),
                ("point", word(&j.point)),
            ],
        );
    }
    for b in &pack.blanks {
        put(
            format!("blank {}", b.code),
            vec![
                ("title", texts(&b.title)),
                ("field", word(&b.field)),
                ("when", condition::written(&b.when)),
                ("source", word(b.source)),
                ("point", word(&b.point)),
            ],
        );
    }
}
