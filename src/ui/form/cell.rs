//! One place of a form: its text, and the cursor where it is typed.

use crate::app::view::CellView;
use crate::ui::{Canvas, clean, fit, width};
use ratatui::layout::{Position, Rect};

pub fn draw(canvas: &mut Canvas<'_, '_>, place: Rect, cell: &CellView) {
    let room = place.width.saturating_sub(1);
    if room == 0 {
        return;
    }
    let place = Rect { width: room, ..place };
    let text = clean(&cell.text);
    if !cell.focus {
        let style = canvas.theme.tone(cell.tone);
        let shown = if text.is_empty() {
            "·".to_owned()
        } else {
            fit(&text, room)
        };
        canvas.text(place, &shown, style);
        return;
    }
    let style = canvas.theme.focus();
    canvas.text(place, &" ".repeat(usize::from(room)), style);
    let (shown, at) = window(&text, cell.cursor.unwrap_or(0), room);
    canvas.text(place, &shown, style);
    if cell.cursor.is_some() {
        let x = place.x + at.min(room - 1);
        canvas.frame.set_cursor_position(Position { x, y: place.y });
    }
}

/// The part of a text that holds the cursor, and the cursor's column in it; an ellipsis stands where more is.
fn window(text: &str, cursor: usize, room: u16) -> (String, u16) {
    let chars: Vec<char> = text.chars().collect();
    let cursor = cursor.min(chars.len());
    let wide = |c: char| width(c.encode_utf8(&mut [0; 4]));
    let sum = |chars: &[char]| chars.iter().map(|c| wide(*c)).sum::<u16>();
    // The cursor needs a column of its own after the last letter.
    let mut from = 0;
    while from < cursor && sum(&chars[from..cursor]) + 1 + u16::from(from > 0) > room {
        from += 1;
    }
    let mut shown = String::new();
    let mut used = 0;
    if from > 0 {
        shown.push('…');
        used = 1;
    }
    let at = used + sum(&chars[from..cursor]);
    let whole = used + sum(&chars[from..]) <= room;
    for (i, c) in chars.iter().enumerate().skip(from) {
        let w = wide(*c);
        let last = i + 1 == chars.len();
        // A column is kept for the ellipsis, unless the cursor stands there.
        if !whole && !last && used + w + 1 > room && i >= cursor {
            if used < room {
                shown.push('…');
            }
            return (shown, at);
        }
        if used + w > room {
            break;
        }
        shown.push(*c);
        used += w;
    }
    (shown, at)
}

#[cfg(test)]
mod tests {
    use super::window;

    #[test]
    fn the_cursor_is_always_in_the_window() {
        for text in [
            "",
            "Шюкрю",
            "Қарлығаш Әбдіқадырқызы Тәуекелова",
            "東京都千代田区永田町一丁目",
        ] {
            let count = text.chars().count();
            for cursor in 0..=count {
                for room in 2..30 {
                    let (shown, at) = window(text, cursor, room);
                    assert!(at < room, "{text} {cursor} {room}: {shown} {at}");
                    assert!(crate::ui::width(&shown) <= room, "{shown} in {room}");
                }
            }
        }
    }

    #[test]
    fn what_is_left_out_is_marked() {
        assert_eq!(window("Чаглаян", 7, 20), ("Чаглаян".to_owned(), 7));
        assert_eq!(window("Чаглаян", 0, 5), ("Чагл…".to_owned(), 0));
        assert_eq!(window("Чаглаян", 7, 5), ("…аян".to_owned(), 4));
        assert_eq!(window("東京都", 3, 5), ("…都".to_owned(), 3));
    }
}
