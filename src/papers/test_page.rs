//! The printer's test page: rulers along the edges, every Kazakh letter, a code, and what is set for the tray. It belongs
//! to no service, so its blocks stand in a file of their own.

use super::block::Paper;
use super::compose::compose;
use super::content::Content;
use super::fault::Fault;
use super::layout;
use super::measure::Face;
use super::page::{Area, Item, Page, Run, mm};
use crate::domain::trouble::Say;
use crate::forms::block::{Block, RawBlock};
use serde::Deserialize;

const BLOCKS: &str = include_str!("../../assets/papers/test-page.toml");

#[derive(Deserialize)]
struct Sheet {
    title: String,
    blocks: Vec<RawBlock>,
}

/// What the page says: values `printer`, `tray`, `sheet`, `offset`, `sides` are the caller's.
pub fn sheet(mut content: Content) -> Result<Paper, Say> {
    let sheet: Sheet =
        toml::from_str(BLOCKS).map_err(|e| Say::new("paper-sheet-broken").with("why", e.message()))?;
    let blocks = sheet.blocks.into_iter().map(Block::read);
    let blocks: Vec<Block> = blocks.collect::<Result<_, _>>()?;
    content.title = sheet.title;
    Ok(compose(&blocks, &content))
}

pub fn pages(paper: &Paper) -> Result<Vec<Page>, Fault> {
    let mut pages = layout::pages(paper)?;
    if let Some(page) = pages.first_mut() {
        rulers(page);
    }
    Ok(pages)
}

/// Where the rulers begin, from the edge: nearer no laser printer prints.
const FROM: f32 = 4.0;
/// The least type of a paper.
const LETTERS: f32 = layout::SMALLEST;

/// Each mark stands as many millimetres from the left or the upper edge as it says.
fn rulers(page: &mut Page) {
    let tick = |n: u16| match n {
        n if n % 10 == 0 => 2.5,
        n if n % 5 == 0 => 1.8,
        _ => 1.0,
    };
    let whole = Area {
        x: 0.0,
        y: 0.0,
        w: page.width,
        h: page.height,
    };
    let mut put = |from: (f32, f32), to: (f32, f32)| {
        page.items.push(Item::Stroke {
            from: (mm(from.0), mm(from.1)),
            to: (mm(to.0), mm(to.1)),
            weight: 0.3,
        });
    };
    let last = |length: f32| (length / mm(1.0) - FROM) as u16;
    let (across, down) = (last(page.width), last(page.height));
    for n in 10..=across {
        let at = f32::from(n);
        put((at, FROM), (at, FROM + tick(n)));
    }
    for n in 10..=down {
        let at = f32::from(n);
        put((FROM, at), (FROM + tick(n), at));
    }
    let mut say = |n: u16, x: f32, y: f32| {
        page.items.push(Item::Run(Run {
            x: mm(x),
            y: mm(y),
            size: LETTERS,
            face: Face::Regular,
            text: n.to_string(),
            grey: 0.0,
            turn: 0.0,
            cell: whole,
            broken: false,
        }));
    };
    for n in (20..=across.saturating_sub(5)).step_by(10) {
        say(n, f32::from(n) - 1.5, FROM + 5.4);
    }
    for n in (20..=down).step_by(10) {
        say(n, FROM + 3.0, f32::from(n) + 1.0);
    }
}
