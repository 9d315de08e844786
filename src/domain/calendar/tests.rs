//! The calendar against the published years (the table's rows) and against calendar.md, section 3.

use super::table::RowKind;
use super::*;

fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

fn calendar(week: Week) -> Calendar {
    Calendar::new(HolidayTable::embedded(), [], week)
}

const HOLIDAYS: &str = include_str!("../../../assets/calendar/holidays.tsv");
const YEARLY: &str = include_str!("../../../assets/calendar/yearly.tsv");

#[test]
fn both_tables_read() {
    let table = HolidayTable::read(HOLIDAYS, YEARLY).unwrap();
    assert_eq!(table.rows.len(), 98);
    assert_eq!(table.yearly.len(), 15);
    for row in &table.rows {
        assert!(!row.name.kk.is_empty() && !row.name.ru.is_empty() && !row.name.en.is_empty());
    }
}

/// From the yearly rules and the days of Kurban Ait alone, every substitute and holiday of the published table comes out.
#[test]
fn the_rules_alone_make_the_published_years() {
    let full = HolidayTable::read(HOLIDAYS, YEARLY).unwrap();
    let ait: String = HOLIDAYS
        .lines()
        .enumerate()
        .filter(|(n, l)| *n == 0 || l.contains("Kurban Ait"))
        .map(|(_, l)| format!("{l}\n"))
        .collect();
    let rules = HolidayTable::read(&ait, YEARLY).unwrap();
    assert_eq!(rules.rows.len(), 5);
    let mut substitutes = 0;
    for year in 2024..=2028 {
        let made = Year::of(&rules, year, Week::FiveDays);
        let of = |kind: RowKind| -> Vec<NaiveDate> {
            full.rows
                .iter()
                .filter(|r| r.date.year() == year && r.kind == kind)
                .map(|r| r.date)
                .collect()
        };
        let got: Vec<NaiveDate> = made.substitutes().into_iter().map(|(d, _)| d).collect();
        assert_eq!(got, of(RowKind::Substitute), "{year}");
        substitutes += got.len();
        for date in of(RowKind::Holiday) {
            let off = made.day_off(date, Week::FiveDays).unwrap();
            assert_eq!(off.kind, DayOffKind::Holiday, "{date}");
            let row = full.rows.iter().find(|r| r.date == date).unwrap();
            assert_eq!(off.name, row.name, "{date}");
        }
    }
    assert_eq!(substitutes, 21);
    // What each substitute stands for, as the table's notes say.
    let made = calendar(Week::FiveDays);
    for line in HOLIDAYS.lines().filter(|l| l.contains("shifted_dayoff_5day")) {
        let cells: Vec<&str> = line.split('\t').collect();
        let of = day(&cells[7]["for ".len()..][..10]);
        let off = made.why_off(day(cells[0])).unwrap();
        assert_eq!(off.kind, DayOffKind::Substitute { of }, "{line}");
    }
}

#[test]
fn every_row_of_the_table_holds_in_the_five_day_week() {
    let table = HolidayTable::read(HOLIDAYS, YEARLY).unwrap();
    let calendar = calendar(Week::FiveDays);
    for row in &table.rows {
        let working = calendar.is_working(row.date);
        match row.kind {
            RowKind::Working => assert!(working, "{}", row.date),
            // 30 August 2026 is a Sunday, and no holiday.
            RowKind::Cancelled => {
                assert_eq!(calendar.why_off(row.date).unwrap().kind, DayOffKind::Sunday);
            }
            _ => assert!(!working, "{}", row.date),
        }
    }
}

/// No day off besides those of the table and the weekends: counted through every day of five years.
#[test]
fn nothing_else_is_off() {
    let table = HolidayTable::read(HOLIDAYS, YEARLY).unwrap();
    let calendar = calendar(Week::FiveDays);
    let mut days = 0;
    for date in day("2024-01-01").iter_days().take_while(|d| d.year() <= 2028) {
        days += 1;
        let named = table
            .rows
            .iter()
            .any(|r| r.date == date && !matches!(r.kind, RowKind::Working | RowKind::Cancelled));
        let moved = table
            .rows
            .iter()
            .any(|r| r.date == date && r.kind == RowKind::Working);
        let off = (named || Week::FiveDays.rests_on(date)) && !moved;
        assert_eq!(calendar.is_working(date), !off, "{date}");
    }
    assert_eq!(days, 1827);
}

#[test]
fn the_six_day_week_shifts_sundays_only() {
    let six = calendar(Week::SixDays);
    let five = calendar(Week::FiveDays);
    // Constitution Day of 2025 was a Saturday: a working Saturday holiday, so 1 September stays working.
    assert!(six.is_working(day("2025-09-01")));
    assert!(!five.is_working(day("2025-09-01")));
    // Nauryz of 2025: the 23rd is a Sunday, so one substitute only.
    assert!(!six.is_working(day("2025-03-24")));
    assert!(six.is_working(day("2025-03-25")));
    assert!(six.is_working(day("2025-09-06")), "a Saturday");
    assert!(!six.is_working(day("2025-08-30")));
    assert!(!six.is_working(day("2026-05-10")), "a Sunday");
}

#[test]
fn the_transfers_of_2025() {
    let calendar = calendar(Week::FiveDays);
    assert!(calendar.is_working(day("2025-01-05")));
    let off = calendar.why_off(day("2025-01-03")).unwrap();
    assert_eq!(off.kind, DayOffKind::Transferred);
    assert_eq!(off.kind.code(), "transferred-day-off");
}

#[test]
fn constitution_day_moved_in_2026() {
    let calendar = calendar(Week::FiveDays);
    assert!(calendar.is_working(day("2026-08-31")));
    assert!(calendar.is_working(day("2026-03-16")));
    assert_eq!(
        calendar.why_off(day("2027-03-15")).unwrap().name.en,
        "Constitution Day"
    );
    assert_eq!(
        calendar.why_off(day("2024-08-30")).unwrap().kind,
        DayOffKind::Holiday
    );
}

#[test]
fn years_beyond_the_table_are_computed() {
    let calendar = calendar(Week::FiveDays);
    assert!(calendar.knows(2028) && !calendar.knows(2029));
    // 2029: 6 July is a Friday; 16 December a Sunday, so Monday the 17th; 7 January a Sunday, never shifted.
    assert!(!calendar.is_working(day("2029-12-17")));
    assert!(calendar.is_working(day("2029-01-08")));
    // 2050, worked out as it is asked: 8 March is a Tuesday, 1 and 2 January a weekend.
    assert!(!calendar.is_working(day("2050-03-08")));
    assert_eq!(
        calendar.why_off(day("2050-01-04")).unwrap().kind,
        DayOffKind::Substitute {
            of: day("2050-01-02")
        }
    );
}

#[test]
fn own_days_rule_over_the_calendar() {
    let own = |date: &str, working: bool, why: &str| OwnDay {
        date: day(date),
        working,
        why: why.to_owned(),
    };
    let calendar = Calendar::new(
        HolidayTable::embedded(),
        [
            own("2026-04-03", false, "Karfreitag"),
            own("2026-05-01", true, "Wahltag"),
            own("2026-04-06", true, "open"),
            own("2026-04-06", false, "Ostermontag"),
        ],
        Week::FiveDays,
    );
    let off = calendar.why_off(day("2026-04-03")).unwrap();
    assert_eq!((off.kind, off.name.ru.as_str()), (DayOffKind::Own, "Karfreitag"));
    assert!(calendar.is_working(day("2026-05-01")));
    assert!(!calendar.is_working(day("2026-04-06")), "the later word stands");
    assert!(calendar.off_by_table(day("2026-04-03")).is_none());
    assert!(calendar.off_by_table(day("2026-05-01")).is_some());
    assert_eq!(calendar.next_working(day("2026-04-02")), Some(day("2026-04-07")));
}

#[test]
fn an_office_closed_for_ever_has_no_next_day() {
    let closed = day("2026-01-01").iter_days().take(500).map(|date| OwnDay {
        date,
        working: false,
        why: "closed".to_owned(),
    });
    let calendar = Calendar::new(HolidayTable::embedded(), closed, Week::FiveDays);
    assert_eq!(calendar.next_working(day("2026-01-01")), None);
    assert_eq!(calendar.next_working(NaiveDate::MAX), None);
}

#[test]
fn a_bad_row_is_placed() {
    let head = "date\tweekday\ttype\tname_kk\tname_ru\tname_en\tstatus\tnote\n";
    let read = |row: &str| HolidayTable::read(&format!("{head}{row}"), YEARLY).unwrap_err();
    assert_eq!(
        read("2026-02-30\tMon\tholiday\ta\tb\tc\tconfirmed\t").column,
        "date"
    );
    assert_eq!(
        read("2026-02-03\tMon\tfeast\ta\tb\tc\tconfirmed\t").column,
        "type"
    );
    let bad = read("2026-02-03\tMon\tholiday\ta\tb\tc\tperhaps\t");
    assert_eq!((bad.line, bad.column), (2, "status"));
    let rule = "month_day\tfrom_year\tuntil_year\ttype\n13-01\t\t\tholiday\n";
    assert_eq!(HolidayTable::read(head, rule).unwrap_err().column, "month_day");
}

#[test]
fn what_is_not_wholly_known_is_doubted() {
    let own = OwnDay {
        date: day("2028-05-05"),
        working: true,
        why: "announced for the day after".to_owned(),
    };
    let plain = calendar(Week::FiveDays);
    let told = Calendar::new(HolidayTable::embedded(), [own], Week::FiveDays);
    for (from, until, id) in [
        ("2026-11-20", "2026-11-23", None),
        // Confirmed: its day was announced.
        ("2026-05-26", "2026-05-28", None),
        // The forecast day, and the days to which it may move.
        ("2027-05-14", "2027-05-17", Some("term-calendar-forecast")),
        ("2028-05-04", "2028-05-04", Some("term-calendar-forecast")),
        ("2028-05-05", "2028-05-08", Some("term-calendar-forecast")),
        ("2028-05-06", "2028-05-09", Some("term-calendar-forecast")),
        ("2028-05-07", "2028-05-09", None),
        ("2028-05-02", "2028-05-03", None),
        // No table any more.
        ("2028-12-29", "2029-01-03", Some("term-calendar-incomplete")),
        ("2031-07-01", "2031-07-02", Some("term-calendar-incomplete")),
    ] {
        let doubt = |c: &Calendar| c.doubt(day(from), day(until)).map(|s| s.id);
        assert_eq!(doubt(&plain), id, "{from} {until}");
        // The office has said what the forecast day is.
        let left = id.filter(|i| *i != "term-calendar-forecast" || from.starts_with("2027"));
        assert_eq!(doubt(&told), left, "{from} {until}");
    }
    let said = plain.doubt(day("2028-12-29"), day("2029-01-03")).unwrap();
    assert_eq!(said.args, [("year", "2029".to_owned())]);
}

#[test]
fn the_operator_keeps_five_days_whatever_the_office_keeps() {
    for year in [2023, 2045] {
        let six = Calendar::new(HolidayTable::embedded(), [], Week::SixDays);
        let five = Calendar::new(HolidayTable::embedded(), [], Week::FiveDays);
        let days = || NaiveDate::from_yo_opt(year, 1).unwrap().iter_days().take(365);
        assert!(
            days().all(|d| six.operator_works(d) == five.is_working(d)),
            "{year}"
        );
        let saturday = NaiveDate::from_ymd_opt(year, 11, 1).unwrap();
        let saturday = saturday
            .iter_days()
            .find(|d| d.weekday() == Weekday::Sat)
            .unwrap();
        assert!(six.off_by_table(saturday).is_none());
        assert!(five.off_by_table(saturday).is_some());
    }
}
