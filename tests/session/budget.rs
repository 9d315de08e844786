//! From "good morning" to the printed coupon: how many keys it takes.

use super::clerk::{self, Office, Typed};
use super::inside::Inside;
use super::passport::{Passport, typed};
use super::terminal::Key::*;
use tereze::domain::answer::Answer;
use tereze::texts::lang::Lang;

/// As the design promises it. A scan counts as one key, the log-in is not counted.
const BUDGET: usize = 150;

#[test]
fn from_home_to_the_printed_coupon() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport {
        // Twenty letters; the given name takes what room the zone has left.
        surname: "HADZIKARAMUSTAFAOGLU",
        given_names: "ABDURRAHMANSELIMI",
        ..Passport::aged()
    };
    let data = Typed {
        given_names: ["", ""],
        surname: ["", ""],
        born: typed(passport.born),
        citizenship: "TUR",
        ethnicity: "түрік",
        arrival: "TUR",
        issued: typed(passport.issued),
        birthplace: "AFYONKARAHIS",
        country: "TUR",
        region: "Анкара",
        district: "Чанкая",
        address: "проспект Инёню, дом 125, квартира 47, 3э",
    };
    assert_eq!(data.birthplace.chars().count(), 12);
    assert_eq!(data.address.chars().count(), 40);

    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk::fills(&mut clerk, &data);
    clerk::goes_to_review(&mut clerk);
    // The application goes onto paper and is signed.
    clerk.press(F7);
    clerk::prints_to_file(&mut clerk);
    clerk.see("отмечено как напечатанное");
    clerk::accepts(&mut clerk);
    clerk::prints_to_file(&mut clerk);
    clerk.says("case-next-transfer");
    let keys = clerk.keys;
    println!("from home to the printed coupon: {keys} keys");
    assert!(keys <= BUDGET, "{keys} keys");

    clerk.press(Esc);
    clerk::leave(&mut clerk);
    // Every field of the application is answered, none is passed over.
    let mut inside = Inside::of(&office);
    let accepted = inside.case().case.accepted.unwrap();
    let pack = inside.view.catalogue.packs().next().unwrap().clone();
    for field in &pack.fields {
        let other_request = ["iin_to_correct", "changed_data"].contains(&field.key.as_str());
        let entry = accepted.answers.get(&field.key);
        assert_eq!(entry.is_none(), other_request, "{}", field.key);
        let none = entry.is_some_and(|e| e.answer == Answer::NotStated);
        assert_eq!(none, field.key.as_str() == "patronymic", "{}", field.key);
    }
    assert_eq!(accepted.person.latin, "HADZIKARAMUSTAFAOGLU ABDURRAHMANSELIMI");
}
