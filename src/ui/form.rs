//! Forms: labels at the left, places to type at the right, what the program says beneath.

use super::{Canvas, clean, fit, prose, width};
use crate::app::view::{CellView, FormView, RowView, Target, Tone};
use ratatui::layout::{Position, Rect};

fn label_width(form: &FormView, room: u16) -> u16 {
    let widest = form.rows.iter().map(|r| width(&r.label)).max().unwrap_or(0);
    let wish = if form.label_width == 0 {
        widest
    } else {
        form.label_width
    };
    // Names stand in three spellings: their cells need the room more than the labels do.
    let many = form.rows.iter().any(|r| r.cells.len() > 2);
    wish.min(if many { room * 3 / 10 } else { room * 2 / 5 })
}

fn row_height(row: &RowView, label: u16, room: u16) -> u16 {
    let notes = room.saturating_sub(label + 4);
    1 + row
        .notes
        .iter()
        .map(|n| u16::try_from(prose::wrap(n, notes).len()).unwrap_or(1))
        .sum::<u16>()
}

pub fn height(form: &FormView, room: u16) -> u16 {
    let label = label_width(form, room);
    let heads = u16::from(!form.heads.is_empty());
    heads + form.rows.iter().map(|r| row_height(r, label, room)).sum::<u16>()
}

pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect, form: &FormView) {
    let label = label_width(form, area.width);
    let mut top = area.y;
    if !form.heads.is_empty() {
        heads(canvas, area, form, label);
        top += 1;
    }
    let heights: Vec<u16> = form
        .rows
        .iter()
        .map(|r| row_height(r, label, area.width))
        .collect();
    let room = (area.y + area.height).saturating_sub(top);
    let first = first_row(&heights, form.focus, room);
    let mut y = top;
    for (i, row) in form.rows.iter().enumerate().skip(first) {
        if y >= area.y + area.height {
            break;
        }
        draw_row(
            canvas,
            Rect {
                y,
                height: area.y + area.height - y,
                ..area
            },
            form,
            i,
            row,
            label,
        );
        y += heights[i];
    }
}

/// The first row that is drawn, so that the focus and a row after it are seen.
fn first_row(heights: &[u16], focus: usize, room: u16) -> usize {
    let until = (focus + 2).min(heights.len());
    let mut first = 0;
    while first < focus && heights[first..until].iter().sum::<u16>() > room {
        first += 1;
    }
    first
}

fn cells(row: &RowView, area: Rect, label: u16) -> Vec<Rect> {
    let x = area.x + label + 3;
    let room = area.width.saturating_sub(label + 3);
    let count = u16::try_from(row.cells.len().max(1)).unwrap_or(1);
    let each = room / count;
    (0..count)
        .map(|i| Rect {
            x: x + i * each,
            y: area.y,
            width: each,
            height: 1,
        })
        .collect()
}

fn heads(canvas: &mut Canvas<'_, '_>, area: Rect, form: &FormView, label: u16) {
    let like = RowView {
        cells: vec![CellView::default(); form.heads.len()],
        ..RowView::default()
    };
    let style = canvas.theme.tone(Tone::Dim);
    for (place, head) in cells(&like, area, label).into_iter().zip(&form.heads) {
        canvas.text(place, &fit(&clean(head), place.width.saturating_sub(1)), style);
    }
}

fn draw_row(
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    form: &FormView,
    index: usize,
    row: &RowView,
    label: u16,
) {
    let line = Rect { height: 1, ..area };
    let focused = index == form.focus;
    if focused {
        let pointer = canvas.theme.pointer();
        let style = canvas.theme.tone(Tone::Strong);
        canvas.text(Rect { width: 1, ..line }, pointer, style);
    } else if let Some(mark) = &row.mark {
        let style = canvas.theme.tone(mark.tone);
        canvas.text(Rect { width: 1, ..line }, &mark.text, style);
    }
    let style = if focused {
        canvas.theme.tone(Tone::Strong)
    } else {
        canvas.theme.tone(Tone::Plain)
    };
    let at = Rect {
        x: area.x + 2,
        width: label,
        ..line
    };
    canvas.text(at, &fit(&clean(&row.label), label), style);
    canvas.regions.push((line, Target::Cell { row: index, cell: 0 }));
    for (i, (place, cell)) in cells(row, line, label).into_iter().zip(&row.cells).enumerate() {
        draw_cell(canvas, place, cell);
        canvas.regions.push((place, Target::Cell { row: index, cell: i }));
    }
    let mut y = area.y + 1;
    let x = area.x + label + 3;
    for note in &row.notes {
        for broken in prose::wrap(note, area.width.saturating_sub(label + 4)) {
            if y < area.y + area.height {
                canvas.line(
                    Rect {
                        x,
                        y,
                        width: area.width.saturating_sub(label + 3),
                        height: 1,
                    },
                    &broken,
                );
                y += 1;
            }
        }
    }
}

fn draw_cell(canvas: &mut Canvas<'_, '_>, place: Rect, cell: &CellView) {
    let room = place.width.saturating_sub(1);
    let text = clean(&cell.text);
    if !cell.focus {
        let style = canvas.theme.tone(cell.tone);
        let shown = if text.is_empty() {
            "·".to_owned()
        } else {
            fit(&text, room)
        };
        canvas.text(Rect { width: room, ..place }, &shown, style);
        return;
    }
    // The part of the text that holds the cursor.
    let cursor = cell.cursor.unwrap_or(0);
    let chars: Vec<char> = text.chars().collect();
    let before = |from: usize| width(&chars[from..cursor.min(chars.len())].iter().collect::<String>());
    let mut from = 0;
    while from < cursor && before(from) + 1 > room {
        from += 1;
    }
    let seen: String = chars[from.min(chars.len())..].iter().collect();
    let style = canvas.theme.focus();
    let blank = " ".repeat(usize::from(room));
    canvas.text(Rect { width: room, ..place }, &blank, style);
    let shown = if width(&seen) > room {
        cut(&seen, room)
    } else {
        seen
    };
    canvas.text(Rect { width: room, ..place }, &shown, style);
    if cell.cursor.is_some() {
        let x = (place.x + before(from)).min(place.x + room.saturating_sub(1));
        canvas.frame.set_cursor_position(Position { x, y: place.y });
    }
}

fn cut(text: &str, room: u16) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if width(&out) + width(&c.to_string()) > room {
            break;
        }
        out.push(c);
    }
    out
}
