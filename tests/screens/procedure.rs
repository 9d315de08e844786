//! A step of the procedure is ended from the case: the list names what runs and how it can end.

use super::beside::open_room;
use super::desk::Desk;
use super::family::whole;
use super::office::{Home, day};
use crate::procedure;
use tereze::app::key::Key;
use tereze::forms::check;
use tereze::office::request::{Reply, Request};
use tereze::texts::lang::Lang;

#[test]
fn steps_are_ended_from_the_case_and_the_tab_shows_what_runs() {
    let mut desk = Desk::at(Home::founded());
    let text = procedure::pack();
    std::fs::write(desk.home().join("forms/own.toml"), &text).unwrap();
    let pack = check::hash(text.as_bytes());
    desk.office.handle(Request::AcceptPack { pack }, day());
    let draft = whole(&mut desk, "aged", 0);
    let number = match desk.office.handle(Request::Accept(Box::new(draft)), day()) {
        Reply::Accepted(view) => view.case.number.unwrap().short(),
        other => panic!("{other:?}"),
    };
    desk.afresh(Lang::Ru);
    desk.f(3);
    desk.type_(&number);
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
    desk.keys(Key::Tab, 3);
    assert!(desk.text().contains("проверка пакета"), "{}", desk.text());
    open_room(&mut desk, "key-end-step");
    assert!(
        desk.text().contains("проверка пакета: пакет полный"),
        "{}",
        desk.text()
    );
    desk.type_("1");
    let there = desk.text();
    for words in ["запрос в банк", "согласование", "пакет полный"] {
        assert!(there.contains(words), "{words}: {there}");
    }
    assert!(!there.contains("● проверка пакета"), "{there}");
    // Both run; either may end first.
    open_room(&mut desk, "key-end-step");
    desk.type_("2");
    let there = desk.text();
    assert!(
        there.contains("запрос в банк") && there.contains("ответ получен"),
        "{there}"
    );
}
