//! What an office's own pack adds, removes and changes: the manager accepts it on this list and nothing else.

use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Debug;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Added,
    Removed,
    Changed,
}

/// One difference. `item` is `document passport`; for a change, the values before and after of one property.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    pub kind: Kind,
    pub item: String,
    pub property: String,
    pub before: String,
    pub after: String,
}

impl Change {
    /// As it is said to the manager.
    pub fn say(&self) -> Say {
        let id = match self.kind {
            Kind::Added => "pack-diff-added",
            Kind::Removed => "pack-diff-removed",
            Kind::Changed => "pack-diff-changed",
        };
        let say = Say::new(id).with("item", &self.item);
        match self.kind {
            Kind::Added => say.with("value", &self.after),
            Kind::Removed => say.with("value", &self.before),
            Kind::Changed => say
                .with("property", &self.property)
                .with("before", &self.before)
                .with("after", &self.after),
        }
    }
}

/// The properties of one item, by name.
type Item = BTreeMap<&'static str, String>;

/// Every difference, in the order of the packs: the new one's items, then what it drops. The bytes may differ besides
/// (comments, order of lines): then the hashes differ and the list is empty.
pub fn diff(before: &Pack, after: &Pack) -> Vec<Change> {
    let old = items(before);
    let new = items(after);
    let mut out = Vec::new();
    for (name, now) in &new {
        match old.iter().find(|(n, _)| n == name) {
            None => out.push(Change {
                kind: Kind::Added,
                item: name.clone(),
                property: String::new(),
                before: String::new(),
                after: now.get("title").cloned().unwrap_or_default(),
            }),
            Some((_, was)) => out.extend(changed(name, was, now)),
        }
    }
    for (name, was) in &old {
        if !new.iter().any(|(n, _)| n == name) {
            out.push(Change {
                kind: Kind::Removed,
                item: name.clone(),
                property: String::new(),
                before: was.get("title").cloned().unwrap_or_default(),
                after: String::new(),
            });
        }
    }
    out
}

fn changed(name: &str, was: &Item, now: &Item) -> Vec<Change> {
    let keys: std::collections::BTreeSet<_> = was.keys().chain(now.keys()).collect();
    keys.into_iter()
        .filter(|key| was.get(**key) != now.get(**key))
        .map(|key| Change {
            kind: Kind::Changed,
            item: name.to_owned(),
            property: (*key).to_owned(),
            before: was.get(*key).cloned().unwrap_or_default(),
            after: now.get(*key).cloned().unwrap_or_default(),
        })
        .collect()
}

fn shown(value: &impl Debug) -> String {
    format!("{value:?}")
}

fn items(pack: &Pack) -> Vec<(String, Item)> {
    let mut out = vec![head(pack)];
    let mut put =
        |name: String, item: Vec<(&'static str, String)>| out.push((name, item.into_iter().collect()));
    for (n, b) in pack.basis.iter().enumerate() {
        put(
            format!("basis {}", n + 1),
            vec![("title", shown(&b.act)), ("whole", shown(b))],
        );
    }
    for c in &pack.channels {
        put(
            format!("channel {}", c.code),
            vec![("title", texts(&c.title)), ("whole", shown(c))],
        );
    }
    for r in &pack.requests {
        put(
            format!("request {}", r.code),
            vec![("title", texts(&r.title)), ("point", shown(&r.point))],
        );
    }
    for c in &pack.categories {
        put(
            format!("category {}", c.code),
            vec![
                ("title", texts(&c.title)),
                ("channels", shown(&c.channels)),
                ("requires", shown(&c.requires)),
                ("point", shown(&c.point)),
            ],
        );
    }
    for (d, rule) in pack.documents.iter().zip(&pack.rules.documents) {
        put(
            format!("document {}", d.code),
            vec![
                ("title", texts(&d.title)),
                ("note", texts(&d.note)),
                ("when", shown(&rule.when)),
                ("copy", shown(&rule.copy)),
                ("original", shown(&rule.original)),
                ("expires", shown(&rule.expiry)),
                ("public", shown(&rule.seal)),
                ("translation", shown(&rule.translation)),
                ("treaty", shown(&rule.treaty)),
                ("formats", shown(&d.formats)),
                ("source", shown(&d.source)),
                ("point", shown(&d.point)),
            ],
        );
    }
    for r in &pack.rules.requirements {
        put(
            format!("requirement {}", r.code),
            vec![
                ("when", shown(&r.when)),
                ("tree", shown(&r.tree)),
                ("point", shown(&r.point)),
            ],
        );
    }
    put(
        "legalisation".to_owned(),
        vec![("whole", shown(&pack.rules.exemption))],
    );
    for q in &pack.questions {
        put(
            format!("question {}", q.code),
            vec![("title", texts(&q.title)), ("whole", shown(q))],
        );
    }
    for f in &pack.fields {
        put(
            format!("field {}", f.key),
            vec![
                ("title", texts(&f.label)),
                ("page", f.page.clone()),
                ("kind", shown(&f.kind)),
                ("zone", shown(&f.zone)),
                ("mrz", shown(&f.mrz)),
                ("fill", shown(&f.fill)),
                ("choices", shown(&f.choices)),
                ("when", shown(&f.when)),
                ("max", shown(&f.max)),
                ("source", shown(&f.source)),
                ("point", shown(&f.point)),
            ],
        );
    }
    put("term".to_owned(), vec![("whole", shown(&pack.term))]);
    for s in &pack.steps {
        put(
            format!("step {}", s.code),
            vec![("title", texts(&s.title)), ("whole", shown(s))],
        );
    }
    for g in &pack.grounds {
        put(
            format!("ground {}", g.code),
            vec![("title", texts(&g.title)), ("whole", shown(g))],
        );
    }
    for p in &pack.papers {
        put(
            format!("paper {}", p.code),
            vec![("title", texts(&p.title)), ("whole", shown(p))],
        );
    }
    put("keep".to_owned(), vec![("whole", shown(&pack.keep))]);
    for (n, note) in pack.notes.iter().enumerate() {
        put(
            format!("note {}", n + 1),
            vec![("title", texts(&note.text)), ("point", shown(&note.point))],
        );
    }
    // The order of fields and documents is what the form and the checklist follow.
    let order = |codes: Vec<&str>| codes.join(", ");
    put(
        "order".to_owned(),
        vec![
            (
                "fields",
                order(pack.fields.iter().map(|f| f.key.as_str()).collect()),
            ),
            (
                "documents",
                order(pack.documents.iter().map(|d| d.code.as_str()).collect()),
            ),
            (
                "categories",
                order(pack.categories.iter().map(|c| c.code.as_str()).collect()),
            ),
            (
                "papers",
                order(pack.papers.iter().map(|p| p.code.as_str()).collect()),
            ),
        ],
    );
    out
}

fn head(pack: &Pack) -> (String, Item) {
    let item = [
        ("code", pack.code.to_string()),
        ("version", pack.version.clone()),
        ("title", texts(&pack.title)),
        ("office_kinds", shown(&pack.office_kinds)),
    ];
    ("pack".to_owned(), item.into_iter().collect())
}

/// The three languages of a text, as the manager compares them.
fn texts(texts: &crate::texts::lang::Texts) -> String {
    [&texts.kk, &texts.ru, &texts.en]
        .into_iter()
        .filter(|t| !t.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(" | ")
}
