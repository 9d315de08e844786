//! What the office puts on paper of itself: registers of a period, the plate of the window; and the registers and journals
//! of its services.

mod closed;
mod fill;
mod one;
mod period;
mod strike;
mod takes;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::list_screen::ListScreen;
use crate::app::screen::{Screen, Turn};
use crate::app::screens::complaints::ask;
use crate::app::screens::home::short;
use crate::app::screens::print::Print;
use crate::app::shared::Shared;
use crate::app::view::{Column, Part, Span, TableView, Target, Tone, View, span, toned};
use crate::domain::trouble::Say;
use crate::office::request::pack_lists::{OfPack, PackList};
use crate::office::request::registers::OfficeSheet;
use crate::office::request::{RegisterRequest, Reply, Request};
use crate::texts::lang::Texts;
use fill::Fill;
use period::PeriodOf;

/// Each with what it is called and what it holds.
const SHEETS: [(OfficeSheet, &str, &str); 5] = [
    (
        OfficeSheet::HandedOver,
        "paper-results-register",
        "register-results-what",
    ),
    (
        OfficeSheet::IntakeRefused,
        "paper-refusals-register",
        "register-refusals-what",
    ),
    (
        OfficeSheet::Complaints,
        "paper-complaints-register",
        "register-complaints-what",
    ),
    (
        OfficeSheet::Outages,
        "paper-outages-register",
        "register-outages-what",
    ),
    (OfficeSheet::Plate, "paper-window-plate", "register-plate-what"),
];

/// A row of the list.
enum Row {
    Sheet(OfficeSheet, &'static str, &'static str),
    /// A register of a service: what it is called, and whether it says what came back.
    Register(OfPack, Texts, bool),
    Journal(OfPack, Texts),
}

pub(super) fn of_pack(list: PackList) -> Request {
    ask(RegisterRequest::OfPack(list))
}

/// What is there for everybody, then what the services of this office keep.
fn rows(cx: &Shared) -> Vec<Row> {
    let own = SHEETS
        .iter()
        .map(|(sheet, title, what)| Row::Sheet(*sheet, title, what));
    let mut out: Vec<Row> = own.collect();
    let Some(office) = &cx.office else {
        return out;
    };
    let kind = &office.settings.kind;
    for pack in office
        .catalogue
        .packs()
        .filter(|p| !p.channels_of(kind).is_empty())
    {
        let of = |list: &crate::domain::code::RegisterCode| OfPack {
            service: pack.code.clone(),
            list: list.clone(),
        };
        let registers = pack.registers.iter();
        out.extend(registers.map(|r| Row::Register(of(&r.code), r.title.clone(), r.received)));
        let journals = pack.journals.iter();
        out.extend(journals.map(|j| Row::Journal(of(&j.code), j.title.clone())));
    }
    out
}

impl Row {
    fn cells(&self, cx: &Shared) -> Vec<Span> {
        let (title, what) = match self {
            Self::Sheet(_, title, what) => (cx.text(title), cx.text(what)),
            Self::Register(of, title, _) | Self::Journal(of, title) => {
                (title.get(cx.lang).to_owned(), short(&of.service, cx))
            }
        };
        vec![span(title, Tone::Plain), span(what, Tone::Dim)]
    }
}

#[derive(Default)]
pub struct Registers {
    row: usize,
    asked: Asked,
}

impl Registers {
    fn open(&mut self, cx: &mut Shared) -> Turn {
        let of = match rows(cx).into_iter().nth(self.row) {
            None => return Turn::Stay,
            Some(Row::Sheet(OfficeSheet::Plate, ..)) => {
                let (sheet, from, until) = (OfficeSheet::Plate, cx.today(), cx.today());
                self.asked
                    .ask(ask(RegisterRequest::Sheet { sheet, from, until }), cx);
                return Turn::Stay;
            }
            Some(Row::Register(of, title, received)) => {
                cx.message = None;
                return Turn::Push(Box::new(ListScreen::new(Fill::new(of, title, received))));
            }
            Some(Row::Sheet(sheet, title, _)) => PeriodOf::sheet(sheet, title),
            Some(Row::Journal(of, title)) => PeriodOf::journal(of, title),
        };
        Turn::Push(Box::new(FormScreen::new(of, cx)))
    }
}

impl Screen for Registers {
    fn name(&self) -> &'static str {
        "registers"
    }
    fn shown(&mut self, cx: &mut Shared) {
        if cx.message.is_none() {
            cx.tell(Say::new("registers-say"));
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let rows = rows(cx);
        let column = |width| Column {
            width,
            ..Column::default()
        };
        let about = vec![toned(cx.text("registers-about"), Tone::Dim)];
        View {
            title: cx.text("screen-registers"),
            parts: vec![
                Part::Prose {
                    lines: about,
                    from: 0,
                },
                Part::Gap,
                Part::Table(TableView {
                    columns: vec![column(46), column(0)],
                    rows: rows.iter().map(|row| row.cells(cx)).collect(),
                    selected: Some(self.row),
                    focus: true,
                    whole: true,
                    ..TableView::default()
                }),
            ],
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![Binding::new(Key::Enter, Command::Enter, "key-choose")]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => self.open(cx),
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        self.row = press.key.row_after(self.row, rows(cx).len().saturating_sub(1));
        Turn::Stay
    }
    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        match target {
            Target::Row { row, .. } if row == self.row => return self.open(cx),
            Target::Row { row, .. } => self.row = row,
            _ => {}
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match (self.asked.is_answered(cx), reply) {
            (true, Reply::Sheet(sheet)) => {
                cx.message = None;
                return Turn::Push(Box::new(Print::new((**sheet).clone())));
            }
            (true, Reply::Trouble(say)) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
