//! A pressed key, by meaning: what the terminal said, without the terminal's crate.

/// Keys that the program knows. Letters arrive as the layout gives them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    Char(char),
    F(u8),
    Enter,
    Esc,
    Tab,
    BackTab,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Backspace,
    Delete,
    Insert,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Press {
    pub key: Key,
    pub ctrl: bool,
    pub alt: bool,
}

/// How swiftly a character or an Enter came after those before it. A passport reader is a keyboard: its text comes letter
/// by letter, only faster than any hand types so much.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Run {
    /// Its place among those that came swiftly, one behind the other; up to 1 where it stands alone or begins.
    pub place: usize,
    /// How many characters its line has, as far as it is known: those that came in the same look behind it are counted.
    pub line: usize,
}

impl Run {
    /// No hand types so many characters in one go; the shortest line of a machine-readable zone has 30.
    const READERS: usize = 28;

    /// Part of a reader's text: never a command.
    pub fn is_readers(self) -> bool {
        self.line >= Self::READERS
    }
}

impl Press {
    pub fn of(key: Key) -> Self {
        Self {
            key,
            ctrl: false,
            alt: false,
        }
    }

    /// A character typed as text, not as a command.
    pub fn typed(self) -> Option<char> {
        match self.key {
            Key::Char(c) if !self.ctrl && !self.alt && !c.is_control() => Some(c),
            _ => None,
        }
    }
}

impl Key {
    /// Where it leads from a row of a list whose last row is `last`; any other key stays.
    pub fn row_after(self, row: usize, last: usize) -> usize {
        match self {
            Key::Up => row.saturating_sub(1),
            Key::Down => (row + 1).min(last),
            Key::PageUp => row.saturating_sub(10),
            Key::PageDown => (row + 10).min(last),
            Key::Home => 0,
            Key::End => last,
            _ => row.min(last),
        }
    }

    /// The same key where a terminal swallows function keys: Alt and the key of the digit row with its number.
    pub fn second(self) -> Option<String> {
        match self {
            Key::F(n @ 1..=9) => Some(format!("Alt+{n}")),
            Key::F(10) => Some("Alt+0".to_owned()),
            Key::F(11) => Some("Alt+-".to_owned()),
            Key::F(12) => Some("Alt+=".to_owned()),
            _ => None,
        }
    }

    /// As the key line names it.
    pub fn name(self) -> String {
        match self {
            Key::Char(' ') => "Space".to_owned(),
            Key::Char(c) => c.to_string(),
            Key::F(n) => format!("F{n}"),
            Key::BackTab => "Shift+Tab".to_owned(),
            Key::Up => "↑".to_owned(),
            Key::Down => "↓".to_owned(),
            Key::Left => "←".to_owned(),
            Key::Right => "→".to_owned(),
            Key::PageUp => "PgUp".to_owned(),
            Key::PageDown => "PgDn".to_owned(),
            other => format!("{other:?}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_never_left_by_a_key() {
        assert_eq!(Key::Down.row_after(3, 3), 3);
        assert_eq!(Key::PageDown.row_after(1, 5), 5);
        assert_eq!((Key::Up.row_after(0, 3), Key::Up.row_after(3, 3)), (0, 2));
        assert_eq!((Key::Home.row_after(2, 3), Key::End.row_after(0, 3)), (0, 3));
        // A list that has become shorter.
        assert_eq!(Key::Tab.row_after(9, 3), 3);
    }
}
