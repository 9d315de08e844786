//! Forms: labels at the left, places to type at the right, what the program says beside or beneath.

mod cell;

use super::{Canvas, clean, fit, fit_apart, prose, width};
use crate::app::view::{FormView, Line, RowView, Target, Tone, toned};
use ratatui::layout::Rect;

/// Where the things of a form stand.
struct Ruler {
    label: u16,
    room: u16,
    /// Where a short word beside a single cell begins, counted from the cells' first column: over the last of three.
    aside: u16,
}

impl Ruler {
    fn of(form: &FormView, room: u16) -> Self {
        let widest = form.rows.iter().map(|r| width(&r.label)).max().unwrap_or(0);
        let wish = if form.label_width == 0 {
            widest
        } else {
            form.label_width
        };
        // Names stand in three spellings: their cells need the room more than the labels do.
        let most = form.rows.iter().map(|r| r.cells.len()).max().unwrap_or(1);
        let label = wish.min(if most > 2 { room * 3 / 10 } else { room * 2 / 5 });
        let cells = room.saturating_sub(label + 3);
        let aside = if most > 2 { cells / 3 * 2 } else { cells / 2 };
        Self { label, room, aside }
    }

    fn cells(&self) -> u16 {
        self.room.saturating_sub(self.label + 3)
    }
}

/// A row as it will be drawn: what goes beside its cell, and what beneath.
struct Laid<'a> {
    row: &'a RowView,
    heads: bool,
    aside: Option<(u16, &'a Line)>,
    beneath: Vec<Line>,
}

impl Laid<'_> {
    fn height(&self) -> u16 {
        1 + u16::from(self.heads) + u16::try_from(self.beneath.len()).unwrap_or(u16::MAX)
    }
}

fn line_width(line: &Line) -> u16 {
    line.iter().map(|s| width(&s.text)).sum()
}

/// Where a single note stands beside a single cell, if both have room.
fn aside<'a>(row: &'a RowView, ruler: &Ruler) -> Option<(u16, &'a Line)> {
    let ([cell], [note]) = (row.cells.as_slice(), row.notes.as_slice()) else {
        return None;
    };
    // One column for the cursor after the text, two of air.
    let wish = ruler.aside.min(ruler.cells().saturating_sub(line_width(note)));
    let from = wish.max(width(&cell.text) + 3);
    (from + line_width(note) <= ruler.cells()).then_some((from, note))
}

fn lay<'a>(form: &'a FormView, ruler: &Ruler) -> Vec<Laid<'a>> {
    let mut heads: &[String] = &[];
    let mut all = Vec::new();
    for (i, row) in form.rows.iter().enumerate() {
        let own_heads = !row.heads.is_empty() && row.heads != heads;
        heads = &row.heads;
        let aside = aside(row, ruler);
        let mut beneath: Vec<Line> = Vec::new();
        // A label that is short or had to be cut is read whole where the clerk is.
        let whole = if row.whole.is_empty() && width(&row.label) > ruler.label {
            &row.label
        } else {
            &row.whole
        };
        if i == form.focus && !whole.is_empty() {
            beneath.extend(prose::wrap(&toned(whole.clone(), Tone::Dim), ruler.cells()));
        }
        if aside.is_none() {
            beneath.extend(row.notes.iter().flat_map(|n| prose::wrap(n, ruler.cells())));
        }
        all.push(Laid {
            row,
            heads: own_heads,
            aside,
            beneath,
        });
    }
    all
}

pub fn height(form: &FormView, room: u16) -> u16 {
    lay(form, &Ruler::of(form, room)).iter().map(Laid::height).sum()
}

pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect, form: &FormView) {
    let ruler = Ruler::of(form, area.width);
    let mut laid = lay(form, &ruler);
    let first = first_row(&laid, form.focus, area.height);
    // The first row that is seen has its heads above it, wherever the form was scrolled to.
    if let Some(top) = laid.get_mut(first) {
        top.heads = !top.row.heads.is_empty();
    }
    let mut y = area.y;
    let end = area.y + area.height;
    for (i, row) in laid.iter().enumerate().skip(first) {
        if y >= end {
            break;
        }
        let place = Rect {
            y,
            height: end - y,
            ..area
        };
        draw_row(canvas, place, form, i, row, &ruler);
        y += row.height();
    }
    let left: u16 = laid.iter().skip(first).map(Laid::height).sum();
    canvas.more(area, first > 0, left > area.height);
}

/// The first row that is drawn, so that the focus and a row after it are seen.
fn first_row(laid: &[Laid<'_>], focus: usize, room: u16) -> usize {
    let until = (focus + 2).min(laid.len());
    let height = |first: usize| {
        let rows: u16 = laid[first..until].iter().map(Laid::height).sum();
        let heads = !laid[first].heads && !laid[first].row.heads.is_empty();
        rows + u16::from(heads)
    };
    let mut first = 0;
    while first < focus && first < laid.len() && height(first) > room {
        first += 1;
    }
    first
}

/// The places of a row's cells, side by side.
fn places(count: usize, line: Rect, ruler: &Ruler) -> Vec<Rect> {
    let count = u16::try_from(count.max(1)).unwrap_or(1);
    let each = ruler.cells() / count;
    let place = |i| Rect {
        x: line.x + ruler.label + 3 + i * each,
        width: each,
        height: 1,
        ..line
    };
    (0..count).map(place).collect()
}

fn draw_row(
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    form: &FormView,
    index: usize,
    laid: &Laid<'_>,
    ruler: &Ruler,
) {
    let row = laid.row;
    let end = area.y + area.height;
    let mut line = Rect { height: 1, ..area };
    if laid.heads {
        let style = canvas.theme.tone(Tone::Dim);
        for (place, head) in places(row.heads.len(), line, ruler).into_iter().zip(&row.heads) {
            canvas.text(place, &fit(&clean(head), place.width.saturating_sub(1)), style);
        }
        line.y += 1;
    }
    if line.y >= end {
        return;
    }
    let others = form.rows.iter().map(|r| r.label.as_str());
    let said = fit_apart(&row.label, ruler.label, others);
    label(canvas, line, row, &said, index == form.focus);
    canvas.regions.push((line, Target::Cell { row: index, cell: 0 }));
    let mut places = places(row.cells.len(), line, ruler);
    if let (Some((from, note)), Some(place)) = (laid.aside, places.first_mut()) {
        place.width = from.saturating_sub(1);
        let beside = Rect {
            x: place.x + from,
            width: ruler.cells() - from,
            ..line
        };
        canvas.line(beside, note);
    }
    for (i, (place, view)) in places.into_iter().zip(&row.cells).enumerate() {
        cell::draw(canvas, place, view);
        canvas.regions.push((place, Target::Cell { row: index, cell: i }));
    }
    let x = area.x + ruler.label + 3;
    for (y, beneath) in (line.y + 1..end).zip(&laid.beneath) {
        let place = Rect {
            x,
            y,
            width: ruler.cells(),
            height: 1,
        };
        canvas.line(place, beneath);
    }
}

fn label(canvas: &mut Canvas<'_, '_>, line: Rect, row: &RowView, said: &str, focused: bool) {
    let sign = Rect { width: 1, ..line };
    if focused {
        let style = canvas.theme.tone(Tone::Strong);
        canvas.text(sign, canvas.theme.pointer(), style);
    }
    if let Some(mark) = &row.mark {
        let style = canvas.theme.tone(mark.tone);
        // Beside the pointer, which does not hide what is wrong.
        let at = Rect {
            x: sign.x + u16::from(focused),
            ..sign
        };
        canvas.text(at, &mark.text, style);
    }
    let style = canvas
        .theme
        .tone(if focused { Tone::Strong } else { Tone::Plain });
    let at = Rect {
        x: line.x + 2,
        width: width(said),
        ..line
    };
    canvas.text(at, &clean(said), style);
}
