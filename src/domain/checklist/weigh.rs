//! The weighing itself: each document against what was presented, then the trees.

mod document;
mod group;

use super::condition::{AtHand, Truth};
use super::line::{Branch, Line, Part, PartKind, Status};
use super::rules::{DocumentRule, Rules};
use super::tree::Node;
use super::verdict::{Lacking, Verdict, What};
use super::{Applicant, ByState, Checklist, Condition};
use crate::domain::document::PresentedAll;
use crate::domain::trouble::Say;
use chrono::NaiveDate;
use group::Outcome;

pub(super) struct Weighing<'a> {
    pub rules: &'a Rules,
    pub applicant: &'a Applicant,
    pub presented: &'a PresentedAll,
    pub on: NaiveDate,
    pub by_state: ByState<'a>,
}

/// A document weighed: its line, and what it lacks or asks.
struct Weighed {
    line: Line,
    lacks: Vec<Lacking>,
    asks: Vec<Lacking>,
}

impl Weighing<'_> {
    pub fn checklist(&self) -> Checklist {
        let mut lines = Vec::new();
        let mut verdict = Verdict::default();
        let named: Vec<_> = self
            .rules
            .requirements
            .iter()
            .flat_map(|r| r.tree.documents())
            .collect();
        for rule in &self.rules.documents {
            if named.contains(&&rule.code) {
                continue;
            }
            let asked = self.applies(&rule.when);
            if asked == Truth::No {
                continue;
            }
            let mut weighed = self.document(rule);
            weighed.line.why = why(&rule.when);
            if asked == Truth::Unknown && !self.presented.contains_key(&rule.code) {
                weighed.unsettle(rule);
            }
            verdict.lacks.extend(weighed.lacks);
            verdict.asks.extend(weighed.asks);
            lines.push(weighed.line);
        }
        for requirement in &self.rules.requirements {
            let asked = self.applies(&requirement.when);
            if asked == Truth::No {
                continue;
            }
            let outcome = self.group(&requirement.tree, &requirement.point);
            verdict.lacks.extend(outcome.lacks.iter().cloned());
            verdict.asks.extend(outcome.asks.iter().cloned());
            lines.extend(self.lines_of(requirement, &outcome));
        }
        // The order of the pack is the order of the regulation.
        let order = |line: &Line| self.rules.documents.iter().position(|d| d.code == line.document);
        lines.sort_by_key(order);
        Checklist { lines, verdict }
    }

    fn applies(&self, when: &Condition) -> Truth {
        when.holds(self.applicant, AtHand::default(), self.by_state)
    }

    fn lines_of(&self, requirement: &super::Requirement, outcome: &Outcome) -> Vec<Line> {
        let paths = requirement.tree.paths(&requirement.code);
        let mut lines: Vec<Line> = Vec::new();
        for (code, path) in paths {
            if lines.iter().any(|l| l.document == code) {
                continue;
            }
            let Some(rule) = self.rules.document(&code) else {
                continue;
            };
            let mut line = self.document(rule).line;
            line.group = Some(path);
            line.why = why(&requirement.when);
            line.branch = branch(&requirement.tree, &code, outcome, Branch::Needed);
            lines.push(line);
        }
        lines
    }
}

/// Where a document stands in its tree: needed, one of several still open, or spared by a complete branch.
fn branch(node: &Node, code: &crate::domain::code::DocumentCode, outcome: &Outcome, above: Branch) -> Branch {
    let (of, any) = match node {
        Node::Document(_) => return above,
        Node::All { of, .. } => (of, false),
        Node::Any { of, .. } => (of, true),
    };
    for (inner, weighed) in of.iter().zip(&outcome.inner) {
        if !inner.documents().contains(&code) {
            continue;
        }
        let here = match (any, outcome.is_met(), weighed.is_met()) {
            (false, _, _) | (true, true, true) => above,
            (true, true, false) => Branch::Spared,
            (true, false, _) if of.len() > 1 => Branch::OneOf,
            (true, false, _) => above,
        };
        return if here == Branch::Spared {
            here
        } else {
            branch(inner, code, weighed, here)
        };
    }
    above
}

/// Why a document is asked of this applicant.
fn why(when: &Condition) -> Say {
    let mut category = false;
    when.each(&mut |c| category |= matches!(c, Condition::Category(_)));
    if when.is_always() {
        Say::new("checklist-why-everybody")
    } else if category {
        Say::new("checklist-why-category")
    } else {
        Say::new("checklist-why-condition")
    }
}

impl Weighed {
    /// Whether the document is asked for is not known yet: the clerk says first.
    fn unsettle(&mut self, rule: &DocumentRule) {
        self.lacks.clear();
        self.asks = vec![Lacking {
            document: rule.code.clone(),
            what: What::Asked,
            choice: None,
            until: None,
            point: rule.point.clone(),
        }];
        self.line.parts = vec![Part {
            kind: PartKind::Asked,
            status: Status::Ask,
            why: Say::new("checklist-asked-unknown"),
            point: rule.point.clone(),
        }];
    }
}
