//! Lists in columns.

use super::{Canvas, clean, fit, fit_apart, prose, width};
use crate::app::view::{Align, Column, Line, TableView, Target, Tone, toned};
use ratatui::layout::Rect;

pub fn head_height(table: &TableView) -> u16 {
    u16::from(table.columns.iter().any(|c| !c.head.is_empty()))
}

/// A name needs so many columns; where it would have fewer, columns of a rank give way.
const LEAST_SHARE: u16 = 24;
/// The most lines that are given to what was cut in the chosen row.
const MOST_WHOLE: usize = 4;

/// Lines that the list would like to have.
pub fn height(table: &TableView, room: u16) -> u16 {
    let rows = u16::try_from(table.rows.len().max(1)).unwrap_or(u16::MAX);
    let whole = u16::try_from(whole(table, room).len()).unwrap_or(0);
    rows.saturating_add(head_height(table)).saturating_add(whole)
}

/// What is cut in the chosen row, whole, as it breaks at the width.
fn whole(table: &TableView, room: u16) -> Vec<Line> {
    let row = table.selected.and_then(|i| table.rows.get(i));
    let (Some(row), true) = (row, table.whole) else {
        return Vec::new();
    };
    let widths = widths(table, room.saturating_sub(2));
    let cut = row
        .iter()
        .zip(&widths)
        .filter(|(s, w)| width(&s.text) > **w && **w > 0);
    let mut lines: Vec<Line> = cut
        .flat_map(|(s, _)| prose::wrap(&toned(s.text.trim(), Tone::Plain), room.saturating_sub(2)))
        .collect();
    if lines.len() > MOST_WHOLE {
        lines.truncate(MOST_WHOLE);
        if let Some(last) = lines.last_mut() {
            *last = prose::with_more(last, room.saturating_sub(2));
        }
    }
    if !lines.is_empty() {
        lines.insert(0, Line::new());
    }
    lines
}

/// The widths of the columns; a column of width 0 shares what is left. Columns of the highest rank go first when the
/// rest would be too narrow.
fn widths(table: &TableView, room: u16) -> Vec<u16> {
    let mut kept = vec![true; table.columns.len()];
    loop {
        let fixed: u16 = kept
            .iter()
            .zip(&table.columns)
            .filter(|(k, _)| **k)
            .map(|(_, c)| c.width + 1)
            .sum();
        let sharing = || {
            let shown = kept.iter().zip(&table.columns);
            shown.filter(|(k, c)| **k && c.width == 0).map(|(_, c)| c)
        };
        let least = |c: &Column| if c.least == 0 { LEAST_SHARE } else { c.least };
        let needed: u16 = sharing().map(least).sum();
        let sharing = u16::try_from(sharing().count()).unwrap_or(0);
        let left = room.saturating_sub(fixed);
        if left >= needed || !drop_one(table, &mut kept) {
            let share = left.checked_div(sharing).unwrap_or(0);
            return kept
                .iter()
                .zip(&table.columns)
                .map(|(kept, c)| match (kept, c.width) {
                    (false, _) => 0,
                    (true, 0) => share,
                    (true, w) => w,
                })
                .collect();
        }
    }
}

fn drop_one(table: &TableView, kept: &mut [bool]) -> bool {
    let candidate = (0..kept.len())
        .filter(|&i| kept[i] && table.columns[i].rank > 0)
        .max_by_key(|&i| table.columns[i].rank);
    if let Some(i) = candidate {
        kept[i] = false;
    }
    candidate.is_some()
}

pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect, table: &TableView) {
    let part = canvas.tables;
    canvas.tables += 1;
    let widths = widths(table, area.width.saturating_sub(2));
    let head = head_height(table);
    if head == 1 {
        let mut x = area.x + 2;
        for (column, w) in table.columns.iter().zip(&widths) {
            let style = canvas.theme.tone(Tone::Dim);
            cell(
                canvas,
                Rect {
                    x,
                    y: area.y,
                    width: *w,
                    height: 1,
                },
                &column.head,
                column.align,
                style,
            );
            x += w + u16::from(*w > 0);
        }
    }
    if table.rows.is_empty() {
        let style = canvas.theme.tone(Tone::Dim);
        let at = Rect {
            x: area.x + 2,
            y: area.y + head,
            width: area.width.saturating_sub(2),
            height: 1,
        };
        canvas.text(at, &fit(&clean(&table.empty), at.width), style);
        return;
    }
    let said = whole(table, area.width);
    // The list itself comes first: what was cut is said where it leaves at least a few rows.
    let whole_height = u16::try_from(said.len()).unwrap_or(0);
    let fits = whole_height + head + 3 <= area.height;
    let whole_height = if fits { whole_height } else { 0 };
    let room = usize::from(area.height.saturating_sub(head + whole_height));
    let selected = table.selected.unwrap_or(0).min(table.rows.len() - 1);
    let first = selected
        .saturating_sub(room.saturating_sub(1) / 2)
        .min(table.rows.len().saturating_sub(room));
    for (i, row) in table.rows.iter().enumerate().skip(first).take(room) {
        let y = area.y + head + u16::try_from(i - first).unwrap_or(0);
        let is_selected = table.selected == Some(i);
        let whole = Rect {
            x: area.x,
            y,
            width: area.width,
            height: 1,
        };
        if is_selected {
            let style = if table.focus {
                canvas.theme.focus()
            } else {
                canvas.theme.tone(Tone::Strong)
            };
            if table.focus {
                canvas.text(whole, &" ".repeat(usize::from(area.width)), style);
            }
            let pointer = if table.focus {
                canvas.theme.pointer()
            } else {
                canvas.theme.resting()
            };
            canvas.text(Rect { width: 1, ..whole }, pointer, style);
        }
        let mut x = area.x + 2;
        for (place, ((span, column), w)) in row.iter().zip(&table.columns).zip(&widths).enumerate() {
            let others = table
                .rows
                .iter()
                .filter_map(|r| Some(r.get(place)?.text.as_str()));
            let text = fit_apart(&span.text, *w, others);
            let style = if is_selected && table.focus {
                canvas.theme.focus()
            } else {
                canvas.theme.tone(span.tone)
            };
            cell(
                canvas,
                Rect {
                    x,
                    y,
                    width: *w,
                    height: 1,
                },
                &text,
                column.align,
                style,
            );
            x += w + u16::from(*w > 0);
        }
        canvas.regions.push((whole, Target::Row { part, row: i }));
    }
    let rows = Rect {
        y: area.y + head,
        height: u16::try_from(table.rows.len().min(room)).unwrap_or(0),
        ..area
    };
    canvas.more(rows, first > 0, first + room < table.rows.len());
    let below = rows.y + rows.height;
    for (y, line) in (below..below + whole_height).zip(&said) {
        let place = Rect {
            x: area.x + 2,
            y,
            width: area.width.saturating_sub(2),
            height: 1,
        };
        canvas.line(place, line);
    }
}

fn cell(canvas: &mut Canvas<'_, '_>, area: Rect, text: &str, align: Align, style: ratatui::style::Style) {
    let text = fit(&clean(text), area.width);
    let pad = match align {
        Align::Left => 0,
        Align::Right => area.width.saturating_sub(width(&text)),
    };
    canvas.text(
        Rect {
            x: area.x + pad,
            width: area.width - pad,
            ..area
        },
        &text,
        style,
    );
}
