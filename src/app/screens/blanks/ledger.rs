//! The ledger of a kind of blank, line by line, the last first.

use super::take_back::TakeBack;
use super::{keys, obey, of_blanks};
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::Key;
use crate::app::list_screen::{Listed, column, longest};
use crate::app::screen::Turn;
use crate::app::screens::print::Print;
use crate::app::shared::Shared;
use crate::app::view::{Column, Line as Shown, Span, Tone, line, span, toned};
use crate::domain::blank::{Entry, Line};
use crate::domain::number::Number;
use crate::domain::trouble::Say;
use crate::office::request::blanks::{BlankReply, BlankRequest, KindRow, LedgerView};
use crate::office::request::{RegisterReply, Reply};
use crate::office::rights::Right;
use crate::texts::format;

pub const TAKE_BACK: Command = Command::Own(1);

/// The numbers of a line, one or from one to another.
pub fn numbers(entry: &Entry) -> String {
    match entry {
        Entry::Received { batch, .. } if batch.count() == 1 => batch.first(),
        Entry::Received { batch, .. } => format!("{} – {}", batch.first(), batch.last()),
        Entry::Used { number, .. } | Entry::Freed { number, .. } | Entry::Spoiled { number, .. } => {
            number.clone()
        }
    }
}

pub struct LedgerScreen {
    kind: KindRow,
    /// None: not read yet.
    ledger: Option<LedgerView>,
    /// Its lines in words, as the table shows them.
    cells: Vec<Vec<Span>>,
    reading: Asked,
    printing: Asked,
}

impl LedgerScreen {
    pub fn new(kind: KindRow) -> Self {
        Self {
            kind,
            ledger: None,
            cells: Vec::new(),
            reading: Asked::default(),
            printing: Asked::default(),
        }
    }

    /// The last line stands at the top.
    fn lines(&self) -> impl Iterator<Item = &(Line, Option<Number>)> {
        self.ledger.iter().flat_map(|ledger| ledger.lines.iter().rev())
    }

    fn in_words((of, case): &(Line, Option<Number>), cx: &Shared) -> Vec<Span> {
        let case = || {
            case.as_ref()
                .map_or(String::new(), |n| format!("№ {}", n.short()))
        };
        let (id, more) = match &of.entry {
            Entry::Received { from, .. } => ("blank-received", from.clone()),
            Entry::Used { .. } => ("blank-used", case()),
            Entry::Freed { .. } => ("blank-freed", case()),
            Entry::Spoiled { reason, .. } => ("blank-spoiled", reason.clone()),
        };
        let tone = match of.taken_back {
            Some(_) => Tone::Dim,
            None => Tone::Plain,
        };
        let more = match &of.taken_back {
            Some((_, _, reason)) => format!("{}: {reason}", cx.text("blank-taken-back")),
            None => more,
        };
        let zone = cx.office.as_ref().map(|o| o.settings.zone);
        let day = match zone {
            Some(zone) => of.at.with_timezone(&zone).date_naive(),
            None => of.at.date_naive(),
        };
        vec![
            span(format::date(day), Tone::Dim),
            span(numbers(&of.entry), tone),
            span(cx.text(id), tone),
            span(more, tone),
            span(cx.name_of(&of.clerk), Tone::Dim),
        ]
    }
}

impl Listed for LedgerScreen {
    fn name(&self) -> &'static str {
        "blank-ledger"
    }
    fn shown(&mut self, cx: &mut Shared) {
        let ledger = BlankRequest::Ledger(self.kind.of.clone());
        self.reading.ask(of_blanks(ledger), cx);
        if cx.message.is_none() {
            cx.tell(Say::new("blank-ledger-say"));
        }
    }
    fn spoken(&mut self, cx: &Shared) {
        self.cells = self.lines().map(|of| Self::in_words(of, cx)).collect();
    }
    fn above(&self, cx: &Shared) -> Vec<Shown> {
        let counts = self.kind.counts;
        let said = Say::new("blank-counts")
            .with("received", counts.received)
            .with("used", counts.used)
            .with("spoiled", counts.spoiled)
            .with("left", counts.left);
        let mut lines = vec![
            line(self.kind.title.get(cx.lang)),
            toned(cx.say(&said), Tone::Dim),
        ];
        if counts.strange > 0 {
            let strange = Say::new("blank-strange").with("count", counts.strange);
            lines.push(toned(cx.say(&strange), Tone::Soon));
        }
        lines
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        let width = longest(&self.cells, 1, 10, 25);
        vec![
            column("blank-column-date", 10, 0, cx),
            column("blank-column-number", width, 0, cx),
            column("blank-column-what", 14, 0, cx),
            column("blank-column-more", 0, 0, cx),
            column("blank-column-clerk", 18, 1, cx),
        ]
    }
    fn rows(&self, _cx: &Shared) -> Vec<Vec<Span>> {
        self.cells.clone()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text(match self.ledger {
            Some(_) => "blank-ledger-none",
            None => "home-reading",
        })
    }
    fn bindings(&self, row: usize, cx: &Shared) -> Vec<Binding> {
        let own = |(of, _): &(Line, Option<Number>)| {
            of.taken_back.is_none() && matches!(of.entry, Entry::Received { .. } | Entry::Spoiled { .. })
        };
        let other = self.lines().nth(row).is_none_or(|of| !own(of));
        let other = other.then(|| Say::new("refusal-blank-entry"));
        let back = Binding::new(Key::F(6), TAKE_BACK, "key-take-entry-back")
            .unless(cx.lacks(Right::Serve).or(other));
        keys(Some(&self.kind), cx).into_iter().chain([back]).collect()
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        cx.message = None;
        if command != TAKE_BACK {
            return obey(command, &self.kind, &mut self.printing, cx);
        }
        match self.lines().nth(row).cloned() {
            Some((of, _)) => {
                let back = TakeBack::new(self.kind.clone(), of);
                Turn::Push(Box::new(FormScreen::new(back, cx)))
            }
            None => Turn::Stay,
        }
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let (read, printed) = (self.reading.is_answered(cx), self.printing.is_answered(cx));
        match reply {
            Reply::Registers(reply) if read => {
                if let RegisterReply::Blanks(BlankReply::Ledger(ledger)) = &**reply {
                    self.kind = ledger.kind.clone();
                    self.ledger = Some((**ledger).clone());
                    self.spoken(cx);
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
