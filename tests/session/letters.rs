//! Names and letters as people bring them.

use super::clerk::{self, Office, Typed};
use super::inside::Inside;
use super::passport::{Passport, today};
use super::terminal::Key::*;
use chrono::Datelike;
use tereze::domain::act::{GroundKind, PaperKind};
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

/// Ends at the first screen; the only case of the office as it was recorded.
fn finished(office: &Office, clerk: &mut super::terminal::Session) -> tereze::domain::case::Case {
    clerk::goes_to_review(clerk);
    clerk::accepts(clerk);
    clerk::prints_to_file(clerk);
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(clerk);
    Inside::of(office).case().case
}

fn key(text: &str) -> FieldKey {
    FieldKey::parse(text).unwrap()
}

/// An Indonesian passport with one name: the other is none, by the rule that the screen names; a former name is kept with
/// the paper that proves it, and finds the person.
#[test]
fn a_single_name_and_a_former_name_with_its_paper() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport {
        surname: "ARKFREITH",
        given_names: "",
        state: "IDN",
        number: "A1234567",
        ..Passport::aged()
    };
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk.type_text("-");
    clerk.see("Doc 9303, часть 3, 4.6");
    clerk.press(Enter);
    // The surname stands as it is proposed; no patronymic.
    clerk.press_times(Enter, 2);
    clerk.type_text("-");
    clerk.press(Enter);
    let data = Typed {
        birthplace: "JAKARTA",
        ..Typed::of(&passport)
    };
    clerk::fills_from_birth(&mut clerk, &data);
    clerk::command(&mut clerk, "letters-key-particulars");
    clerk.says("letters-particulars-about");
    clerk.press(F2);
    clerk.says("letters-add-former");
    clerk.type_text("1");
    clerk.says("screen-former-name");
    clerk.enter("Zwiebelkopf Siti");
    clerk.enter("Цвибелькопф Сити");
    // A marriage certificate stands there already.
    clerk.press(Enter);
    clerk.enter("AB 5");
    clerk.type_text("01022020");
    clerk.press(F2);
    clerk.says("letters-kept");
    clerk.see("свидетельство о браке № AB 5, 01.02.2020");
    clerk.press(Esc);
    let case = finished(&office, &mut clerk);
    let there = &case.particulars;
    assert_eq!(there.former[0].latin, "Zwiebelkopf Siti");
    assert!(
        there
            .ground(&key("given_names"), GroundKind::SingleName)
            .is_some()
    );
    assert_eq!(
        answer(&case.accepted.unwrap().answers, "given_names"),
        Answer::NotStated
    );
    let mut clerk = office.enter(Lang::Ru);
    clerk.press(F3);
    clerk.type_text("цвибель");
    clerk.see("Аркфрейт");
}

/// A passport without a zone that can be read, and one name in it: the same rule by the same key.
#[test]
fn a_single_name_in_a_passport_without_a_zone() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport {
        surname: "ARKFREITH",
        given_names: "",
        state: "IDN",
        number: "A1234567",
        ..Passport::aged()
    };
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::command(&mut clerk, "key-no-mrz");
    clerk.says("application-say");
    clerk.type_text("-");
    clerk.see("Doc 9303, часть 3, 4.6");
    clerk.press(Enter);
    clerk.enter("Arkfreith");
    clerk.enter("Аркфрейт");
    clerk.type_text("-");
    clerk.press(Enter);
    clerk.enter(&super::passport::typed(passport.born));
    // No zone says it: it is chosen.
    clerk.enter("1");
    clerk.enter("IDN");
    clerk.press(Enter);
    clerk.enter("IDN");
    clerk.press(Enter);
    clerk.enter(passport.number);
    clerk.enter(&super::passport::typed(passport.issued));
    clerk.enter(&super::passport::typed(passport.expires));
    clerk.enter("IDN");
    clerk.enter("JAKARTA");
    clerk.press_times(Enter, 2);
    let data = Typed {
        birthplace: "JAKARTA",
        ..Typed::of(&passport)
    };
    clerk::fills_address(&mut clerk, &data);
    let case = finished(&office, &mut clerk);
    let single = case
        .particulars
        .ground(&key("given_names"), GroundKind::SingleName);
    assert!(single.is_some());
    let accepted = case.accepted.unwrap();
    assert_eq!(answer(&accepted.answers, "given_names"), Answer::NotStated);
    assert_eq!(
        (accepted.person.latin.as_str(), accepted.mrz),
        ("Arkfreith", None)
    );
}

/// The zone has no room for the whole name: it is keyed from the visual zone, and the clerk says why they differ.
#[test]
fn a_name_that_the_zone_cuts_is_keyed_whole_with_a_reason() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport {
        surname: "PAPANDROPOULOUS",
        given_names: "JONATHAN ALEXANDROS KOSTA",
        state: "GRC",
        number: "AE1234567",
        ..Passport::aged()
    };
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk.enter("Jonathan Alexandros Kosta");
    clerk.press_times(Enter, 3);
    clerk.type_text("-");
    clerk.press(Enter);
    let data = Typed {
        birthplace: "ATHINA",
        ..Typed::of(&passport)
    };
    clerk::fills_from_birth(&mut clerk, &data);
    clerk.press(F2);
    clerk.says("counter-name-cut");
    clerk.press(F8);
    clerk.says("screen-reason");
    // The usual reason is offered, and what is typed takes its place.
    clerk.says("counter-name-cut-usual");
    clerk.says("counter-name-cut-offered");
    clerk.type_text("вторая строка имени на карточке");
    clerk.press(F2);
    clerk.see("МСЗ обрезано: вторая строка имени на карточке");
    let case = finished(&office, &mut clerk);
    let cut = case
        .particulars
        .ground(&key("given_names"), GroundKind::CutName)
        .unwrap();
    assert_eq!(cut.value, "Jonathan Alexandros Kosta");
    assert_eq!(cut.reason, "вторая строка имени на карточке");
}

/// An identity card in the place of a passport: taken only by a treaty, and the clerk names it.
#[test]
fn an_identity_card_is_taken_by_the_treaty_that_is_named() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let card = Passport {
        surname: "ASANOV",
        given_names: "BAKYT",
        state: "KGZ",
        number: "AN1234567",
        ..Passport::aged()
    };
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk.scan(&card.card());
    clerk.says("counter-card-by-treaty");
    // Given name and surname stand as they are proposed.
    clerk.press_times(Enter, 4);
    clerk.type_text("-");
    clerk.press(Enter);
    let data = Typed {
        birthplace: "ОШ",
        ..Typed::of(&card)
    };
    clerk::fills_from_birth(&mut clerk, &data);
    clerk::goes_to_review(&mut clerk);
    clerk.see("С документами не всё в порядке");
    // F2 says so at once, before anything is asked of the applicant.
    clerk.press(F2);
    clerk.says("review-documents-first");
    clerk.press(F4);
    clerk.says("checklist-screen-say");
    clerk.see("название договора (строка 3)");
    clerk.press_times(Down, 2);
    clerk.says("checklist-treaty-named");
    clerk.press(Enter);
    clerk.says("detail-note");
    clerk.press_times(Down, 7);
    clerk.type_text("Соглашение о взаимных безвизовых поездках");
    clerk.press(F2);
    clerk.says("checklist-screen-complete");
    clerk.press(F2);
    clerk.says("passport-say");
    clerk.press(F2);
    clerk.says("application-say");
    let case = finished(&office, &mut clerk);
    let (code, there) = case
        .documents
        .iter()
        .find(|(c, _)| c.as_str() != "application")
        .unwrap();
    assert_eq!(code.as_str(), "identity-card");
    assert_eq!(there.note, "Соглашение о взаимных безвизовых поездках");
    let accepted = case.accepted.unwrap();
    assert_eq!(
        answer(&accepted.answers, "document_kind"),
        Answer::Choice("identity-card".to_owned())
    );
    assert_eq!(accepted.mrz.unwrap().lines().count(), 3);
    assert_eq!(accepted.person.documents, ["AN1234567"]);
}

/// A Japanese passport has no place of birth: "none" by one key, the paper that proves it by another.
#[test]
fn a_japanese_passport_has_no_birthplace_and_a_family_register_proves_it() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport {
        surname: "YAMADA",
        given_names: "TARO",
        state: "JPN",
        number: "TK1234567",
        ..Passport::aged()
    };
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk.press_times(Enter, 4);
    clerk.type_text("-");
    clerk.press(Enter);
    let data = Typed {
        birthplace: "-",
        ..Typed::of(&passport)
    };
    clerk::fills_to_birthplace(&mut clerk, &data);
    clerk.type_text("-");
    clerk.see("В документе не указано");
    clerk.press(F8);
    clerk.says("screen-proof");
    clerk.enter("Токио");
    clerk.enter("Токио");
    // From the birth certificate, the fourth of the list, to the family register.
    clerk.press_times(Right, 2);
    clerk.press(Enter);
    clerk.type_text("17");
    clerk.press(F2);
    clerk.says("letters-kept");
    clerk.see("Основание: выписка из семейного реестра 17");
    clerk.press_times(Enter, 3);
    clerk::fills_address(&mut clerk, &data);
    let case = finished(&office, &mut clerk);
    let ground = case
        .particulars
        .ground(&key("birthplace"), GroundKind::ProvedElsewhere)
        .cloned()
        .unwrap();
    assert_eq!(ground.paper.unwrap().kind, PaperKind::FamilyRegister);
    assert!(
        case.documents
            .keys()
            .any(|code| code.as_str() == "birthplace-paper")
    );
}

/// Day and month of birth are unknown and the category turns on the age; the passport expires before the result.
#[test]
fn an_unknown_birth_day_and_a_passport_on_its_last_day_are_settled_with_reasons() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    if (today().month(), today().day()) == (12, 31) {
        // On this day alone every age is known.
        return;
    }
    let year = today().year() - 65;
    let passport = Passport {
        expires: today(),
        ..Passport::aged()
    };
    let mut lines = passport.mrz();
    lines[1] = unknown_birth(&lines[1], year);
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk.scan(&lines);
    clerk.says("application-say");
    let mut data = Typed::of(&passport);
    data.born = format!("xxxx{year}");
    clerk::fills(&mut clerk, &data);
    clerk.press(F2);
    clerk.see("Дата рождения неполная");
    clerk.press(F8);
    clerk.says("screen-age-said");
    // The elder of the two.
    clerk.press(Right);
    clerk.press(Enter);
    clerk.type_text("справка о пенсии");
    clerk.press(F2);
    clerk.see("полных лет: 65");
    clerk.press(F2);
    clerk.see("последний день");
    clerk.press(F8);
    clerk.says("screen-reason");
    clerk.type_text("новый паспорт готов");
    clerk.press(F2);
    clerk.see("Принимается: новый паспорт готов");
    let case = finished(&office, &mut clerk);
    assert_eq!(case.particulars.age.as_ref().unwrap().years, 65);
    let ground = case
        .particulars
        .ground(&key("document_expires"), GroundKind::ExpiresToday);
    assert_eq!(ground.unwrap().reason, "новый паспорт готов");
}

/// The second line of a zone with a birth date of which the year alone is known.
fn unknown_birth(line: &str, year: i32) -> String {
    let birth = format!("{:02}<<<<", year % 100);
    let mut out = format!("{}{birth}{}{}", &line[..13], digit(&birth), &line[20..43]);
    let all = format!("{}{}{}", &out[..10], &out[13..20], &out[21..43]);
    out.push(digit(&all));
    out
}

/// The check digit of Doc 9303 part 3, 4.9.
fn digit(text: &str) -> char {
    let value = |c: char| c.to_digit(36).unwrap_or(0);
    let sum: u32 = text
        .chars()
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(c, w)| value(c) * w)
        .sum();
    char::from_digit(sum % 10, 10).unwrap()
}
