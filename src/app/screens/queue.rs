//! The queue: one key stamps a ticket, F2 calls whoever waits longest; how long people waited, day by day.

mod shown;

pub use shown::length;

use super::case::CaseScreen;
use super::find::Find;
use super::new_case::NewCase;
use super::print::Print;
use super::visit::VisitScreen;
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, View};
use crate::domain::act::{Purpose, VisitId};
use crate::domain::trouble::Say;
use crate::office::request::visit::{QueueView, TicketRow};
use crate::office::request::{Reply, Request, VisitReply, VisitRequest};
use crate::office::rights::Right;

/// The stamping of a ticket, for the first screen and for this one.
pub const STAMP_SUBMISSION: Command = Command::Own(20);
pub const STAMP_COLLECTION: Command = Command::Own(21);
const GIVE_UP: Command = Command::Own(22);

pub struct QueueScreen {
    view: Option<QueueView>,
    /// The tickets, or the days.
    days: bool,
    row: usize,
    asked: Asked,
    /// A passport reader or scanner is sending a coupon's code.
    reading: String,
}

impl QueueScreen {
    pub fn new() -> Self {
        Self {
            view: None,
            days: false,
            row: 0,
            asked: Asked::default(),
            reading: String::new(),
        }
    }

    /// Those who wait, then those who were called, then those who went.
    fn tickets(&self) -> Vec<&TicketRow> {
        let mut all: Vec<&TicketRow> = self.view.iter().flat_map(|v| &v.tickets).collect();
        all.sort_by_key(|t| (!t.wait.is_open(), t.wait.called.is_none(), t.number));
        all
    }

    fn count(&self) -> usize {
        match self.days {
            true => self.view.as_ref().map_or(0, |v| v.days.len()),
            false => self.tickets().len(),
        }
    }

    fn chosen(&self) -> Option<&TicketRow> {
        match self.days {
            true => None,
            false => self.tickets().get(self.row).copied(),
        }
    }

    fn first(&self) -> Option<&TicketRow> {
        self.tickets().into_iter().find(|t| t.wait.is_open())
    }

    fn ask(&mut self, request: VisitRequest, cx: &mut Shared) {
        self.asked.ask(Request::Visit(request), cx);
    }

    fn coupon(&mut self, text: &str, cx: &mut Shared) {
        let text = text.trim();
        if !text.is_empty() {
            let coupon = Some(text.to_owned());
            let purpose = Purpose::Collection;
            self.ask(VisitRequest::Arrive { purpose, coupon }, cx);
        }
    }
}

impl Default for QueueScreen {
    fn default() -> Self {
        Self::new()
    }
}

/// What is said when a ticket was stamped.
pub fn stamped(row: &TicketRow) -> Say {
    let id = match row.wait.purpose {
        Purpose::Submission => "visit-stamped-submission",
        Purpose::Collection => "visit-stamped-collection",
    };
    Say::new(id).with("number", row.number)
}

/// The keys that stamp a ticket; in the key line of an office that has a queue.
pub fn stamps(used: bool, cx: &Shared) -> [Binding; 2] {
    let only = cx.lacks(Right::Serve);
    [
        Binding::new(Key::F(5), STAMP_SUBMISSION, "key-stamp-submission")
            .shown_if(used)
            .unless(only.clone()),
        Binding::new(Key::F(6), STAMP_COLLECTION, "key-stamp-collection")
            .shown_if(used)
            .unless(only),
    ]
}

/// What a stamping key asks.
pub fn stamp(command: Command) -> Request {
    let purpose = match command {
        STAMP_COLLECTION => Purpose::Collection,
        _ => Purpose::Submission,
    };
    Request::Visit(VisitRequest::Arrive {
        purpose,
        coupon: None,
    })
}

/// Where a called ticket leads: a new case, the people of its visit, the case of its coupon, or the search for one.
fn leads_to(row: &TicketRow, cx: &mut Shared) -> Box<dyn Screen> {
    match (row.wait.purpose, row.case) {
        (Purpose::Collection, Some(case)) => Box::new(CaseScreen::of_list(case)),
        (Purpose::Collection, None) => Box::new(Find::new("")),
        (Purpose::Submission, _) if !row.who.is_empty() => Box::new(VisitScreen::new(row.visit)),
        (Purpose::Submission, _) => Box::new(NewCase::of_ticket(row.visit, cx)),
    }
}

impl Screen for QueueScreen {
    fn name(&self) -> &'static str {
        "queue"
    }

    fn shown(&mut self, cx: &mut Shared) {
        cx.ask(Request::Visit(VisitRequest::Queue));
        cx.tell(Say::new("visit-queue-say"));
    }

    fn view(&self, cx: &Shared) -> View {
        let names = vec![cx.text("visit-tab-today"), cx.text("visit-tab-days")];
        let open = usize::from(self.days);
        let table = match self.days {
            true => shown::days(self.view.as_ref(), self.row, cx),
            false => shown::tickets(self.view.is_some(), &self.tickets(), self.row, cx),
        };
        View {
            title: cx.text("screen-queue"),
            right: super::home::bar(cx).1,
            right_tone: crate::app::view::Tone::Dim,
            parts: vec![Part::Tabs { names, open }, Part::Gap, Part::Table(table)],
        }
    }

    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let only = cx.lacks(Right::Serve);
        let nobody = self.first().is_none().then(|| Say::new("visit-nobody-waits"));
        let nobody = only.clone().or(nobody);
        let none = self.chosen().is_none().then(|| Say::new("visit-no-ticket-here"));
        let none = only.or(none);
        let waits = self.chosen().is_some_and(|t| t.wait.is_open());
        let gone = (!waits).then(|| Say::new("visit-called-already"));
        let [submission, collection] = stamps(true, cx);
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-call-next").unless(nobody),
            Binding::new(Key::Enter, Command::Enter, "key-call").unless(none.clone()),
            submission,
            collection,
            Binding::new(Key::F(7), Command::Print, "key-print-ticket").unless(none.clone()),
            Binding::new(Key::Delete, GIVE_UP, "key-give-up").unless(none.or(gone)),
            Binding::new(Key::Tab, Command::NextTab, "key-tab"),
        ]
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        let visit = |row: Option<&TicketRow>| row.map(|t| t.visit);
        let chosen: Option<VisitId> = visit(self.chosen());
        match command {
            STAMP_SUBMISSION | STAMP_COLLECTION => {
                self.asked.ask(stamp(command), cx);
            }
            Command::Forward => {
                if let Some(first) = visit(self.first()) {
                    self.ask(VisitRequest::Call(first), cx);
                }
            }
            Command::Enter => {
                if let Some(visit) = chosen {
                    self.ask(VisitRequest::Call(visit), cx);
                }
            }
            Command::Print => {
                if let Some(visit) = chosen {
                    self.ask(VisitRequest::Slip(visit), cx);
                }
            }
            GIVE_UP => {
                if let Some(visit) = chosen {
                    self.ask(VisitRequest::GiveUp(visit), cx);
                }
            }
            Command::NextTab => (self.days, self.row) = (!self.days, 0),
            Command::Back => return Turn::Back,
            _ => {}
        }
        Turn::Stay
    }

    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        let last = self.count().saturating_sub(1);
        match press.key {
            Key::Left | Key::Right | Key::BackTab => return self.command(Command::NextTab, cx),
            key => self.row = key.row_after(self.row, last),
        }
        Turn::Stay
    }

    /// A coupon that is scanned here: its person came for the result.
    fn read(&mut self, c: char, cx: &mut Shared) -> Turn {
        if cx.run.place <= 1 {
            self.reading.clear();
        }
        match c {
            '\n' => {
                let text = std::mem::take(&mut self.reading);
                self.coupon(&text, cx);
            }
            c if self.reading.len() < 100 => self.reading.push(c),
            _ => {}
        }
        Turn::Stay
    }

    fn paste(&mut self, text: &str, cx: &mut Shared) -> Turn {
        self.coupon(text, cx);
        Turn::Stay
    }

    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        match target {
            Target::Tab(tab) => (self.days, self.row) = (tab == 1, 0),
            Target::Row { row, .. } => self.row = row,
            _ => {}
        }
        Turn::Stay
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let mine = self.asked.is_answered(cx);
        match reply {
            Reply::Visit(VisitReply::Queue(view)) => {
                let first = self.view.is_none();
                self.view = Some((**view).clone());
                self.row = self.row.min(self.count().saturating_sub(1));
                if first {
                    self.row = 0;
                }
            }
            Reply::Visit(VisitReply::Arrived(row)) if mine => {
                cx.tell(stamped(row));
                cx.ask(Request::Visit(VisitRequest::Queue));
            }
            Reply::Visit(VisitReply::Called(row)) if mine => {
                let now = cx.now.fixed_offset();
                let say = Say::new("visit-called").with("number", row.number);
                cx.tell(say.with("minutes", row.wait.minutes(now)));
                return Turn::Push(leads_to(row, cx));
            }
            Reply::Sheet(sheet) if mine => return Turn::Push(Box::new(Print::new((**sheet).clone()))),
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
