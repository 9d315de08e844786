//! The result into the hands of the person or the representative; what lay in the drawer goes with it.

use super::course::recorded;
use super::open::OpenOffice;
use super::procedure;
use super::registers::both;
use super::request::{Handing, OriginalsBack, Reply};
use super::told::told;
use super::trouble::Trouble;
use crate::domain::act::{CaseId, Deed, HandedOver, OriginalsReturned, Receiver};
use crate::domain::case::{Case, Command, State};
use crate::domain::code::PaperCode;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::forms::pack::Moment;
use crate::texts::lang::Lang;
use chrono::{DateTime, Utc};

/// A name, a document: one line on a screen and in a register.
const LONGEST: usize = 200;

/// The case does not close with an original in the drawer: they are given back now, or nothing is done.
pub(super) fn originals(case: &Case, back: OriginalsBack, to: &str) -> Result<Option<Deed>, Trouble> {
    match back {
        _ if case.drawer.is_empty() => Ok(None),
        OriginalsBack::No => {
            let say = Say::new("refusal-originals-in-drawer").with("count", case.drawer.len());
            Err(Refusal::new(say).into())
        }
        OriginalsBack::All => Ok(Some(Deed::OriginalsReturned(OriginalsReturned {
            documents: case.drawer.clone(),
            to: to.to_owned(),
        }))),
    }
}

pub fn hand_over(
    office: &mut OpenOffice,
    id: CaseId,
    paper: PaperCode,
    handing: Handing,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    case.allows(Command::HandOver)?;
    // The case ends with its result in the person's hands, not with another paper.
    let pack = office.pack_of(&case)?;
    let on = pack.paper(&paper).map(|p| p.on);
    if !matches!(on, Some(Moment::Granted | Moment::Refused)) {
        return Err(Refusal::new(Say::new("refusal-nothing-to-hand-over")).into());
    }
    let printed = case.paper(&paper).filter(|p| p.is_out());
    let Some(record) = printed else {
        return Err(Refusal::new(Say::new("refusal-hand-over-not-printed")).into());
    };
    if let Some(step) = procedure::still_running(&case, &pack) {
        let title = both(step.title.get(Lang::Kk), step.title.get(Lang::Ru));
        return Err(Refusal {
            say: Say::new("refusal-step-running").with("step", title),
            point: step.point.clone(),
        }
        .into());
    }
    let to = told(&handing.to, LONGEST, 1)?;
    let document = told(&handing.document, LONGEST, 1)?;
    let authority = match handing.receiver {
        Receiver::Person => String::new(),
        Receiver::Representative => told(&handing.authority, LONGEST, 1)?,
    };
    let coupon_lost = handing.coupon_lost.map(|signed| told(&signed, LONGEST, 1));
    let back = originals(&case, handing.originals, &to)?;
    let over = HandedOver {
        paper,
        number: record.issued.number.clone(),
        to,
        document,
        receiver: handing.receiver,
        authority,
        coupon_lost: coupon_lost.transpose()?,
    };
    let steps = procedure::end_with(office, &case, State::HandedOver.as_str(), now)?;
    let deeds = back.into_iter().chain(steps).chain([Deed::HandedOver(over)]);
    recorded(office, id, deeds.collect(), now)
}
