//! Dates of the zone, `YYMMDD`. Doc 9303 gives no rule for the century; this is the program's (facts: mrz.md, 8), and
//! the full year is shown for the clerk to compare with the visual zone.

use crate::domain::birth::BirthDate;
use chrono::{Datelike, Months, NaiveDate};

/// A date of birth as it stands in the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Birth {
    Known(BirthDate),
    /// Year known; month or day replaced by fillers, as part 3, 4.8 has it, or by zeros, as some States print.
    Partly {
        date: BirthDate,
        zeros: bool,
    },
    /// All fillers (or zeros), or the year among them.
    Unknown,
    /// No such day, or something else than digits and fillers.
    Unreadable,
}

/// The latest year that is not after `on`.
pub fn read_birth(text: &str, on: NaiveDate) -> Birth {
    let Some([yy, mm, dd]) = parts(text) else {
        return Birth::Unreadable;
    };
    let zeros = mm == Part::Number(0) || dd == Part::Number(0);
    let known = |p: Part| match p {
        Part::Number(0) | Part::Filler => None,
        Part::Number(n) => Some(n),
    };
    let (month, day) = (known(mm), known(dd));
    let Part::Number(year) = yy else {
        return Birth::Unknown;
    };
    if zeros && year == 0 && month.is_none() && day.is_none() {
        return Birth::Unknown;
    }
    // A day without its month cannot be written; what is known is the year.
    let date = (1800..=on.year())
        .rev()
        .filter(|y| y.rem_euclid(100).unsigned_abs() == year)
        .filter_map(|y| BirthDate::new(y, month, month.and(day)).ok())
        .find(|d| d.range().0 <= on);
    match date {
        None => Birth::Unreadable,
        Some(date) if date.full().is_some() => Birth::Known(date),
        Some(date) => Birth::Partly { date, zeros },
    }
}

/// A date of expiry as it stands in the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expiry {
    Known(NaiveDate),
    /// Outside of the years in which documents are met: 20 years back, 30 years ahead.
    Far(NaiveDate),
    /// All fillers: without a term.
    None,
    Unreadable,
}

pub fn read_expiry(text: &str, on: NaiveDate) -> Expiry {
    if !text.is_empty() && text.chars().all(|c| c == '<') {
        return Expiry::None;
    }
    let Some([Part::Number(year), Part::Number(month), Part::Number(day)]) = parts(text) else {
        return Expiry::Unreadable;
    };
    let first = on.checked_sub_months(Months::new(20 * 12)).unwrap_or(on);
    let last = on.checked_add_months(Months::new(30 * 12)).unwrap_or(on);
    // Days by which a date misses the window.
    let misses = |d: &NaiveDate| (first - *d).num_days().max((*d - last).num_days()).max(0);
    let nearest = (on.year() - 99..=on.year() + 99)
        .filter(|y| y.rem_euclid(100).unsigned_abs() == year)
        .filter_map(|y| NaiveDate::from_ymd_opt(y, month, day))
        .min_by_key(misses);
    match nearest {
        None => Expiry::Unreadable,
        Some(date) if misses(&date) == 0 => Expiry::Known(date),
        Some(date) => Expiry::Far(date),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Number(u32),
    Filler,
}

/// Year, month and day; each two digits or two fillers.
fn parts(text: &str) -> Option<[Part; 3]> {
    if text.len() != 6 || !text.is_ascii() {
        return None;
    }
    let part = |at: usize| match text.get(at..at + 2)? {
        "<<" => Some(Part::Filler),
        pair if pair.bytes().all(|b| b.is_ascii_digit()) => pair.parse().ok().map(Part::Number),
        _ => None,
    };
    Some([part(0)?, part(2)?, part(4)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    #[test]
    fn births_lie_in_the_past() {
        for (text, read) in [
            ("740812", "1974-08-12"),
            ("261121", "2026-11-21"),
            ("261122", "1926-11-22"),
            ("000229", "2000-02-29"),
            ("400909", "1940-09-09"),
        ] {
            assert_eq!(
                read_birth(text, on()),
                Birth::Known(BirthDate::parse(read).unwrap()),
                "{text}"
            );
        }
        for (text, read, zeros) in [
            ("5803<<", "1958-03-XX", false),
            ("58<<<<", "1958-XX-XX", false),
            ("26<<<<", "2026-XX-XX", false),
            ("2612<<", "1926-12-XX", false),
            ("580000", "1958-XX-XX", true),
            ("580300", "1958-03-XX", true),
            ("58<<12", "1958-XX-XX", false),
            ("00<<<<", "2000-XX-XX", false),
        ] {
            assert_eq!(
                read_birth(text, on()),
                Birth::Partly {
                    date: BirthDate::parse(read).unwrap(),
                    zeros
                },
                "{text}"
            );
        }
        for text in ["<<<<<<", "<<0312", "000000"] {
            assert_eq!(read_birth(text, on()), Birth::Unknown, "{text}");
        }
        for text in ["741312", "740230", "010229", "7408", "74O812", "7<0812", ""] {
            assert_eq!(read_birth(text, on()), Birth::Unreadable, "{text}");
        }
        // On the last day of 1999 a person of "00" was born in 1900, which had no 29 February.
        let on = NaiveDate::from_ymd_opt(1999, 12, 31).unwrap();
        assert_eq!(read_birth("000229", on), Birth::Unreadable);
    }

    #[test]
    fn expiries_lie_near() {
        let date = |t: &str| t.parse::<NaiveDate>().unwrap();
        for (text, read) in [
            ("120415", "2012-04-15"),
            ("061121", "2006-11-21"),
            ("561121", "2056-11-21"),
            ("360229", "2036-02-29"),
        ] {
            assert_eq!(read_expiry(text, on()), Expiry::Known(date(read)), "{text}");
        }
        for (text, read) in [
            ("961210", "1996-12-10"),
            ("561122", "2056-11-22"),
            ("061120", "2006-11-20"),
        ] {
            assert_eq!(read_expiry(text, on()), Expiry::Far(date(read)), "{text}");
        }
        assert_eq!(read_expiry("<<<<<<", on()), Expiry::None);
        for text in ["360230", "3613<<", "36<<<<", "3O0101", "", "370229"] {
            assert_eq!(read_expiry(text, on()), Expiry::Unreadable, "{text}");
        }
    }
}
