//! Who stands for the applicant, put right: said beside the fields before it is recorded, and in the history after it.

use super::desk::Desk;
use super::family::whole;
use super::office::{Home, day};
use tereze::app::key::Key;
use tereze::office::representative::NUMBER;
use tereze::office::request::{Flow, Reply, Request};

fn office(desk: &mut Desk, request: Request) {
    if let Reply::Trouble(say) = desk.office.handle(request, day()) {
        panic!("{say:?}");
    }
}

fn words(desk: &Desk) -> String {
    desk.picture((80, 24)).words()
}

#[test]
fn another_representative_is_said_before_and_after_it_is_recorded() {
    let mut desk = Desk::at(Home::founded());
    let draft = whole(&mut desk, "child", 0);
    let (case, number) = (draft.id, draft.standing.as_ref().unwrap().text(NUMBER).to_owned());
    office(&mut desk, Request::Accept(Box::new(draft)));
    let outer_number = "7-4410".to_owned();
    office(&mut desk, Request::Transfer { case, outer_number });
    let returned = Flow::Return {
        case,
        kk: "өкілін нақтылаңыз".to_owned(),
        ru: "уточните представителя".to_owned(),
    };
    office(&mut desk, Request::Flow(returned));
    desk.afresh(desk.app.lang());
    desk.f(3);
    desk.type_("7-4410");
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "application", "{}", desk.text());
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "correction", "{}", desk.text());
    assert!(words(&desk).contains("Ничего не изменено"), "{}", desk.text());
    desk.key(Key::Esc);

    desk.f(10);
    desk.type_("данные представителя");
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "representative", "{}", desk.text());
    desk.keys(Key::Down, 4);
    desk.type_("N77700011");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "application", "{}", desk.text());
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "correction", "{}", desk.text());
    let change = format!("{number}, KAZ Казахстан → N77700011, KAZ Казахстан");
    assert!(words(&desk).contains(&change), "{}", desk.text());
    desk.type_("пришёл другой паспорт");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
    desk.keys(Key::Tab, 5);
    desk.keys(Key::End, 1);
    desk.keys(Key::Down, 20);
    let said = words(&desk);
    assert!(
        said.contains("Исправлено:") && said.contains("N77700011"),
        "{}",
        desk.text()
    );
    // It is entered into the state system anew.
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "transfer", "{}", desk.text());
    assert!(words(&desk).contains("За заявителя"), "{}", desk.text());
}
