//! A passport reader is a keyboard: how swiftly its letters come tells it from a hand, on whatever screen they meet.

use super::desk::Desk;
use super::office::Home;
use super::walk::{person, to_checklist};
use tereze::app::key::{Key, Run};
use tereze::app::msg;
use tereze::office::draft::{Draft, MrzSource, Stage};

/// At the zone's field.
fn at_passport() -> Desk {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "passport");
    desk
}

fn zone() -> String {
    person().mrz.iter().map(|l| format!("{l}\n")).collect()
}

/// The same letters, one wrong, so that a check digit fails.
fn misread() -> String {
    zone().replacen("U1234", "U1284", 1)
}

/// Letter by letter, each in a look of its own.
pub fn reads(desk: &mut Desk, text: &str) {
    let mut run = Run::default();
    for c in text.chars() {
        for msg in msg::swift(c.encode_utf8(&mut [0; 4]), &mut run) {
            desk.send(msg);
        }
    }
}

fn saved(desk: &Desk) -> Draft {
    desk.saved().unwrap()
}

/// On the application, in its first field, with what a reader read.
fn assert_scanned(desk: &Desk) {
    let draft = saved(desk);
    assert_eq!(draft.stage, Stage::Application, "{}", desk.text());
    assert_eq!(draft.mrz_source, MrzSource::Scanned);
    assert_eq!(draft.mrz, person().mrz.join("\n"));
    assert_eq!(desk.form().unwrap().focus, 0, "its line ends pressed nothing");
}

#[test]
fn letter_by_letter_or_at_once_it_is_a_scan() {
    let mut desk = at_passport();
    reads(&mut desk, &zone());
    assert_scanned(&desk);
    let mut desk = at_passport();
    desk.scan(&zone());
    assert_scanned(&desk);
    // A reader that ends no line, and one that ends only the last.
    for ending in ["", "\n"] {
        let mut desk = at_passport();
        reads(&mut desk, &(person().mrz.concat() + ending));
        assert_scanned(&desk);
    }
}

#[test]
fn what_a_hand_types_is_typed_and_waits_for_enter() {
    let mut desk = at_passport();
    for line in person().mrz {
        desk.type_(&line);
        assert_eq!(desk.app.screen_name(), "passport");
        desk.key(Key::Enter);
    }
    let draft = saved(&desk);
    assert_eq!(
        (draft.stage, draft.mrz_source),
        (Stage::Application, MrzSource::Typed)
    );
}

#[test]
fn a_scan_takes_the_place_of_what_stood_there() {
    for before in ["P<TURCAG", "noise", &misread()] {
        let mut desk = at_passport();
        desk.type_(before.trim_end());
        reads(&mut desk, &zone());
        assert_scanned(&desk);
    }
    let mut desk = at_passport();
    reads(&mut desk, &misread());
    let shown = desk.text();
    assert_eq!(desk.app.screen_name(), "passport", "{shown}");
    assert!(shown.contains("U12845678"), "{shown}");
    reads(&mut desk, &zone());
    assert_scanned(&desk);
}

#[test]
fn a_readers_line_end_presses_nothing_where_a_digit_fails() {
    let (mut ended, mut not_ended) = (at_passport(), at_passport());
    reads(&mut ended, &misread());
    reads(&mut not_ended, misread().trim_end());
    assert_eq!(ended.text(), not_ended.text());
    // A hand's Enter is told why it does not go on.
    ended.key(Key::Enter);
    assert_ne!(ended.text(), not_ended.text());
}

#[test]
fn a_filler_held_down_is_no_reader_and_costs_nothing() {
    let mut desk = at_passport();
    let [first, second] = [&person().mrz[0], &person().mrz[1]];
    let fillers = first.len() - first.trim_end_matches('<').len();
    desk.type_(first.trim_end_matches('<'));
    reads(&mut desk, &"<".repeat(fillers));
    desk.key(Key::Enter);
    desk.type_(second);
    desk.key(Key::Enter);
    let draft = saved(&desk);
    assert_eq!(
        (draft.stage, draft.mrz_source),
        (Stage::Application, MrzSource::Typed)
    );
}

#[test]
fn a_scan_at_the_wrong_screen_presses_nothing() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    let before = (desk.text(), desk.asked.len());
    desk.scan(&zone());
    assert_eq!((desk.text(), desk.asked.len()), before);
    // At home, what is read is looked for: as one text, whose digits choose nothing and whose line ends open nothing.
    let mut desk = Desk::at(Home::founded());
    desk.scan(&zone());
    assert_eq!(desk.app.screen_name(), "find");
    assert!(desk.text().contains("M3104127"), "{}", desk.text());
}
