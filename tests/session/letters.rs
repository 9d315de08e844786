//! Names and letters as people bring them.

use super::clerk::{self, Office, Typed};
use super::inside::Inside;
use super::passport::Passport;
use super::terminal::Key::*;
use tereze::domain::answer::Answer;
use tereze::domain::code::FieldKey;
use tereze::texts::lang::Lang;

fn answer(answers: &tereze::domain::answer::Answers, key: &str) -> Answer {
    answers[&FieldKey::parse(key).unwrap()].answer.clone()
}

/// A Kyrgyz passport: the patronymic stands among the given names, one key parts it.
#[test]
fn a_patronymic_among_the_given_names_is_parted_by_one_key() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport {
        surname: "ASANOV",
        given_names: "BAKYT ASAN UULU",
        state: "KGZ",
        number: "AC1234567",
        ..Passport::aged()
    };
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk.scan(&passport.mrz());
    clerk.see("Похоже, «ASAN UULU» – отчество");
    clerk.press(F7);
    clerk.says("counter-parted");
    clerk.see("Асан уулу");
    // Given name, surname and patronymic stand as they are proposed: visual zone, Cyrillic.
    clerk.press_times(Enter, 6);
    let data = Typed {
        birthplace: "ОШ",
        ..Typed::of(&passport)
    };
    clerk::fills_from_birth(&mut clerk, &data);
    clerk::goes_to_review(&mut clerk);
    clerk::accepts(&mut clerk);
    clerk::prints_to_file(&mut clerk);
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);

    let accepted = Inside::of(&office).case().case.accepted.unwrap();
    let Answer::Name(given) = answer(&accepted.answers, "given_names") else {
        panic!("no name");
    };
    assert_eq!((given.mrz.as_str(), given.cyrillic.as_str()), ("BAKYT", "Бакыт"));
    let Answer::Name(father) = answer(&accepted.answers, "patronymic") else {
        panic!("no name");
    };
    assert_eq!(father.mrz, "ASAN UULU");
    assert_eq!(
        (father.visual.as_str(), father.cyrillic.as_str()),
        ("Asan uulu", "Асан уулу")
    );
    assert_eq!(accepted.person.latin, "ASANOV BAKYT ASAN UULU");
}

/// The wrong layout, capitals throughout, look-alike letters: told at the field, mended by one key, taken back by the same.
#[test]
fn slips_of_the_hand_are_told_and_mended_by_one_key() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    // The Cyrillic of the given name in capitals.
    clerk.press(Enter);
    clerk.enter("ШЮКРЮ");
    clerk.see("F6 – «Шюкрю»");
    clerk.press(Up);
    clerk.press(Enter);
    clerk.press(F6);
    clerk.says("letters-mended");
    clerk.press(F6);
    clerk.says("letters-taken-back");
    clerk.see("ШЮКРЮ");
    clerk.press(F6);
    clerk.says("letters-mended");
    // The surname's under an English layout.
    clerk.press_times(Enter, 2);
    clerk.enter("Xfukfzy");
    clerk.see("F6 – «Чаглаян»");
    clerk.press(Up);
    clerk.press(Enter);
    clerk.press(F6);
    clerk.says("letters-mended");
    clerk.see("Чаглаян");
    // Latin look-alikes in it.
    for _ in 0.."Чаглаян".chars().count() {
        clerk.send("\x7f");
    }
    clerk.enter("Чaглaян");
    clerk.see("похожие буквы другого письма: a a");
    clerk.press(Up);
    clerk.press(Enter);
    clerk.press(F6);
    clerk.says("counter-mixed-mended");
}
