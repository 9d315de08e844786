//! The tables of states and parties, each row with its source and how sure it is.

use chrono::NaiveDate;

/// A state and the apostille convention of 1961.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub iso3: String,
    pub name: String,
    /// In force for the state from; none: not a party.
    pub apostille_from: Option<NaiveDate>,
    pub confirmed: bool,
    pub source: String,
    pub note: String,
}

/// A state's place in a convention that exempts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    pub treaty: String,
    pub iso3: String,
    /// Bound by it; else it only signed.
    pub bound: bool,
    /// The first day; none: the sources do not say.
    pub from: Option<NaiveDate>,
    /// The last day; none: still in force, or not said.
    pub until: Option<NaiveDate>,
    pub confirmed: bool,
    pub source: String,
    pub note: String,
}

impl Party {
    pub(super) fn holds(&self, on: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= on) && self.until.is_none_or(|until| on <= until)
    }
}

/// A treaty with one state. The regulation exempts by the two conventions only, so it is shown as a hint and decides
/// nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bilateral {
    pub iso3: String,
    pub treaty: String,
    pub signed: String,
    pub in_force: String,
    /// As the table says: yes, no, unknown. Confirmed for none.
    pub thought_to_lift: String,
    pub note: String,
    pub status: String,
    pub source: String,
}

#[derive(Debug, Clone, Default)]
pub struct Treaties {
    states: Vec<State>,
    parties: Vec<Party>,
    bilateral: Vec<Bilateral>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{table}: line {line}: {column} does not read")]
pub struct BadTreatyRow {
    pub table: &'static str,
    pub line: usize,
    pub column: &'static str,
}

impl Treaties {
    /// The tables that the program carries.
    pub fn embedded() -> Self {
        // A test reads them; and without a table every state is asked about, none is exempt.
        Self::read(
            include_str!("../../../assets/treaties/states.tsv"),
            include_str!("../../../assets/treaties/parties.tsv"),
            include_str!("../../../assets/treaties/bilateral.tsv"),
        )
        .unwrap_or_default()
    }

    pub fn read(states: &str, parties: &str, bilateral: &str) -> Result<Self, BadTreatyRow> {
        let mut made = Self::default();
        for row in Rows::of("states", states) {
            made.states.push(State {
                iso3: row.code(0, "iso3")?,
                name: row.text(1),
                apostille_from: row.date(2, "apostille_from")?,
                confirmed: row.confirmed(3)?,
                source: row.text(4),
                note: row.text(5),
            });
        }
        for row in Rows::of("parties", parties) {
            made.parties.push(Party {
                treaty: row.text(0),
                iso3: row.code(1, "iso3")?,
                bound: match row.cell(3) {
                    "yes" => true,
                    "signed" => false,
                    _ => return Err(row.bad("party")),
                },
                from: row.date(4, "from")?,
                until: row.date(5, "until")?,
                confirmed: row.confirmed(6)?,
                source: row.text(7),
                note: row.text(8),
            });
        }
        for row in Rows::of("bilateral", bilateral) {
            made.bilateral.push(Bilateral {
                iso3: row.code(0, "iso3")?,
                treaty: row.text(2),
                signed: row.text(3),
                in_force: row.text(4),
                thought_to_lift: row.text(5),
                note: row.text(6),
                status: row.text(7),
                source: row.text(8),
            });
        }
        Ok(made)
    }

    pub fn state(&self, iso3: &str) -> Option<&State> {
        self.states.iter().find(|s| s.iso3 == iso3)
    }

    pub fn states(&self) -> &[State] {
        &self.states
    }

    pub fn party(&self, iso3: &str, treaty: &str) -> Option<&Party> {
        self.parties.iter().find(|p| p.iso3 == iso3 && p.treaty == treaty)
    }

    /// Every row of the conventions: what the manager is shown to confirm.
    pub fn parties(&self) -> &[Party] {
        &self.parties
    }

    pub fn bilateral(&self, iso3: &str) -> Option<&Bilateral> {
        self.bilateral.iter().find(|b| b.iso3 == iso3)
    }
}

struct Row<'a> {
    table: &'static str,
    line: usize,
    cells: Vec<&'a str>,
}

struct Rows;

impl Rows {
    fn of<'a>(table: &'static str, text: &'a str) -> impl Iterator<Item = Row<'a>> {
        text.lines()
            .enumerate()
            .skip(1)
            .filter(|(_, l)| !l.trim().is_empty())
            .map(move |(n, l)| Row {
                table,
                line: n + 1,
                cells: l.split('\t').map(str::trim).collect(),
            })
    }
}

impl Row<'_> {
    fn cell(&self, n: usize) -> &str {
        self.cells.get(n).copied().unwrap_or("")
    }
    fn text(&self, n: usize) -> String {
        self.cell(n).to_owned()
    }
    fn bad(&self, column: &'static str) -> BadTreatyRow {
        BadTreatyRow {
            table: self.table,
            line: self.line,
            column,
        }
    }
    fn code(&self, n: usize, column: &'static str) -> Result<String, BadTreatyRow> {
        let code = self.cell(n);
        if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) {
            Ok(code.to_owned())
        } else {
            Err(self.bad(column))
        }
    }
    fn date(&self, n: usize, column: &'static str) -> Result<Option<NaiveDate>, BadTreatyRow> {
        match self.cell(n) {
            "" => Ok(None),
            text => NaiveDate::parse_from_str(text, "%Y-%m-%d")
                .map(Some)
                .map_err(|_| self.bad(column)),
        }
    }
    /// Only the word "confirmed" confirms.
    fn confirmed(&self, n: usize) -> Result<bool, BadTreatyRow> {
        match self.cell(n) {
            "confirmed" => Ok(true),
            "unconfirmed" => Ok(false),
            _ => Err(self.bad("status")),
        }
    }
}
