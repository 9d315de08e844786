//! Passports of people who do not exist. They stay valid: dates are counted from today.

use chrono::{Datelike, Days, Months, NaiveDate, Utc};
use tereze::domain::mrz::Format;
use tereze::domain::mrz::compose::{Holder, compose};

/// A page of data as both zones of a passport have it.
#[derive(Debug, Clone)]
pub struct Passport {
    /// As the machine-readable zone spells it.
    pub surname: &'static str,
    pub given_names: &'static str,
    pub state: &'static str,
    pub number: &'static str,
    pub born: NaiveDate,
    pub sex: &'static str,
    pub issued: NaiveDate,
    pub expires: NaiveDate,
}

/// Of the office the sessions found, which is in Madrid: near midnight it is not that of UTC.
pub fn today() -> NaiveDate {
    Utc::now().with_timezone(&chrono_tz::Europe::Madrid).date_naive()
}

/// As it is typed: day, month, year, nothing between.
pub fn typed(date: NaiveDate) -> String {
    date.format("%d%m%Y").to_string()
}

fn six(date: NaiveDate) -> String {
    format!("{:02}{:02}{:02}", date.year() % 100, date.month(), date.day())
}

impl Passport {
    /// Seventy years old today and some days.
    pub fn aged() -> Self {
        let issued = today() - Months::new(48);
        Self {
            surname: "CAGLAYAN",
            given_names: "SUKRU",
            state: "TUR",
            number: "U12345678",
            born: today() - Months::new(70 * 12) - Days::new(40),
            sex: "M",
            issued,
            expires: issued + Months::new(120),
        }
    }

    pub fn mrz(&self) -> Vec<String> {
        self.zone(Format::Td3, "P")
    }

    /// The three lines on the back of an identity card.
    pub fn card(&self) -> Vec<String> {
        self.zone(Format::Td1, "ID")
    }

    fn zone(&self, format: Format, document_code: &str) -> Vec<String> {
        let (birth, expiry) = (six(self.born), six(self.expires));
        let holder = Holder {
            document_code,
            issuing_state: self.state,
            surname: self.surname,
            given_names: self.given_names,
            number: self.number,
            nationality: self.state,
            birth: &birth,
            sex: self.sex,
            expiry: &expiry,
            optional: "",
            optional2: "",
        };
        compose(format, &holder).unwrap()
    }
}
