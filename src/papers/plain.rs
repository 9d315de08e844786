//! Pages as text: the preview of a terminal. The places of the draw list, on a grid of cells.

use super::page::{Item, Page, Run};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The lines of each page, at most `columns` cells wide. A text that would run into its neighbour pushes it right, or
/// down where the line is full.
pub fn text(pages: &[Page], columns: usize) -> Vec<Vec<String>> {
    pages.iter().map(|p| lines(p, columns.max(20))).collect()
}

fn lines(page: &Page, columns: usize) -> Vec<String> {
    let mut runs: Vec<&Run> = page
        .items
        .iter()
        .filter_map(|i| match i {
            Item::Run(run) if run.turn == 0.0 => Some(run),
            _ => None,
        })
        .collect();
    runs.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    let mut rows: Vec<(f32, Vec<&Run>)> = Vec::new();
    for run in runs {
        match rows.last_mut() {
            Some((y, row)) if run.y - *y < 4.0 => row.push(run),
            _ => rows.push((run.y, vec![run])),
        }
    }
    let mut out = Vec::new();
    let mut below = f32::MAX;
    for (y, mut row) in rows {
        row.sort_by(|a, b| a.x.total_cmp(&b.x));
        if y - below > 22.0 {
            out.push(String::new());
        }
        below = y;
        let mut line = String::new();
        for run in row {
            let at = ((run.x - page.margins.x) / page.margins.w * columns as f32).max(0.0) as usize;
            let wide = run.text.width();
            let used = line.width();
            if used > 0 && used + 1 + wide > columns {
                out.push(std::mem::take(&mut line));
            }
            let used = line.width();
            let latest = columns.saturating_sub(wide);
            let pad = at.min(latest).saturating_sub(used).max(usize::from(used > 0));
            line.extend(std::iter::repeat_n(' ', pad));
            line.push_str(&run.text);
        }
        out.push(line);
    }
    out.iter().flat_map(|l| fold(l, columns)).collect()
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
