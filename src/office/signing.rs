//! The application that is printed to be signed before the case has a number: whether the sheet on the counter says what
//! is about to be accepted, and how acceptance records it.

use super::content;
use super::draft::{Draft, Printed};
use super::issue::sha256;
use super::request::OfficeView;
use crate::domain::act::{Deed, PaperIssued};
use crate::domain::number::Number;
use crate::forms::pack::{Pack, Paper as Rule};
use crate::papers::block::Paper;
use crate::papers::compose;
use crate::texts::Sayer;
use chrono::{DateTime, FixedOffset};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Signing {
    /// No sheet came out here.
    #[default]
    NotPrinted,
    /// What stands in the draft is no longer what the sheet says.
    Changed,
    Printed,
}

/// What the sheet says when it is made at this moment.
pub fn paper(
    draft: &Draft,
    pack: &Pack,
    rule: &Rule,
    view: &OfficeView,
    sayer: &Sayer,
    at: DateTime<FixedOffset>,
) -> Paper {
    compose::compose(
        &rule.blocks,
        &content::of_draft(draft, pack, rule, view, sayer, at),
    )
}

/// A sheet made anew for the moment of the one that was printed says the same, unless something was changed since.
pub fn of(draft: &Draft, pack: &Pack, view: &OfficeView, sayer: &Sayer) -> Signing {
    let Some(printed) = &draft.printed else {
        return Signing::NotPrinted;
    };
    let anew = pack.paper(&printed.paper).and_then(|rule| {
        paper(draft, pack, rule, view, sayer, printed.made_at)
            .snapshot()
            .ok()
    });
    if anew.as_ref() == Some(&printed.snapshot) {
        Signing::Printed
    } else {
        Signing::Changed
    }
}

/// The acts of the sheet, under the number that the case has now.
pub fn deeds(printed: &Printed, number: &Number) -> [Deed; 2] {
    let issued = PaperIssued {
        paper: printed.paper.clone(),
        number: number.clone(),
        snapshot: printed.snapshot.clone(),
        sha256: sha256(printed.snapshot.as_bytes()),
        replaces: None,
        made_at: Some(printed.made_at),
    };
    let out = Deed::PaperPrinted {
        paper: printed.paper.clone(),
        number: number.clone(),
        to: printed.to.clone(),
    };
    [Deed::PaperIssued(issued), out]
}
