//! The very point of the regulation, in Kazakh, offline.

use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::point;
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Line, Part, Tone, View, toned};
use crate::forms::citation::{self, Quote};
use crate::forms::pack::Pack;
use crate::texts::lang::Lang;

pub struct Law {
    point: String,
    act: String,
    quote: Quote,
    from: usize,
}

impl Law {
    pub fn open(pack: &Pack, point: &str) -> Option<Self> {
        let quote = citation::open(pack.text_id()?, point)?;
        let act = pack.basis.first().map_or(String::new(), |b| b.act.kk.clone());
        Some(Self {
            point: point.to_owned(),
            act,
            quote,
            from: 0,
        })
    }
}

impl Screen for Law {
    fn name(&self) -> &'static str {
        "law"
    }
    fn is_aside(&self) -> bool {
        true
    }
    fn view(&self, cx: &Shared) -> View {
        let mut lines = Vec::new();
        if cx.lang != Lang::Kk {
            lines.push(toned(cx.text("law-in-kazakh"), Tone::Soon));
        }
        lines.push(toned(self.act.clone(), Tone::Dim));
        lines.push(toned(self.quote.heading.clone(), Tone::Strong));
        for text in self.quote.lead.iter().chain(&self.quote.paragraphs) {
            lines.push(Line::new());
            lines.push(toned(text.clone(), Tone::Law));
        }
        let title = format!("{} · {}", cx.text("screen-law"), point::text(&self.point, cx));
        View {
            title,
            parts: vec![Part::Prose {
                lines,
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
            Key::Down => self.from = (self.from + 1).min(500),
            Key::PageUp => self.from = self.from.saturating_sub(10),
            Key::PageDown => self.from = (self.from + 10).min(500),
            Key::Enter | Key::F(4) => return Turn::Back,
            _ => {}
        }
        Turn::Stay
    }
}
