//! Lines as they are asked for, one at a time: from the terminal or a pipe; a password without an echo.

use crate::desk::Event;
use crossterm::event::{Event as Typed, KeyCode, KeyEventKind, KeyModifiers, poll, read};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use std::cell::Cell;
use std::io::{self, BufRead, IsTerminal};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// Longer than any line that is taken.
const MOST: usize = 4096;

pub struct Reader {
    wanted: Sender<bool>,
    /// A line was asked for and has not come.
    open: Cell<bool>,
    terminal: bool,
}

impl Reader {
    /// Reads on a thread of its own; what it reads comes as [`Event::Line`], the end of input as [`Event::Gone`].
    pub fn start(events: Sender<Event>) -> Self {
        let (wanted, wants) = channel();
        let terminal = io::stdin().is_terminal();
        std::thread::spawn(move || serve(&wants, &events, terminal));
        Self {
            wanted,
            open: Cell::new(false),
            terminal,
        }
    }

    pub fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// Asks for a line, unless one is asked for already.
    pub fn want(&self, secret: bool) {
        if !self.open.replace(true) {
            // Its end was told as an event.
            let _ = self.wanted.send(secret);
        }
    }

    /// It came.
    pub fn came(&self) {
        self.open.set(false);
    }
}

/// The terminal as it was before a password was asked for.
pub fn give_back() {
    let _ = disable_raw_mode();
}

fn serve(wants: &Receiver<bool>, events: &Sender<Event>, terminal: bool) {
    // What was typed ahead behind a password.
    let mut ahead = Zeroizing::new(String::new());
    for secret in wants {
        let line = match secret && terminal {
            true => unseen(&mut ahead),
            false => line(&mut ahead),
        };
        let event = line.map_or(Event::Gone, |line| Event::Line(line, Instant::now()));
        let gone = matches!(event, Event::Gone);
        if events.send(event).is_err() || gone {
            return;
        }
    }
}

fn line(ahead: &mut Zeroizing<String>) -> Option<Zeroizing<String>> {
    if let Some(end) = ahead.find('\n') {
        let line = Zeroizing::new(ahead[..end].to_owned());
        ahead.drain(..=end);
        return Some(line);
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(MOST));
    let read = io::stdin().lock().read_until(b'\n', &mut bytes).ok()?;
    if read == 0 {
        return None;
    }
    let mut line = Zeroizing::new(std::mem::take(&mut **ahead));
    line.push_str(&String::from_utf8_lossy(&bytes));
    let ended = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(ended);
    Some(line)
}

/// A line that is not shown: key by key, since a line that the terminal gathers could stay unshown when the program is
/// told to end meanwhile.
fn unseen(ahead: &mut Zeroizing<String>) -> Option<Zeroizing<String>> {
    if ahead.contains('\n') {
        return line(ahead);
    }
    enable_raw_mode().ok()?;
    let typed = keyed(ahead);
    disable_raw_mode().ok()?;
    typed
}

fn keyed(ahead: &mut Zeroizing<String>) -> Option<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::with_capacity(MOST));
    line.push_str(&std::mem::take(&mut **ahead));
    loop {
        let Typed::Key(key) = read().ok()? else { continue };
        if key.kind == KeyEventKind::Release {
            continue;
        }
        let ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
        match key.code {
            KeyCode::Enter => break,
            KeyCode::Char('j' | 'm') if ctrl => break,
            KeyCode::Char('c' | 'd') if ctrl => return None,
            KeyCode::Char('u') if ctrl => line.clear(),
            KeyCode::Char(c) if !ctrl && line.len() < MOST => line.push(c),
            KeyCode::Backspace => {
                line.pop();
            }
            _ => {}
        }
    }
    while poll(Duration::ZERO).unwrap_or(false) {
        match read() {
            Ok(Typed::Key(key)) if key.kind != KeyEventKind::Release => match key.code {
                KeyCode::Enter => ahead.push('\n'),
                KeyCode::Char(c) if key.modifiers.is_empty() || c.is_uppercase() => ahead.push(c),
                _ => {}
            },
            Ok(_) => {}
            Err(_) => break,
        }
    }
    Some(line)
}
