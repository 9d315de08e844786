//! Likely misreads that make a failed check digit hold: letters and digits of like shape, each tried only where the
//! field may hold it. They are offered to the clerk, never applied in silence.

use super::check::{Check, check_digit};
use super::layout::{Field, Format, Letters};
use super::state::{StateKind, state_kind};
use serde::Serialize;

/// One character that was likely misread. Repairs of one `set` belong together; sets are alternatives, except for
/// those of places that no check digit covers (names, States), which stand alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Repair {
    /// Counted from 1.
    pub line: usize,
    pub column: usize,
    pub read: char,
    pub likely: char,
    pub set: usize,
}

/// Letters and the digit of like shape.
const SHAPES: [(char, &str); 8] = [
    ('0', "ODQ"),
    ('1', "IL"),
    ('8', "B"),
    ('5', "S"),
    ('2', "Z"),
    ('6', "G"),
    ('4', "A"),
    ('7', "T"),
];

/// Alternatives kept for one check digit, and offered in all.
const MOST_OPTIONS: usize = 48;
const MOST_SETS: usize = 12;

/// Positions of the run and what is likely to stand there.
type Change = Vec<(usize, char)>;

fn as_digit(letter: char) -> Option<char> {
    SHAPES
        .iter()
        .find(|(_, letters)| letters.contains(letter))
        .map(|(digit, _)| *digit)
}

fn as_letters(digit: char) -> impl Iterator<Item = char> {
    SHAPES
        .iter()
        .filter(move |(d, _)| *d == digit)
        .flat_map(|(_, letters)| letters.chars())
}

/// A letter where only digits stand, or a digit where only letters stand.
pub(super) fn is_misplaced(field: Field, c: char) -> bool {
    match field.letters() {
        Letters::Digits => c.is_ascii_uppercase(),
        Letters::Letters => c.is_ascii_digit(),
        Letters::Both => false,
    }
}

pub(super) fn repairs(format: Format, run: &[char], checks: &[Check]) -> Vec<Repair> {
    let mut sets: Vec<Change> = checked(format, run, checks)
        .into_iter()
        .filter(|c| !c.is_empty())
        .collect();
    sets.sort_by_key(Vec::len);
    sets.truncate(MOST_SETS);
    sets.extend(unchecked(format, run));
    let with_set = |(set, change): (usize, Change)| {
        change
            .into_iter()
            .map(move |(position, likely)| (set, position, likely))
    };
    sets.into_iter()
        .enumerate()
        .flat_map(with_set)
        .map(|(set, position, likely)| {
            let (line, column) = format.line_and_column(position);
            Repair {
                line,
                column,
                read: run.get(position).copied().unwrap_or('<'),
                likely,
                set,
            }
        })
        .collect()
}

/// Changes after which every check digit holds, the composite too; one empty change if they all do already.
fn checked(format: Format, run: &[char], checks: &[Check]) -> Vec<Change> {
    let (own, composite): (Vec<&Check>, Vec<&Check>) =
        checks.iter().partition(|c| c.field != Field::Composite);
    let options: Vec<Vec<Change>> = own.iter().map(|c| options(format, run, c)).collect();
    let Some(composite) = composite.first() else {
        // A visa has no composite: each check digit stands alone.
        return options.into_iter().flatten().collect();
    };
    let mut whole: Vec<Change> = vec![Vec::new()];
    for option in &options {
        let join = |w: &Change, o: &Change| w.iter().chain(o).copied().collect::<Change>();
        whole = whole
            .iter()
            .flat_map(|w| option.iter().map(move |o| join(w, o)))
            .take(4096)
            .collect();
    }
    let forced: Change = misplaced_digits(format, run, composite).unwrap_or_default();
    for change in &mut whole {
        change.extend(&forced);
    }
    let good: Vec<Change> = whole
        .iter()
        .filter(|w| holds(run, composite, w))
        .cloned()
        .collect();
    if !good.is_empty() {
        return good;
    }
    // Nothing in the fields that have a check digit of their own: an optional field covered by the composite alone.
    let alone: Vec<usize> = composite
        .span
        .iter()
        .copied()
        .filter(|p| own.iter().all(|c| !c.span.contains(p) && c.at != *p))
        .collect();
    let single = |w: &Change| {
        let w = w.clone();
        substitutions(format, run, &alone)
            .into_iter()
            .map(move |s| w.iter().copied().chain([s]).collect::<Change>())
    };
    whole
        .iter()
        .flat_map(single)
        .filter(|w| holds(run, composite, w))
        .take(MOST_OPTIONS)
        .collect()
}

/// Changes that make one check digit hold: none needed, else one substitution, else two.
fn options(format: Format, run: &[char], check: &Check) -> Vec<Change> {
    let Some(forced) = misplaced_digits(format, run, check) else {
        return Vec::new();
    };
    if (check.ok && forced.is_empty()) || holds(run, check, &forced) {
        return vec![forced];
    }
    let substitutions = substitutions(format, run, &check.span);
    let with = |more: &[(usize, char)]| forced.iter().chain(more).copied().collect::<Change>();
    let singles: Vec<Change> = substitutions
        .iter()
        .map(|s| with(&[*s]))
        .filter(|c| holds(run, check, c))
        .take(MOST_OPTIONS)
        .collect();
    if !singles.is_empty() {
        return singles;
    }
    let pairs = substitutions.iter().enumerate().flat_map(|(i, a)| {
        substitutions
            .iter()
            .skip(i + 1)
            .filter(move |b| b.0 != a.0)
            .map(move |b| [*a, *b])
    });
    pairs
        .map(|pair| with(&pair))
        .filter(|c| holds(run, check, c))
        .take(MOST_OPTIONS)
        .collect()
}

/// Letters that stand where only digits do, with their digits; none if one of them is like no digit. The check digit
/// of a long number stands in a field that holds letters too, and is a digit all the same.
fn misplaced_digits(format: Format, run: &[char], check: &Check) -> Option<Change> {
    let digits =
        |p: usize| p == check.at || format.field_at(p).is_some_and(|f| f.letters() == Letters::Digits);
    // The composite covers the other fields, whose own check digits look after them.
    let span = check
        .span
        .iter()
        .copied()
        .filter(|_| check.field != Field::Composite);
    let misplaced = span.chain([check.at]).filter_map(|p| {
        let c = *run.get(p)?;
        (digits(p) && c.is_ascii_uppercase()).then_some((p, c))
    });
    misplaced.map(|(p, c)| as_digit(c).map(|d| (p, d))).collect()
}

/// What each place that holds letters and digits alike can have been.
fn substitutions(format: Format, run: &[char], places: &[usize]) -> Change {
    let both = |p: &&usize| format.field_at(**p).is_some_and(|f| f.letters() == Letters::Both);
    let of = |p: &usize| {
        let (p, c) = (*p, run.get(*p).copied().unwrap_or('<'));
        as_digit(c)
            .into_iter()
            .chain(as_letters(c))
            .map(move |likely| (p, likely))
            .collect::<Change>()
    };
    places.iter().filter(both).flat_map(of).collect()
}

fn holds(run: &[char], check: &Check, change: &Change) -> bool {
    let read = |p: usize| {
        let changed = change.iter().find(|(at, _)| *at == p).map(|(_, c)| *c);
        changed.or_else(|| run.get(p).copied()).unwrap_or('<')
    };
    let digit = read(check.at);
    digit == check_digit(check.span.iter().map(|p| read(*p)))
}

/// Digits in names and codes, which no check digit covers: the letter of like shape, for a State the one that makes a
/// known code.
fn unchecked(format: Format, run: &[char]) -> Vec<Change> {
    let mut out = Vec::new();
    for (position, c) in run.iter().copied().enumerate() {
        let Some(field) = format
            .field_at(position)
            .filter(|f| is_misplaced(*f, c) && f.letters() == Letters::Letters)
        else {
            continue;
        };
        let mut letters: Vec<char> = as_letters(c).collect();
        if matches!(field, Field::IssuingState | Field::Nationality) {
            let known = |letter: &char| {
                let code: String = format
                    .span(field)
                    .into_iter()
                    .map(|p| {
                        if p == position {
                            *letter
                        } else {
                            run.get(p).copied().unwrap_or('<')
                        }
                    })
                    .collect();
                !matches!(state_kind(code.trim_end_matches('<')), StateKind::Unknown)
            };
            if letters.iter().any(known) {
                letters.retain(known);
            }
        }
        out.extend(letters.first().map(|letter| vec![(position, *letter)]));
    }
    out
}
