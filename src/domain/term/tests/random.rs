//! What never may happen, whatever the term, the moment and the zone.

use super::*;
use proptest::prelude::*;

fn any_zone() -> impl Strategy<Value = Tz> {
    (0..chrono_tz::TZ_VARIANTS.len()).prop_map(|n| chrono_tz::TZ_VARIANTS[n])
}

fn any_term() -> impl Strategy<Value = Term> {
    prop_oneof![
        (1u32..500).prop_map(Term::Hours),
        (1u32..300).prop_map(Term::WorkingDays),
        (1u32..999).prop_map(Term::CalendarDays),
        (1u32..999).prop_map(Term::Days),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// In every zone of the world and over four centuries: due after the application, on a working day, inside the hours.
    #[test]
    fn due_comes_after_and_on_a_working_day(
        seconds in -2_208_988_800i64..10_000_000_000,
        zone in any_zone(),
        term in any_term(),
        same in any::<bool>(),
    ) {
        let from = DateTime::from_timestamp(seconds, 0).unwrap().fixed_offset();
        let office = OfficeTime { calendar: &FIVE, hours: WorkingHours::parse("09:00-18:30, 13:00-14:30").unwrap(), zone };
        let counting = if same { Counting::SameDay } else { Counting::NextDay };
        match office.count(term, from, counting, Some(Counting::NextDay)) {
            Ok(counted) => {
                let due = counted.due.with_timezone(&zone);
                prop_assert!(counted.due > from);
                prop_assert!(FIVE.is_working(due.date_naive()), "{due}");
                prop_assert!(counted.first_day <= due.date_naive());
                for (date, _) in &counted.skipped {
                    prop_assert!(!FIVE.is_working(*date));
                    prop_assert!(*date < due.date_naive());
                }
                if term.in_days() {
                    // Where a gap swallows the closing hour the clock shows a later one; offices close outside gaps.
                    prop_assert!(due.hour() >= 18);
                }
            }
            Err(why) => prop_assert_eq!(why, Uncountable::Year),
        }
    }

    #[test]
    fn no_string_panics_the_reader(text in ".*") {
        let _ = Term::parse(&text);
        let _ = WorkingHours::parse(&text);
    }

    #[test]
    fn a_longer_term_never_ends_earlier(seconds in 1_600_000_000i64..2_500_000_000, n in 1u32..60) {
        let from = DateTime::from_timestamp(seconds, 0).unwrap().fixed_offset();
        let office = OfficeTime { calendar: &FIVE, hours: WorkingHours::default(), zone: ASTANA };
        let at = |term| office.count(term, from, Counting::NextDay, None).unwrap().due;
        prop_assert!(at(Term::WorkingDays(n)) < at(Term::WorkingDays(n + 1)));
        prop_assert!(at(Term::CalendarDays(n)) <= at(Term::CalendarDays(n + 1)));
        prop_assert!(at(Term::CalendarDays(n)) <= at(Term::WorkingDays(n)));
        prop_assert!(at(Term::Hours(n)) + TimeDelta::minutes(1) <= at(Term::Hours(n + 1)));
    }
}
