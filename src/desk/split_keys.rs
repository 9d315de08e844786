//! A key that the line delivered in pieces. A terminal writes `ESC O Q` for F2; over a serial line, ssh or a loaded
//! machine the `ESC` may come alone, and crossterm then says Esc at once and the rest as letters, which would leave a
//! form and type "OQ" into the next. crossterm has no time-out for it and its parser is not public, so the pieces are
//! put together here, as xterm writes them (ECMA-48 control sequences, DEC's SS3 keys).

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use std::time::Duration;

/// How long an Esc may be the beginning of another key. A hand is not that fast; vim and tmux wait as long.
pub const PATIENCE: Duration = Duration::from_millis(50);

/// A paste, as `ESC [ 2 0 0 ~` begins it.
const PASTE: &str = "[200~";

/// The last events may be the first pieces of a key.
pub fn is_cut(events: &[Event]) -> bool {
    let Some(at) = events.iter().rposition(is_esc) else {
        return false;
    };
    let (tail, letters) = letters(&events[at + 1..]);
    letters == events.len() - at - 1 && (tail.is_empty() || sequence(&tail) == Sequence::Cut)
}

/// The same events, each key whole.
pub fn joined(events: Vec<Event>) -> Vec<Event> {
    let mut whole = Vec::with_capacity(events.len());
    let mut rest = events.as_slice();
    while let Some((first, behind)) = rest.split_first() {
        let (tail, letters) = if is_esc(first) {
            letters(behind)
        } else {
            (String::new(), 0)
        };
        if letters == 0 && is_esc(first) && behind.first().is_some_and(is_backspace) {
            whole.push(Event::Key(KeyEvent::new(KeyCode::Backspace, KeyModifiers::ALT)));
            rest = &behind[1..];
            continue;
        }
        if letters == 0 {
            whole.push(first.clone());
            rest = behind;
            continue;
        }
        if let Some(pasted) = tail.strip_prefix(PASTE) {
            let lines = behind[letters..].iter().map_while(in_a_paste);
            let more: Vec<char> = lines.collect();
            whole.push(Event::Paste(pasted.chars().chain(more.iter().copied()).collect()));
            rest = &behind[letters + more.len()..];
            continue;
        }
        let used = match sequence(&tail) {
            Sequence::Key(key, length) => {
                whole.push(Event::Key(key));
                length
            }
            // A report that nobody asked for.
            Sequence::Nothing(length) => length,
            // Alt and a letter are an Esc with the letter behind it.
            Sequence::Cut | Sequence::Letter => {
                if let Event::Key(key) = &behind[0] {
                    whole.push(Event::Key(KeyEvent::new(
                        key.code,
                        key.modifiers | KeyModifiers::ALT,
                    )));
                }
                1
            }
        };
        rest = &behind[used..];
    }
    whole
}

#[derive(Debug, PartialEq)]
enum Sequence {
    /// A key, and how many letters wrote it.
    Key(KeyEvent, usize),
    Nothing(usize),
    /// The beginning of one.
    Cut,
    /// None: a letter.
    Letter,
}

fn sequence(tail: &str) -> Sequence {
    let mut letters = tail.chars();
    match letters.next() {
        Some('O') => match letters.next() {
            None => Sequence::Cut,
            Some(last) => single(last).map_or(Sequence::Letter, |code| {
                Sequence::Key(KeyEvent::new(code, KeyModifiers::NONE), 2)
            }),
        },
        Some('[') => control(&tail[1..]),
        _ => Sequence::Letter,
    }
}

/// What stands behind `ESC [`: parameters, and one letter that ends them.
fn control(text: &str) -> Sequence {
    // The Linux console writes F1 … F5 as `ESC [ [ A` … `E`.
    if let Some(console) = text.strip_prefix('[') {
        return match console.chars().next() {
            None => Sequence::Cut,
            Some(letter @ 'A'..='E') => {
                let n = u32::from(letter) - u32::from('A') + 1;
                key(KeyCode::F(n as u8), None, 3)
            }
            Some(_) => Sequence::Letter,
        };
    }
    let Some(end) = text.find(|c: char| !matches!(c, '0'..='9' | ';' | '<' | '?' | ':')) else {
        return if text.len() < 16 {
            Sequence::Cut
        } else {
            Sequence::Letter
        };
    };
    let last = text[end..].chars().next().unwrap_or(' ');
    let mut numbers = text[..end].split(';').map(|n| n.parse::<u8>().ok());
    let (first, modifiers) = (numbers.next().flatten(), numbers.next().flatten());
    let length = 1 + end + 1;
    let code = match (last, first) {
        ('~', Some(n)) => numbered(n),
        ('Z', _) => Some(KeyCode::BackTab),
        _ => single(last),
    };
    match code {
        Some(KeyCode::BackTab) => Sequence::Key(KeyEvent::new(KeyCode::BackTab, KeyModifiers::SHIFT), length),
        Some(code) => key(code, modifiers, length),
        None if last.is_ascii_alphabetic() || last == '~' => Sequence::Nothing(length),
        None => Sequence::Letter,
    }
}

fn key(code: KeyCode, modifiers: Option<u8>, length: usize) -> Sequence {
    // xterm counts them from one: shift 1, alt 2, control 4.
    let mask = modifiers.unwrap_or(1).saturating_sub(1);
    let held = [
        (1, KeyModifiers::SHIFT),
        (2, KeyModifiers::ALT),
        (4, KeyModifiers::CONTROL),
    ];
    let modifiers = held
        .into_iter()
        .filter(|(bit, _)| mask & bit != 0)
        .fold(KeyModifiers::NONE, |all, (_, one)| all | one);
    Sequence::Key(KeyEvent::new(code, modifiers), length)
}

fn single(last: char) -> Option<KeyCode> {
    Some(match last {
        'A' => KeyCode::Up,
        'B' => KeyCode::Down,
        'C' => KeyCode::Right,
        'D' => KeyCode::Left,
        'F' => KeyCode::End,
        'H' => KeyCode::Home,
        'P' => KeyCode::F(1),
        'Q' => KeyCode::F(2),
        'R' => KeyCode::F(3),
        'S' => KeyCode::F(4),
        _ => return None,
    })
}

fn numbered(n: u8) -> Option<KeyCode> {
    Some(match n {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => KeyCode::F(n - 10),
        17..=21 => KeyCode::F(n - 11),
        23..=24 => KeyCode::F(n - 12),
        _ => return None,
    })
}

fn is_esc(event: &Event) -> bool {
    matches!(event, Event::Key(key) if key.code == KeyCode::Esc
        && key.kind == KeyEventKind::Press && key.modifiers.is_empty())
}

fn is_backspace(event: &Event) -> bool {
    matches!(event, Event::Key(key) if key.code == KeyCode::Backspace && key.modifiers.is_empty())
}

/// The letters at the head of the events, and how many events they are.
fn letters(events: &[Event]) -> (String, usize) {
    let tail: String = events.iter().map_while(letter).collect();
    let count = tail.chars().count();
    (tail, count)
}

fn letter(event: &Event) -> Option<char> {
    match event {
        Event::Key(key) if (key.modifiers - KeyModifiers::SHIFT).is_empty() => match key.code {
            KeyCode::Char(letter) => Some(letter),
            _ => None,
        },
        _ => None,
    }
}

fn in_a_paste(event: &Event) -> Option<char> {
    match event {
        Event::Key(key) if key.code == KeyCode::Enter => Some('\n'),
        Event::Key(key) if key.code == KeyCode::Tab => Some('\t'),
        _ => letter(event),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Vec<Event> {
        text.chars()
            .map(|c| {
                let code = match c {
                    '\x1b' => KeyCode::Esc,
                    '\r' => KeyCode::Enter,
                    '\x7f' => KeyCode::Backspace,
                    letter => KeyCode::Char(letter),
                };
                Event::Key(code.into())
            })
            .collect()
    }

    fn keys(text: &str) -> Vec<(KeyCode, KeyModifiers)> {
        joined(typed(text))
            .into_iter()
            .map(|event| match event {
                Event::Key(key) => (key.code, key.modifiers),
                other => panic!("{other:?}"),
            })
            .collect()
    }

    const NONE: KeyModifiers = KeyModifiers::NONE;

    #[test]
    fn a_key_in_pieces_is_one_key_as_terminals_write_it() {
        for (written, code, modifiers) in [
            ("\x1bOQ", KeyCode::F(2), NONE),
            ("\x1b[15~", KeyCode::F(5), NONE),
            ("\x1b[17~", KeyCode::F(6), NONE),
            ("\x1b[24~", KeyCode::F(12), NONE),
            ("\x1b[[A", KeyCode::F(1), NONE),
            ("\x1b[[E", KeyCode::F(5), NONE),
            ("\x1b[A", KeyCode::Up, NONE),
            ("\x1bOH", KeyCode::Home, NONE),
            ("\x1b[4~", KeyCode::End, NONE),
            ("\x1b[2~", KeyCode::Insert, NONE),
            ("\x1b[Z", KeyCode::BackTab, KeyModifiers::SHIFT),
            ("\x1b[1;5C", KeyCode::Right, KeyModifiers::CONTROL),
            ("\x1b[15;2~", KeyCode::F(5), KeyModifiers::SHIFT),
            ("\x1b2", KeyCode::Char('2'), KeyModifiers::ALT),
            ("\x1b-", KeyCode::Char('-'), KeyModifiers::ALT),
            ("\x1b\x7f", KeyCode::Backspace, KeyModifiers::ALT),
        ] {
            assert_eq!(keys(written), [(code, modifiers)], "{written:?}");
        }
    }

    #[test]
    fn what_stands_before_and_behind_stays() {
        assert_eq!(
            keys("a\x1bOQb"),
            [
                (KeyCode::Char('a'), NONE),
                (KeyCode::F(2), NONE),
                (KeyCode::Char('b'), NONE)
            ]
        );
        assert_eq!(keys("\x1b"), [(KeyCode::Esc, NONE)]);
        assert_eq!(keys("\x1b\r"), [(KeyCode::Esc, NONE), (KeyCode::Enter, NONE)]);
        assert_eq!(
            keys("\x1b\x1b[17~"),
            [(KeyCode::Esc, NONE), (KeyCode::F(6), NONE)]
        );
    }

    #[test]
    fn a_paste_in_pieces_is_never_typed() {
        let events = joined(typed("\x1b[200~ИВАНОВ\rПЁТР"));
        assert_eq!(events, [Event::Paste("ИВАНОВ\nПЁТР".to_owned())]);
    }

    #[test]
    fn a_report_of_the_mouse_types_nothing() {
        assert_eq!(keys("\x1b[<0;10;12Mа"), [(KeyCode::Char('а'), NONE)]);
    }

    #[test]
    fn more_is_waited_for_while_a_key_is_cut() {
        for cut in ["\x1b", "\x1bO", "\x1b[", "\x1b[1", "\x1b[15;", "\x1b[[", "ab\x1b"] {
            assert!(is_cut(&typed(cut)), "{cut:?}");
        }
        for whole in ["", "a", "O", "\x1bOQ", "\x1b[15~", "\x1b2", "\x1b\r", "\x1b[A1"] {
            assert!(!is_cut(&typed(whole)), "{whole:?}");
        }
    }
}
