//! The first screen: its lists are read anew in another order, and the cursor stays on whom it was set.

use super::beside::open_room;
use super::desk::Desk;
use super::office::{Home, PASSWORD, day, lapsed_day};
use chrono::Duration;
use tereze::app::key::Key;
use tereze::domain::act::CaseId;
use tereze::domain::institution::InstitutionKind;
use tereze::forms::catalogue::Catalogue;
use tereze::office::demo;
use tereze::office::entrance::Entrance;
use tereze::office::request::{RecallRow, Reply, Request};
use tereze::texts::lang::Lang;

fn to_home(desk: &mut Desk) {
    while desk.app.screen_name() != "home" {
        desk.key(Key::Esc);
    }
    desk.now += Duration::minutes(1);
}

/// A spouse whose passport was laid down, left by Esc.
fn leave_draft(desk: &mut Desk) -> CaseId {
    desk.f(2);
    desk.type_("3");
    desk.type_("2");
    to_home(desk);
    desk.saved().unwrap().id
}

fn opened(desk: &Desk) -> Option<CaseId> {
    desk.asked.iter().rev().find_map(|r| match r {
        Request::LoadDraft(id) => Some(*id),
        _ => None,
    })
}

#[test]
fn the_cursor_stays_on_the_draft_and_not_on_its_row() {
    let mut desk = Desk::at(Home::founded());
    let [first, second] = [(); 2].map(|()| leave_draft(&mut desk));
    assert_ne!(first, second);
    // The last touched stands above; the older one is chosen, and by being worked on it goes to the top.
    desk.key(Key::Down);
    desk.key(Key::Enter);
    assert_eq!(opened(&desk), Some(first), "{}", desk.text());
    desk.type_("4");
    to_home(&mut desk);
    desk.asked.clear();
    desk.key(Key::Enter);
    assert_eq!(opened(&desk), Some(first), "{}", desk.text());
}

#[test]
fn what_presses_most_stays_on_the_screen_whatever_is_said_above_it() {
    let mut desk = Desk::on(Home::at_work(), Lang::Ru, lapsed_day());
    let Reply::Home(mut home) = desk.office.handle(Request::Home, desk.now) else {
        panic!("no home");
    };
    let number = home
        .queues
        .iter()
        .find_map(|(_, _, rows)| rows.first()?.number.clone());
    let case = home.queues.iter().find_map(|(_, _, rows)| Some(rows.first()?.id));
    home.recalls.push(RecallRow {
        case: case.unwrap(),
        number: number.unwrap(),
        seen: "Данные Йылмаз Мехмет увидела посторонняя: она унесла лист домой и вернула через день"
            .repeat(4),
    });
    desk.canned = Some(Reply::Home(home));
    desk.f(3);
    desk.key(Key::Esc);
    desk.key(Key::Left);
    desk.keys(Key::Down, 12);
    let text = desk.text();
    for queue in ["Просрочено", "Срок сегодня", "Все"] {
        assert!(text.contains(queue), "{queue}\n{text}");
    }
    assert!(text.contains("посторонняя"), "{text}");
}

#[test]
fn a_correction_among_the_drafts_says_what_it_is_and_the_case_says_that_it_was_begun() {
    let mut desk = Desk::at(Home::at_work());
    desk.type_("000003");
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
    assert!(!desk.text().contains("не закончено"), "{}", desk.text());
    open_room(&mut desk, "key-correct-data");
    assert_eq!(desk.app.screen_name(), "application", "{}", desk.text());
    desk.type_("x");
    desk.key(Key::Esc);
    let text = desk.text();
    assert!(text.contains("Исправление данных этого дела начато"), "{text}");
    to_home(&mut desk);
    desk.key(Key::Left);
    desk.keys(Key::Up, 12);
    desk.keys(Key::Down, 9);
    let text = desk.text();
    let row = text.lines().find(|l| l.contains("Исправление"));
    let row = row.unwrap_or_else(|| panic!("{text}"));
    assert!(row.contains("000003"), "{row}");
}

#[test]
fn lists_say_of_which_service_a_case_is_where_an_office_has_several() {
    let home = Home::empty();
    let mut entrance = Entrance::new(home.path());
    let police = demo::institution_of(Some(InstitutionKind::Police)).unwrap();
    let password = PASSWORD.to_owned().into();
    demo::open(&mut entrance, police, password, Lang::Ru, 12, 5, day()).unwrap();
    entrance.close(day());
    let mut desk = Desk::at(home);
    // A list may cut it.
    let begins = |name: &str| name.chars().take(8).collect::<String>();
    let short: Vec<String> = Catalogue::embedded()
        .packs()
        .map(|p| begins(p.short(Lang::Ru)))
        .collect();
    let named = |text: &str| short.iter().any(|name| text.contains(name.as_str()));
    let shows = |desk: &Desk| desk.text().contains("Услуга") && named(&desk.text());
    assert!(shows(&desk), "{}", desk.text());
    // The drafts, too.
    desk.key(Key::Tab);
    for _ in 0..20 {
        desk.key(Key::Down);
    }
    desk.key(Key::Up);
    assert!(
        desk.text().contains("Сохранён") && shows(&desk),
        "{}",
        desk.text()
    );
    // And what is found.
    desk.f(3);
    desk.type_("а");
    assert!(shows(&desk), "{}", desk.text());
    let one = Desk::on(Home::at_work(), Lang::Ru, lapsed_day());
    assert!(!one.text().contains("Услуга"), "{}", one.text());
}
