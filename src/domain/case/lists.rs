//! Registers and journals of its pack in which a case stands.

use super::Case;
use crate::domain::act::{Act, LineEntered, LineStruck};
use crate::domain::code::RegisterCode;
use crate::domain::number::Number;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

/// A line of the case in a register or a journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListRecord {
    pub list: RegisterCode,
    pub number: Number,
    pub at: DateTime<FixedOffset>,
    /// Why it was struck, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub struck: Option<String>,
}

impl Case {
    pub(super) fn apply_entered(&mut self, line: &LineEntered, act: &Act) {
        self.lists.push(ListRecord {
            list: line.list.clone(),
            number: line.number.clone(),
            at: act.at,
            struck: None,
        });
    }

    pub(super) fn apply_struck(&mut self, struck: &LineStruck, act: &Act) {
        let line = self.lists.iter_mut().rfind(|l| l.number == struck.number);
        if let Some(line) = line {
            line.struck = Some(struck.reason.clone());
        }
        self.steps
            .retain(|s| s.done.is_some() || !struck.stopped.contains(&s.begun.step));
        if let Some(again) = &struck.again {
            self.begin_steps(std::slice::from_ref(again), act);
        }
    }

    /// The last line of the case in a list of this code that holds.
    pub fn line_in(&self, list: &RegisterCode) -> Option<&ListRecord> {
        let of_list = self.lists.iter().filter(|l| l.list == *list);
        of_list.rev().find(|l| l.struck.is_none())
    }
}
