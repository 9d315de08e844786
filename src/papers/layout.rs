//! A paper → pages of things at places. Pure. Each side of a paper is set as large as it fits one page, never below
//! 8 points; only what does not fit even so runs on to a further page, so that nothing is ever cut off.

mod line;
mod pair;
mod table;
mod text;

use super::block::{Look, Mark, Paper, Said, Side, Size};
use super::code::code;
use super::fault::Fault;
use super::measure::{Face, width};
use super::page::{Area, Item, Page, Run, mm};
use std::rc::Rc;
use text::{Align, Set};

/// Type smaller than this is not read across a counter.
pub const SMALLEST: f32 = 8.0;

/// How large letters and gaps are, of the size each is meant to have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    letters: f32,
    air: f32,
}

impl Scale {
    fn size(self, meant: f32) -> f32 {
        ((meant * self.letters * 10.0).round() / 10.0).max(SMALLEST)
    }
    fn gap(self, meant: f32) -> f32 {
        meant * self.air
    }
}

const STEPS: [Scale; 9] = [
    step(1.0, 1.0),
    step(1.0, 0.8),
    step(0.95, 0.7),
    step(0.9, 0.6),
    step(0.85, 0.5),
    step(0.8, 0.4),
    step(0.75, 0.3),
    step(0.7, 0.2),
    step(0.6, 0.1),
];
/// A paper that runs on has room enough.
const RUNNING_ON: Scale = step(0.9, 0.6);

const fn step(letters: f32, air: f32) -> Scale {
    Scale { letters, air }
}

/// What stays together on a page.
#[derive(Debug, Clone, Default)]
pub(super) struct Piece {
    /// The gap above, dropped at the top of a page.
    before: f32,
    height: f32,
    items: Vec<Item>,
    framed: bool,
    /// The head of a table, set again at the top of a page.
    head: Option<Rc<Piece>>,
}

/// The sheet and its margins: wider on the left, for the file.
fn sheet(size: Size) -> (f32, f32, Area) {
    let (w, h, left, right, edge) = match size {
        Size::A4 => (210.0, 297.0, 20.0, 13.0, 13.0),
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

pub fn pages(paper: &Paper) -> Result<Vec<Page>, Fault> {
    let mut out = Vec::new();
    let copies = paper.copies.as_ref().map_or(1, |c| c.count);
    for copy in 1..=copies {
        for side in &paper.sides {
            out.extend(side_pages(paper, side, copy)?);
        }
    }
    Ok(out)
}

fn side_pages(paper: &Paper, side: &Side, copy: u8) -> Result<Vec<Page>, Fault> {
    for scale in STEPS {
        let mut pages = Placing::new(paper, copy, 0.0).side(side, scale)?;
        if pages.len() == 1 {
            mark(&mut pages, paper);
            return Ok(pages);
        }
    }
    let foot = SMALLEST * 1.5;
    let mut pages = Placing::new(paper, copy, foot).side(side, RUNNING_ON)?;
    let all = pages.len();
    for (n, page) in pages.iter_mut().enumerate() {
        let [kk, ru] = &paper.words.page;
        let words = format!("№ {} · {kk} / {ru} {} / {all}", paper.number, n + 1);
        let bottom = page.margins.y + page.margins.h - foot;
        let set = Set::new(Face::Regular, SMALLEST, Align::Right);
        text::set_lines(
            &words,
            set,
            (page.margins.x, bottom, page.margins.w),
            &mut page.items,
        );
    }
    mark(&mut pages, paper);
    Ok(pages)
}

/// A specimen says so across every page, in light grey under the text.
fn mark(pages: &mut [Page], paper: &Paper) {
    if paper.mark != Mark::Specimen {
        return;
    }
    let words = paper.words.specimen.join(" / ");
    for page in pages {
        let turn = (page.height / page.width).atan().to_degrees();
        let length = page.width.hypot(page.height) * 0.74;
        let size = (length / width(&words, Face::Bold, 1.0).max(0.1)).min(page.width / 6.0);
        let long = width(&words, Face::Bold, size);
        let (sin, cos) = turn.to_radians().sin_cos();
        let third = size * 0.33;
        let run = Run {
            x: page.width / 2.0 - long / 2.0 * cos + third * sin,
            y: page.height / 2.0 + long / 2.0 * sin + third * cos,
            size,
            face: Face::Bold,
            text: words.clone(),
            grey: 0.86,
            turn,
            cell: Area {
                x: 0.0,
                y: 0.0,
                w: page.width,
                h: page.height,
            },
        };
        page.items.insert(0, Item::Run(run));
    }
}

/// Pieces onto pages, one below the other; the frame around those that belong to the annex.
struct Placing<'a> {
    paper: &'a Paper,
    copy: u8,
    sheet: (f32, f32, Area),
    /// Kept free at the bottom for the page's number.
    kept: f32,
    pages: Vec<Page>,
    y: f32,
    frame_from: Option<f32>,
    fresh: bool,
}

const FRAME_PAD: f32 = 9.0;

impl<'a> Placing<'a> {
    fn new(paper: &'a Paper, copy: u8, kept: f32) -> Self {
        Self {
            paper,
            copy,
            sheet: sheet(paper.size),
            kept,
            pages: Vec::new(),
            y: 0.0,
            frame_from: None,
            fresh: true,
        }
    }

    fn side(mut self, side: &Side, scale: Scale) -> Result<Vec<Page>, Fault> {
        let w = self.sheet.2.w;
        let mut pieces = Vec::new();
        let mut foot = None;
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
                other => set(other, w, scale, &mut pieces)?,
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
        self.pages.push(Page {
            width,
            height,
            margins,
            items,
        });
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
        self.y += piece.height;
        self.fresh = false;
    }

    fn lay(&mut self, mut items: Vec<Item>, y: f32) {
        let x = self.sheet.2.x;
        items.iter_mut().for_each(|i| i.shift(x, y));
        if let Some(page) = self.pages.last_mut() {
            page.items.append(&mut items);
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
        if let Some(page) = self.pages.last_mut() {
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

/// The pieces of one block.
fn set(said: &Said, w: f32, scale: Scale, out: &mut Vec<Piece>) -> Result<(), Fault> {
    match said {
        Said::Heading { texts } => out.push(text::heading(texts, w, scale)),
        Said::Pair { kk, ru, look, value } => out.push(pair::pair([kk, ru], *look, value.as_ref(), w, scale)),
        Said::Line { look, segments } => out.push(line::line(segments, *look, w, scale)),
        Said::Paragraph { texts, look } => out.push(text::paragraph(texts, *look, w, scale)),
        Said::Table { columns, rows } => table::table(columns, rows, w, scale, out),
        Said::Signature { kk, ru, value } => out.push(line::signature([kk, ru], value, w, scale)),
        Said::Code { payload, label, side } => {
            out.push(code_piece(payload, label, *side, Align::Left, w, scale)?)
        }
        Said::Rule => out.push(Piece {
            before: scale.gap(5.0),
            height: scale.gap(5.0).max(1.0),
            items: vec![Item::Stroke {
                from: (0.0, 0.0),
                to: (w, 0.0),
                weight: 0.5,
            }],
            ..Piece::default()
        }),
        Said::Space { mm: space } => out.push(Piece {
            height: scale.gap(mm(f32::from(*space))),
            ..Piece::default()
        }),
        Said::Frame { blocks } | Said::Foot { blocks } => {
            for block in blocks {
                set(block, w, scale, out)?;
            }
        }
    }
    Ok(())
}

/// A code with its quiet zone; its label above it.
fn code_piece(
    payload: &str,
    label: &str,
    side: u16,
    align: Align,
    w: f32,
    scale: Scale,
) -> Result<Piece, Fault> {
    let mut code = code(payload, side)?;
    let quiet = code.quiet();
    let mut piece = Piece {
        before: scale.gap(6.0),
        ..Piece::default()
    };
    let whole = code.side + 2.0 * quiet;
    let x = if align == Align::Right { w - whole } else { 0.0 };
    if !label.is_empty() {
        let set = Set::new(Face::Regular, scale.size(10.0), Align::Left);
        piece.height = text::set_lines(label, set, (0.0, 0.0, w), &mut piece.items);
    }
    (code.x, code.y) = (x + quiet, piece.height + quiet);
    piece.height += whole;
    piece.items.push(Item::Code(code));
    Ok(piece)
}

/// The foot: a code at the right, everything else beside it at the left.
fn foot_piece(blocks: &[Said], w: f32, scale: Scale) -> Result<Piece, Fault> {
    let mut foot = Piece {
        before: scale.gap(8.0).max(4.0),
        ..Piece::default()
    };
    let mut room = w;
    let coded = blocks.iter().find_map(|b| match b {
        Said::Code { payload, label, side } => Some((payload, label, *side)),
        _ => None,
    });
    if let Some((payload, label, side)) = coded {
        let mut right = code_piece(payload, label, side, Align::Right, w, scale)?;
        let taken = right.items.iter().map(zone_left).fold(w, f32::min);
        room = taken - 4.0;
        foot.height = right.height;
        foot.items.append(&mut right.items);
    }
    let mut pieces = Vec::new();
    for block in blocks.iter().filter(|b| !matches!(b, Said::Code { .. })) {
        set(block, room, scale, &mut pieces)?;
    }
    let mut y = 0.0;
    for (n, mut piece) in pieces.into_iter().enumerate() {
        y += if n == 0 { 0.0 } else { piece.before };
        piece.items.iter_mut().for_each(|i| i.shift(0.0, y));
        foot.items.append(&mut piece.items);
        y += piece.height;
    }
    foot.height = foot.height.max(y);
    Ok(foot)
}

/// Where a thing begins; a code begins with its quiet zone.
fn zone_left(item: &Item) -> f32 {
    match item {
        Item::Code(code) => code.x - code.quiet(),
        other => other.area().x,
    }
}

/// Whether a look asks for the right part of the page.
fn right_part(look: Look, w: f32) -> (f32, f32) {
    match look {
        Look::Right => (w * 0.44, w * 0.56),
        _ => (0.0, w),
    }
}
