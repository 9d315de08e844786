//! What a clerk has open, and its way into another's hands while they are away.

use crate::domain::act::{Deed, Moved, OfficeDeed, WorkMoved};
use crate::domain::case::State;
use crate::domain::code::ClerkCode;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::office::home;
use crate::office::open::OpenOffice;
use crate::office::request::{PeopleReply, Reply};
use crate::office::rights::{self, Right};
use crate::office::told;
use crate::office::trouble::Trouble;
use crate::store::drafts;
use crate::store::keyring::Keyring;
use crate::store::projection::lists::{Order, Which};
use chrono::{DateTime, Utc};

fn of(clerk: &ClerkCode) -> Which {
    Which {
        states: State::all(State::is_in_work),
        clerk: Some(clerk.clone()),
        ..Which::default()
    }
}

/// How many cases and drafts a clerk has open.
pub fn open(office: &OpenOffice, clerk: &ClerkCode) -> Result<(usize, usize), Trouble> {
    let cases = usize::try_from(office.store.count(&of(clerk))?).unwrap_or(usize::MAX);
    Ok((cases, office.store.drafts(clerk)?.len()))
}

/// Everything that a clerk has open goes to another, in one transaction.
pub fn hand_on(
    office: &mut OpenOffice,
    from: ClerkCode,
    to: ClerkCode,
    why: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let why = told::line(why, 2..=200, "people-why-missing")?;
    let slot = Keyring::load(&office.folder.keyring())?.account(&to);
    let serves = slot.is_some_and(|s| !s.blocked && rights::lacks(s.role, Right::Serve).is_none());
    if !serves || from == to {
        return Err(Refusal::new(Say::new("people-cannot-take-over")).into());
    }
    let at = office.at(now);
    let cases = office.store.cases(&of(&from), Order::Due, u32::MAX, 0)?;
    let drafts = office.store.drafts(&from)?;
    if cases.is_empty() && drafts.is_empty() {
        return Err(Refusal::new(Say::new("people-nothing-to-move")).into());
    }
    let moved = |case: &crate::store::projection::lists::CaseRow| {
        let deed = Deed::Moved(Moved {
            from: from.clone(),
            to: to.clone(),
            why: why.clone(),
        });
        office.act(Some(case.id), at, deed)
    };
    let mut acts: Vec<_> = cases.iter().map(moved).collect();
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let whole = WorkMoved {
        from: from.clone(),
        to: to.clone(),
        why,
        cases: number(cases.len()),
        drafts: number(drafts.len()),
    };
    acts.push(office.act(None, at, Deed::Office(OfficeDeed::WorkMoved(whole))));
    let drafts: Vec<drafts::Draft> = drafts.into_iter().map(|d| taken_over(d, &to)).collect();
    office.store.commit::<_, Trouble>(|batch| {
        batch.append(&acts)?;
        for draft in &drafts {
            batch.save_draft(draft)?;
        }
        Ok(())
    })?;
    Ok(PeopleReply::HandedOn {
        cases: cases.len(),
        drafts: drafts.len(),
        to,
    }
    .into())
}

/// A draft as the other clerk will find it: the same bytes under another name.
fn taken_over(draft: drafts::Draft, to: &ClerkCode) -> drafts::Draft {
    let body = home::read(&draft.body).and_then(|mut typed| {
        typed.clerk = to.clone();
        serde_json::to_vec(&typed).ok()
    });
    drafts::Draft {
        clerk: to.clone(),
        // What a later program wrote is not understood here and goes over as it is.
        body: body.unwrap_or(draft.body),
        ..draft
    }
}
