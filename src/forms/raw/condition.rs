//! A condition as a table. Several keys in one table hold together.

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::fmt;
use toml::Spanned;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawCondition {
    pub category: Option<Spanned<OneOrMore>>,
    pub channel: Option<Spanned<OneOrMore>>,
    pub request: Option<Spanned<OneOrMore>>,
    pub age_below: Option<Spanned<i64>>,
    pub age_from: Option<Spanned<i64>>,
    pub citizenship: Option<Spanned<OneOrMore>>,
    pub issued_in: Option<Spanned<OneOrMore>>,
    pub party_to: Option<Spanned<OneOrMore>>,
    pub any_script_other: Option<Spanned<OneOrMore>>,
    pub proved_elsewhere: Option<Spanned<OneOrMore>>,
    pub wholly_foreign: Option<bool>,
    pub representation: Option<Spanned<OneOrMore>>,
    pub representative_citizenship: Option<Spanned<OneOrMore>>,
    pub zone_nationality: Option<Spanned<OneOrMore>>,
    pub born_in: Option<Spanned<OneOrMore>>,
    pub paper_of: Option<Spanned<OneOrMore>>,
    pub answered: Option<Spanned<OneOrMore>>,
    /// Field and the codes of its choices.
    pub chosen: Option<BTreeMap<String, Spanned<OneOrMore>>>,
    pub any: Option<Vec<RawCondition>>,
    pub all: Option<Vec<RawCondition>>,
    pub not: Option<Box<RawCondition>>,
}

/// `"child"` or `["child", "spouse"]`. Written out, because serde's untagged enums lose the places.
#[derive(Debug)]
pub enum OneOrMore {
    One(String),
    More(Vec<Spanned<String>>),
}

impl<'de> Deserialize<'de> for OneOrMore {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reads;
        impl<'de> Visitor<'de> for Reads {
            type Value = OneOrMore;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a code or a list of codes")
            }
            fn visit_str<E>(self, text: &str) -> Result<OneOrMore, E> {
                Ok(OneOrMore::One(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<OneOrMore, A::Error> {
                let mut all = Vec::new();
                while let Some(one) = seq.next_element()? {
                    all.push(one);
                }
                Ok(OneOrMore::More(all))
            }
        }
        deserializer.deserialize_any(Reads)
    }
}

/// Each code with its place.
pub fn each(codes: &Spanned<OneOrMore>) -> Vec<Spanned<String>> {
    match codes.get_ref() {
        OneOrMore::One(one) => vec![Spanned::new(codes.span(), one.clone())],
        OneOrMore::More(more) => more.clone(),
    }
}
