//! The office's settings: chief, hours, what to do about a lapsed basis; and the wordings nobody has confirmed yet.

use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::screens::own_days::OwnDays;
use crate::app::screens::packs::{self, Packs};
use crate::app::shared::Shared;
use crate::app::view::{Line, Part, Target, Tone, View, toned};
use crate::domain::trouble::{Problem, Say};
use crate::office::application;
use crate::office::request::{
    Lapsed, OfficeSettings, OfficeView, OwnFileState, PersonName, Reply, Request, Role, Stock,
};
use chrono::NaiveTime;

pub struct Settings {
    form: Form,
    /// Asked to save: the answer is this screen's.
    saving: bool,
}

/// The sheets that may lie in the printer.
const STOCKS: [(Stock, &str); 2] = [(Stock::A4AndA5, "stock-a4-and-a5"), (Stock::A4, "stock-a4")];

fn stock_choices(cx: &Shared) -> Vec<(String, String)> {
    STOCKS
        .iter()
        .map(|(_, id)| ((*id).to_owned(), cx.text(id)))
        .collect()
}

impl Settings {
    pub fn new() -> Self {
        Self {
            form: Form::default(),
            saving: false,
        }
    }

    fn fill(&mut self, settings: &OfficeSettings, cx: &Shared) {
        let mut chief = Field::new("chief", String::new(), Kind::TwoTexts);
        chief.set(0, &settings.chief.kk);
        chief.set(1, &settings.chief.ru);
        let time = |key: &str, at: NaiveTime| {
            Field::new(key, String::new(), Kind::Digits).with(&at.format("%H%M").to_string())
        };
        let lapsed = lapsed_choices(cx);
        let stock = stock_choices(cx);
        let paper = STOCKS
            .iter()
            .find(|(s, _)| *s == settings.stock)
            .map_or("", |(_, id)| id);
        let now = if settings.lapsed == Lapsed::Block {
            "block"
        } else {
            "warn"
        };
        self.form = Form::new(vec![
            chief,
            time("open", settings.open),
            time("close", settings.close),
            Field::new("lapsed", String::new(), Kind::Choice(lapsed)).with(now),
            Field::new("stock", String::new(), Kind::Choice(stock)).with(paper),
        ]);
    }

    fn done(&mut self, cx: &mut Shared) -> Turn {
        self.form.settle();
        let Some(office) = &cx.office else {
            return Turn::Back;
        };
        if office.clerk.role != Role::Manager {
            cx.trouble(Say::new("settings-manager-only"));
            return Turn::Stay;
        }
        let time = |key: &str| {
            let text = self.form.value(key);
            let ok = text.len() == 4;
            ok.then(|| NaiveTime::from_hms_opt(text[..2].parse().ok()?, text[2..].parse().ok()?, 0))
                .flatten()
        };
        let (open, close) = (time("open"), time("close"));
        let chief = self
            .form
            .field("chief")
            .map_or((String::new(), String::new()), |f| {
                (f.cell(0).to_owned(), f.cell(1).to_owned())
            });
        let mut settings = office.settings.clone();
        let mut wrong = None;
        if open.is_none() {
            wrong = Some(("open", "problem-time"));
        }
        if close.is_none() || close <= open {
            wrong = Some(("close", "problem-time"));
        }
        if chief.0.is_empty() || chief.1.is_empty() {
            wrong = Some(("chief", "problem-name-missing"));
        }
        let unprintable = [&chief.0, &chief.1]
            .into_iter()
            .find_map(|text| application::paper_problem(text));
        if let Some(problem) = unprintable {
            if let Some(field) = self.form.field_mut("chief") {
                field.problem = Some(problem);
            }
            self.form.go("chief");
            cx.trouble(Say::new("form-mend-marked"));
            return Turn::Stay;
        }
        if let Some((key, id)) = wrong {
            if let Some(field) = self.form.field_mut(key) {
                field.problem = Some(Problem::error(Say::new(id)));
            }
            self.form.go(key);
            cx.trouble(Say::new("form-mend-marked"));
            return Turn::Stay;
        }
        settings.chief = PersonName {
            kk: chief.0,
            ru: chief.1,
        };
        settings.open = open.unwrap_or(settings.open);
        settings.close = close.unwrap_or(settings.close);
        settings.lapsed = if self.form.value("lapsed") == "block" {
            Lapsed::Block
        } else {
            Lapsed::Warn
        };
        let stock = STOCKS.iter().find(|(_, id)| *id == self.form.value("stock"));
        settings.stock = stock.map_or(settings.stock, |(s, _)| *s);
        self.saving = true;
        cx.ask(Request::SaveSettings(Box::new(settings)));
        Turn::Stay
    }
}

/// Packs that cannot be used, with the place of the first problem, and those that wait for the manager.
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
    lines
}

fn lapsed_choices(cx: &Shared) -> Vec<(String, String)> {
    vec![
        ("warn".to_owned(), cx.text("settings-lapsed-warn")),
        ("block".to_owned(), cx.text("settings-lapsed-block")),
    ]
}

impl Default for Settings {
    fn default() -> Self {
        Self::new()
    }
}

impl Screen for Settings {
    fn name(&self) -> &'static str {
        "settings"
    }
    fn shown(&mut self, cx: &mut Shared) {
        // Coming back from a list, what was typed here stands.
        if self.form.fields.is_empty()
            && let Some(settings) = cx.office.as_ref().map(|o| o.settings.clone())
        {
            self.fill(&settings, cx);
        }
        cx.ask(Request::Packs);
        cx.tell(Say::new("settings-say"));
    }
    fn spoken(&mut self, cx: &Shared) {
        if let Some(field) = self.form.field_mut("lapsed") {
            field.kind = Kind::Choice(lapsed_choices(cx));
        }
        if let Some(field) = self.form.field_mut("stock") {
            field.kind = Kind::Choice(stock_choices(cx));
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let mut form = self.form.clone();
        for field in &mut form.fields {
            field.label = cx.text(&format!("settings-{}", field.key));
        }
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
        let parts = vec![
            Part::Prose { lines, from: 0 },
            Part::Gap,
            Part::Form(show::form(&form, cx, 28)),
        ];
        View {
            title: cx.text("screen-settings"),
            parts,
            ..View::default()
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let manager = cx.office.as_ref().is_some_and(|o| o.clerk.role == Role::Manager);
        let why_not = (!manager).then(|| Say::new("settings-manager-only"));
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-done").unless(why_not),
            Binding::new(Key::F(4), Command::List, "key-packs"),
            Binding::new(Key::F(5), Command::Own(0), "key-own-days"),
            Binding::new(Key::F(6), Command::TurnLayout, "key-turn-layout"),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => self.done(cx),
            Command::TurnLayout => {
                self.form.turn_layout();
                Turn::Stay
            }
            Command::List => Turn::Push(Box::new(Packs::new())),
            Command::Own(0) => Turn::Push(Box::new(OwnDays::new())),
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        match self.form.press(press) {
            Did::Finished => self.done(cx),
            _ => Turn::Stay,
        }
    }
    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        self.form.paste(text);
        Turn::Stay
    }
    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        if let Target::Cell { row, cell } = target {
            self.form.go_to(row, cell);
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::Office(view) if self.saving => {
                self.saving = false;
                cx.office = Some((**view).clone());
                cx.tell(Say::new("settings-saved"));
                Turn::Back
            }
            // The folder of the office's own packs was looked into.
            Reply::Office(view) => {
                cx.office = Some((**view).clone());
                Turn::Stay
            }
            Reply::Trouble(say) => {
                self.saving = false;
                cx.trouble(say.clone());
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
    fn is_typing(&self) -> bool {
        self.form.is_typing()
    }
}
