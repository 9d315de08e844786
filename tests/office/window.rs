//! The window: how long acceptance took against its term, how long people waited against what is allowed.

use super::desk::*;
use chrono::Duration;
use tereze::domain::act::Purpose;
use tereze::domain::code::ServiceCode;
use tereze::domain::institution::InstitutionKind;
use tereze::office::demo::chance::Chance;
use tereze::office::demo::filling::{self, Visit};
use tereze::office::draft::Draft;
use tereze::office::request::registers::Day;
use tereze::office::request::visit::TicketRow;
use tereze::office::request::{RegisterReply, RegisterRequest, Reply, Request, VisitReply, VisitRequest};
use tereze::office::window::{self, Clock};

fn draft(desk: &mut Desk, service: &str, began_before: i64) -> Draft {
    let service = ServiceCode::parse(service).unwrap();
    desk.ask(Request::ConfirmBasis {
        service: service.clone(),
        instruction: "7".to_owned(),
    });
    let pack = desk.view.catalogue.pack(&service).unwrap().clone();
    let (category, mut all) = filling::eligible(&desk.view, &pack, now().date_naive()).remove(0);
    let visit = Visit {
        someone: all.remove(0),
        category,
        request: pack.requests[0].code.clone(),
        nth: 0,
    };
    let mut draft = filling::draft(&desk.view, &pack, &visit, now(), &mut Chance::new(7)).unwrap();
    draft.began_at = (now() - Duration::minutes(began_before)).fixed_offset();
    draft
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

fn open(day: &Day, id: &str) -> Vec<[String; 3]> {
    let of = day.open.iter().find(|(of, _)| *of == id);
    of.map_or_else(Vec::new, |(_, rows)| rows.clone())
}

#[test]
fn acceptance_is_held_against_its_term_and_barred_by_nothing() {
    let mut desk = Desk::inland(InstitutionKind::Police);
    for (service, minutes, limit) in [
        ("refugee-status", 10, 10),
        ("refugee-status", 25, 10),
        ("permanent-residence", 30, 30),
    ] {
        let draft = draft(&mut desk, service, minutes);
        let pack = desk.view.catalogue.by_hash(&draft.pack).unwrap().clone();
        let clock = Clock {
            spent: minutes,
            limit,
        };
        assert_eq!(window::of_draft(&draft, &pack, now()), Some(clock));
        assert_eq!(clock.is_late(), minutes > limit);
        let Reply::Accepted(view) = desk.ask(Request::Accept(Box::new(draft))) else {
            panic!("late is no bar");
        };
        // The moments are recorded with the acceptance.
        assert_eq!(window::of_case(&view.case, &pack), Some(clock));
    }
    let late = open(&day(&mut desk), "day-late-acceptance");
    assert_eq!(late.len(), 1, "{late:?}");
    assert_eq!(late[0][2], "25 / 10");
}

/// A term that the text gives in two readings stands on the coupon in both.
#[test]
fn a_coupon_says_both_readings_of_its_term() {
    let mut desk = Desk::inland(InstitutionKind::Police);
    let draft = draft(&mut desk, "refugee-status", 1);
    let Reply::Accepted(view) = desk.ask(Request::Accept(Box::new(draft))) else {
        panic!("not accepted");
    };
    let due = view.case.due.clone().unwrap();
    let read = desk.printed(view.case.id, "coupon").aloud.join(" ");
    for (words, at) in [
        ("Результат не позднее (90 календарных дней)", due.at),
        ("По второму чтению (90 рабочих дней)", due.other.unwrap()),
    ] {
        let day = at.format("%d.%m.%Y").to_string();
        assert!(
            read.contains(words) && read.contains(&day),
            "{words} {day}: {read}"
        );
    }
    assert_ne!(Some(due.at), due.other);
}

#[test]
fn a_pack_without_a_term_of_acceptance_has_no_clock() {
    let mut desk = Desk::new();
    let case = desk.waiting();
    assert_eq!(window::of_case(&case, &desk.pack()), None);
}

fn visit(desk: &mut Desk, request: VisitRequest, minute: i64) -> TicketRow {
    match desk
        .entrance
        .handle(Request::Visit(request), now() + Duration::minutes(minute))
    {
        Reply::Visit(VisitReply::Arrived(row) | VisitReply::Called(row)) => row,
        other => panic!("{other:?}"),
    }
}

#[test]
fn who_waits_longer_than_the_law_allows_is_said() {
    let mut centre = Desk::inland(InstitutionKind::ServiceCentre);
    let arrive = || VisitRequest::Arrive {
        purpose: Purpose::Submission,
        coupon: None,
    };
    let first = visit(&mut centre, arrive(), -40);
    let second = visit(&mut centre, arrive(), -30);
    // As long as nobody knows their service, the strictest of the office holds.
    assert_eq!((first.limit, second.limit), (Some(30), Some(30)));
    visit(&mut centre, VisitRequest::Call(first.visit), 0);
    visit(&mut centre, VisitRequest::Call(second.visit), 0);
    let rows = open(&day(&mut centre), "day-late-waiting");
    assert_eq!(rows.len(), 1, "half an hour is allowed: {rows:?}");
    assert_eq!(rows[0][2], "40");
    // Where no service has a limit, nobody is late.
    let mut abroad = Desk::new();
    assert_eq!(visit(&mut abroad, arrive(), -90).limit, None);
}

/// Which service somebody came for is known with their case: its own limit holds then, with whoever they are.
#[test]
fn the_limit_of_the_service_itself_holds_once_it_is_known() {
    let mut desk = Desk::inland(InstitutionKind::Police);
    let arrive = |coupon| VisitRequest::Arrive {
        purpose: Purpose::Submission,
        coupon,
    };
    let first = visit(&mut desk, arrive(None), -40);
    visit(&mut desk, VisitRequest::Call(first.visit), -5);
    let queue = |desk: &mut Desk| match desk.ask(Request::Visit(VisitRequest::Queue)) {
        Reply::Visit(VisitReply::Queue(view)) => *view,
        other => panic!("{other:?}"),
    };
    let view = queue(&mut desk);
    assert_eq!(view.days[0].late, [(first.number, 35)]);
    // No term is given for the wait of a refugee.
    let mut draft = draft(&mut desk, "refugee-status", 5);
    draft.visit = Some(first.visit);
    let Reply::Accepted(accepted) = desk.ask(Request::Accept(Box::new(draft))) else {
        panic!("not accepted");
    };
    let view = queue(&mut desk);
    assert_eq!(view.days[0].late, []);
    assert_eq!(view.tickets[0].limit, None);
    assert_eq!(view.tickets[0].who.concat(), accepted.case.person.cyrillic);
    // By the coupon of the case it is known from the beginning, and who they are.
    let number = accepted.case.number.clone().unwrap().to_string();
    let second = visit(&mut desk, arrive(Some(number)), 0);
    assert_eq!(
        (second.limit, second.who),
        (None, vec![accepted.case.person.cyrillic])
    );
}
