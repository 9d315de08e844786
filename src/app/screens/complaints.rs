//! Complaints: those that wait first, the most pressing at the top; then those that ended.

mod close;
mod forward;
mod one;
mod receive;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::screens::home::tone_of;
use crate::app::shared::Shared;
use crate::app::view::{Align, Column, Part, Span, TableView, Target, Tone, View, span, toned};
use crate::domain::act::{ComplaintTerm, Outcome};
use crate::domain::complaint::Complaint;
use crate::domain::term::Left;
use crate::domain::trouble::Say;
use crate::office::request::{RegisterReply, RegisterRequest, Reply, Request};
use crate::office::rights::Right;
use crate::texts::format;
pub use one::ComplaintScreen;
pub use receive::Receive;

/// The terms in words, and how a complaint ends.
pub fn term_id(term: ComplaintTerm) -> &'static str {
    match term {
        ComplaintTerm::Forward => "complaint-term-forward",
        ComplaintTerm::Provider => "complaint-term-provider",
        ComplaintTerm::Body => "complaint-term-body",
    }
}

pub const OUTCOMES: [(Outcome, &str); 4] = [
    (Outcome::Satisfied, "complaint-outcome-satisfied"),
    (Outcome::Partly, "complaint-outcome-partly"),
    (Outcome::Rejected, "complaint-outcome-rejected"),
    (Outcome::Withdrawn, "complaint-outcome-withdrawn"),
];

pub fn outcome_id(outcome: Outcome) -> &'static str {
    OUTCOMES
        .iter()
        .find(|(o, _)| *o == outcome)
        .map_or("", |(_, id)| id)
}

/// What is left of the term that presses, or how it ended.
pub fn left(complaint: &Complaint, cx: &Shared) -> Span {
    match (complaint.next(), &complaint.closed, &cx.office) {
        (Some((_, due)), _, Some(office)) => {
            let now = cx.now.fixed_offset();
            let left = Left::of(due.at, now, office.settings.zone, &office.calendar);
            span(cx.say(&left.say_short()), tone_of(left.pressing))
        }
        (_, Some((_, closed)), _) => span(cx.text(outcome_id(closed.outcome)), Tone::Dim),
        _ => span("", Tone::Dim),
    }
}

/// What is to be done next, in words.
pub fn next_words(complaint: &Complaint, cx: &Shared) -> String {
    complaint
        .next()
        .map_or(String::new(), |(term, _)| cx.text(term_id(term)))
}

pub fn ask(request: RegisterRequest) -> Request {
    Request::Registers(Box::new(request))
}

#[derive(Default)]
pub struct Complaints {
    complaints: Option<Vec<Complaint>>,
    row: usize,
    asked: Asked,
}

impl Complaints {
    fn chosen(&self) -> Option<&Complaint> {
        self.complaints.as_ref()?.get(self.row)
    }

    fn open(&self) -> Turn {
        match self.chosen() {
            Some(complaint) => Turn::Push(Box::new(ComplaintScreen::new(complaint.clone()))),
            None => Turn::Stay,
        }
    }
}

impl Screen for Complaints {
    fn name(&self) -> &'static str {
        "complaints"
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.asked.ask(ask(RegisterRequest::Complaints), cx);
        if cx.message.is_none() {
            cx.tell(Say::new("complaints-say"));
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let all = self.complaints.as_deref().unwrap_or_default();
        let row = |c: &Complaint| {
            let case = c
                .received
                .case_number
                .as_ref()
                .map_or(String::new(), |n| n.short());
            vec![
                span(c.received.number.short(), Tone::Plain),
                span(c.received.from.clone(), Tone::Plain),
                span(format::date(c.received.received), Tone::Dim),
                span(case, Tone::Dim),
                span(next_words(c, cx), Tone::Plain),
                left(c, cx),
            ]
        };
        let column = |head: &str, width, rank| Column {
            head: cx.text(head),
            width,
            rank,
            ..Column::default()
        };
        let left = Column {
            align: Align::Right,
            ..column("column-left", 17, 0)
        };
        let table = TableView {
            columns: vec![
                column("column-number", 9, 0),
                column("complaint-column-from", 0, 0),
                column("complaint-column-received", 10, 2),
                column("column-case", 7, 3),
                column("complaint-column-next", 24, 1),
                left,
            ],
            rows: all.iter().map(row).collect(),
            selected: Some(self.row.min(all.len().saturating_sub(1))),
            empty: cx.text(match self.complaints {
                Some(_) => "complaints-none",
                None => "home-reading",
            }),
            focus: true,
            whole: true,
        };
        let about = vec![toned(cx.text("complaints-about"), Tone::Dim)];
        View {
            title: cx.text("screen-complaints"),
            parts: vec![
                Part::Prose {
                    lines: about,
                    from: 0,
                },
                Part::Gap,
                Part::Table(table),
            ],
            ..View::default()
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let none = self.chosen().is_none().then(|| Say::new("complaints-none"));
        vec![
            Binding::new(Key::Enter, Command::Enter, "key-open").unless(none),
            Binding::new(Key::F(2), Command::Forward, "key-receive-complaint").unless(cx.lacks(Right::Serve)),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => self.open(),
            Command::Forward => Turn::Push(Box::new(FormScreen::new(Receive::new(), cx))),
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        let last = self.complaints.as_ref().map_or(0, Vec::len).saturating_sub(1);
        self.row = press.key.row_after(self.row, last);
        Turn::Stay
    }
    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        match target {
            Target::Row { row, .. } if row == self.row => return self.open(),
            Target::Row { row, .. } => self.row = row,
            _ => {}
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        if let (true, Reply::Registers(reply)) = (self.asked.is_answered(cx), reply)
            && let RegisterReply::Complaints(all) = &**reply
        {
            self.row = self.row.min(all.len().saturating_sub(1));
            self.complaints = Some(all.clone());
        }
        if let Reply::Trouble(say) = reply {
            cx.trouble(say.clone());
        }
        Turn::Stay
    }
}
