//! What a paper is made of, as a pack writes it.

use serde::Deserialize;

/// A block as it stands in the pack. One of the kinds; which others go with it is checked by `Block::read`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawBlock {
    /// Labels, Kazakh and Russian.
    pub pair: Option<[String; 2]>,
    /// The key of the value that stands under the pair.
    pub value: Option<String>,
}
