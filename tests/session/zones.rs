//! The two zones of a passport: what differs stays open until a reason settles it; a wrong digit is located.

use super::clerk::{self, Office, Typed};
use super::inside::Inside;
use super::passport::{Passport, typed};
use super::terminal::Key::*;
use chrono::Days;
use std::time::Duration;
use tereze::domain::answer::{Answer, Zone};
use tereze::domain::birth::BirthDate;
use tereze::domain::code::FieldKey;
use tereze::domain::mrz::Format;
use tereze::domain::mrz::compose::{Holder, compose};
use tereze::texts::lang::Lang;

#[test]
fn a_birth_date_that_differs_stays_open_until_a_reason_is_given() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    let keyed = passport.born - Days::new(2);
    let mut data = Typed::of(&passport);
    data.born = typed(keyed);
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk::fills(&mut clerk, &data);
    clerk.press(F2);
    clerk.see("Осталось 1 поле");
    let in_zone = passport.born.format("%d.%m.%Y").to_string();
    clerk.see(&format!("В МСЗ: {in_zone}"));
    clerk.press(F8);
    clerk.says("screen-reason");
    clerk.see(&format!("В МСЗ: {in_zone}"));
    // Without a reason nothing is settled.
    clerk.press(F2);
    clerk.says("problem-reason-missing");
    clerk.type_text("в паспорте опечатка зоны, справка 5");
    clerk.press(F2);
    clerk.see("Расхождение с МСЗ оставлено: в паспорте опечатка");
    clerk.press(F2);
    clerk.says("review-say");
    clerk.says("zone-settled");
    clerk::accepts(&mut clerk);
    clerk::prints_to_file(&mut clerk);
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);

    let case = Inside::of(&office).case().case;
    let answers = case.accepted.unwrap().answers;
    let entry = &answers[&FieldKey::parse("birth_date").unwrap()];
    let born = BirthDate::parse(&keyed.to_string()).unwrap();
    assert_eq!(entry.answer, Answer::BirthDate(born));
    let settled = entry.settled.as_ref().unwrap();
    assert_eq!(settled.other, in_zone);
    assert_eq!(settled.other_zone, Zone::MachineReadable);
    assert_eq!(settled.reason, "в паспорте опечатка зоны, справка 5");
}

#[test]
fn a_wrong_digit_is_located_and_repaired_and_the_names_are_keyed_once_more() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    let mut lines = passport.mrz();
    lines[1] = lines[1].replacen("U12345", "U1234S", 1);
    clerk.scan(&lines);
    clerk.see("Контрольных цифр верно");
    // Nothing is mended in silence.
    clerk.see("U1234S678");
    clerk.press(F2);
    clerk.says("passport-repairs");
    clerk.press(F5);
    clerk.says("screen-repairs");
    clerk.see("строка 2, место 6: S → 5");
    clerk.press(Enter);
    clerk.says("passport-repaired");
    clerk.see("U12345678");
    clerk.press(F2);
    clerk.says("application-say");
    let mut data = Typed::of(&passport);
    (data.given_names, data.surname) = (["", ""], ["", ""]);
    clerk::fills(&mut clerk, &data);
    clerk.press(F2);
    clerk.see("Осталось 2 поля");
    clerk.says("counter-name-key-again");
    // The focus is on the first of them.
    clerk.type_text("Sukru");
    clerk.press_times(Enter, 2);
    clerk.type_text("Caglaxan");
    clerk.press(F2);
    clerk.see("В МСЗ: CAGLAYAN");
    for _ in 0.."xan".len() {
        clerk.send("\x7f");
    }
    clerk.type_text("yan");
    clerk.press(F2);
    clerk.says("review-say");
}

#[test]
fn a_typed_zone_swallows_enter_until_it_is_whole_and_names_are_keyed_again() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    let lines = passport.mrz();
    // Lower case, a blank and a line break too many.
    clerk.type_text(&lines[0][..20].to_lowercase());
    clerk.press(Enter);
    clerk.says("passport-zone");
    clerk.press(Space);
    clerk.type_text(&lines[0][20..]);
    clerk.press(Enter);
    clerk.says("passport-zone");
    // At the pace of a hand: swifter, it would be a reader's.
    clerk.send_slowly(&lines[1], Duration::from_millis(45));
    clerk.says_checks_hold();
    clerk.press(Enter);
    clerk.says("application-say");
    clerk.enter("Şükrü");
    clerk.see("Шюкрю");
    clerk.press(Enter);
    clerk.enter("Çağlayan");
    clerk.see("Чаглаян");
}

#[test]
fn a_visa_is_no_identity_document() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    let holder = Holder {
        document_code: "V",
        issuing_state: "TUR",
        surname: "CAGLAYAN",
        given_names: "SUKRU",
        number: "A1234567",
        nationality: "TUR",
        birth: "560101",
        sex: "M",
        expiry: "400101",
        optional: "",
        optional2: "",
    };
    clerk.scan(&compose(Format::MrvA, &holder).unwrap());
    clerk.see("V<TURCAGLAYAN");
    clerk.press(F2);
    clerk.says("passport-visa-refused");
}
