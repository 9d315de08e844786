//! Moments: a local time made a moment, and the hours of the provider's operator.

use super::super::calendar::Calendar;
use chrono::offset::LocalResult;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;

/// All Kazakhstan keeps UTC+5 since 1 March 2024; the zone of Astana in the IANA data is that of Almaty.
pub const ASTANA: Tz = chrono_tz::Asia::Almaty;

/// The moment of a local time. Where the clock was put back it is the earlier of the two: a term is never lengthened by
/// a doubt. Where the clock was put forward over it, it is as much after the gap as the time stands in it (RFC 5545).
pub fn at_local(zone: Tz, local: NaiveDateTime) -> DateTime<Tz> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) => at,
        LocalResult::Ambiguous(earlier, _) => earlier,
        LocalResult::None => {
            let day_before = local.checked_sub_signed(TimeDelta::days(1)).unwrap_or(local);
            let offset = zone.offset_from_utc_datetime(&day_before).fix();
            let utc = local.checked_sub_offset(offset).unwrap_or(local);
            zone.from_utc_datetime(&utc)
        }
    }
}

/// When the provider's operator is at work on a day, as the clocks of an office show it (003, chapter 2, point 14:
/// working days, 09:00-18:30 by the time of Astana).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperatorHours {
    pub opens: DateTime<FixedOffset>,
    pub closes: DateTime<FixedOffset>,
}

/// None when Kazakhstan does not work on that day; the office's own days do not matter to the operator.
pub fn operator_hours(calendar: &Calendar, day: NaiveDate, zone: Tz) -> Option<OperatorHours> {
    if !calendar.operator_works(day) {
        return None;
    }
    let at = |hour, minute| {
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        at_local(ASTANA, day.and_time(time))
            .with_timezone(&zone)
            .fixed_offset()
    };
    Some(OperatorHours {
        opens: at(9, 0),
        closes: at(18, 30),
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::calendar::{HolidayTable, OwnDay, Week};
    use super::*;

    fn local(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap()
    }

    #[test]
    fn kazakhstan_is_five_hours_ahead_since_march_2024() {
        for (text, offset) in [
            ("2024-02-29T12:00", 6),
            ("2024-03-01T00:00", 5),
            ("2024-07-01T12:00", 5),
            ("2026-01-01T00:00", 5),
            ("2030-08-01T00:00", 5),
        ] {
            let at = at_local(ASTANA, local(text));
            assert_eq!(at.offset().fix().local_minus_utc(), offset * 3600, "{text}");
        }
    }

    #[test]
    fn gaps_and_doubled_hours() {
        let berlin = chrono_tz::Europe::Berlin;
        let text = |zone, at: &str| at_local(zone, local(at)).fixed_offset().to_rfc3339();
        assert_eq!(text(berlin, "2026-03-29T02:30"), "2026-03-29T03:30:00+02:00");
        assert_eq!(text(berlin, "2026-10-25T02:30"), "2026-10-25T02:30:00+02:00");
        // Samoa left out 30 December 2011.
        let apia = chrono_tz::Pacific::Apia;
        assert_eq!(text(apia, "2011-12-30T12:00"), "2011-12-31T12:00:00+14:00");
        // Astana itself put its clock back on 1 March 2024.
        assert_eq!(text(ASTANA, "2024-02-29T23:30"), "2024-02-29T23:30:00+06:00");
    }

    #[test]
    fn the_operator_by_the_clocks_of_the_office() {
        let own = OwnDay {
            date: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
            working: false,
            why: "own".to_owned(),
        };
        let calendar = Calendar::new(HolidayTable::embedded(), [own], Week::FiveDays);
        let on = |y, m, d, zone| operator_hours(&calendar, NaiveDate::from_ymd_opt(y, m, d).unwrap(), zone);
        let hours = on(2026, 11, 20, chrono_tz::Europe::Madrid).unwrap();
        assert_eq!(hours.closes.to_rfc3339(), "2026-11-20T14:30:00+01:00");
        assert_eq!(hours.opens.to_rfc3339(), "2026-11-20T05:00:00+01:00");
        let hours = on(2026, 11, 20, chrono_tz::America::Los_Angeles).unwrap();
        assert_eq!(hours.opens.to_rfc3339(), "2026-11-19T20:00:00-08:00");
        assert_eq!(on(2026, 11, 21, ASTANA), None, "a Saturday");
        assert_eq!(on(2026, 3, 24, ASTANA), None, "the substitute for Nauryz");
    }
}
