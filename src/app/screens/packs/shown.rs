//! One pack in full: what it rests on and what nobody confirmed; what an own one adds, removes and changes, to be
//! accepted; what is wrong with a broken one, place by place.

use super::wordings;
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::list_screen::ListScreen;
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::packs::proposals::Proposals;
use crate::app::screens::question::{Question, Words};
use crate::app::screens::service::service_line;
use crate::app::shared::Shared;
use crate::app::view::{Line, Part, Tone, View, span, toned};
use crate::domain::trouble::Say;
use crate::forms::check::Found;
use crate::forms::diff::{self, Kind};
use crate::forms::pack::Pack;
use crate::office::request::{OwnFileState, Reply, Request};
use crate::office::rights::Right;
use std::sync::Arc;

enum What {
    Detail(Arc<Pack>),
    /// To be accepted; the file it lies in, none for the program's own.
    Offer(Option<String>, Arc<Pack>),
    Broken(String, Vec<Found>),
    Unreadable(String, Say),
}

pub struct Shown {
    what: What,
    from: usize,
    /// The pack is being accepted.
    asked: Asked,
}

const ACCEPT: &str = "accept-pack";

impl Shown {
    fn new(what: What) -> Self {
        Self {
            what,
            from: 0,
            asked: Asked::default(),
        }
    }
    pub fn detail(pack: Arc<Pack>) -> Self {
        Self::new(What::Detail(pack))
    }
    pub fn waiting(file: String, pack: Arc<Pack>) -> Self {
        Self::new(What::Offer(Some(file), pack))
    }
    pub fn program(pack: Arc<Pack>) -> Self {
        Self::new(What::Offer(None, pack))
    }
    pub fn broken(file: String, found: Vec<Found>) -> Self {
        Self::new(What::Broken(file, found))
    }
    pub fn unreadable(file: String, why: Say) -> Self {
        Self::new(What::Unreadable(file, why))
    }

    fn lines(&self, cx: &Shared) -> Vec<Line> {
        match &self.what {
            What::Detail(pack) => detail(pack, cx),
            What::Offer(file, pack) => offer(file.as_deref(), pack, cx),
            What::Broken(file, found) => {
                let say = Say::new("counter-pack-problems")
                    .with("file", file)
                    .with("count", found.len());
                let mut lines = vec![toned(cx.say(&say), Tone::Problem), Line::new()];
                for one in found {
                    let place = format!("{}:{}:{}  ", one.file, one.line, one.column);
                    lines.push(vec![
                        span(place, Tone::Strong),
                        span(cx.say(&one.say), Tone::Plain),
                    ]);
                }
                lines
            }
            What::Unreadable(file, why) => vec![
                toned(format!("forms/{file}"), Tone::Strong),
                toned(cx.say(why), Tone::Problem),
            ],
        }
    }

    fn accept(&self) -> Turn {
        let What::Offer(_, pack) = &self.what else {
            return Turn::Stay;
        };
        if self.asked.is_open() {
            return Turn::Stay;
        }
        Turn::Push(Box::new(Question::new(
            Say::new("counter-pack-accept-question").with("version", &pack.version),
            vec![Words::Said(Say::new("counter-pack-accept-consequence"))],
            vec![
                ("go-back", Say::new("answer-no-back")),
                (ACCEPT, Say::new("counter-pack-accept-yes")),
            ],
        )))
    }
}

fn detail(pack: &Pack, cx: &Shared) -> Vec<Line> {
    let mut lines = vec![service_line(pack, cx)];
    for basis in &pack.basis {
        lines.push(toned(basis.act.get(cx.lang), Tone::Dim));
        let ended = basis.ended_by.get(cx.lang);
        if !ended.is_empty() {
            lines.push(toned(ended, Tone::Dim));
        }
    }
    let office = cx.office.as_ref();
    if let Some(instruction) = office.and_then(|o| o.instructions.get(&pack.hash)) {
        let say = Say::new("counter-pack-relied-on").with("instruction", instruction);
        lines.push(toned(cx.say(&say), Tone::Soon));
    }
    let own = office
        .and_then(|o| o.catalogue.offered(&pack.code))
        .is_some_and(|o| o.origin == crate::forms::catalogue::Origin::Office);
    let say = Say::new(if own {
        "counter-pack-own"
    } else {
        "counter-pack-embedded"
    });
    let say = say.with("version", &pack.version).with("hash", &pack.hash.0);
    lines.push(toned(cx.say(&say), Tone::Dim));
    // An edited file changes nothing by itself: that a newer one lies there is said.
    let newer = office
        .iter()
        .flat_map(|o| &o.own_files)
        .find(|f| f.service.as_ref() == Some(&pack.code) && !matches!(f.state, OwnFileState::InForce));
    if let Some(newer) = newer {
        let say = Say::new("counter-pack-newer-waits").with("file", &newer.file);
        lines.push(toned(cx.say(&say), Tone::Soon));
    }
    if !pack.proposals.is_empty() {
        let say = Say::new("counter-proposals-in-pack").with("count", pack.proposals.len());
        lines.push(toned(cx.say(&say.with("on", pack.on.len())), Tone::Plain));
    }
    lines.push(Line::new());
    lines.push(toned(
        cx.say(&Say::new("counter-unconfirmed").with("count", pack.unconfirmed().len())),
        Tone::Soon,
    ));
    lines.extend(wordings::lines(pack, cx));
    lines
}

fn offer(file: Option<&str>, pack: &Pack, cx: &Shared) -> Vec<Line> {
    // Compared by the files: what proposals are on stays as it is.
    let catalogue = cx.office.as_ref().map(|o| &o.catalogue);
    let before = catalogue.and_then(|c| c.get(&pack.code).and_then(|now| c.by_hash(&now.file)));
    let before = before.map(|b| &**b);
    let mut lines = vec![service_line(pack, cx)];
    let source = match file {
        Some(file) => Say::new("counter-pack-from-file").with("file", file),
        None => Say::new("counter-pack-from-program"),
    };
    let source = source.with("version", &pack.version).with("hash", &pack.hash.0);
    lines.push(toned(cx.say(&source), Tone::Dim));
    lines.push(toned(
        cx.say(&Say::new("counter-unconfirmed").with("count", pack.unconfirmed().len())),
        Tone::Dim,
    ));
    lines.push(Line::new());
    let changes = match before {
        Some(before) => diff::diff(before, pack),
        None => {
            lines.push(toned(cx.text("counter-pack-new-service"), Tone::Strong));
            diff::all(pack)
        }
    };
    if before.is_some_and(|b| b.version == pack.version) && !changes.is_empty() {
        lines.push(toned(cx.text("counter-pack-same-version"), Tone::Soon));
    }
    if changes.is_empty() {
        lines.push(toned(cx.text("counter-pack-same-rules"), Tone::Plain));
    }
    for change in &changes {
        let (sign, tone) = match change.kind {
            Kind::Added => ("+ ", Tone::Done),
            Kind::Removed => ("− ", Tone::Problem),
            Kind::Changed => ("~ ", Tone::Soon),
        };
        lines.push(vec![span(sign, tone), span(cx.say(&change.say()), Tone::Plain)]);
    }
    lines
}

impl Screen for Shown {
    fn name(&self) -> &'static str {
        match self.what {
            What::Detail(_) => "pack",
            What::Offer(..) => "offer-pack",
            What::Broken(..) | What::Unreadable(..) => "broken-pack",
        }
    }
    fn shown(&mut self, cx: &mut Shared) {
        // A proposal turned meanwhile makes another pack of it.
        if let What::Detail(pack) = &mut self.what
            && let Some(now) = cx.office.as_ref().and_then(|o| o.catalogue.get(&pack.code))
        {
            *pack = Arc::clone(now);
        }
        cx.tell(Say::new(match self.what {
            What::Detail(_) => "counter-pack-say",
            What::Offer(..) => "counter-pack-offer-say",
            What::Broken(..) | What::Unreadable(..) => "counter-pack-broken-say",
        }));
    }
    fn view(&self, cx: &Shared) -> View {
        View {
            title: cx.text(&format!("screen-{}", self.name())),
            parts: vec![Part::Prose {
                lines: self.lines(cx),
                from: self.from,
            }],
            ..View::default()
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let mut all = Vec::new();
        if matches!(self.what, What::Offer(..)) {
            let accept = Binding::new(Key::Enter, Command::Enter, "key-accept-pack");
            all.push(accept.unless(cx.lacks(Right::Settings)));
        }
        if let What::Detail(pack) = &self.what {
            let none = pack
                .proposals
                .is_empty()
                .then(|| Say::new("counter-proposals-none"));
            all.push(Binding::new(Key::F(4), Command::List, "key-proposed-lists").unless(none));
        }
        all.push(Binding::new(Key::Up, Command::Own(0), "key-up"));
        all.push(Binding::new(Key::Down, Command::Own(1), "key-down"));
        all
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => self.accept(),
            Command::List => match &self.what {
                What::Detail(pack) => {
                    Turn::Push(Box::new(ListScreen::new(Proposals::new(pack.code.clone()))))
                }
                _ => Turn::Stay,
            },
            Command::Own(0) => self.key(Press::of(Key::Up), cx),
            Command::Own(1) => self.key(Press::of(Key::Down), cx),
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        let last = self.lines(cx).len().saturating_sub(1);
        match press.key {
            Key::Up => self.from = self.from.saturating_sub(1),
            Key::Down => self.from = (self.from + 1).min(last),
            Key::PageUp => self.from = self.from.saturating_sub(10),
            Key::PageDown => self.from = (self.from + 10).min(last),
            Key::Home => self.from = 0,
            Key::End => self.from = last,
            _ => {}
        }
        Turn::Stay
    }
    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        if let (Returned::Choice(token), What::Offer(_, pack)) = (returned, &self.what)
            && token == ACCEPT
        {
            let pack = pack.hash.clone();
            self.asked.ask(Request::AcceptPack { pack }, cx);
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let mine = self.asked.is_answered(cx);
        match reply {
            Reply::Office(view) if mine => {
                cx.office = Some((**view).clone());
                cx.tell(Say::new("counter-pack-accepted"));
                return Turn::Back;
            }
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
