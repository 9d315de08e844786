//! The accounts of the office: who they are, what they may do, how they stand, what they have open.

mod given;
mod hand_on;
mod one;
mod sessions;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::Key;
use crate::app::list_screen::{ListScreen, Listed, column, longest};
use crate::app::screen::{Returned, Turn};
use crate::app::screens::first_run::Recovery;
use crate::app::screens::question::{Question, Words};
use crate::app::screens::rights::Rights;
use crate::app::shared::Shared;
use crate::app::view::{Align, Column, Line, Span, Tone, span, toned};
use crate::domain::trouble::Say;
use crate::office::request::{AccountRow, AccountState, PeopleReply, PeopleRequest, Reply, Request};
use crate::office::rights::Right;
use crate::texts::format;
use given::Given;
use hand_on::HandOn;
use one::OneAccount;
use sessions::Sessions;

#[derive(Default)]
pub struct People {
    /// None: not read yet.
    all: Option<Vec<AccountRow>>,
    /// A password, a block, a removal under way.
    asked: Asked,
    doing: Option<&'static str>,
}

const PASSWORD: &str = "give-password";
const BLOCK: &str = "block";
const REMOVE: &str = "remove";
const RENEW: &str = "renew-recovery";

fn state_id(state: AccountState) -> (&'static str, Tone) {
    match state {
        AccountState::Open => ("account-open", Tone::Plain),
        AccountState::OneTime => ("account-one-time", Tone::Soon),
        AccountState::Blocked => ("account-blocked", Tone::Late),
        AccountState::Unfinished => ("account-unfinished", Tone::Problem),
        AccountState::Removed => ("account-removed", Tone::Dim),
    }
}

impl People {
    fn chosen(&self, row: usize) -> Option<&AccountRow> {
        self.all.as_ref()?.get(row)
    }

    fn is_own(&self, row: usize, cx: &Shared) -> bool {
        let own = cx.office.as_ref().map(|o| &o.clerk.code);
        own.is_some() && own == self.chosen(row).map(|r| &r.code)
    }

    /// Why nothing can be done with the chosen account.
    fn why_not(&self, row: usize, right: Right, cx: &Shared) -> Option<Say> {
        if let Some(why) = cx.lacks(right) {
            return Some(why);
        }
        match self.chosen(row) {
            None => Some(Say::new("people-none-chosen")),
            Some(row) if row.state == AccountState::Removed => Some(Say::new("people-removed-stays")),
            Some(_) => None,
        }
    }

    fn not_own(&self, row: usize, right: Right, cx: &Shared) -> Option<Say> {
        let own = || self.is_own(row, cx).then(|| Say::new("people-not-yourself"));
        self.why_not(row, right, cx).or_else(own)
    }

    fn question(&self, row: usize, what: &'static str, cx: &Shared) -> Turn {
        let Some(row) = self.chosen(row) else {
            return Turn::Stay;
        };
        let mut name = row.name.get(cx.lang).to_owned();
        if name.is_empty() {
            name = row.code.to_string();
        }
        let (title, words, yes) = match what {
            PASSWORD => (
                "people-password-question",
                "people-password-words",
                "people-password-yes",
            ),
            BLOCK => ("people-block-question", "people-block-words", "people-block-yes"),
            _ => (
                "people-remove-question",
                "people-remove-words",
                "people-remove-yes",
            ),
        };
        let mut lines = vec![Words::Said(Say::new(words))];
        if what != PASSWORD && row.cases + row.drafts > 0 {
            let say = Say::new("people-has-open")
                .with("cases", row.cases)
                .with("drafts", row.drafts);
            lines.push(Words::Said(say));
        }
        Turn::Push(Box::new(Question::new(
            Say::new(title).with("who", name),
            lines,
            vec![("go-back", Say::new("answer-no-back")), (what, Say::new(yes))],
        )))
    }

    fn cells(&self, row: &AccountRow, cx: &Shared) -> Vec<Span> {
        let (id, tone) = state_id(row.state);
        let dim = if row.state == AccountState::Removed {
            Tone::Dim
        } else {
            Tone::Plain
        };
        let role = row
            .role
            .map_or(String::new(), |r| cx.text(&format!("role-{}", r.as_str())));
        let at = |moment: &chrono::DateTime<chrono::FixedOffset>| format::date(moment.date_naive());
        let changed = match row.state {
            AccountState::Blocked | AccountState::Removed => row.changed.as_ref().map(at),
            _ => None,
        };
        let state = match changed {
            Some(day) => format!("{} {day}", cx.text(id)),
            None => cx.text(id),
        };
        vec![
            span(row.name.get(cx.lang), dim),
            span(row.code.as_str(), dim),
            span(role, dim),
            span(row.since.as_ref().map(at).unwrap_or_default(), Tone::Dim),
            span((row.cases + row.drafts).to_string(), dim),
            span(state, tone),
        ]
    }
}

impl Listed for People {
    fn name(&self) -> &'static str {
        "people"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.ask(Request::People(PeopleRequest::Accounts));
        if cx.message.is_none() {
            cx.tell(Say::new("people-say"));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        vec![toned(cx.text("people-about"), Tone::Dim)]
    }
    /// The names come first: what else there is has the room that it needs, and gives way to them.
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        let rows = self.rows(cx);
        vec![
            column("people-column-name", 0, 0, cx),
            column("people-column-account", longest(&rows, 1, 9, 12), 0, cx),
            column("people-column-role", longest(&rows, 2, 9, 16), 1, cx),
            column("people-column-since", 10, 2, cx),
            Column {
                align: Align::Right,
                ..column("people-column-open", 6, 0, cx)
            },
            column("people-column-state", longest(&rows, 5, 9, 24), 0, cx),
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        self.all.iter().flatten().map(|row| self.cells(row, cx)).collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text("home-reading")
    }
    fn bindings(&self, row: usize, cx: &Shared) -> Vec<Binding> {
        let state = self.chosen(row).map(|r| r.state);
        let password = match state {
            Some(AccountState::Blocked) => "key-unblock",
            _ => "key-new-password",
        };
        let blocked = || (state == Some(AccountState::Blocked)).then(|| Say::new("people-blocked-already"));
        let accounts = Right::Accounts;
        let idle = || {
            let row = self.chosen(row);
            let none = row.is_some_and(|r| r.cases + r.drafts == 0);
            none.then(|| Say::new("people-nothing-to-move"))
        };
        let movable = cx.lacks(Right::Absence).or_else(idle);
        vec![
            Binding::new(Key::Enter, Command::Enter, "key-open").unless(self.why_not(row, accounts, cx)),
            Binding::new(Key::F(2), Command::Forward, "key-new-account").unless(cx.lacks(accounts)),
            Binding::new(Key::F(5), Command::Own(10), password).unless(self.not_own(row, accounts, cx)),
            Binding::new(Key::F(6), Command::Own(11), "key-hand-on").unless(movable),
            Binding::new(Key::F(8), Command::Own(12), "key-block")
                .unless(self.not_own(row, accounts, cx).or_else(blocked)),
            Binding::new(Key::Delete, Command::Own(13), "key-remove-account")
                .unless(self.not_own(row, accounts, cx))
                .quiet(),
            Binding::new(Key::F(4), Command::List, "key-rights").quiet(),
            Binding::new(Key::F(3), Command::Own(15), "key-sessions").quiet(),
            Binding::listed(Command::Own(14), "key-renew-recovery").unless(cx.lacks(accounts)),
        ]
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => match self.chosen(row).cloned() {
                Some(row) => Turn::Push(Box::new(FormScreen::new(OneAccount::of(row), cx))),
                None => Turn::Stay,
            },
            Command::Forward => Turn::Push(Box::new(FormScreen::new(OneAccount::new(), cx))),
            Command::Own(10) => self.question(row, PASSWORD, cx),
            Command::Own(11) => match (self.chosen(row).cloned(), &self.all) {
                (Some(from), Some(rows)) => {
                    Turn::Push(Box::new(FormScreen::new(HandOn::new(from, rows.clone()), cx)))
                }
                _ => Turn::Stay,
            },
            Command::Own(12) => self.question(row, BLOCK, cx),
            Command::Own(13) => self.question(row, REMOVE, cx),
            Command::Own(14) => Turn::Push(Box::new(Question::new(
                Say::new("renew-recovery-question"),
                vec![Words::Said(Say::new("renew-recovery-words"))],
                vec![
                    ("go-back", Say::new("answer-no-back")),
                    (RENEW, Say::new("renew-recovery-yes")),
                ],
            ))),
            Command::Own(15) => Turn::Push(Box::new(ListScreen::new(Sessions::default()))),
            Command::List => Turn::Push(Box::new(ListScreen::new(Rights))),
            _ => Turn::Stay,
        }
    }
    fn returned(&mut self, returned: Returned, row: usize, cx: &mut Shared) -> Turn {
        if matches!(&returned, Returned::Choice(token) if token == RENEW) {
            cx.tell(Say::new("renew-recovery-making"));
            self.asked.ask(Request::People(PeopleRequest::RenewRecovery), cx);
            return Turn::Stay;
        }
        let Some(account) = self.chosen(row).map(|r| r.code.clone()) else {
            return Turn::Stay;
        };
        let (doing, request) = match returned {
            Returned::Choice(token) if token == PASSWORD => {
                cx.tell(Say::new("people-password-making"));
                (PASSWORD, PeopleRequest::GivePassword(account))
            }
            Returned::Choice(token) if token == BLOCK => (BLOCK, PeopleRequest::Block(account)),
            Returned::Choice(token) if token == REMOVE => (REMOVE, PeopleRequest::Remove(account)),
            _ => return Turn::Stay,
        };
        self.doing = Some(doing);
        self.asked.ask(Request::People(request), cx);
        Turn::Stay
    }
    fn must_see(&self) -> bool {
        self.asked.is_open()
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let mine = self.asked.is_answered(cx);
        match reply {
            Reply::People(people) => match &**people {
                PeopleReply::Accounts(rows) => {
                    self.all = Some(rows.clone());
                }
                PeopleReply::Given {
                    account,
                    password,
                    view,
                } if mine => {
                    cx.office = Some((**view).clone());
                    cx.message = None;
                    return Turn::Push(Box::new(Given::new(account.clone(), password.clone())));
                }
                PeopleReply::RecoveryRenewed(code) if mine => {
                    cx.message = None;
                    return Turn::Push(Box::new(Recovery::renewed(code.clone())));
                }
                _ => {}
            },
            Reply::Office(view) if mine => {
                cx.office = Some((**view).clone());
                cx.tell(Say::new(match self.doing {
                    Some(REMOVE) => "people-removed",
                    _ => "people-blocked",
                }));
                cx.ask(Request::People(PeopleRequest::Accounts));
            }
            Reply::Trouble(say) => {
                cx.trouble(say.clone());
                // What was asked may be done all the same.
                if mine {
                    cx.ask(Request::People(PeopleRequest::Accounts));
                }
            }
            _ => {}
        }
        Turn::Stay
    }
}
