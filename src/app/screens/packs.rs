//! The services of this office: the packs in use, those that cannot be used and why, and the office's own that wait for
//! the manager.

mod proposals;
mod shown;
mod wordings;

use super::service::state_id;
use crate::app::command::{Binding, Command};
use crate::app::key::Key;
use crate::app::list_screen::{Listed, column};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, span, toned};
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

pub struct Packs;

impl Packs {
    fn all(cx: &Shared) -> Vec<Row> {
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

    fn open(row: usize, cx: &mut Shared) -> Turn {
        let rows = Self::all(cx);
        let (Some(row), Some(office)) = (rows.get(row), &cx.office) else {
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
    fn of_program(row: usize, cx: &Shared) -> Option<Arc<Pack>> {
        let office = cx.office.as_ref()?;
        let Row::Pack(code) = Self::all(cx).into_iter().nth(row)? else {
            return None;
        };
        let own = office.catalogue.offered(&code)?.origin == Origin::Office;
        own.then(|| Catalogue::embedded().get(&code).cloned())?
    }

    /// The same, without reading the packs again.
    fn is_own(row: usize, cx: &Shared) -> bool {
        let row = Self::all(cx).into_iter().nth(row);
        let (Some(Row::Pack(code)), Some(office)) = (row, &cx.office) else {
            return false;
        };
        office
            .catalogue
            .offered(&code)
            .is_some_and(|o| o.origin == Origin::Office)
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

impl Listed for Packs {
    fn name(&self) -> &'static str {
        "packs"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.ask(Request::Packs);
        if cx.message.is_none() {
            cx.tell(Say::new("counter-packs-say"));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        vec![toned(cx.text("counter-packs-about"), Tone::Dim)]
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        let sign = Column {
            width: 1,
            ..Column::default()
        };
        vec![
            sign,
            column("counter-column-service", 0, 0, cx),
            column("counter-column-state", 24, 0, cx),
            column("counter-column-wordings", 12, 0, cx),
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        let Some(office) = &cx.office else {
            return Vec::new();
        };
        let all = Self::all(cx);
        all.iter().map(|row| Self::spans(row, office, cx)).collect()
    }
    fn bindings(&self, row: usize, cx: &Shared) -> Vec<Binding> {
        let programs = (!Self::is_own(row, cx)).then(|| Say::new("counter-pack-is-programs"));
        vec![
            Binding::new(Key::Enter, Command::Enter, "key-open"),
            Binding::listed(Command::Own(0), "key-program-pack").unless(programs),
        ]
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => Self::open(row, cx),
            Command::Own(0) => match Self::of_program(row, cx) {
                Some(pack) => Turn::Push(Box::new(Shown::program(pack))),
                None => Turn::Stay,
            },
            _ => Turn::Stay,
        }
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::Office(view) => cx.office = Some((**view).clone()),
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
