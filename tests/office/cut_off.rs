//! Sheets of no case that a power cut caught on their way to the printer.

use super::desk::*;
use tereze::domain::act::SpoilCause;
use tereze::office::request::registers::{Day, OfficeSheet};
use tereze::office::request::{
    OfOffice, Outcome, Printing, PrintingReply, RegisterReply, RegisterRequest, Reply, Request, SentSheet,
    Sheet, Size, Spoiled, Way,
};

fn made(desk: &mut Desk, request: Request) -> Sheet {
    match desk.ask(request) {
        Reply::Sheet(sheet) => *sheet,
        other => panic!("{other:?}"),
    }
}

fn of_day(sheet: OfficeSheet, days_back: u64) -> Request {
    let until = now().date_naive();
    let from = until - chrono::Days::new(days_back);
    Request::Registers(Box::new(RegisterRequest::Sheet { sheet, from, until }))
}

fn sent(desk: &mut Desk, sheet: &Sheet) {
    let reply = desk.ask(Request::Printing(Printing::Sending {
        sheet: Box::new(sheet.clone()),
        way: Way::Printer("Kyocera".to_owned()),
    }));
    assert!(
        matches!(reply, Reply::Printing(PrintingReply::Ready(_))),
        "{reply:?}"
    );
}

fn unanswered(desk: &mut Desk) -> Vec<SentSheet> {
    match desk.ask(Request::Printing(Printing::Unanswered)) {
        Reply::Printing(PrintingReply::Unanswered(sheets)) => sheets,
        other => panic!("{other:?}"),
    }
}

fn settled(desk: &mut Desk, sent: &SentSheet, outcome: Outcome) {
    let sent = Box::new(sent.clone());
    let reply = desk.ask(Request::Printing(Printing::Settle { sent, outcome }));
    assert!(matches!(reply, Reply::Done), "{reply:?}");
}

fn jam() -> Outcome {
    Outcome::Spoiled(Spoiled {
        cause: SpoilCause::Jam,
        reason: "jam".to_owned(),
    })
}

fn day(desk: &mut Desk) -> Day {
    match desk.ask(Request::Registers(Box::new(RegisterRequest::Day))) {
        Reply::Registers(reply) => match *reply {
            RegisterReply::Day(day) => day,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_sheet_of_the_office_is_asked_about_and_made_anew() {
    let mut desk = Desk::new();
    let sheets = [
        made(&mut desk, of_day(OfficeSheet::HandedOver, 0)),
        made(&mut desk, of_day(OfficeSheet::HandedOver, 7)),
        made(&mut desk, of_day(OfficeSheet::Plate, 0)),
        made(&mut desk, Request::Printing(Printing::TestPage(Size::A4))),
        made(&mut desk, Request::Printing(Printing::TestPage(Size::A5))),
    ];
    for sheet in &sheets {
        sent(&mut desk, sheet);
    }
    // The same sheet sent twice is one question.
    sent(&mut desk, &sheets[0]);
    desk.again();
    let asked = unanswered(&mut desk);
    let mut of: Vec<_> = asked.iter().map(|s| s.sheet.of_office.clone()).collect();
    let mut were: Vec<_> = sheets.iter().map(|s| s.of_office.clone()).collect();
    for all in [&mut of, &mut were] {
        all.sort_by_key(|of| format!("{of:?}"));
    }
    assert_eq!(of, were);
    for sent in &asked {
        let again = made(&mut desk, sent.sheet.anew().unwrap());
        assert_eq!(again.of_office, sent.sheet.of_office);
        assert_eq!(again.paper, sent.sheet.paper);
        settled(&mut desk, sent, jam());
    }
    assert_eq!(unanswered(&mut desk), []);
}

#[test]
fn the_sheet_of_the_day_that_came_out_all_the_same_closes_its_day() {
    let mut desk = Desk::new();
    desk.waiting();
    let sheet = made(&mut desk, of_day(OfficeSheet::Day, 0));
    let (seq, head) = day(&mut desk).head.unwrap();
    sent(&mut desk, &sheet);
    desk.again();
    assert!(day(&mut desk).closed.is_none(), "nobody said that it came out");
    let asked = unanswered(&mut desk);
    let before = day(&mut desk).head.unwrap().0;
    settled(&mut desk, &asked[0], Outcome::CameOut);
    // Answered twice, by a key pressed twice, it is recorded once.
    settled(&mut desk, &asked[0], Outcome::CameOut);
    let (_, closed_at, closed_head) = day(&mut desk).closed.unwrap();
    assert_eq!((closed_at, closed_head), (seq, head));
    let after = day(&mut desk).head.unwrap().0;
    assert_eq!(after, before + 1, "one act");
}

#[test]
fn a_sheet_whose_fate_was_said_at_once_is_not_asked_about() {
    let mut desk = Desk::new();
    let page = made(&mut desk, Request::Printing(Printing::TestPage(Size::A4)));
    let plate = made(&mut desk, of_day(OfficeSheet::Plate, 0));
    for sheet in [&page, &plate] {
        sent(&mut desk, sheet);
    }
    desk.ask(Request::CameOut {
        sheet: page,
        to: "Kyocera".to_owned(),
    });
    desk.ask(Request::Spoiled {
        sheet: plate,
        spoiled: Spoiled {
            cause: SpoilCause::Smudged,
            reason: String::new(),
        },
    });
    desk.again();
    assert_eq!(unanswered(&mut desk), []);
    // It has no number; the sheet of the day says it all the same.
    let today = day(&mut desk);
    let (_, spoiled) = today.open.iter().find(|(id, _)| *id == "day-spoiled").unwrap();
    assert_eq!(spoiled.len(), 1);
    assert!(
        spoiled[0][0].is_empty() && spoiled[0][2].contains("смазан"),
        "{spoiled:?}"
    );
}

#[test]
fn the_sheet_with_the_recovery_code_is_asked_about_without_its_code() {
    let mut desk = Desk::new();
    let code = "ABCD-EFGH".to_owned().into();
    let sheet = made(&mut desk, Request::RecoverySheet { code });
    assert!(sheet.aloud.join(" ").contains("ABCD-EFGH"), "{:?}", sheet.aloud);
    sent(&mut desk, &sheet);
    desk.again();
    let asked = unanswered(&mut desk);
    assert_eq!(asked[0].sheet.of_office, Some(OfOffice::Recovery));
    assert!(!format!("{asked:?}").contains("ABCD-EFGH"));
    assert!(asked[0].sheet.anew().is_none());
    settled(&mut desk, &asked[0], jam());
    assert_eq!(unanswered(&mut desk), []);
}
