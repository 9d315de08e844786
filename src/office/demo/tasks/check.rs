//! What a task of practice asks for beside the state of its case, read off what was really done.

use super::Task;
use crate::domain::act::{Act, Deed};
use crate::domain::answer::Answer;
use crate::domain::case::Case;
use crate::domain::code::DocumentCode;
use crate::domain::mrz;
use crate::office::request::CaseView;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// A paper of the case came out.
    Printed,
    /// A sheet was spoiled with its reason, and came out after that.
    Spoiled,
    /// Somebody stands for the applicant.
    Represented,
    /// The patronymic stands by itself, not among the given names.
    Patronymic,
    /// The number in the state system is the one that was told.
    OuterNumber,
    /// The number that was given is the one that was told.
    Iin,
    /// What lacks is what the person did not bring, and nothing else.
    Lacks,
    /// The data were put right.
    Corrected,
    /// The paper that was handed over was recalled.
    Recalled,
}

impl Check {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Printed => "printed",
            Self::Spoiled => "spoiled",
            Self::Represented => "represented",
            Self::Patronymic => "patronymic",
            Self::OuterNumber => "outer-number",
            Self::Iin => "iin",
            Self::Lacks => "lacks",
            Self::Corrected => "corrected",
            Self::Recalled => "recalled",
        }
    }

    pub(super) fn holds(self, task: &Task, view: &CaseView) -> bool {
        let done = view.acts.get(task.acts..).unwrap_or_default();
        let any = |is: fn(&Deed) -> bool| done.iter().any(|act| is(&act.deed));
        let case = &view.case;
        match self {
            Self::Printed => any(|d| matches!(d, Deed::PaperPrinted { .. })),
            Self::Spoiled => spoiled_and_printed(done),
            Self::Represented => case.representative().is_some(),
            Self::Patronymic => parted(task, case),
            Self::OuterNumber => case.outer_number.as_deref() == Some(task.told("outer-number")),
            Self::Iin => {
                let is = |answer: &Answer| *answer == Answer::Iin(task.told("iin").to_owned());
                case.result.values().any(|entry| is(&entry.answer))
            }
            Self::Lacks => {
                let refused = case.intake_refused.iter().flat_map(|r| &r.lacks);
                let lacks: BTreeSet<&DocumentCode> = refused.map(|lack| &lack.document).collect();
                lacks == task.absent.iter().collect()
            }
            Self::Corrected => any(|d| matches!(d, Deed::DataCorrected(_))),
            Self::Recalled => any(|d| matches!(d, Deed::Recalled(_))),
        }
    }
}

fn spoiled_and_printed(done: &[Act]) -> bool {
    let spoiled = done
        .iter()
        .position(|act| matches!(act.deed, Deed::PaperSpoiled { .. }));
    let after = spoiled.map_or(&[][..], |n| &done[n..]);
    after
        .iter()
        .any(|act| matches!(act.deed, Deed::PaperPrinted { .. }))
}

/// One name is the father's alone, and none of the others has it too.
fn parted(task: &Task, case: &Case) -> bool {
    let father = mrz::mrz_form(&task.patronymic);
    let answers = case.accepted.iter().flat_map(|a| a.answers.values());
    let names = answers.filter_map(|entry| match &entry.answer {
        Answer::Name(name) => Some(mrz::mrz_form(&name.mrz.replace('<', " "))),
        _ => None,
    });
    let with: Vec<String> = names.filter(|name| name.contains(&father)).collect();
    !father.is_empty() && with == [father]
}
