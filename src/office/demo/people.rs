//! The made-up people of practice and demonstration, and their passports.

use super::chance::Chance;
use crate::domain::birth::BirthDate;
use crate::domain::iin;
use crate::domain::mrz::compose::{Holder, compose};
use crate::domain::mrz::layout::Format;
use chrono::{Datelike, Days, Months, NaiveDate};
use std::collections::BTreeMap;
use std::sync::LazyLock;

const TABLE: &str = include_str!("../../../assets/demo/people.tsv");

static ALL: LazyLock<Vec<Someone>> = LazyLock::new(|| read(TABLE));

/// The kind of rows with the longest data.
const LONGEST: &str = "longest";

/// A row of the table. Columns bear the keys of form fields, `_cyr`, `_kk` and `_ru` their other spellings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Someone {
    columns: BTreeMap<&'static str, &'static str>,
}

impl Someone {
    pub fn get(&self, column: &str) -> &'static str {
        self.columns.get(column).copied().unwrap_or("")
    }

    pub fn state(&self) -> &'static str {
        self.get("state")
    }

    pub fn is_longest(&self) -> bool {
        self.get("kind") == LONGEST
    }

    /// A person of working age, as most categories have them.
    pub fn is_usual(&self) -> bool {
        self.get("kind") == "usual"
    }

    pub fn is_citizen(&self) -> bool {
        self.state() == "KAZ"
    }

    pub fn birth(&self) -> Option<BirthDate> {
        BirthDate::parse(self.get("birth_date")).ok()
    }

    /// The birth date of a namesake: some months before, at most two years.
    pub fn birth_of(&self, nth: usize) -> Option<BirthDate> {
        let birth = self.birth()?;
        let Some(day) = birth.full() else {
            return Some(birth);
        };
        let back = Days::new(nth as u64 * 37 % 730);
        day.checked_sub_days(back).map(BirthDate::from)
    }
}

fn read(text: &'static str) -> Vec<Someone> {
    let mut lines = text.lines().filter(|l| !l.starts_with('#') && !l.is_empty());
    let heads: Vec<&str> = lines.next().unwrap_or("").split('\t').collect();
    lines
        .map(|line| Someone {
            columns: heads.iter().copied().zip(line.split('\t')).collect(),
        })
        .collect()
}

pub fn all() -> &'static [Someone] {
    &ALL
}

/// Those with the longest data: a foreigner, a citizen of Kazakhstan.
pub fn longest() -> impl Iterator<Item = &'static Someone> {
    ALL.iter().filter(|s| s.is_longest())
}

/// A passport that is good on the day: when it was issued, when it expires, and its machine-readable zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passport {
    pub number: String,
    pub issued: NaiveDate,
    pub expires: NaiveDate,
    pub mrz: String,
}

/// Two digits of the year, month and day; fillers where they are unknown (Doc 9303 part 3, 4.8).
fn six(birth: BirthDate) -> String {
    let part = |p: Option<u32>| p.map_or_else(|| "<<".to_owned(), |n| format!("{n:02}"));
    format!(
        "{:02}{}{}",
        birth.year().rem_euclid(100),
        part(birth.month()),
        part(birth.day())
    )
}

/// The passport of someone, issued some years ago. A row met again (`nth` above 0) is another person of that name, with
/// another passport.
pub fn passport(someone: &Someone, nth: usize, on: NaiveDate, chance: &mut Chance) -> Option<Passport> {
    passport_with(someone, someone.get("given_names"), nth, on, chance)
}

/// The same with the given names as this passport has them.
pub fn passport_with(
    someone: &Someone,
    given_names: &str,
    nth: usize,
    on: NaiveDate,
    chance: &mut Chance,
) -> Option<Passport> {
    let birth = someone.birth_of(nth)?;
    let oldest = birth.range().1.checked_add_days(Days::new(30))?;
    let back = Days::new(chance.below(1500) as u64 + 40);
    let issued = on.checked_sub_days(back)?.max(oldest.min(on));
    let years = if birth.age_on(on).1 < 16 { 5 } else { 10 };
    let expires = issued
        .checked_add_months(Months::new(12 * years))?
        .checked_sub_days(Days::new(1))?;
    let number = renumbered(someone.get("document_number"), nth);
    let sex = someone.get("sex").to_uppercase();
    let lines = compose(
        Format::Td3,
        &Holder {
            document_code: "P",
            issuing_state: someone.state(),
            surname: someone.get("surname"),
            given_names,
            number: &number,
            nationality: someone.state(),
            birth: &six(birth),
            sex: &sex,
            expiry: &format!(
                "{:02}{:02}{:02}",
                expires.year().rem_euclid(100),
                expires.month(),
                expires.day()
            ),
            optional: "",
            optional2: "",
        },
    )?;
    Some(Passport {
        number,
        issued,
        expires,
        mrz: lines.join("\n"),
    })
}

/// A made-up IIN of someone: the seventh digit is 0, which is given to nobody (`domain/iin`); its control digit is right.
pub fn iin(someone: &Someone, nth: usize, chance: &mut Chance) -> Option<String> {
    let birth = someone.birth_of(nth)?;
    let head = format!(
        "{:02}{:02}{:02}0",
        birth.year().rem_euclid(100),
        birth.month().unwrap_or(1),
        birth.day().unwrap_or(1)
    );
    // One stem in some hundred has no control digit: the next one is tried.
    (0..20).find_map(|_| {
        let text = format!("{head}{:04}", chance.below(10_000));
        let stem: Vec<u8> = text.bytes().map(|b| b - b'0').collect();
        let digit = iin::control_digit(stem.as_slice().try_into().ok()?)?;
        Some(format!("{text}{digit}"))
    })
}

/// The same shape of number with other digits: each is moved on by a digit of `nth`.
fn renumbered(number: &str, nth: usize) -> String {
    let mut rest = nth;
    let mut out: Vec<char> = number.chars().collect();
    for place in out.iter_mut().rev() {
        if let Some(digit) = place.to_digit(10) {
            let moved = (digit + u32::try_from(rest % 10).unwrap_or(0)) % 10;
            *place = char::from_digit(moved, 10).unwrap_or('0');
            rest /= 10;
        }
    }
    out.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::country;
    use crate::domain::mrz::{self, Mrz};
    use crate::domain::name::Script;
    use crate::papers::coverage;
    use std::collections::BTreeSet;

    fn on() -> NaiveDate {
        NaiveDate::from_ymd_opt(2025, 10, 6).unwrap()
    }

    #[test]
    fn every_row_is_whole() {
        let heads = TABLE.lines().find(|l| l.starts_with("kind")).unwrap();
        let columns = heads.split('\t').count();
        for line in TABLE.lines().filter(|l| !l.starts_with('#')) {
            assert_eq!(line.split('\t').count(), columns, "{line}");
        }
        assert!(all().len() >= 40);
        let longest: Vec<_> = longest().map(Someone::state).collect();
        assert_eq!(
            longest,
            ["JOR", "KAZ"],
            "one for the services of foreigners, one for citizens'"
        );
        let states: BTreeSet<_> = all().iter().map(Someone::state).collect();
        assert!(states.len() >= 25, "{states:?}");
        for someone in all() {
            assert!(country::by_code(someone.state()).is_some(), "{}", someone.state());
            for column in ["surname", "given_names", "patronymic"] {
                let (latin, cyrillic) = (someone.get(column), someone.get(&format!("{column}_cyr")));
                assert_eq!(latin.is_empty(), cyrillic.is_empty(), "{latin} {cyrillic}");
                assert_ne!(Script::of(latin), Script::Cyrillic, "{latin}");
                if !cyrillic.is_empty() {
                    assert_eq!(Script::of(cyrillic), Script::Cyrillic, "{cyrillic}");
                }
            }
            let age = someone.birth().unwrap().age_on(on());
            match someone.get("kind") {
                "child" => {
                    assert!(age.1 < 10);
                    // Surname first, as annex 1 asks; the parent is a citizen (003, 2.4.4).
                    let parent = someone.get("representative");
                    let surname = parent.split(' ').next().unwrap();
                    assert!(
                        parent.split(' ').count() == 3 && !surname.ends_with("қызы"),
                        "{parent}"
                    );
                    assert_eq!(someone.get("representative_citizenship"), "KAZ");
                }
                "aged" | "longest" => assert!(age.0 >= 65, "{age:?}"),
                "usual" => assert!((21..65).contains(&age.0) && someone.state() != "KAZ", "{age:?}"),
                "citizen" => {
                    assert!((21..65).contains(&age.0) && someone.state() == "KAZ", "{age:?}");
                    let spelled = ["address_kk", "address_ru"].map(|column| someone.get(column));
                    assert!(spelled.iter().all(|text| !text.is_empty()), "{spelled:?}");
                }
                other => panic!("{other}"),
            }
            for text in someone.columns.values() {
                assert!(coverage::missing(text).is_empty(), "{text}");
            }
        }
    }

    /// As long as the form takes them: names of 120 letters, birthplace and address of 300.
    #[test]
    fn the_longest_data_are_the_longest() {
        for someone in longest() {
            for (columns, letters) in [
                (
                    &[
                        "surname",
                        "surname_cyr",
                        "given_names",
                        "given_names_cyr",
                        "patronymic",
                        "patronymic_cyr",
                    ][..],
                    120,
                ),
                (&["birthplace_kk", "birthplace_ru", "address"], 300),
                (&["region", "district"], 100),
            ] {
                for column in columns {
                    assert_eq!(someone.get(column).chars().count(), letters, "{column}");
                }
            }
            // The address of a citizen is printed as a result, too.
            for column in ["address_kk", "address_ru"] {
                let letters = if someone.state() == "KAZ" { 300 } else { 0 };
                assert_eq!(someone.get(column).chars().count(), letters, "{column}");
            }
        }
    }

    #[test]
    fn every_passport_reads_back_and_agrees_with_its_visual_zone() {
        let mut chance = Chance::new(1);
        for (nth, someone) in all().iter().enumerate() {
            let passport = passport(someone, nth % 3, on(), &mut chance).unwrap();
            let mrz = Mrz::read(&passport.mrz, on()).unwrap();
            assert!(mrz.is_valid(), "{}", passport.mrz);
            assert_eq!(
                (mrz.birth, &mrz.number),
                (someone.birth_of(nth % 3), &passport.number)
            );
            assert_eq!(mrz.expiry, Some(passport.expires));
            assert!(passport.issued <= on() && passport.expires > on(), "{passport:?}");
            for (read, visual) in [
                (&mrz.name.surname, someone.get("surname")),
                (&mrz.name.given_names, someone.get("given_names")),
            ] {
                assert!(mrz::could_be(read, visual, mrz.name.truncated), "{read} {visual}");
            }
            assert_eq!(mrz.name.truncated, someone.is_longest(), "{}", passport.mrz);
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_passport_and_another_number_to_a_namesake() {
        let someone = &all()[0];
        let one = |nth| passport(someone, nth, on(), &mut Chance::new(9)).unwrap();
        assert_eq!(one(0), one(0));
        assert_ne!(one(0).number, one(1).number);
        assert_eq!(someone.birth_of(0), someone.birth());
        assert_ne!(someone.birth_of(1), someone.birth());
        for someone in all() {
            let number = iin::Iin::parse(&iin(someone, 0, &mut Chance::new(3)).unwrap()).unwrap();
            assert!(number.is_valid() && number.kind() == iin::Kind::Iin && number.hint().is_none());
        }
        assert_eq!(renumbered("U41702933", 12), "U41702945");
        assert_eq!(renumbered("C4KX9T27P", 0), "C4KX9T27P");
    }
}
