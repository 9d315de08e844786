//! Five people of one family at the window: grandparents and three children with their mother, one of them refused at
//! intake. What they share is typed once; their papers come out in one stack.

use super::applicant::{child, parent};
use super::clerk::{self, Office, Typed};
use super::inside::Inside;
use super::passport::{Passport, today};
use super::terminal::Key::*;
use super::terminal::Session;
use chrono::{Days, Months};
use tereze::domain::act::VisitId;
use tereze::domain::answer::Answer;
use tereze::domain::case::{Case, State};
use tereze::domain::code::FieldKey;
use tereze::domain::document::Original;
use tereze::office::request::visit::{Someone, VisitView};
use tereze::office::request::{Reply, Request, VisitReply, VisitRequest};
use tereze::texts::lang::Lang;

const ADDRESS: &str = "İnönü Cd. 15";

fn grandfather() -> Passport {
    Passport {
        surname: "KARABIYIKOGLU",
        given_names: "SUKRU",
        ..Passport::aged()
    }
}

fn grandmother() -> Passport {
    Passport {
        given_names: "AYSE",
        number: "U23456781",
        sex: "F",
        ..grandfather()
    }
}

/// The second of the children whose application is accepted.
fn younger() -> Passport {
    Passport {
        given_names: "DEMIR",
        number: "U45820177",
        born: today() - Months::new(5 * 12) - Days::new(40),
        ..child()
    }
}

fn typed(passport: &Passport, given: &'static str) -> Typed {
    Typed {
        given_names: [given, ""],
        surname: ["Karabıyıkoğlu", ""],
        address: ADDRESS,
        ..Typed::of(passport)
    }
}

/// What is each one's own; country, address and the country come from stand there already.
fn fills_own(clerk: &mut Session, own: &Typed) {
    for text in own.given_names.into_iter().chain(own.surname) {
        clerk.enter(text);
    }
    clerk.type_text("-");
    clerk.press(Enter);
    clerk::fills_to_birthplace(clerk, own);
    clerk.enter(own.birthplace);
    clerk.press_times(Enter, 2);
    clerk.says("application-say");
}

/// Nothing that is offered is typed.
fn nothing_shared(own: Typed) -> Typed {
    Typed { arrival: "", ..own }
}

/// The coupon waits for the stack.
fn leaves_the_coupon(clerk: &mut Session) {
    clerk::accepts(clerk);
    clerk.press(Esc);
    clerk.says("case-next-transfer");
}

/// `F5` in the case of the one before; the category of the same row, or another by its digit.
fn next_of_family(clerk: &mut Session, category: &str) {
    clerk.press(F5);
    clerk.says("visit-next-title");
    match category {
        "" => clerk.press(Enter),
        digit => clerk.type_text(digit),
    }
}

fn grandparents(clerk: &mut Session) {
    clerk::begins_aged(clerk);
    clerk::takes_documents(clerk);
    clerk::scans(clerk, &grandfather());
    clerk::fills(clerk, &typed(&grandfather(), "Şükrü"));
    clerk::goes_to_review(clerk);
    leaves_the_coupon(clerk);

    next_of_family(clerk, "");
    clerk.says("checklist-screen-say");
    clerk::takes_documents(clerk);
    clerk::scans(clerk, &grandmother());
    fills_own(clerk, &nothing_shared(typed(&grandmother(), "Ayşe")));
    clerk.see("как у «Карабыйыкоглу Шюкрю»");
    clerk::goes_to_review(clerk);
    leaves_the_coupon(clerk);
}

/// The first child: mother, birth certificate and her card are new.
fn first_child(clerk: &mut Session) {
    next_of_family(clerk, "4");
    clerk.says("who-say-not-alone");
    clerk.type_text("1");
    clerk.says("checklist-screen-say");
    clerk.type_text("2");
    clerk.type_text("5");
    clerk.type_text("4");
    clerk.press(Up);
    clerk.press(Enter);
    clerk.says("detail-issued-in");
    clerk.press_times(Enter, 3);
    clerk.enter("KAZ");
    clerk.press(F2);
    clerk.says("checklist-screen-say");
    clerk.press(F2);
    clerk.says("passport-say");
    clerk::scans(clerk, &child());
    fills_own(clerk, &nothing_shared(typed(&child(), "Tuğrul")));
    clerk.press(F2);
    clerk.says("passport-say-representative");
    clerk.scan(&parent().mrz());
    clerk.says("representative-say");
    clerk.press(F2);
    clerk.says("review-say");
    leaves_the_coupon(clerk);
}

/// A child again: the same mother stands there, one key takes her.
fn another_child(clerk: &mut Session) {
    next_of_family(clerk, "");
    clerk.says("who-say-offered");
    clerk.see("Карабиыикоглу Айгерім, родитель");
    clerk.press(Enter);
    clerk.says("checklist-screen-say");
    clerk.see("За заявителя: родитель Карабиыикоглу Айгерім");
}

/// Nobody brought its birth certificate.
fn refused_child(clerk: &mut Session) {
    another_child(clerk);
    clerk.type_text("2");
    clerk.see("Принять нельзя");
    clerk.press(F8);
    clerk.says("receipt-to-say");
    clerk.press_times(Down, 2);
    clerk.type_text("Карабыйыкоглу Элиф");
    clerk.press(F2);
    clerk.says("refuse-intake-question");
    clerk.type_text("2");
    clerk.says("print-to-file");
    clerk.press(Esc);
    clerk.says("state-intake-refused");
}

fn last_child(clerk: &mut Session) {
    another_child(clerk);
    // The mother's card was seen; the certificate is this child's own, of the same state.
    clerk.type_text("2");
    clerk.type_text("4");
    clerk.see("Для этого визита документ уже видели");
    clerk.press(F2);
    clerk.says("passport-say");
    clerk::scans(clerk, &younger());
    fills_own(clerk, &nothing_shared(typed(&younger(), "Demir")));
    clerk::goes_to_review(clerk);
    leaves_the_coupon(clerk);
}

/// The people of the only visit.
fn family(office: &Office) -> Vec<Case> {
    let mut inside = Inside::of(office);
    let view = match inside.ask(Request::Visit(VisitRequest::Last)) {
        Reply::Visit(VisitReply::Visit(view)) => *view,
        other => panic!("{other:?}"),
    };
    let VisitView { people, .. } = view;
    let cases = people.into_iter().map(|p| match p {
        Someone::Case(case) => *case,
        Someone::Draft(draft) => panic!("left half typed: {draft:?}"),
    });
    cases.collect()
}

fn address(case: &Case) -> Option<String> {
    let key = FieldKey::parse("address").unwrap();
    match &case.accepted.as_ref()?.answers.get(&key)?.answer {
        Answer::Text(text) => Some(text.clone()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn five_of_a_family_with_one_refused_share_what_is_typed_once() {
    let office = Office::founded();
    office.has_a_printer();
    // What the printer swallows can be looked at.
    let stack = office.out().join("stack.pdf");
    let keep = format!("for file; do :; done; /bin/cat \"$file\" > '{}'", stack.display());
    office.has_program("lp", &keep);
    let mut clerk = office.enter(Lang::Ru);
    grandparents(&mut clerk);
    first_child(&mut clerk);
    refused_child(&mut clerk);
    last_child(&mut clerk);
    let keys = clerk.keys;

    // All five in one stack, person by person as they were served.
    clerk.press(F6);
    clerk.see("человек: 5");
    clerk.press(F7);
    clerk.says("paper-stack");
    clerk.see("── Карабыйыкоглу Шюкрю");
    clerk.press_once_read(F7);
    clerk.says("visit-stack-came-out");
    clerk.type_text("1");
    clerk.says("print-recorded");
    clerk.press(Esc);
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);
    println!("five of a family: {keys} keys");

    let people = family(&office);
    let states: Vec<State> = people.iter().map(|c| c.state).collect();
    use State::{Accepted, IntakeRefused};
    assert_eq!(states, [Accepted, Accepted, Accepted, IntakeRefused, Accepted]);
    let visits: Vec<VisitId> = people.iter().map(Case::visit).collect();
    assert!(visits.iter().all(|v| *v == visits[0]));
    let accepted: Vec<&Case> = people.iter().filter(|c| c.state == Accepted).collect();
    assert!(accepted.iter().all(|c| address(c).as_deref() == Some(ADDRESS)));
    // The mother as she was entered for the first child, for the refused one too.
    let mother = people[2].representative().unwrap();
    assert_eq!(mother.document, parent().number);
    assert!(people[3..].iter().all(|c| c.representative() == Some(mother)));
    assert!(people[..2].iter().all(|c| c.representative().is_none()));
    let card = |case: &Case| {
        let lies = case
            .documents
            .iter()
            .find(|(code, _)| code.as_str() == "parent-identity");
        lies.map(|(_, there)| there.original)
    };
    assert_eq!(card(&people[4]), Some(Original::SeenAndReturned));
    // Every paper came out and is recorded for its own case.
    let printed = people
        .iter()
        .map(|c| c.papers.iter().map(|p| p.printed).collect::<Vec<_>>());
    assert_eq!(printed.collect::<Vec<_>>(), vec![vec![1]; 5]);
    // Four coupons, and the receipt in two copies.
    let pages = lopdf::Document::load(&stack).unwrap().get_pages().len();
    assert_eq!(pages, 6);
}
