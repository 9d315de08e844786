//! What the acts between acceptance and the end, and after it, make of a case.

use super::{Case, RecallRecord, State};
use crate::domain::act::{
    Act, DataCorrected, HandedOver, OriginalsReturned, ProviderAnswer, Recalled, Returned,
};
use crate::domain::document::Original;
use crate::domain::number::Number;
use chrono::{DateTime, FixedOffset};

impl Case {
    pub(super) fn apply_returned(&mut self, returned: &Returned, act: &Act) {
        self.state = State::Returned;
        self.returned = Some((act.at, returned.words.clone()));
    }

    pub(super) fn apply_data_corrected(&mut self, corrected: &DataCorrected, act: &Act) {
        if self.state == State::Returned {
            let decided = self.accepted.as_ref().map(|a| a.decided).unwrap_or_default();
            self.state = State::after_acceptance(decided);
            self.reached.work = Some(act.at);
        }
        self.returned = None;
        self.person = corrected.person.clone();
        if let Some(accepted) = &mut self.accepted {
            accepted.answers.clone_from(&corrected.answers);
            accepted.person = corrected.person.clone();
            accepted.mrz.clone_from(&corrected.mrz);
            if let Some(changed) = &corrected.representative {
                accepted.representative.clone_from(&changed.is);
            }
        }
        self.corrected_representative |= corrected.representative.is_some();
        if let Some(documents) = &corrected.documents {
            self.documents.clone_from(documents);
        }
        self.drawer.clone_from(&corrected.drawer);
        for change in &corrected.changes {
            if !self.corrected.contains(&change.field) {
                self.corrected.push(change.field.clone());
            }
        }
        for paper in &corrected.withdrawn {
            self.each_sheet(&paper.paper, &paper.number, |p| p.withdrawn = true);
        }
    }

    pub(super) fn apply_originals_returned(&mut self, back: &OriginalsReturned) {
        self.drawer.retain(|code| !back.documents.contains(code));
        for code in &back.documents {
            if let Some(there) = self.documents.get_mut(code) {
                there.original = Original::SeenAndReturned;
            }
        }
    }

    pub(super) fn apply_handed_over(&mut self, over: &HandedOver, act: &Act) {
        self.state = State::HandedOver;
        self.each_sheet(&over.paper, &over.number, |p| p.handed_over = true);
        self.handed_over = Some((act.at, over.clone()));
        // It lies nowhere any more.
        self.shelf = None;
    }

    /// Back to the answer that was recorded: a right paper is made and handed over.
    pub(super) fn apply_recalled(&mut self, recalled: &Recalled, act: &Act) {
        self.state = match self.refusal {
            Some(_) => State::Refused,
            None => State::Granted,
        };
        self.handed_over = None;
        self.reached.answer = Some(act.at);
        // It is in work again, and lies in no file.
        self.filed = None;
        self.each_sheet(&recalled.paper, &recalled.number, |p| p.withdrawn = true);
        self.recalls.push(RecallRecord {
            at: act.at,
            clerk: act.clerk.clone(),
            recalled: recalled.clone(),
            read: None,
        });
    }

    pub(super) fn apply_note_read(&mut self, number: &Number, act: &Act) {
        let of_number = |r: &&mut RecallRecord| r.recalled.number == *number && r.read.is_none();
        for recall in self.recalls.iter_mut().filter(of_number) {
            recall.read = Some((act.at, act.clerk.clone()));
        }
    }

    /// The recall that no right paper was handed over after yet.
    pub fn recalled(&self) -> Option<&RecallRecord> {
        self.recalls.last().filter(|_| self.handed_over.is_none())
    }

    /// The recall that no manager has read of yet.
    pub fn unread(&self) -> Option<&RecallRecord> {
        self.recalls.iter().find(|r| r.read.is_none())
    }

    /// When it was over; none while it is not.
    pub fn over_at(&self) -> Option<DateTime<FixedOffset>> {
        let handed = self.handed_over.as_ref().map(|(at, _)| *at);
        let withdrawn = self.withdrawn.as_ref().map(|(at, _)| *at);
        let over = handed.or(withdrawn).or(self.decided_at);
        over.filter(|_| self.state.is_end())
    }

    /// The provider's answer as it is recorded now.
    pub fn answer(&self) -> Option<ProviderAnswer> {
        match (&self.refusal, self.state) {
            (Some((ground, reason)), _) => Some(ProviderAnswer::Refused {
                ground: ground.clone(),
                reason: reason.clone(),
            }),
            (None, State::Granted | State::HandedOver) => Some(ProviderAnswer::Granted {
                values: self.result.clone(),
                notes: Vec::new(),
            }),
            _ => None,
        }
    }
}
