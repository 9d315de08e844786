//! Slips of the hand, seen, said and mended by one key, whatever the screen: a table over them.

use super::desk::*;
use tereze::app::key::Key;
use tereze::domain::trouble::Say;
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;

/// From the first screen to a field of text, by keys; what is typed there; how it is seen to be meant.
struct Row {
    room: &'static str,
    keys: &'static [Key],
    typed: &'static str,
    slip: &'static str,
    meant: &'static str,
}

const fn row(
    room: &'static str,
    keys: &'static [Key],
    typed: &'static str,
    slip: &'static str,
    meant: &'static str,
) -> Row {
    Row {
        room,
        keys,
        typed,
        slip,
        meant,
    }
}

const LAYOUT: &str = "letters-slip-layout";
const MIXED: &str = "letters-slip-mixed";
const CASE: &str = "letters-slip-case";

const TABLE: [Row; 13] = [
    row("key-people", &[Key::F(2)], "БОЛАТОВ", CASE, "Болатов"),
    row("key-people", &[Key::F(2)], "иВАНОВ", CASE, "Иванов"),
    row("key-people", &[Key::F(2)], "Ивaнов", MIXED, "Иванов"),
    row("key-people", &[Key::F(2)], "Bdfyjd", LAYOUT, "Иванов"),
    row("key-settings", &[], "Bdfyjd", LAYOUT, "Иванов"),
    row("key-settings", &[], "БОЛАТОВ", CASE, "Болатов"),
    row(
        "key-acting",
        &[Key::F(2), Key::Tab, Key::Tab],
        "БОЛАТОВ",
        CASE,
        "Болатов",
    ),
    row("key-state-logins", &[Key::F(2)], "БОЛАТОВ", CASE, "Болатов"),
    row("key-state-logins", &[Key::F(2)], "Bdfyjd", LAYOUT, "Иванов"),
    row(
        "key-complaints",
        &[Key::F(2), Key::Tab],
        "Ивaнов",
        MIXED,
        "Иванов",
    ),
    row(
        "key-outages",
        &[Key::F(2), Key::Tab, Key::Tab, Key::Tab],
        "НЕТ СВЯЗИ С АСТАНОЙ",
        CASE,
        "Нет связи с астаной",
    ),
    row(
        "key-outages",
        &[Key::F(2), Key::Tab, Key::Tab, Key::Tab],
        "ytn cdzpb c Fcnfyjq",
        LAYOUT,
        "нет связи с Астаной",
    ),
    row("key-find", &[], "Bdfyjd", LAYOUT, "Иванов"),
];

fn text(id: &str) -> String {
    Sayer::default().text(Lang::Ru, id)
}

fn said(id: &'static str, meant: &str) -> String {
    Sayer::default().say(Lang::Ru, &Say::new(id).with("text", meant))
}

/// The screen as one line: a sentence may be wrapped.
fn flat(program: &Program) -> String {
    program.screen().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_slip_is_seen_said_and_mended_by_one_key_on_every_screen() {
    for row in &TABLE {
        let mut program = Program::at_home();
        program.command(&text(row.room));
        for key in row.keys {
            program.key(*key);
        }
        program.text(row.typed);
        let find = row.room == "key-find";
        if !find {
            // It is said where the field is left; F6 mends where the hand stands.
            program.key(Key::Tab);
            program.key(Key::BackTab);
        }
        let wanted = said(row.slip, row.meant);
        assert!(
            flat(&program).contains(&wanted),
            "{} {}: {}",
            row.room,
            row.typed,
            program.screen()
        );
        program.key(Key::F(6));
        let screen = program.screen();
        assert!(!flat(&program).contains(&wanted), "{}: {screen}", row.room);
        assert!(screen.contains(row.meant), "{}: {screen}", row.room);
        // Once more takes it back.
        program.key(Key::F(6));
        assert!(
            program.screen().contains(row.typed),
            "{}: {}",
            row.room,
            program.screen()
        );
    }
}

#[test]
fn spaces_too_many_fall_away_and_that_is_said() {
    let mut program = Program::at_home();
    program.command(&text("key-people"));
    program.key(Key::F(2));
    program.text("Айгүл  Серікқызы");
    program.key(Key::Tab);
    let told = text("letters-unspaced");
    assert!(program.shows("Айгүл Серікқызы"), "{}", program.screen());
    assert!(flat(&program).contains(&told), "{}", program.screen());
    // Where the hand still stands, F6 does it.
    program.text("Айгуль  Сериковна");
    program.key(Key::F(6));
    assert!(program.shows("Айгуль Сериковна"), "{}", program.screen());
}
