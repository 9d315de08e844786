//! Which printer and tray a size of sheet goes to, and how far it is moved there.

use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::shift::Shift;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{Device, Printing, Reply, Request, Sides, Size, Tray};

const SIDES: [(Sides, &str); 2] = [
    (Sides::One, "printing-sides-one"),
    (Sides::Two, "printing-sides-two"),
];

pub struct TrayForm {
    size: Size,
    devices: Vec<Device>,
    /// How "as the printer chooses" reads.
    any_tray: String,
}

impl TrayForm {
    pub fn new(size: Size, devices: Vec<Device>) -> Self {
        Self {
            size,
            devices,
            any_tray: String::new(),
        }
    }

    fn now(&self, cx: &Shared) -> Tray {
        super::tray(self.size, cx)
    }

    /// The trays that a printer's queue offers, after "as the printer chooses". What is set stays offered while its printer
    /// is off.
    fn trays(&self, printer: &str, set: &str) -> Vec<(String, String)> {
        let mut all = vec![(String::new(), self.any_tray.clone())];
        let device = self.devices.iter().find(|d| d.name == printer);
        let mut names: Vec<String> = device.map_or_else(Vec::new, |d| d.trays.clone());
        if device.is_none() && !set.is_empty() {
            names.push(set.to_owned());
        }
        all.extend(names.into_iter().map(|n| (n.clone(), n)));
        all
    }

    fn printers(&self, set: Option<&String>, cx: &Shared) -> Vec<(String, String)> {
        let mut all = vec![(String::new(), cx.text("printing-printer-asked"))];
        let mut names: Vec<&String> = self.devices.iter().map(|d| &d.name).collect();
        names.extend(set.filter(|s| !self.devices.iter().any(|d| d.name == **s)));
        all.extend(names.into_iter().map(|n| (n.clone(), n.clone())));
        all
    }

    /// Another printer has other trays.
    fn offer_trays(&self, form: &mut Form) {
        let printer = form.value("printer").to_owned();
        let set = form.value("slot").to_owned();
        let trays = self.trays(&printer, &set);
        if let Some(field) = form.field_mut("slot") {
            if !trays.iter().any(|(code, _)| *code == set) {
                field.set(0, "");
            }
            field.kind = Kind::Choice(trays);
        }
    }
}

impl Filled for TrayForm {
    const LABELS: u16 = 28;

    fn name(&self) -> &'static str {
        "paper-tray"
    }

    fn form(&self, cx: &Shared) -> Form {
        let set = self.now(cx);
        let slot = set.slot.clone().unwrap_or_default();
        let printer = set.printer.clone().unwrap_or_default();
        let printers = Kind::Choice(self.printers(set.printer.as_ref(), cx));
        let mut trays = self.trays(&printer, &slot);
        trays[0].1 = cx.text("printing-tray-printers");
        Form::new(vec![
            Field::new("printer", String::new(), printers).with(&printer),
            Field::new("slot", String::new(), Kind::Choice(trays)).with(&slot),
            Field::new("x", String::new(), Kind::Text).with(&set.x.to_string()),
            Field::new("y", String::new(), Kind::Text).with(&set.y.to_string()),
            choice::field("sides", &SIDES, &set.sides, cx),
        ])
    }

    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("printing-tray-{key}"))
    }

    fn title(&self, cx: &Shared) -> String {
        let size = super::SIZES.iter().find(|(s, _)| *s == self.size);
        format!(
            "{} · {}",
            cx.text("screen-paper-tray"),
            size.map_or("", |(_, n)| n)
        )
    }

    fn shown(&mut self, cx: &mut Shared) {
        self.any_tray = cx.text("printing-tray-printers");
        cx.tell(Say::new("printing-tray-say"));
    }

    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        self.any_tray = cx.text("printing-tray-printers");
        let printer = form.value("printer").to_owned();
        let printers = self.printers(Some(&printer).filter(|p| !p.is_empty()), cx);
        if let Some(field) = form.field_mut("printer") {
            field.kind = Kind::Choice(printers);
        }
        self.offer_trays(form);
        if let Some(field) = form.field_mut("sides") {
            let words = SIDES.iter().map(|(_, id)| ((*id).to_owned(), cx.text(id)));
            field.kind = Kind::Choice(words.collect());
        }
    }

    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = vec![toned(cx.text("printing-tray-words"), Tone::Dim)];
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }

    fn typed(&mut self, form: &mut Form) {
        self.offer_trays(form);
    }

    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let shift = |key| Shift::parse(form.value(key));
        let (x, y) = (shift("x"), shift("y"));
        for (key, wrong) in [("x", x.is_err()), ("y", y.is_err())] {
            let problem = wrong.then(|| Problem::error(Say::new("printing-problem-shift")));
            form.mark(key, problem);
        }
        let (Ok(x), Ok(y)) = (x, y) else {
            return Done::Mend;
        };
        let chosen = |key| Some(form.value(key).to_owned()).filter(|v| !v.is_empty());
        let tray = Tray {
            printer: chosen("printer"),
            slot: chosen("slot"),
            x,
            y,
            sides: choice::chosen(form, "sides", &SIDES),
        };
        Done::ask(Request::Printing(Printing::SaveTray {
            size: self.size,
            tray: Box::new(tray),
        }))
    }

    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        if let Reply::Office(view) = reply {
            cx.office = Some((**view).clone());
        }
        cx.tell(Say::new("printing-tray-saved"));
        Turn::Back
    }
}
