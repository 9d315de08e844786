//! Running text, wrapped at words to the width.

use super::{Canvas, width};
use crate::app::view::{Line, Span, span};
use ratatui::layout::Rect;

/// A line as it breaks at a width.
pub fn wrap(line: &Line, room: u16) -> Vec<Line> {
    let room = room.max(1);
    let indent = indent(line, room);
    let hang = || -> Line {
        match indent {
            0 => Vec::new(),
            n => vec![span(" ".repeat(usize::from(n)), crate::app::view::Tone::Plain)],
        }
    };
    let mut out: Vec<Line> = vec![Vec::new()];
    let mut used = 0u16;
    let mut from = 0u16;
    for piece in line {
        for word in piece.text.split_inclusive(' ') {
            let mut rest = word.to_owned();
            while !rest.is_empty() {
                let w = width(rest.trim_end());
                if used + w <= room {
                    used += width(&rest);
                    push(&mut out, &rest, piece);
                    break;
                }
                if used > from {
                    out.push(hang());
                    (used, from) = (indent, indent);
                    continue;
                }
                let head: String = take_width(&rest, room - from);
                rest = rest[head.len()..].to_owned();
                push(&mut out, &head, piece);
                out.push(hang());
                (used, from) = (indent, indent);
            }
        }
    }
    // The blank at which a line broke takes no room.
    let broken = out.len() - 1;
    for last in out.iter_mut().take(broken).filter_map(|l| l.last_mut()) {
        last.text.truncate(last.text.trim_end().len());
    }
    out
}

/// What follows a break stands under the words, not under the sign or the blanks before them.
fn indent(line: &Line, room: u16) -> u16 {
    let first = line.first().map_or("", |s| s.text.as_str());
    let blanks = first.len() - first.trim_start_matches(' ').len();
    let sign = line.len() > 1 && width(first) == 2 && first.ends_with(' ');
    let indent = if sign {
        2
    } else {
        u16::try_from(blanks).unwrap_or(0)
    };
    if indent * 4 < room { indent } else { 0 }
}

/// A line with the sign that more comes after it.
pub fn with_more(line: &Line, room: u16) -> Line {
    let mut out = line.clone();
    let used = |line: &Line| line.iter().map(|s| width(&s.text)).sum::<u16>();
    while let Some(last) = out.last_mut() {
        let trimmed = last.text.trim_end().len();
        last.text.truncate(trimmed);
        if used(&out) + 2 <= room {
            break;
        }
        if let Some(last) = out.last_mut()
            && last.text.pop().is_none()
        {
            out.pop();
        }
    }
    out.push(span(" …", crate::app::view::Tone::Dim));
    out
}

fn push(out: &mut [Line], text: &str, like: &Span) {
    if let Some(last) = out.last_mut() {
        last.push(span(text, like.tone));
    }
}

fn take_width(text: &str, room: u16) -> String {
    let mut out = String::new();
    let mut used = 0;
    for c in text.chars() {
        let w = width(&c.to_string());
        if used + w > room && !out.is_empty() {
            break;
        }
        used += w;
        out.push(c);
    }
    out
}

pub fn height(text: &str, room: u16) -> u16 {
    lines_height(&[vec![span(text, crate::app::view::Tone::Plain)]], room)
}

pub fn lines_height(lines: &[Line], room: u16) -> u16 {
    lines
        .iter()
        .map(|l| u16::try_from(wrap(l, room).len()).unwrap_or(u16::MAX))
        .sum()
}

pub fn paragraph(canvas: &mut Canvas<'_, '_>, area: Rect, lines: &[Line], from: usize) {
    let broken: Vec<Line> = lines.iter().flat_map(|l| wrap(l, area.width)).collect();
    let room = usize::from(area.height);
    let from = from.min(broken.len().saturating_sub(room));
    let more = broken.len() > from + room;
    for (i, line) in (0u16..).zip(broken.iter().skip(from).take(room)) {
        let place = Rect {
            y: area.y + i,
            height: 1,
            ..area
        };
        canvas.line(place, line);
    }
    // There is more beneath: the sign beside it says so, and nothing of the last line is cut for it.
    canvas.more(area, from > 0, more);
}
