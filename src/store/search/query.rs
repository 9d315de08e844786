//! What was typed into the search field, read in every way it can be meant.

use super::{Match, Speller, fold_code, tokens, typo};
use crate::domain::act::Person;
use crate::domain::birth::BirthDate;
use crate::domain::number::Number;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// A whole number of a case or a paper.
    pub number: Option<Number>,
    /// The last part of a number alone.
    pub place: Option<u32>,
    /// A document's number or an IIN, or its beginning.
    pub code: Option<String>,
    /// A birth date, with the incomplete dates that agree with it.
    pub births: Vec<String>,
    /// Tokens of a name.
    pub names: Vec<String>,
}

/// So much of a document's number is somebody's, whole or its beginning.
const LEAST_CODE: usize = 4;

/// Longer texts are not searched for: nobody types them, a scanner pastes them by mistake.
const LONGEST: usize = 200;

impl Query {
    pub fn read(typed: &str) -> Self {
        let typed: String = typed.trim().chars().take(LONGEST).collect();
        // The code of a notice says its number first, then its date and office.
        let first = typed.split_whitespace().next().unwrap_or_default();
        if let Ok(number) = Number::parse(&first.to_uppercase()) {
            return Query {
                number: Some(number),
                ..Query::default()
            };
        }
        let mut query = Query::default();
        let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        if (1..=7).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) {
            query.place = digits.parse().ok().filter(|p| *p > 0);
        }
        let code = fold_code(&typed);
        if code.chars().any(|c| c.is_ascii_digit()) {
            query.code = Some(code);
        }
        for word in typed.split_whitespace() {
            if let Some(birth) = birth(word) {
                query.births = agreeing(birth);
            } else if word.chars().any(char::is_alphabetic) && !word.chars().any(|c| c.is_ascii_digit()) {
                query.names.extend(tokens(word));
            }
        }
        query
    }
}

/// A date as clerks type it: 12051980, 12.05.1980, 12/05/1980, 1980-05-12, and with XX for unknown parts.
pub fn birth(word: &str) -> Option<BirthDate> {
    if let Ok(birth) = BirthDate::parse(&word.to_uppercase()) {
        return Some(birth);
    }
    let parts: Vec<&str> = word.split(['.', '/']).collect();
    let (day, month, year) = match parts.as_slice() {
        [day, month, year] => (*day, *month, *year),
        [all] if all.len() == 8 && all.bytes().all(|b| b.is_ascii_digit()) => {
            (&all[..2], &all[2..4], &all[4..])
        }
        _ => return None,
    };
    let short = |s: &str| (1..=2).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit());
    if !short(day) || !short(month) || year.len() != 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let known = |s: &str| s.parse().ok().filter(|n: &u32| *n > 0);
    BirthDate::new(year.parse().ok()?, known(month), known(day)).ok()
}

/// The dates, as stored, that can be the same day of birth.
pub fn agreeing(birth: BirthDate) -> Vec<String> {
    let mut out = vec![birth.to_string()];
    for wider in [
        BirthDate::new(birth.year(), birth.month(), None),
        BirthDate::new(birth.year(), None, None),
    ] {
        let text = wider.map(|b| b.to_string()).unwrap_or_default();
        if !text.is_empty() && !out.contains(&text) {
            out.push(text);
        }
    }
    out
}

impl Query {
    /// How near a person is who stands in no index yet; none: it is somebody else. A number is of a case, never of one.
    pub fn rank_of(&self, person: &Person, speller: Speller) -> Option<Match> {
        if self.number.is_some() {
            return None;
        }
        let by_code = self.code.as_ref().filter(|c| c.chars().count() >= LEAST_CODE);
        let legal = person.legal_person.as_ref();
        let codes = person.documents.iter().chain(legal.map(|l| &l.bin));
        let codes = codes.map(|d| fold_code(d));
        let theirs = codes.filter_map(|c| match c.strip_prefix(by_code?)? {
            "" => Some(Match::Exact),
            _ => Some(Match::Prefix),
        });
        if let Some(rank) = theirs.min() {
            return Some(rank);
        }
        let born = person.birth.map(|b| b.to_string());
        let same_day = born.is_some_and(|b| self.births.contains(&b));
        if self.names.is_empty() {
            return same_day.then_some(Match::Exact);
        }
        if !self.births.is_empty() && !same_day {
            return None;
        }
        let names = person
            .spellings
            .iter()
            .chain(legal.iter().flat_map(|l| [&l.name.kk, &l.name.ru]));
        let theirs: Vec<String> = names.flat_map(|s| tokens(s)).collect();
        let near = |name: &String| {
            let sounds = speller.keys(name);
            let begins = |key: &String| sounds.iter().any(|sound| key.starts_with(sound));
            let alike = |t: &String| speller.keys(t).iter().any(begins);
            let slipped = |key: &String| sounds.iter().any(|sound| typo::is_near(sound, key));
            let mistyped = |t: &String| speller.keys(t).iter().any(slipped);
            match theirs.iter() {
                all if all.clone().any(|t| t == name) => Some(Match::Exact),
                all if all.clone().any(|t| t.starts_with(name)) => Some(Match::Prefix),
                all if all.clone().any(alike) => Some(Match::Sound),
                mut all => all.any(mistyped).then_some(Match::Typo),
            }
        };
        let ranks: Option<Vec<Match>> = self.names.iter().map(near).collect();
        ranks?.into_iter().max()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_date_is_read_as_clerks_type_it() {
        for typed in ["12051980", "12.05.1980", "12/5/1980", "1980-05-12"] {
            assert_eq!(
                birth(typed).map(|b| b.to_string()).as_deref(),
                Some("1980-05-12"),
                "{typed}"
            );
        }
        for typed in [
            "32051980",
            "1205198",
            "12.05.80",
            "",
            "..",
            "12.05.198o",
            "ыы051980",
        ] {
            assert_eq!(birth(typed), None, "{typed}");
        }
        assert_eq!(birth("1958-03-xx").unwrap().to_string(), "1958-03-XX");
        assert_eq!(
            agreeing(birth("12.03.1958").unwrap()),
            ["1958-03-12", "1958-03-XX", "1958-XX-XX"]
        );
    }

    #[test]
    fn one_text_is_read_in_every_way() {
        let query = Query::read(" 412 ");
        assert_eq!((query.place, query.code.as_deref()), (Some(412), Some("412")));
        assert_eq!(Query::read("demo-2026-000412").number.unwrap().place(), 412);
        let scanned = Query::read("1-2026-03-000003 2026-11-20 inst-014");
        assert_eq!(scanned.number.unwrap().to_string(), "1-2026-03-000003");
        assert_eq!((scanned.births.len(), scanned.names.len()), (0, 0));
        assert_eq!(Query::read("U 123 456").code.as_deref(), Some("U123456"));
        let query = Query::read("Çağlayan O'Brien-Łuk 12.05.1980");
        assert_eq!(query.names, ["caglayan", "obrien", "luk"]);
        assert_eq!(query.births[0], "1980-05-12");
        assert_eq!(Query::read("800512301234").code.as_deref(), Some("800512301234"));
    }

    #[test]
    fn somebody_in_no_index_is_ranked_by_what_was_typed() {
        let person = Person {
            spellings: vec!["YILMAZ MEHMET".to_owned()],
            documents: vec!["U 12345678".to_owned()],
            birth: BirthDate::parse("1985-04-12").ok(),
            ..Person::default()
        };
        let speller = Speller {
            keys: |token| vec![token.replace(['y', 'i'], "")],
            version: 1,
        };
        let rank = |typed: &str| Query::read(typed).rank_of(&person, speller);
        assert_eq!(rank("Yılmaz"), Some(Match::Exact));
        assert_eq!(rank("Yilm mehmet"), Some(Match::Prefix));
        assert_eq!(rank("ilmaz"), Some(Match::Sound));
        assert_eq!(rank("ilma"), Some(Match::Sound));
        assert_eq!(rank("ylimza"), Some(Match::Typo));
        assert_eq!(rank("u12345678"), Some(Match::Exact));
        assert_eq!(rank("u1234"), Some(Match::Prefix));
        assert_eq!(rank("12.04.1985"), Some(Match::Exact));
        assert_eq!(rank("yilmaz 12.04.1985"), Some(Match::Exact));
        for other in [
            "petrov",
            "yilmaz 13.04.1985",
            "yilmaz petrov",
            "U12",
            "U12345679",
            "1-2026-000001",
            "",
        ] {
            assert_eq!(rank(other), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn no_text_stops_the_reader(typed in "\\PC{0,300}") {
            Query::read(&typed);
        }
    }
}
