//! What the office puts on paper of itself: registers of a period, the plate of the window.

mod period;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::screens::complaints::ask;
use crate::app::screens::print::Print;
use crate::app::shared::Shared;
use crate::app::view::{Column, Part, TableView, Target, Tone, View, span, toned};
use crate::domain::trouble::Say;
use crate::office::request::registers::OfficeSheet;
use crate::office::request::{RegisterRequest, Reply};
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

#[derive(Default)]
pub struct Registers {
    row: usize,
    asked: Asked,
}

impl Registers {
    fn open(&mut self, cx: &mut Shared) -> Turn {
        let Some((sheet, title, _)) = SHEETS.get(self.row).copied() else {
            return Turn::Stay;
        };
        if sheet != OfficeSheet::Plate {
            return Turn::Push(Box::new(FormScreen::new(PeriodOf::new(sheet, title), cx)));
        }
        let (from, until) = (cx.today(), cx.today());
        self.asked
            .ask(ask(RegisterRequest::Sheet { sheet, from, until }), cx);
        Turn::Stay
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
        let rows = SHEETS
            .iter()
            .map(|(_, title, what)| vec![span(cx.text(title), Tone::Plain), span(cx.text(what), Tone::Dim)]);
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
                    columns: vec![column(32), column(0)],
                    rows: rows.collect(),
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
    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        self.row = press.key.row_after(self.row, SHEETS.len() - 1);
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
