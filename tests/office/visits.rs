//! Visits at the office's own door: tickets and waits, what a family shares, one stack of papers, what to bring.

use super::desk::*;
use chrono::{DateTime, Duration, Utc};
use tereze::domain::act::{CaseId, Deed, Purpose, SpoilCause, VisitId};
use tereze::domain::code::DocumentCode;
use tereze::domain::document::{Legalised, Original, Presented};
use tereze::office::draft::Draft;
use tereze::office::request::visit::{CameOut, NextPerson, QueueView, Someone, Stack, TicketRow, VisitView};
use tereze::office::request::{
    Printing, PrintingReply, Reply, Request, Sheet, Sides, Size, Spoiled, Tray, VisitReply, VisitRequest, Way,
};
use tereze::office::visit::family;
use ulid::Ulid;

fn visit(desk: &mut Desk, request: VisitRequest, at: DateTime<Utc>) -> VisitReply {
    match desk.entrance.handle(Request::Visit(request), at) {
        Reply::Visit(reply) => reply,
        other => panic!("{other:?}"),
    }
}

fn minute(n: i64) -> DateTime<Utc> {
    now() + Duration::minutes(n)
}

fn arrive(desk: &mut Desk, purpose: Purpose, coupon: Option<String>, at: DateTime<Utc>) -> TicketRow {
    match visit(desk, VisitRequest::Arrive { purpose, coupon }, at) {
        VisitReply::Arrived(row) => row,
        other => panic!("{other:?}"),
    }
}

fn queue(desk: &mut Desk, at: DateTime<Utc>) -> QueueView {
    match visit(desk, VisitRequest::Queue, at) {
        VisitReply::Queue(view) => *view,
        other => panic!("{other:?}"),
    }
}

fn look(desk: &mut Desk, id: VisitId) -> VisitView {
    match visit(desk, VisitRequest::Look(id), now()) {
        VisitReply::Visit(view) => *view,
        other => panic!("{other:?}"),
    }
}

pub fn next(desk: &mut Desk, visit_id: VisitId, after: Option<CaseId>) -> NextPerson {
    let request = VisitRequest::Next {
        visit: visit_id,
        after,
    };
    match visit(desk, request, now()) {
        VisitReply::Next(next) => *next,
        other => panic!("{other:?}"),
    }
}

fn stack(desk: &mut Desk, id: VisitId) -> Stack {
    match visit(desk, VisitRequest::Stack(id), now()) {
        VisitReply::Stack(stack) => *stack,
        other => panic!("{other:?}"),
    }
}

pub fn document(code: &str) -> DocumentCode {
    DocumentCode::parse(code).unwrap()
}

#[test]
fn a_ticket_counts_the_wait_until_the_call_and_the_day_reports_it() {
    let mut desk = Desk::new();
    let submission = |desk: &mut Desk, n| arrive(desk, Purpose::Submission, None, minute(n));
    let first = submission(&mut desk, 0);
    let second = submission(&mut desk, 1);
    let third = arrive(&mut desk, Purpose::Collection, None, minute(2));
    let fourth = submission(&mut desk, 3);
    assert_eq!(
        [first.number, second.number, third.number, fourth.number],
        [1, 2, 3, 4]
    );

    let called =
        |desk: &mut Desk, row: &TicketRow, n| match visit(desk, VisitRequest::Call(row.visit), minute(n)) {
            VisitReply::Called(row) => row,
            other => panic!("{other:?}"),
        };
    assert_eq!(
        called(&mut desk, &first, 12)
            .wait
            .minutes(minute(12).fixed_offset()),
        12
    );
    // Called again: the wait ended the first time.
    assert_eq!(
        called(&mut desk, &first, 40)
            .wait
            .minutes(minute(40).fixed_offset()),
        12
    );
    called(&mut desk, &second, 31);
    called(&mut desk, &third, 7);
    visit(&mut desk, VisitRequest::GiveUp(fourth.visit), minute(33));
    assert_eq!(
        desk.trouble(Request::Visit(VisitRequest::GiveUp(first.visit))),
        "visit-called-already"
    );

    let view = queue(&mut desk, minute(34));
    let of = |purpose| view.days.iter().find(|d| d.purpose == purpose).unwrap().waits;
    let waits = of(Purpose::Submission);
    assert_eq!((waits.came, waits.called, waits.left), (3, 2, 1));
    assert_eq!((waits.median, waits.longest), (Some(21), Some(30)));
    assert_eq!(of(Purpose::Collection).median, Some(5));
    // The next day begins with one, and the day before is still told.
    let tomorrow = minute(24 * 60);
    assert_eq!(arrive(&mut desk, Purpose::Submission, None, tomorrow).number, 1);
    let view = queue(&mut desk, tomorrow);
    assert_eq!((view.tickets.len(), view.days.len()), (1, 3));
    // A log-in later nothing of it is lost.
    desk.again();
    assert_eq!(queue(&mut desk, tomorrow).days, view.days);
}

#[test]
fn a_coupon_puts_its_case_into_the_queue() {
    let mut desk = Desk::new();
    let case = desk.waiting();
    let number = case.number.clone().unwrap().to_string();
    let row = arrive(&mut desk, Purpose::Collection, Some(number), now());
    assert_eq!(row.case, Some(case.id));
    assert_eq!(row.who, [case.person.cyrillic]);
    for (coupon, id) in [
        ("U12345678", "visit-not-a-coupon"),
        ("1-2026-000099", "visit-coupon-of-nobody"),
    ] {
        let request = VisitRequest::Arrive {
            purpose: Purpose::Collection,
            coupon: Some(coupon.to_owned()),
        };
        assert_eq!(desk.trouble(Request::Visit(request)), id);
    }
    // Nothing was stamped by what was refused.
    assert_eq!(queue(&mut desk, now()).tickets.len(), 1);
}

pub fn accepted(desk: &mut Desk, draft: &Draft) -> CaseId {
    match desk.ask(Request::Accept(Box::new(draft.clone()))) {
        Reply::Accepted(view) => view.case.id,
        other => panic!("{other:?}"),
    }
}

/// A whole application of a category, of this visit, at this address.
pub fn member(desk: &mut Desk, category: &str, visit: VisitId) -> Draft {
    let mut draft = desk.whole(category);
    draft.visit = Some(visit);
    set(&mut draft, "address", &["İnönü Cd. 15"]);
    draft.printed = None;
    draft
}

/// The next of the family without papers of one's own: a name alone.
fn empty_handed(desk: &Desk, next: &NextPerson) -> Draft {
    let mut draft = desk.draft("child");
    family::join(&mut draft, &desk.pack(), next);
    set(&mut draft, "surname", &["", "", "Чаглаян"]);
    draft
}

#[test]
fn a_family_says_once_what_it_shares_and_one_refusal_holds_nobody() {
    let mut desk = Desk::new();
    let ticket = arrive(&mut desk, Purpose::Submission, None, now());
    assert_eq!(
        desk.trouble(Request::Visit(VisitRequest::Next {
            visit: ticket.visit,
            after: None
        })),
        "visit-nobody-yet"
    );
    let mother = member(&mut desk, "spouse", ticket.visit);
    let mother = accepted(&mut desk, &mother);

    // After her: the address and the country, no paper of hers.
    let shared = next(&mut desk, ticket.visit, Some(mother));
    assert_eq!(shared.category.as_str(), "spouse");
    let keys: Vec<&str> = shared.shared.fields.keys().map(String::as_str).collect();
    assert!(
        keys.contains(&"address") && keys.contains(&"arrival_country"),
        "{keys:?}"
    );
    assert!(
        !keys.contains(&"surname") && !keys.contains(&"birthplace"),
        "{keys:?}"
    );
    let passport = document("passport");
    assert!(!shared.shared.documents.contains_key(&passport));

    // The first child; its certificate was apostilled, the father's card seen.
    let mut first = member(&mut desk, "child", ticket.visit);
    first.documents.insert(
        document("birth-certificate"),
        Presented {
            original: Original::SeenAndReturned,
            copy: true,
            issued_in: Some("TUR".to_owned()),
            legalised: Legalised::Apostille,
            ..Presented::default()
        },
    );
    let first = accepted(&mut desk, &first);
    let shared = next(&mut desk, ticket.visit, Some(first));
    assert_eq!(shared.category.as_str(), "child");
    let there = |code: &str| {
        shared
            .shared
            .documents
            .get(&document(code))
            .cloned()
            .unwrap_or_default()
    };
    assert_eq!(there("parent-identity").original, Original::SeenAndReturned);
    // Each child has a certificate of its own: nothing but the state is taken over, least of all the apostille.
    let certificate = there("birth-certificate");
    assert_eq!(certificate.issued_in.as_deref(), Some("TUR"));
    assert_eq!(
        (certificate.original, certificate.copy, certificate.legalised),
        (Original::NotShown, false, Legalised::No)
    );

    // The second child has no certificate: refused. It begins with what the others share, offered.
    let draft = empty_handed(&desk, &shared);
    let address = draft.field("address").unwrap();
    assert_eq!((address.text(0), address.shared), ("İnönü Cd. 15", true));
    assert!(draft.documents.contains_key(&document("parent-identity")));
    let refused = match desk.ask(Request::RefuseIntake(Box::new(draft))) {
        Reply::IntakeRefused(view) => view.case.id,
        other => panic!("{other:?}"),
    };
    // After the refusal the family still shares what the others said.
    let shared = next(&mut desk, ticket.visit, Some(refused));
    assert_eq!(shared.shared.fields["address"].text(0), "İnönü Cd. 15");
    let third = member(&mut desk, "child", ticket.visit);
    let third = accepted(&mut desk, &third);
    let half_typed = empty_handed(&desk, &shared);
    desk.ask(Request::SaveDraft(Box::new(half_typed)));

    let view = look(&mut desk, ticket.visit);
    assert!(view.open);
    assert_eq!(view.people.len(), 5);
    assert!(matches!(view.people[4], Someone::Draft(_)));

    // One stack: a sheet of each, by person; the receipt of the refused one among them, in two copies.
    let all = stack(&mut desk, ticket.visit);
    let papers: Vec<(CaseId, &str)> = all
        .sheets
        .iter()
        .map(|(s, _)| (s.case, s.paper.as_str()))
        .collect();
    assert_eq!(
        papers,
        [
            (mother, "coupon"),
            (first, "coupon"),
            (refused, "intake-receipt"),
            (third, "coupon")
        ]
    );
    let bytes = std::fs::read(&all.whole.file).unwrap();
    let pages = lopdf::Document::load_mem(&bytes).unwrap().get_pages().len();
    assert_eq!(pages, 5);

    // One sheet jammed: it alone is spoiled and printed again, under its number.
    let outcome = |(sheet, _): &(Sheet, String)| match sheet.case == first {
        true => (sheet.clone(), CameOut::No),
        false => (sheet.clone(), CameOut::Yes),
    };
    let out = |reason: &str| VisitRequest::StackOut {
        visit: ticket.visit,
        sheets: all.sheets.iter().map(outcome).collect(),
        to: "Kyocera".to_owned(),
        spoiled: Some(Spoiled {
            cause: SpoilCause::Jam,
            reason: reason.to_owned(),
        }),
    };
    assert_eq!(desk.trouble(Request::Visit(out(" "))), "problem-reason-missing");
    visit(&mut desk, out("замятие"), now());
    let kinds = |desk: &mut Desk, case: CaseId| match desk.ask(Request::LoadCase(case)) {
        Reply::Case(view) => {
            let papers = view
                .acts
                .iter()
                .filter(|a| matches!(a.deed, Deed::PaperPrinted { .. } | Deed::PaperSpoiled { .. }));
            papers.map(|a| a.deed.kind().to_owned()).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(kinds(&mut desk, first), ["paper-spoiled"]);
    for case in [mother, refused, third] {
        assert_eq!(kinds(&mut desk, case), ["paper-printed"]);
    }
    let again = stack(&mut desk, ticket.visit);
    assert_eq!(again.sheets.len(), 1);
    assert_eq!(again.sheets[0].0.number, all.sheets[1].0.number);
    assert!(!all.whole.file.exists(), "what came out is not kept in the spool");
}

#[test]
fn whoever_is_alone_has_a_visit_without_a_key_more() {
    let mut desk = Desk::new();
    let case = desk.waiting();
    assert_eq!(case.opened.as_ref().unwrap().visit, None);
    let view = look(&mut desk, case.visit());
    assert_eq!((view.people.len(), view.ticket.is_none()), (1, true));
    let VisitReply::Visit(last) = visit(&mut desk, VisitRequest::Last, now()) else {
        panic!("no visit");
    };
    assert_eq!(last.id, case.visit());
    // On another day it is over.
    assert!(matches!(
        visit(&mut desk, VisitRequest::Last, minute(24 * 60)),
        VisitReply::NoVisit
    ));
}

/// The family's papers ready for a printer: the file, and the pages on which nothing stands.
fn for_printer(desk: &mut Desk, stack: &Stack) -> (std::path::PathBuf, usize, Vec<usize>) {
    let sending = Printing::Sending {
        sheet: Box::new(stack.whole.clone()),
        way: Way::Printer("Kyocera".to_owned()),
    };
    let ready = match desk.ask(Request::Printing(sending)) {
        Reply::Printing(PrintingReply::Ready(ready)) => *ready,
        other => panic!("{other:?}"),
    };
    let file = lopdf::Document::load(&ready.file).unwrap();
    let pages = file.get_pages();
    let empty = |page: &lopdf::ObjectId| file.get_page_content(*page).is_empty();
    let empty = pages
        .iter()
        .filter(|(_, page)| empty(page))
        .map(|(n, _)| *n as usize);
    (ready.file.clone(), pages.len(), empty.collect())
}

#[test]
fn on_both_sides_nobodys_paper_lies_on_the_back_of_anothers() {
    let mut desk = Desk::new();
    let visit_id = VisitId(Ulid::new());
    let mother = member(&mut desk, "spouse", visit_id);
    let mother = accepted(&mut desk, &mother);
    let shared = next(&mut desk, visit_id, Some(mother));
    let draft = empty_handed(&desk, &shared);
    desk.ask(Request::RefuseIntake(Box::new(draft)));
    let child = member(&mut desk, "child", visit_id);
    accepted(&mut desk, &child);
    // The mother's coupon, the receipt of a refusal in two copies, the child's coupon.
    let all = stack(&mut desk, visit_id);
    assert_eq!(all.whole.lots, [1, 1, 1, 1]);
    let (file, pages, empty) = for_printer(&mut desk, &all);
    assert_eq!((file, pages, empty), (all.whole.file.clone(), 4, vec![]));

    let two_sided = |printer: &str| Tray {
        printer: Some(printer.to_owned()),
        sides: Sides::Two,
        ..Tray::default()
    };
    let set = |desk: &mut Desk, size: Size, printer: &str| {
        let tray = Box::new(two_sided(printer));
        let reply = desk.ask(Request::Printing(Printing::SaveTray { size, tray }));
        assert!(matches!(reply, Reply::Office(_)), "{reply:?}");
    };
    set(&mut desk, all.whole.size, "Kyocera");
    let (file, pages, empty) = for_printer(&mut desk, &all);
    assert_ne!(file, all.whole.file, "the file of the stack stays as it is");
    assert_eq!((pages, empty), (7, vec![2, 4, 6]));
    // What is set for another printer holds there alone.
    set(&mut desk, all.whole.size, "Ricoh");
    assert_eq!(for_printer(&mut desk, &all).1, 4);
}
