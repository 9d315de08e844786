//! Pieces onto pages: one below the other, the frame around those of the annex, the foot at the bottom.

use super::super::block::{Mark, Paper, Said, Side, Size};
use super::super::fault::Fault;
use super::super::measure::Face;
use super::super::page::{Area, Item, Page, mm};
use super::text::{self, Align, Set};
use super::{Piece, Scale, foot_piece, set};
use std::rc::Rc;

/// The sheet and its margins: wider on the left, for the file.
fn sheet(size: Size) -> (f32, f32, Area) {
    let (w, h, left, right, edge) = match size {
        Size::A4 => (210.0, 297.0, 20.0, 13.0, 13.0),
        Size::A4Across => (297.0, 210.0, 20.0, 13.0, 13.0),
        Size::A5 => (148.0, 210.0, 13.0, 10.0, 10.0),
    };
    let margins = Area {
        x: mm(left),
        y: mm(edge),
        w: mm(w - left - right),
        h: mm(h - 2.0 * edge),
    };
    (mm(w), mm(h), margins)
}

/// Pieces onto pages, one below the other; the frame around those that belong to the annex.
pub(super) struct Placing<'a> {
    paper: &'a Paper,
    copy: u8,
    sheet: (f32, f32, Area),
    /// Kept free at the bottom for the page's number.
    kept: f32,
    pages: Vec<Laid>,
    y: f32,
    frame_from: Option<f32>,
    fresh: bool,
}

/// A page, and how many rows of tables stand on it.
pub(super) struct Laid {
    pub page: Page,
    pub rows: usize,
}

const FRAME_PAD: f32 = 9.0;

impl<'a> Placing<'a> {
    pub fn new(paper: &'a Paper, size: Size, copy: u8, kept: f32) -> Self {
        Self {
            paper,
            copy,
            sheet: sheet(size),
            kept,
            pages: Vec::new(),
            y: 0.0,
            frame_from: None,
            fresh: true,
        }
    }

    pub fn side(mut self, side: &Side, scale: Scale) -> Result<Vec<Laid>, Fault> {
        let w = self.sheet.2.w;
        let mut pieces = Vec::new();
        let mut foot = None;
        let mut counted = false;
        if let Some(note) = &side.aid {
            pieces.push(text::banner(note, w, scale));
        }
        for said in &side.blocks {
            match said {
                Said::Frame { blocks } => {
                    let inner = w - 2.0 * FRAME_PAD;
                    let mut framed = Vec::new();
                    for block in blocks {
                        set(block, inner, scale, &mut framed)?;
                    }
                    if let Some(last) = framed.last_mut() {
                        last.unruled();
                    }
                    for mut piece in framed {
                        piece.framed = true;
                        piece.items.iter_mut().for_each(|i| i.shift(FRAME_PAD, 0.0));
                        if let Some(head) = piece.head.as_mut().map(Rc::make_mut) {
                            head.framed = true;
                            head.items.iter_mut().for_each(|i| i.shift(FRAME_PAD, 0.0));
                        }
                        pieces.push(piece);
                    }
                }
                Said::Foot { blocks } => foot = Some(foot_piece(blocks, w, scale)?),
                other => {
                    let from = pieces.len();
                    set(other, w, scale, &mut pieces)?;
                    // A register's rows are those of its first table; what is told beneath it is no line of it.
                    let laid = pieces.iter_mut().skip(from);
                    let rows: usize = laid
                        .map(|p| {
                            if counted {
                                std::mem::take(&mut p.rows)
                            } else {
                                p.rows
                            }
                        })
                        .sum();
                    counted |= rows > 0;
                }
            }
        }
        self.new_page();
        for piece in pieces {
            self.put(piece);
        }
        self.end_frame();
        if let Some(foot) = foot {
            self.put_foot(foot);
        }
        Ok(self.pages)
    }

    fn bottom(&self) -> f32 {
        self.sheet.2.y + self.sheet.2.h - self.kept
    }

    fn new_page(&mut self) {
        let (width, height, margins) = self.sheet;
        let mut items = Vec::new();
        self.y = margins.y;
        let mut said = Vec::new();
        if self.paper.mark == Mark::Duplicate {
            said.push(self.paper.words.duplicate.join(" / "));
        }
        if let Some(replaces) = &self.paper.replaces {
            said.push(replaces.join(" / "));
        }
        if let Some(copies) = &self.paper.copies {
            said.push(format!(
                "{} / {} {} ({})",
                copies.word[0], copies.word[1], self.copy, copies.count
            ));
        }
        if !said.is_empty() {
            let set = Set::new(Face::Bold, 10.0, Align::Right);
            let place = (margins.x, self.y, margins.w);
            self.y += text::set_lines(&said.join("  ·  "), set, place, &mut items) + 3.0;
        }
        let page = Page {
            width,
            height,
            margins,
            items,
            copy: self.copy,
        };
        self.pages.push(Laid { page, rows: 0 });
        self.fresh = true;
    }

    fn put(&mut self, piece: Piece) {
        if self.frame_from.is_some() && !piece.framed {
            self.end_frame();
        }
        let pad = |open: bool| {
            if piece.framed && !open {
                FRAME_PAD * 0.7
            } else {
                0.0
            }
        };
        let below = if piece.framed { FRAME_PAD * 0.7 } else { 0.0 };
        let gap = if self.fresh { 0.0 } else { piece.before };
        let needed = gap + pad(self.frame_from.is_some()) + piece.height + below;
        if self.y + needed > self.bottom() && !self.fresh {
            self.end_frame();
            self.new_page();
            if let Some(head) = piece.head.as_deref() {
                self.put(head.clone());
            }
        }
        let gap = if self.fresh { 0.0 } else { piece.before };
        self.y += gap;
        if piece.framed && self.frame_from.is_none() {
            self.frame_from = Some(self.y);
            self.y += pad(false);
        }
        self.lay(piece.items, self.y);
        if let Some(laid) = self.pages.last_mut() {
            laid.rows += piece.rows;
        }
        self.y += piece.height;
        self.fresh = false;
    }

    fn lay(&mut self, mut items: Vec<Item>, y: f32) {
        let x = self.sheet.2.x;
        items.iter_mut().for_each(|i| i.shift(x, y));
        if let Some(laid) = self.pages.last_mut() {
            laid.page.items.append(&mut items);
        }
    }

    /// The annex's frame: a strong line with a thin one within.
    fn end_frame(&mut self) {
        let Some(from) = self.frame_from.take() else {
            return;
        };
        self.y += FRAME_PAD * 0.7;
        let margins = self.sheet.2;
        let outer = Area {
            x: margins.x,
            y: from,
            w: margins.w,
            h: self.y - from,
        };
        let inner = Area {
            x: outer.x + 2.4,
            y: outer.y + 2.4,
            w: outer.w - 4.8,
            h: outer.h - 4.8,
        };
        if let Some(Laid { page, .. }) = self.pages.last_mut() {
            for (area, weight) in [(outer, 1.1), (inner, 0.4)] {
                page.items.push(Item::Frame { area, weight });
            }
        }
    }

    /// The foot stands at the bottom of the last page.
    fn put_foot(&mut self, foot: Piece) {
        if self.y + foot.before + foot.height > self.bottom() && !self.fresh {
            self.new_page();
        }
        let y = (self.bottom() - foot.height).max(self.y);
        self.lay(foot.items, y);
        self.y = y + foot.height;
    }
}
