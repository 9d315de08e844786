//! The wordings that no official source confirms, as the manager reads them: what each names, its point, its words.

use crate::app::point;
use crate::app::shared::Shared;
use crate::app::view::{Line, Tone, span};
use crate::forms::pack::Pack;
use crate::texts::lang::Texts;

pub fn lines(pack: &Pack, cx: &Shared) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut before = "";
    for wording in pack.unconfirmed() {
        if wording.item != before {
            before = &wording.item;
            lines.push(head(before, pack, cx));
        }
        let lang = cx.text(&format!("language-{}", wording.lang.as_str()));
        lines.push(vec![
            span(format!("  ? {lang}: "), Tone::Soon),
            span(wording.text.clone(), Tone::Plain),
        ]);
    }
    lines
}

/// What kind of thing it is and where it rests, with its title where that is not among the words to be confirmed.
fn head(item: &str, pack: &Pack, cx: &Shared) -> Line {
    let (kind, title) = named(item, pack);
    let point = pack.citations().iter().find(|c| c.item == item);
    let mut said = cx.text(kind);
    if let Some(cited) = point {
        said = format!("{said}, {}", point::text(&cited.point, cx));
    }
    let title = title.map_or("", |t| t.get(cx.lang));
    let mut open = pack.unconfirmed().iter().filter(|u| u.item == item);
    if !title.is_empty() && open.all(|u| u.text != title) {
        said = format!("{said}: {title}");
    }
    vec![span(said, Tone::Dim)]
}

/// The kind by its text, and the title of the item in the pack.
fn named<'a>(item: &str, pack: &'a Pack) -> (&'static str, Option<&'a Texts>) {
    fn titled<'a, T>(
        all: &'a [T],
        code: &str,
        of: impl Fn(&'a T) -> (&'a str, &'a Texts),
    ) -> Option<&'a Texts> {
        all.iter()
            .map(of)
            .find(|(c, _)| *c == code)
            .map(|(_, title)| title)
    }
    let (kind, code) = item.split_once(' ').unwrap_or((item, ""));
    match kind {
        "title" => ("wording-service", Some(&pack.title)),
        "channel" => (
            "wording-channel",
            titled(&pack.channels, code, |c| (c.code.as_str(), &c.title)),
        ),
        "request" => (
            "wording-request",
            titled(&pack.requests, code, |r| (r.code.as_str(), &r.title)),
        ),
        "category" => (
            "wording-category",
            titled(&pack.categories, code, |c| (c.code.as_str(), &c.title)),
        ),
        "document" => (
            "wording-document",
            titled(&pack.documents, code, |d| (d.code.as_str(), &d.title)),
        ),
        "question" => (
            "wording-question",
            titled(&pack.questions, code, |q| (q.code.as_str(), &q.title)),
        ),
        "field" => (
            "wording-field",
            titled(&pack.fields, code, |f| (f.key.as_str(), &f.label)),
        ),
        "step" => (
            "wording-step",
            titled(&pack.steps, code, |s| (s.code.as_str(), &s.title)),
        ),
        "ground" => (
            "wording-ground",
            titled(&pack.grounds, code, |g| (g.code.as_str(), &g.title)),
        ),
        "paper" => (
            "wording-paper",
            titled(&pack.papers, code, |p| (p.code.as_str(), &p.title)),
        ),
        "register" => (
            "wording-register",
            titled(&pack.registers, code, |r| (r.code.as_str(), &r.title)),
        ),
        "journal" => (
            "wording-journal",
            titled(&pack.journals, code, |j| (j.code.as_str(), &j.title)),
        ),
        "keep" => ("wording-keep", pack.keep.as_ref().map(|k| &k.rule)),
        _ => ("wording-other", None),
    }
}
