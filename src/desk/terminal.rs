//! The terminal: taken and given back whole, whatever happens.

use super::Event;
use super::split_keys::{self, joined};
use crate::app::App;
use crate::ui::{self, Regions, theme};
use crossterm::cursor::Show;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture, poll, read,
};
use crossterm::execute;
use crossterm::terminal::{
    BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
    disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Position, Rect};
use std::io::{self, BufWriter, Stdout, Write};
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

/// More than any reader sends at once; then the screen has its turn.
const MOST: usize = 1024;

/// A frame that stands on the terminal.
pub struct Drawn {
    pub regions: Regions,
    pub size: (u16, u16),
    pub seen: Instant,
}

pub struct Screen {
    terminal: Terminal<CrosstermBackend<BufWriter<Stdout>>>,
}

impl Screen {
    pub fn open() -> io::Result<Self> {
        enable_raw_mode()?;
        let mut out = BufWriter::with_capacity(64 * 1024, io::stdout());
        execute!(
            out,
            EnterAlternateScreen,
            EnableBracketedPaste,
            EnableMouseCapture
        )?;
        Ok(Self {
            terminal: Terminal::new(CrosstermBackend::new(out))?,
        })
    }

    /// What stands on the terminal is not what was drawn: the next drawing is whole. (`Terminal::clear` would ask the
    /// terminal for its cursor, and the answer goes to the thread that reads keys.)
    pub fn clear(&mut self) -> io::Result<()> {
        let size = self.terminal.size()?;
        self.terminal.resize(Rect::from((Position::ORIGIN, size)))
    }

    /// Draws; says where things stand, on how many columns and rows, and since when the clerk can have seen them.
    pub fn draw(&mut self, app: &App, theme: &theme::Theme) -> io::Result<Drawn> {
        let shown = app.frame();
        let mut regions = Regions::new();
        execute!(self.terminal.backend_mut(), BeginSynchronizedUpdate)?;
        let mut size = (0, 0);
        self.terminal.draw(|frame| {
            let area = frame.area();
            size = (area.width, area.height);
            regions = ui::draw(&shown, frame, theme);
        })?;
        let seen = Instant::now();
        execute!(self.terminal.backend_mut(), EndSynchronizedUpdate)?;
        self.terminal.backend_mut().flush()?;
        Ok(Drawn { regions, size, seen })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

fn restore() {
    // Nothing can be done about a terminal that does not take these.
    let _ = disable_raw_mode();
    let _ = execute!(
        io::stdout(),
        DisableMouseCapture,
        DisableBracketedPaste,
        LeaveAlternateScreen,
        Show
    );
}

/// Reads the terminal on a thread of its own.
pub fn listen(events: Sender<Event>) {
    std::thread::spawn(move || {
        loop {
            let Ok(first) = read() else {
                let _ = events.send(Event::Gone);
                return;
            };
            // What came in one go stays together: a reader's burst, a key with the keys behind it.
            let at = Instant::now();
            let mut together = vec![first];
            while together.len() < MOST && poll(patience(&together)).unwrap_or(false) {
                let Ok(next) = read() else { break };
                together.push(next);
            }
            if events.send(Event::Terminal(joined(together), at)).is_err() {
                return;
            }
        }
    });
}

fn patience(together: &[crossterm::event::Event]) -> Duration {
    if split_keys::is_cut(together) {
        split_keys::PATIENCE
    } else {
        Duration::ZERO
    }
}

/// `NO_COLOR` is obeyed; `TEREZE_THEME=light` turns to a light ground, `TEREZE_ASCII=1` to plain lines.
pub fn theme() -> theme::Theme {
    let set = |name: &str| std::env::var_os(name).is_some_and(|v| !v.is_empty());
    let light = std::env::var("TEREZE_THEME").is_ok_and(|v| v == "light");
    let palette = if set("NO_COLOR") {
        theme::Palette::None
    } else if light {
        theme::Palette::Light
    } else {
        theme::Palette::Dark
    };
    theme::Theme {
        palette,
        ascii: set("TEREZE_ASCII"),
    }
}
