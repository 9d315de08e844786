//! Complaints: those that wait first, the most pressing at the top; then those that ended.

mod close;
mod forward;
mod one;
mod receive;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::Key;
use crate::app::list_screen::{Listed, column};
use crate::app::screen::Turn;
use crate::app::screens::home::tone_of;
use crate::app::shared::Shared;
use crate::app::view::{Align, Column, Line, Span, Tone, span, toned};
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
    /// None: not read yet.
    all: Option<Vec<Complaint>>,
    asked: Asked,
}

impl Complaints {
    fn chosen(&self, row: usize) -> Option<&Complaint> {
        self.all.as_ref()?.get(row)
    }

    fn cells(complaint: &Complaint, cx: &Shared) -> Vec<Span> {
        let received = &complaint.received;
        let case = received.case_number.as_ref().map_or(String::new(), |n| n.short());
        vec![
            span(received.number.short(), Tone::Plain),
            span(received.from.clone(), Tone::Plain),
            span(format::date(received.received), Tone::Dim),
            span(case, Tone::Dim),
            span(next_words(complaint, cx), Tone::Plain),
            left(complaint, cx),
        ]
    }
}

impl Listed for Complaints {
    fn name(&self) -> &'static str {
        "complaints"
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.asked.ask(ask(RegisterRequest::Complaints), cx);
        if cx.message.is_none() {
            cx.tell(Say::new("complaints-say"));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        vec![toned(cx.text("complaints-about"), Tone::Dim)]
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        vec![
            column("column-number", 9, 0, cx),
            column("complaint-column-from", 0, 0, cx),
            column("complaint-column-received", 10, 2, cx),
            column("column-case", 7, 3, cx),
            column("complaint-column-next", 24, 1, cx),
            Column {
                align: Align::Right,
                ..column("column-left", 17, 0, cx)
            },
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        self.all.iter().flatten().map(|c| Self::cells(c, cx)).collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text(match self.all {
            Some(_) => "complaints-none",
            None => "home-reading",
        })
    }
    fn bindings(&self, row: usize, cx: &Shared) -> Vec<Binding> {
        let none = self.chosen(row).is_none().then(|| Say::new("complaints-none"));
        vec![
            Binding::new(Key::Enter, Command::Enter, "key-open").unless(none),
            Binding::new(Key::F(2), Command::Forward, "key-receive-complaint").unless(cx.lacks(Right::Serve)),
        ]
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        match (command, self.chosen(row)) {
            (Command::Enter, Some(one)) => Turn::Push(Box::new(ComplaintScreen::new(one.clone()))),
            (Command::Forward, _) => Turn::Push(Box::new(FormScreen::new(Receive::new(), cx))),
            _ => Turn::Stay,
        }
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        if let (true, Reply::Registers(reply)) = (self.asked.is_answered(cx), reply)
            && let RegisterReply::Complaints(all) = &**reply
        {
            self.all = Some(all.clone());
        }
        if let Reply::Trouble(say) = reply {
            cx.trouble(say.clone());
        }
        Turn::Stay
    }
}
