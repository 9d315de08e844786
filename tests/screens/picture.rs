//! A frame as cells: its lines, the cursor, and what stands where.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tereze::app::{App, Frame};
use tereze::ui::theme::{Palette, Theme};
use tereze::ui::{self, Regions};
use unicode_width::UnicodeWidthStr;

pub const PLAIN: Theme = Theme {
    palette: Palette::Dark,
    ascii: false,
};

pub struct Picture {
    pub buffer: Buffer,
    pub regions: Regions,
    pub cursor: Option<(u16, u16)>,
    pub shown: Frame,
}

pub fn draw(app: &App, (width, height): (u16, u16), theme: &Theme) -> Picture {
    let shown = app.frame();
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    let mut regions = Regions::new();
    terminal
        .draw(|frame| regions = ui::draw(&shown, frame, theme))
        .unwrap();
    let backend = terminal.backend();
    let cursor = backend.cursor_visible().then(|| {
        let at = backend.cursor_position();
        (at.x, at.y)
    });
    Picture {
        buffer: backend.buffer().clone(),
        regions,
        cursor,
        shown,
    }
}

impl Picture {
    /// The text of a part of the screen's row; a wide letter is followed by a cell that is its own.
    pub fn part(&self, area: Rect) -> String {
        let mut out = String::new();
        let mut x = area.x;
        while x < area.x + area.width {
            let symbol = self.buffer[(x, area.y)].symbol();
            out.push_str(symbol);
            x += u16::try_from(symbol.width()).unwrap_or(1).max(1);
        }
        out
    }

    pub fn lines(&self) -> Vec<String> {
        let area = self.buffer.area;
        let row = |y| Rect { y, height: 1, ..area };
        (0..area.height)
            .map(|y| self.part(row(y)).trim_end().to_owned())
            .collect()
    }

    pub fn text(&self) -> String {
        self.lines().join("\n")
    }

    /// The text with every run of blanks and lines as one blank: for looking a sentence up however it breaks.
    pub fn words(&self) -> String {
        self.text().split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
