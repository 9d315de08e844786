//! Styles by meaning. Every meaning has a mark or a word as well, so that nothing rests on colour alone.

use crate::app::view::Tone;
use ratatui::style::{Color, Modifier, Style};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Palette {
    /// Sixteen colours on a dark ground: every terminal.
    Dark,
    Light,
    /// `NO_COLOR`: weight and underline only.
    None,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    pub palette: Palette,
    /// Plain ASCII lines where the terminal cannot do better.
    pub ascii: bool,
}

impl Theme {
    pub fn tone(&self, tone: Tone) -> Style {
        let plain = Style::default();
        let bold = plain.add_modifier(Modifier::BOLD);
        match self.palette {
            Palette::None => match tone {
                Tone::Plain | Tone::Done => plain,
                Tone::Dim => plain.add_modifier(Modifier::DIM),
                Tone::Strong | Tone::Soon => bold,
                Tone::Late | Tone::Problem => bold.add_modifier(Modifier::UNDERLINED),
                Tone::Law => plain.add_modifier(Modifier::ITALIC),
            },
            Palette::Dark => match tone {
                Tone::Plain => plain,
                Tone::Dim => plain.fg(Color::DarkGray),
                Tone::Strong => bold,
                Tone::Done => plain.fg(Color::Green),
                Tone::Soon => plain.fg(Color::Yellow),
                Tone::Late => bold.fg(Color::Red),
                Tone::Problem => plain.fg(Color::Red),
                Tone::Law => plain.fg(Color::Cyan),
            },
            Palette::Light => match tone {
                Tone::Plain => plain,
                Tone::Dim => plain.fg(Color::DarkGray),
                Tone::Strong => bold,
                Tone::Done => plain.fg(Color::Green),
                Tone::Soon => plain.fg(Color::Magenta),
                Tone::Late => bold.fg(Color::Red),
                Tone::Problem => plain.fg(Color::Red),
                Tone::Law => plain.fg(Color::Blue),
            },
        }
    }

    pub fn title(&self) -> Style {
        Style::default().add_modifier(Modifier::BOLD)
    }

    pub fn focus(&self) -> Style {
        match self.palette {
            Palette::None => Style::default().add_modifier(Modifier::REVERSED),
            Palette::Dark => Style::default().fg(Color::Black).bg(Color::Cyan),
            Palette::Light => Style::default().fg(Color::White).bg(Color::Blue),
        }
    }

    pub fn key(&self) -> Style {
        match self.palette {
            Palette::None => Style::default().add_modifier(Modifier::BOLD),
            Palette::Dark => Style::default().fg(Color::Cyan),
            Palette::Light => Style::default().fg(Color::Blue),
        }
    }

    pub fn rule(&self) -> &'static str {
        if self.ascii { "-" } else { "─" }
    }

    pub fn bar(&self) -> &'static str {
        if self.ascii { "|" } else { "▏" }
    }

    /// Before the chosen row of a list that the keys do not go to.
    pub fn resting(&self) -> &'static str {
        if self.ascii { "-" } else { "›" }
    }

    pub fn separator(&self) -> &'static str {
        if self.ascii { "|" } else { "│" }
    }

    /// Beside the first line: there are lines above it.
    pub fn above(&self) -> &'static str {
        if self.ascii { "^" } else { "↑" }
    }

    /// Beside the last line: more lines follow.
    pub fn below(&self) -> &'static str {
        if self.ascii { "v" } else { "↓" }
    }

    pub fn pointer(&self) -> &'static str {
        if self.ascii { ">" } else { "▸" }
    }
}
