//! A service whose file takes an attorney: the manager accepts the file, then somebody of 70 is served by one.

use super::clerk::{self, Office, Typed};
use super::inside::Inside;
use super::passport::{Passport, today, typed};
use super::terminal::Key::*;
use super::terminal::Session;
use crate::attorney;
use chrono::{Days, Months};
use tereze::texts::lang::Lang;

fn lawyer() -> Passport {
    Passport {
        surname: "OSPANOV",
        given_names: "MARAT",
        state: "KAZ",
        number: "N55512345",
        born: today() - Months::new(41 * 12),
        ..Passport::aged()
    }
}

/// The office's own file beside the program's: looked at, accepted.
fn accepts_the_file(clerk: &mut Session) {
    clerk::command(clerk, "key-settings");
    clerk.says("settings-say");
    clerk.press(F4);
    clerk.see("forms/own.toml");
    clerk.press(End);
    clerk.press(Enter);
    clerk.see("representation attorney, allowed: false → true");
    clerk.press(Enter);
    clerk.answers("2");
    clerk.see("Файл принят");
    clerk.press(Esc);
    clerk.says("settings-say");
    clerk.press(Esc);
    clerk.says("queue-all");
}

#[test]
fn somebody_is_served_by_an_attorney_whose_power_is_valid() {
    let office = Office::founded();
    std::fs::write(office.home.join("forms/own.toml"), attorney::pack()).unwrap();
    let mut clerk = office.enter(Lang::Ru);
    accepts_the_file(&mut clerk);
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text("8");
    // Another file: the manager names once more what is relied on.
    clerk.says("confirm-basis-say");
    clerk.type_text("Телеграмма 14");
    clerk.press(F2);
    clerk.says("confirm-basis-done");
    clerk.press(Tab);
    clerk.says("who-say");
    clerk.press_times(Down, 3);
    clerk.see("по действующей доверенности");
    clerk.press(Enter);
    clerk.see("За заявителя: представитель по доверенности");
    clerk.see("нотариально удостоверенная доверенность");
    // Both passports and the power.
    clerk.type_text("2");
    clerk.type_text("4");
    clerk.type_text("5");
    clerk.press(F2);
    clerk.says("passport-say");
    let passport = Passport::aged();
    clerk::scans(&mut clerk, &passport);
    clerk::fills(&mut clerk, &Typed::of(&passport));
    clerk.press(F2);
    clerk.says("passport-say-representative");
    clerk.scan(&lawyer().mrz());
    clerk.says("representative-say");
    // Names, citizenship, number, state and validity came from the zone; what gives the right is typed.
    clerk.press_times(Down, 7);
    clerk.enter("нотариус Ш. Қалиева");
    clerk.enter("1-884");
    clerk.enter(&typed(today() - Months::new(13)));
    clerk.type_text(&typed(today() - Months::new(1)));
    clerk.press(F2);
    clerk.says("representative-past");
    // The cursor stands where it is wrong; what was typed there is typed anew.
    clerk.type_text(&typed(today() + Days::new(30)));
    clerk.press(F2);
    clerk.says("review-say");
    clerk.press_times(Down, 20);
    clerk.see("1-884");
    clerk::accepts(&mut clerk);
    clerk.press_times(Down, 30);
    clerk.see("Оспанов Марат");
    clerk::prints_to_file(&mut clerk);
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);

    let case = Inside::of(&office).case().case;
    let stood = case.representative().unwrap();
    assert_eq!(stood.representation.as_str(), "attorney");
    assert_eq!(stood.authority.issued_by, "нотариус Ш. Қалиева");
    assert_eq!(stood.authority.number, "1-884");
    assert_eq!(stood.authority.valid_until, Some(today() + Days::new(30)));
    let shown: Vec<&str> = case.documents.keys().map(|code| code.as_str()).collect();
    assert!(shown.contains(&"power-of-attorney") && shown.contains(&"representative-identity"));
}
