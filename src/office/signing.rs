//! The application that is printed to be signed before the case has a number: whether the sheet on the counter says what
//! is about to be accepted, and how acceptance records it.

use super::draft::{Draft, Printed};
use super::issue::sha256;
use super::request::OfficeView;
use super::trouble::Trouble;
use super::{content, said};
use crate::domain::act::{Deed, PaperIssued};
use crate::domain::case::{Case, PaperRecord};
use crate::domain::contact::Contact;
use crate::domain::number::Number;
use crate::forms::pack::{Pack, Paper as Rule};
use crate::papers::block::Paper;
use crate::papers::changes::Words;
use crate::papers::compose;
use crate::texts::Sayer;
use crate::texts::lang::Lang;
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
    let as_it_says = || {
        let sheet = Paper::from_snapshot(&printed.snapshot).ok()?;
        sheet.unmarked().snapshot().ok()
    };
    match anew {
        Some(anew) if anew == printed.snapshot || Some(&anew) == as_it_says().as_ref() => Signing::Printed,
        _ => Signing::Changed,
    }
}

/// The sheet with marks where it differs from the one printed before, where its pack wants them.
pub fn marked(paper: Paper, rule: &Rule, former: Option<&str>, sayer: &Sayer) -> Paper {
    let former = former.filter(|_| rule.marks_changes);
    let Some(former) = former.and_then(|text| Paper::from_snapshot(text).ok()) else {
        return paper;
    };
    let both = |id| [Lang::Kk, Lang::Ru].map(|lang| sayer.text(lang, id));
    let words = Words {
        changed: both("paper-changed"),
        was: both("paper-was"),
    };
    paper.differing(&former, &rule.labels_of("contact"), &words)
}

/// What an act keeps of a paper: all that it says but the contact, which has an act of its own and may be withdrawn.
pub fn kept(paper: Paper, contact: Option<&Contact>) -> Result<String, Trouble> {
    let paper = match contact {
        Some(contact) => paper.apart(&contact.shown()),
        None => paper,
    };
    paper.snapshot().map_err(|_| unreadable())
}

/// A paper of a case as it is printed again: the contact that was signed stands on it while it is there.
pub fn again(record: &PaperRecord, case: &Case) -> Result<Paper, Trouble> {
    let issued = &record.issued;
    if sha256(issued.snapshot.as_bytes()) != issued.sha256 {
        return Err(unreadable());
    }
    let mut paper = Paper::from_snapshot(&issued.snapshot).map_err(|_| unreadable())?;
    // Earlier versions fixed it with the paper.
    if let Some(first) = case.accepted.as_ref().and_then(|a| a.contact.as_ref()) {
        paper = paper.apart(&first.shown());
    }
    let contact = case.contact_on(record).map(Contact::shown);
    Ok(paper.telling(contact.as_deref().unwrap_or(said::NONE_ON_PAPER)))
}

fn unreadable() -> Trouble {
    Trouble::problem("paper-snapshot-unreadable")
}

/// The acts of the sheet, under the number that the case has now.
pub fn deeds(printed: &Printed, number: &Number, contact: Option<&Contact>) -> Result<[Deed; 2], Trouble> {
    let paper = Paper::from_snapshot(&printed.snapshot).map_err(|_| unreadable())?;
    let snapshot = kept(paper, contact)?;
    let issued = PaperIssued {
        paper: printed.paper.clone(),
        number: number.clone(),
        sha256: sha256(snapshot.as_bytes()),
        snapshot,
        replaces: None,
        made_at: Some(printed.made_at),
    };
    let out = Deed::PaperPrinted {
        paper: printed.paper.clone(),
        number: number.clone(),
        to: printed.to.clone(),
    };
    Ok([Deed::PaperIssued(issued), out])
}
