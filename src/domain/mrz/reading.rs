//! Reading while it is typed or scanned: what is there tells when the zone is whole, so that a field can swallow the
//! Enter that a scanner sends after each line, without a clock.

use super::clean::{Cleaned, clean};
use super::layout::{Format, Letters};
use super::{Mrz, check, repair};
use crate::domain::trouble::Say;
use chrono::NaiveDate;

#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    Empty,
    /// More is to come: Enter belongs to the field.
    Partial {
        /// The format, as soon as only one is possible.
        format: Option<Format>,
        have: usize,
        /// Characters of the shortest format that it can become.
        need: usize,
        /// Where the next character goes, counted from 1.
        line: usize,
        column: usize,
    },
    Whole(Box<Mrz>),
    /// It cannot become a zone; why, and what to do.
    NotAnMrz(Say),
}

/// Reads what stands in a field so far.
pub fn reading(text: &str, on: NaiveDate) -> Reading {
    read(text, on, Ending::Open)
}

/// Reads a text that is all there is (a file, an argument): a part of a zone is none.
pub(super) fn read_all(text: &str, on: NaiveDate) -> Result<Box<Mrz>, Say> {
    match read(text, on, Ending::Closed) {
        Reading::Whole(mrz) => Ok(mrz),
        Reading::Empty => Err(Say::new("mrz-empty")),
        Reading::Partial { have, need, .. } => {
            Err(Say::new("mrz-too-short").with("has", have).with("needs", need))
        }
        Reading::NotAnMrz(say) => Err(say),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Open,
    Closed,
}

fn read(text: &str, on: NaiveDate, ending: Ending) -> Reading {
    let mut cleaned = clean(text);
    once(&mut cleaned.lines);
    if cleaned.lines.is_empty() {
        return Reading::Empty;
    }
    if let Some((line, column, c)) = cleaned.strange.first() {
        let say = Say::new("mrz-strange-character")
            .with("line", line)
            .with("column", column)
            .with("character", c);
        return Reading::NotAnMrz(say);
    }
    if cleaned.lines.len() == 1 {
        read_run(cleaned, on, ending)
    } else {
        read_lines(cleaned, on)
    }
}

/// A zone scanned twice in a row is one.
fn once(lines: &mut Vec<String>) {
    let (first, second) = lines.split_at(lines.len() / 2);
    if lines.len() >= 4 && first == second {
        lines.truncate(lines.len() / 2);
    } else if let [line] = lines.as_mut_slice() {
        let half = line.len() / 2;
        let twice = line.is_ascii() && Format::ALL.iter().any(|f| f.size() == half);
        if twice && line.get(..half) == line.get(half..) {
            line.truncate(half);
        }
    }
}

/// Formats that a document code can begin. A misread first letter leaves all but the visas.
fn candidates(first: char) -> &'static [Format] {
    match first {
        'V' => &[Format::MrvB, Format::MrvA],
        'P' => &[Format::Td3],
        'A' | 'C' | 'I' => &[Format::Td2, Format::Td1],
        _ => &[Format::Td2, Format::Td3, Format::Td1],
    }
}

fn first_letter(cleaned: &Cleaned) -> char {
    cleaned.lines.iter().flat_map(|l| l.chars()).next().unwrap_or('<')
}

/// One run without line breaks.
fn read_run(cleaned: Cleaned, on: NaiveDate, ending: Ending) -> Reading {
    let run: Vec<char> = cleaned.lines.concat().chars().collect();
    let have = run.len();
    let possible = candidates(first_letter(&cleaned));
    let largest = possible.iter().map(|f| f.size()).max().unwrap_or(0);
    if have > largest {
        return Reading::NotAnMrz(Say::new("mrz-too-long").with("has", have).with("needs", largest));
    }
    let longer = || possible.iter().copied().filter(|f| f.size() > have);
    let exact = possible.iter().copied().find(|f| f.size() == have);
    // A card scanned as one run passes the length of the two-line formats: its own places tell which it is.
    let better = |f: &Format| {
        let own = misfits(*f, &run);
        ending == Ending::Closed || longer().all(|l| misfits(l, &run) > own)
    };
    if let Some(format) = exact.filter(better) {
        return whole(format, &run, &cleaned, on);
    }
    // In a text that is all there is, a document code is no reason not to read two lines of 36.
    if ending == Ending::Closed && have == Format::Td2.size() {
        return whole(Format::Td2, &run, &cleaned, on);
    }
    let next: Vec<Format> = longer().collect();
    let format = if let [only] = next.as_slice() {
        Some(*only)
    } else {
        None
    };
    let width = format.map_or(usize::MAX, Format::width);
    let need = next.iter().map(|f| f.size()).min().unwrap_or(largest);
    Reading::Partial {
        format,
        have,
        need,
        line: have / width + 1,
        column: have % width + 1,
    }
}

/// Lines broken by the scanner or the clerk.
fn read_lines(cleaned: Cleaned, on: NaiveDate) -> Reading {
    let run: Vec<char> = cleaned.lines.concat().chars().collect();
    let widths: Vec<usize> = cleaned.lines.iter().map(|l| l.chars().count()).collect();
    let first = widths.first().copied().unwrap_or(0);
    let visa = first_letter(&cleaned) == 'V';
    let format = Format::ALL
        .into_iter()
        .find(|f| f.width() == first && (f.is_visa() == visa || *f == Format::Td1));
    let Some(format) = format else {
        return rewrapped(&cleaned, &run, first, on);
    };
    let wrong = widths.iter().enumerate().find(|(i, w)| {
        let last = i + 1 == widths.len();
        if last { **w > first } else { **w != first }
    });
    if let Some((i, has)) = wrong {
        return Reading::NotAnMrz(line_length(i + 1, *has, first));
    }
    if widths.len() > format.lines() {
        let say = Say::new("mrz-too-many-lines")
            .with("has", widths.len())
            .with("needs", format.lines());
        return Reading::NotAnMrz(say);
    }
    if run.len() == format.size() {
        return whole(format, &run, &cleaned, on);
    }
    let (have, need) = (run.len(), format.size());
    Reading::Partial {
        format: Some(format),
        have,
        need,
        line: have / first + 1,
        column: have % first + 1,
    }
}

fn line_length(line: usize, has: usize, needs: usize) -> Say {
    Say::new("mrz-line-length")
        .with("line", line)
        .with("has", has)
        .with("needs", needs)
}

/// Lines of no format. A program may have wrapped a run; that is believed only if every place and check digit is right.
fn rewrapped(cleaned: &Cleaned, run: &[char], first: usize, on: NaiveDate) -> Reading {
    let possible = candidates(first_letter(cleaned));
    if let Some(format) = possible
        .iter()
        .find(|f| f.size() == run.len() && misfits(**f, run) == 0)
    {
        return whole(*format, run, cleaned, on);
    }
    let nearest = possible
        .iter()
        .map(|f| f.width())
        .min_by_key(|w| w.abs_diff(first))
        .unwrap_or(first);
    Reading::NotAnMrz(line_length(1, first, nearest))
}

fn whole(format: Format, run: &[char], cleaned: &Cleaned, on: NaiveDate) -> Reading {
    Reading::Whole(Box::new(Mrz::parse(format, run, cleaned, on)))
}

/// How badly a run, perhaps not yet whole, fits a format: places with the wrong kind of character, and check digits
/// that do not hold, which weigh three.
fn misfits(format: Format, run: &[char]) -> usize {
    let place = |(i, c): (usize, &char)| {
        let Some(field) = format.field_at(i) else {
            return false;
        };
        // A filler never stands for the first letter of a code.
        repair::is_misplaced(field, *c)
            || (*c == '<' && format.line_and_column(i) == (1, 1))
            || (*c != '<' && field == super::Field::Sex && !matches!(c, 'M' | 'F' | 'X'))
            || (field.letters() == Letters::Digits && !c.is_ascii_digit() && *c != '<')
    };
    let places = run.iter().enumerate().filter(|(i, c)| place((*i, *c))).count();
    let long = check::LongNumber::find(format, run);
    let checks = check::checks(format, run, long.as_ref());
    let here = |c: &&check::Check| c.at < run.len() && c.span.iter().all(|p| *p < run.len());
    places + 3 * checks.iter().filter(here).filter(|c| !c.ok).count()
}
