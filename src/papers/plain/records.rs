//! A table whose cells are too narrow for their words on this grid: row by row, each value behind the head of its column.

use super::{Grid, Row, SLACK, Set, runs_on, wrap};
use crate::papers::measure::Face;
use unicode_width::UnicodeWidthStr;

/// Before a value, under the number of its row.
const INDENT: &str = "   ";

/// Whether every word of these rows has room in its cell; what is no table has.
pub(super) fn fit(rows: &[Row<'_>], grid: &Grid) -> bool {
    let fits = |row: &Row<'_>| {
        row.cells.iter().enumerate().all(|(i, left)| {
            let end = row
                .cells
                .get(i + 1)
                .map_or(grid.columns, |next| grid.at(*next).saturating_sub(1));
            let room = end.saturating_sub(grid.at(*left));
            let mut words = of_cell(row, i).flat_map(|set| set.runs.iter().flat_map(|r| r.text.split(' ')));
            words.all(|word| word.width() <= room)
        })
    };
    rows.iter().all(fits)
}

/// The rows, each value on lines of its own; the first column, a number as a rule, stands before the others.
pub(super) fn of(rows: &[Row<'_>], columns: usize) -> Vec<String> {
    let bold = |set: &Set<'_>| set.runs.iter().all(|run| run.face == Face::Bold);
    let is_head = |row: &&Row<'_>| row.bands.iter().flatten().all(bold);
    let heads = rows.first().filter(is_head);
    let mut out = vec![String::new()];
    for row in rows.iter().skip(usize::from(heads.is_some())) {
        for column in 0..row.cells.len() {
            let value = text(row, column, " ");
            if value.is_empty() {
                continue;
            }
            let head = heads.map_or(String::new(), |head| text(head, column, " / "));
            let before = if column == 0 { "" } else { INDENT };
            let between = match head.as_str() {
                "" => "",
                "№" => " ",
                _ => ": ",
            };
            let said = format!("{head}{between}{value}");
            for (i, line) in wrap(said.trim(), columns - 2 * INDENT.len()).iter().enumerate() {
                let deeper = if i > 0 { INDENT } else { "" };
                out.push(format!("{before}{deeper}{line}"));
            }
        }
        out.push(String::new());
    }
    out
}

/// The lines of a cell, from top to bottom.
fn of_cell<'a>(row: &'a Row<'a>, column: usize) -> impl Iterator<Item = &'a Set<'a>> {
    let edge = |column| row.cells.get(column).map_or(f32::MAX, |x| x - SLACK);
    let within = edge(column)..edge(column + 1);
    let sets = row.bands.iter().flatten();
    sets.filter(move |set| within.contains(&set.cell.x))
}

/// The text of a cell in one line; `apart` stands between what does not run on.
fn text(row: &Row<'_>, column: usize, apart: &str) -> String {
    let mut out = String::new();
    let mut last: Option<&Set<'_>> = None;
    for set in of_cell(row, column) {
        let words: Vec<&str> = set.runs.iter().map(|run| run.text.trim()).collect();
        let words = words.join(" ");
        out.push_str(last.map_or("", |last| between(last, set, apart)));
        out.push_str(&words);
        last = Some(set);
    }
    out
}

/// What stands between two lines of a cell. The head in another language begins anew, however full the line above it is;
/// a word that was broken for want of room is whole again.
fn between<'a>(last: &Set<'_>, set: &Set<'_>, apart: &'a str) -> &'a str {
    let (Some(above), Some(next)) = (last.runs.last(), set.runs.first()) else {
        return apart;
    };
    match runs_on(last, set) {
        _ if above.broken => "",
        false => apart,
        true if next.text.starts_with(char::is_uppercase) => apart,
        true => " ",
    }
}
