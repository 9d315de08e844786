//! The next of a family as the clerk sees it: who stands for the others and how to reach them stand there as offers.

use super::desk::Desk;
use super::office::{Home, day};
use tereze::app::key::Key;
use tereze::domain::act::VisitId;
use tereze::domain::code::RequestCode;
use tereze::domain::contact::Contact;
use tereze::office::demo::chance::Chance;
use tereze::office::demo::filling::{self, Visit};
use tereze::office::draft::Draft;
use tereze::office::representative::{NUMBER, SURNAME};
use tereze::office::request::visit::NextPerson;
use tereze::office::request::{Reply, Request, VisitReply, VisitRequest};
use tereze::office::visit::family::{self, standing};

/// A made-up person of a category with everything that acceptance asks for.
pub fn whole(desk: &mut Desk, category: &str, nth: usize) -> Draft {
    let view = desk.office.office().unwrap().view().clone();
    let pack = view.catalogue.packs().next().unwrap().clone();
    let people = filling::eligible(&view, &pack, day().date_naive());
    let (category, people) = people.into_iter().find(|(c, _)| c.as_str() == category).unwrap();
    let visit = Visit {
        someone: people[0],
        category,
        request: RequestCode::parse("form").unwrap(),
        nth,
    };
    filling::draft(&view, &pack, &visit, day(), &mut Chance::new(7)).unwrap()
}

/// A child with a parent.
fn child(desk: &mut Desk, nth: usize) -> Draft {
    whole(desk, "child", nth)
}

/// At the first screen; one child of a visit is accepted, reached by the phone of its parent.
fn one_accepted() -> (Desk, Draft) {
    let mut desk = Desk::at(Home::founded());
    let mut first = child(&mut desk, 0);
    first.visit = Some(VisitId(first.id.0));
    first.contact = Some(Contact {
        phone: "+34600112233".to_owned(),
        email: String::new(),
    });
    let reply = desk
        .office
        .handle(Request::Accept(Box::new(first.clone())), day());
    assert!(matches!(reply, Reply::Accepted(_)), "{reply:?}");
    desk.afresh(desk.app.lang());
    (desk, first)
}

fn next(desk: &mut Desk, visit: VisitId) -> NextPerson {
    let request = Request::Visit(VisitRequest::Next { visit, after: None });
    match desk.office.handle(request, day()) {
        Reply::Visit(VisitReply::Next(next)) => *next,
        other => panic!("{other:?}"),
    }
}

fn words(desk: &Desk) -> String {
    desk.picture((80, 24)).words()
}

fn command(desk: &mut Desk, label: &str) {
    desk.f(10);
    desk.type_(label);
    desk.key(Key::Enter);
}

#[test]
fn a_parent_is_taken_over_by_one_key_and_typed_over_where_another_came() {
    let (mut desk, first) = one_accepted();
    let parent = first.standing.unwrap();
    command(&mut desk, "визит");
    assert_eq!(desk.app.screen_name(), "visit", "{}", desk.text());
    desk.f(5);
    desk.key(Key::Enter);
    // A child again: who is here is asked, the cursor on the same parent.
    assert_eq!(desk.app.screen_name(), "who");
    let offered = format!("{}, родитель", parent.shown());
    assert!(words(&desk).contains(&offered), "{}", desk.text());
    assert!(words(&desk).contains("тот же представитель"), "{}", desk.text());
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "checklist");
    let stands = format!("За заявителя: родитель {}", parent.shown());
    assert!(words(&desk).contains(&stands), "{}", desk.text());

    command(&mut desk, "данные представителя");
    assert_eq!(desk.app.screen_name(), "representative");
    assert!(words(&desk).contains("как у «"), "{}", desk.text());
    // Six places on stands the number: the first letter takes the place of what was offered.
    desk.keys(Key::Down, 4);
    desk.type_("U99");
    desk.key(Key::Down);
    let saved = desk.saved().unwrap().standing.unwrap();
    assert_eq!(saved.text(NUMBER), "U99");
    assert!(!saved.field(NUMBER).unwrap().shared);
    assert!(
        !words(&desk).contains("как у «"),
        "another person: {}",
        desk.text()
    );
}

#[test]
fn a_contact_is_offered_and_kept_by_this_persons_own_consent_alone() {
    let (mut desk, first) = one_accepted();
    let shared = next(&mut desk, first.visit());
    let mut second = child(&mut desk, 1);
    let view = desk.office.office().unwrap().view().clone();
    family::join(&mut second, view.catalogue.packs().next().unwrap(), &shared);
    assert!(standing::stands(&mut second, 0));
    desk.office.handle(Request::SaveDraft(Box::new(second)), day());
    desk.afresh(desk.app.lang());
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "review", "{}", desk.text());
    desk.keys(Key::Down, 40);
    assert!(words(&desk).contains("согласия нет, Tab"), "{}", desk.text());
    desk.key(Key::Tab);
    assert_eq!(desk.app.screen_name(), "contact");
    assert!(words(&desk).contains("+34600112233"), "{}", desk.text());
    // Without consent it is not kept, and Esc keeps nothing.
    desk.f(2);
    assert!(words(&desk).contains("Без согласия связь не хранится"));
    desk.key(Key::Esc);
    assert!(desk.saved().is_none_or(|d| d.contact.is_none()));
    desk.key(Key::Tab);
    desk.keys(Key::Down, 2);
    desk.type_(" ");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "review");
    let kept = desk.saved().unwrap().contact.unwrap();
    assert_eq!(kept.phone, "+34600112233");
    assert!(!words(&desk).contains("согласия нет"), "{}", desk.text());
}

#[test]
fn a_cyrillic_name_that_the_clerk_wrote_is_not_proposed_away() {
    let mut desk = Desk::at(Home::founded());
    let mut draft = child(&mut desk, 0);
    let standing = draft.standing.as_mut().unwrap();
    let name = standing.fields.get_mut(SURNAME).unwrap();
    name.texts = vec!["YILMAZ".to_owned(), "Yılmaz".to_owned(), "Ылмаз-Ага".to_owned()];
    desk.office.handle(Request::SaveDraft(Box::new(draft)), day());
    desk.afresh(desk.app.lang());
    desk.key(Key::Enter);
    command(&mut desk, "данные представителя");
    assert_eq!(desk.app.screen_name(), "representative");
    assert!(desk.text().contains("Ылмаз-Ага"), "{}", desk.text());
    desk.keys(Key::Down, 3);
    let saved = desk.saved().unwrap().standing.unwrap();
    assert_eq!(saved.field(SURNAME).unwrap().text(2), "Ылмаз-Ага");
}
