//! The services of this office: the packs in use, those that cannot be used and why, and the office's own that wait for
//! the manager.

mod shown;
mod wordings;

use super::service::state_id;
use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Column, Part, Span, TableView, Target, Tone, View, span, toned};
use crate::domain::code::ServiceCode;
use crate::domain::trouble::Say;
use crate::forms::catalogue::{Catalogue, Origin};
use crate::forms::check::Found;
use crate::forms::pack::{BasisState, Pack};
use crate::office::request::{OfficeView, OwnFile, OwnFileState, Reply, Request};
use shown::Shown;
use std::sync::Arc;

/// Services that no pack in use gives: the accepted one cannot be read, or the only file is broken.
pub fn disabled(office: &OfficeView) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let broken = office.catalogue.broken().iter().filter_map(|b| b.service.clone());
    let files = office
        .own_files
        .iter()
        .filter(|f| matches!(f.state, OwnFileState::Broken(_)));
    for service in broken.chain(files.filter_map(|f| f.service.clone())) {
        let code = service.to_string();
        if office.catalogue.get(&service).is_none() && !out.contains(&code) {
            out.push(code);
        }
    }
    out
}

/// A file that the list shows besides the services: it waits, or is broken and is not told with its closed service.
pub fn is_news(own: &OwnFile, office: &OfficeView) -> bool {
    let told = || {
        let code = own.service.as_ref().map(ToString::to_string);
        code.is_some_and(|c| disabled(office).contains(&c))
    };
    match own.state {
        OwnFileState::InForce => false,
        OwnFileState::Broken(_) => !told(),
        OwnFileState::Waiting(_) | OwnFileState::Unreadable(_) => true,
    }
}

/// What is found in the pack of a disabled service.
fn found<'a>(code: &str, office: &'a OfficeView) -> Option<(&'a str, &'a [Found])> {
    let is = |s: &Option<ServiceCode>| s.as_ref().is_some_and(|s| s.as_str() == code);
    let kept = office.catalogue.broken().iter().find(|b| is(&b.service));
    if let Some(broken) = kept {
        return Some((&broken.file, &broken.found));
    }
    office.own_files.iter().find_map(|f| match &f.state {
        OwnFileState::Broken(found) if is(&f.service) => Some((f.file.as_str(), found.as_slice())),
        _ => None,
    })
}

/// Why a service cannot be opened, with the first problem and its place.
pub fn why_disabled(code: &str, cx: &Shared) -> Say {
    let office = cx.office.as_ref();
    let say = Say::new("counter-service-disabled").with("service", code);
    match office.and_then(|o| found(code, o)) {
        Some((file, [first, ..])) => say
            .with("place", format!("{file}:{}:{}", first.line, first.column))
            .with("problem", cx.say(&first.say)),
        Some((file, [])) => say
            .with("place", file)
            .with("problem", cx.text("counter-pack-not-in-store")),
        None => say.with("place", code).with("problem", ""),
    }
}

/// A row of the list, and what Enter shows of it.
enum Row {
    Pack(ServiceCode),
    Disabled(String),
    File(usize),
}

pub struct Packs {
    row: usize,
}

impl Packs {
    pub fn new() -> Self {
        Self { row: 0 }
    }

    fn rows(cx: &Shared) -> Vec<Row> {
        let Some(office) = &cx.office else {
            return Vec::new();
        };
        let packs = office.catalogue.packs().map(|p| Row::Pack(p.code.clone()));
        let mut rows: Vec<Row> = packs.collect();
        rows.extend(disabled(office).into_iter().map(Row::Disabled));
        let waiting = office.own_files.iter().enumerate();
        rows.extend(
            waiting
                .filter(|(_, f)| is_news(f, office))
                .map(|(i, _)| Row::File(i)),
        );
        rows
    }

    fn spans(row: &Row, office: &OfficeView, cx: &Shared) -> Vec<Span> {
        match row {
            Row::Pack(code) => match office.catalogue.pack(code) {
                Some(pack) => pack_row(pack, office, cx),
                None => Vec::new(),
            },
            Row::Disabled(code) => vec![
                span("✗", Tone::Problem),
                span(code.clone(), Tone::Problem),
                span(cx.text("counter-service-disabled-short"), Tone::Problem),
                span("", Tone::Plain),
            ],
            Row::File(i) => match office.own_files.get(*i) {
                Some(own) => {
                    let (sign, tone, state) = match &own.state {
                        OwnFileState::Waiting(_) => ("!", Tone::Soon, cx.text("counter-pack-waits")),
                        OwnFileState::Broken(found) => {
                            let say = Say::new("counter-pack-broken").with("count", found.len());
                            ("✗", Tone::Problem, cx.say(&say))
                        }
                        OwnFileState::Unreadable(_) => {
                            ("✗", Tone::Problem, cx.text("counter-pack-unreadable"))
                        }
                        OwnFileState::InForce => ("✓", Tone::Done, String::new()),
                    };
                    vec![
                        span(sign, tone),
                        span(format!("forms/{}", own.file), Tone::Plain),
                        span(state, tone),
                        span("", Tone::Plain),
                    ]
                }
                None => Vec::new(),
            },
        }
    }

    fn open(&self, cx: &mut Shared) -> Turn {
        let rows = Self::rows(cx);
        let (Some(row), Some(office)) = (rows.get(self.row), &cx.office) else {
            return Turn::Stay;
        };
        let shown = match row {
            Row::Pack(code) => office
                .catalogue
                .offered(code)
                .map(|o| Shown::detail(Arc::clone(&o.pack))),
            Row::Disabled(code) => {
                found(code, office).map(|(file, found)| Shown::broken(file.to_owned(), found.to_vec()))
            }
            Row::File(i) => office.own_files.get(*i).map(|own| match &own.state {
                OwnFileState::Waiting(pack) => Shown::waiting(own.file.clone(), Arc::clone(pack)),
                OwnFileState::Broken(found) => Shown::broken(own.file.clone(), found.clone()),
                OwnFileState::Unreadable(why) => Shown::unreadable(own.file.clone(), why.clone()),
                OwnFileState::InForce => Shown::broken(own.file.clone(), Vec::new()),
            }),
        };
        shown.map_or(Turn::Stay, |s| Turn::Push(Box::new(s)))
    }

    /// The program's own pack of the chosen service, where the office's own is in use.
    fn of_program(&self, cx: &Shared) -> Option<Arc<Pack>> {
        let office = cx.office.as_ref()?;
        let Row::Pack(code) = Self::rows(cx).into_iter().nth(self.row)? else {
            return None;
        };
        let own = office.catalogue.offered(&code)?.origin == Origin::Office;
        own.then(|| Catalogue::embedded().get(&code).cloned())?
    }

    /// The same, without reading the packs again.
    fn is_own(&self, cx: &Shared) -> bool {
        let row = Self::rows(cx).into_iter().nth(self.row);
        let (Some(Row::Pack(code)), Some(office)) = (row, &cx.office) else {
            return false;
        };
        office
            .catalogue
            .offered(&code)
            .is_some_and(|o| o.origin == Origin::Office)
    }
}

impl Default for Packs {
    fn default() -> Self {
        Self::new()
    }
}

fn pack_row(pack: &Pack, office: &OfficeView, cx: &Shared) -> Vec<Span> {
    let today = cx.today();
    let state = pack.state(today);
    let relied = office.instructions.contains_key(&pack.hash);
    let (sign, tone) = match (state, relied) {
        (BasisState::InForce, _) => ("✓", Tone::Done),
        (BasisState::Lapsed, true) => ("!", Tone::Soon),
        _ => ("!", Tone::Late),
    };
    let state = if state == BasisState::Lapsed && relied {
        cx.text("counter-basis-relied")
    } else {
        cx.text(state_id(state))
    };
    let unconfirmed = pack.unconfirmed().len();
    let wordings = if unconfirmed > 0 {
        format!("? {unconfirmed}")
    } else {
        String::new()
    };
    vec![
        span(sign, tone),
        span(pack.title.get(cx.lang), Tone::Plain),
        span(state, tone),
        span(wordings, Tone::Soon),
    ]
}

impl Screen for Packs {
    fn name(&self) -> &'static str {
        "packs"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.ask(Request::Packs);
        if cx.message.is_none() {
            cx.tell(Say::new("counter-packs-say"));
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let Some(office) = &cx.office else {
            return View::default();
        };
        let column = |head: &str, width| Column {
            head: if head.is_empty() {
                String::new()
            } else {
                cx.text(head)
            },
            width,
            ..Column::default()
        };
        let rows = Self::rows(cx);
        let table = TableView {
            columns: vec![
                column("", 1),
                column("counter-column-service", 0),
                column("counter-column-state", 24),
                column("counter-column-wordings", 12),
            ],
            rows: rows.iter().map(|r| Self::spans(r, office, cx)).collect(),
            selected: Some(self.row.min(rows.len().saturating_sub(1))),
            empty: String::new(),
            focus: true,
            ..TableView::default()
        };
        let lines = vec![toned(cx.text("counter-packs-about"), Tone::Dim)];
        View {
            title: cx.text("screen-packs"),
            parts: vec![Part::Prose { lines, from: 0 }, Part::Gap, Part::Table(table)],
            ..View::default()
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let own = self.is_own(cx);
        vec![
            Binding::new(Key::Enter, Command::Enter, "key-open"),
            Binding::listed(Command::Own(0), "key-program-pack")
                .unless((!own).then(|| Say::new("counter-pack-is-programs"))),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => self.open(cx),
            Command::Own(0) => match self.of_program(cx) {
                Some(pack) => Turn::Push(Box::new(Shown::program(pack))),
                None => Turn::Stay,
            },
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        let last = Self::rows(cx).len().saturating_sub(1);
        self.row = press.key.row_after(self.row, last);
        Turn::Stay
    }
    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        if let Target::Row { row, .. } = target {
            self.row = row;
            return self.open(cx);
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::Office(view) => {
                cx.office = Some((**view).clone());
                self.row = self.row.min(Self::rows(cx).len().saturating_sub(1));
            }
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
