#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]
//! Pictures of the screen for the README, drawn by the program itself: `.ci/pictures` runs this.

#[path = "fixtures/clerk.rs"]
#[allow(dead_code, clippy::unwrap_used, clippy::panic)]
mod clerk;

use clerk::{Clerk, aged};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use std::fmt::Write as _;
use std::path::Path;
use tereze::app::command::Command;
use tereze::texts::lang::Lang;
use tereze::ui::{self, theme};

/// A cell of the picture, in its units.
const CELL: (u16, u16) = (9, 19);
const INK: &str = "#d8dee9";
const GROUND: &str = "#1e222a";

fn colour(colour: Color, otherwise: &'static str) -> &'static str {
    match colour {
        Color::Black => "#1e222a",
        Color::Red => "#e06c75",
        Color::Green => "#98c379",
        Color::Yellow => "#e5c07b",
        Color::Blue => "#61afef",
        Color::Magenta => "#c678dd",
        Color::Cyan => "#56b6c2",
        Color::DarkGray => "#8a919e",
        Color::White => "#ffffff",
        _ => otherwise,
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Neighbouring cells of one style, as one text.
fn runs(buffer: &Buffer, y: u16) -> Vec<(u16, u16, String, Cell)> {
    let mut out: Vec<(u16, u16, String, Cell)> = Vec::new();
    for x in 0..buffer.area.width {
        let cell = &buffer[(x, y)];
        match out.last_mut() {
            Some((_, width, text, before)) if before.style() == cell.style() => {
                text.push_str(cell.symbol());
                *width += 1;
            }
            _ => out.push((x, 1, cell.symbol().to_owned(), cell.clone())),
        }
    }
    out
}

fn svg(buffer: &Buffer) -> String {
    let (w, h) = CELL;
    let (width, height) = ((buffer.area.width + 2) * w, buffer.area.height * h + w * 2);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"'DejaVu Sans Mono','Liberation Mono',Menlo,Consolas,monospace\" font-size=\"15\" xml:space=\"preserve\">\n<rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{GROUND}\"/>\n"
    );
    for y in 0..buffer.area.height {
        for (x, columns, text, cell) in runs(buffer, y) {
            let (left, top) = ((x + 1) * w, y * h + w);
            let turned = cell.modifier.contains(Modifier::REVERSED);
            let (mut ink, mut ground) = (colour(cell.fg, INK), colour(cell.bg, GROUND));
            if turned {
                (ink, ground) = (ground, ink);
            }
            if ground != GROUND {
                let _ = writeln!(
                    out,
                    "<rect x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{h}\" fill=\"{ground}\"/>",
                    columns * w
                );
            }
            if text.trim().is_empty() {
                continue;
            }
            let weight = if cell.modifier.contains(Modifier::BOLD) {
                " font-weight=\"bold\""
            } else {
                ""
            };
            let _ = writeln!(
                out,
                "<text x=\"{left}\" y=\"{}\" fill=\"{ink}\"{weight} textLength=\"{}\">{}</text>",
                top + h - 5,
                columns * w,
                escape(&text)
            );
        }
    }
    out.push_str("</svg>\n");
    out
}

/// The frame of the moment at 80×24.
fn picture(clerk: &Clerk, name: &str) {
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    let theme = theme::Theme {
        palette: theme::Palette::Dark,
        ascii: false,
    };
    let frame = clerk.frame();
    terminal.draw(|f| drop(ui::draw(&frame, f, &theme))).unwrap();
    let drawn = svg(terminal.backend().buffer());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/pictures");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{name}.svg"));
    std::fs::write(&path, drawn).unwrap();
    println!("{}", path.display());
}

#[test]
#[ignore = "writes assets/pictures"]
fn pictures_of_the_screens() {
    let folder = tempfile::tempdir().unwrap();
    let mut clerk = Clerk::new(folder.path(), Lang::Ru);
    clerk.found();
    let who = aged();
    clerk.begin("aged");
    clerk.mark("passport");
    clerk.command(Command::Forward);
    clerk.scan(&who.zone);
    clerk.fill_application(&who);
    clerk.stand_at("surname");
    picture(&clerk, "application");
    clerk.command(Command::Forward);
    clerk.command(Command::Mark);
    clerk.command(Command::Forward);
    clerk.answer_question("answer-no");
    clerk.answer_question("answer-no");
    clerk.answer_question("review-consent-yes");
    clerk.print();
    clerk.on("case");
    picture(&clerk, "case");
}
