//! Numbered blanks: each kind with how many came, were used, spoiled and are left.

mod ledger;
mod receive;
mod spoil;
mod take_back;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::Key;
use crate::app::list_screen::{ListScreen, Listed, column};
use crate::app::screen::Turn;
use crate::app::screens::complaints::ask;
use crate::app::screens::print::Print;
use crate::app::shared::Shared;
use crate::app::view::{Align, Column, Line, Span, Tone, span, toned};
use crate::domain::trouble::Say;
use crate::office::request::blanks::{BlankReply, BlankRequest, KindRow};
use crate::office::request::{RegisterReply, RegisterRequest, Reply, Request};
use crate::office::rights::Right;
use ledger::LedgerScreen;
use receive::Receive;
use spoil::Spoil;

fn of_blanks(request: BlankRequest) -> Request {
    ask(RegisterRequest::Blanks(request))
}

/// The keys that a kind has in the list and in its ledger.
fn keys(kind: Option<&KindRow>, cx: &Shared) -> [Binding; 3] {
    let none = kind.is_none().then(|| Say::new("blanks-none"));
    let not = cx.lacks(Right::Serve).or(none.clone());
    [
        Binding::new(Key::F(2), Command::Forward, "key-receive-blanks").unless(not.clone()),
        Binding::new(Key::F(8), Command::Refuse, "key-spoil-blank").unless(not),
        Binding::new(Key::F(7), Command::Print, "key-print-ledger").unless(none),
    ]
}

/// What they do; a sheet is asked for by `printing`.
fn obey(command: Command, kind: &KindRow, printing: &mut Asked, cx: &mut Shared) -> Turn {
    match command {
        Command::Forward => Turn::Push(Box::new(FormScreen::new(Receive::new(kind.clone()), cx))),
        Command::Refuse => Turn::Push(Box::new(FormScreen::new(Spoil::new(kind.clone()), cx))),
        Command::Print => {
            printing.ask(of_blanks(BlankRequest::Print(kind.of.clone())), cx);
            Turn::Stay
        }
        _ => Turn::Stay,
    }
}

#[derive(Default)]
pub struct Blanks {
    /// None: not read yet.
    kinds: Option<Vec<KindRow>>,
    reading: Asked,
    printing: Asked,
}

impl Blanks {
    fn kind(&self, row: usize) -> Option<&KindRow> {
        self.kinds.as_ref()?.get(row)
    }

    fn cells(row: &KindRow, cx: &Shared) -> Vec<Span> {
        let counts = row.counts;
        let count = |n: u64, tone| match (n, counts.received + counts.used) {
            (0, 0) => span("–", Tone::Dim),
            _ => span(n.to_string(), tone),
        };
        let left = match counts.left {
            0 => Tone::Soon,
            _ => Tone::Strong,
        };
        vec![
            span(row.title.get(cx.lang), Tone::Plain),
            count(counts.received, Tone::Plain),
            count(counts.used, Tone::Plain),
            count(counts.spoiled, Tone::Plain),
            count(counts.left, left),
            span(row.service.get(cx.lang), Tone::Dim),
        ]
    }
}

impl Listed for Blanks {
    fn name(&self) -> &'static str {
        "blanks"
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.reading.ask(of_blanks(BlankRequest::Kinds), cx);
        if cx.message.is_none() {
            cx.tell(Say::new("blanks-say"));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        vec![toned(cx.text("blanks-about"), Tone::Dim)]
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        let count = |head| Column {
            align: Align::Right,
            ..column(head, 10, 0, cx)
        };
        vec![
            column("blank-column-kind", 0, 0, cx),
            count("blank-column-received"),
            count("blank-column-used"),
            count("blank-column-spoiled"),
            count("blank-column-left"),
            column("blank-column-service", 24, 1, cx),
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        let kinds = self.kinds.iter().flatten();
        kinds.map(|row| Self::cells(row, cx)).collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text(match self.kinds {
            Some(_) => "blanks-none",
            None => "home-reading",
        })
    }
    fn bindings(&self, row: usize, cx: &Shared) -> Vec<Binding> {
        let kind = self.kind(row);
        let none = kind.is_none().then(|| Say::new("blanks-none"));
        let open = Binding::new(Key::Enter, Command::Enter, "key-open").unless(none);
        std::iter::once(open).chain(keys(kind, cx)).collect()
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        let Some(kind) = self.kind(row).cloned() else {
            return Turn::Stay;
        };
        cx.message = None;
        match command {
            Command::Enter => Turn::Push(Box::new(ListScreen::new(LedgerScreen::new(kind)))),
            other => obey(other, &kind, &mut self.printing, cx),
        }
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let (read, printed) = (self.reading.is_answered(cx), self.printing.is_answered(cx));
        match reply {
            Reply::Registers(reply) if read => {
                if let RegisterReply::Blanks(BlankReply::Kinds(kinds)) = &**reply {
                    self.kinds = Some(kinds.clone());
                }
            }
            Reply::Sheet(sheet) if printed => {
                cx.message = None;
                return Turn::Push(Box::new(Print::new((**sheet).clone())));
            }
            Reply::Trouble(say) if read || printed => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
