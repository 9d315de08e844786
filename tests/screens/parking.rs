//! Laying a case aside from every stage of intake and from what stands above it; closing time.

use super::desk::Desk;
use super::office::Home;
use chrono::Duration;
use tereze::app::key::{Key, Press};
use tereze::app::msg::Msg;
use tereze::office::draft::{Place, Stage};
use tereze::office::request::Request;

/// At the documents of a spouse who brought a passport alone.
fn spouse() -> Desk {
    let mut desk = Desk::at(Home::founded());
    desk.f(2);
    desk.type_("3");
    desk.type_("2");
    desk
}

fn lies_aside(desk: &Desk) -> (Stage, Place, Option<String>) {
    let draft = desk.saved().unwrap();
    let aside = draft.aside.unwrap();
    let until = aside.until.map(|u| u.format("%d.%m %H:%M").to_string());
    (draft.stage, aside.place, until)
}

#[test]
fn from_each_stage_and_from_what_stands_above_it() {
    let mut desk = spouse();
    desk.key(Key::Down);
    // A detail is open: what stands in it is kept.
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "detail");
    desk.f(11);
    assert_eq!(desk.app.screen_name(), "home");
    let (stage, place, until) = lies_aside(&desk);
    assert_eq!((stage, place.row), (Stage::Checklist, 3));
    assert_eq!(until.as_deref(), Some("20.11 18:00"), "waits until closing");
    // One alone: the same key brings it back, to the same line.
    desk.f(11);
    assert_eq!(desk.app.screen_name(), "checklist");
    assert_eq!(desk.saved().unwrap().aside, None, "it is not laid aside any more");
    desk.f(2);
    desk.type_("P<TUR");
    desk.send(Msg::Key(Press {
        alt: true,
        ..Press::of(Key::Char('-'))
    }));
    assert_eq!(desk.app.screen_name(), "home");
    assert_eq!(lies_aside(&desk).0, Stage::Passport);
    desk.f(11);
    assert_eq!(desk.app.screen_name(), "passport");
    assert!(desk.text().contains("P<TUR"), "{}", desk.text());
}

#[test]
fn a_question_and_an_office_without_a_case_are_not_laid_aside() {
    let mut desk = spouse();
    let parks = |desk: &Desk| {
        let all = desk.app.bindings();
        all.iter()
            .any(|b| b.command == tereze::app::command::Command::Park)
    };
    assert!(parks(&desk));
    desk.f(1);
    assert!(parks(&desk), "help is looked at and left");
    desk.key(Key::Esc);
    desk.key(Key::Esc);
    assert_eq!(desk.app.screen_name(), "home");
    assert!(!parks(&desk));
    // Left by Esc, not by the key: a draft, nothing laid aside.
    desk.f(11);
    assert!(desk.text().contains("Отложенных дел нет"), "{}", desk.text());
}

#[test]
fn closing_time_is_said_and_refuses_nobody() {
    let mut desk = spouse();
    desk.f(11);
    let saved = desk.saved().unwrap();
    let until = saved.aside.unwrap().until.unwrap().to_utc();
    assert!(!desk.text().contains("До закрытия 12"), "{}", desk.text());
    // The clerk is at the window meanwhile: an idle one is locked.
    desk.now = until - Duration::minutes(12);
    desk.send(Msg::Scroll(1));
    desk.send(Msg::Tick);
    assert!(
        desk.text().contains("До закрытия 12 мин, ждут документов: 1"),
        "{}",
        desk.text()
    );
    desk.now = until + Duration::minutes(1);
    desk.send(Msg::Scroll(1));
    desk.send(Msg::Tick);
    assert!(
        desk.text().contains("Приём закрыт, а документов ещё ждут: 1"),
        "{}",
        desk.text()
    );
    assert_eq!(desk.asked_for(|r| matches!(r, Request::RefuseIntake(_))), 0);
    // Waiting on is the clerk's word too: until the next closing.
    desk.f(11);
    desk.f(11);
    assert_eq!(
        lies_aside(&desk).2.as_deref(),
        Some("21.11 18:00"),
        "the next working day"
    );
}
