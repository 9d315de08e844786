//! Who came in, who went, who tried, the last first.

use crate::app::list_screen::{Listed, column};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, span, toned};
use crate::domain::act::SessionEvent;
use crate::domain::trouble::Say;
use crate::office::request::{PeopleReply, PeopleRequest, Reply, Request, SessionRow};
use crate::texts::format;

#[derive(Default)]
pub struct Sessions {
    rows: Vec<SessionRow>,
}

fn event(event: SessionEvent) -> (&'static str, Tone) {
    match event {
        SessionEvent::In => ("session-in", Tone::Plain),
        SessionEvent::Locked => ("session-locked", Tone::Dim),
        SessionEvent::Out => ("session-out", Tone::Dim),
        SessionEvent::Failed => ("session-failed", Tone::Problem),
        SessionEvent::RecoveryFailed => ("session-recovery-failed", Tone::Problem),
    }
}

fn cells(row: &SessionRow, cx: &Shared) -> Vec<Span> {
    let (id, tone) = event(row.event);
    vec![
        span(format::moment(&row.at), Tone::Plain),
        span(row.name.get(cx.lang), Tone::Plain),
        span(row.account.as_str(), Tone::Plain),
        span(cx.text(id), tone),
    ]
}

impl Listed for Sessions {
    fn name(&self) -> &'static str {
        "sessions"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.ask(Request::People(PeopleRequest::Sessions));
        cx.tell(Say::new("sessions-say"));
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        vec![toned(cx.text("sessions-about"), Tone::Dim)]
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        vec![
            column("sessions-column-at", 16, 0, cx),
            column("people-column-name", 0, 0, cx),
            column("people-column-account", 12, 0, cx),
            column("sessions-column-what", 22, 0, cx),
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        self.rows.iter().map(|r| cells(r, cx)).collect()
    }
    /// Whoever looks has come in: the list is empty only until it is read.
    fn empty(&self, cx: &Shared) -> String {
        cx.text("home-reading")
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::People(people) => {
                if let PeopleReply::Sessions(rows) = &**people {
                    self.rows.clone_from(rows);
                }
            }
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
