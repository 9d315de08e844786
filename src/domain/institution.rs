//! The institutions through which services are given: the 100 abroad of annex 1 to 003's order, the ministry, and those
//! inside the country, which no list names: their own people do.

use super::title::Title;
use chrono_tz::Tz;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InstitutionKind {
    Embassy,
    ConsulateGeneral,
    Consulate,
    EmbassyBranch,
    Ministry,
    /// A territorial body of the police, with its migration service.
    Police,
    /// A centre that serves the population (001).
    ServiceCentre,
    /// A branch of the State Corporation (000, 002, 004).
    StateCorporation,
    /// Made up: the practice office that stands for every kind. No pack names it, nobody founds it.
    Practice,
}

impl InstitutionKind {
    /// The real ones.
    pub const ALL: [Self; 8] = [
        Self::Embassy,
        Self::ConsulateGeneral,
        Self::Consulate,
        Self::EmbassyBranch,
        Self::Ministry,
        Self::Police,
        Self::ServiceCentre,
        Self::StateCorporation,
    ];

    /// Whether a list names all of the kind.
    pub fn is_listed(self) -> bool {
        !matches!(
            self,
            Self::Police | Self::ServiceCentre | Self::StateCorporation | Self::Practice
        )
    }

    /// As packs name the offices of a channel.
    pub fn code(self) -> &'static str {
        match self {
            Self::Embassy => "embassy",
            Self::ConsulateGeneral => "consulate-general",
            Self::Consulate => "consulate",
            Self::EmbassyBranch => "embassy-branch",
            Self::Ministry => "ministry",
            Self::Police => "police",
            Self::ServiceCentre => "service-centre",
            Self::StateCorporation => "state-corporation",
            Self::Practice => "practice",
        }
    }

    /// Whether an office of this kind, by its code, is one of those that a pack names.
    pub fn is_among(office: &str, named: &[String]) -> bool {
        office == Self::Practice.code() || named.iter().any(|kind| kind == office)
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.code() == text)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Institution {
    /// `inst-095`, or `mfa`: stable, kept in the office's settings. Of one that no list names, its kind's.
    pub code: String,
    /// The number in annex 1; the ministry has none.
    pub number: Option<u32>,
    pub kind: InstitutionKind,
    /// The Kazakh name is the annex's; the Russian and English are proposals.
    pub name: Title,
    /// Alpha-3 of the host State.
    pub country: String,
    /// In Kazakh as the annex names it, where it does.
    pub city: Title,
    pub zone: Tz,
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("institutions: line {line}: {column} does not read")]
pub struct BadInstitution {
    pub line: usize,
    pub column: &'static str,
}

/// The code of the Ministry of Foreign Affairs.
pub const MINISTRY: &str = "mfa";

impl Institution {
    /// One inside the country that no list names, as its own people call it.
    pub fn named(kind: InstitutionKind, name: Title, city: Title) -> Self {
        Self {
            code: kind.code().to_owned(),
            number: None,
            kind,
            name,
            country: HOME.to_owned(),
            city,
            zone: chrono_tz::Asia::Almaty,
            note: String::new(),
        }
    }
}

/// Alpha-3 of Kazakhstan.
const HOME: &str = "KAZ";

/// The embedded list, read once.
pub fn embedded() -> &'static Institutions {
    static ALL: std::sync::LazyLock<Institutions> = std::sync::LazyLock::new(Institutions::embedded);
    &ALL
}

#[derive(Debug, Clone, Default)]
pub struct Institutions(Vec<Institution>);

impl Institutions {
    /// The list that the program carries; a test reads it whole.
    pub fn embedded() -> Self {
        Self::read(include_str!("../../assets/institutions.tsv")).unwrap_or_default()
    }

    pub fn read(text: &str) -> Result<Self, BadInstitution> {
        let rows = text.lines().enumerate().skip(1);
        let rows = rows.filter(|(_, l)| !l.trim().is_empty());
        rows.map(|(n, l)| row(n + 1, l))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    pub fn all(&self) -> &[Institution] {
        &self.0
    }

    pub fn by_code(&self, code: &str) -> Option<&Institution> {
        self.0.iter().find(|i| i.code == code)
    }

    /// Those in which every word of the text is found: in a name, the city, the country's code or the number; in any of
    /// the three languages. Words that begin a word come before those found inside one; empty text finds all, in order.
    pub fn find(&self, text: &str) -> Vec<&Institution> {
        let wanted = plain(text);
        let words: Vec<&str> = wanted.split_whitespace().collect();
        let mut found: Vec<(u8, &Institution)> = self
            .0
            .iter()
            .filter_map(|i| rank(i, &words).map(|r| (r, i)))
            .collect();
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().map(|(_, i)| i).collect()
    }
}

/// How well an institution answers: 0 by code, number or city, 1 by the beginning of a word, 2 inside one.
fn rank(institution: &Institution, words: &[&str]) -> Option<u8> {
    let names = plain(&format!(
        "{} {} {}",
        institution.name.kk, institution.name.ru, institution.name.en
    ));
    let cities = plain(&format!(
        "{} {} {}",
        institution.city.kk, institution.city.ru, institution.city.en
    ));
    let exact = [
        institution.country.to_lowercase(),
        institution.code.clone(),
        institution.number.map(|n| n.to_string()).unwrap_or_default(),
    ];
    let one = |word: &str| {
        let begins = |text: &str| text.split_whitespace().any(|w| w.starts_with(word));
        if exact.iter().any(|e| e == word) || begins(&cities) {
            Some(0)
        } else if begins(&names) {
            Some(1)
        } else if names.contains(word) || cities.contains(word) {
            Some(2)
        } else {
            None
        }
    };
    words
        .iter()
        .try_fold(0, |worst, word| Some(one(word)?.max(worst)))
}

/// Small letters without the marks that a hurried clerk leaves out, and hyphens and brackets as spaces.
fn plain(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .map(|c| match c {
            'ё' => 'е',
            'í' => 'i',
            'ü' => 'u',
            'ş' => 's',
            '(' | ')' | '-' | ',' | '.' | '\'' => ' ',
            other => other,
        })
        .collect()
}

fn row(line: usize, text: &str) -> Result<Institution, BadInstitution> {
    let cells: Vec<&str> = text.split('\t').map(str::trim).collect();
    let cell = |n: usize| cells.get(n).copied().unwrap_or("");
    let bad = |column| BadInstitution { line, column };
    let kind = InstitutionKind::parse(cell(1)).ok_or(bad("kind"))?;
    let number = match cell(0) {
        "" if kind == InstitutionKind::Ministry => None,
        digits => Some(digits.parse::<u32>().map_err(|_| bad("number"))?),
    };
    Ok(Institution {
        code: number.map_or_else(|| "mfa".to_owned(), |n| format!("inst-{n:03}")),
        number,
        kind,
        name: Title::new(cell(2), cell(3), cell(4)),
        country: cell(5).to_owned(),
        city: Title::new(cell(6), cell(7), cell(8)),
        zone: cell(9).parse().map_err(|_| bad("zone"))?,
        note: cell(10).to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Institutions {
        Institutions::read(include_str!("../../assets/institutions.tsv")).unwrap()
    }

    #[test]
    fn all_of_annex_1_and_the_ministry() {
        let list = list();
        let of = |kind| list.all().iter().filter(|i| i.kind == kind).count();
        assert_eq!(of(InstitutionKind::Embassy), 69);
        assert_eq!(of(InstitutionKind::ConsulateGeneral), 25);
        assert_eq!(of(InstitutionKind::Consulate), 5);
        assert_eq!(of(InstitutionKind::EmbassyBranch), 1);
        assert_eq!(of(InstitutionKind::Ministry), 1);
        for (n, institution) in list.all().iter().enumerate() {
            if institution.kind == InstitutionKind::Ministry {
                assert_eq!((n, institution.code.as_str()), (100, "mfa"));
            } else {
                assert_eq!(institution.code, format!("inst-{:03}", n + 1));
                assert_ne!(institution.country, "KAZ");
            }
            assert_eq!(institution.country.len(), 3);
            for text in [&institution.name.kk, &institution.name.ru, &institution.name.en] {
                assert!(text.len() > 20 && !text.ends_with('.'), "{text}");
            }
            assert!(institution.name.kk.starts_with("Қазақстан Республикасының "));
        }
    }

    #[test]
    fn found_in_any_language() {
        let list = list();
        let first = |text: &str| list.find(text).first().map(|i| i.code.as_str().to_owned());
        for (text, code) in [
            ("барсел", "inst-095"),
            ("Barcelona", "inst-095"),
            ("95", "inst-095"),
            ("елшілігінің бөлімшесі", "inst-100"),
            ("Ыстанбұл", "inst-094"),
            ("istanbul", "inst-094"),
            ("стамбул", "inst-094"),
            ("генеральное герм гамб", "inst-073"),
            ("turkmenbasy", "inst-099"),
            ("xi an", "inst-091"),
            ("JPN", "inst-016"),
            ("brasilia", "inst-010"),
            ("сыртқы істер", "mfa"),
            ("МИНИСТЕРСТВО ИНОСТРАННЫХ", "mfa"),
            ("mfa", "mfa"),
        ] {
            assert_eq!(first(text).as_deref(), Some(code), "{text}");
        }
        assert_eq!(
            list.find("tur").len(),
            5,
            "three by the code, two in Turkmenistan"
        );
        let germany: Vec<_> = list.find("DEU").iter().map(|i| i.code.clone()).collect();
        assert_eq!(
            germany,
            ["inst-013", "inst-073", "inst-080", "inst-082", "inst-100"]
        );
        assert_eq!(list.find("").len(), 101);
        assert!(list.find("атлантида").is_empty());
    }

    #[test]
    fn kazakh_cities_are_those_of_the_annex() {
        let list = list();
        let mut named = 0;
        for institution in list.all() {
            let city = &institution.city;
            assert!(!city.kk.is_empty() && !city.ru.is_empty() && !city.en.is_empty());
            if institution.name.kk.contains(" қаласындағы ") {
                let place = format!(" {} қаласындағы ", city.kk);
                assert!(institution.name.kk.contains(&place), "{}", institution.name.kk);
                named += 1;
            }
        }
        assert_eq!(named, 31);
        for (code, kk) in [
            ("inst-014", "Афина"),
            ("inst-058", "Ашғабат"),
            ("inst-094", "Ыстанбұл"),
        ] {
            assert_eq!(list.by_code(code).unwrap().city.kk, kk);
        }
    }

    #[test]
    fn their_clocks() {
        let list = list();
        assert_eq!(list.by_code("inst-095").unwrap().zone, chrono_tz::Europe::Madrid);
        assert_eq!(list.by_code("mfa").unwrap().zone, chrono_tz::Asia::Almaty);
        assert!(list.by_code("inst-101").is_none());
    }

    #[test]
    fn bad_rows_are_placed() {
        let read = |row: &str| Institutions::read(&format!("h\n{row}")).unwrap_err();
        assert_eq!(read("1\tpalace\tk\tr\te\tALB").column, "kind");
        assert_eq!(read("x\tembassy\tk\tr\te\tALB").column, "number");
        let zone = read("1\tembassy\tk\tr\te\tALB\tc\tc\tEurope/Atlantis\t");
        assert_eq!((zone.line, zone.column), (2, "zone"));
    }
}
