//! Help for the very screen one stands on: its words, and its keys from the bindings in force.

use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Line, Part, Tone, View, line, span, toned};

pub struct Help {
    of: &'static str,
    bindings: Vec<Binding>,
    from: usize,
}

impl Help {
    pub fn new(of: &'static str, bindings: Vec<Binding>) -> Self {
        Self {
            of,
            bindings,
            from: 0,
        }
    }

    fn lines(&self, cx: &Shared) -> Vec<Line> {
        let mut lines = Vec::new();
        let words = cx
            .sayer
            .get(cx.lang, &format!("help-{}", self.of))
            .unwrap_or_default();
        lines.extend(words.lines().map(line));
        lines.push(Line::new());
        lines.push(toned(cx.text("help-keys"), Tone::Strong));
        for binding in &self.bindings {
            let key = binding.key.map_or_else(|| "·".to_owned(), Key::name);
            let mut row = vec![
                span(format!("  {key:<10}"), Tone::Strong),
                span(cx.say(&binding.label), Tone::Plain),
            ];
            if let Some(why) = &binding.unavailable {
                row.push(span(format!(" — {}", cx.say(why)), Tone::Dim));
            }
            lines.push(row);
        }
        lines.push(Line::new());
        lines.extend(cx.text("help-typing").lines().map(line));
        lines
    }
}

impl Screen for Help {
    fn name(&self) -> &'static str {
        "help"
    }
    fn is_aside(&self) -> bool {
        true
    }
    fn view(&self, cx: &Shared) -> View {
        let title = cx.text(&format!("screen-{}", self.of));
        View {
            title: format!("{} · {title}", cx.text("screen-help")),
            parts: vec![Part::Prose {
                lines: self.lines(cx),
                from: self.from,
            }],
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![
            Binding::new(Key::Up, Command::Own(0), "key-up"),
            Binding::new(Key::Down, Command::Own(1), "key-down"),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Own(0) => self.key(Press::of(Key::Up), cx),
            Command::Own(1) => self.key(Press::of(Key::Down), cx),
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        match press.key {
            Key::Up => self.from = self.from.saturating_sub(1),
            Key::Down => self.from = (self.from + 1).min(200),
            Key::PageUp => self.from = self.from.saturating_sub(10),
            Key::PageDown => self.from = (self.from + 10).min(200),
            Key::Enter => return Turn::Back,
            _ => {}
        }
        Turn::Stay
    }
}
