//! Dates and times as people here read them.

use crate::domain::birth::BirthDate;
use chrono::{DateTime, NaiveDate, TimeZone};
use std::fmt::Display;

/// `21.11.2026`, alike in the three languages and on the papers.
pub fn date(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

/// `12.05.1980`; an unknown part is printed as dashes.
pub fn birth_date(born: BirthDate) -> String {
    let part = |p: Option<u32>| p.map_or_else(|| "--".to_owned(), |n| format!("{n:02}"));
    format!("{}.{}.{:04}", part(born.day()), part(born.month()), born.year())
}

pub fn moment<Z: TimeZone>(at: &DateTime<Z>) -> String
where
    Z::Offset: Display,
{
    at.format("%d.%m.%Y %H:%M").to_string()
}

/// `21.11 09:05`, where the year is plain.
pub fn day_and_clock<Z: TimeZone>(at: &DateTime<Z>) -> String
where
    Z::Offset: Display,
{
    at.format("%d.%m %H:%M").to_string()
}

pub fn clock<Z: TimeZone>(at: &DateTime<Z>) -> String
where
    Z::Offset: Display,
{
    at.format("%H:%M").to_string()
}

/// An IIN in fours, as it is read aloud and compared.
pub fn in_fours(digits: &str) -> String {
    let chars: Vec<char> = digits.chars().collect();
    chars
        .chunks(4)
        .map(|c| c.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}
