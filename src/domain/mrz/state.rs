//! Codes of States, organizations and persons: ISO 3166-1 alpha-3 and the codes of Doc 9303 part 3, section 5.

use super::layout::Field;
use crate::domain::trouble::{Problem, Say};

const TABLE: &str = include_str!("../../../assets/mrz/states.tsv");

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StateKind {
    /// ISO 3166-1 alpha-3.
    Iso,
    /// A State or an organization of part 3, sections 5.A to 5.D.
    Icao,
    /// A kind of British nationality: no issuer (5.A).
    Person,
    Stateless,
    Refugee,
    /// Unspecified nationality.
    Unspecified,
    /// Utopia, the State of specimens (5.G).
    Specimen,
    /// Taken out of ISO 3166-1; stands in old documents.
    Withdrawn,
    /// Met on documents, but no State and not listed.
    NoState,
    Unknown,
}

/// What a code is, written without fillers (`D`, `KAZ`).
pub fn state_kind(code: &str) -> StateKind {
    let row = TABLE.lines().skip(1).find_map(|line| {
        let (first, rest) = line.split_once('\t')?;
        (first == code).then(|| rest.split('\t').next().unwrap_or_default())
    });
    match row {
        Some("iso") => StateKind::Iso,
        Some("icao") => StateKind::Icao,
        Some("person") => StateKind::Person,
        Some("stateless") => StateKind::Stateless,
        Some("refugee") => StateKind::Refugee,
        Some("unspecified") => StateKind::Unspecified,
        Some("specimen") => StateKind::Specimen,
        Some("withdrawn") => StateKind::Withdrawn,
        Some("no-state") => StateKind::NoState,
        _ => StateKind::Unknown,
    }
}

/// What is to be said about a code in its field.
pub(super) fn problem(field: Field, code: &str) -> Option<Problem> {
    let say = |id| Say::new(id).with("field", field.as_str()).with("code", code);
    let issuer = field == Field::IssuingState;
    match state_kind(code) {
        StateKind::Iso | StateKind::Icao => None,
        StateKind::Person | StateKind::Stateless | StateKind::Refugee | StateKind::Unspecified if issuer => {
            Some(Problem::warning(say("mrz-state-not-issuer")))
        }
        StateKind::Person => None,
        StateKind::Stateless => Some(Problem::note(say("mrz-stateless"))),
        StateKind::Refugee => Some(Problem::note(say("mrz-refugee"))),
        StateKind::Unspecified => Some(Problem::note(say("mrz-nationality-unspecified"))),
        StateKind::Specimen => Some(Problem::warning(say("mrz-state-specimen"))),
        StateKind::Withdrawn => Some(Problem::warning(say("mrz-state-withdrawn"))),
        StateKind::NoState => Some(Problem::warning(say("mrz-state-not-listed"))),
        StateKind::Unknown => Some(Problem::warning(say("mrz-state-unknown"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_section_5() {
        for (codes, kind) in [
            ("KAZ DEU UZB RUS TUR USA", StateKind::Iso),
            (
                "D RKS EUE UNO UNA UNK XBA XIM XCC XCE XCO XEC XPO XES XMP XOM XDC IAO",
                StateKind::Icao,
            ),
            ("GBD GBN GBO GBP GBS", StateKind::Person),
            ("XXA", StateKind::Stateless),
            ("XXB XXC", StateKind::Refugee),
            ("XXX", StateKind::Unspecified),
            ("UTO", StateKind::Specimen),
            ("ANT NTZ ROM ZAR TMP YUG SCG SUN DDR BUR", StateKind::Withdrawn),
            ("WSA XCT", StateKind::NoState),
            ("QQQ KA D< kaz code", StateKind::Unknown),
        ] {
            for code in codes.split(' ') {
                assert_eq!(state_kind(code), kind, "{code}");
            }
        }
        assert_eq!(TABLE.lines().filter(|l| l.contains("\tiso\t")).count(), 249);
    }

    #[test]
    fn the_table_of_countries_says_the_same() {
        use crate::domain::country::{self, CountryKind};
        for country in country::all() {
            let kind = state_kind(country.code);
            let same = match country.kind {
                CountryKind::State => kind == StateKind::Iso,
                CountryKind::Withdrawn => kind == StateKind::Withdrawn,
                CountryKind::Special => !matches!(
                    kind,
                    StateKind::Iso | StateKind::Withdrawn | StateKind::NoState | StateKind::Unknown
                ),
            };
            assert!(same, "{}: {kind:?}", country.code);
        }
    }
}
