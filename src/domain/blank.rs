//! The ledger of one kind of numbered blank: what its acts make of each number. Numbers are compared without case, spaces
//! and signs, and so that a letter of another script or layout is taken for what it was meant as.

mod number;
#[cfg(test)]
mod tests;

pub use number::{Batch, MOST, key};

use super::act::{Act, ActId, BlankDeed, BlankKind, BlanksReceived, CaseId, Deed};
use super::code::ClerkCode;
use chrono::{DateTime, FixedOffset};
use number::{readings, serial};
use std::collections::BTreeMap;

/// What a line of the ledger says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    Received { batch: Batch, from: String },
    Used { number: String, case: CaseId },
    Freed { number: String, case: CaseId },
    Spoiled { number: String, reason: String },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub act: ActId,
    pub at: DateTime<FixedOffset>,
    pub clerk: ClerkCode,
    pub entry: Entry,
    /// Taken back as a mistake: when, by whom and why.
    pub taken_back: Option<(DateTime<FixedOffset>, ClerkCode, String)>,
}

/// Where one number stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    Left,
    /// It was in an answer that was corrected: whether it was filled only who looks at it can tell.
    Freed,
    Used(CaseId),
    Spoiled(String),
    /// No batch that was received holds it.
    Unknown,
}

fn is_gone(fate: &Fate) -> bool {
    matches!(fate, Fate::Used(_) | Fate::Spoiled(_))
}

/// How many there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub received: u64,
    pub used: u64,
    pub spoiled: u64,
    pub left: u64,
    /// Used, though never received.
    pub strange: u64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    pub lines: Vec<Line>,
    batches: Vec<Batch>,
    fates: BTreeMap<String, Fate>,
}

impl Ledger {
    /// The ledger of a kind from its acts, in order.
    pub fn of<'a>(kind: &BlankKind, acts: impl IntoIterator<Item = &'a Act>) -> Self {
        let mut ledger = Self::default();
        for act in acts {
            if let Deed::Blank(deed) = &act.deed
                && deed.of() == kind
            {
                ledger.take(act, deed);
            }
        }
        ledger
    }

    fn take(&mut self, act: &Act, deed: &BlankDeed) {
        let entry = match (deed, act.case) {
            (
                BlankDeed::Received(BlanksReceived {
                    first, last, from, ..
                }),
                _,
            ) => {
                let Ok(batch) = Batch::new(first, last) else {
                    return;
                };
                self.batches.push(batch.clone());
                let from = from.clone();
                Entry::Received { batch, from }
            }
            (BlankDeed::Spoiled(spoiled), _) => {
                let fate = Fate::Spoiled(spoiled.reason.clone());
                self.fates.insert(key(&spoiled.number), fate);
                Entry::Spoiled {
                    number: spoiled.number.clone(),
                    reason: spoiled.reason.clone(),
                }
            }
            (BlankDeed::Used(used), Some(case)) => {
                self.fates.insert(key(&used.number), Fate::Used(case));
                let number = used.number.clone();
                Entry::Used { number, case }
            }
            (BlankDeed::Freed(freed), Some(case)) => {
                let fate = self.held_besides(&key(&freed.number), case);
                self.fates
                    .insert(key(&freed.number), fate.map_or(Fate::Freed, Fate::Used));
                let number = freed.number.clone();
                Entry::Freed { number, case }
            }
            (BlankDeed::TakenBack(back), _) => {
                let told = (act.at, act.clerk.clone(), back.reason.clone());
                self.take_back(&back.entry, told);
                return;
            }
            _ => return,
        };
        self.lines.push(Line {
            act: act.id,
            at: act.at,
            clerk: act.clerk.clone(),
            entry,
            taken_back: None,
        });
    }

    /// Another case whose answer bears the number, too: before its batch was written down nothing forbade it.
    fn held_besides(&self, number: &str, but: CaseId) -> Option<CaseId> {
        let mut held = Vec::new();
        for line in &self.lines {
            match &line.entry {
                Entry::Used { number: used, case } if key(used) == number => held.push(*case),
                Entry::Freed { number: freed, case } if key(freed) == number => held.retain(|c| c != case),
                _ => {}
            }
        }
        held.into_iter().rfind(|case| *case != but)
    }

    fn take_back(&mut self, act: &ActId, told: (DateTime<FixedOffset>, ClerkCode, String)) {
        let Some(line) = self.lines.iter_mut().find(|l| l.act == *act) else {
            return;
        };
        line.taken_back = Some(told);
        match &line.entry {
            Entry::Received { batch, .. } => self.batches.retain(|b| b != batch),
            Entry::Spoiled { number, .. } => {
                let spoiled = key(number);
                // Whether it was in an answer before is known again.
                let freed =
                    |l: &Line| matches!(&l.entry, Entry::Freed { number, .. } if key(number) == spoiled);
                match self.lines.iter().any(freed) {
                    true => self.fates.insert(spoiled, Fate::Freed),
                    false => self.fates.remove(&spoiled),
                };
            }
            Entry::Used { .. } | Entry::Freed { .. } => {}
        }
    }

    /// Whether the office ever received any: one that did not keeps no ledger.
    pub fn is_kept(&self) -> bool {
        !self.batches.is_empty()
    }

    /// The spelling of the ledger and where the number stands. Of several readings of what was typed the first that the
    /// ledger knows is meant.
    pub fn look(&self, typed: &str) -> (String, Fate) {
        for key in readings(typed) {
            let batch = self.batches.iter().find(|b| b.holds(&key));
            let spelled = batch
                .zip(serial(&key))
                .map(|(batch, serial)| batch.number(serial.place));
            match (self.fates.get(&key), spelled) {
                (Some(fate @ (Fate::Used(_) | Fate::Spoiled(_))), spelled) => {
                    return (spelled.unwrap_or_else(|| typed.trim().to_owned()), fate.clone());
                }
                (fate, Some(spelled)) => return (spelled, fate.cloned().unwrap_or(Fate::Left)),
                _ => {}
            }
        }
        (typed.trim().to_owned(), Fate::Unknown)
    }

    /// The first batch that holds a number of this one.
    pub fn met(&self, batch: &Batch) -> Option<&Batch> {
        self.batches.iter().find(|b| b.meets(batch))
    }

    /// How many blanks of a batch are used or spoiled.
    pub fn gone_of(&self, batch: &Batch) -> usize {
        self.gone().filter(|(key, _)| batch.holds(key)).count()
    }

    fn gone(&self) -> impl Iterator<Item = (&String, &Fate)> {
        self.fates.iter().filter(|(_, fate)| is_gone(fate))
    }

    /// Where numbers of a batch stand that something became of, the lowest first: of one width they are in order.
    fn places<'a>(&'a self, batch: &'a Batch) -> impl Iterator<Item = (u64, &'a Fate)> {
        let all = self.fates.range(batch.key(batch.first)..=batch.key(batch.last));
        let ours = all.filter(|(key, _)| batch.holds(key));
        ours.filter_map(|(key, fate)| Some((serial(key)?.place, fate)))
    }

    /// The batches, in the order in which blanks are taken.
    fn in_order(&self) -> Vec<&Batch> {
        let mut all: Vec<&Batch> = self.batches.iter().collect();
        all.sort_by(|a, b| (&a.series, a.width, a.first).cmp(&(&b.series, b.width, b.first)));
        all
    }

    /// The lowest blank left; one that stood in a corrected answer is not offered.
    pub fn lowest(&self) -> Option<String> {
        self.in_order().into_iter().find_map(|batch| {
            let mut free = batch.first;
            for (place, _) in self.places(batch) {
                if place != free {
                    break;
                }
                free += 1;
            }
            (free <= batch.last).then(|| batch.number(free))
        })
    }

    /// What is left, as spans.
    pub fn left(&self) -> Vec<(String, String)> {
        let mut out = Vec::new();
        for batch in self.in_order() {
            let mut from = batch.first;
            for (place, fate) in self.places(batch) {
                if !is_gone(fate) {
                    continue;
                }
                if from < place {
                    out.push((batch.number(from), batch.number(place - 1)));
                }
                from = place + 1;
            }
            if from <= batch.last {
                out.push((batch.number(from), batch.last()));
            }
        }
        out
    }

    pub fn counts(&self) -> Counts {
        let received: u64 = self.batches.iter().map(Batch::count).sum();
        let mut counts = Counts {
            received,
            left: received,
            ..Counts::default()
        };
        for (key, fate) in self.gone() {
            let ours = self.batches.iter().any(|b| b.holds(key));
            match fate {
                Fate::Used(_) => counts.used += 1,
                _ => counts.spoiled += 1,
            }
            match ours {
                true => counts.left -= 1,
                false => counts.strange += 1,
            }
        }
        counts
    }
}
