//! What the clerk has to know of the services: a basis that lapsed, a service that no pack gives.

use crate::app::screens::packs;
use crate::app::shared::Shared;
use crate::app::view::{Line, Part, Tone, toned};
use crate::domain::trouble::Say;
use crate::forms::pack::BasisState;

/// Said on the home screen too.
pub fn said(cx: &Shared) -> Vec<Part> {
    let Some(office) = &cx.office else {
        return Vec::new();
    };
    let today = cx.now.with_timezone(&office.settings.zone).date_naive();
    let lapsed = office
        .catalogue
        .packs()
        .filter(|p| !p.channels_of(&office.settings.kind).is_empty())
        .filter(|p| p.state(today) == BasisState::Lapsed)
        .map(|p| Say::new("home-basis-lapsed").with("service", shortened(p.title.get(cx.lang))));
    let disabled = packs::disabled(office);
    let closed = disabled.iter().map(|code| {
        let say = Say::new("counter-home-disabled").with("service", code);
        toned(cx.say(&say), Tone::Problem)
    });
    let mut said: Vec<Line> = closed.collect();
    said.extend(lapsed.map(|say| toned(cx.say(&say), Tone::Soon)));
    if said.is_empty() {
        return Vec::new();
    }
    vec![Part::Gap, Part::Prose { lines: said, from: 0 }]
}

/// Titles of services are whole sentences; the narrow column takes their beginning.
fn shortened(title: &str) -> String {
    const MOST: usize = 48;
    if title.chars().count() <= MOST {
        return title.to_owned();
    }
    let head: String = title.chars().take(MOST).collect();
    let whole = head.rsplit_once(' ').map_or(head.as_str(), |(words, _)| words);
    format!("{whole} …")
}
