//! The machine-readable zone of travel documents (ICAO Doc 9303, parts 3 to 7): TD1, TD2, TD3 and the visas.
//!
//! `clean` brings what was scanned, pasted or typed to the characters of the zone; `reading` tells when it is whole;
//! [`Mrz`] holds the fields, the check digits, what is to be said about them and the repairs that can be offered.
//! Nothing is mended in silence.

pub mod check;
pub mod clean;
pub mod compose;
pub mod date;
pub mod layout;
pub mod name;
mod reading;
mod repair;
pub mod state;

#[cfg(test)]
mod tests;

use super::birth::BirthDate;
use super::sex::Sex;
use super::trouble::{Problem, Say, Weight};
use check::{Check, LongNumber};
use chrono::NaiveDate;
use clean::Cleaned;
use date::{Birth, Expiry};
pub use layout::{Field, Format};
pub use name::{MrzName, could_be, mrz_form, mrz_forms};
pub use reading::{Reading, reading};
pub use repair::Repair;

/// A whole zone as read. What could not be read is told in `problems`.
#[derive(Debug, Clone, PartialEq)]
pub struct Mrz {
    lines: Vec<String>,
    pub format: Format,
    /// Without fillers: `P`, `PP`, `ID`.
    pub document_code: String,
    pub issuing_state: String,
    pub name: MrzName,
    pub number: String,
    pub nationality: String,
    pub birth: Option<BirthDate>,
    pub sex: Option<Sex>,
    pub expiry: Option<NaiveDate>,
    pub optional: String,
    /// The second optional field of a card.
    pub optional2: String,
    pub checks: Vec<Check>,
    pub problems: Vec<Problem>,
    pub repairs: Vec<Repair>,
}

impl Mrz {
    /// Reads a text that is all there is. For a field that is being typed into, see [`reading()`].
    pub fn read(text: &str, on: NaiveDate) -> Result<Box<Self>, Say> {
        reading::read_all(text, on)
    }

    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// A visa is no identity document.
    pub fn is_visa(&self) -> bool {
        self.format.is_visa()
    }

    /// Every check digit holds and every field can be read.
    pub fn is_valid(&self) -> bool {
        self.checks.iter().all(|c| c.ok) && self.problems.iter().all(|p| p.weight < Weight::Error)
    }

    /// The zone with one repair made, lines joined by a line feed: to be read again.
    pub fn apply_repair(&self, repair: &Repair) -> String {
        self.repaired(&[repair])
    }

    /// The zone with all repairs of a set made.
    pub fn apply_set(&self, set: usize) -> String {
        let repairs: Vec<&Repair> = self.repairs.iter().filter(|r| r.set == set).collect();
        self.repaired(&repairs)
    }

    fn repaired(&self, repairs: &[&Repair]) -> String {
        let line = |(l, line): (usize, &String)| {
            let at = |c: usize| repairs.iter().find(|r| r.line == l + 1 && r.column == c + 1);
            line.chars()
                .enumerate()
                .map(|(c, was)| at(c).map_or(was, |r| r.likely))
                .collect::<String>()
        };
        self.lines
            .iter()
            .enumerate()
            .map(line)
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// `run` is as long as the format asks and holds characters of the zone only.
    fn parse(format: Format, run: &[char], cleaned: &Cleaned, on: NaiveDate) -> Self {
        let long = LongNumber::find(format, run);
        let checks = check::checks(format, run, long.as_ref());
        let raw = |field| text(run, &format.span(field));
        let plain = |field| raw(field).trim_end_matches('<').to_owned();
        let (name, name_problems) = name::read(format, &raw(Field::Name));
        let mut problems = input_problems(cleaned);
        if format.is_visa() {
            problems.push(Problem::warning(
                Say::new("mrz-visa").with("format", format.as_str()),
            ));
        }
        problems.extend(code_problem(format, &raw(Field::DocumentCode)));
        let misplaced = misplaced(format, run);
        problems.extend(misplaced.iter().map(|m| m.problem()));
        problems.extend(check_problems(&checks, &misplaced));
        for field in [Field::IssuingState, Field::Nationality] {
            problems.extend(state::problem(field, &plain(field)));
        }
        problems.extend(name_problems);
        let number_span = long
            .as_ref()
            .map_or_else(|| format.span(Field::Number), |l| l.number.clone());
        let number = text(run, &number_span).trim_end_matches('<').to_owned();
        problems.extend(number_problem(&number));
        let unreadable = |field| misplaced.iter().any(|m| m.field.as_str() == field);
        let (birth, problem) = birth(&raw(Field::BirthDate), on);
        problems.extend(problem.filter(|p| p.weight < Weight::Error || !unreadable("birth_date")));
        let (expiry, problem) = expiry(&raw(Field::ExpiryDate), on);
        problems.extend(problem.filter(|p| p.weight < Weight::Error || !unreadable("expiry_date")));
        let (sex, problem) = sex(&raw(Field::Sex));
        problems.extend(problem);
        let optional_span = long
            .as_ref()
            .map_or_else(|| format.span(Field::Optional), |l| l.optional.clone());
        let repairs = repair::repairs(format, run, &checks);
        Self {
            lines: run.chunks(format.width()).map(|l| l.iter().collect()).collect(),
            format,
            document_code: plain(Field::DocumentCode),
            issuing_state: plain(Field::IssuingState),
            name,
            // A filler inside stands for a sign or blank that the zone cannot hold (part 3, 4.5).
            number: number.replace('<', " "),
            nationality: plain(Field::Nationality),
            birth,
            sex,
            expiry,
            optional: text(run, &optional_span).trim_matches('<').to_owned(),
            optional2: plain(Field::Optional2),
            checks,
            problems,
            repairs,
        }
    }
}

fn text(run: &[char], span: &[usize]) -> String {
    span.iter().filter_map(|p| run.get(*p)).collect()
}

/// No check digit covers a name: where characters were turned by the program, the clerk compares.
fn input_problems(cleaned: &Cleaned) -> Vec<Problem> {
    let mut out = Vec::new();
    if cleaned.turned {
        out.push(Problem::note(Say::new("mrz-layout-turned")));
    }
    if cleaned.doubles {
        out.push(Problem::warning(Say::new("mrz-look-alikes")));
    }
    out
}

/// Part 4, 4.4; part 5, 4.2.2.1; part 6, 4.2.2.1. A reader accepts any second letter of a passport.
fn code_problem(format: Format, code: &str) -> Option<Problem> {
    let mut letters = code.chars();
    let (first, second) = (letters.next().unwrap_or('<'), letters.next().unwrap_or('<'));
    let say = |id| {
        Say::new(id)
            .with("code", code.trim_end_matches('<'))
            .with("format", format.as_str())
    };
    let fits = match format {
        Format::Td3 => first == 'P',
        Format::MrvA | Format::MrvB => first == 'V',
        Format::Td1 => "ACI".contains(first) && second != 'V' && code != "AI",
        Format::Td2 => "ACI".contains(first) && second != 'V' && code != "AC",
    };
    if !fits {
        Some(Problem::warning(say("mrz-code-unusual")))
    } else if format == Format::Td1 && code == "AC" {
        Some(Problem::warning(say("mrz-code-crew")))
    } else {
        None
    }
}

/// A letter where a digit must stand, or the other way round.
struct Misplaced {
    field: Field,
    line: usize,
    column: usize,
    read: char,
}

impl Misplaced {
    fn problem(&self) -> Problem {
        let id = match self.field.letters() {
            layout::Letters::Digits => "mrz-not-a-digit",
            _ if self.field == Field::Name => "mrz-name-digit",
            _ => "mrz-not-a-letter",
        };
        Problem::error(
            Say::new(id)
                .with("field", self.field.as_str())
                .with("line", self.line)
                .with("column", self.column)
                .with("read", self.read),
        )
    }
}

fn misplaced(format: Format, run: &[char]) -> Vec<Misplaced> {
    let found = run.iter().enumerate().filter_map(|(i, c)| {
        let field = format
            .field_at(i)
            .filter(|f| *f != Field::Sex && repair::is_misplaced(*f, *c))?;
        let (line, column) = format.line_and_column(i);
        Some(Misplaced {
            field,
            line,
            column,
            read: *c,
        })
    });
    found.collect()
}

/// A failed check digit with its place. The composite fails with each of the others and is told only alone; a misplaced
/// letter says more than the check digit of its field.
fn check_problems(checks: &[Check], misplaced: &[Misplaced]) -> Vec<Problem> {
    let located = |c: &Check| misplaced.iter().any(|m| m.field.as_str() == c.field.as_str());
    let failed: Vec<&Check> = checks.iter().filter(|c| !c.ok).collect();
    let others =
        failed.iter().any(|c| c.field != Field::Composite) || misplaced.iter().any(Misplaced::is_covered);
    failed
        .iter()
        .filter(|c| !located(c) && (c.field != Field::Composite || !others))
        .map(|c| {
            let id = if c.field == Field::Composite {
                "mrz-composite-wrong"
            } else {
                "mrz-check-wrong"
            };
            Problem::error(
                Say::new(id)
                    .with("field", c.field.as_str())
                    .with("line", c.line)
                    .with("column", c.column)
                    .with("given", c.given)
                    .with("expected", c.expected),
            )
        })
        .collect()
}

impl Misplaced {
    /// Whether a check digit covers it.
    fn is_covered(&self) -> bool {
        self.field.letters() == layout::Letters::Digits
    }
}

fn number_problem(number: &str) -> Option<Problem> {
    if number.chars().all(|c| c == '<') {
        Some(Problem::error(Say::new("mrz-number-missing")))
    } else if number.contains('<') {
        Some(Problem::warning(
            Say::new("mrz-number-gap").with("number", number.replace('<', " ")),
        ))
    } else {
        None
    }
}

fn birth(text: &str, on: NaiveDate) -> (Option<BirthDate>, Option<Problem>) {
    let say = |id| Say::new(id).with("read", text);
    match date::read_birth(text, on) {
        Birth::Known(date) => (Some(date), None),
        Birth::Partly { date, zeros: false } => (Some(date), Some(Problem::note(say("mrz-birth-partly")))),
        Birth::Partly { date, zeros: true } => (Some(date), Some(Problem::warning(say("mrz-birth-zeros")))),
        Birth::Unknown => (None, Some(Problem::warning(say("mrz-birth-unknown")))),
        Birth::Unreadable => (None, Some(Problem::error(say("mrz-birth-not-a-date")))),
    }
}

fn expiry(text: &str, on: NaiveDate) -> (Option<NaiveDate>, Option<Problem>) {
    let say = |id| Say::new(id).with("read", text);
    match date::read_expiry(text, on) {
        Expiry::Known(date) => (Some(date), None),
        Expiry::Far(date) => (
            Some(date),
            Some(Problem::warning(say("mrz-expiry-far").with("date", date))),
        ),
        Expiry::None => (None, Some(Problem::warning(say("mrz-expiry-none")))),
        Expiry::Unreadable => (None, Some(Problem::error(say("mrz-expiry-not-a-date")))),
    }
}

/// `X` belongs to the visual zone; some States print it here too.
fn sex(text: &str) -> (Option<Sex>, Option<Problem>) {
    match text {
        "M" => (Some(Sex::Male), None),
        "F" => (Some(Sex::Female), None),
        "<" => (Some(Sex::Unspecified), None),
        "X" => (
            Some(Sex::Unspecified),
            Some(Problem::warning(Say::new("mrz-sex-x"))),
        ),
        _ => (
            None,
            Some(Problem::error(Say::new("mrz-sex-wrong").with("read", text))),
        ),
    }
}
