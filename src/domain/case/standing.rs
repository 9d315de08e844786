//! Where a case in work stands, as far as registers and conditions ask: made of the case as its acts left it, and small
//! enough to lie beside its row, so that a list of many cases is not made of all their acts.

use super::{Case, State};
use crate::domain::act::PackHash;
use crate::domain::answer::Answer;
use crate::domain::asked;
use crate::domain::checklist::Represented;
use crate::domain::code::{CategoryCode, ChannelCode, FieldKey, RegisterCode, RequestCode, StepCode};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who the applicant of a case is, as far as the conditions of a pack may ask after acceptance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    pub category: CategoryCode,
    pub channel: ChannelCode,
    pub request: RequestCode,
    /// On the day of acceptance.
    pub age: Option<(i32, i32)>,
    pub citizenship: Option<String>,
    pub represented: Option<Represented>,
    /// Answers that are states.
    pub states: BTreeMap<FieldKey, String>,
    pub chosen: BTreeMap<FieldKey, String>,
    /// Questions, and whether the answer was yes.
    pub asked: BTreeMap<String, bool>,
}

/// When a case last got as far as registers without a step ask.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reached {
    /// Accepted, or put right after the provider sent it back.
    pub work: Option<DateTime<FixedOffset>>,
    /// Answered, answered otherwise than was recorded, or open again because the paper was recalled.
    pub answer: Option<DateTime<FixedOffset>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    pub state: State,
    pub reached: Reached,
    pub pack: PackHash,
    pub facts: Facts,
    /// The steps that run, and since when.
    pub running: Vec<(StepCode, DateTime<FixedOffset>)>,
    /// The lists in which a line of it holds, and when the last one was entered.
    pub lists: Vec<(RegisterCode, DateTime<FixedOffset>)>,
}

impl Standing {
    /// Since when a step runs; none: it does not.
    pub fn runs(&self, step: &StepCode) -> Option<DateTime<FixedOffset>> {
        let of_it = self.running.iter().rfind(|(code, _)| code == step);
        of_it.map(|(_, began)| *began)
    }

    /// When the last line of a list was entered that holds.
    pub fn entered(&self, list: &RegisterCode) -> Option<DateTime<FixedOffset>> {
        let of_it = self.lists.iter().rfind(|(code, _)| code == list);
        of_it.map(|(_, at)| *at)
    }
}

impl Case {
    /// None of a case whose contents were erased, or that was not accepted and not refused.
    pub fn facts(&self) -> Option<Facts> {
        let opened = self.opened.as_ref()?;
        let (accepted, refused) = (self.accepted.as_ref(), self.intake_refused.as_ref());
        let answers = accepted.map(|a| &a.answers).or(refused.map(|r| &r.answers))?;
        let (mut states, mut chosen) = (BTreeMap::new(), BTreeMap::new());
        for (key, given) in answers {
            match &given.answer {
                Answer::Country(state) => states.insert(key.clone(), state.clone()),
                Answer::Choice(code) => chosen.insert(key.clone(), code.clone()),
                _ => None,
            };
        }
        let asked = accepted.into_iter().flat_map(|a| &a.asked);
        let on = self.accepted_at.map(|at| at.date_naive());
        Some(Facts {
            category: opened.category.clone(),
            channel: opened.channel.clone(),
            request: opened.request.clone(),
            age: self.person.birth.zip(on).map(|(born, on)| born.age_on(on)),
            citizenship: self.person.citizenship.clone(),
            represented: self.representative().map(|r| Represented {
                by: r.representation.clone(),
                citizenship: r.citizenship.clone(),
            }),
            states,
            chosen,
            asked: asked
                .map(|(code, said)| (code.clone(), said == asked::YES))
                .collect(),
        })
    }

    pub fn standing(&self) -> Option<Standing> {
        let open = self.steps.iter().filter(|s| s.done.is_none());
        let holding = self.lists.iter().filter(|l| l.struck.is_none());
        Some(Standing {
            state: self.state,
            reached: self.reached,
            pack: self.opened.as_ref()?.pack.clone(),
            facts: self.facts()?,
            running: open.map(|s| (s.begun.step.clone(), s.began_at)).collect(),
            lists: holding.map(|l| (l.list.clone(), l.at)).collect(),
        })
    }
}
