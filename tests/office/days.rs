//! The office's own days: acts, and the calendar counted anew.

use super::desk::*;
use chrono::NaiveDate;
use tereze::domain::act::{Act, ActId, Deed, Due, TermMoved};
use tereze::domain::calendar::{HolidayTable, OwnDay};
use tereze::office::request::registers::{DayChange, Moved, Whose};
use tereze::office::request::{RegisterReply, RegisterRequest, Reply, Request};
use tereze::office::terms;

fn change(change: DayChange) -> Request {
    Request::Registers(Box::new(RegisterRequest::ChangeDay(change)))
}
fn set(day: OwnDay) -> Request {
    change(DayChange::Set(day))
}
fn withdraw(date: NaiveDate) -> Request {
    change(DayChange::Withdraw(date))
}

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
    assert!(matches!(desk.ask(set(day.clone())), Reply::Office(_)));
    assert_eq!(due(&desk), monday.succ_opt().unwrap());
    desk.again();
    assert_eq!(desk.view.calendar.own_days().collect::<Vec<_>>(), [&day]);
    desk.ask(withdraw(monday));
    assert_eq!(due(&desk), monday);
    desk.again();
    assert_eq!(desk.view.calendar.own_days().count(), 0);
    assert_eq!(desk.trouble(withdraw(monday)), "counter-own-day-gone");
    for why in ["", " x ", &"long ".repeat(60), "two\nlines"] {
        let day = OwnDay {
            why: why.to_owned(),
            ..day.clone()
        };
        assert_eq!(desk.trouble(set(day)), "counter-own-day-why", "{why}");
    }
    let unprintable = OwnDay {
        why: "праздник 春节".to_owned(),
        ..day.clone()
    };
    assert_eq!(desk.trouble(set(unprintable)), "paper-letter-missing");
    // A Saturday worked instead.
    let saturday = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    desk.ask(set(OwnDay {
        date: saturday,
        working: true,
        why: "moved".to_owned(),
    }));
    assert_eq!(due(&desk), saturday);
}

/// The term of a case in work moves with a day off that was not known when it began; replay needs no calendar.
#[test]
fn a_late_holiday_moves_running_terms_and_shows_them_first() {
    let mut desk = Desk::new();
    let case = desk.waiting();
    let monday = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let due_of = |desk: &mut Desk| match desk.ask(Request::LoadCase(case.id)) {
        Reply::Case(view) => (view.case.due.clone().unwrap(), view.acts.len()),
        other => panic!("{other:?}"),
    };
    let (before, acts) = due_of(&mut desk);
    assert_eq!(before.at.date_naive(), monday);
    let day = OwnDay {
        date: monday,
        working: false,
        why: "La Mercè".to_owned(),
    };
    let what = RegisterRequest::WhatMoves(DayChange::Set(day.clone()));
    let Reply::Registers(reply) = desk.ask(Request::Registers(Box::new(what))) else {
        panic!("no answer");
    };
    let RegisterReply::WhatMoves(_, moved) = *reply else {
        panic!("no list");
    };
    assert_eq!(moved.len(), 1);
    assert_eq!(
        moved[0].whose,
        Whose::Case {
            case: case.id,
            step: None
        }
    );
    assert_eq!(moved[0].was, before);
    assert_eq!(moved[0].due.at.date_naive(), monday.succ_opt().unwrap());
    // Looking changed nothing.
    assert_eq!(due_of(&mut desk), (before.clone(), acts));
    assert!(matches!(desk.ask(set(day)), Reply::Office(_)));
    desk.again();
    let Reply::Case(view) = desk.ask(Request::LoadCase(case.id)) else {
        panic!("no case");
    };
    assert_eq!(view.case.due.as_ref(), Some(&moved[0].due));
    let Deed::TermMoved(act) = &view.acts.last().unwrap().deed else {
        panic!("{:?}", view.acts.last());
    };
    assert_eq!((act.day, act.why.as_str()), (monday, "La Mercè"));
    assert_eq!((&act.was, &act.due), (&before, &moved[0].due));
    // Taken back, it moves back; another day moves nothing.
    desk.ask(withdraw(monday));
    assert_eq!(due_of(&mut desk), (before.clone(), acts + 2));
    let friday = NaiveDate::from_ymd_opt(2026, 11, 27).unwrap();
    desk.ask(set(OwnDay {
        date: friday,
        working: false,
        why: "other".to_owned(),
    }));
    assert_eq!(due_of(&mut desk), (before, acts + 2));
}

/// The table of an earlier program, in which this Monday was a holiday.
fn of_an_earlier_program(monday: NaiveDate) -> serde_json::Value {
    let [holidays, yearly] = HolidayTable::EMBEDDED;
    let row = format!("{monday}\tMon\tholiday\tБұрынғы мереке\tПрежний праздник\tFormer\tconfirmed\t\n");
    serde_json::json!({ "holidays": format!("{holidays}{row}"), "yearly": yearly })
}

fn what_holidays_move(desk: &mut Desk) -> Option<Vec<Moved>> {
    let what = RegisterRequest::WhatMoves(DayChange::Holidays);
    match desk.ask(Request::Registers(Box::new(what))) {
        Reply::Done => None,
        Reply::Registers(reply) => match *reply {
            RegisterReply::WhatMoves(_, moved) => Some(moved),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn another_table_of_holidays_counts_the_running_terms_anew() {
    let mut desk = Desk::new();
    let case = desk.waiting();
    assert_eq!(what_holidays_move(&mut desk), None, "the table of its founding");
    let due = case.due.clone().unwrap();
    let monday = due.at.date_naive();
    // What an earlier program left: its table, and the term as it counted it.
    let later = Due {
        at: due.at + chrono::Duration::days(1),
        ..due.clone()
    };
    let mut store = desk.store();
    store
        .set_setting("holidays", &of_an_earlier_program(monday))
        .unwrap();
    let earlier = Act {
        id: ActId(ulid::Ulid::new()),
        case: Some(case.id),
        at: due.at,
        clerk: desk.view.clerk.code.clone(),
        deed: Deed::TermMoved(TermMoved {
            step: None,
            was: due.clone(),
            due: later.clone(),
            day: monday,
            why: "earlier".to_owned(),
        }),
    };
    store.append(&[earlier]).unwrap();
    drop(store);
    desk.again();
    let moved = what_holidays_move(&mut desk).unwrap();
    assert_eq!(moved.len(), 1, "{moved:?}");
    let of = &moved[0];
    assert_eq!((&of.was, &of.due), (&later, &due));
    assert_eq!(
        (of.day, of.why.as_str()),
        (monday, "Бұрынғы мереке / Прежний праздник")
    );
    // Seen again until it is written down; then the table holds, after the next log-in too.
    desk.again();
    assert_eq!(what_holidays_move(&mut desk).as_ref(), Some(&moved));
    assert!(matches!(desk.ask(change(DayChange::Holidays)), Reply::Office(_)));
    assert_eq!(what_holidays_move(&mut desk), None);
    desk.again();
    assert_eq!(what_holidays_move(&mut desk), None);
    let Reply::Case(view) = desk.ask(Request::LoadCase(case.id)) else {
        panic!("no case");
    };
    assert_eq!(view.case.due.as_ref(), Some(&due));
    let acts = view.acts.len();
    // Asked twice, it is written down once.
    desk.ask(change(DayChange::Holidays));
    let Reply::Case(view) = desk.ask(Request::LoadCase(case.id)) else {
        panic!("no case");
    };
    assert_eq!(view.acts.len(), acts);
}
