//! A paper → pages of things at places. Pure. Each side of a paper is set as large as it fits one page, never below
//! 8 points; what does not fit a half sheet so is set on a whole one, and only what does not fit even there runs on to a
//! further page, so that nothing is ever cut off.

mod line;
mod numbered;
mod pair;
mod placing;
mod table;
mod text;

use super::block::{Look, Mark, Paper, Said, Side, Size};
use super::code::code;
use super::fault::Fault;
use super::measure::{Face, width};
use super::page::{Area, Item, Page, Run, mm};
use placing::Placing;
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

/// From generous, where the data are short, to the least that can be read.
const STEPS: [Scale; 11] = [
    step(1.0, 2.0),
    step(1.0, 1.5),
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
    /// How many rows of a table it holds, its head aside.
    rows: usize,
    /// The head of a table, set again at the top of a page.
    head: Option<Rc<Piece>>,
    closing: Closing,
}

/// Whether a hair rule closes a piece.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Closing {
    #[default]
    Open,
    HairRule,
}

impl Piece {
    /// Without the rule that closes it: at the end of a frame the frame itself does.
    fn unruled(&mut self) {
        if self.closing == Closing::HairRule {
            self.items.pop();
            self.closing = Closing::Open;
        }
    }
}

pub fn pages(paper: &Paper) -> Result<Vec<Page>, Fault> {
    let half = match paper.size {
        Size::A5 => half_sheets(paper)?,
        Size::A4 | Size::A4Across => None,
    };
    let mut pages = match half {
        Some(pages) => pages,
        None => whole_sheets(paper)?,
    };
    mark(&mut pages, paper);
    Ok(pages)
}

/// Every side of every copy, in the order in which they are printed.
fn sides(paper: &Paper) -> impl Iterator<Item = (u8, &Side)> {
    let copies = paper.copies.as_ref().map_or(1, |c| c.count);
    (1..=copies).flat_map(|copy| paper.sides.iter().map(move |side| (copy, side)))
}

/// None where a side does not fit its half sheet.
fn half_sheets(paper: &Paper) -> Result<Option<Vec<Page>>, Fault> {
    let mut out = Vec::new();
    for (copy, side) in sides(paper) {
        match on_one_page(paper, Size::A5, side, copy)? {
            Some(page) => out.push(page),
            None => return Ok(None),
        }
    }
    Ok(Some(out))
}

/// The whole sheet on which a paper is set when it is not set on a half one.
fn whole(paper: &Paper) -> Size {
    match paper.size {
        Size::A4Across => Size::A4Across,
        Size::A4 | Size::A5 => Size::A4,
    }
}

fn whole_sheets(paper: &Paper) -> Result<Vec<Page>, Fault> {
    let mut out = Vec::new();
    for (copy, side) in sides(paper) {
        match on_one_page(paper, whole(paper), side, copy)? {
            Some(page) => out.push(page),
            None => out.append(&mut running_on(paper, side, copy)?),
        }
    }
    Ok(out)
}

/// The side as large as it fits one page; none where it does not even in the smallest type.
fn on_one_page(paper: &Paper, size: Size, side: &Side, copy: u8) -> Result<Option<Page>, Fault> {
    // A register's rows are not set over and over to see that they do not fit.
    if side.blocks.iter().map(rows).sum::<usize>() > MOST_ROWS {
        return Ok(None);
    }
    let kept = paper.paging.as_ref().map_or(0.0, |_| numbered::HEIGHT);
    for scale in STEPS {
        let laid = Placing::new(paper, size, copy, kept).side(side, scale)?;
        if laid.len() == 1 {
            let mut pages = match paper.paging {
                Some(_) => numbered::number(laid, paper),
                None => laid.into_iter().map(|l| l.page).collect(),
            };
            return Ok(pages.pop());
        }
    }
    Ok(None)
}

/// More rows of a table than these do not fit one page in the smallest type there is.
const MOST_ROWS: usize = 66;

fn rows(said: &Said) -> usize {
    match said {
        Said::Table { rows, .. } => rows.len(),
        Said::Frame { blocks } | Said::Foot { blocks } | Said::Changed { blocks, .. } => {
            blocks.iter().map(rows).sum()
        }
        _ => 0,
    }
}

fn running_on(paper: &Paper, side: &Side, copy: u8) -> Result<Vec<Page>, Fault> {
    let laid = Placing::new(paper, whole(paper), copy, numbered::HEIGHT).side(side, RUNNING_ON)?;
    Ok(numbered::number(laid, paper))
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
            broken: false,
        };
        page.items.insert(0, Item::Run(run));
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
        Said::Big { text } => out.push(text::big(text, w, scale)),
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
        Said::Changed { text, blocks } => {
            let first = out.len();
            for block in blocks {
                set(block, w - text::BAR, scale, out)?;
            }
            text::changed(text, w, scale, out.get_mut(first..).unwrap_or_default());
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
