//! Styles by meaning: nothing rests on colour alone, sixteen colours are enough, and none is asked for where it is
//! not wanted.

use super::desk::Desk;
use super::office::Home;
use super::picture::{Picture, draw};
use super::walk::{everything, person};
use ratatui::style::{Color, Modifier, Style};
use std::collections::BTreeMap;
use tereze::app::view::{Line, Part, Span, Tone};
use tereze::texts::lang::Lang;
use tereze::ui::theme::{Palette, Theme};

const PALETTES: [Palette; 3] = [Palette::Dark, Palette::Light, Palette::None];
const TONES: [Tone; 8] = [
    Tone::Plain,
    Tone::Dim,
    Tone::Strong,
    Tone::Done,
    Tone::Soon,
    Tone::Late,
    Tone::Problem,
    Tone::Law,
];

fn theme(palette: Palette) -> Theme {
    Theme {
        palette,
        ascii: false,
    }
}

fn is_one_of_sixteen(color: Color) -> bool {
    !matches!(color, Color::Rgb(..) | Color::Indexed(_))
}

fn styles(theme: &Theme) -> Vec<(String, Style)> {
    let mut all: Vec<(String, Style)> = TONES.iter().map(|t| (format!("{t:?}"), theme.tone(*t))).collect();
    all.push(("title".to_owned(), theme.title()));
    all.push(("focus".to_owned(), theme.focus()));
    all.push(("key".to_owned(), theme.key()));
    all
}

fn said(style: Style) -> String {
    let mut out = Vec::new();
    out.extend(style.fg.map(|c| format!("{c}")));
    out.extend(style.bg.map(|c| format!("on {c}")));
    out.extend((!style.add_modifier.is_empty()).then(|| format!("{:?}", style.add_modifier)));
    if out.is_empty() {
        "–".to_owned()
    } else {
        out.join(" ")
    }
}

#[test]
fn styles_by_meaning() {
    let mut table = String::new();
    for palette in PALETTES {
        table.push_str(&format!("{palette:?}\n"));
        for (meaning, style) in styles(&theme(palette)) {
            table.push_str(&format!("  {meaning:<8} {}\n", said(style)));
        }
    }
    insta::assert_snapshot!("styles", table);
}

#[test]
fn sixteen_colours_are_enough_and_no_color_is_none() {
    for palette in PALETTES {
        for (meaning, style) in styles(&theme(palette)) {
            for color in [style.fg, style.bg].into_iter().flatten() {
                assert!(is_one_of_sixteen(color), "{meaning} {palette:?}");
                assert_ne!(palette, Palette::None, "{meaning} has a colour");
            }
        }
    }
    // What wants to be seen is told from plain text without a colour too.
    let bare = theme(Palette::None);
    for tone in [Tone::Soon, Tone::Late, Tone::Problem] {
        assert_ne!(bare.tone(tone), bare.tone(Tone::Plain), "{tone:?}");
    }
    assert!(bare.focus().add_modifier.contains(Modifier::REVERSED));
}

fn spans<'a>(parts: &'a [Part], out: &mut Vec<&'a Span>) {
    fn lines<'a>(lines: &'a [Line], out: &mut Vec<&'a Span>) {
        out.extend(lines.iter().flatten());
    }
    for part in parts {
        match part {
            Part::Lines(all) | Part::Beside(all) | Part::About(all) => lines(all, out),
            Part::Prose { lines: all, .. } => lines(all, out),
            Part::Table(table) => out.extend(table.rows.iter().flatten()),
            Part::Form(form) => {
                for row in &form.rows {
                    lines(&row.notes, out);
                    out.extend(&row.mark);
                }
            }
            Part::Split { left, right, .. } => {
                spans(left, out);
                spans(right, out);
            }
            Part::Tabs { .. } | Part::Sheet { .. } | Part::Typing(_) | Part::Large { .. } | Part::Gap => {}
        }
    }
}

/// What a coloured piece says when its colour is taken away.
fn speaks(text: &str) -> bool {
    let text = text.trim();
    ["✓", "✗", "○", "!", "?", "●", "·"].contains(&text) || text.chars().any(char::is_alphanumeric)
}

#[test]
fn every_meaning_has_a_mark_or_a_word() {
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    everything(Lang::Ru, &person(), &mut |name, desk| {
        let frame = desk.app.frame();
        let mut all = Vec::new();
        spans(&frame.view.parts, &mut all);
        for span in all {
            let meaning = matches!(span.tone, Tone::Done | Tone::Soon | Tone::Late | Tone::Problem);
            if meaning && !span.text.trim().is_empty() {
                assert!(speaks(&span.text), "{name}: {:?} by colour alone", span);
                *met.entry(format!("{:?}", span.tone)).or_default() += 1;
            }
        }
    });
    for meaning in ["Done", "Soon", "Problem"] {
        assert!(met.get(meaning).is_some_and(|n| *n > 5), "{met:?}");
    }
}

fn colours(picture: &Picture) -> usize {
    let coloured = |c: &Color| *c != Color::Reset;
    let cells = picture.buffer.content.iter();
    cells.filter(|c| coloured(&c.fg) || coloured(&c.bg)).count()
}

#[test]
fn no_color_draws_no_colour_and_ascii_draws_no_lines() {
    let size = (80, 24);
    everything(Lang::Ru, &person(), &mut |name, desk| {
        let bare = draw(&desk.app, size, &theme(Palette::None));
        assert_eq!(colours(&bare), 0, "{name}");
        assert!(
            colours(&draw(&desk.app, size, &theme(Palette::Light))) > 0,
            "{name}"
        );
        let ascii = Theme {
            palette: Palette::None,
            ascii: true,
        };
        let text = draw(&desk.app, size, &ascii).text();
        // The place of the cursor in the zone is a stroke of its own.
        let strokes = if name.starts_with("passport") {
            "─│▸"
        } else if name.starts_with("transfer") {
            "─│▏"
        } else {
            "─│▏▸"
        };
        let stroke = text.chars().find(|c| strokes.contains(*c));
        assert!(!text.contains("\n ›"), "{name}\n{text}");
        assert_eq!(stroke, None, "{name}\n{text}");
    });
}

#[test]
fn the_words_of_a_window_too_small() {
    let desk = Desk::at(Home::at_work());
    for (size, words) in [((20, 8), "Окно слишком мало."), ((39, 30), "80×24")] {
        let picture = desk.picture(size);
        assert!(picture.words().contains(words), "{}", picture.text());
    }
}
