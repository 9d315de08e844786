//! A zone made from its fields: for demonstration papers and for tests.

use super::check::check_digit;
use super::layout::{Field, Format};
use super::name::mrz_form;

/// What a zone is made of. Names as in the visual zone; dates as `YYMMDD`; empty where there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder<'a> {
    pub document_code: &'a str,
    pub issuing_state: &'a str,
    pub surname: &'a str,
    pub given_names: &'a str,
    pub number: &'a str,
    pub nationality: &'a str,
    pub birth: &'a str,
    /// `M`, `F` or `<`.
    pub sex: &'a str,
    pub expiry: &'a str,
    pub optional: &'a str,
    pub optional2: &'a str,
}

/// The lines of the zone with all check digits; a name too long is cut (secondary identifier first, one letter of it
/// kept). None if another field does not fit.
pub fn compose(format: Format, holder: &Holder) -> Option<Vec<String>> {
    let mut run = vec!['<'; format.size()];
    let mut number = holder.number.to_owned();
    let mut optional = holder.optional.to_owned();
    let long = number.len() > 9;
    if long {
        if !matches!(format, Format::Td1 | Format::Td2) || !number.is_ascii() {
            return None;
        }
        let rest = number.split_off(9);
        optional = format!("{rest}{}<{optional}", check_digit(holder.number.chars()));
    }
    let name = name_field(format, holder.surname, holder.given_names);
    for (field, value) in [
        (Field::DocumentCode, holder.document_code),
        (Field::IssuingState, holder.issuing_state),
        (Field::Name, &name),
        (Field::Number, &number),
        (Field::Nationality, holder.nationality),
        (Field::BirthDate, holder.birth),
        (Field::Sex, holder.sex),
        (Field::ExpiryDate, holder.expiry),
        (Field::Optional, &optional),
        (Field::Optional2, holder.optional2),
    ] {
        let span = format.span(field);
        let value = value.trim_end_matches('<');
        if value.chars().count() > span.len() {
            return None;
        }
        for (place, c) in span.into_iter().zip(value.chars()) {
            *run.get_mut(place)? = c;
        }
    }
    // Each check digit, the composite last because it covers the others.
    let places: Vec<(usize, Vec<usize>, Field)> = super::check::checks(format, &run, None)
        .into_iter()
        .map(|c| (c.at, c.span, c.field))
        .collect();
    for (at, span, field) in places {
        if field == Field::Number && long {
            continue;
        }
        let digit = check_digit(span.iter().filter_map(|p| run.get(*p).copied()));
        *run.get_mut(at)? = digit;
    }
    Some(
        run.chunks(format.width())
            .map(|line| line.iter().collect())
            .collect(),
    )
}

fn name_field(format: Format, surname: &str, given_names: &str) -> String {
    let width = format.span(Field::Name).len();
    let (primary, secondary) = (mrz_form(surname), mrz_form(given_names));
    if secondary.is_empty() {
        return primary.chars().take(width).collect();
    }
    // `<<` and a letter of the secondary identifier must fit behind the primary one.
    let primary: String = primary.chars().take(width.saturating_sub(3)).collect();
    let mut whole: Vec<char> = format!("{}<<{secondary}", primary.trim_end_matches('<'))
        .chars()
        .collect();
    // The last place of a cut name is a letter (part 3, 4.6.2): the longest component gives way until it is.
    while whole.len() > width && whole.get(width - 1) == Some(&'<') {
        let Some(end) = end_of_longest(&whole) else { break };
        whole.remove(end);
    }
    whole.into_iter().take(width).collect()
}

/// Where the longest component ends.
fn end_of_longest(name: &[char]) -> Option<usize> {
    let mut longest = None;
    let mut length = 0;
    for (i, c) in name.iter().enumerate() {
        length = if *c == '<' { 0 } else { length + 1 };
        if length > longest.map_or(0, |(most, _)| most) {
            longest = Some((length, i));
        }
    }
    longest.map(|(_, end)| end)
}
