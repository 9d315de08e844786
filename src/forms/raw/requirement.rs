//! A requirement's tree: `any = [ { code = "specialist", all = [ { any = ["a", "b"] }, "c" ] }, "d" ]`.

use super::condition::RawCondition;
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRequirement {
    pub code: Spanned<String>,
    pub point: Option<Spanned<String>>,
    #[serde(default)]
    pub words: String,
    pub when: Option<RawCondition>,
    pub all: Option<Vec<Spanned<RawNode>>>,
    pub any: Option<Vec<Spanned<RawNode>>>,
}

/// A document's code, or a branch. Written out, because serde's untagged enums lose the places.
#[derive(Debug)]
pub enum RawNode {
    Document(String),
    Branch(RawBranch),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBranch {
    pub code: Option<String>,
    pub all: Option<Vec<Spanned<RawNode>>>,
    pub any: Option<Vec<Spanned<RawNode>>>,
}

impl<'de> Deserialize<'de> for RawNode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reads;
        impl<'de> Visitor<'de> for Reads {
            type Value = RawNode;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the code of a document, or a table with `any` or `all`")
            }
            fn visit_str<E>(self, text: &str) -> Result<RawNode, E> {
                Ok(RawNode::Document(text.to_owned()))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RawNode, A::Error> {
                RawBranch::deserialize(MapAccessDeserializer::new(map)).map(RawNode::Branch)
            }
        }
        deserializer.deserialize_any(Reads)
    }
}
