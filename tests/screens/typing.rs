//! One rule for what stands in a field before the clerk types: the first letter takes its place.

use super::desk::Desk;
use super::office::{Home, day};
use super::walk::{self, person, to_checklist};
use tereze::app::key::Key;
use tereze::app::view::Part;
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;

fn cell(desk: &Desk) -> String {
    desk.focused().map_or(String::new(), |c| c.text)
}

fn to_settings(desk: &mut Desk) {
    desk.f(10);
    desk.type_("настройки");
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "settings");
}

#[test]
fn a_value_that_stood_there_is_replaced_by_what_is_typed() {
    let mut desk = Desk::at(Home::founded());
    to_settings(&mut desk);
    desk.type_("Ә");
    assert_eq!(cell(&desk), "Ә");
    desk.keys(Key::Enter, 2);
    assert_eq!(cell(&desk), "09:00");
    desk.type_("1030");
    assert_eq!(cell(&desk), "10:30");
    // What was changed asks for a second one.
    desk.keys(Key::Esc, 2);

    // A country of the list, of the zone, or typed before: a code is never typed on.
    to_checklist(&mut desk);
    desk.key(Key::Down);
    desk.key(Key::Enter);
    desk.keys(Key::Down, 3);
    desk.type_("TUR");
    desk.key(Key::Tab);
    desk.key(Key::BackTab);
    desk.type_("K");
    assert!(cell(&desk).starts_with("K "), "{}", cell(&desk));
    desk.f(4);
    desk.type_("DEU");
    desk.key(Key::Enter);
    assert!(cell(&desk).starts_with("DEU"), "{}", cell(&desk));
    desk.type_("K");
    assert!(cell(&desk).starts_with("K "), "{}", cell(&desk));
}

#[test]
fn what_the_zone_filled_is_replaced_and_arrows_keep_it() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    desk.f(2);
    desk.paste(&person().mrz.join("\n"));
    desk.f(2);
    while !cell(&desk).contains("U12345678") {
        desk.key(Key::Tab);
    }
    desk.key(Key::End);
    desk.type_("9");
    assert_eq!(cell(&desk), "U123456789");
    desk.key(Key::Esc);
    desk.f(2);
    while !cell(&desk).contains("U12345678") {
        desk.key(Key::Tab);
    }
    desk.type_("A");
    assert_eq!(cell(&desk), "A");
}

#[test]
fn an_hour_that_is_none_says_so_when_the_field_is_left() {
    let mut desk = Desk::at(Home::founded());
    to_settings(&mut desk);
    desk.keys(Key::Enter, 2);
    desk.type_("2585");
    let wrong = |desk: &Desk| {
        let form = desk.form().unwrap();
        form.rows[1].mark.is_some() && !form.rows[1].notes.is_empty()
    };
    assert!(!wrong(&desk), "{}", desk.text());
    desk.key(Key::Enter);
    assert!(wrong(&desk), "{}", desk.text());
    desk.key(Key::BackTab);
    desk.type_("0");
    assert!(!wrong(&desk), "{}", desk.text());
}

/// The codes of the list of countries, as they stand.
fn listed(desk: &Desk) -> Vec<String> {
    let parts = desk.app.frame().view.parts;
    let table = parts.into_iter().find_map(|p| match p {
        Part::Table(table) => Some(table),
        _ => None,
    });
    let rows = table.expect("a list").rows;
    rows.iter().map(|row| row[2].text.clone()).collect()
}

#[test]
fn a_code_typed_whole_stands_first_in_the_list_of_countries() {
    for lang in Lang::ALL {
        let mut desk = Desk::on(Home::founded(), lang, day());
        to_checklist(&mut desk);
        desk.key(Key::Down);
        desk.key(Key::Enter);
        desk.keys(Key::Down, 3);
        desk.f(4);
        for (typed, first) in [
            ("tur", "TUR"),
            ("TKM", "TKM"),
            ("geo", "GEO"),
            ("deu", "DEU"),
            ("ind", "IND"),
            ("түрк", "TUR"),
            ("герм", "DEU"),
            ("turkm", "TKM"),
        ] {
            desk.type_(typed);
            assert_eq!(
                listed(&desk).first().map(String::as_str),
                Some(first),
                "{typed} {lang:?}"
            );
            desk.keys(Key::Backspace, 5);
        }
        // The beginning of a code, then names that begin so, then later words.
        desk.type_("tu");
        let found = listed(&desk);
        let place = |code: &str| found.iter().position(|c| c == code).unwrap();
        assert!(
            place("TUN") < place("TKM") && place("TUR") < place("TKM"),
            "{found:?}"
        );
    }
}

#[test]
fn a_date_that_is_none_does_not_agree_with_the_zone() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    desk.f(2);
    desk.paste(&person().mrz.join("\n"));
    desk.f(2);
    let notes = |desk: &Desk, value: &str| {
        let rows = desk.form().unwrap().rows;
        let row = rows.into_iter().find(|r| r.cells.iter().any(|c| c.text == value));
        let notes = row.expect("the row of the date").notes;
        notes.into_iter().flatten().map(|s| s.text).collect::<String>()
    };
    desk.keys(Key::Down, 3);
    desk.type_("12051980");
    desk.key(Key::Tab);
    assert!(notes(&desk, "12.05.1980").contains('✓'), "{}", desk.text());
    for wrong in ["1205198", "32051980"] {
        desk.key(Key::BackTab);
        desk.replace(wrong);
        desk.key(Key::Tab);
        let shown: String = [&wrong[..2], ".", &wrong[2..4], ".", &wrong[4..]].concat();
        let said = notes(&desk, &shown);
        assert!(!said.is_empty() && !said.contains('✓'), "{wrong}: {said}");
    }
}

/// Accepted, transferred, at the case.
fn awaiting(desk: &mut Desk) {
    to_checklist(desk);
    walk::to_review(desk, &person(), &mut |_, _| {});
    walk::accept(desk, &mut |_, _| {});
    desk.f(7);
    desk.type_("1");
}

#[test]
fn an_answer_that_was_begun_is_still_there_after_esc() {
    let mut desk = Desk::at(Home::founded());
    awaiting(&mut desk);
    walk::transfer(&mut desk, &mut |_, _| {});
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "decide-grant");
    desk.type_("800512");
    desk.key(Key::Esc);
    assert_eq!(desk.app.screen_name(), "case");
    desk.f(2);
    assert_eq!(cell(&desk), "8005 12");
    desk.type_("3");
    assert_eq!(cell(&desk), "8005 123");
    desk.key(Key::Esc);
    // The refusal is another form.
    desk.f(8);
    desk.key(Key::Tab);
    desk.type_("себебі");
    desk.key(Key::Esc);
    desk.f(8);
    desk.key(Key::Tab);
    assert_eq!(cell(&desk), "себебі");
    desk.key(Key::Esc);
    // Recorded, it is not offered again.
    desk.f(2);
    desk.replace("");
    desk.paste("800512300179");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
}

/// At the number there is no next place: Enter records, and both the message and the key line say so.
#[test]
fn the_last_line_of_the_transfer_says_how_it_ends() {
    let mut desk = Desk::at(Home::founded());
    awaiting(&mut desk);
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "transfer");
    for lang in Lang::ALL {
        let says = |desk: &Desk, id: &str| {
            let words = desk.picture((80, 24)).words();
            words.contains(&Sayer::default().text(desk.app.lang(), id))
        };
        let enter = |desk: &Desk| {
            let record = Sayer::default().text(desk.app.lang(), "key-record");
            desk.text().contains(&format!("Enter {record}"))
        };
        desk.key(Key::Up);
        assert!(says(&desk, "transfer-say") && !enter(&desk), "{}", desk.text());
        desk.f(2);
        assert!(
            says(&desk, "transfer-say-number") && enter(&desk),
            "{lang:?} {}",
            desk.text()
        );
        // It stays while the number is typed.
        desk.type_("7");
        assert!(says(&desk, "transfer-say-number"), "{}", desk.text());
        desk.f(9);
    }
}

#[test]
fn the_transfer_goes_on_where_it_was_left() {
    let mut desk = Desk::at(Home::founded());
    awaiting(&mut desk);
    let right = |desk: &Desk| desk.app.frame().view.right;
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "transfer");
    let first = right(&desk);
    desk.keys(Key::Enter, 6);
    let there = right(&desk);
    assert_ne!(there, first);
    desk.key(Key::Esc);
    desk.f(2);
    assert_eq!(right(&desk), there);
    // Done, it begins anew when it has to be done again.
    desk.f(2);
    desk.type_("7-4410");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "case");
    desk.f(10);
    desk.type_("передать");
    desk.key(Key::Enter);
    assert_eq!((desk.app.screen_name(), right(&desk)), ("transfer", first));
}
