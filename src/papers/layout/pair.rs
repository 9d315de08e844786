//! A pair of labels, Kazakh left and Russian right, with the value under them across both columns.

use super::super::block::{Look, Shown};
use super::super::measure::Face;
use super::super::page::Item;
use super::text::{Align, GUTTER, Set, set_lines};
use super::{Closing, Piece, Scale};

pub(super) fn pair(labels: [&String; 2], look: Look, value: Option<&Shown>, w: f32, scale: Scale) -> Piece {
    match look {
        Look::Small => small(labels, value, w, scale),
        Look::Large => large(labels, value, w, scale),
        Look::Heading => headings(labels, w, scale),
        _ => row(labels, value, w, scale),
    }
}

/// Across the whole sheet: the labels above, the value in letters that are read from the queue.
fn large(labels: [&String; 2], value: Option<&Shown>, w: f32, scale: Scale) -> Piece {
    let mut piece = Piece {
        before: scale.gap(10.0),
        ..Piece::default()
    };
    let mut put = |text: &str, face: Face, size: f32| {
        let set = Set::new(face, scale.size(size), Align::Centre);
        piece.height += set_lines(text, set, (0.0, piece.height, w), &mut piece.items);
    };
    let words: Vec<&str> = labels
        .into_iter()
        .map(String::as_str)
        .filter(|l| !l.is_empty())
        .collect();
    put(&words.join(" / "), Face::Regular, 26.0);
    match value {
        None | Some(Shown::Blank | Shown::Apart) => {}
        Some(Shown::Text(text)) => put(text, Face::Bold, 48.0),
        Some(Shown::Name {
            cyrillic: one,
            latin: other,
        })
        | Some(Shown::Two { kk: one, ru: other }) => {
            put(one, Face::Bold, 44.0);
            put(other, Face::Regular, 36.0);
        }
    }
    piece
}

fn headings(labels: [&String; 2], w: f32, scale: Scale) -> Piece {
    let column = (w - GUTTER) / 2.0;
    let set = Set::new(Face::Bold, scale.size(14.0), Align::Centre);
    let mut piece = Piece {
        before: scale.gap(6.0),
        ..Piece::default()
    };
    let top = scale.gap(5.0);
    let left = set_lines(labels[0], set, (0.0, top, column), &mut piece.items);
    let right = set_lines(labels[1], set, (column + GUTTER, top, column), &mut piece.items);
    piece.height = top + left.max(right) + scale.gap(8.0);
    piece
}

/// The row stays whole, so that no label is left alone; a hair rule closes it.
fn row(labels: [&String; 2], value: Option<&Shown>, w: f32, scale: Scale) -> Piece {
    let column = (w - GUTTER) / 2.0;
    let label = Set::new(Face::Regular, scale.size(10.0), Align::Left);
    let mut piece = Piece {
        before: scale.gap(5.0),
        ..Piece::default()
    };
    let left = set_lines(labels[0], label, (0.0, 0.0, column), &mut piece.items);
    let right = set_lines(labels[1], label, (column + GUTTER, 0.0, column), &mut piece.items);
    piece.height = left.max(right);
    if let Some(value) = value {
        piece.height += scale.gap(2.5);
        let top = piece.height;
        piece.height += shown(value, (0.0, top, w), scale, &mut piece.items);
    }
    piece.height += scale.gap(5.0).max(1.5);
    piece.items.push(Item::Stroke {
        from: (0.0, piece.height),
        to: (w, piece.height),
        weight: 0.35,
    });
    piece.closing = Closing::HairRule;
    piece
}

/// A value: bold, a name's Latin spelling smaller beneath, two languages under their own labels.
fn shown(value: &Shown, place: (f32, f32, f32), scale: Scale, items: &mut Vec<Item>) -> f32 {
    let (x, top, w) = place;
    let strong = Set::new(Face::Bold, scale.size(13.0), Align::Left);
    match value {
        Shown::Blank | Shown::Apart => strong.leading(),
        Shown::Text(text) => set_lines(text, strong, place, items),
        Shown::Name { cyrillic, latin } => {
            let beneath = Set::new(Face::Regular, scale.size(10.5), Align::Left);
            let high = set_lines(cyrillic, strong, place, items);
            high + set_lines(latin, beneath, (x, top + high, w), items)
        }
        Shown::Two { kk, ru } => {
            let column = (w - GUTTER) / 2.0;
            let set = Set::new(Face::Bold, scale.size(12.0), Align::Left);
            let left = set_lines(kk, set, (x, top, column), items);
            let right = set_lines(ru, set, (x + column + GUTTER, top, column), items);
            left.max(right)
        }
    }
}

/// Small labels and a small value beside them: outside the annex's frame.
fn small(labels: [&String; 2], value: Option<&Shown>, w: f32, scale: Scale) -> Piece {
    let size = scale.size(9.0);
    let label = Set::new(Face::Regular, size, Align::Left);
    let mut piece = Piece {
        before: scale.gap(3.0).max(1.5),
        ..Piece::default()
    };
    let both = if labels[0] == labels[1] || labels[1].is_empty() {
        labels[0].clone()
    } else {
        format!("{} / {}", labels[0], labels[1])
    };
    let column = w * 0.36;
    let left = set_lines(&both, label, (0.0, 0.0, column), &mut piece.items);
    let strong = Set::new(Face::Bold, size, Align::Left);
    let (x, room) = (column + 8.0, w - column - 8.0);
    let right = match value {
        None | Some(Shown::Blank | Shown::Apart) => strong.leading(),
        Some(Shown::Text(text)) => set_lines(text, strong, (x, 0.0, room), &mut piece.items),
        Some(Shown::Name {
            cyrillic: one,
            latin: other,
        })
        | Some(Shown::Two { kk: one, ru: other }) => {
            let high = set_lines(one, strong, (x, 0.0, room), &mut piece.items);
            high + set_lines(other, label, (x, high, room), &mut piece.items)
        }
    };
    piece.height = left.max(right);
    piece
}
