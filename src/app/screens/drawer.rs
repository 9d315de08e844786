//! Originals in the drawer, where a case is about to close: they are listed, and one key says that all went back.

use crate::app::command::{Binding, Command};
use crate::app::key::Key;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::act::Deed;
use crate::domain::case::Case;
use crate::domain::trouble::Say;
use crate::office::request::{CaseView, OriginalsBack};

/// The key that says it.
pub const BACK: Command = Command::Own(54);

/// The titles of the originals, one after the other.
pub fn titles(view: &CaseView, cx: &Shared) -> String {
    let opened = view.case.opened.as_ref();
    let pack = opened.and_then(|o| cx.office.as_ref()?.catalogue.by_hash(&o.pack));
    let title = |code| {
        let document = pack.and_then(|p| p.document(code));
        document.map_or_else(|| code.to_string(), |d| d.title.get(cx.lang).to_owned())
    };
    let all: Vec<String> = view.case.drawer.iter().map(title).collect();
    all.join("; ")
}

/// Whether the acts of the case say nothing of a drawer: an earlier version kept no account of it.
fn is_unrecorded(view: &CaseView) -> bool {
    view.acts.iter().all(|act| match &act.deed {
        Deed::Accepted(accepted) => accepted.drawer.is_empty(),
        Deed::DataCorrected(corrected) => corrected.drawer.is_empty(),
        _ => true,
    })
}

/// That nobody can know what lies there: said on the case itself, until it is recorded that all went back.
pub fn unknown(view: &CaseView, cx: &Shared) -> Option<Part> {
    let unknown = !view.case.drawer.is_empty() && is_unrecorded(view);
    let say = || Say::new("drawer-unrecorded").with("documents", titles(view, cx));
    unknown.then(|| Part::Prose {
        lines: vec![toned(cx.say(&say()), Tone::Soon)],
        from: 0,
    })
}

/// What is said of them above a form that closes the case.
pub fn said(view: &CaseView, back: OriginalsBack, cx: &Shared) -> Vec<Part> {
    if view.case.drawer.is_empty() {
        return Vec::new();
    }
    let (id, tone) = match back {
        OriginalsBack::No => ("drawer-give-back", Tone::Soon),
        OriginalsBack::All => ("drawer-given-back", Tone::Done),
    };
    let say = Say::new(id).with("documents", titles(view, cx));
    let lines = vec![toned(cx.say(&say), tone)];
    let mut parts: Vec<Part> = unknown(view, cx).into_iter().collect();
    parts.extend([Part::Prose { lines, from: 0 }, Part::Gap]);
    parts
}

/// The key, where there is anything in the drawer.
pub fn binding(case: &Case) -> Binding {
    Binding::new(Key::F(5), BACK, "key-originals-back").unless(empty(case))
}

pub fn empty(case: &Case) -> Option<Say> {
    case.drawer.is_empty().then(|| Say::new("refusal-drawer-empty"))
}

/// Pressed once more, it takes it back.
pub fn turned(back: OriginalsBack) -> OriginalsBack {
    match back {
        OriginalsBack::No => OriginalsBack::All,
        OriginalsBack::All => OriginalsBack::No,
    }
}
