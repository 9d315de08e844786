//! Terminal events as messages: releases dropped, text composed, a scanner's burst kept together.

use super::{Event, target_at};
use crate::app::key::{Key, Press};
use crate::app::msg::Msg;
use crate::ui::Regions;
use crossterm::event::{Event as Terminal, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseEventKind};
use unicode_normalization::char::compose;

/// A person cannot type this many characters between two looks at the keyboard; a passport reader does.
const BURST: usize = 28;

pub fn messages(events: Vec<Event>, regions: &Regions) -> Vec<Msg> {
    let mut out = Vec::new();
    let mut run = String::new();
    for event in events {
        match event {
            Event::Office(message) => {
                flush(&mut run, &mut out);
                out.push(message);
            }
            Event::Gone => {}
            Event::Terminal(together, _) => {
                for event in together {
                    one(event, regions, &mut run, &mut out);
                }
            }
        }
    }
    flush(&mut run, &mut out);
    if out.is_empty() {
        out.push(Msg::Tick);
    }
    out
}

/// One event of the terminal: typed letters are gathered in `run`, everything else becomes a message at once.
fn one(event: Terminal, regions: &Regions, run: &mut String, out: &mut Vec<Msg>) {
    match event {
        Terminal::Key(key) if key.kind != KeyEventKind::Release => {
            let Some(press) = pressed(key) else { return };
            match press.typed() {
                Some(c) => run.push(c),
                None if press == Press::of(Key::Enter) && !run.is_empty() => run.push('\n'),
                None => {
                    flush(run, out);
                    out.push(Msg::Key(press));
                }
            }
        }
        Terminal::Paste(text) => {
            flush(run, out);
            out.push(Msg::Paste(text));
        }
        Terminal::Mouse(mouse) => {
            flush(run, out);
            match mouse.kind {
                MouseEventKind::Down(_) => {
                    let hit = target_at(regions, mouse.column, mouse.row);
                    out.extend(hit.map(Msg::Click));
                }
                MouseEventKind::ScrollUp => out.push(Msg::Scroll(-1)),
                MouseEventKind::ScrollDown => out.push(Msg::Scroll(1)),
                _ => {}
            }
        }
        _ => {}
    }
}

fn pressed(key: KeyEvent) -> Option<Press> {
    let known = match key.code {
        KeyCode::Char(c) => Key::Char(c),
        KeyCode::F(n) => Key::F(n),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab if key.modifiers.contains(KeyModifiers::SHIFT) => Key::BackTab,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Insert => Key::Insert,
        _ => return None,
    };
    let ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    // AltGr arrives as Ctrl+Alt on Windows and is then a letter like any other.
    let letter = matches!(known, Key::Char(_)) && ctrl && alt;
    let press = Press {
        key: known,
        ctrl: ctrl && !letter,
        alt: alt && !letter,
    };
    Some(press)
}

/// What was gathered goes on as one text when it was a burst, else key by key.
fn flush(run: &mut String, out: &mut Vec<Msg>) {
    if run.is_empty() {
        return;
    }
    let text = std::mem::take(run);
    if text.chars().count() >= BURST {
        out.push(Msg::Scan(text));
        return;
    }
    let mut composed: Vec<char> = Vec::new();
    for c in text.chars() {
        match composed.last().and_then(|&before| compose(before, c)) {
            Some(one) => {
                composed.pop();
                composed.push(one);
            }
            None => composed.push(c),
        }
    }
    for c in composed {
        let key = if c == '\n' { Key::Enter } else { Key::Char(c) };
        out.push(Msg::Key(Press::of(key)));
    }
}
