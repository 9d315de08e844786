//! Who stands for the applicant, as the clerk is typing it: by what right, the identity document, the paper that gives the
//! right. What acceptance records of it, and what still lacks.

mod words;

pub use words::{changes, rows, title, values};

use super::application::{self, Finding};
use super::draft::{Draft, FieldDraft, MrzSource};
use super::intake::read_date;
use super::told;
use crate::domain::act::{Authority, Representative};
use crate::domain::answer::NameSpellings;
use crate::domain::checklist::{Applicant, ByState, Truth};
use crate::domain::code::RepresentationCode;
use crate::domain::country;
use crate::domain::mrz::Mrz;
use crate::domain::name;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::{Problem, Say, Weight};
use crate::forms::pack::{AuthorityPart, Pack};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

pub const SURNAME: &str = "surname";
pub const GIVEN_NAMES: &str = "given_names";
pub const PATRONYMIC: &str = "patronymic";
pub const CITIZENSHIP: &str = "citizenship";
pub const NUMBER: &str = "number";
pub const COUNTRY: &str = "country";
pub const EXPIRES: &str = "expires";

/// A whole name of so many letters fits the line of the application.
const LONGEST_NAME: usize = 120;

/// The names, in the order in which they are said.
pub const NAMES: [&str; 3] = [SURNAME, GIVEN_NAMES, PATRONYMIC];

/// The key of a part of the paper that gives the right.
pub fn authority_key(part: AuthorityPart) -> &'static str {
    match part {
        AuthorityPart::IssuedBy => "authority-issued-by",
        AuthorityPart::Number => "authority-number",
        AuthorityPart::Issued => "authority-issued",
        AuthorityPart::ValidUntil => "authority-valid-until",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// By what right: a code of the pack.
    pub by: RepresentationCode,
    /// What is typed, by the keys above.
    #[serde(default)]
    pub fields: BTreeMap<String, FieldDraft>,
    /// The machine-readable zone as read.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mrz: String,
    #[serde(default)]
    pub mrz_source: MrzSource,
    /// What is being typed of a zone that is not taken yet.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mrz_typed: String,
}

impl Standing {
    pub fn new(by: RepresentationCode) -> Self {
        Self {
            by,
            fields: BTreeMap::new(),
            mrz: String::new(),
            mrz_source: MrzSource::default(),
            mrz_typed: String::new(),
        }
    }

    /// As it would be typed again: in the copy in which an accepted case is corrected.
    pub fn of(stood: &Representative) -> Self {
        let mut again = Self::new(stood.representation.clone());
        again.mrz = stood.mrz.clone().unwrap_or_default();
        for (key, name) in NAMES
            .into_iter()
            .zip([&stood.surname, &stood.given_names, &stood.patronymic])
        {
            let texts = vec![name.mrz.clone(), name.visual.clone(), name.cyrillic.clone()];
            let typed = FieldDraft {
                not_stated: texts.iter().all(String::is_empty),
                texts,
                rule: name.rule.clone(),
                ..FieldDraft::default()
            };
            again.fields.insert(key.to_owned(), typed);
        }
        let day = |date: Option<NaiveDate>| date.map_or(String::new(), |d| d.format("%d%m%Y").to_string());
        let authority = &stood.authority;
        for (key, text) in [
            (CITIZENSHIP, stood.citizenship.clone().unwrap_or_default()),
            (NUMBER, stood.document.clone()),
            (COUNTRY, stood.document_country.clone().unwrap_or_default()),
            (EXPIRES, day(stood.document_expires)),
            (
                authority_key(AuthorityPart::IssuedBy),
                authority.issued_by.clone(),
            ),
            (authority_key(AuthorityPart::Number), authority.number.clone()),
            (authority_key(AuthorityPart::Issued), day(authority.issued)),
            (
                authority_key(AuthorityPart::ValidUntil),
                day(authority.valid_until),
            ),
        ] {
            again.put(key, text);
        }
        again
    }

    /// Nothing was typed or read yet.
    pub fn is_blank(&self) -> bool {
        self.mrz.is_empty() && self.mrz_typed.is_empty() && self.fields.values().all(FieldDraft::is_empty)
    }

    /// As lists show the name, as far as one is typed.
    pub fn shown(&self) -> String {
        let spelling = |cell| {
            let parts = NAMES
                .iter()
                .filter_map(|key| self.field(key))
                .map(|f| f.text(cell));
            parts.filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ")
        };
        [2, 1, 0]
            .map(spelling)
            .into_iter()
            .find(|n| !n.is_empty())
            .unwrap_or_default()
    }

    pub fn is_named(&self) -> bool {
        !self.shown().is_empty()
    }

    /// By the document, whose number two states may give out alike; where there is none, by the name.
    pub fn is_same_person(&self, other: &Self) -> bool {
        let states = self.known(COUNTRY).zip(other.known(COUNTRY));
        match (self.known(NUMBER), other.known(NUMBER)) {
            (Some(mine), Some(theirs)) => mine == theirs && states.is_none_or(|(ours, their)| ours == their),
            _ => self.shown() == other.shown(),
        }
    }

    pub fn field(&self, key: &str) -> Option<&FieldDraft> {
        self.fields.get(key)
    }

    pub fn text(&self, key: &str) -> &str {
        self.field(key).map_or("", |f| f.text(0))
    }

    /// What stands there, if anything.
    pub fn known(&self, key: &str) -> Option<&str> {
        Some(self.text(key)).filter(|t| !t.is_empty())
    }

    /// Whose spelling rules the name follows.
    pub fn spelled_by(&self) -> Option<&str> {
        self.known(COUNTRY).or(self.known(CITIZENSHIP))
    }

    fn put(&mut self, key: &str, text: String) {
        self.fields.entry(key.to_owned()).or_default().texts = vec![text];
    }

    /// Names, number, validity and states from the zone; what another zone gave goes.
    pub fn fill_from_mrz(&mut self, mrz: &Mrz) {
        let code = |text: &str| country::listed(text).map_or_else(|| text.to_owned(), |c| c.code.to_owned());
        for (key, text) in [(SURNAME, &mrz.name.surname), (GIVEN_NAMES, &mrz.name.given_names)] {
            let entry = self.fields.entry(key.to_owned()).or_default();
            if entry.text(0) != text {
                let visual = name::capitalise_zone(text, &mrz.issuing_state);
                *entry = FieldDraft {
                    texts: vec![text.clone(), visual, String::new()],
                    not_stated: text.is_empty(),
                    ..FieldDraft::default()
                };
            }
        }
        self.put(CITIZENSHIP, code(&mrz.nationality));
        self.put(NUMBER, mrz.number.clone());
        self.put(COUNTRY, code(&mrz.issuing_state));
        let expiry = mrz.expiry.map_or(String::new(), |d| {
            format!("{:02}{:02}{:04}", d.day(), d.month(), d.year())
        });
        self.put(EXPIRES, expiry);
    }

    fn name(&self, key: &str) -> NameSpellings {
        let Some(field) = self.field(key).filter(|f| !f.not_stated) else {
            return NameSpellings::default();
        };
        let text = |cell: usize| field.text(cell).trim().nfc().collect::<String>();
        NameSpellings {
            mrz: text(0),
            visual: text(1),
            cyrillic: text(2),
            rule: field.rule.clone(),
        }
    }

    /// What acceptance records: of the paper that gives the right only what the pack asks for.
    pub fn representative(&self, pack: &Pack) -> Option<Representative> {
        let asks = &pack.representation(&self.by)?.asks;
        let text = |key: &str| self.text(key).trim().nfc().collect::<String>();
        let asked = |part: AuthorityPart| match asks.contains(&part) {
            true => text(authority_key(part)),
            false => String::new(),
        };
        let some = |text: String| (!text.is_empty()).then_some(text);
        Some(Representative {
            representation: self.by.clone(),
            surname: self.name(SURNAME),
            given_names: self.name(GIVEN_NAMES),
            patronymic: self.name(PATRONYMIC),
            citizenship: some(text(CITIZENSHIP)),
            document: text(NUMBER),
            document_country: some(text(COUNTRY)),
            document_expires: read_date(self.text(EXPIRES)),
            mrz: some(self.mrz.clone()),
            authority: Authority {
                issued_by: asked(AuthorityPart::IssuedBy),
                number: asked(AuthorityPart::Number),
                issued: read_date(&asked(AuthorityPart::Issued)),
                valid_until: read_date(&asked(AuthorityPart::ValidUntil)),
            },
        })
    }

    /// Everything that is to be said of it as it stands, in the order of the form.
    pub fn findings(&self, pack: &Pack, on: NaiveDate) -> Vec<Finding> {
        let mut out = Vec::new();
        let mut say = |key: &str, problem: Option<Problem>| {
            out.extend(problem.map(|problem| Finding {
                key: key.to_owned(),
                problem,
                settles: None,
            }));
        };
        let named = NAMES.iter().any(|key| !self.name(key).cyrillic.is_empty());
        let whole: usize = NAMES
            .iter()
            .map(|k| self.name(k).cyrillic.chars().count() + 1)
            .sum();
        for key in NAMES {
            let missing = key == SURNAME && !named;
            let long = key == SURNAME && whole > LONGEST_NAME;
            let long = long.then(|| Problem::error(Say::new("problem-too-long").with("most", LONGEST_NAME)));
            say(key, self.name_problem(key, missing).or(long));
        }
        say(CITIZENSHIP, self.country_problem(CITIZENSHIP, true));
        let number = self.text(NUMBER);
        let missing = number.trim().is_empty().then(|| error("problem-value-missing"));
        say(NUMBER, missing.or_else(|| told::problem(number)));
        say(COUNTRY, self.country_problem(COUNTRY, false));
        say(EXPIRES, self.until_problem(EXPIRES, false, on));
        let asks = pack.representation(&self.by).map_or(&[][..], |r| &r.asks);
        for part in asks {
            let key = authority_key(*part);
            say(
                key,
                match part {
                    AuthorityPart::IssuedBy | AuthorityPart::Number => {
                        let text = self.text(key);
                        let missing = text.trim().is_empty().then(|| error("problem-value-missing"));
                        missing.or_else(|| told::problem(text))
                    }
                    AuthorityPart::Issued => self.issued_problem(key, on),
                    AuthorityPart::ValidUntil => self.until_problem(key, true, on),
                },
            );
        }
        out
    }

    /// It stands on paper in Cyrillic.
    fn name_problem(&self, key: &str, missing: bool) -> Option<Problem> {
        let name = self.name(key);
        let latin = !name.mrz.is_empty() || !name.visual.is_empty();
        if name.cyrillic.is_empty() {
            return (missing || latin).then(|| error("problem-name-missing"));
        }
        if name::Script::of(&name.cyrillic) != name::Script::Cyrillic {
            return Some(error("representative-not-cyrillic"));
        }
        let spellings = [&name.visual, &name.cyrillic];
        let unclean = spellings.iter().flat_map(|s| name::clean(s).1);
        let unclean = unclean.into_iter().find(|p| p.weight == Weight::Error);
        unclean.or_else(|| spellings.iter().find_map(|s| told::problem(s)))
    }

    fn country_problem(&self, key: &str, needed: bool) -> Option<Problem> {
        match self.known(key) {
            None => needed.then(|| error("problem-value-missing")),
            Some(code) => country::by_code(code).is_none().then(|| error("problem-country")),
        }
    }

    fn until_problem(&self, key: &str, needed: bool, on: NaiveDate) -> Option<Problem> {
        match (self.known(key), read_date(self.text(key))) {
            (None, _) => needed.then(|| error("problem-date")),
            (Some(_), None) => Some(error("problem-date")),
            (Some(_), Some(until)) => (until < on).then(|| error("representative-past")),
        }
    }

    fn issued_problem(&self, key: &str, on: NaiveDate) -> Option<Problem> {
        match read_date(self.text(key)) {
            None => Some(error("problem-date")),
            Some(issued) => (issued > on).then(|| error("representative-ahead")),
        }
    }
}

fn error(id: &'static str) -> Problem {
    Problem::error(Say::new(id))
}

/// Whether somebody stands for the applicant whose data are still to be typed.
pub fn is_open(draft: &Draft, pack: &Pack, on: NaiveDate) -> bool {
    let standing = draft.standing.as_ref();
    standing.is_some_and(|s| application::open_fields(&s.findings(pack, on)) > 0)
}

/// The rules of acceptance: who does not come alone, who may stand for whom, and that it is known who does.
pub fn allows(
    draft: &Draft,
    pack: &Pack,
    applicant: &Applicant,
    by_state: ByState<'_>,
    on: NaiveDate,
) -> Result<(), Refusal> {
    may_stand(draft, pack, applicant, by_state)?;
    match is_open(draft, pack, on) {
        true => Err(Refusal::new(Say::new("refusal-representative-open"))),
        false => Ok(()),
    }
}

/// The same but for the data of whoever stands there.
pub fn may_stand(
    draft: &Draft,
    pack: &Pack,
    applicant: &Applicant,
    by_state: ByState<'_>,
) -> Result<(), Refusal> {
    let refused = |id, point: Option<String>| {
        let say = Say::new(id);
        Err(Refusal { say, point })
    };
    let Some(standing) = &draft.standing else {
        return match pack.must_be_represented(applicant, by_state) {
            Truth::Yes => refused("refusal-nobody-stands", None),
            Truth::No | Truth::Unknown => Ok(()),
        };
    };
    if pack.may_be_represented(&standing.by, applicant, by_state) == Truth::No {
        let point = pack.representation(&standing.by).and_then(|r| r.point.clone());
        return refused("refusal-may-not-stand", point);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_another_state_is_of_somebody_else() {
        let standing = |number: &str, country: &str| {
            let mut standing = Standing {
                by: RepresentationCode::parse("attorney").unwrap(),
                fields: BTreeMap::new(),
                mrz: String::new(),
                mrz_source: MrzSource::Typed,
                mrz_typed: String::new(),
            };
            standing.put(NUMBER, number.to_owned());
            standing.put(COUNTRY, country.to_owned());
            standing
        };
        let theirs = standing("U123", "TUR");
        assert!(theirs.is_same_person(&standing("U123", "TUR")));
        assert!(theirs.is_same_person(&standing("U123", "")));
        assert!(!theirs.is_same_person(&standing("U123", "AZE")));
        assert!(!theirs.is_same_person(&standing("U124", "TUR")));
    }
}
