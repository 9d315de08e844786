//! A new case that begins with something: of somebody whose ticket was called, the next of a family, or whoever's
//! passport was read on the first screen.

use super::NewCase;
use crate::app::shared::Shared;
use crate::domain::act::VisitId;
use crate::domain::mrz::Mrz;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::application;
use crate::office::draft::{Draft, MrzSource};
use crate::office::request::visit::NextPerson;
use crate::office::visit::family;

/// What the case begins with.
pub enum Joining {
    Ticket(VisitId),
    Family(Box<NextPerson>),
    Passport(Box<Mrz>, MrzSource),
}

impl NewCase {
    /// The first of those who came with a ticket.
    pub fn of_ticket(visit: VisitId, cx: &mut Shared) -> Self {
        Self::begun(Some(Joining::Ticket(visit)), cx)
    }

    /// Of somebody whose passport was read already.
    pub fn of_passport(mrz: Mrz, source: MrzSource, cx: &mut Shared) -> Self {
        Self::begun(Some(Joining::Passport(Box::new(mrz), source)), cx)
    }

    /// The next of a family: on the same category, so that Enter takes it; digits and letters choose as ever.
    pub fn of_family(next: NextPerson, cx: &mut Shared) -> Self {
        let (service, request, category) =
            (next.service.clone(), next.request.clone(), next.category.clone());
        let mut new = Self::begun(Some(Joining::Family(Box::new(next))), cx);
        new.choose_service(service.as_str(), cx);
        new.request = Some(request);
        new.find_way(cx);
        let same = new.picker.items.iter().position(|i| i.token == category.as_str());
        new.picker.place = same.unwrap_or(0);
        new
    }

    pub(super) fn joined(&self, draft: &mut Draft, pack: &Pack) {
        match &self.joining {
            Some(Joining::Ticket(visit)) => draft.visit = Some(*visit),
            Some(Joining::Family(next)) => family::join(draft, pack, next),
            Some(Joining::Passport(mrz, source)) => {
                draft.mrz = mrz.lines().join("\n");
                draft.mrz_source = *source;
                application::fill_from_mrz(draft, pack, mrz);
            }
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
