//! A service with the state of its basis: shown wherever the service is.

use crate::app::shared::Shared;
use crate::app::view::{Line, Span, Tone, span, toned};
use crate::domain::trouble::Say;
use crate::forms::pack::{BasisState, Pack};

pub fn state_id(state: BasisState) -> &'static str {
    match state {
        BasisState::InForce => "basis-in-force",
        BasisState::NotYet => "basis-not-yet",
        BasisState::Lapsed => "basis-lapsed",
    }
}

/// Its name, the state first.
pub fn service_line(pack: &Pack, cx: &Shared) -> Vec<Span> {
    let state = pack.state(cx.today());
    let tone = if state == BasisState::InForce {
        Tone::Dim
    } else {
        Tone::Soon
    };
    let until = pack.basis.iter().filter_map(|b| b.in_force_until).max();
    let word = cx.text(state_id(state));
    let word = match until {
        Some(day) => format!("{word} ({})", crate::texts::format::date(day)),
        None => word,
    };
    vec![
        // First, so that no narrow line cuts it off.
        span(format!("[{word}] "), tone),
        span(pack.title.get(cx.lang), Tone::Plain),
    ]
}

/// Said where a case is begun while the office is closed: the day, or the hour.
pub fn closed_line(cx: &Shared) -> Option<Line> {
    let office = cx.office.as_ref()?;
    let (open, close) = (office.settings.open, office.settings.close);
    let say = match office.calendar.is_working(cx.today()) {
        false => Say::new("new-case-closed-day"),
        true if (open..close).contains(&cx.here().time()) => return None,
        true => Say::new("new-case-closed-hour")
            .with("from", open.format("%H:%M"))
            .with("until", close.format("%H:%M")),
    };
    Some(toned(format!("! {}", cx.say(&say)), Tone::Soon))
}
