//! A table: heads in the languages it has, rows that stay whole, the head again on a further page.

use super::super::block::Column;
use super::super::measure::Face;
use super::super::page::{Area, Item};
use super::text::{Align, Set, set_lines};
use super::{Piece, Scale};
use std::rc::Rc;

const PAD: f32 = 3.0;

pub(super) fn table(columns: &[Column], rows: &[Vec<String>], w: f32, scale: Scale, out: &mut Vec<Piece>) {
    let all: u32 = columns.iter().map(|c| u32::from(c.share)).sum();
    let widths: Vec<f32> = columns
        .iter()
        .map(|c| w * f32::from(c.share) / all.max(1) as f32)
        .collect();
    let heads: Vec<Vec<&str>> = columns
        .iter()
        .map(|c| {
            let texts = [&c.heads.kk, &c.heads.ru, &c.heads.en];
            texts
                .into_iter()
                .map(String::as_str)
                .filter(|t| !t.is_empty())
                .collect()
        })
        .collect();
    let bold = Set::new(Face::Bold, scale.size(9.0), Align::Left);
    let plain = Set::new(Face::Regular, scale.size(9.5), Align::Left);
    let mut head = row(&heads, &widths, bold, scale);
    head.before = 0.0;
    let head = Rc::new(head);
    let mut first = (*head).clone();
    first.before = scale.gap(6.0);
    // A head is never left alone at the end of a page: it is one piece with the first row.
    let mut pieces = rows.iter().map(|cells| {
        let cells: Vec<Vec<&str>> = cells.iter().map(|c| vec![c.as_str()]).collect();
        Piece {
            rows: 1,
            ..row(&cells, &widths, plain, scale)
        }
    });
    if let Some(mut piece) = pieces.next() {
        piece.items.iter_mut().for_each(|i| i.shift(0.0, first.height));
        first.height += piece.height;
        first.rows = piece.rows;
        first.items.append(&mut piece.items);
    }
    out.push(first);
    out.extend(pieces.map(|mut piece| {
        piece.head = Some(Rc::clone(&head));
        piece
    }));
}

/// A row of cells, each a few texts one below the other, in a grid of thin lines.
fn row(cells: &[Vec<&str>], widths: &[f32], set: Set, scale: Scale) -> Piece {
    let mut piece = Piece::default();
    let pad = scale.gap(PAD).max(1.2);
    let mut x = 0.0;
    let mut high: f32 = set.leading();
    for (texts, w) in cells.iter().zip(widths) {
        let mut y = pad;
        for text in texts {
            y += set_lines(text, set, (x + PAD, y, w - 2.0 * PAD), &mut piece.items);
        }
        high = high.max(y + pad);
        x += w;
    }
    piece.height = high;
    let mut x = 0.0;
    for w in widths {
        let area = Area {
            x,
            y: 0.0,
            w: *w,
            h: high,
        };
        piece.items.push(Item::Frame { area, weight: 0.35 });
        x += w;
    }
    piece
}
