//! The register of accounts in the state system: who has one, since when, blocked, deleted (003, point 8).

mod one;

use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Column, Part, Span, TableView, Target, Tone, View, span, toned};
use crate::domain::act::StateAccountEvent;
use crate::domain::trouble::Say;
use crate::office::request::{PeopleReply, PeopleRequest, Reply, Request, StateLoginRow};
use crate::office::rights::Right;
use crate::texts::format;
use one::OneEntry;

#[derive(Default)]
pub struct StateLogins {
    /// None: not read yet.
    rows: Option<Vec<StateLoginRow>>,
    row: usize,
}

impl StateLogins {
    fn chosen(&self) -> Option<&StateLoginRow> {
        self.rows.as_ref()?.get(self.row)
    }

    fn entry(&self, event: StateAccountEvent, cx: &Shared) -> Turn {
        match self.chosen() {
            Some(row) => Turn::Push(Box::new(FormScreen::new(OneEntry::of(row.clone(), event), cx))),
            None => Turn::Stay,
        }
    }

    /// Why nothing is to be written of the chosen account.
    fn why_not(&self, cx: &Shared) -> Option<Say> {
        cx.lacks(Right::Accounts).or_else(|| match self.chosen() {
            None => Some(Say::new("state-logins-none")),
            Some(row) if row.deleted.is_some() => Some(Say::new("state-login-gone")),
            Some(_) => None,
        })
    }
}

fn cells(row: &StateLoginRow, cx: &Shared) -> Vec<Span> {
    let on = |id: &str, day| {
        let say = Say::new("state-login-on").with("what", cx.text(id));
        cx.say(&say.with("day", format::date(day)))
    };
    let (state, tone) = match (row.deleted, row.blocked) {
        (Some(day), _) => (on("state-login-deleted", day), Tone::Dim),
        (None, Some(day)) => (on("state-login-blocked", day), Tone::Late),
        (None, None) => (cx.text("state-login-works"), Tone::Plain),
    };
    let plain = if row.deleted.is_some() {
        Tone::Dim
    } else {
        Tone::Plain
    };
    vec![
        span(row.who.clone(), plain),
        span(row.login.clone(), plain),
        span(row.made.map(format::date).unwrap_or_default(), plain),
        span(state, tone),
        span(row.ground.clone(), Tone::Dim),
    ]
}

impl Screen for StateLogins {
    fn name(&self) -> &'static str {
        "state-logins"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.ask(Request::People(PeopleRequest::StateLogins));
        if cx.message.is_none() {
            cx.tell(Say::new("state-logins-say"));
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let column = |head: &str, width, rank| Column {
            head: cx.text(head),
            width,
            rank,
            ..Column::default()
        };
        let table = TableView {
            columns: vec![
                column("people-column-name", 0, 0),
                column("state-logins-login", 16, 0),
                column("state-logins-since", 10, 0),
                column("people-column-state", 24, 0),
                column("state-logins-ground", 24, 1),
            ],
            rows: self.rows.iter().flatten().map(|r| cells(r, cx)).collect(),
            selected: Some(self.row),
            empty: cx.text(match self.rows {
                None => "home-reading",
                Some(_) => "state-logins-none",
            }),
            focus: true,
            whole: true,
        };
        let lines = vec![toned(cx.text("state-logins-about"), Tone::Dim)];
        View {
            title: cx.text("screen-state-logins"),
            parts: vec![Part::Prose { lines, from: 0 }, Part::Gap, Part::Table(table)],
            ..View::default()
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let blocked = self.chosen().is_some_and(|r| r.blocked.is_some());
        let label = if blocked { "key-unblock" } else { "key-block" };
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-add-state-login")
                .unless(cx.lacks(Right::Accounts)),
            Binding::new(Key::F(8), Command::Own(10), label).unless(self.why_not(cx)),
            Binding::new(Key::Delete, Command::Own(11), "key-delete-state-login").unless(self.why_not(cx)),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => Turn::Push(Box::new(FormScreen::new(OneEntry::new(), cx))),
            Command::Own(10) => match self.chosen().map(|r| r.blocked.is_some()) {
                Some(true) => self.entry(StateAccountEvent::Unblocked, cx),
                _ => self.entry(StateAccountEvent::Blocked, cx),
            },
            Command::Own(11) => self.entry(StateAccountEvent::Deleted, cx),
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
                if let PeopleReply::StateLogins(rows) = &**people {
                    self.row = self.row.min(rows.len().saturating_sub(1));
                    self.rows = Some(rows.clone());
                }
            }
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
