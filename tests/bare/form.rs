//! The least a form can be: twenty inputs, ratatui, no store and no rules. What the terminal itself costs, beside which
//! the program's own figures are read.

use crossterm::event::{Event, KeyCode, KeyEventKind, read};
use crossterm::execute;
use crossterm::terminal::{
    BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
    disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::widgets::Paragraph;
use std::io::{self, BufWriter, Write};

const INPUTS: usize = 20;

pub fn run() -> io::Result<()> {
    enable_raw_mode()?;
    let mut out = BufWriter::with_capacity(64 * 1024, io::stdout());
    execute!(out, EnterAlternateScreen)?;
    let mut terminal = Terminal::new(CrosstermBackend::new(out))?;
    let mut texts = vec![String::new(); INPUTS];
    let mut focus = 0;
    loop {
        execute!(terminal.backend_mut(), BeginSynchronizedUpdate)?;
        terminal.draw(|frame| {
            for (y, text) in (0u16..).zip(&texts) {
                let here = usize::from(y) == focus;
                let style = Style::default().add_modifier(if here {
                    Modifier::REVERSED
                } else {
                    Modifier::empty()
                });
                let row = |x, width| Rect {
                    x,
                    y: y + 2,
                    width,
                    height: 1,
                };
                frame.render_widget(Paragraph::new(format!("Field {y}")), row(2, 20));
                frame.render_widget(Paragraph::new(text.as_str()).style(style), row(24, 50));
                if here {
                    let end = u16::try_from(text.chars().count()).unwrap_or(49).min(49);
                    frame.set_cursor_position(Position {
                        x: 24 + end,
                        y: y + 2,
                    });
                }
            }
        })?;
        execute!(terminal.backend_mut(), EndSynchronizedUpdate)?;
        terminal.backend_mut().flush()?;
        let Event::Key(key) = read()? else { continue };
        if key.kind == KeyEventKind::Release {
            continue;
        }
        match key.code {
            KeyCode::Char(c) => texts[focus].push(c),
            KeyCode::Backspace => drop(texts[focus].pop()),
            KeyCode::Tab => focus = (focus + 1) % INPUTS,
            KeyCode::Esc => break,
            _ => {}
        }
    }
    execute!(terminal.backend_mut(), LeaveAlternateScreen)?;
    disable_raw_mode()
}
