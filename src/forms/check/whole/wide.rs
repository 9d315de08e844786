//! What has room on the sheet: columns, codes and gaps against the page. Measured as the papers are set.

use super::super::Gathering;
use crate::domain::trouble::Say;
use crate::forms::block::{Block, RawBlock};
use crate::forms::pack::Size;
use crate::forms::raw::RawPack;
use crate::forms::raw::register::RawListColumn;
use std::ops::Range;
use toml::Spanned;

/// Between the margins, in millimetres: width and height.
const A4: (u32, u32) = (177, 271);
const A5: (u32, u32) = (125, 190);
/// A register and a journal lie across the sheet; before its own columns stand the place, or the number and the moment.
const ACROSS: u32 = 264;
const OF_REGISTER: u32 = 5;
const OF_JOURNAL: u32 = 26;

/// Narrower than this a column holds no word.
const NARROWEST: u32 = 5;
/// Shares are of a hundred; a little over is nobody's slip.
const MOST_SHARES: u32 = 110;
/// A code keeps a quiet zone of four modules around it; the smallest has twenty-one.
const WITH_QUIET: (u32, u32) = (29, 21);

pub fn check(raw: &RawPack, found: &mut Gathering<'_>) {
    for paper in &raw.paper {
        let paper = paper.get_ref();
        let page = match paper.size {
            Size::A4 => A4,
            Size::A5 => A5,
        };
        for block in &paper.blocks {
            if let Ok(read) = Block::read(block.get_ref().clone()) {
                sized(&read, page, &block.span(), found);
            }
            shares_of(block.get_ref(), page.0, &block.span(), found);
        }
    }
    for register in raw.register.iter().map(Spanned::get_ref) {
        list(&register.columns, OF_REGISTER, found);
    }
    for journal in raw.journal.iter().map(Spanned::get_ref) {
        list(&journal.columns, OF_JOURNAL, found);
    }
}

fn sized(block: &Block, (width, height): (u32, u32), place: &Range<usize>, found: &mut Gathering<'_>) {
    let (wide, room) = match block {
        Block::Code { side, .. } => (u32::from(*side) * WITH_QUIET.0 / WITH_QUIET.1, width),
        Block::Space(mm) => (u32::from(*mm), height),
        Block::Frame(blocks) | Block::Foot(blocks) => {
            return blocks
                .iter()
                .for_each(|b| sized(b, (width, height), place, found));
        }
        _ => return,
    };
    if wide > room {
        let say = Say::new("pack-wider-than-page")
            .with("mm", wide)
            .with("most", room);
        found.bars(place.clone(), say);
    }
}

fn shares_of(block: &RawBlock, width: u32, place: &Range<usize>, found: &mut Gathering<'_>) {
    for inner in block.frame.iter().chain(&block.foot).flatten() {
        shares_of(inner, width, place, found);
    }
    let shares = block.columns.iter().flatten().map(|c| c.share);
    shared(&shares.collect::<Vec<_>>(), 0, width, place, found);
}

fn list(columns: &[Spanned<RawListColumn>], own: u32, found: &mut Gathering<'_>) {
    let shares: Vec<u16> = columns.iter().map(|c| c.get_ref().share).collect();
    if let Some(first) = columns.first() {
        shared(&shares, own, ACROSS, &first.span(), found);
    }
}

/// Columns are as wide as their shares are of all of them together; without any they are alike.
fn shared(shares: &[u16], own: u32, width: u32, place: &Range<usize>, found: &mut Gathering<'_>) {
    let given: u32 = shares.iter().map(|s| u32::from(*s)).sum();
    if given > MOST_SHARES {
        found.bars(place.clone(), Say::new("pack-shares").with("all", given));
        return;
    }
    let all: u32 = own + shares.iter().map(|s| u32::from(*s).max(1)).sum::<u32>();
    let narrow = shares
        .iter()
        .position(|s| width * u32::from(*s).max(1) / all < NARROWEST);
    if let Some(n) = narrow {
        let say = Say::new("pack-column-narrow").with("column", n + 1);
        found.bars(place.clone(), say.with("mm", NARROWEST));
    }
}
