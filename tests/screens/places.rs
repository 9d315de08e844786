//! Every screen with the longest data there can be, in three languages and two sizes: everything stands in its place,
//! whole or with a sign that it was cut.

use super::desk::Desk;
use super::picture::{PLAIN, Picture, draw};
use super::walk::{everything, longest};
use ratatui::layout::Rect;
use std::collections::BTreeSet;
use tereze::app::view::{FormView, Part, TableView, Target};
use tereze::texts::lang::Lang;
use unicode_width::UnicodeWidthStr;

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

/// The same text, or its beginning or a piece of it with the sign that more is there.
fn is_of(shown: &str, whole: &str) -> bool {
    let shown = shown.trim();
    let whole = whole.trim();
    if shown == whole {
        return true;
    }
    let piece = shown.trim_start_matches('…').trim_end_matches('…').trim();
    (shown.starts_with('…') || shown.ends_with('…')) && whole.contains(piece)
}

fn parts_of<'a>(parts: &'a [Part], out: &mut Vec<&'a Part>) {
    for part in parts {
        if let Part::Split { left, right, .. } = part {
            parts_of(left, out);
            parts_of(right, out);
        } else {
            out.push(part);
        }
    }
}

fn rows(picture: &Picture, part: usize) -> Vec<(usize, Rect)> {
    let hits = picture.regions.iter().filter_map(|(area, target)| match target {
        Target::Row { part: p, row } if *p == part => Some((*row, *area)),
        _ => None,
    });
    hits.collect()
}

fn table(picture: &Picture, nth: usize, table: &TableView, at: &str) {
    let drawn = rows(picture, nth);
    if table.rows.is_empty() {
        assert!(
            picture.words().contains(table.empty.trim()),
            "{at}: {}",
            table.empty
        );
        return;
    }
    assert!(!drawn.is_empty(), "{at}: a list without a row");
    if let Some(selected) = table.selected {
        assert!(
            drawn
                .iter()
                .any(|(row, _)| *row == selected.min(table.rows.len() - 1)),
            "{at}: the chosen row is not seen"
        );
    }
    for (row, area) in drawn {
        // Each cell of the row in turn, left to right: nothing of one runs into another.
        let line = picture.part(Rect {
            x: area.x + 2,
            width: area.width - 2,
            ..area
        });
        let mut rest = line.as_str();
        let spans = table.rows[row].iter().filter(|s| !s.text.trim().is_empty());
        for (i, span) in spans.enumerate() {
            let text = span.text.trim();
            if let Some(after) = rest.trim_start().strip_prefix(text) {
                assert!(after.is_empty() || after.starts_with(' '), "{at}: {line}");
                rest = after;
            } else if let Some(end) = rest.trim_start().strip_prefix('…') {
                // Told from its neighbours by its end.
                let shown = end.split("  ").next().unwrap_or_default().trim_end();
                let end_of = (1..=shown.len())
                    .rev()
                    .filter(|i| shown.is_char_boundary(*i))
                    .find(|i| text.ends_with(shown[..*i].trim_end()))
                    .unwrap_or_else(|| panic!("{at}: {shown} does not end {text}"));
                rest = &end[end_of..];
            } else if let Some((shown, after)) =
                rest.split_once('…').filter(|(s, _)| text.starts_with(s.trim()))
            {
                assert!(
                    shown.trim().chars().count() > 3,
                    "{at}: nothing left of {text}: {line}"
                );
                rest = after;
            } else {
                // A column that gave way on a narrow terminal.
                assert!(i > 1, "{at}: {text} is not in {line}");
            }
        }
        assert!(rest.trim().is_empty(), "{at}: {rest:?} is left over in {line}");
    }
}

fn form(picture: &Picture, form: &FormView, at: &str) {
    let mut focus_seen = form.rows.is_empty();
    for (i, row) in form.rows.iter().enumerate() {
        let regions: Vec<(usize, Rect)> = picture
            .regions
            .iter()
            .filter_map(|(area, target)| match target {
                Target::Cell { row, cell } if *row == i => Some((*cell, *area)),
                _ => None,
            })
            .collect();
        let Some((_, line)) = regions.first() else {
            continue;
        };
        let first_cell = regions.get(1).map_or(line.x + line.width, |(_, a)| a.x);
        let label = picture.part(Rect {
            x: line.x + 2,
            width: first_cell - line.x - 3,
            ..*line
        });
        assert!(
            is_of(&label, &row.label),
            "{at}: label {label:?} of {:?}",
            row.label
        );
        for ((cell, area), (_, next)) in regions.iter().skip(1).zip(
            regions
                .iter()
                .skip(2)
                .chain([&(0, Rect { x: u16::MAX, ..*line })]),
        ) {
            assert!(area.x + area.width <= next.x, "{at}: cells overlap");
            let view = &row.cells[*cell];
            let shown = picture.part(*area);
            let expected = if view.text.is_empty() && !view.focus {
                "·"
            } else {
                &view.text
            };
            assert!(is_of(&shown, expected), "{at}: {shown:?} of {expected:?}");
        }
        if i == form.focus {
            focus_seen = true;
            for problem in &row.notes {
                let text: String = problem.iter().map(|s| s.text.as_str()).collect();
                let first: Vec<&str> = text.split_whitespace().take(3).collect();
                assert!(picture.words().contains(&first.join(" ")), "{at}: {text}");
            }
            if let Some(cell) = row.cells.iter().find(|c| c.focus && c.cursor.is_some()) {
                let (x, y) = picture
                    .cursor
                    .unwrap_or_else(|| panic!("{at}: no cursor for {cell:?}"));
                assert!(
                    regions
                        .iter()
                        .skip(1)
                        .any(|(_, a)| a.y == y && a.x <= x && x < a.x + a.width),
                    "{at}: the cursor stands at {x},{y}"
                );
            }
        }
    }
    assert!(focus_seen, "{at}: the focus is not seen");
}

fn key_line(picture: &Picture, at: &str) {
    let lines = picture.lines();
    let from = lines.len() - 2;
    let foot = lines[from..].join("   ") + "   ";
    for (binding, label) in picture.shown.bindings.iter().filter(|(b, _)| b.stands_in_line()) {
        let Some(key) = binding.key else { continue };
        let text = format!("{} {label}   ", key.name());
        assert!(
            foot.contains(&text),
            "{at}: «{}» is not in the key line\n{foot}",
            text.trim()
        );
    }
    // What does not work now is no promise.
    let works = |text: &str| {
        let mut all = picture.shown.bindings.iter();
        all.any(|(b, label)| {
            let key = b.key.map(|k| k.name());
            b.unavailable.is_none() && key.is_some_and(|k| text.starts_with(&format!("{k} {label}")))
        })
    };
    for (area, target) in &picture.regions {
        if matches!(target, Target::Key(_)) {
            let text = picture.part(*area);
            assert!(works(&text), "{at}: «{text}» does not work\n{foot}");
        }
    }
}

fn message(picture: &Picture, at: &str) {
    let Some(message) = &picture.shown.message else {
        return;
    };
    let words = message.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let seen = picture.words();
    let seen_to = words
        .char_indices()
        .map(|(i, _)| i)
        .chain([words.len()])
        .take_while(|i| seen.contains(words[..*i].trim_end()))
        .last()
        .unwrap_or(0);
    assert!(
        seen_to == words.len() || words[..seen_to].width() > 200,
        "{at}: of the message only «{}»",
        &words[..seen_to]
    );
}

fn title(picture: &Picture, at: &str) {
    let view = &picture.shown.view;
    assert!(!view.title.trim().is_empty(), "{at}: no title");
    let line = picture.lines().remove(0);
    let shown = line.trim();
    let right = view.right.trim();
    let end = right
        .chars()
        .rev()
        .take(10)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect::<String>();
    assert!(
        shown.ends_with(&end),
        "{at}: the end of «{right}» is cut: {shown}"
    );
    let left = shown.split("  ").next().unwrap_or_default();
    assert!(
        is_of(left, &view.title) || is_of(shown, &view.title),
        "{at}: {left}"
    );
}

/// Words that look like a text's id: letters joined by hyphens.
fn leaks(picture: &Picture, ids: &BTreeSet<String>, at: &str) {
    for line in picture.lines() {
        for word in line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '.' || c == '_')) {
            let like = word.contains('-') && word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            assert!(
                !like || !ids.contains(word),
                "{at}: the id {word} is shown\n{line}"
            );
        }
    }
}

/// What is entered letter by letter into the state system is never cut.
fn entered(picture: &Picture, at: &str) {
    let squeezed = |t: &str| t.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let screen = squeezed(&picture.text());
    for part in &picture.shown.view.parts {
        if let Part::Large { label, value } = part {
            for text in [label, value] {
                assert!(screen.contains(&squeezed(text)), "{at}: {text} is not whole");
            }
        }
    }
}

fn look(name: &str, desk: &Desk, lang: Lang, size: (u16, u16), ids: &BTreeSet<String>) {
    let at = format!("{name} {} {}×{}", lang.as_str(), size.0, size.1);
    let picture = draw(&desk.app, size, &PLAIN);
    let whole = picture.text();
    let checked = std::panic::catch_unwind(|| {
        title(&picture, &at);
        key_line(&picture, &at);
        message(&picture, &at);
        leaks(&picture, ids, &at);
        if name.starts_with("transfer") {
            entered(&picture, &at);
        }
        let mut parts = Vec::new();
        parts_of(&picture.shown.view.parts, &mut parts);
        let mut tables = 0;
        for part in parts {
            match part {
                Part::Table(view) => {
                    table(&picture, tables, view, &at);
                    tables += 1;
                }
                Part::Form(view) => form(&picture, view, &at),
                _ => {}
            }
        }
        assert!(!whole.contains('\u{fffd}'), "{at}: a character that is none");
    });
    if checked.is_err() {
        println!("{whole}");
        panic!("{at}");
    }
}

fn all_screens(lang: Lang) {
    let ids: BTreeSet<String> = tereze::texts::bundle::ids(lang).into_iter().collect();
    let mut seen = Vec::new();
    everything(lang, &longest(), &mut |name, desk| {
        for size in SIZES {
            look(name, desk, lang, size, &ids);
        }
        seen.push(name.to_owned());
    });
    // The walk went where it meant to go: to the very end.
    for name in [
        "reason",
        "application-address",
        "review",
        "case-history",
        "hand-over",
        "find",
        "settings",
        "confirm-basis",
    ] {
        assert!(seen.iter().any(|s| s == name), "{name} was not seen: {seen:?}");
    }
}

#[test]
fn in_kazakh() {
    all_screens(Lang::Kk);
}

#[test]
fn in_russian() {
    all_screens(Lang::Ru);
}

#[test]
fn in_english() {
    all_screens(Lang::En);
}
