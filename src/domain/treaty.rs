//! Treaties: whether a foreign public document needs an apostille, consular legalisation, or neither.
//!
//! 003, chapter 2, point 6: legalisation or an apostille is not asked of the parties to the Minsk convention of 22 January
//! 1993 and the Chișinău convention of 7 October 2002. Parties are data; a row that nobody confirmed makes the program
//! ask, never exempt.

mod table;

use super::trouble::Say;
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub use table::{BadTreatyRow, Bilateral, Party, State, Treaties};

const OWN_STATE: &str = "KAZ";

/// What is put on a public document of a foreign state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    Apostille,
    ConsularLegalisation,
}

impl Seal {
    pub fn code(self) -> &'static str {
        match self {
            Self::Apostille => "apostille",
            Self::ConsularLegalisation => "consular-legalisation",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Legalisation {
    /// Issued in Kazakhstan: not a foreign document.
    OwnState,
    /// A party to this convention, confirmed by the table or by the office's manager.
    Exempt { treaty: String },
    /// Needed. `confirmed`: the table's word on which of the two is confirmed; either is accepted by the regulation.
    Needed { seal: Seal, confirmed: bool },
    /// The table cannot say. `treaty`: the convention that would exempt if the clerk names it; `otherwise`: what is
    /// needed if not, where it is known.
    Ask {
        why: Say,
        treaty: Option<String>,
        otherwise: Option<Seal>,
    },
}

impl Legalisation {
    /// As JSON says it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::OwnState => "not needed",
            Self::Exempt { .. } => "exempt",
            Self::Needed { .. } => "needed",
            Self::Ask { .. } => "ask",
        }
    }

    /// The reason in words, for the line under the document.
    pub fn say(&self, issued_in: &str) -> Say {
        match self {
            Self::OwnState => Say::new("treaty-own-state"),
            Self::Exempt { treaty } => Say::new("treaty-exempt")
                .with("state", issued_in)
                .with("treaty", treaty),
            Self::Needed { seal, confirmed } => Say::new("treaty-needed")
                .with("state", issued_in)
                .with("seal", seal.code())
                .with("confirmed", if *confirmed { "yes" } else { "no" }),
            Self::Ask { why, .. } => why.clone(),
        }
    }
}

/// How the office's manager confirms that a state is a party: the entry that `legalisation` looks for.
pub fn party_key(state: &str, treaty: &str) -> String {
    format!("{}/{treaty}", iso3(state))
}

/// Documents and the MRZ write some states otherwise than ISO 3166 does (Doc 9303 part 3, section 5).
fn iso3(code: &str) -> String {
    match code.trim().to_ascii_uppercase().as_str() {
        "D" => "DEU".to_owned(),
        "RKS" => "XKX".to_owned(),
        other => other.to_owned(),
    }
}

impl Treaties {
    /// For a document issued in a state (alpha-3, or the MRZ's `D`) and presented on a day: by the conventions that a
    /// pack names, with the parties that the office's manager confirmed (`party_key`).
    pub fn legalisation(
        &self,
        issued_in: &str,
        on: NaiveDate,
        exempting: &[&str],
        confirmed: &BTreeSet<String>,
    ) -> Legalisation {
        let code = iso3(issued_in);
        if code == OWN_STATE {
            return Legalisation::OwnState;
        }
        let needed = self
            .state(&code)
            .map(|state| (self.seal(state, on), state.confirmed));
        let rows = exempting.iter().filter_map(|treaty| self.party(&code, treaty));
        let (mut doubtful, mut ended) = (None, None);
        for row in rows {
            let by_office = confirmed.contains(&party_key(&code, &row.treaty));
            match row.holds(on) {
                true if by_office || (row.confirmed && row.bound) => {
                    let treaty = row.treaty.clone();
                    return Legalisation::Exempt { treaty };
                }
                true => doubtful = doubtful.or(Some(row)),
                // An end that nobody confirmed is asked about too, but proposes no exemption.
                false if !row.confirmed => ended = ended.or(Some(row)),
                false => {}
            }
        }
        let otherwise = needed.map(|(seal, _)| seal);
        let ask = |id, treaty: Option<&Party>, row: &Party| Legalisation::Ask {
            why: Say::new(id).with("state", &code).with("treaty", &row.treaty),
            treaty: treaty.map(|row| row.treaty.clone()),
            otherwise,
        };
        match (doubtful, ended, needed) {
            // The convention by which the state is bound is proposed before one that it only signed.
            (_, Some(row), _) => ask("treaty-ask-ended", None, row),
            (Some(row), None, _) if row.bound => ask("treaty-ask-party", Some(row), row),
            (Some(row), None, _) => ask("treaty-ask-signed", Some(row), row),
            (None, None, Some((seal, confirmed))) => Legalisation::Needed { seal, confirmed },
            (None, None, None) => Legalisation::Ask {
                why: Say::new("treaty-ask-unknown-state").with("state", &code),
                treaty: None,
                otherwise: None,
            },
        }
    }

    /// An apostille where the Hague convention of 1961 is in force on the day for both; else consular legalisation.
    fn seal(&self, state: &State, on: NaiveDate) -> Seal {
        let bound = |s: &State| s.apostille_from.is_some_and(|from| from <= on);
        if bound(state) && self.state(OWN_STATE).is_some_and(bound) {
            Seal::Apostille
        } else {
            Seal::ConsularLegalisation
        }
    }
}

#[cfg(test)]
mod tests;
