//! The office's settings: chief, hours, what to do about a lapsed basis; and the wordings nobody has confirmed yet.

use crate::app::command::{Binding, Command, Room};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::key::Key;
use crate::app::list_screen::ListScreen;
use crate::app::screen::{Returned, Turn};
use crate::app::screens::complaints::ask;
use crate::app::screens::home::rooms;
use crate::app::screens::moved_terms::MOVED;
use crate::app::screens::own_days::{OwnDays, what_moves};
use crate::app::screens::packs::{self, Packs};
use crate::app::shared::Shared;
use crate::app::view::{Line, Part, Tone, toned};
use crate::domain::calendar::Week;
use crate::domain::institution::InstitutionKind;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::registers::DayChange;
use crate::office::request::{
    Lapsed, OfficeSettings, OfficeView, OwnFileState, RegisterRequest, Reply, Request, Stock,
};
use crate::office::rights::Right;
use chrono::NaiveTime;

#[derive(Default)]
pub struct Settings {
    /// Esc was pressed on something changed, and that was said.
    warned: bool,
}

/// Whether two forms say the same.
fn alike(one: &Form, other: &Form) -> bool {
    let cells = |form: &Form| -> Vec<String> {
        let inputs = form.fields.iter().flat_map(|f| &f.inputs);
        inputs.map(|i| i.value().to_owned()).collect()
    };
    cells(one) == cells(other)
}

/// The sheets that may lie in the printer.
pub const STOCKS: [(Stock, &str); 2] = [(Stock::A4AndA5, "stock-a4-and-a5"), (Stock::A4, "stock-a4")];

/// On how many days of the week the window works: on Saturday, too, where it is that of the State Corporation.
const WEEKS: [(Week, &str); 2] = [
    (Week::FiveDays, "week-five-days"),
    (Week::SixDays, "week-six-days"),
];

/// A machine left open longer than this is left open on purpose: then it is never locked.
const LONGEST_IDLE: u16 = 240;

/// No list names the office: its own people do, and mend a slip in it.
fn is_named_here(settings: &OfficeSettings) -> bool {
    InstitutionKind::parse(&settings.kind).is_some_and(|k| !k.is_listed())
}

/// What is done about a lapsed basis.
const LAPSED: [(Lapsed, &str); 2] = [
    (Lapsed::Warn, "settings-lapsed-warn"),
    (Lapsed::Block, "settings-lapsed-block"),
];

/// Packs that cannot be used, with the place of the first problem, and what waits for the manager: packs, and lists that
/// are off since their content changed.
fn packs_lines(office: &OfficeView, cx: &Shared) -> Vec<Line> {
    let mut lines: Vec<Line> = packs::disabled(office)
        .iter()
        .map(|code| toned(cx.say(&packs::why_disabled(code, cx)), Tone::Problem))
        .collect();
    let waiting = office.own_files.iter().filter(|f| packs::is_news(f, office));
    lines.extend(waiting.map(|own| {
        let (id, tone) = match own.state {
            OwnFileState::Waiting(_) => ("counter-settings-pack-waits", Tone::Soon),
            _ => ("counter-settings-pack-broken", Tone::Problem),
        };
        toned(cx.say(&Say::new(id).with("file", &own.file)), tone)
    }));
    for pack in office.catalogue.packs() {
        let changed = pack
            .proposals
            .iter()
            .filter(|p| office.is_off_by_content(pack, p));
        lines.extend(changed.map(|proposal| {
            let say = Say::new("counter-settings-list-changed")
                .with("title", proposal.title.get(cx.lang))
                .with("service", pack.title.get(cx.lang));
            toned(cx.say(&say), Tone::Soon)
        }));
    }
    lines
}

impl Filled for Settings {
    const LABELS: u16 = 28;

    fn name(&self) -> &'static str {
        "settings"
    }
    fn laid_as(&self) -> Option<String> {
        Some("settings".to_owned())
    }
    fn form(&self, cx: &Shared) -> Form {
        let Some(settings) = cx.office.as_ref().map(|o| &o.settings) else {
            return Form::default();
        };
        let chief = Field::new("chief", String::new(), Kind::TwoTexts).writing(Writing::Name);
        let digits = |at: NaiveTime| at.format("%H%M").to_string();
        let mut fields = Vec::new();
        if is_named_here(settings) {
            for (key, text) in [("office", &settings.name), ("city", &settings.city)] {
                let field = Field::new(key, String::new(), Kind::TwoTexts).writing(Writing::Place);
                fields.push(field.with_both(&text.kk, &text.ru));
            }
        }
        fields.extend([
            chief.with_both(&settings.chief.kk, &settings.chief.ru),
            Field::new("open", String::new(), Kind::Hour).with(&digits(settings.open)),
            Field::new("close", String::new(), Kind::Hour).with(&digits(settings.close)),
            choice::field("week", &WEEKS, &settings.week, cx),
            choice::field("lapsed", &LAPSED, &settings.lapsed, cx),
            choice::field("stock", &STOCKS, &settings.stock, cx),
            Field::new("idle", String::new(), Kind::Digits).with(&settings.idle_minutes.to_string()),
        ]);
        Form::new(fields)
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("settings-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.ask(Request::Packs);
        cx.tell(Say::new(match self.why_not(cx) {
            None => "settings-say",
            Some(_) => "settings-say-reading",
        }));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let mut lines = Vec::new();
        if let Some(office) = &cx.office {
            lines.push(toned(office.settings.name.get(cx.lang).to_owned(), Tone::Dim));
            let unconfirmed: usize = office.catalogue.packs().map(|p| p.unconfirmed().len()).sum();
            lines.push(toned(
                cx.say(&Say::new("counter-unconfirmed").with("count", unconfirmed)),
                Tone::Soon,
            ));
            lines.extend(packs_lines(office, cx));
            let own = office.calendar.own_days().count();
            lines.push(toned(
                cx.say(&Say::new("counter-settings-own-days").with("count", own)),
                Tone::Dim,
            ));
        }
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn why_not(&self, cx: &Shared) -> Option<Say> {
        cx.lacks(Right::Settings)
    }
    fn bindings(&self, _form: &Form, _cx: &Shared) -> Vec<Binding> {
        vec![
            Binding::new(Key::F(4), Command::List, "key-packs"),
            Binding::new(Key::F(5), Command::Own(0), "key-own-days"),
            Binding::new(Key::F(7), Command::Room(Room::Printers), "key-printers"),
        ]
    }
    fn command(&mut self, command: Command, _form: &mut Form, cx: &mut Shared) -> Turn {
        match command {
            Command::List => Turn::Push(Box::new(ListScreen::new(Packs))),
            Command::Own(0) => Turn::Push(Box::new(ListScreen::new(OwnDays::default()))),
            Command::Room(room) => rooms::open(room, cx),
            _ => Turn::Stay,
        }
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        // Enter in the last field comes here as well as F2.
        if let Some(why) = self.why_not(cx) {
            cx.trouble(why);
            return Done::Turn(Turn::Stay);
        }
        let Some(office) = &cx.office else {
            return Done::Turn(Turn::Back);
        };
        let hour = |key| form.field(key).and_then(Field::hour);
        let (open, close) = (hour("open"), hour("close"));
        let cells = |key| {
            let cell = |i| form.field(key).map_or("", |f| f.cell(i)).to_owned();
            (cell(0), cell(1))
        };
        let half = |both: &(String, String)| both.0.is_empty() || both.1.is_empty();
        let (chief, name, city) = (cells("chief"), cells("office"), cells("city"));
        let problem = |wrong: bool, id| wrong.then(|| Problem::error(Say::new(id)));
        form.mark("chief", problem(half(&chief), "problem-name-missing"));
        form.mark("office", problem(half(&name), "problem-office-name"));
        form.mark("city", problem(half(&city), "problem-value-missing"));
        form.mark("open", problem(open.is_none(), "problem-time"));
        form.mark("close", problem(close.is_none() || close <= open, "problem-time"));
        let idle = form.value("idle").parse().ok().filter(|m| *m <= LONGEST_IDLE);
        form.mark("idle", problem(idle.is_none(), "problem-idle"));
        let (Some(open), Some(close), Some(idle), false) = (open, close, idle, form.is_marked()) else {
            return Done::Mend;
        };
        let mut settings = office.settings.clone();
        (settings.chief.kk, settings.chief.ru) = chief;
        if is_named_here(&settings) {
            (settings.name.kk, settings.name.ru) = name;
            (settings.city.kk, settings.city.ru) = city;
        }
        settings.open = open;
        settings.close = close;
        settings.idle_minutes = idle;
        settings.lapsed = choice::chosen(form, "lapsed", &LAPSED);
        settings.stock = choice::chosen(form, "stock", &STOCKS);
        let week = std::mem::replace(&mut settings.week, choice::chosen(form, "week", &WEEKS));
        if settings.week != week {
            // What it moves is seen first.
            let change = DayChange::Settings(Box::new(settings));
            return Done::ask(ask(RegisterRequest::WhatMoves(change)));
        }
        Done::ask(Request::SaveSettings(Box::new(settings)))
    }
    fn typed(&mut self, _form: &mut Form) {
        self.warned = false;
    }
    /// What was changed is not dropped in silence: the first Esc says so.
    fn back(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        if self.warned || self.why_not(cx).is_some() || alike(form, &self.form(cx)) {
            return Done::Turn(Turn::Back);
        }
        self.warned = true;
        cx.warn(Say::new("settings-not-saved"));
        Done::Turn(Turn::Stay)
    }
    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        if let Some(moved) = what_moves(reply) {
            return Turn::Push(Box::new(moved));
        }
        self.heard(reply, cx);
        cx.tell(Say::new("settings-saved"));
        Turn::Back
    }
    /// What was typed is written down with the terms that it moved.
    fn returned(&mut self, returned: Returned, _form: &mut Form, _cx: &mut Shared) -> Turn {
        match returned {
            Returned::Choice(token) if token == MOVED => Turn::Back,
            _ => Turn::Stay,
        }
    }
    /// The office as it is now: also when the folder of its own packs was looked into.
    fn heard(&mut self, reply: &Reply, cx: &mut Shared) {
        if let Reply::Office(view) = reply {
            cx.office = Some((**view).clone());
        }
    }
}
