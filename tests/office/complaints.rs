//! Complaints: registered with their terms, forwarded, ended; each in the history of its case.

use super::desk::*;
use chrono::NaiveDate;
use tereze::domain::act::{Addressee, ComplaintTerm, Deed, OfficeDeed, Outcome};
use tereze::domain::calendar::OwnDay;
use tereze::domain::complaint::Complaint;
use tereze::office::complaints;
use tereze::office::request::registers::{DayChange, NewComplaint};
use tereze::office::request::{RegisterReply, RegisterRequest, Reply, Request};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn new() -> NewComplaint {
    NewComplaint {
        received: day("2026-11-20"),
        from: "Чаглаян Шюкрю".to_owned(),
        contact: "İnönü Cd. 15".to_owned(),
        about: "отказ в приёме документов".to_owned(),
        ..complaints::blank()
    }
}

fn ask(request: RegisterRequest) -> Request {
    Request::Registers(Box::new(request))
}

fn one(desk: &mut Desk, request: RegisterRequest) -> Complaint {
    match desk.ask(ask(request)) {
        Reply::Registers(reply) => match *reply {
            RegisterReply::Complaint(complaint) => *complaint,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

fn receive(new: &NewComplaint) -> RegisterRequest {
    RegisterRequest::ReceiveComplaint(new.clone())
}

fn days(complaint: &Complaint) -> Vec<(ComplaintTerm, String)> {
    let days = complaint.running().into_iter();
    days.map(|(term, due)| (term, due.at.date_naive().to_string()))
        .collect()
}

/// 003, chapter 3: points 15 (three working days of receipt), 16 (five of registration), 17 (fifteen).
#[test]
fn a_complaint_runs_by_its_terms_to_its_outcome() {
    let mut desk = Desk::new();
    let case = desk.waiting();
    let number = case.number.clone().unwrap();
    // Received on Thursday, registered on Friday, the number typed by its last digits.
    let new = NewComplaint {
        received: day("2026-11-19"),
        case: number.place().to_string(),
        ..new()
    };
    let complaint = one(&mut desk, receive(&new));
    assert_eq!(complaint.received.number.to_string(), "1-2026-91-000001");
    assert_eq!(complaint.case(), Some(case.id));
    let due = |text: &str| text.to_owned();
    assert_eq!(
        days(&complaint),
        [
            (ComplaintTerm::Forward, due("2026-11-24")),
            (ComplaintTerm::Provider, due("2026-11-27")),
        ]
    );
    // Asked for twice, it is there once.
    assert_eq!(one(&mut desk, receive(&new)), complaint);
    let id = complaint.received.complaint;
    let close = |outcome| RegisterRequest::CloseComplaint {
        complaint: id,
        outcome,
        decision: "имя исправлено".to_owned(),
        answer: "№ 9 от 30.11.2026".to_owned(),
    };
    assert_eq!(
        desk.trouble(ask(close(Outcome::Rejected))),
        "refusal-complaint-forward-first"
    );
    let forward = |registered: &str| RegisterRequest::ForwardComplaint {
        complaint: id,
        to: "МИД РК".to_owned(),
        letter: "№ 7 от 20.11.2026".to_owned(),
        registered: day(registered),
    };
    assert_eq!(
        desk.trouble(ask(forward("2026-11-18"))),
        "complaint-registered-when"
    );
    let forwarded = one(&mut desk, forward("2026-11-25"));
    // 16 December is Independence Day.
    assert_eq!(days(&forwarded), [(ComplaintTerm::Body, due("2026-12-17"))]);
    assert_eq!(
        desk.trouble(ask(forward("2026-11-25"))),
        "refusal-complaint-forwarded"
    );
    desk.again();
    let closed = one(&mut desk, close(Outcome::Rejected));
    assert!(closed.running().is_empty());
    assert_eq!(
        desk.trouble(ask(close(Outcome::Satisfied))),
        "refusal-complaint-closed"
    );
    // All three stand in the history of the case.
    let Reply::Case(view) = desk.ask(Request::LoadCase(case.id)) else {
        panic!("no case");
    };
    let acts = view.acts.iter().rev().take(3).map(|a| match &a.deed {
        Deed::Office(OfficeDeed::ComplaintReceived(_)) => "received",
        Deed::Office(OfficeDeed::ComplaintForwarded(_)) => "forwarded",
        Deed::Office(OfficeDeed::ComplaintClosed(_)) => "closed",
        other => panic!("{other:?}"),
    });
    assert_eq!(acts.collect::<Vec<_>>(), ["closed", "forwarded", "received"]);
    // On the first screen no more.
    let Reply::Home(home) = desk.ask(Request::Home) else {
        panic!("no home");
    };
    assert_eq!(home.complaints, []);
}

#[test]
fn a_complaint_to_the_body_has_no_term_of_the_provider_and_a_late_holiday_moves_it() {
    let mut desk = Desk::new();
    let new = NewComplaint {
        addressee: Addressee::Body,
        ..new()
    };
    let complaint = one(&mut desk, receive(&new));
    assert_eq!(
        days(&complaint),
        [(ComplaintTerm::Forward, "2026-11-25".to_owned())]
    );
    let holiday = OwnDay {
        date: day("2026-11-24"),
        working: false,
        why: "local holiday".to_owned(),
    };
    desk.ask(ask(RegisterRequest::ChangeDay(DayChange::Set(holiday))));
    desk.again();
    let moved = one(&mut desk, RegisterRequest::Complaint(new.complaint));
    assert_eq!(days(&moved), [(ComplaintTerm::Forward, "2026-11-26".to_owned())]);
    let Reply::Home(home) = desk.ask(Request::Home) else {
        panic!("no home");
    };
    assert_eq!(home.complaints, [moved]);
}

#[test]
fn what_is_typed_wrong_is_told_at_once_and_takes_no_number() {
    let mut desk = Desk::new();
    let with = |change: fn(&mut NewComplaint)| {
        let mut new = new();
        change(&mut new);
        ask(receive(&new))
    };
    for (request, id) in [
        (with(|n| n.from = " ".to_owned()), "problem-value-missing"),
        (with(|n| n.about = String::new()), "problem-value-missing"),
        (with(|n| n.about = "долго ".repeat(60)), "problem-too-long"),
        (with(|n| n.from = "漢字".to_owned()), "paper-letter-missing"),
        (
            with(|n| n.received = day("2026-11-21")),
            "complaint-received-when",
        ),
        (
            with(|n| n.received = day("2025-01-01")),
            "complaint-received-when",
        ),
        (with(|n| n.case = "999".to_owned()), "complaint-no-case"),
        (with(|n| n.case = "1-2026".to_owned()), "complaint-no-case"),
    ] {
        assert_eq!(desk.trouble(request), id);
    }
    let hostile = NewComplaint {
        from: "Ko\u{202e}va\u{1b}[31m\ncs\t".to_owned(),
        ..new()
    };
    let complaint = one(&mut desk, receive(&hostile));
    assert_eq!(complaint.received.number.place(), 1, "no number was lost");
    assert_eq!(complaint.received.from, "Kova[31m cs");
}

/// A case is named as the lists show it: a refused intake by the number of its receipt.
#[test]
fn a_complaint_names_its_case_as_the_lists_show_it() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("spouse");
    draft.documents.clear();
    let Reply::IntakeRefused(view) = desk.ask(Request::RefuseIntake(Box::new(draft))) else {
        panic!("not refused");
    };
    let shown = view.case.number.as_ref().unwrap().short();
    assert_eq!(shown, "01-000001");
    let complaint = one(&mut desk, receive(&NewComplaint { case: shown, ..new() }));
    assert_eq!(complaint.case(), Some(view.case.id));
    let none = NewComplaint {
        case: "77-000001".to_owned(),
        ..new()
    };
    assert_eq!(desk.trouble(ask(receive(&none))), "complaint-no-case");
}
