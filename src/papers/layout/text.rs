//! Lines of type in a column, headings, paragraphs.

use super::super::block::Look;
use super::super::measure::{DRAWN, DRAWN_WIDTH, Face, set_as, width, wrap};
use super::super::page::{Area, Item, Run};
use super::{Piece, Scale, right_part};
use crate::texts::lang::Texts;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Align {
    Left,
    Centre,
    Right,
}

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Set {
    pub face: Face,
    pub size: f32,
    pub align: Align,
}

impl Set {
    pub fn new(face: Face, size: f32, align: Align) -> Self {
        Self { face, size, align }
    }

    /// From one line to the next. Ascent and descent of the face are 1.11 of its size.
    pub fn leading(self) -> f32 {
        self.size * 1.17
    }

    /// The baseline below the top of a line.
    pub fn baseline(self) -> f32 {
        self.size * 0.92
    }
}

/// Sets a text in a column (x, top, width) and returns its height; an empty text has none.
pub(super) fn set_lines(text: &str, set: Set, column: (f32, f32, f32), items: &mut Vec<Item>) -> f32 {
    if text.is_empty() {
        return 0.0;
    }
    let (x, top, w) = column;
    let lines = wrap(text, set.face, set.size, w);
    // What of the text is not set yet: a line after which a letter follows at once ends within a word.
    let mut rest = text.chars();
    for (n, line) in lines.iter().enumerate() {
        let cell = Area {
            x,
            y: top + n as f32 * set.leading(),
            w,
            h: set.leading(),
        };
        set_line(line, set, cell, items);
        let letters = line.chars().filter(|c| !c.is_whitespace()).count();
        for _ in 0..letters {
            rest.find(|c| !c.is_whitespace());
        }
        if let Some(Item::Run(run)) = items.last_mut() {
            run.broken = rest.clone().next().is_some_and(|c| !c.is_whitespace());
        }
    }
    lines.len() as f32 * set.leading()
}

/// Sets one line in its cell. Boxes and ticks are drawn between the runs.
pub(super) fn set_line(line: &str, set: Set, cell: Area, items: &mut Vec<Item>) {
    let spare = cell.w - width(line, set.face, set.size);
    let mut x = cell.x
        + match set.align {
            Align::Left => 0.0,
            Align::Centre => spare / 2.0,
            Align::Right => spare,
        };
    let y = cell.y + set.baseline();
    for part in line.split_inclusive(DRAWN) {
        let drawn = part.chars().next_back().filter(|c| DRAWN.contains(c));
        let words: String = part.chars().filter(|c| !DRAWN.contains(c)).map(set_as).collect();
        let long = width(&words, set.face, set.size);
        if !words.is_empty() {
            items.push(Item::Run(Run {
                x,
                y,
                size: set.size,
                face: set.face,
                text: words,
                grey: 0.0,
                turn: 0.0,
                cell,
                broken: false,
            }));
        }
        x += long;
        if let Some(sign) = drawn {
            draw(sign, x, y, set.size, items);
            x += DRAWN_WIDTH as f32 * set.size / 1000.0;
        }
    }
}

/// A box, a ticked box or a tick, as strokes.
fn draw(sign: char, x: f32, baseline: f32, size: f32, items: &mut Vec<Item>) {
    let side = size * 0.62;
    let weight = (size * 0.05).max(0.4);
    let (left, top) = (x + size * 0.08, baseline - side);
    if sign != '✓' {
        let area = Area {
            x: left,
            y: top,
            w: side,
            h: side,
        };
        items.push(Item::Frame { area, weight });
    }
    if sign != '☐' {
        let at = |u: f32, v: f32| (left + side * u, top + side * v);
        for (from, to) in [(at(0.18, 0.52), at(0.42, 0.8)), (at(0.42, 0.8), at(0.85, 0.2))] {
            let weight = weight * 1.8;
            items.push(Item::Stroke { from, to, weight });
        }
    }
}

/// A heading: Kazakh first and larger.
pub(super) fn heading(texts: &Texts, w: f32, scale: Scale) -> Piece {
    let mut piece = Piece {
        before: scale.gap(8.0),
        ..Piece::default()
    };
    let lines = [
        (&texts.kk, Face::Bold, 14.0),
        (&texts.ru, Face::Bold, 12.0),
        (&texts.en, Face::Regular, 11.0),
    ];
    for (text, face, size) in lines {
        let set = Set::new(face, scale.size(size), Align::Centre);
        piece.height += set_lines(text, set, (0.0, piece.height, w), &mut piece.items);
    }
    piece.height += scale.gap(4.0);
    piece
}

/// A number that fills the width of half a hand.
pub(super) fn big(text: &str, w: f32, scale: Scale) -> Piece {
    let mut piece = Piece {
        before: scale.gap(6.0),
        ..Piece::default()
    };
    let set = Set::new(Face::Bold, scale.size(110.0), Align::Centre);
    piece.height = set_lines(text, set, (0.0, 0.0, w), &mut piece.items);
    piece
}

pub(super) fn paragraph(texts: &Texts, look: Look, w: f32, scale: Scale) -> Piece {
    let (x, room) = right_part(look, w);
    let size = scale.size(if look == Look::Small { 8.5 } else { 10.5 });
    let align = if look == Look::Centred {
        Align::Centre
    } else {
        Align::Left
    };
    let set = Set::new(Face::Regular, size, align);
    let mut piece = Piece {
        before: scale.gap(if look == Look::Small { 4.0 } else { 6.0 }),
        ..Piece::default()
    };
    if look == Look::Columns {
        let column = (w - GUTTER) / 2.0;
        let left = set_lines(&texts.kk, set, (0.0, 0.0, column), &mut piece.items);
        let right = set_lines(&texts.ru, set, (column + GUTTER, 0.0, column), &mut piece.items);
        piece.height = left.max(right);
        return piece;
    }
    for text in [&texts.kk, &texts.ru, &texts.en] {
        if !text.is_empty() && piece.height > 0.0 {
            piece.height += scale.gap(3.0);
        }
        piece.height += set_lines(text, set, (x, piece.height, room), &mut piece.items);
    }
    piece
}

/// A bar beside what was changed, and words under the last of it.
pub(super) fn changed(text: &str, w: f32, scale: Scale, pieces: &mut [Piece]) {
    if let Some(last) = pieces.last_mut() {
        last.unruled();
        let set = Set::new(Face::Regular, scale.size(8.5), Align::Left);
        last.height += set_lines(text, set, (0.0, last.height, w - BAR), &mut last.items);
    }
    for piece in pieces {
        piece.items.iter_mut().for_each(|i| i.shift(BAR, 0.0));
        piece.items.push(Item::Stroke {
            from: (1.0, 0.0),
            to: (1.0, piece.height),
            weight: 1.6,
        });
    }
}

/// The room of that bar.
pub(super) const BAR: f32 = 6.0;

/// Between the Kazakh and the Russian column.
pub(super) const GUTTER: f32 = 14.0;

/// The note of a reading aid, in a box of its own at the top of the page.
pub(super) fn banner(note: &Texts, w: f32, scale: Scale) -> Piece {
    let pad = 5.0;
    let mut piece = Piece {
        height: pad,
        ..Piece::default()
    };
    for text in [&note.kk, &note.ru, &note.en] {
        let set = Set::new(Face::Bold, scale.size(10.0), Align::Centre);
        let column = (pad, piece.height, w - 2.0 * pad);
        piece.height += set_lines(text, set, column, &mut piece.items);
    }
    piece.height += pad;
    let area = Area {
        x: 0.0,
        y: 0.0,
        w,
        h: piece.height,
    };
    piece.items.push(Item::Frame { area, weight: 0.8 });
    piece
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a column so wide, each line with whether it ends within a word.
    fn lines(text: &str, w: f32) -> Vec<(String, bool)> {
        let set = Set {
            face: Face::Bold,
            size: 8.0,
            align: Align::Left,
        };
        let mut items = Vec::new();
        set_lines(text, set, (0.0, 0.0, w), &mut items);
        let runs = items.into_iter().filter_map(|item| match item {
            Item::Run(run) => Some((run.text, run.broken)),
            _ => None,
        });
        runs.collect()
    }

    #[test]
    fn a_line_that_ends_within_a_word_says_so() {
        let word = "\u{420}\u{435}\u{433}\u{438}\u{441}\u{442}\u{440}";
        let text = format!("{word} {word}");
        let wide = width(word, Face::Bold, 8.0);
        // However little room is left beside the first word, the next one is another.
        for spare in [0.1, 1.0, 4.0] {
            let whole = (word.to_owned(), false);
            assert_eq!(lines(&text, wide + spare), [whole.clone(), whole]);
        }
        let cut = lines(&text, wide * 0.6);
        let broken: Vec<bool> = cut.iter().map(|(_, broken)| *broken).collect();
        assert_eq!(broken, [true, false, true, false], "{cut:?}");
        let long = lines("Akkolov-Oyilov", width("Akkolov-O", Face::Bold, 8.0));
        assert_eq!(
            long,
            [("Akkolov-".to_owned(), true), ("Oyilov".to_owned(), false)]
        );
    }
}
