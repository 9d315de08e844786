//! Working days and days off in Kazakhstan: holidays as data, the shift rule, the yearly transfers, the office's own days.
//!
//! Law "On holidays" of 13 December 2001 No. 267, article 5; Labour Code, articles 84 and 85.

mod table;
mod year;

use super::title::Title;
use super::trouble::Say;
use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use table::{BadRow, HolidayTable, Status};
use year::Year;

/// How many days the unit works in a week. State Corporation windows also work on Saturday.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Week {
    #[default]
    FiveDays,
    SixDays,
}

impl Week {
    /// From the number of working days, as settings and the command line write it.
    pub fn of_days(days: u8) -> Option<Self> {
        match days {
            5 => Some(Self::FiveDays),
            6 => Some(Self::SixDays),
            _ => None,
        }
    }

    pub fn days(self) -> u8 {
        match self {
            Self::FiveDays => 5,
            Self::SixDays => 6,
        }
    }

    /// Whether the weekly day off falls on this date.
    fn rests_on(self, date: NaiveDate) -> bool {
        match date.weekday() {
            Weekday::Sun => true,
            Weekday::Sat => self == Self::FiveDays,
            _ => false,
        }
    }
}

/// A day on which the office is closed, or open against the calendar: the host State's holidays, for a mission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnDay {
    pub date: NaiveDate,
    pub working: bool,
    pub why: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayOffKind {
    Saturday,
    Sunday,
    Holiday,
    /// The substitute for a holiday that fell on a day off (article 5 of the law on holidays).
    Substitute {
        of: NaiveDate,
    },
    /// A day off that is no holiday and is never shifted (Labour Code, article 84, point 5).
    NeverShifted,
    /// A day off moved here by the yearly order (Labour Code, article 85, point 3).
    Transferred,
    /// The office's own.
    Own,
}

impl DayOffKind {
    /// The code that JSON carries and the texts select by.
    pub fn code(self) -> &'static str {
        match self {
            Self::Saturday => "saturday",
            Self::Sunday => "sunday",
            Self::Holiday => "holiday",
            Self::Substitute { .. } => "substitute-day",
            Self::NeverShifted => "day-off",
            Self::Transferred => "transferred-day-off",
            Self::Own => "own-day",
        }
    }
}

/// Why a day is not working. The name is the holiday's own, also for its substitute; empty for the weekly day off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayOff {
    pub kind: DayOffKind,
    pub name: Title,
    pub status: Status,
}

impl DayOff {
    /// In words. A name is in three languages, so each text takes its own of the three arguments.
    pub fn say(&self) -> Say {
        Say::new("term-off")
            .with("kind", self.kind.code())
            .with("name_kk", &self.name.kk)
            .with("name_ru", &self.name.ru)
            .with("name_en", &self.name.en)
    }
}

/// Years worked out once, when the calendar is made; others are worked out as they are asked.
const READY: std::ops::RangeInclusive<i32> = 2020..=2040;

/// An office that is closed for longer than this has no next working day.
const LONGEST_PAUSE: u32 = 400;

#[derive(Debug, Clone)]
pub struct Calendar {
    table: HolidayTable,
    week: Week,
    own: BTreeMap<NaiveDate, OwnDay>,
    ready: BTreeMap<i32, Year>,
    /// The same by the week of five days, which the provider's operator keeps.
    operators: BTreeMap<i32, Year>,
}

impl Calendar {
    /// Of two own days on one date the later one given stands: the office changed its mind.
    pub fn new(table: HolidayTable, own: impl IntoIterator<Item = OwnDay>, week: Week) -> Self {
        let years = |week| -> BTreeMap<i32, Year> { READY.map(|y| (y, Year::of(&table, y, week))).collect() };
        let ready = years(week);
        let operators = match week {
            Week::FiveDays => ready.clone(),
            Week::SixDays => years(Week::FiveDays),
        };
        Self {
            own: own.into_iter().map(|day| (day.date, day)).collect(),
            table,
            week,
            ready,
            operators,
        }
    }

    pub fn week(&self) -> Week {
        self.week
    }

    /// The office's own days, in order.
    pub fn own_days(&self) -> impl Iterator<Item = &OwnDay> {
        self.own.values()
    }

    /// Whether the table knows the year. Elsewhere holidays are computed, but Kurban Ait and transfers are not known.
    pub fn knows(&self, year: i32) -> bool {
        self.table.covers(year)
    }

    /// Why the days between two dates are not wholly known, if so: a year without its table, a holiday that is a forecast and
    /// may move by a day, as long as the office has not said itself what that day is.
    pub fn doubt(&self, from: NaiveDate, until: NaiveDate) -> Option<Say> {
        if let Some(year) = (from.year()..=until.year()).find(|y| !self.knows(*y)) {
            return Some(Say::new("term-calendar-incomplete").with("year", year));
        }
        let first = from.pred_opt().unwrap_or(from);
        let last = until.succ_opt().unwrap_or(until);
        let forecast = |d: &NaiveDate| {
            let off = self.off_by_table(*d);
            off.is_some_and(|off| off.status == Status::Forecast) && !self.own.contains_key(d)
        };
        let day = first.iter_days().take_while(|d| *d <= last).find(forecast)?;
        Some(Say::new("term-calendar-forecast").with("date", day.format("%d.%m.%Y")))
    }

    pub fn is_working(&self, date: NaiveDate) -> bool {
        match self.own.get(&date) {
            Some(own) => own.working,
            None => self.off_by_table(date).is_none(),
        }
    }

    /// Why the office does not work on a date; none when it works.
    pub fn why_off(&self, date: NaiveDate) -> Option<DayOff> {
        match self.own.get(&date) {
            Some(own) if own.working => None,
            Some(own) => Some(DayOff {
                kind: DayOffKind::Own,
                name: Title::same(&own.why),
                status: Status::Confirmed,
            }),
            None => self.off_by_table(date),
        }
    }

    /// Why a date is off by the table and the office's week, without the office's own days.
    pub fn off_by_table(&self, date: NaiveDate) -> Option<DayOff> {
        self.off_in(&self.ready, date, self.week)
    }

    fn off_in(&self, ready: &BTreeMap<i32, Year>, date: NaiveDate, week: Week) -> Option<DayOff> {
        match ready.get(&date.year()) {
            Some(year) => year.day_off(date, week),
            None => Year::of(&self.table, date.year(), week).day_off(date, week),
        }
    }

    /// The last day up to a date on which this calendar works and another does not, or the other way round.
    pub fn parts_from(&self, other: &Calendar, until: NaiveDate) -> Option<NaiveDate> {
        let mut days = until.iter_days().rev().take(LONGEST_PAUSE as usize);
        days.find(|d| self.is_working(*d) != other.is_working(*d))
    }

    /// Whether the provider's operator works: five days of the week, whatever the office keeps.
    pub fn operator_works(&self, date: NaiveDate) -> bool {
        self.off_in(&self.operators, date, Week::FiveDays).is_none()
    }

    /// The first working day after a date.
    pub fn next_working(&self, date: NaiveDate) -> Option<NaiveDate> {
        self.working_from(date.succ_opt()?)
    }

    /// The date itself if it is a working day, else the first one after it.
    pub fn working_from(&self, date: NaiveDate) -> Option<NaiveDate> {
        date.iter_days()
            .take(LONGEST_PAUSE as usize)
            .find(|d| self.is_working(*d))
    }

    /// The days off after one date and before another, with their reasons.
    pub fn off_between(&self, after: NaiveDate, before: NaiveDate) -> Vec<(NaiveDate, DayOff)> {
        after
            .iter_days()
            .skip(1)
            .take_while(|d| *d < before)
            .filter_map(|d| self.why_off(d).map(|off| (d, off)))
            .collect()
    }
}

#[cfg(test)]
mod tests;
