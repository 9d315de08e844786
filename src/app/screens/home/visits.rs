//! The queue on the first screen: who waits, the keys that stamp a ticket, and the visit of just now.

use super::Home;
use crate::app::command::{Binding, Command, Room};
use crate::app::key::Key;
use crate::app::screen::Turn;
use crate::app::screens::queue::{self, length};
use crate::app::screens::visit::VisitScreen;
use crate::app::shared::Shared;
use crate::app::view::{Line, Tone, toned};
use crate::domain::trouble::Say;
use crate::office::request::{Request, VisitReply, VisitRequest};

/// The visit of the case that was touched last.
pub(super) const LAST: Command = Command::Own(22);

impl Home {
    pub(super) fn visit_keys(&self, cx: &Shared) -> Vec<Binding> {
        let waiting = self.home.as_ref().map(|h| h.waiting).unwrap_or_default();
        let [submission, collection] = queue::stamps(waiting.used, cx);
        vec![
            Binding::new(Key::F(4), Command::Room(Room::Queue), "key-queue").shown_if(waiting.waiting > 0),
            submission,
            collection,
            Binding::new(Key::F(7), LAST, "key-visit").quiet(),
        ]
    }

    /// Who waits, and since when the first of them.
    pub(super) fn who_waits(&self, cx: &Shared) -> Option<Line> {
        let waiting = self.home.as_ref()?.waiting;
        let (number, wait) = waiting.first?;
        let minutes = wait.minutes(cx.now.fixed_offset());
        let late = waiting.limit.filter(|l| minutes > *l);
        let say = Say::new(match late {
            Some(_) => "visit-home-waiting-late",
            None => "visit-home-waiting",
        })
        .with("limit", late.unwrap_or_default())
        .with("count", waiting.waiting)
        .with("number", number)
        .with("length", length(minutes, cx));
        let tone = match late {
            Some(_) => Tone::Problem,
            None => Tone::Soon,
        };
        Some(toned(cx.say(&say), tone))
    }

    pub(super) fn visit_command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            LAST => self.visiting.ask(Request::Visit(VisitRequest::Last), cx),
            stamp => self.visiting.ask(queue::stamp(stamp), cx),
        }
        Turn::Stay
    }

    /// The office answered what was asked here of a visit.
    pub(super) fn visit_answered(reply: &VisitReply, cx: &mut Shared) -> Turn {
        match reply {
            VisitReply::Arrived(row) => {
                cx.tell(queue::stamped(row));
                cx.ask(Request::Home);
            }
            VisitReply::Visit(view) => return Turn::Push(Box::new(VisitScreen::with((**view).clone()))),
            VisitReply::NoVisit => cx.warn(Say::new("visit-none-today")),
            _ => {}
        }
        Turn::Stay
    }
}
