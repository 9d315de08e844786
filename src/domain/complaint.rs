//! A complaint is what its acts make of it; what may follow, and which of its terms presses.

use super::act::{
    Act, CaseId, ComplaintClosed, ComplaintForwarded, ComplaintReceived, ComplaintTerm, Due, OfficeDeed,
    Outcome,
};
use super::code::ClerkCode;
use super::refusal::Refusal;
use super::trouble::Say;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

/// From its registration to its outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    pub received: ComplaintReceived,
    /// The moment of registration here, and by whom.
    pub registered: DateTime<FixedOffset>,
    pub clerk: ClerkCode,
    pub forwarded: Option<(DateTime<FixedOffset>, ComplaintForwarded)>,
    pub closed: Option<(DateTime<FixedOffset>, ComplaintClosed)>,
}

impl Complaint {
    /// A complaint as it was registered.
    pub fn new(act: &Act, received: &ComplaintReceived) -> Self {
        Self {
            received: received.clone(),
            registered: act.at,
            clerk: act.clerk.clone(),
            forwarded: None,
            closed: None,
        }
    }

    /// Takes a further act in; one that is not of a complaint changes nothing.
    pub fn apply(&mut self, at: DateTime<FixedOffset>, deed: &OfficeDeed) {
        match deed {
            OfficeDeed::ComplaintForwarded(forwarded) => self.forwarded = Some((at, forwarded.clone())),
            OfficeDeed::ComplaintClosed(closed) => self.closed = Some((at, closed.clone())),
            OfficeDeed::ComplaintTermMoved(moved) => match moved.term {
                ComplaintTerm::Forward => self.received.forward = moved.due.clone(),
                ComplaintTerm::Provider => self.received.provider = Some(moved.due.clone()),
                ComplaintTerm::Body => {
                    if let Some((_, forwarded)) = &mut self.forwarded {
                        forwarded.body = moved.due.clone();
                    }
                }
            },
            _ => {}
        }
    }

    pub fn is_open(&self) -> bool {
        self.closed.is_none()
    }

    pub fn case(&self) -> Option<CaseId> {
        self.received.case
    }

    /// The terms that run now, in the order in which they end.
    pub fn running(&self) -> Vec<(ComplaintTerm, Due)> {
        if !self.is_open() {
            return Vec::new();
        }
        let mut out = match &self.forwarded {
            Some((_, forwarded)) => vec![(ComplaintTerm::Body, forwarded.body.clone())],
            None => {
                let provider = self.received.provider.clone();
                let forward = (ComplaintTerm::Forward, self.received.forward.clone());
                let provider = provider.map(|due| (ComplaintTerm::Provider, due));
                std::iter::once(forward).chain(provider).collect()
            }
        };
        out.sort_by_key(|(_, due)| due.at);
        out
    }

    /// The term that presses most.
    pub fn next(&self) -> Option<(ComplaintTerm, Due)> {
        self.running().into_iter().next()
    }

    /// Whether it may be forwarded now.
    pub fn may_forward(&self) -> Result<(), Refusal> {
        match (&self.closed, &self.forwarded) {
            (Some(_), _) => Err(Refusal::new(Say::new("refusal-complaint-closed"))),
            (None, Some(_)) => Err(Refusal::new(Say::new("refusal-complaint-forwarded"))),
            (None, None) => Ok(()),
        }
    }

    /// Whether it may end so: a complaint that stays here is one whose demands are wholly met (003, chapter 3, point 15),
    /// or that was taken back.
    pub fn may_close(&self, outcome: Outcome) -> Result<(), Refusal> {
        match (&self.closed, &self.forwarded, outcome) {
            (Some(_), ..) => Err(Refusal::new(Say::new("refusal-complaint-closed"))),
            (None, None, Outcome::Partly | Outcome::Rejected) => {
                Err(Refusal::new(Say::new("refusal-complaint-forward-first")))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::act::{ActId, Addressee, ComplaintId, ComplaintTermMoved, Deed};
    use super::super::code::ServiceCode;
    use super::super::number::Number;
    use super::*;
    use ulid::Ulid;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }
    fn due(text: &str) -> Due {
        Due {
            at: at(text),
            other: None,
        }
    }

    fn complaint() -> Complaint {
        let received = ComplaintReceived {
            complaint: ComplaintId(Ulid::from_parts(1, 1)),
            number: Number::parse("1-2026-91-000001").unwrap(),
            received: "2026-11-20".parse().unwrap(),
            from: "Kovacs".to_owned(),
            contact: String::new(),
            addressee: Addressee::Provider,
            about: "refusal".to_owned(),
            case: None,
            case_number: None,
            service: ServiceCode::parse("some-service").unwrap(),
            forward: due("2026-11-25T13:00:00+01:00"),
            provider: Some(due("2026-11-27T13:00:00+01:00")),
        };
        let act = Act {
            id: ActId(Ulid::from_parts(1, 2)),
            case: None,
            at: at("2026-11-20T10:00:00+01:00"),
            clerk: ClerkCode::parse("aigul").unwrap(),
            deed: Deed::Office(OfficeDeed::ComplaintReceived(received.clone())),
        };
        Complaint::new(&act, &received)
    }

    #[test]
    fn terms_follow_the_way_of_a_complaint() {
        let mut one = complaint();
        let id = one.received.complaint;
        let of = |c: &Complaint| c.running().iter().map(|(t, _)| *t).collect::<Vec<_>>();
        assert_eq!(of(&one), [ComplaintTerm::Forward, ComplaintTerm::Provider]);
        assert!(one.may_close(Outcome::Satisfied).is_ok() && one.may_close(Outcome::Withdrawn).is_ok());
        for outcome in [Outcome::Partly, Outcome::Rejected] {
            assert_eq!(
                one.may_close(outcome).unwrap_err().say.id,
                "refusal-complaint-forward-first"
            );
        }
        let moved = ComplaintTermMoved {
            complaint: id,
            term: ComplaintTerm::Forward,
            was: due("2026-11-25T13:00:00+01:00"),
            due: due("2026-11-30T13:00:00+01:00"),
            day: "2026-11-24".parse().unwrap(),
            why: "holiday".to_owned(),
        };
        one.apply(one.registered, &OfficeDeed::ComplaintTermMoved(moved));
        assert_eq!(of(&one), [ComplaintTerm::Provider, ComplaintTerm::Forward]);
        let forwarded = ComplaintForwarded {
            complaint: id,
            to: "body".to_owned(),
            letter: "7".to_owned(),
            registered: "2026-11-25".parse().unwrap(),
            body: due("2026-12-17T13:00:00+01:00"),
        };
        one.apply(one.registered, &OfficeDeed::ComplaintForwarded(forwarded));
        assert_eq!(of(&one), [ComplaintTerm::Body]);
        assert!(one.may_forward().is_err() && one.may_close(Outcome::Rejected).is_ok());
        let closed = ComplaintClosed {
            complaint: id,
            outcome: Outcome::Rejected,
            decision: "no".to_owned(),
            answer: "8".to_owned(),
        };
        one.apply(one.registered, &OfficeDeed::ComplaintClosed(closed));
        assert!(one.running().is_empty() && one.may_close(Outcome::Satisfied).is_err());
    }
}
