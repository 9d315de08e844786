//! The tree of a requirement: documents, all of several, any of several.

use crate::domain::code::DocumentCode;

/// A branch with a code stands in the path of its documents (`nomad/specialist/diploma`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    Document(DocumentCode),
    All { code: Option<String>, of: Vec<Node> },
    Any { code: Option<String>, of: Vec<Node> },
}

impl Node {
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Document(_) => None,
            Self::All { code, .. } | Self::Any { code, .. } => code.as_deref(),
        }
    }

    /// A single document, however deep the branches above it.
    pub fn is_leaf(&self) -> bool {
        match self {
            Self::Document(_) => true,
            Self::All { of, .. } | Self::Any { of, .. } => matches!(of.as_slice(), [only] if only.is_leaf()),
        }
    }

    /// Its documents, in order.
    pub fn documents(&self) -> Vec<&DocumentCode> {
        match self {
            Self::Document(code) => vec![code],
            Self::All { of, .. } | Self::Any { of, .. } => of.iter().flat_map(Node::documents).collect(),
        }
    }

    /// Its documents with the path of the coded branches above each.
    pub fn paths(&self, above: &str) -> Vec<(DocumentCode, String)> {
        match self {
            Self::Document(code) => vec![(code.clone(), above.to_owned())],
            Self::All { code, of } | Self::Any { code, of } => {
                let here = match code {
                    Some(code) => format!("{above}/{code}"),
                    None => above.to_owned(),
                };
                of.iter().flat_map(|n| n.paths(&here)).collect()
            }
        }
    }
}
