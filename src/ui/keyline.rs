//! The key line: what works now, made from the bindings in force.

use super::{Canvas, clean, width};
use crate::app::command::{Binding, Command};
use crate::app::view::{Target, Tone};
use ratatui::layout::Rect;

const GAP: u16 = 3;

/// The bindings that stand in the line, as many as two rows hold; behind them, in the room that is left, the others.
fn shown(bindings: &[(Binding, String)], room: u16) -> Vec<Vec<(&Binding, String, u16)>> {
    let mut rows: Vec<Vec<(&Binding, String, u16)>> = vec![Vec::new()];
    let mut used = 1u16;
    for (binding, label) in bindings.iter().filter(|(b, _)| b.stands_in_line()) {
        let Some(key) = binding.key else { continue };
        let text = format!("{} {}", key.name(), clean(label));
        let w = width(&text);
        if used + w > room {
            if rows.len() == 2 {
                // What does not fit is in the commands list, which always fits.
                if binding.command != Command::Commands {
                    continue;
                }
                while used + w > room {
                    match rows.last_mut().and_then(Vec::pop) {
                        Some((_, _, w)) => used = used.saturating_sub(w + GAP),
                        None => break,
                    }
                }
            } else {
                rows.push(Vec::new());
                used = 1;
            }
        }
        if let Some(row) = rows.last_mut() {
            row.push((binding, text, w));
        }
        used += w + GAP;
    }
    let others = bindings
        .iter()
        .filter(|(b, _)| b.where_room && b.unavailable.is_none());
    for (binding, label) in others {
        let (Some(key), Some(row)) = (binding.key, rows.last_mut()) else {
            continue;
        };
        let text = format!("{} {}", key.name(), clean(label));
        let w = width(&text);
        if used + w <= room {
            row.push((binding, text, w));
            used += w + GAP;
        }
    }
    rows
}

pub fn rows(bindings: &[(Binding, String)], room: u16) -> u16 {
    u16::try_from(shown(bindings, room).len()).unwrap_or(1)
}

pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect, bindings: &[(Binding, String)]) {
    for (y, row) in (0u16..).zip(shown(bindings, area.width)) {
        let mut x = area.x + 1;
        for (binding, text, w) in row {
            let style = canvas.theme.tone(Tone::Plain);
            let cell = Rect {
                x,
                y: area.y + y,
                width: w.min(area.width),
                height: 1,
            };
            canvas.text(cell, &text, style);
            if let Some(key) = binding.key {
                let key_width = width(&key.name());
                let key_style = canvas.theme.key();
                canvas.text(
                    Rect {
                        width: key_width,
                        ..cell
                    },
                    &key.name(),
                    key_style,
                );
                canvas.regions.push((cell, Target::Key(key)));
            }
            x += w + GAP;
        }
    }
}
