//! Every way that the case of one applicant can go through its steps.

use crate::domain::case::State;
use crate::forms::pack::{End, Step};
use std::collections::{BTreeMap, BTreeSet};

/// Steps as a set: a pack has not so many.
pub type Set = u64;
pub const MOST_STEPS: usize = 64;
/// A pack with more is not walked to the end, and nothing is said of it.
const MOST_PLACES: usize = 20_000;

/// Where a case stands: the steps that run, those that were done and do not run anew, and whether there is an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    runs: Set,
    done: Set,
    answered: bool,
}

/// The steps of one applicant.
pub struct Walk<'a> {
    pub steps: &'a [Step],
    /// Which of them are theirs.
    pub theirs: Set,
    /// Their request is transferred to the state system.
    pub transfers: bool,
}

/// What was met on all ways together.
#[derive(Debug, Default)]
pub struct Met {
    pub begun: Set,
    /// Step and end after which nothing runs and no answer can come.
    pub nowhere: BTreeSet<(usize, usize)>,
    /// A step that an end leads to, and that waits there for another in vain.
    pub in_vain: BTreeSet<(usize, usize)>,
    /// Steps from which no answer can come, however they end.
    pub no_way_out: BTreeSet<usize>,
    /// Nothing begins at all, and no answer can come.
    pub nothing: bool,
}

impl Walk<'_> {
    fn is_in(set: Set, step: usize) -> bool {
        set & (1 << step) != 0
    }

    fn place_of(&self, code: &str) -> Option<usize> {
        self.steps.iter().position(|s| s.code.as_str() == code)
    }

    /// A step of theirs that is waited for and was not done.
    fn waits_for(&self, step: &Step, done: Set) -> Option<usize> {
        let awaited = step.after.iter().filter_map(|code| self.place_of(code.as_str()));
        awaited
            .into_iter()
            .find(|a| Self::is_in(self.theirs, *a) && !Self::is_in(done, *a))
    }

    /// An answer that ends no step of theirs can come at any time.
    fn is_free(&self) -> bool {
        let ended = |end: &str| {
            let theirs = self.steps.iter().enumerate();
            theirs
                .filter(|(n, _)| Self::is_in(self.theirs, *n))
                .any(|(_, s)| s.ends.iter().any(|e| e.code == end))
        };
        !ends_of_answer().iter().all(|end| ended(end))
    }

    fn begin(&self) -> Place {
        let first = self.steps.iter().enumerate();
        let first = first.filter(|(n, s)| Self::is_in(self.theirs, *n) && s.is_first(self.steps));
        Place {
            runs: first.fold(0, |set, (n, _)| set | 1 << n),
            done: 0,
            answered: false,
        }
    }

    fn ended(&self, from: Place, step: usize, end: &End) -> Place {
        let mut to = from;
        to.runs &= !(1 << step);
        to.done |= 1 << step;
        for next in end.next.iter().filter_map(|code| self.place_of(code.as_str())) {
            let ready = self
                .steps
                .get(next)
                .is_some_and(|s| self.waits_for(s, to.done).is_none());
            if Self::is_in(self.theirs, next) && ready {
                to.runs |= 1 << next;
                to.done &= !(1 << next);
            }
        }
        to
    }

    /// What can come next: by which step and end, and where it leads.
    fn moves(&self, from: Place) -> Vec<(usize, usize, Place)> {
        let mut out = Vec::new();
        let run = self.steps.iter().enumerate();
        for (n, step) in run.filter(|(n, _)| Self::is_in(from.runs, *n)) {
            for (e, end) in step.ends.iter().enumerate() {
                let answer = ends_of_answer().contains(&end.code.as_str());
                let given = end.code == State::HandedOver.as_str();
                let unsent = end.code == End::TRANSFERRED && !self.transfers;
                if (answer && from.answered) || (given && !from.answered) || unsent {
                    continue;
                }
                let mut to = self.ended(from, n, end);
                to.answered |= answer;
                out.push((n, e, to));
            }
        }
        out
    }

    /// None where there are too many places.
    pub fn all(&self) -> Option<Met> {
        let first = self.begin();
        let mut ways: BTreeMap<Place, Vec<(usize, usize, Place)>> = BTreeMap::new();
        let mut to_see = vec![first];
        while let Some(place) = to_see.pop() {
            if ways.contains_key(&place) {
                continue;
            }
            if ways.len() >= MOST_PLACES {
                return None;
            }
            let moves = self.moves(place);
            to_see.extend(moves.iter().map(|(_, _, to)| *to));
            ways.insert(place, moves);
        }
        let mut met = Met {
            begun: ways.keys().fold(0, |set, p| set | p.runs),
            ..Met::default()
        };
        if self.is_free() {
            return Some(met);
        }
        let leading_to = |there: &dyn Fn(&Place) -> bool| -> BTreeSet<Place> {
            let mut set: BTreeSet<Place> = ways.keys().filter(|p| there(p)).copied().collect();
            loop {
                let more = ways
                    .iter()
                    .filter(|(p, moves)| !set.contains(p) && moves.iter().any(|(_, _, to)| set.contains(to)));
                let more: Vec<Place> = more.map(|(p, _)| *p).collect();
                if more.is_empty() {
                    return set;
                }
                set.extend(more);
            }
        };
        let answered = leading_to(&|p| p.answered);
        let still = |p: &Place| p.runs == 0 && !p.answered;
        let stands = leading_to(&still);
        met.nothing = still(&first);
        for (place, moves) in &ways {
            for (step, end, to) in moves.iter().filter(|(_, _, to)| still(to)) {
                match self.waiting(*step, *end, to.done) {
                    Some(both) => met.in_vain.insert(both),
                    None => met.nowhere.insert((*step, *end)),
                };
            }
            if !answered.contains(place) && !stands.contains(place) {
                met.no_way_out.insert(place.runs.trailing_zeros() as usize);
            }
        }
        Some(met)
    }

    /// A step that the end leads to and that waits for another.
    fn waiting(&self, step: usize, end: usize, done: Set) -> Option<(usize, usize)> {
        let end = self.steps.get(step)?.ends.get(end)?;
        let next = end.next.iter().filter_map(|code| self.place_of(code.as_str()));
        let mut theirs = next.filter(|n| Self::is_in(self.theirs, *n));
        theirs.find_map(|n| Some((n, self.waits_for(self.steps.get(n)?, done)?)))
    }
}

fn ends_of_answer() -> [&'static str; 2] {
    [State::Granted.as_str(), State::Refused.as_str()]
}
