//! From a frame to cells. Drawing changes nothing; it returns where things stand, for the mouse.

pub mod fit;
pub mod form;
pub mod keyline;
pub mod prose;
pub mod table;
pub mod theme;

use crate::app::view::{Line, Message, Part, Target, Tone, View, line, span};
use crate::app::{Frame as Shown, LEAST};
use crate::domain::trouble::Weight;
pub use fit::{clean, fit, fit_apart, width};
use fit::{fit_end, shortened};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line as TextLine, Span as TextSpan};
use ratatui::widgets::Paragraph;
use theme::Theme;

/// What was drawn where.
pub type Regions = Vec<(Rect, Target)>;

/// Draws a part of the screen and remembers its regions.
pub struct Canvas<'a, 'b> {
    pub frame: &'a mut Frame<'b>,
    pub theme: &'a Theme,
    pub regions: Regions,
    /// Tables drawn so far, for `Target::Row`.
    pub tables: usize,
}

impl Canvas<'_, '_> {
    pub fn text(&mut self, area: Rect, text: &str, style: Style) {
        if area.width > 0 && area.height > 0 {
            self.frame
                .render_widget(Paragraph::new(clean(text)).style(style), area);
        }
    }

    pub fn line(&mut self, area: Rect, line: &Line) {
        if area.width > 0 && area.height > 0 {
            let line = shortened(line, area.width);
            self.frame.render_widget(Paragraph::new(self.styled(&line)), area);
        }
    }

    /// Says that lines stand above or beneath those that an area shows: lists, forms and running text alike, in the
    /// blank column at their right.
    pub fn more(&mut self, area: Rect, above: bool, below: bool) {
        let style = self.theme.tone(Tone::Strong);
        let sign = |y| Rect {
            x: area.x + area.width,
            y,
            width: 1,
            height: 1,
        };
        if area.height == 0 || area.x + area.width >= self.frame.area().width {
            return;
        }
        // In a single line what follows matters more.
        if above && !(below && area.height == 1) {
            self.text(sign(area.y), self.theme.above(), style);
        }
        if below {
            self.text(sign(area.y + area.height - 1), self.theme.below(), style);
        }
    }

    pub fn styled(&self, line: &Line) -> TextLine<'static> {
        let spans = line
            .iter()
            .map(|s| TextSpan::styled(clean(&s.text), self.theme.tone(s.tone)));
        TextLine::from(spans.collect::<Vec<_>>())
    }
}

/// Draws a whole frame.
pub fn draw(shown: &Shown, frame: &mut Frame<'_>, theme: &Theme) -> Regions {
    let area = frame.area();
    let mut canvas = Canvas {
        frame,
        theme,
        regions: Vec::new(),
        tables: 0,
    };
    if area.width < LEAST.0 || area.height < LEAST.1 {
        let words = vec![span(shown.too_small.clone(), Tone::Plain)];
        prose::paragraph(&mut canvas, area, &[words], 0);
        return canvas.regions;
    }
    let row = |y: u16| Rect {
        x: area.x,
        y: area.y + y,
        width: area.width,
        height: 1,
    };
    let bottom = area.height;
    let keys = keyline::rows(&shown.bindings, area.width);
    let keys = keys.max(1);
    title(&mut canvas, row(0), &shown.view);
    rule(&mut canvas, row(1));
    let message_rows = shown
        .message
        .as_ref()
        .map_or(1, |m| prose::height(&said(m).0, area.width - 2).clamp(1, 4));
    let foot = keys + message_rows + 2;
    let body = Rect {
        y: area.y + 2,
        height: bottom.saturating_sub(2 + foot),
        ..area
    };
    parts(&mut canvas, inset(body), &shown.view.parts);
    rule(&mut canvas, row(bottom - foot));
    let message_area = Rect {
        height: message_rows,
        ..row(bottom - foot + 1)
    };
    message(&mut canvas, message_area, shown.message.as_ref());
    rule(&mut canvas, row(bottom - keys - 1));
    let key_area = Rect {
        height: keys,
        ..row(bottom - keys)
    };
    keyline::draw(&mut canvas, key_area, &shown.bindings);
    canvas.regions
}

fn inset(area: Rect) -> Rect {
    Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    }
}

fn title(canvas: &mut Canvas<'_, '_>, area: Rect, view: &View) {
    let right = clean(&view.right);
    // The title gives way to half; what presses keeps its end.
    let title = width(&clean(&view.title)).min(area.width / 2);
    let room = width(&right).min(area.width.saturating_sub(title + 4).max(area.width / 2));
    let left_width = area.width.saturating_sub(room + 4);
    let style = canvas.theme.title();
    let left = Rect {
        x: area.x + 1,
        width: left_width,
        ..area
    };
    canvas.text(left, &fit(&clean(&view.title), left_width), style);
    let at = area.x + area.width.saturating_sub(room + 1);
    let tone = canvas.theme.tone(view.right_tone);
    canvas.text(
        Rect {
            x: at,
            width: room,
            ..area
        },
        &fit_end(&right, room),
        tone,
    );
}

fn rule(canvas: &mut Canvas<'_, '_>, area: Rect) {
    let stroke = canvas.theme.rule().repeat(usize::from(area.width));
    let style = canvas.theme.tone(Tone::Dim);
    canvas.text(area, &stroke, style);
}

/// A message with the sign of its weight, and its tone.
fn said(message: &Message) -> (String, Tone) {
    let (sign, tone) = match message.weight {
        Some(Weight::Error) => ("✗ ", Tone::Problem),
        Some(Weight::Warning) => ("! ", Tone::Soon),
        Some(Weight::Note) | None => ("", Tone::Plain),
    };
    (format!("{sign}{}", clean(&message.text)), tone)
}

fn message(canvas: &mut Canvas<'_, '_>, area: Rect, message: Option<&Message>) {
    let Some(message) = message else { return };
    let (text, tone) = said(message);
    prose::paragraph(canvas, inset(area), &[vec![span(text, tone)]], 0);
}

/// Parts one under another; the last one that can grow takes what is left.
pub fn parts(canvas: &mut Canvas<'_, '_>, area: Rect, parts: &[Part]) {
    // Where room is short, blank lines go first.
    let wished: u16 = parts
        .iter()
        .map(|p| wish(p, area.width))
        .fold(0, u16::saturating_add);
    let tight: Vec<&Part> = parts
        .iter()
        .filter(|p| wished <= area.height || !matches!(p, Part::Gap))
        .collect();
    let parts = tight.as_slice();
    let mut y = area.y;
    let end = area.y + area.height;
    for (i, part) in parts.iter().enumerate() {
        if y >= end {
            break;
        }
        let left = end - y;
        let fixed_after: u16 = parts[i + 1..].iter().map(|p| wish(p, area.width)).sum();
        let wish = wish(part, area.width);
        let height = match *part {
            Part::Form(_)
            | Part::Table(_)
            | Part::Split { .. }
            | Part::Prose { .. }
            | Part::Sheet { .. }
            | Part::About(_) => {
                let after = queues(&parts[i + 1..], area.width);
                let kept = fixed_after.min((left / 2).max(after.min(left.saturating_sub(LEAST_ABOVE))));
                let room = left.saturating_sub(kept);
                if i + 1 == parts.len() {
                    left
                } else {
                    wish.min(room)
                }
            }
            _ => wish.min(left),
        };
        one(canvas, Rect { y, height, ..area }, part);
        y += height;
    }
}

/// So many lines are left to what stands above a split, whatever its lists want.
const LEAST_ABOVE: u16 = 3;

/// The lines of the left list of a split that follows: what presses most stands in it, and is not pushed out.
fn queues(parts: &[&Part], room: u16) -> u16 {
    let left = parts.iter().find_map(|part| match part {
        Part::Split { left, left_width, .. } => Some((left, (*left_width).min(room / 2))),
        _ => None,
    });
    left.map_or(0, |(left, width)| left.iter().map(|p| wish(p, width)).sum())
}

/// The lines a part would like to have.
fn wish(part: &Part, room: u16) -> u16 {
    let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    match part {
        Part::Lines(lines) | Part::Beside(lines) => count(lines.len()),
        Part::Prose { lines, .. } | Part::About(lines) => prose::lines_height(lines, room),
        Part::Sheet { lines, .. } => prose::lines_height(&lines.iter().map(line).collect::<Vec<_>>(), room),
        Part::Typing(_) => 1,
        Part::Large { label, value } => prose::lines_height(&large(label, value), room),
        Part::Form(form) => form::height(form, room),
        Part::Table(table) => table::height(table, room),
        Part::Split {
            left,
            right,
            left_width,
        } => {
            let sum = |parts: &[Part], w: u16| parts.iter().map(|p| wish(p, w)).sum::<u16>();
            sum(left, *left_width).max(sum(right, room.saturating_sub(left_width + 3)))
        }
        Part::Tabs { .. } | Part::Gap => 1,
    }
}

fn one(canvas: &mut Canvas<'_, '_>, area: Rect, part: &Part) {
    match part {
        Part::Gap => {}
        Part::Lines(lines) | Part::Beside(lines) => {
            for (i, line) in (0u16..).zip(lines).take(usize::from(area.height)) {
                canvas.line(
                    Rect {
                        y: area.y + i,
                        height: 1,
                        ..area
                    },
                    line,
                );
            }
        }
        Part::Prose { lines, from } => prose::paragraph(canvas, area, lines, *from),
        Part::Typing(what) => canvas.line(area, &vec![span(what.clone(), Tone::Dim)]),
        Part::Sheet { lines, from, .. } => {
            let lines: Vec<Line> = lines.iter().map(line).collect();
            prose::paragraph(canvas, area, &lines, *from);
        }
        Part::About(lines) => prose::paragraph(canvas, area, lines, 0),
        Part::Large { label, value } => prose::paragraph(canvas, area, &large(label, value), 0),
        Part::Form(form) => form::draw(canvas, area, form),
        Part::Table(table) => table::draw(canvas, area, table),
        Part::Tabs { names, open } => tabs(canvas, area, names, *open),
        Part::Split {
            left,
            left_width,
            right,
        } => {
            let left_width = (*left_width).min(area.width / 2);
            parts(
                canvas,
                Rect {
                    width: left_width,
                    ..area
                },
                left,
            );
            let dim = canvas.theme.tone(Tone::Dim);
            for y in area.y..area.y + area.height {
                let bar = canvas.theme.bar();
                canvas.text(
                    Rect {
                        x: area.x + left_width + 1,
                        y,
                        width: 1,
                        height: 1,
                    },
                    bar,
                    dim,
                );
            }
            let x = area.x + left_width + 3;
            let width = area.width.saturating_sub(left_width + 3);
            parts(canvas, Rect { x, width, ..area }, right);
        }
    }
}

/// Letters apart, alone between two empty lines; always whole, however long it is.
fn large(label: &str, value: &str) -> Vec<Line> {
    vec![
        Line::new(),
        vec![span(format!("▸ {label}"), Tone::Strong)],
        vec![span(format!("    {}", spaced(value)), Tone::Strong)],
        Line::new(),
    ]
}

/// Letters apart, so that they are read one by one; what does not fit the narrowest line so would only be torn.
fn spaced(text: &str) -> String {
    if text.chars().count() > 36 {
        return text.to_owned();
    }
    text.chars().map(|c| c.to_string()).collect::<Vec<_>>().join(" ")
}

fn tabs(canvas: &mut Canvas<'_, '_>, area: Rect, names: &[String], open: usize) {
    let mut x = area.x;
    for (i, name) in names.iter().enumerate() {
        let text = if i == open {
            format!("[{name}]")
        } else {
            format!(" {name} ")
        };
        let room = width(&text).min((area.x + area.width).saturating_sub(x));
        let style = if i == open {
            canvas.theme.focus()
        } else {
            canvas.theme.tone(Tone::Plain)
        };
        let cell = Rect {
            x,
            width: room,
            height: 1,
            ..area
        };
        canvas.text(cell, &text, style);
        canvas.regions.push((cell, Target::Tab(i)));
        x += room;
        if i + 1 < names.len() && x + 1 < area.x + area.width {
            let dim = canvas.theme.tone(Tone::Dim);
            let separator = canvas.theme.separator();
            canvas.text(
                Rect {
                    x,
                    width: 1,
                    height: 1,
                    ..area
                },
                separator,
                dim,
            );
            x += 1;
        }
    }
}
