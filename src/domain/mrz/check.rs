//! Check digits (Doc 9303 part 3, 4.9): weights 7, 3, 1; `0`-`9` are 0-9, `A`-`Z` 10-35, `<` 0; sum modulo 10.

use super::layout::{Field, Format};

/// The check digit over a run of characters; a character that no MRZ holds counts as a filler.
pub fn check_digit(text: impl IntoIterator<Item = char>) -> char {
    let sum: u32 = text
        .into_iter()
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(c, w)| value(c) * w)
        .sum();
    char::from_digit(sum % 10, 10).unwrap_or('0')
}

fn value(c: char) -> u32 {
    if c.is_ascii_digit() || c.is_ascii_uppercase() {
        c.to_digit(36).unwrap_or(0)
    } else {
        0
    }
}

/// One check digit of a zone: what stands there and what the characters it covers ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The field it covers ([`Field::Composite`] for the one over all).
    pub field: Field,
    pub given: char,
    pub expected: char,
    pub ok: bool,
    /// Line and column of the check digit, counted from 1.
    pub line: usize,
    pub column: usize,
    /// What it covers and where it stands, as positions in the run.
    pub(super) span: Vec<usize>,
    pub(super) at: usize,
}

impl Check {
    pub(super) fn read(format: Format, run: &[char], field: Field, span: Vec<usize>, at: usize) -> Self {
        let chars = |positions: &[usize]| {
            positions
                .iter()
                .filter_map(|p| run.get(*p).copied())
                .collect::<Vec<_>>()
        };
        let covered = chars(&span);
        let expected = check_digit(covered.iter().copied());
        let given = run.get(at).copied().unwrap_or('<');
        // Part 4, 4.2.2: the check digit of an unused personal number may be zero or a filler.
        let unused = field == Field::Optional && given == '<' && covered.iter().all(|c| *c == '<');
        let (line, column) = format.line_and_column(at);
        Self {
            field,
            given,
            expected,
            ok: given == expected || unused,
            line,
            column,
            span,
            at,
        }
    }
}

/// A number longer than nine characters, on cards and TD2 only (part 5, 4.2.2; part 6, 4.2.2): a filler in the check
/// place, the rest at the start of the optional field, then its check digit and a filler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LongNumber {
    /// Positions of the number's characters.
    pub number: Vec<usize>,
    pub check: usize,
    /// Positions of the optional field that are left to the issuing State.
    pub optional: Vec<usize>,
}

impl LongNumber {
    pub fn find(format: Format, run: &[char]) -> Option<Self> {
        if !matches!(format, Format::Td1 | Format::Td2) {
            return None;
        }
        let filler = |p: &usize| run.get(*p) == Some(&'<');
        let first = format.span(Field::Number);
        let optional = format.span(Field::Optional);
        let check_place = format.span(Field::NumberCheck);
        let rest = optional.iter().take_while(|p| !filler(p)).count();
        let long = check_place.iter().all(filler) && first.last().is_some_and(|p| !filler(p)) && rest >= 2;
        if !long {
            return None;
        }
        let (head, tail) = optional.split_at(rest);
        let (check, middle) = head.split_last()?;
        Some(Self {
            number: first.into_iter().chain(middle.iter().copied()).collect(),
            check: *check,
            optional: tail.to_vec(),
        })
    }
}

/// All check digits of a zone, the composite last.
pub(super) fn checks(format: Format, run: &[char], long: Option<&LongNumber>) -> Vec<Check> {
    let mut out = Vec::new();
    let mut read = |field, span: Vec<usize>, at: usize| out.push(Check::read(format, run, field, span, at));
    for (field, check) in [
        (Field::Number, Field::NumberCheck),
        (Field::BirthDate, Field::BirthCheck),
        (Field::ExpiryDate, Field::ExpiryCheck),
        (Field::Optional, Field::OptionalCheck),
    ] {
        if let (Field::Number, Some(long)) = (field, long) {
            read(field, long.number.clone(), long.check);
        } else if let Some(at) = format.span(check).first() {
            read(field, format.span(field), *at);
        }
    }
    if let Some(at) = format.span(Field::Composite).first() {
        read(Field::Composite, composite_span(format), *at);
    }
    out
}

/// TD1: line 1, 6-30, then line 2, 1-7, 9-15, 19-29. TD2 and TD3: line 2, 1-10, 14-20, 22 to the composite.
fn composite_span(format: Format) -> Vec<usize> {
    let fields: &[Field] = match format {
        Format::Td1 => &[
            Field::Number,
            Field::NumberCheck,
            Field::Optional,
            Field::BirthDate,
            Field::BirthCheck,
            Field::ExpiryDate,
            Field::ExpiryCheck,
            Field::Optional2,
        ],
        Format::Td2 | Format::Td3 => &[
            Field::Number,
            Field::NumberCheck,
            Field::BirthDate,
            Field::BirthCheck,
            Field::ExpiryDate,
            Field::ExpiryCheck,
            Field::Optional,
            Field::OptionalCheck,
        ],
        Format::MrvA | Format::MrvB => &[],
    };
    fields.iter().flat_map(|f| format.span(*f)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_test_values_of_part_3() {
        for (text, digit) in [
            ("520727", '3'),
            ("AB2134<<<", '5'),
            ("HA672242<658022549601086<<<<<<<<<<<<<<0", '8'),
            ("D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<", '2'),
            ("L898902C3", '6'),
            ("740812", '2'),
            ("120415", '9'),
            ("ZE184226B<<<<<", '1'),
            ("L898902C3674081221204159ZE184226B<<<<<1", '0'),
            ("D23145890734", '9'),
            ("", '0'),
        ] {
            assert_eq!(check_digit(text.chars()), digit, "{text}");
        }
    }
}
