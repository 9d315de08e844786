//! What was typed stays where it was typed, whatever comes between; and nothing of it goes to another person's form.

use super::beside::open_room;
use super::desk::Desk;
use super::forms::at_a_case;
use super::office::{Home, PASSWORD};
use super::reader::reads;
use super::walk::{self, person, to_checklist, to_review};
use tereze::app::command::Command;
use tereze::app::key::Key;
use tereze::app::msg::Msg;
use tereze::domain::trouble::Say;
use tereze::office::proceed::TAKEN;
use tereze::office::request::{Door, Reply, Request};
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;

/// The number stands in the case of somebody else: the reason for it is asked, stays while it is typed, and goes along.
#[test]
fn a_number_that_stands_elsewhere_is_recorded_with_the_reason() {
    let mut desk = at_a_case(1);
    desk.f(2);
    desk.paste(&walk::iin());
    let elsewhere = Say::new(TAKEN)
        .with("case", "1-2026-000077")
        .with("who", "SMITH JOHN");
    desk.canned = Some(Reply::Trouble(elsewhere));
    desk.f(2);
    assert_eq!(desk.form().unwrap().rows.len(), 2, "{}", desk.text());
    desk.type_("сверено по телефону");
    assert_eq!(desk.form().unwrap().rows.len(), 2, "{}", desk.text());
    desk.f(2);
    let sent = desk.asked.iter().rev().find_map(|request| match request {
        Request::Grant { answer, .. } => Some(answer.clone()),
        _ => None,
    });
    let sent = sent.unwrap();
    assert_eq!(sent.override_reason, "сверено по телефону");
    assert_eq!(sent.told_of.as_deref(), Some("1-2026-000077"));
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
}

/// "Esc: nothing changes" leads back to what was typed, not past it.
#[test]
fn the_terms_that_a_day_moves_are_looked_at_and_left_with_the_day_still_typed() {
    let mut desk = Desk::at(Home::founded());
    walk::open_settings(&mut desk);
    desk.f(5);
    desk.f(2);
    desk.type_("21112025");
    desk.keys(Key::Tab, 2);
    desk.type_("қалалық мереке");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "moved-terms", "{}", desk.text());
    desk.key(Key::Esc);
    assert_eq!(desk.app.screen_name(), "own-day");
    assert!(desk.text().contains("қалалық мереке"), "{}", desk.text());
    desk.f(2);
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "own-days", "{}", desk.text());
    assert!(desk.text().contains("қалалық мереке"), "{}", desk.text());
    // The next day begins empty.
    desk.f(2);
    assert!(!desk.text().contains("қалалық мереке"), "{}", desk.text());
}

/// At the door of an office with several accounts.
fn at_the_door_of_several(accounts: &[&str]) -> Desk {
    let mut desk = Desk::at(Home::founded());
    desk.keys(Key::F(12), 2);
    let accounts = accounts.iter().map(|a| (*a).to_owned()).collect();
    let door = Reply::LoggedOut(Door::LogIn { accounts });
    desk.send(Msg::Reply(Default::default(), Box::new(door)));
    assert_eq!(desk.app.screen_name(), "log-in", "{}", desk.text());
    desk
}

#[test]
fn letters_at_the_name_choose_it_and_never_go_into_the_password() {
    let mut desk = at_the_door_of_several(&["aigul", "madina", "marat"]);
    let stands = |desk: &Desk| {
        let rows = desk.form().unwrap().rows;
        let cell = |i: usize| rows[i].cells[0].text.clone();
        (cell(0), cell(1))
    };
    let said = |desk: &Desk, id: &str| desk.text().contains(&Sayer::default().text(Lang::Ru, id));
    // How a name is chosen is said where it stands.
    assert!(said(&desk, "log-in-how-account"), "{}", desk.text());
    for (typed, chosen) in [("ai", "aigul"), ("mar", "marat"), ("ьфв", "madina")] {
        desk.type_(typed);
        assert_eq!(stands(&desk), (format!("‹ {chosen} ›"), String::new()));
        assert!(said(&desk, "log-in-say-account"), "{}", desk.text());
    }
    desk.type_("z");
    assert_eq!(stands(&desk), ("‹ madina ›".to_owned(), String::new()));
    assert!(said(&desk, "log-in-no-such-beginning"), "{}", desk.text());
    desk.key(Key::Enter);
    desk.type_("z");
    assert_eq!(stands(&desk), ("madina".to_owned(), "•".to_owned()));
}

#[test]
fn a_password_is_pasted_wherever_the_cursor_stands() {
    let mut desk = at_the_door_of_several(&["aigul", "marat"]);
    desk.paste(PASSWORD);
    let password = desk.form().unwrap().rows[1].cells[0].text.clone();
    assert_eq!(
        password.chars().count(),
        PASSWORD.chars().count(),
        "{}",
        desk.text()
    );
}

/// The consent of one person is never found in the form of another.
#[test]
fn a_contact_half_typed_stays_with_its_own_person() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut |_, _| {});
    open_room(&mut desk, "key-contact");
    assert_eq!(desk.app.screen_name(), "contact", "{}", desk.text());
    desk.type_("+77011234567");
    desk.key(Key::Tab);
    assert!(desk.text().contains("+77011234567"), "{}", desk.text());
    // Cut off here, and taken up for somebody else.
    let mut desk = Desk::at(desk.leave());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut |_, _| {});
    open_room(&mut desk, "key-contact");
    assert_eq!(desk.app.screen_name(), "contact", "{}", desk.text());
    assert!(!desk.text().contains("+77011234567"), "{}", desk.text());
}

#[test]
fn a_second_passport_read_into_find_takes_the_place_of_the_first() {
    let mut desk = Desk::at(Home::founded());
    desk.f(3);
    let zone: String = person().mrz.concat();
    let other = zone.replacen("CAGLAYAN", "DEMIREL<", 1);
    reads(&mut desk, &zone);
    reads(&mut desk, &other);
    assert_eq!(desk.form().unwrap().rows[0].cells[0].text, other);
    // Pasted in its lines, with what a copy brings along.
    desk.paste(&format!(" {} \r\n{}\n", person().mrz[0], person().mrz[1]));
    assert_eq!(desk.form().unwrap().rows[0].cells[0].text, zone);
}

/// A reader's text is no date: what stood there stays, and it is said where a passport is read.
#[test]
fn a_passport_read_into_a_date_changes_nothing() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    desk.f(2);
    desk.scan(&format!("{}\n", person().mrz.join("\n")));
    assert_eq!(desk.app.screen_name(), "application", "{}", desk.text());
    let dates = |desk: &Desk| {
        let rows = desk.form().unwrap().rows;
        rows.iter()
            .map(|r| r.cells.iter().map(|c| c.text.clone()).collect())
            .collect::<Vec<Vec<_>>>()
    };
    desk.keys(Key::Tab, 8);
    while desk.form().unwrap().rows[desk.form().unwrap().focus].label != "Дата выдачи" {
        desk.key(Key::Tab);
    }
    desk.type_("13042021");
    let before = dates(&desk);
    desk.scan(&person().mrz.join("\n"));
    assert_eq!(dates(&desk), before);
    assert!(
        desk.text().contains("Паспорт читают на его шаге"),
        "{}",
        desk.text()
    );
}

/// What was said while a case was read is not said again when it is there.
#[test]
fn a_case_that_is_there_is_not_being_read() {
    let mut desk = at_a_case(1);
    desk.keys(Key::Esc, 3);
    desk.f(3);
    desk.type_("000001");
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
    for _ in 0..7 {
        assert!(!desk.text().contains("Читается"), "{}", desk.text());
        desk.key(Key::Tab);
    }
}

#[test]
fn a_file_without_a_name_is_asked_for() {
    let mut desk = at_a_case(2);
    desk.f(2);
    desk.f(2);
    let there = desk.form().unwrap().rows[0].cells[0].text.chars().count();
    desk.keys(Key::Backspace, there);
    desk.f(2);
    assert!(desk.text().contains("Впишите имя файла"), "{}", desk.text());
}

/// A second draft for one passport: whose the first is, since when, and how it is opened. The clerk may go on.
#[test]
fn a_passport_that_was_begun_before_is_told_of_at_once() {
    let mut desk = Desk::at(Home::founded());
    let begins = |desk: &mut Desk| {
        to_checklist(desk);
        desk.f(2);
        desk.scan(&person().mrz.join("\n"));
        assert_eq!(desk.app.screen_name(), "application", "{}", desk.text());
    };
    begins(&mut desk);
    // It is no other one of itself.
    assert!(!desk.text().contains("черновик уже начат"), "{}", desk.text());
    let first = desk.saved().unwrap().id;
    desk.keys(Key::Esc, 3);
    assert_eq!(desk.app.screen_name(), "home", "{}", desk.text());
    begins(&mut desk);
    let second = desk.saved().unwrap().id;
    assert_ne!(first, second);
    assert!(desk.text().contains("черновик уже начат"), "{}", desk.text());
    assert!(desk.text().contains("CAGLAYAN"), "{}", desk.text());
    desk.send(Msg::Do(Command::Own(82)));
    // Where it was left.
    assert_eq!(desk.app.screen_name(), "checklist", "{}", desk.text());
    desk.type_("2");
    assert_eq!(desk.saved().unwrap().id, first);
}
