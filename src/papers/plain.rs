//! Pages as text: the preview of a terminal. The places of the draw list, on a grid of cells.

mod records;

use super::measure::width;
use super::page::{Area, Item, Page, Run};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The lines of each page, at most `columns` cells wide. What stands side by side on the paper stands side by side here,
/// each column wrapped to its own width.
pub fn text(pages: &[Page], columns: usize) -> Vec<Vec<String>> {
    pages.iter().map(|p| lines(p, columns.max(20))).collect()
}

/// The same for the ear: what stands side by side is read one after the other, each column whole.
pub fn aloud(pages: &[Page]) -> Vec<String> {
    let row = |row: Row<'_>| read(&row.bands.into_iter().flatten().collect::<Vec<_>>());
    pages.iter().flat_map(rows).map(row).collect()
}

/// The bands of a page; those of a table's row, which is framed cell by cell, together.
struct Row<'a> {
    bands: Vec<Vec<Set<'a>>>,
    /// Where the cells of a table's row begin; nothing where it is none.
    cells: Vec<f32>,
}

fn rows(page: &Page) -> Vec<Row<'_>> {
    let frames: Vec<&Area> = page
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Frame { area, .. } => Some(area),
            _ => None,
        })
        .collect();
    let level = |a: &Area, b: &Area| (a.y - b.y).abs() < SLACK && (a.h - b.h).abs() < SLACK;
    let framed = |set: &Set<'_>| {
        let middle = set.cell.y + set.cell.h / 2.0;
        let around = |f: &&&Area| {
            f.y <= middle && middle <= f.y + f.h && frames.iter().filter(|o| level(o, f)).count() > 1
        };
        frames.iter().find(around)
    };
    let mut out: Vec<Row<'_>> = Vec::new();
    let mut last = None;
    for band in bands(page) {
        let frame = band.first().and_then(framed);
        let row = frame.map(|f| (f.y, f.h));
        match out.last_mut() {
            Some(before) if row.is_some() && row == last => before.bands.push(band),
            _ => out.push(Row {
                bands: vec![band],
                cells: frame.map_or(Vec::new(), |f| {
                    frames.iter().filter(|o| level(o, f)).map(|o| o.x).collect()
                }),
            }),
        }
        last = row;
    }
    out
}

fn read(band: &[Set<'_>]) -> String {
    let mut lefts: Vec<f32> = band.iter().map(|s| s.cell.x).collect();
    lefts.sort_by(f32::total_cmp);
    lefts.dedup_by(|a, b| (*a - *b).abs() < SLACK);
    let column = |left: &f32| {
        let own = band.iter().filter(|s| (s.cell.x - left).abs() < SLACK);
        let runs = own.flat_map(|s| s.runs.iter().map(|r| r.text.trim()));
        runs.filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let columns: Vec<String> = lefts.iter().map(column).filter(|c| !c.is_empty()).collect();
    columns.join("; ")
}

/// A line of text in its cell of the page.
#[derive(Clone)]
struct Set<'a> {
    cell: Area,
    runs: Vec<&'a Run>,
}

/// The grid of a page.
struct Grid {
    from: f32,
    scale: f32,
    columns: usize,
}

impl Grid {
    fn at(&self, x: f32) -> usize {
        ((x - self.from) * self.scale).max(0.0) as usize
    }
}

/// A gap between lines that is seen as a blank line.
const APART: f32 = 8.0;
/// Lines that overlap by less stand one under another.
const SLACK: f32 = 2.0;

fn lines(page: &Page, columns: usize) -> Vec<String> {
    let grid = Grid {
        from: page.margins.x,
        scale: columns as f32 / page.margins.w,
        columns,
    };
    let mut out = Vec::new();
    let mut bottom = f32::MAX;
    for part in rows(page).chunk_by(|a, b| a.cells == b.cells) {
        if !records::fit(part, &grid) {
            out.extend(records::of(part, columns));
            let sets = part.iter().flat_map(|row| &row.bands).flatten();
            bottom = sets.map(|s| s.cell.y + s.cell.h).fold(f32::MIN, f32::max);
            continue;
        }
        for band in flowing(part.iter().flat_map(|row| row.bands.clone()).collect()) {
            let top = band.iter().map(|s| s.cell.y).fold(f32::MAX, f32::min);
            if top - bottom > APART {
                out.push(String::new());
            }
            bottom = band.iter().map(|s| s.cell.y + s.cell.h).fold(f32::MIN, f32::max);
            out.extend(beside(&band, top, &grid));
        }
    }
    out.iter().flat_map(|l| fold(l, columns)).collect()
}

/// The lines of a page from top to bottom, those together that stand beside each other.
fn bands(page: &Page) -> Vec<Vec<Set<'_>>> {
    let mut sets: Vec<Set<'_>> = Vec::new();
    for item in &page.items {
        let Item::Run(run) = item else { continue };
        if run.turn != 0.0 {
            continue;
        }
        match sets.last_mut() {
            // Boxes and ticks part a line into several runs.
            Some(set) if set.cell == run.cell => set.runs.push(run),
            _ => sets.push(Set {
                cell: run.cell,
                runs: vec![run],
            }),
        }
    }
    sets.sort_by(|a, b| a.cell.y.total_cmp(&b.cell.y).then(a.cell.x.total_cmp(&b.cell.x)));
    let mut out: Vec<Vec<Set<'_>>> = Vec::new();
    let mut bottom = f32::MIN;
    for set in sets {
        let begins = set.cell.y > bottom - SLACK;
        bottom = bottom.max(set.cell.y + set.cell.h);
        match out.last_mut() {
            Some(band) if !begins => band.push(set),
            _ => out.push(vec![set]),
        }
    }
    out
}

/// Bands whose lines run on together: a paragraph is broken anew at the width of the grid, not twice.
fn flowing(bands: Vec<Vec<Set<'_>>>) -> Vec<Vec<Set<'_>>> {
    let mut out: Vec<Vec<Set<'_>>> = Vec::new();
    for band in bands {
        match out.last_mut() {
            Some(before) if band.iter().all(|set| before.iter().any(|b| runs_on(b, set))) => {
                before.extend(band);
            }
            _ => out.push(band),
        }
    }
    out
}

/// A line broke where the next one begins: its first word had no room there.
fn runs_on(before: &Set<'_>, next: &Set<'_>) -> bool {
    let ([one], [other]) = (before.runs.as_slice(), next.runs.as_slice()) else {
        return false;
    };
    let (cell, under) = (&before.cell, &next.cell);
    let alike = one.face == other.face && one.size == other.size && (one.x - other.x).abs() < SLACK;
    let follows = (cell.x - under.x).abs() < SLACK && (cell.y + cell.h - under.y).abs() < SLACK;
    let word = other.text.split_whitespace().next().unwrap_or_default();
    let both = width(&format!("{} {word}", one.text), one.face, one.size);
    alike && follows && both > cell.w - (one.x - cell.x)
}

/// The rows of a band: each line in the column where its cell begins, beside what stands beside it.
fn beside(band: &[Set<'_>], top: f32, grid: &Grid) -> Vec<String> {
    let mut lefts: Vec<usize> = band.iter().map(|s| grid.at(s.cell.x)).collect();
    lefts.sort_unstable();
    lefts.dedup();
    let mut rows: Vec<String> = Vec::new();
    for (i, &left) in lefts.iter().enumerate() {
        let end = lefts
            .get(i + 1)
            .map_or(grid.columns, |next| next.saturating_sub(1));
        let room = end.saturating_sub(left).max(1);
        let mut next = 0;
        let mut own = band.iter().filter(|s| grid.at(s.cell.x) == left).peekable();
        while let Some(set) = own.next() {
            let (mut text, indent) = said(set, grid);
            let mut last = set;
            while let Some(more) = own.next_if(|more| runs_on(last, more)) {
                text = format!("{text} {}", said(more, grid).0);
                last = more;
            }
            let level = ((set.cell.y - top) / set.cell.h.max(1.0) + 0.25) as usize;
            next = next.max(level);
            for line in wrap(&text, room) {
                let indent = indent.min(room.saturating_sub(line.width()));
                if rows.len() <= next {
                    rows.resize(next + 1, String::new());
                }
                let row = &mut rows[next];
                let used = row.width();
                let pad = (left + indent).saturating_sub(used).max(usize::from(used > 0));
                row.extend(std::iter::repeat_n(' ', pad));
                row.push_str(&line);
                next += 1;
            }
        }
    }
    rows
}

/// The words of a line, and how far from the beginning of its cell they stand.
fn said(set: &Set<'_>, grid: &Grid) -> (String, usize) {
    let begins = grid.at(set.cell.x);
    let indent = set
        .runs
        .first()
        .map_or(0, |r| grid.at(r.x).saturating_sub(begins));
    let mut text = String::new();
    for run in &set.runs {
        let at = grid.at(run.x).saturating_sub(begins + indent);
        let used = text.width();
        let pad = at.saturating_sub(used).max(usize::from(used > 0));
        text.extend(std::iter::repeat_n(' ', pad));
        text.push_str(&run.text);
    }
    (text, indent)
}

/// A text broken at its blanks; a word that is wider than the room is left to the edge of the grid.
fn wrap(text: &str, room: usize) -> Vec<String> {
    if text.width() <= room {
        return vec![text.to_owned()];
    }
    let mut out = vec![String::new()];
    for word in text.split_whitespace() {
        if let Some(last) = out.last_mut() {
            if !last.is_empty() && last.width() + 1 + word.width() > room {
                out.push(word.to_owned());
                continue;
            }
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    out
}

/// A line that is wider than the grid, in several.
fn fold(line: &str, columns: usize) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut used = 0;
    for c in line.chars() {
        let wide = c.width().unwrap_or(0);
        if used + wide > columns {
            out.push(String::new());
            used = 0;
        }
        if let Some(last) = out.last_mut() {
            last.push(c);
        }
        used += wide;
    }
    out
}
