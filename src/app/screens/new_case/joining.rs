//! A new case that belongs to a visit: of somebody whose ticket was called, or the next of a family.

use super::NewCase;
use crate::app::shared::Shared;
use crate::domain::act::VisitId;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::draft::Draft;
use crate::office::request::visit::NextPerson;
use crate::office::visit::family;

/// Whose visit the case joins.
pub enum Joining {
    Ticket(VisitId),
    Family(Box<NextPerson>),
}

impl NewCase {
    /// The first of those who came with a ticket.
    pub fn of_ticket(visit: VisitId, cx: &mut Shared) -> Self {
        let mut new = Self::new(cx);
        new.joining = Some(Joining::Ticket(visit));
        new
    }

    /// The next of a family: on the same category, so that Enter takes it; digits and letters choose as ever.
    pub fn of_family(next: NextPerson, cx: &mut Shared) -> Self {
        let mut new = Self::new(cx);
        new.choose_service(next.service.as_str(), cx);
        new.request = Some(next.request.clone());
        let same = new
            .picker
            .items
            .iter()
            .position(|i| i.token == next.category.as_str());
        new.picker.place = same.unwrap_or(0);
        new.joining = Some(Joining::Family(Box::new(next)));
        new
    }

    pub(super) fn joined(&self, draft: &mut Draft, pack: &Pack) {
        match &self.joining {
            Some(Joining::Ticket(visit)) => draft.visit = Some(*visit),
            Some(Joining::Family(next)) => family::join(draft, pack, next),
            None => {}
        }
    }

    /// What the next person begins with, said before the category is chosen.
    pub(super) fn shares(&self) -> Option<Say> {
        let Some(Joining::Family(next)) = &self.joining else {
            return None;
        };
        let shared = &next.shared;
        let of = shared.standers.iter().map(|s| &s.of);
        let of = of.chain(shared.contact.iter().map(|c| &c.of));
        let mut of = Some(&shared.who).into_iter().chain(of);
        let Some(who) = of.find(|name| !name.is_empty()) else {
            return Some(Say::new("visit-next-nothing-shared"));
        };
        Some(
            Say::new("visit-next-shares")
                .with("who", who)
                .with("fields", shared.fields.len())
                .with("documents", shared.documents.len()),
        )
    }
}
