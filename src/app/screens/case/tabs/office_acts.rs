//! Acts of the office that stand in the history of a case: complaints about it, outages, terms moved.

use super::local;
use crate::app::screens::complaints::{outcome_id, term_id};
use crate::app::shared::Shared;
use crate::domain::act::{Delayed, OfficeDeed, TermMoved};
use crate::domain::trouble::Say;
use crate::texts::format;

pub fn moved(moved: &TermMoved, cx: &Shared) -> Say {
    Say::new("act-term-moved")
        .with("was", local(&moved.was.at, cx))
        .with("due", local(&moved.due.at, cx))
        .with("day", format::date(moved.day))
        .with("why", &moved.why)
}

pub fn delayed(delayed: &Delayed, cx: &Shared) -> Say {
    let say = Say::new(match delayed.until {
        None => "act-delayed",
        Some(_) => "act-delay-over",
    });
    let say = say.with("from", local(&delayed.from, cx));
    match &delayed.until {
        None => say,
        Some(until) => say.with("until", local(until, cx)),
    }
}

pub fn office(deed: &OfficeDeed, cx: &Shared) -> Say {
    match deed {
        OfficeDeed::ComplaintReceived(received) => Say::new("act-complaint-received")
            .with("number", &received.number)
            .with("about", &received.about),
        OfficeDeed::ComplaintForwarded(forwarded) => {
            Say::new("act-complaint-forwarded").with("to", &forwarded.to)
        }
        OfficeDeed::ComplaintClosed(closed) => {
            Say::new("act-complaint-closed").with("outcome", cx.text(outcome_id(closed.outcome)))
        }
        OfficeDeed::ComplaintTermMoved(moved) => Say::new("act-complaint-term-moved")
            .with("term", cx.text(term_id(moved.term)))
            .with("was", local(&moved.was.at, cx))
            .with("due", local(&moved.due.at, cx)),
        _ => Say::new("act-office"),
    }
}
