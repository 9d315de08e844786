//! A tree weighed: all of several, any of several.

use super::super::tree::Node;
use super::super::verdict::{Lacking, What};
use super::{Status, Weighing};

/// How a node of the tree stands.
pub struct Outcome {
    pub lacks: Vec<Lacking>,
    pub asks: Vec<Lacking>,
    /// How many of its documents lie on the counter, at least in part.
    pub begun: usize,
    /// How many parts of its documents are in order.
    pub good: usize,
    pub inner: Vec<Outcome>,
}

impl Outcome {
    pub fn is_met(&self) -> bool {
        self.lacks.is_empty() && self.asks.is_empty()
    }
}

impl Weighing<'_> {
    pub fn group(&self, node: &Node, point: &str) -> Outcome {
        match node {
            Node::Document(code) => self.leaf(code),
            Node::All { of, .. } => self.all(of, point),
            Node::Any { of, .. } => self.any(node, of, point),
        }
    }

    fn leaf(&self, code: &crate::domain::code::DocumentCode) -> Outcome {
        let Some(rule) = self.rules.document(code) else {
            // The checker of packs lets no such tree through.
            return Outcome {
                lacks: Vec::new(),
                asks: Vec::new(),
                begun: 0,
                good: 0,
                inner: Vec::new(),
            };
        };
        let weighed = self.document(rule);
        Outcome {
            begun: usize::from(weighed.line.begun == super::super::line::Begun::Yes),
            good: weighed
                .line
                .parts
                .iter()
                .filter(|p| p.status == Status::Ok)
                .count(),
            lacks: weighed.lacks,
            asks: weighed.asks,
            inner: Vec::new(),
        }
    }

    fn all(&self, of: &[Node], point: &str) -> Outcome {
        let inner: Vec<Outcome> = of.iter().map(|n| self.group(n, point)).collect();
        Outcome {
            lacks: inner.iter().flat_map(|o| o.lacks.iter().cloned()).collect(),
            asks: inner.iter().flat_map(|o| o.asks.iter().cloned()).collect(),
            begun: inner.iter().map(|o| o.begun).sum(),
            good: inner.iter().map(|o| o.good).sum(),
            inner,
        }
    }

    /// Met by any branch that is complete. Else what lacks is that of the branch best begun; where none was begun, one
    /// lack names them all.
    fn any(&self, node: &Node, of: &[Node], point: &str) -> Outcome {
        let inner: Vec<Outcome> = of.iter().map(|n| self.group(n, point)).collect();
        let begun = inner.iter().map(|o| o.begun).sum();
        let best = inner.iter().enumerate().max_by_key(|(place, o)| {
            let rank = if o.is_met() {
                2
            } else {
                u8::from(o.begun > 0 && o.lacks.is_empty())
            };
            (rank, o.begun, o.good, std::cmp::Reverse(*place))
        });
        let (lacks, asks, good) = match best {
            Some((_, o)) if o.is_met() || o.begun > 0 || of.len() == 1 => {
                (o.lacks.clone(), o.asks.clone(), o.good)
            }
            _ => (self.one_of(node, point), Vec::new(), 0),
        };
        Outcome {
            lacks,
            asks,
            begun,
            good,
            inner,
        }
    }

    fn one_of(&self, node: &Node, point: &str) -> Vec<Lacking> {
        let first = node.documents().first().map(|code| Lacking {
            document: (*code).clone(),
            what: What::OneOf,
            choice: Some(node.clone()),
            until: None,
            point: point.to_owned(),
        });
        first.into_iter().collect()
    }
}
