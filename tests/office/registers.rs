//! Registers, the plate and the sheet of the day, made from acts.

use super::desk::*;
use std::collections::BTreeMap;
use tereze::domain::act::{CaseId, DayClosed, OfficeDeed, Purpose, Receiver, SheetBack, SpoilCause};
use tereze::domain::calendar::OwnDay;
use tereze::domain::case::{Case, State};
use tereze::domain::code::{DocumentCode, PaperCode};
use tereze::domain::document::Original;
use tereze::domain::iin::Iin;
use tereze::office::draft::{Aside, Draft, Place};
use tereze::office::request::registers::{Day, DayChange, OfficeSheet};
use tereze::office::request::{
    Flow, GrantAnswer, Handing, PeopleReply, PeopleRequest, RegisterReply, RegisterRequest, Reply, Request,
    Sheet, Spoiled, VisitReply, VisitRequest,
};
use tereze::texts::lang::Lang;
use ulid::Ulid;

fn sheet(desk: &mut Desk, sheet: OfficeSheet) -> Sheet {
    let today = now().date_naive();
    let request = RegisterRequest::Sheet {
        sheet,
        from: today,
        until: today,
    };
    match desk.ask(Request::Registers(Box::new(request))) {
        Reply::Sheet(sheet) => *sheet,
        other => panic!("{other:?}"),
    }
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

/// What a sheet says, without the breaks of its lines.
fn said(sheet: &Sheet) -> String {
    sheet
        .aloud
        .join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn granted(desk: &mut Desk) -> Case {
    let case = desk.waiting().id;
    let iin = (0..10)
        .map(|d| format!("80051230001{d}"))
        .find(|n| Iin::parse(n).is_ok_and(|i| i.problems().is_empty()))
        .unwrap();
    let answer = GrantAnswer {
        iin,
        ..GrantAnswer::default()
    };
    desk.recorded(Request::Grant { case, answer })
}

#[test]
fn a_result_handed_over_and_an_intake_refused_stand_in_their_journals() {
    let mut desk = Desk::new();
    assert!(said(&sheet(&mut desk, OfficeSheet::HandedOver)).contains("Журнал выдачи"));
    let case = granted(&mut desk).id;
    let certificate = desk.printed(case, "certificate");
    desk.recorded(Request::Flow(Flow::HandOver {
        case,
        paper: PaperCode::parse("certificate").unwrap(),
        handing: Handing {
            to: "Чаглаян Шюкрю".to_owned(),
            document: "U12345678".to_owned(),
            ..Handing::default()
        },
    }));
    let journal = said(&sheet(&mut desk, OfficeSheet::HandedOver));
    let number = certificate.number.unwrap().to_string();
    for text in [
        number.as_str(),
        "Чаглаян Шюкрю",
        "U12345678",
        "Айгүл С. / Айгуль С.",
        "тіркеу куәлігі",
    ] {
        assert!(journal.contains(text), "{text}: {journal}");
    }
    let mut draft = desk.whole("aged");
    draft.documents.clear();
    let refused = desk.ask(Request::RefuseIntake(Box::new(draft)));
    let Reply::IntakeRefused(view) = refused else {
        panic!("{refused:?}");
    };
    let register = said(&sheet(&mut desk, OfficeSheet::IntakeRefused));
    let number = view.case.number.unwrap().to_string();
    assert!(
        register.contains(&number) && register.contains("паспорт"),
        "{register}"
    );
    // Another day has neither.
    let before = now().date_naive().pred_opt().unwrap();
    let request = RegisterRequest::Sheet {
        sheet: OfficeSheet::HandedOver,
        from: before,
        until: before,
    };
    let Reply::Sheet(empty) = desk.ask(Request::Registers(Box::new(request))) else {
        panic!("no sheet");
    };
    assert!(!said(&empty).contains("U12345678"));
    let request = RegisterRequest::Sheet {
        sheet: OfficeSheet::Outages,
        from: now().date_naive(),
        until: before,
    };
    assert_eq!(
        desk.trouble(Request::Registers(Box::new(request))),
        "register-period-backwards"
    );
    let plate = said(&sheet(&mut desk, OfficeSheet::Plate));
    assert!(
        plate.contains("Айгүл С.") && plate.contains("консул") && plate.contains("№ 1"),
        "{plate}"
    );
}

#[test]
fn the_sheet_of_the_day_says_what_is_open_and_its_act_holds_the_head() {
    let mut desk = Desk::new();
    let nothing = day(&mut desk);
    assert_eq!((nothing.open.len(), nothing.numbers.len()), (0, 0));
    let case = granted(&mut desk);
    let printed = desk.printed(case.id, "certificate");
    let Reply::Sheet(again) = desk.ask(Request::Issue {
        case: case.id,
        paper: PaperCode::parse("certificate").unwrap(),
    }) else {
        panic!("no sheet");
    };
    desk.recorded(Request::Spoiled {
        sheet: *again,
        spoiled: Spoiled {
            cause: SpoilCause::Jam,
            reason: String::new(),
        },
    });
    let say = |lang| tereze::texts::Sayer::default().text(lang, "printing-cause-jam");
    let jam = format!("{} / {}", say(Lang::Kk), say(Lang::Ru));
    let today = day(&mut desk);
    let kinds: Vec<&str> = today.open.iter().map(|(id, _)| *id).collect();
    assert_eq!(kinds, ["day-uncollected", "day-spoiled"]);
    let case_number = case.number.unwrap().to_string();
    let certificate = printed.number.unwrap().to_string();
    assert_eq!(today.open[0].1[0][0], case_number);
    assert_eq!(
        today.open[1].1[0],
        [
            certificate.clone(),
            "тіркеу куәлігі / регистрационное свидетельство".to_owned(),
            jam.clone()
        ]
    );
    let used: Vec<String> = today.numbers.iter().map(|n| n.first.to_string()).collect();
    assert_eq!(used, [case_number.clone(), certificate.clone()]);
    let (seq, head) = today.head.clone().unwrap();
    assert_eq!(head.len(), 8);
    let sheet = sheet(&mut desk, OfficeSheet::Day);
    let text = said(&sheet);
    for part in [
        format!("№ {seq} · {head}"),
        case_number,
        certificate,
        "замятие".to_owned(),
    ] {
        assert!(text.contains(&part), "{part}: {text}");
    }
    let Some(OfficeDeed::DayClosed(DayClosed {
        head: noted, seq: at, ..
    })) = sheet.records.as_deref()
    else {
        panic!("{:?}", sheet.records);
    };
    assert_eq!((noted, *at), (&head, seq));
    desk.ask(Request::CameOut {
        sheet: sheet.clone(),
        to: "printer".to_owned(),
    });
    desk.again();
    let closed = day(&mut desk).closed.unwrap();
    assert_eq!((closed.1, closed.2), (seq, head));
}

/// Of what is laid aside: with which ticket and who, where the name is known, since when and by whom.
#[test]
fn what_is_laid_aside_is_told_apart_on_the_sheet_of_the_day() {
    let mut desk = Desk::new();
    let arrive = VisitRequest::Arrive {
        purpose: Purpose::Submission,
        coupon: None,
    };
    let VisitReply::Arrived(ticket) = at_minute(&mut desk, 0, arrive) else {
        panic!("no ticket");
    };
    let whole = desk.whole("aged");
    let named = whole.title();
    let aside = Some(Aside {
        since: whole.began_at,
        until: None,
        place: Place::default(),
    });
    let came = Draft {
        id: CaseId(Ulid::from_parts(1, 1)),
        visit: Some(ticket.visit),
        fields: BTreeMap::new(),
        aside: aside.clone(),
        ..whole.clone()
    };
    desk.ask(Request::SaveDraft(Box::new(came)));
    desk.ask(Request::SaveDraft(Box::new(Draft { aside, ..whole })));
    let today = day(&mut desk);
    let [("day-parked", rows)] = today.open.as_slice() else {
        panic!("{:?}", today.open);
    };
    let mut rows = rows.clone();
    rows.sort();
    let said: Vec<[&str; 2]> = rows.iter().map(|r| [r[0].as_str(), r[1].as_str()]).collect();
    let nameless = "20.11.2026 11:00 · (аты әлі жазылмаған) / (имя ещё не введено)";
    assert_eq!(said, [["", named.as_str()], ["№ 1", nameless]]);
    assert!(
        rows.iter().all(|r| r[2].starts_with("20.11.2026 11:00; ")),
        "{rows:?}"
    );
}

/// Sent back for correction, it still runs, its originals lie here, and its clerk has it open.
#[test]
fn a_case_sent_back_is_in_every_list_of_what_is_open() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    let passport = DocumentCode::parse("passport").unwrap();
    let there = draft.documents.get_mut(&passport).unwrap();
    there.original = Original::Kept;
    let case = draft.id;
    desk.ask(Request::Accept(Box::new(draft)));
    desk.recorded(Request::Transfer {
        case,
        outer_number: "7-4410".to_owned(),
    });
    let returned = desk.recorded(Request::Flow(Flow::Return {
        case,
        kk: "туған жерін нақтылаңыз".to_owned(),
        ru: "уточните место рождения".to_owned(),
    }));
    assert_eq!(returned.state, State::Returned);
    let number = returned.number.unwrap().to_string();
    let today = day(&mut desk);
    let kinds: Vec<&str> = today.open.iter().map(|(id, _)| *id).collect();
    assert_eq!(kinds, ["queue-returned", "day-originals"]);
    assert!(today.open.iter().all(|(_, rows)| rows[0][0] == number));

    let monday = returned.due.unwrap().at.date_naive();
    let holiday = DayChange::Set(OwnDay {
        date: monday,
        working: false,
        why: "La Mercè".to_owned(),
    });
    let what = RegisterRequest::WhatMoves(holiday);
    let Reply::Registers(reply) = desk.ask(Request::Registers(Box::new(what))) else {
        panic!("no answer");
    };
    let RegisterReply::WhatMoves(_, moved) = *reply else {
        panic!("no list");
    };
    assert_eq!(moved.len(), 1, "its term moves like any other");
    let Reply::People(people) = desk.ask(Request::People(PeopleRequest::Accounts)) else {
        panic!("no accounts");
    };
    let PeopleReply::Accounts(rows) = *people else {
        panic!("no accounts");
    };
    assert_eq!(rows[0].cases, 1);
}

/// An earlier program let letters through that no face has: the journal of their day is printed all the same.
#[test]
fn the_journal_of_results_says_who_took_them_and_is_always_printed() {
    let mut desk = Desk::new();
    let case = granted(&mut desk).id;
    desk.printed(case, "certificate");
    let handed = |to: &str| {
        let handing = Handing {
            to: to.to_owned(),
            document: "U7654321".to_owned(),
            receiver: Receiver::Representative,
            authority: "сенімхат / доверенность № 7".to_owned(),
            coupon_lost: Some("Чаглаян Айше".to_owned()),
            ..Handing::default()
        };
        let paper = PaperCode::parse("certificate").unwrap();
        Request::Flow(Flow::HandOver { case, paper, handing })
    };
    assert_eq!(desk.trouble(handed("Айше 王伟")), "paper-letter-missing");
    desk.recorded(handed("Чаглаян Айше"));
    let journal = said(&sheet(&mut desk, OfficeSheet::HandedOver));
    for text in [
        "сенімхат / доверенность № 7",
        "U7654321",
        "заявление подписал(а) Чаглаян Айше",
    ] {
        assert!(journal.contains(text), "{text}: {journal}");
    }
    desk.recorded(Request::Flow(Flow::Recall {
        case,
        reason: "the number of somebody else".to_owned(),
        seen: "nobody but the receiver".to_owned(),
        sheet: SheetBack::Yes,
    }));
    let journal = said(&sheet(&mut desk, OfficeSheet::HandedOver));
    assert!(journal.contains("(кері алынған / отозвано)"), "{journal}");
}

fn at_minute(desk: &mut Desk, minute: i64, request: VisitRequest) -> VisitReply {
    let at = now() + chrono::Duration::minutes(minute);
    match desk.entrance.handle(Request::Visit(request), at) {
        Reply::Visit(reply) => reply,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_sheet_of_the_day_says_how_long_people_waited() {
    let mut desk = Desk::new();
    let say = |lang| tereze::texts::Sayer::default().text(lang, "day-no-tickets");
    let none = format!("{} / {}", say(Lang::Kk), say(Lang::Ru));
    assert!(said(&sheet(&mut desk, OfficeSheet::Day)).contains(&none));
    let [first, second, _] = [0, 1, 2].map(|minute| {
        let request = VisitRequest::Arrive {
            purpose: Purpose::Submission,
            coupon: None,
        };
        match at_minute(&mut desk, minute, request) {
            VisitReply::Arrived(row) => row.visit,
            other => panic!("{other:?}"),
        }
    });
    at_minute(&mut desk, 13, VisitRequest::Call(first));
    at_minute(&mut desk, 42, VisitRequest::GiveUp(second));
    let text = said(&sheet(&mut desk, OfficeSheet::Day));
    assert!(!text.contains(&none), "{text}");
    // Three came, one was called after 13 minutes, one had gone.
    let row = ["тапсыру / подача", "3", "1", "1", "13", "13"];
    let all: Vec<&str> = row.into_iter().flat_map(str::split_whitespace).collect();
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|w| w.trim_end_matches([';', ',', '.', '|']))
        .collect();
    let stands = words.windows(all.len()).any(|w| w == all);
    assert!(stands, "{text}");
}
