//! Terminal events as messages: releases dropped, text composed, how swiftly keys came told with them.

use super::{Event, target_at};
use crate::app::key::{Key, Press, Run};
use crate::app::msg::{self, Msg};
use crate::ui::Regions;
use crossterm::event::{Event as Terminal, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseEventKind};
use std::time::{Duration, Instant};
use unicode_normalization::char::compose;

/// A run goes on while its letters come no slower than this. A reader on USB sends one in 1 to 20 ms; a held key repeats
/// in 30 ms or more, a hand is slower still.
const PACE: Duration = Duration::from_millis(30);
/// How late against that pace a letter of a run may be: a busy machine lets a reader's letters wait. A hand has used it
/// up after a few letters.
const LATE: Duration = Duration::from_millis(100);

/// What is known of the keys before.
#[derive(Debug, Default)]
pub struct Keys {
    /// When the last character or Enter came, if nothing else came since.
    last: Option<Instant>,
    late: Duration,
    run: Run,
    /// Of the run, what was not handed on yet.
    gathered: String,
}

impl Keys {
    pub fn messages(&mut self, events: Vec<Event>, regions: &Regions) -> Vec<Msg> {
        let mut out = Vec::new();
        for event in events {
            match event {
                Event::Office(message) => {
                    self.hand_on(&mut out);
                    out.push(message);
                }
                Event::Gone | Event::Line(..) => {}
                Event::Terminal(together, at) => {
                    for event in together {
                        self.one(event, at, regions, &mut out);
                    }
                }
            }
        }
        self.hand_on(&mut out);
        if out.is_empty() {
            out.push(Msg::Tick);
        }
        out
    }

    /// One event of the terminal: characters and Enters are gathered, everything else becomes a message at once.
    fn one(&mut self, event: Terminal, at: Instant, regions: &Regions, out: &mut Vec<Msg>) {
        match event {
            Terminal::Key(key) if key.kind != KeyEventKind::Release => {
                let Some(press) = pressed(key) else { return };
                if let Some(c) = press.typed() {
                    self.gather(c, at, out);
                } else if press == Press::of(Key::Enter) {
                    self.gather('\n', at, out);
                } else if press == LINE_FEED {
                    // Behind an Enter it is the second half of a line end.
                    if !self.at_line_end() {
                        self.gather('\n', at, out);
                    }
                } else {
                    self.end(out);
                    out.push(Msg::Key(press));
                }
            }
            Terminal::Paste(text) => {
                self.end(out);
                out.push(Msg::Paste(text));
            }
            Terminal::Mouse(mouse) => {
                let message = match mouse.kind {
                    MouseEventKind::Down(_) => target_at(regions, mouse.column, mouse.row).map(Msg::Click),
                    MouseEventKind::ScrollUp => Some(Msg::Scroll(-1)),
                    MouseEventKind::ScrollDown => Some(Msg::Scroll(1)),
                    _ => None,
                };
                self.end(out);
                out.extend(message);
            }
            Terminal::Resize(columns, rows) => {
                self.hand_on(out);
                out.push(Msg::Sized(columns, rows));
            }
            _ => {}
        }
    }

    fn gather(&mut self, c: char, at: Instant, out: &mut Vec<Msg>) {
        if !self.goes_on(at) {
            self.hand_on(out);
            self.run = Run::default();
        }
        self.gathered.push(c);
    }

    /// Whether what comes now belongs to the run.
    fn goes_on(&mut self, at: Instant) -> bool {
        let Some(last) = self.last.replace(at) else {
            self.late = Duration::ZERO;
            return false;
        };
        self.late = (self.late + at.saturating_duration_since(last)).saturating_sub(PACE);
        let on = self.late <= LATE;
        if !on {
            self.late = Duration::ZERO;
        }
        on
    }

    fn at_line_end(&self) -> bool {
        let handed_on = self.run.place > 0 && self.run.line == 0;
        self.gathered.chars().next_back().map_or(handed_on, |c| c == '\n')
    }

    /// The run is over.
    fn end(&mut self, out: &mut Vec<Msg>) {
        self.hand_on(out);
        self.last = None;
        self.run = Run::default();
    }

    /// What was gathered, letters and their accents composed. Nothing waits: it is handed on in the look in which it came.
    fn hand_on(&mut self, out: &mut Vec<Msg>) {
        let mut composed = String::new();
        for c in std::mem::take(&mut self.gathered).chars() {
            match composed.chars().next_back().and_then(|before| compose(before, c)) {
                Some(one) => {
                    composed.pop();
                    composed.push(one);
                }
                None => composed.push(c),
            }
        }
        out.extend(msg::swift(&composed, &mut self.run));
    }
}

/// As a terminal gives a line feed.
const LINE_FEED: Press = Press {
    key: Key::Char('j'),
    ctrl: true,
    alt: false,
};

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

#[cfg(test)]
mod tests {
    use super::*;

    /// The zone of a passport as a reader sends it.
    const LINES: [&str; 2] = [
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ];

    fn zone() -> String {
        LINES.map(|l| format!("{l}\r")).concat()
    }

    fn event(c: char) -> Terminal {
        let (code, modifiers) = match c {
            '\r' => (KeyCode::Enter, KeyModifiers::NONE),
            '\n' => (KeyCode::Char('j'), KeyModifiers::CONTROL),
            c => (KeyCode::Char(c), KeyModifiers::NONE),
        };
        Terminal::Key(KeyEvent::new(code, modifiers))
    }

    /// Keys, each so many milliseconds after the one before, each in a look of its own.
    fn typed(keys: impl IntoIterator<Item = (char, u64)>) -> Vec<(Press, Run)> {
        let (mut all, mut at) = (Keys::default(), Instant::now());
        let mut out = Vec::new();
        for (c, gap) in keys {
            at += Duration::from_millis(gap);
            let looked = vec![Event::Terminal(vec![event(c)], at)];
            out.extend(all.messages(looked, &Regions::new()));
        }
        runs(out)
    }

    fn runs(messages: Vec<Msg>) -> Vec<(Press, Run)> {
        let alone = Run { place: 1, line: 1 };
        let run = |message: Msg| match message {
            Msg::Key(press) => (press, alone),
            Msg::Swift(press, run) => (press, run),
            other => panic!("{other:?}"),
        };
        messages.into_iter().map(run).collect()
    }

    /// In one look.
    fn at_once(text: &str) -> Vec<(Press, Run)> {
        let events = text.chars().map(event).collect();
        let looked = vec![Event::Terminal(events, Instant::now())];
        runs(Keys::default().messages(looked, &Regions::new()))
    }

    fn is_enter((press, _): &&(Press, Run)) -> bool {
        press.key == Key::Enter
    }

    #[test]
    fn a_reader_is_one_run_at_any_pace_it_has() {
        for gap in [0, 1, 5, 18, 20, 30] {
            let got = typed(zone().chars().map(|c| (c, gap)));
            let places: Vec<usize> = got.iter().map(|(_, run)| run.place).collect();
            assert_eq!(places, (1..=90).collect::<Vec<_>>(), "{gap} ms");
            // Its line ends are known for a reader's.
            let enters: Vec<Run> = got.iter().filter(is_enter).map(|(_, run)| *run).collect();
            assert_eq!(enters.len(), 2, "{gap} ms");
            assert!(
                enters.iter().all(|run| run.line == 44 && run.is_readers()),
                "{gap} ms"
            );
        }
    }

    #[test]
    fn what_comes_in_one_look_is_known_from_its_first_letter() {
        let got = at_once(&zone());
        assert_eq!(got.len(), 90);
        assert!(got.iter().all(|(_, run)| run.is_readers() && run.line == 44));
        assert_eq!(got[45].1.place, 46);
        // A line fed as well as ended is ended once.
        let lines: Vec<_> = at_once(&zone().replace('\r', "\r\n"));
        assert_eq!(lines, got);
        assert_eq!(at_once(&zone().replace('\r', "\n")), got);
    }

    #[test]
    fn a_busy_machine_does_not_break_a_run() {
        for stalled in [1, 2, 43, 44, 45, 88] {
            let gap = |i: usize| if i == stalled { 120 } else { 5 };
            let got = typed(zone().chars().enumerate().map(|(i, c)| (c, gap(i))));
            assert_eq!(got.last().map(|(_, run)| run.place), Some(90), "{stalled}");
        }
        // Letters that waited come together, and make up for the time.
        let got = typed(
            zone()
                .chars()
                .enumerate()
                .map(|(i, c)| (c, if i % 8 == 0 { 120 } else { 0 })),
        );
        assert_eq!(got.last().map(|(_, run)| run.place), Some(90));
    }

    #[test]
    fn a_hand_makes_no_long_run() {
        for gap in [40, 60, 90, 120, 200] {
            let got = typed(zone().chars().map(|c| (c, gap)));
            let longest = got.iter().map(|(_, run)| run.place).max();
            assert!(longest < Some(12), "{gap} ms: {longest:?}");
            assert!(!got.iter().any(|(_, run)| run.is_readers()), "{gap} ms");
        }
    }

    #[test]
    fn letters_of_a_hand_that_a_stall_bunched_make_no_readers_line() {
        // Twenty that waited, then the hand as it goes on.
        let gap = |i: usize| match i % 44 {
            0 => 1500,
            1..20 => 0,
            _ => 80,
        };
        let got = typed(zone().chars().enumerate().map(|(i, c)| (c, gap(i))));
        assert!(!got.iter().any(|(_, run)| run.is_readers()));
        let longest = got.iter().map(|(_, run)| run.place).max();
        assert!(longest < Some(28), "{longest:?}");
    }

    #[test]
    fn a_pause_and_every_other_key_end_a_run() {
        let got = typed("abc".chars().map(|c| (c, 10)).chain([('d', 500), ('e', 10)]));
        let places: Vec<usize> = got.iter().map(|(_, run)| run.place).collect();
        assert_eq!(places, [1, 2, 3, 1, 2]);
        let tab = Terminal::Key(KeyEvent::new(KeyCode::Tab, KeyModifiers::NONE));
        let events = vec![event('a'), event('b'), tab, event('c')];
        let looked = vec![Event::Terminal(events, Instant::now())];
        let got = runs(Keys::default().messages(looked, &Regions::new()));
        let places: Vec<usize> = got.iter().map(|(_, run)| run.place).collect();
        assert_eq!(places, [1, 2, 1, 1]);
    }

    #[test]
    fn a_short_code_and_its_enter_are_keys_like_any_other() {
        let got = typed("1-2026-000412\r".chars().map(|c| (c, 3)));
        assert_eq!(got.len(), 14);
        assert!(!got.iter().any(|(_, run)| run.is_readers()));
    }

    #[test]
    fn letters_and_their_accents_become_one() {
        let keys: Vec<Key> = at_once("e\u{301}z")
            .into_iter()
            .map(|(press, _)| press.key)
            .collect();
        assert_eq!(keys, [Key::Char('é'), Key::Char('z')]);
    }
}
