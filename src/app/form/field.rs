//! One field of a form: its kind, what was typed, what is wrong with it.

use crate::app::input::{Accepts, Input};
use crate::app::key::{Key, Press};
use crate::domain::birth::BirthDate;
use crate::domain::country;
use crate::domain::keyboard;
use crate::domain::keyboard::slips::{self, Mended, Writing};
use crate::domain::name;
use crate::domain::trouble::{Problem, Say};
use crate::texts::format;
use chrono::{NaiveDate, NaiveTime};
use unicode_normalization::UnicodeNormalization;

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    Text,
    /// Not shown as it is typed.
    Secret,
    Date,
    BirthDate,
    Country,
    /// Codes and their labels; the input holds the code.
    Choice(Vec<(String, String)>),
    Digits,
    /// An hour of the day, four digits.
    Hour,
    /// Machine-readable zone, visual zone, Cyrillic.
    Name,
    /// Kazakh, Russian.
    TwoTexts,
    /// As it stands in the document, then Kazakh, Russian.
    Quoted,
}

impl Kind {
    /// Letters are typed here, and so perhaps under the wrong layout.
    pub fn is_text(&self) -> bool {
        matches!(
            self,
            Self::Text | Self::Country | Self::Name | Self::TwoTexts | Self::Quoted
        )
    }
}

#[derive(Debug, Clone)]
pub struct Field {
    pub key: String,
    pub label: String,
    /// What the label is short for; empty: it is whole.
    pub whole: String,
    pub kind: Kind,
    pub inputs: Vec<Input>,
    /// "None" is the answer.
    pub not_stated: bool,
    pub may_be_absent: bool,
    /// How "none" reads here.
    pub absent: &'static str,
    /// Shown, not typed in.
    pub fixed: bool,
    pub hidden: bool,
    pub touched: bool,
    pub problem: Option<Problem>,
    /// What the program says beside it (where a value came from, what it was compared with).
    pub note: Option<Say>,
    /// What its letters are for: in a name capitals throughout are a slip.
    pub writing: Writing,
    /// A slip of the hand, seen when the field was left: the cell, and the text without it.
    pub slip: Option<(usize, Mended)>,
    /// Spaces too many fell away when the field was left: that is told until something is typed.
    pub unspaced: bool,
    /// So did signs that nobody sees.
    pub unseen: bool,
}

const LONG: usize = 300;

impl Field {
    pub fn new(key: &str, label: String, kind: Kind) -> Self {
        let accepts = match kind {
            Kind::Date | Kind::Digits | Kind::Hour => Accepts::Digits,
            Kind::BirthDate => Accepts::BirthDigits,
            _ => Accepts::Anything,
        };
        let (count, longest) = match kind {
            Kind::Name => (3, 120),
            Kind::Quoted => (3, LONG),
            Kind::TwoTexts => (2, LONG),
            Kind::Date | Kind::BirthDate => (1, 8),
            Kind::Hour => (1, 4),
            _ => (1, LONG),
        };
        let writing = match kind {
            Kind::Name => Writing::Name,
            Kind::Quoted => Writing::Place,
            _ => Writing::Free,
        };
        let mut inputs = vec![Input::new(accepts, longest); count];
        if let Kind::Choice(options) = &kind
            && let Some((code, _)) = options.first()
        {
            inputs[0].set(code);
        }
        Self {
            key: key.to_owned(),
            label,
            whole: String::new(),
            kind,
            inputs,
            not_stated: false,
            may_be_absent: false,
            absent: "field-not-stated",
            fixed: false,
            hidden: false,
            touched: false,
            problem: None,
            note: None,
            writing,
            slip: None,
            unspaced: false,
            unseen: false,
        }
    }

    /// What its letters are for.
    pub fn writing(mut self, writing: Writing) -> Self {
        self.writing = writing;
        self
    }

    /// With a value that stands there already: what the program put in, or what was recorded before.
    pub fn with(mut self, value: &str) -> Self {
        self.offer(0, value);
        self
    }

    /// The same in two languages.
    pub fn with_both(mut self, kk: &str, ru: &str) -> Self {
        self.offer(0, kk);
        self.offer(1, ru);
        self
    }

    pub fn optional(mut self) -> Self {
        self.may_be_absent = true;
        self
    }

    pub fn set(&mut self, cell: usize, value: &str) {
        if let Some(input) = self.inputs.get_mut(cell) {
            input.set(value);
        }
    }

    /// A value that was there before the clerk typed: the first letter typed takes its place, in every field alike;
    /// arrows, Home, End and Backspace keep it.
    pub fn offer(&mut self, cell: usize, value: &str) {
        if let Some(input) = self.inputs.get_mut(cell) {
            input.offer(value);
        }
    }

    /// Nothing there yet, or nothing but a proposal.
    pub fn is_open(&self, cell: usize) -> bool {
        self.inputs
            .get(cell)
            .is_some_and(|i| i.is_empty() || i.is_offered())
    }

    pub fn cell(&self, cell: usize) -> &str {
        self.inputs.get(cell).map_or("", Input::value)
    }

    pub fn value(&self) -> &str {
        self.cell(0)
    }

    /// The first cell that is typed in: the machine-readable spelling of a name is never typed.
    pub fn first_cell(&self) -> usize {
        usize::from(self.kind == Kind::Name && !self.not_stated)
    }

    /// How many of the cells the focus visits.
    pub fn open_cells(&self) -> usize {
        if self.not_stated { 1 } else { self.inputs.len() }
    }

    pub fn is_empty(&self) -> bool {
        self.inputs.iter().all(Input::is_empty)
    }

    pub fn press(&mut self, cell: usize, press: Press) -> bool {
        if self.not_stated && press.typed().is_some() {
            self.not_stated = false;
        }
        let took = match &self.kind {
            Kind::Choice(options) => {
                let chosen = choose(options, self.inputs.first().map_or("", Input::value), press);
                match chosen {
                    Some(code) => {
                        self.set(0, &code);
                        true
                    }
                    None => false,
                }
            }
            _ => self.inputs.get_mut(cell).is_some_and(|input| input.press(press)),
        };
        if took {
            self.touched = true;
            self.problem = None;
            self.slip = None;
            (self.unspaced, self.unseen) = (false, false);
        }
        took
    }

    /// The text of a cell without its slips; none where nothing is seen, or where the program wrote it.
    pub fn mended(&self, cell: usize, state: &str) -> Option<Mended> {
        let input = self.inputs.get(cell).filter(|i| !i.is_offered())?;
        let writing = match (&self.kind, cell) {
            // The machine-readable zone's spelling, and a place as the document has it, are quoted.
            (Kind::Name, 0) => return None,
            (Kind::Quoted, 0) => Writing::Free,
            (Kind::Text | Kind::Name | Kind::TwoTexts | Kind::Quoted, _) => self.writing,
            _ => return None,
        };
        slips::mend(input.value(), writing, state)
    }

    /// Looks for slips in every cell.
    pub fn look(&mut self, state: &str) {
        let seen = (0..self.inputs.len()).find_map(|cell| Some((cell, self.mended(cell, state)?)));
        self.slip = seen.filter(|_| !self.not_stated);
    }

    /// How many words of a cell end before the cursor; none where all do.
    pub fn words_before_cursor(&self, cell: usize) -> Option<usize> {
        let input = self.inputs.get(cell)?;
        let parts = |c: char| c.is_whitespace() || c == '-';
        let before: String = input.value().chars().take(input.cursor()).collect();
        let behind = input.value().chars().nth(input.cursor());
        let inside = behind.is_some_and(|c| !parts(c)) && before.ends_with(|c| !parts(c));
        let words = before.split(parts).filter(|w| !w.is_empty()).count();
        behind.map(|_| words - usize::from(inside))
    }

    /// Brings what was typed into its form: a country's code for its name. A code, a whole date or hour is one thing:
    /// who comes back and types, types another one.
    pub fn settle(&mut self) {
        let text = self.value().trim().to_owned();
        match self.kind {
            Kind::Country if !text.is_empty() => {
                // Typed under another layout, it is known by its keys.
                let found = || country::find(&text).first().map(|c| c.code);
                let turned = || country::find(&keyboard::turn(&text)).first().map(|c| c.code);
                let code = found().or_else(turned).map_or(text.clone(), str::to_owned);
                self.offer(0, &code);
            }
            Kind::Date | Kind::BirthDate if text.len() == 8 => self.offer(0, &text),
            Kind::Hour if !text.is_empty() => {
                let wrong = self.hour().is_none();
                self.problem = wrong.then(|| Problem::error(Say::new("problem-time")));
                if !wrong {
                    self.offer(0, &text);
                }
            }
            Kind::Text | Kind::Name | Kind::TwoTexts | Kind::Quoted => {
                for input in &mut self.inputs {
                    let seen = name::visible(input.value());
                    self.unseen |= seen.chars().count() < input.value().nfc().count();
                    let tidy = seen.split_whitespace().collect::<Vec<_>>().join(" ");
                    if tidy != input.value() && !input.is_offered() {
                        self.unspaced |= tidy != seen.trim();
                        input.set(&tidy);
                    }
                }
            }
            _ => {}
        }
    }

    /// The hour typed as four digits.
    pub fn hour(&self) -> Option<NaiveTime> {
        let digits = self.value();
        if digits.len() != 4 || !digits.is_ascii() {
            return None;
        }
        NaiveTime::from_hms_opt(digits[..2].parse().ok()?, digits[2..].parse().ok()?, 0)
    }

    /// The date typed as digits, day first.
    pub fn date(&self) -> Option<NaiveDate> {
        let digits = self.value();
        if digits.len() != 8 {
            return None;
        }
        let number = |range: std::ops::Range<usize>| digits.get(range).and_then(|s| s.parse::<u32>().ok());
        let year = i32::try_from(number(4..8)?).ok()?;
        NaiveDate::from_ymd_opt(year, number(2..4)?, number(0..2)?)
    }

    /// A birth date typed as digits, `XX` for an unknown day or month.
    pub fn birth_date(&self) -> Option<BirthDate> {
        let text = self.value();
        if text.len() != 8 || !text.is_ascii() {
            return None;
        }
        BirthDate::parse(&format!("{}-{}-{}", &text[4..8], &text[2..4], &text[0..2])).ok()
    }

    pub fn set_date(&mut self, date: NaiveDate) {
        self.offer(0, &date.format("%d%m%Y").to_string());
    }

    pub fn set_birth_date(&mut self, born: BirthDate) {
        let part = |p: Option<u32>| p.map_or_else(|| "XX".to_owned(), |n| format!("{n:02}"));
        let text = format!("{}{}{:04}", part(born.day()), part(born.month()), born.year());
        self.set(0, &text);
    }

    /// As it stands on the screen when the focus is elsewhere.
    pub fn shown(&self, cell: usize) -> String {
        let text = self.cell(cell);
        match &self.kind {
            Kind::Date | Kind::BirthDate => dotted(text),
            Kind::Hour if text.is_ascii() && text.len() > 2 => format!("{}:{}", &text[..2], &text[2..]),
            Kind::Secret => "•".repeat(text.chars().count()),
            Kind::Choice(options) => options
                .iter()
                .find(|(code, _)| code == text)
                .map_or(String::new(), |(_, label)| label.clone()),
            Kind::Digits if self.key == "iin" => format::in_fours(text),
            _ => text.to_owned(),
        }
    }
}

/// `01021990` as `01.02.1990`, whatever of it is there yet.
pub fn dotted(digits: &str) -> String {
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i == 2 || i == 4 {
            out.push('.');
        }
        out.push(c);
    }
    out
}

/// Arrows and Space turn the choice, digits and first letters choose.
fn choose(options: &[(String, String)], now: &str, press: Press) -> Option<String> {
    let count = options.len();
    if count == 0 {
        return None;
    }
    let place = options.iter().position(|(code, _)| code == now);
    let code = |i: usize| options.get(i).map(|(code, _)| code.clone());
    match press.key {
        Key::Right | Key::Char(' ') => code(place.map_or(0, |p| (p + 1) % count)),
        Key::Left => code((place.unwrap_or(0) + count - 1) % count),
        _ => {
            let c = press.typed()?;
            if let Some(d) = keyboard::digit(c).and_then(|d| d.to_digit(10))
                && d >= 1
                && (d as usize) <= count
            {
                return code(d as usize - 1);
            }
            let starts = |label: &str| {
                label.chars().next().is_some_and(|first| {
                    first.to_lowercase().eq(c.to_lowercase()) || keyboard::same_key(first, c)
                })
            };
            options
                .iter()
                .find(|(_, label)| starts(label))
                .map(|(code, _)| code.clone())
        }
    }
}
