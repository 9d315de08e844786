//! What an office's own pack adds, removes and changes: the manager accepts it on this list and nothing else.

mod items;
mod registers;
mod representation;
mod window;

use super::pack::Pack;
use crate::domain::trouble::Say;
use items::items;
use serde::Serialize;
use std::collections::BTreeMap;

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

/// Everything that a pack brings where there was none.
pub fn all(pack: &Pack) -> Vec<Change> {
    items(pack)
        .into_iter()
        .map(|(item, now)| Change {
            kind: Kind::Added,
            item,
            property: String::new(),
            before: String::new(),
            after: now.get("title").cloned().unwrap_or_default(),
        })
        .collect()
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
