//! Who came in, who went, who tried, the last first.

use crate::app::command::{Binding, Command};
use crate::app::key::Press;
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Column, Part, Span, TableView, Target, Tone, View, span, toned};
use crate::domain::act::SessionEvent;
use crate::domain::trouble::Say;
use crate::office::request::{PeopleReply, PeopleRequest, Reply, Request, SessionRow};
use crate::texts::format;

#[derive(Default)]
pub struct Sessions {
    /// None: not read yet.
    rows: Option<Vec<SessionRow>>,
    row: usize,
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
    let day = format::date(row.at.date_naive());
    vec![
        span(format!("{day} {}", format::clock(&row.at)), Tone::Plain),
        span(row.name.get(cx.lang), Tone::Plain),
        span(row.account.as_str(), Tone::Plain),
        span(cx.text(id), tone),
    ]
}

impl Screen for Sessions {
    fn name(&self) -> &'static str {
        "sessions"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.ask(Request::People(PeopleRequest::Sessions));
        cx.tell(Say::new("sessions-say"));
    }
    fn view(&self, cx: &Shared) -> View {
        let column = |head: &str, width| Column {
            head: cx.text(head),
            width,
            ..Column::default()
        };
        let table = TableView {
            columns: vec![
                column("sessions-column-at", 16),
                column("people-column-name", 0),
                column("people-column-account", 14),
                column("sessions-column-what", 26),
            ],
            rows: self.rows.iter().flatten().map(|r| cells(r, cx)).collect(),
            selected: Some(self.row),
            empty: cx.text("home-reading"),
            focus: true,
            whole: true,
        };
        let lines = vec![toned(cx.text("sessions-about"), Tone::Dim)];
        View {
            title: cx.text("screen-sessions"),
            parts: vec![Part::Prose { lines, from: 0 }, Part::Gap, Part::Table(table)],
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        Vec::new()
    }
    fn command(&mut self, command: Command, _cx: &mut Shared) -> Turn {
        match command {
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        let last = self.rows.as_ref().map_or(0, |r| r.len().saturating_sub(1));
        self.row = press.key.row_after(self.row, last);
        Turn::Stay
    }
    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        if let Target::Row { row, .. } = target {
            self.row = row;
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::People(people) => {
                if let PeopleReply::Sessions(rows) = &**people {
                    self.rows = Some(rows.clone());
                }
            }
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
