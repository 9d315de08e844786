//! One year worked out: the holidays, the substitutes for those that fell on days off, the yearly order.

use super::super::title::Title;
use super::table::{HolidayTable, RowKind, Status};
use super::{DayOff, DayOffKind, Week};
use chrono::{Datelike, NaiveDate, Weekday};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, Default)]
pub(super) struct Year {
    off: BTreeMap<NaiveDate, DayOff>,
    working: BTreeSet<NaiveDate>,
}

impl Year {
    pub fn of(table: &HolidayTable, year: i32, week: Week) -> Self {
        let mut made = Self::default();
        for rule in &table.yearly {
            if let Some(date) = rule.in_year(year) {
                made.put(date, rule.kind, &rule.name, Status::Computed);
            }
        }
        let rows = || table.rows.iter().filter(|r| r.date.year() == year);
        for row in rows() {
            match row.kind {
                RowKind::Holiday | RowKind::NeverShifted => {
                    made.put(row.date, row.kind, &row.name, row.status);
                }
                RowKind::Cancelled => {
                    made.off.remove(&row.date);
                }
                RowKind::Substitute | RowKind::Transferred | RowKind::Working => {}
            }
        }
        made.shift(week);
        for row in rows() {
            match row.kind {
                RowKind::Transferred => made.put(row.date, row.kind, &row.name, row.status),
                RowKind::Working => {
                    made.off.remove(&row.date);
                    made.working.insert(row.date);
                }
                _ => {}
            }
        }
        made
    }

    fn put(&mut self, date: NaiveDate, kind: RowKind, name: &Title, status: Status) {
        let kind = match kind {
            RowKind::Holiday => DayOffKind::Holiday,
            RowKind::NeverShifted => DayOffKind::NeverShifted,
            _ => DayOffKind::Transferred,
        };
        let name = name.clone();
        self.off.insert(date, DayOff { kind, name, status });
    }

    /// Article 5: where a holiday and a day off coincide, the day off is the next working day after the holiday.
    fn shift(&mut self, week: Week) {
        let holidays: Vec<(NaiveDate, DayOff)> = self
            .off
            .iter()
            .filter(|(date, off)| off.kind == DayOffKind::Holiday && week.rests_on(**date))
            .map(|(date, off)| (*date, off.clone()))
            .collect();
        for (of, holiday) in holidays {
            let free = of
                .iter_days()
                .skip(1)
                .take(60)
                .find(|d| !week.rests_on(*d) && !self.off.contains_key(d));
            if let Some(date) = free {
                let kind = DayOffKind::Substitute { of };
                self.off.insert(date, DayOff { kind, ..holiday });
            }
        }
    }

    pub fn day_off(&self, date: NaiveDate, week: Week) -> Option<DayOff> {
        if self.working.contains(&date) {
            return None;
        }
        if let Some(off) = self.off.get(&date) {
            return Some(off.clone());
        }
        week.rests_on(date).then(|| DayOff {
            kind: match date.weekday() {
                Weekday::Sat => DayOffKind::Saturday,
                _ => DayOffKind::Sunday,
            },
            name: Title::default(),
            status: Status::Confirmed,
        })
    }

    /// The substitutes alone.
    #[cfg(test)]
    pub fn substitutes(&self) -> Vec<(NaiveDate, NaiveDate)> {
        self.off
            .iter()
            .filter_map(|(date, off)| match off.kind {
                DayOffKind::Substitute { of } => Some((*date, of)),
                _ => None,
            })
            .collect()
    }
}
