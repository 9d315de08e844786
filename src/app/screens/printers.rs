//! Printers and paper: what goes where, a row a size of sheet, and the test page that shows whether it lies as it should.

mod tray;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::screens::print::Print;
use crate::app::screens::print::watch::Watch;
use crate::app::shared::Shared;
use crate::app::view::{Column, Part, TableView, Target, Tone, View, span, toned};
use crate::domain::trouble::Say;
use crate::office::request::{Device, Printing, PrintingReply, Reply, Request, Sides, Size, Tray};
use tray::TrayForm;

const SIZES: [(Size, &str); 2] = [(Size::A4, "A4"), (Size::A5, "A5")];

#[derive(Default)]
pub struct Printers {
    row: usize,
    /// What the machine has; none: not said yet.
    devices: Option<Vec<Device>>,
    watches: Vec<Watch>,
    testing: Asked,
}

fn tray(size: Size, cx: &Shared) -> Tray {
    let office = cx.office.as_ref();
    office.map_or_else(Tray::default, |o| o.trays.of(size).clone())
}

impl Printers {
    fn size(&self) -> Size {
        SIZES.get(self.row).map_or(Size::A4, |(size, _)| *size)
    }

    fn look(&mut self, cx: &mut Shared) {
        for watch in &mut self.watches {
            watch.look(cx);
        }
    }

    fn open(&self, cx: &Shared) -> Turn {
        let devices = self.devices.clone().unwrap_or_default();
        let form = TrayForm::new(self.size(), devices);
        Turn::Push(Box::new(FormScreen::new(form, cx)))
    }
}

impl Screen for Printers {
    fn name(&self) -> &'static str {
        "paper-trays"
    }

    fn shown(&mut self, cx: &mut Shared) {
        cx.ask(Request::Printing(Printing::Devices));
        cx.tell(Say::new("printing-trays-say"));
    }

    fn tick(&mut self, cx: &mut Shared) -> Turn {
        self.look(cx);
        Turn::Stay
    }

    fn view(&self, cx: &Shared) -> View {
        let head = |id: &str, width| Column {
            head: cx.text(id),
            width,
            ..Column::default()
        };
        let row = |(size, name): &(Size, &str)| {
            let tray = tray(*size, cx);
            let sides = match tray.sides {
                Sides::One => "printing-sides-one",
                Sides::Two => "printing-sides-two",
            };
            let or = |value: Option<String>, id: &str| value.unwrap_or_else(|| cx.text(id));
            vec![
                span(*name, Tone::Strong),
                span(or(tray.printer, "printing-printer-asked"), Tone::Plain),
                span(or(tray.slot, "printing-tray-printers"), Tone::Plain),
                span(format!("{}; {}", tray.x, tray.y), Tone::Plain),
                span(cx.text(sides), Tone::Plain),
            ]
        };
        let table = TableView {
            columns: vec![
                head("printing-column-sheet", 6),
                head("printing-column-printer", 0),
                head("printing-column-tray", 18),
                head("printing-column-offset", 13),
                head("printing-column-sides", 14),
            ],
            rows: SIZES.iter().map(row).collect(),
            selected: Some(self.row),
            focus: true,
            whole: true,
            ..TableView::default()
        };
        let lines = match &self.devices {
            None => vec![toned(cx.text("home-reading"), Tone::Dim)],
            Some(devices) if devices.is_empty() => vec![toned(cx.text("printing-none"), Tone::Soon)],
            Some(_) => self.watches.iter().flat_map(|w| w.lines(cx)).collect(),
        };
        View {
            title: cx.text("screen-paper-trays"),
            parts: vec![Part::Prose { lines, from: 0 }, Part::Gap, Part::Table(table)],
            ..View::default()
        }
    }

    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![
            Binding::new(Key::Enter, Command::Enter, "key-change-tray"),
            Binding::new(Key::F(7), Command::Print, "key-test-page"),
        ]
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => return self.open(cx),
            Command::Print => {
                let page = Request::Printing(Printing::TestPage(self.size()));
                self.testing.ask(page, cx);
            }
            Command::Back => return Turn::Back,
            _ => {}
        }
        Turn::Stay
    }

    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        self.row = press.key.row_after(self.row, SIZES.len() - 1);
        Turn::Stay
    }

    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        match target {
            Target::Row { row, .. } if row == self.row => return self.open(cx),
            Target::Row { row, .. } => self.row = row.min(SIZES.len() - 1),
            _ => {}
        }
        Turn::Stay
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        for watch in &mut self.watches {
            watch.hear(reply, cx);
        }
        let page = self.testing.is_answered(cx);
        match reply {
            Reply::Printing(PrintingReply::Devices(devices)) => {
                let watch = |d: &Device| Watch::new(d.name.clone(), None);
                self.watches = devices.iter().take(MOST).map(watch).collect();
                self.devices = Some(devices.clone());
                self.look(cx);
            }
            Reply::Sheet(sheet) if page => return Turn::Push(Box::new(Print::new((**sheet).clone()))),
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}

/// Printers whose state is looked at: more than stand at a counter.
const MOST: usize = 4;
