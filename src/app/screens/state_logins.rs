//! The register of accounts in the state system: who has one, since when, blocked, deleted (003, point 8).

mod one;

use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::Key;
use crate::app::list_screen::{Listed, column};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, span, toned};
use crate::domain::act::StateAccountEvent;
use crate::domain::trouble::Say;
use crate::office::request::{PeopleReply, PeopleRequest, Reply, Request, StateLoginRow};
use crate::office::rights::Right;
use crate::texts::format;
use one::OneEntry;

#[derive(Default)]
pub struct StateLogins {
    /// None: not read yet.
    all: Option<Vec<StateLoginRow>>,
}

impl StateLogins {
    fn chosen(&self, row: usize) -> Option<&StateLoginRow> {
        self.all.as_ref()?.get(row)
    }

    fn entry(&self, row: usize, event: StateAccountEvent, cx: &Shared) -> Turn {
        match self.chosen(row) {
            Some(row) => Turn::Push(Box::new(FormScreen::new(OneEntry::of(row.clone(), event), cx))),
            None => Turn::Stay,
        }
    }

    /// Why nothing is to be written of the chosen account.
    fn why_not(&self, row: usize, cx: &Shared) -> Option<Say> {
        cx.lacks(Right::Accounts).or_else(|| match self.chosen(row) {
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

impl Listed for StateLogins {
    fn name(&self) -> &'static str {
        "state-logins"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.ask(Request::People(PeopleRequest::StateLogins));
        if cx.message.is_none() {
            cx.tell(Say::new("state-logins-say"));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        vec![toned(cx.text("state-logins-about"), Tone::Dim)]
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        vec![
            column("people-column-name", 0, 0, cx),
            column("state-logins-login", 16, 0, cx),
            column("state-logins-since", 10, 0, cx),
            column("people-column-state", 24, 0, cx),
            column("state-logins-ground", 24, 1, cx),
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        self.all.iter().flatten().map(|r| cells(r, cx)).collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text(match self.all {
            None => "home-reading",
            Some(_) => "state-logins-none",
        })
    }
    fn bindings(&self, row: usize, cx: &Shared) -> Vec<Binding> {
        let blocked = self.chosen(row).is_some_and(|r| r.blocked.is_some());
        let label = if blocked { "key-unblock" } else { "key-block" };
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-add-state-login")
                .unless(cx.lacks(Right::Accounts)),
            Binding::new(Key::F(8), Command::Own(10), label).unless(self.why_not(row, cx)),
            Binding::new(Key::Delete, Command::Own(11), "key-delete-state-login")
                .unless(self.why_not(row, cx)),
        ]
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => Turn::Push(Box::new(FormScreen::new(OneEntry::new(), cx))),
            Command::Own(10) => match self.chosen(row).map(|r| r.blocked.is_some()) {
                Some(true) => self.entry(row, StateAccountEvent::Unblocked, cx),
                _ => self.entry(row, StateAccountEvent::Blocked, cx),
            },
            Command::Own(11) => self.entry(row, StateAccountEvent::Deleted, cx),
            _ => Turn::Stay,
        }
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::People(people) => {
                if let PeopleReply::StateLogins(rows) = &**people {
                    self.all = Some(rows.clone());
                }
            }
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
