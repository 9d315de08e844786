//! What the clerk has to know of the services: a basis that lapsed, a service that no pack gives.

use crate::app::screens::packs;
use crate::app::shared::Shared;
use crate::app::view::{Line, Tone, toned};
use crate::domain::trouble::Say;
use crate::forms::pack::{BasisState, Pack};

/// The services of this office.
pub fn offered(cx: &Shared) -> impl Iterator<Item = &Pack> {
    let office = cx.office.iter();
    office.flat_map(|office| {
        let kind = &office.settings.kind;
        office
            .catalogue
            .packs()
            .filter(move |p| !p.channels_of(kind).is_empty())
    })
}

/// Said on the home screen, across its whole width; of several lapsed ones, how many.
pub fn said(cx: &Shared) -> Vec<Line> {
    let Some(office) = &cx.office else {
        return Vec::new();
    };
    let today = cx.today();
    let disabled = packs::disabled(office);
    let closed = disabled.iter().map(|code| {
        let say = Say::new("counter-home-disabled").with("service", code);
        toned(cx.say(&say), Tone::Problem)
    });
    let lapsed: Vec<&Pack> = offered(cx)
        .filter(|p| p.state(today) == BasisState::Lapsed)
        .collect();
    let lapsed = match lapsed.as_slice() {
        [] => None,
        [one] => Some(Say::new("home-basis-lapsed").with("service", one.title.get(cx.lang))),
        many => Some(Say::new("home-bases-lapsed").with("count", many.len())),
    };
    closed
        .chain(lapsed.map(|say| toned(cx.say(&say), Tone::Soon)))
        .collect()
}
