//! Texts and lines cut to their room, with a sign where something is missing.

use crate::app::view::{Line, Span, span};
pub use crate::domain::harmless::shown as clean;
use unicode_width::UnicodeWidthStr;

pub fn width(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

/// A text cut to a width, with an ellipsis where something is missing.
pub fn fit(text: &str, room: u16) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 0;
    for c in text.chars() {
        let w = width(&c.to_string());
        if used + w + 1 > room {
            break;
        }
        out.push(c);
        used += w;
    }
    if room > 0 {
        out.push('…');
    }
    out
}

/// A text cut at its beginning: the end says what matters (the hour after a long name).
pub fn fit_end(text: &str, room: u16) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    let mut from = 0;
    let tail = |from: usize| chars[from..].iter().collect::<String>();
    while from < chars.len() && width(&tail(from)) + 1 > room {
        from += 1;
    }
    if room > 0 {
        format!("…{}", tail(from))
    } else {
        String::new()
    }
}

/// A text cut so that it is still told from its neighbours: where their beginnings are alike, the end is shown.
pub fn fit_apart<'a>(text: &str, room: u16, mut others: impl Iterator<Item = &'a str>) -> String {
    let cut = fit(text, room);
    if cut.len() >= text.len() || !others.any(|o| o != text && fit(o, room) == cut) {
        return cut;
    }
    fit_end(text, room)
}

/// A line too long for its place loses of its first span: the last one (a state, a time) is never cut away.
pub fn shortened(line: &Line, room: u16) -> Line {
    let sum = |spans: &[Span]| spans.iter().map(|s| width(&s.text)).sum::<u16>();
    if sum(line) <= room {
        return line.clone();
    }
    let Some((last, before)) = line.split_last() else {
        return Line::new();
    };
    let kept = width(&last.text);
    if before.is_empty() || kept * 2 > room {
        let text: String = line.iter().map(|s| s.text.as_str()).collect();
        return vec![span(fit(&text, room), last.tone)];
    }
    let mut left = room - kept;
    let mut out = Line::new();
    for piece in before {
        let text = fit(&piece.text, left);
        left = left.saturating_sub(width(&text));
        out.push(span(text, piece.tone));
    }
    out.push(last.clone());
    out
}
