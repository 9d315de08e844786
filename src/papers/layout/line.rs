//! Labels with values on a rule, as the application of annex 1 has them, and signatures.

use super::super::block::{Look, Segment, Shown, Written};
use super::super::measure::{Face, width, wrap};
use super::super::page::{Area, Item};
use super::text::{Align, Set, set_line, set_lines};
use super::{Piece, SMALLEST, Scale, right_part};

/// The least rule that a hand can write on.
const LEAST_RULE: f32 = 60.0;
const APART: f32 = 6.0;
/// More lines than this in the right part are set across the page.
const MANY: f32 = 5.0;

pub(super) fn line(segments: &[Segment], look: Look, w: f32, scale: Scale) -> Piece {
    let sets = Sets {
        label: Set::new(Face::Regular, scale.size(10.5), Align::Left),
        value: Set::new(Face::Bold, scale.size(11.0), Align::Left),
        under: scale.gap(1.5).clamp(0.4, 1.5),
    };
    let (x, room) = match right_part(look, w) {
        // What would be a column of many short lines there takes the whole width.
        (_, part) if segments.iter().any(|s| natural(s, sets) > MANY * part) => (0.0, w),
        part => part,
    };
    let mut piece = Piece {
        before: scale.gap(4.0),
        ..Piece::default()
    };
    let least: f32 = segments.iter().map(|s| natural(s, sets)).sum();
    let gaps = APART * segments.len().saturating_sub(1) as f32;
    if least + gaps <= room {
        let rules = segments.iter().filter(|s| s.written == Written::OnRule).count();
        let spare = (room - least - gaps) / rules.max(1) as f32;
        let mut at = x;
        for segment in segments {
            let more = if segment.written == Written::OnRule {
                spare
            } else {
                0.0
            };
            let wide = natural(segment, sets) + more;
            let high = one(segment, (at, 0.0, wide), sets, &mut piece.items);
            piece.height = piece.height.max(high);
            at += wide + APART;
        }
    } else {
        // Not side by side, then one below the other, each as long as it needs.
        for segment in segments {
            let place = (x, piece.height, room);
            piece.height += one(segment, place, sets, &mut piece.items) + scale.gap(2.0);
        }
    }
    piece
}

/// How a line is set: its words, its values, and the room for the rule under a value.
#[derive(Clone, Copy)]
struct Sets {
    label: Set,
    value: Set,
    under: f32,
}

fn label_width(segment: &Segment, set: Set) -> f32 {
    match segment.label.is_empty() {
        true => 0.0,
        false => width(&segment.label, set.face, set.size) + 4.0,
    }
}

fn after_width(segment: &Segment, set: Set) -> f32 {
    match segment.after.is_empty() {
        true => 0.0,
        false => width(&segment.after, set.face, set.size) + 4.0,
    }
}

/// The width that a segment asks for on one line.
fn natural(segment: &Segment, sets: Sets) -> f32 {
    let Sets { label, value, .. } = sets;
    let written = match segment.written {
        Written::OnRule => (width(&segment.value, value.face, value.size) + 2.0).max(LEAST_RULE),
        Written::WordsAlone => 0.0,
    };
    label_width(segment, label) + written + after_width(segment, label)
}

/// One segment at its place; its height.
fn one(segment: &Segment, place: (f32, f32, f32), sets: Sets, items: &mut Vec<Item>) -> f32 {
    let Sets { label, value, under } = sets;
    let (x, top, w) = place;
    let leading = value.leading().max(label.leading()) + under;
    let lead = value.baseline() - label.baseline();
    let mut from = label_width(segment, label);
    let mut y = top;
    if from > w * 0.62 && segment.written == Written::OnRule && natural(segment, sets) > w {
        // A long label stands above its value.
        y += set_lines(&segment.label, label, (x, y, w), items);
        from = 0.0;
    } else if from > w {
        return set_lines(&segment.label, label, (x, y, w), items);
    } else {
        let cell = Area {
            x,
            y: y + lead,
            w: from,
            h: label.leading(),
        };
        if from > 0.0 {
            set_line(&segment.label, label, cell, items);
        }
    }
    if segment.written == Written::WordsAlone {
        return y - top + leading;
    }
    let after = after_width(segment, label);
    let room = w - from;
    let mut lines = wrap(&segment.value, value.face, value.size, room - 2.0);
    // The words that follow stand beside the last line of the value, or under it.
    let last = lines.last().map_or(0.0, |l| width(l, value.face, value.size));
    if after > 0.0 && last + 2.0 > room - after {
        lines.push(String::new());
    }
    let count = lines.len();
    for (n, line) in lines.iter().enumerate() {
        let room = if n + 1 == count { room - after } else { room };
        let cell = Area {
            x: x + from + 1.0,
            y,
            w: room - 1.0,
            h: value.leading(),
        };
        if !line.is_empty() {
            set_line(line, value, cell, items);
        }
        // Words under a value that is whole need no rule before them.
        if count == 1 || n + 1 < count || !line.is_empty() {
            let rule = y + value.baseline() + value.size * 0.24;
            items.push(Item::Stroke {
                from: (x + from, rule),
                to: (x + from + room, rule),
                weight: 0.4,
            });
        }
        y += leading;
    }
    if after > 0.0 {
        let cell = Area {
            x: x + w - after + 4.0,
            y: y - leading + lead,
            w: after - 4.0,
            h: label.leading(),
        };
        set_line(&segment.after, label, cell, items);
    }
    if !segment.hint.is_empty() {
        let set = Set::new(Face::Regular, (label.size * 0.8).max(SMALLEST), Align::Centre);
        y += set_lines(&segment.hint, set, (x + from, y - 1.0, room), items) - 1.0;
    }
    y - top
}

/// A name, and beside it a rule to sign on, with what is signed beneath.
pub(super) fn signature(labels: [&String; 2], value: &Shown, w: f32, scale: Scale) -> Piece {
    let set = Set::new(Face::Regular, scale.size(10.0), Align::Left);
    let mut piece = Piece {
        before: scale.gap(9.0).max(4.0),
        ..Piece::default()
    };
    let left = w * 0.55;
    let (from, to) = (left + 10.0, w);
    // Room for a hand above the rule.
    let over = scale.gap(10.0).max(5.0);
    let mut high = over;
    let lines = match value {
        Shown::Blank | Shown::Apart => Vec::new(),
        Shown::Text(text) => vec![text],
        Shown::Name { cyrillic, latin } => vec![cyrillic, latin],
        Shown::Two { kk, ru } => vec![kk, ru],
    };
    for text in lines {
        high += set_lines(text, set, (0.0, high, left), &mut piece.items);
    }
    let rule = over + set.baseline() + 2.0;
    piece.items.push(Item::Stroke {
        from: (from, rule),
        to: (to, rule),
        weight: 0.5,
    });
    let hint = Set::new(Face::Regular, scale.size(8.5), Align::Centre);
    let said = match (labels[0].is_empty(), labels[1].is_empty()) {
        (false, false) => format!("{} / {}", labels[0], labels[1]),
        _ => format!("{}{}", labels[0], labels[1]),
    };
    let under = rule + 1.5 + set_lines(&said, hint, (from, rule + 1.5, to - from), &mut piece.items);
    piece.height = high.max(under);
    piece
}
