//! Names and letters as they come: what is seen when a field is left, and mended by one key.

use super::desk::*;
use super::screens::begun;
use tereze::app::key::Key;
use tereze::domain::mrz::Format;
use tereze::domain::mrz::compose::{Holder, compose};
use tereze::domain::trouble::Weight;
use tereze::office::application;

fn zone(holder: &Holder<'_>) -> String {
    compose(Format::Td3, holder).unwrap().join("\n")
}

/// In the application of somebody whose passport was scanned.
pub fn scanned(holder: &Holder<'_>) -> Program {
    let mut program = begun('8');
    program.key(Key::F(2));
    program.scan(&zone(holder));
    program
}

fn kyrgyz() -> Holder<'static> {
    Holder {
        issuing_state: "KGZ",
        nationality: "KGZ",
        surname: "ASANOV",
        given_names: "BAKYT ASAN UULU",
        ..holder()
    }
}

#[test]
fn one_key_parts_the_patronymic_and_joins_it_again() {
    let mut program = scanned(&kyrgyz());
    assert!(program.shows("[отчество от курсора]"), "{}", program.screen());
    // The cursor behind the last letter: the likely place.
    program.key(Key::F(7));
    let screen = program.screen();
    assert!(screen.contains("ASAN UULU / Asan uulu / Асан уулу"), "{screen}");
    assert!(screen.contains("BAKYT / Bakyt / Бакыт"), "{screen}");
    assert!(program.shows("[соединить имена]"), "{screen}");
    program.key(Key::F(7));
    assert!(
        program.shows("BAKYT ASAN UULU / Bakyt Asan uulu"),
        "{}",
        program.screen()
    );
    // At the cursor: before the third word.
    for _ in 0.."uulu".len() {
        program.key(Key::Left);
    }
    program.key(Key::F(7));
    let screen = program.screen();
    assert!(screen.contains("BAKYT ASAN / Bakyt Asan /"), "{screen}");
    assert!(screen.contains("UULU / "), "{screen}");
}

#[test]
fn slips_are_told_at_their_field_and_mended_by_one_key() {
    let mut program = scanned(&holder());
    for (cell, typed, told, mended) in [
        (1, "ŞÜKRÜ", "Заглавные и строчные", "Şükrü"),
        (2, "Bdfyjd", "другой раскладке", "Иванов"),
        (2, "ИВАНОВ", "Заглавные и строчные", "Иванов"),
    ] {
        // The row of the given names: its visual or its Cyrillic cell.
        while !program.screen().contains("Имя") {
            program.key(Key::BackTab);
        }
        program.key(Key::Home);
        for _ in 1..cell {
            program.key(Key::Tab);
        }
        program.key(Key::End);
        for _ in 0..40 {
            program.key(Key::Backspace);
        }
        program.text(typed);
        program.key(Key::Tab);
        assert!(program.shows(told), "{typed}: {}", program.screen());
        assert!(program.shows(&format!("«{mended}»")), "{}", program.screen());
        program.key(Key::BackTab);
        program.key(Key::F(6));
        assert!(!program.shows(told), "{}", program.screen());
        assert!(program.shows("[вернуть]"), "{}", program.screen());
        program.key(Key::F(6));
        assert!(program.shows(typed), "{}", program.screen());
        program.key(Key::F(6));
        for _ in 1..cell {
            program.key(Key::BackTab);
        }
    }
}

/// The same is said by the office, for the review: none of it stops acceptance.
#[test]
fn slips_are_warnings() {
    let desk = Desk::new();
    let mut draft = desk.scanned("aged", Format::Td3, &holder());
    set(&mut draft, "address", &["ПРОСПЕКТ ИНЁНЮ, ДОМ 15"]);
    set(&mut draft, "region", &["Fyrfhf"]);
    set(&mut draft, "surname", &["CAGLAYAN", "Çağlayan", "ЧАГЛАЯН"]);
    for (key, id) in [
        ("address", "letters-slip-case"),
        ("region", "letters-slip-layout"),
        ("surname", "letters-slip-case"),
    ] {
        let found = application::findings(&draft, &desk.pack(), now().date_naive());
        let of_key: Vec<_> = found.iter().filter(|f| f.key == key).collect();
        assert_eq!(of_key.len(), 1, "{key} {of_key:?}");
        assert_eq!(of_key[0].problem.say.id, id);
        assert_eq!(of_key[0].problem.weight, Weight::Warning);
    }
}

#[test]
fn a_single_name_is_none_by_the_rule_that_is_named() {
    let single = Holder {
        issuing_state: "IDN",
        nationality: "IDN",
        surname: "ARKFREITH",
        given_names: "",
        ..holder()
    };
    let mut program = scanned(&single);
    program.text("-");
    assert!(program.shows("Doc 9303, часть 3, 4.6"), "{}", program.screen());
}
