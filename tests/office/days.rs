//! The office's own days: acts, and the calendar counted anew.

use super::desk::*;
use chrono::NaiveDate;
use tereze::domain::calendar::OwnDay;
use tereze::office::request::{Reply, Request};
use tereze::office::terms;

#[test]
fn a_day_of_the_offices_own_moves_a_term_and_is_taken_back() {
    let mut desk = Desk::new();
    let monday = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let at = now().with_timezone(&desk.view.settings.zone).fixed_offset();
    let due = |desk: &Desk| {
        let term = desk.pack().term.clone().unwrap();
        terms::due(&desk.view, &term, at).unwrap().at.date_naive()
    };
    assert_eq!(due(&desk), monday, "Friday, the next working day");
    let day = OwnDay {
        date: monday,
        working: false,
        why: "local holiday".to_owned(),
    };
    assert!(matches!(
        desk.ask(Request::SetOwnDay(day.clone())),
        Reply::Office(_)
    ));
    assert_eq!(due(&desk), monday.succ_opt().unwrap());
    desk.again();
    assert_eq!(desk.view.calendar.own_days().collect::<Vec<_>>(), [&day]);
    desk.ask(Request::WithdrawOwnDay(monday));
    assert_eq!(due(&desk), monday);
    desk.again();
    assert_eq!(desk.view.calendar.own_days().count(), 0);
    assert_eq!(
        desk.trouble(Request::WithdrawOwnDay(monday)),
        "counter-own-day-gone"
    );
    for why in ["", " x ", &"long ".repeat(60), "two\nlines"] {
        let day = OwnDay {
            why: why.to_owned(),
            ..day.clone()
        };
        assert_eq!(
            desk.trouble(Request::SetOwnDay(day)),
            "counter-own-day-why",
            "{why}"
        );
    }
    // A Saturday worked instead.
    let saturday = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    desk.ask(Request::SetOwnDay(OwnDay {
        date: saturday,
        working: true,
        why: "moved".to_owned(),
    }));
    assert_eq!(due(&desk), saturday);
}
