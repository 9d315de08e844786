//! The two tables, read; all that is wrong with one is said, each with its line.

use std::collections::BTreeSet;
use tereze::domain::term::{Counting, Term};

/// Each service, the text it stands in and the part of that text which is its own.
pub const SERVICES: [(&str, &str, &str); 9] = [
    ("iin-consular", "003_0bb720cd39457a87", ""),
    ("iin-temporary", "000_d970fce98eaf48f2", ""),
    ("passport-id", "001_75fb4d6593277bce", "annex 1"),
    ("temporary-id", "001_75fb4d6593277bce", "annex 2"),
    ("residence-registration", "001_75fb4d6593277bce", "annex 3"),
    ("residence-deregistration", "001_75fb4d6593277bce", "annex 4"),
    ("permanent-residence", "002_24ca5a3e3e60c4b3", "annex 1"),
    ("refugee-status", "002_24ca5a3e3e60c4b3", "annex 4"),
    ("labour-permit", "004_4bae6084cb402d0a", ""),
];

pub const STEPS: &str = include_str!("steps.tsv");
pub const TERMS: &str = include_str!("terms.tsv");

const STEP_COLUMNS: &str =
    "service\tpath\tnumber\tcode\tunit\taction\tend_form\tterm\tcounting\tnext\tpoint\twords";
const TERM_COLUMNS: &str = "service\tkind\treading\tterm\tcounting\tnotes\tpoint\twords";

const PATHS: [&str; 3] = ["main", "refusal", "return"];
/// What tells paths apart; a path has one word of each at most.
const SIDES: [&[&str]; 3] = [
    &["window", "corporation", "portal"],
    &["P", "E"],
    &[
        "urgency-1",
        "urgency-2",
        "urgency-3",
        "urgency-1,2",
        "urgency-1,2,3",
        "general",
    ],
];
const KINDS: [&str; 9] = [
    "service",
    "waiting-submit",
    "waiting-collect",
    "refusal-receipt",
    "refusal-notice",
    "error-message",
    "complaint-forward",
    "complaint-provider",
    "complaint-body",
];

#[derive(Debug, Clone)]
pub struct Step {
    pub line: usize,
    pub service: String,
    pub path: String,
    pub number: String,
    pub code: String,
    pub unit: Option<String>,
    pub action: String,
    pub end_form: Option<String>,
    pub term: Option<Term>,
    pub notes: String,
    /// Either of these; each is one step or several side by side.
    pub next: Vec<Vec<String>>,
    pub point: String,
    pub words: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Rule {
    pub line: usize,
    pub service: String,
    pub kind: String,
    pub term: Term,
    pub counting: Option<Counting>,
    pub point: String,
    pub words: String,
}

pub fn service(code: &str) -> Option<(&'static str, &'static str)> {
    let found = SERVICES.iter().find(|(service, ..)| *service == code);
    found.map(|(_, text, part)| (*text, *part))
}

fn filled(cell: &str) -> Option<String> {
    (cell != "-").then(|| cell.to_owned())
}

fn term(cell: &str, found: &mut Vec<String>) -> Option<Term> {
    let cell = filled(cell)?;
    let read = Term::parse(&cell);
    if read.is_err() {
        found.push(format!("{cell:?} is not a term"));
    }
    read.ok()
}

/// What is common to the rows of both tables.
fn common(cells: &[&str], point: &str, found: &mut Vec<String>) {
    if cells.iter().any(|c| c.trim() != *c || c.is_empty()) {
        found.push("a cell is empty or has spaces around it".to_owned());
    }
    match service(cells[0]) {
        None => found.push(format!("{:?} is no service", cells[0])),
        Some((_, part)) if !point.starts_with(part) => found.push(format!("{point} is not of {part}")),
        Some(_) => {}
    }
}

/// The rows of a table after its head, each read by `one`, or all that is wrong.
fn table<T>(
    text: &str,
    columns: &str,
    mut one: impl FnMut(usize, &[&str], &mut Vec<String>) -> Option<T>,
) -> Result<Vec<T>, Vec<String>> {
    let mut lines = text.lines();
    if lines.next() != Some(columns) {
        return Err(vec!["line 1: not the columns of this table".to_owned()]);
    }
    let wanted = columns.split('\t').count();
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    for (at, line) in lines.enumerate() {
        let cells: Vec<&str> = line.split('\t').collect();
        let mut found = Vec::new();
        if cells.len() == wanted {
            rows.extend(one(at + 2, &cells, &mut found));
        } else {
            found.push(format!("{} cells", cells.len()));
        }
        wrong.extend(found.into_iter().map(|f| format!("line {}: {f}", at + 2)));
    }
    if wrong.is_empty() { Ok(rows) } else { Err(wrong) }
}

pub fn steps(text: &str) -> Result<Vec<Step>, Vec<String>> {
    let rows = table(text, STEP_COLUMNS, |line, cells, found| {
        common(cells, cells[10], found);
        let mut words = cells[1].split(' ');
        let known = |word: &str| SIDES.iter().any(|side| side.contains(&word));
        if !words.next().is_some_and(|w| PATHS.contains(&w)) || !words.all(known) {
            found.push(format!("{:?} is no path", cells[1]));
        }
        let code = |c: char| c.is_ascii_lowercase() || c == '-';
        if !cells[3].chars().all(code) {
            found.push(format!("{:?} is no code", cells[3]));
        }
        let next = filled(cells[9]).unwrap_or_default();
        let sides = |one: &str| one.split(',').map(str::to_owned).collect();
        Some(Step {
            line,
            service: cells[0].to_owned(),
            path: cells[1].to_owned(),
            number: cells[2].to_owned(),
            code: cells[3].to_owned(),
            unit: filled(cells[4]),
            action: cells[5].to_owned(),
            end_form: filled(cells[6]),
            term: term(cells[7], found),
            notes: cells[8].to_owned(),
            next: next.split('|').filter(|n| !n.is_empty()).map(sides).collect(),
            point: cells[10].to_owned(),
            words: filled(cells[11]),
        })
    })?;
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for row in &rows {
        for next in row.next.iter().flatten() {
            if leads(row, next, &rows).is_empty() {
                wrong.push(format!("line {}: {next} is no step of {}", row.line, row.service));
            }
        }
        if !seen.insert((&row.service, &row.path, &row.number)) {
            wrong.push(format!(
                "line {}: {} stands twice on {}",
                row.line, row.number, row.path
            ));
        }
        if row.term.is_some() && row.words.is_none() {
            wrong.push(format!("line {}: a term without its words", row.line));
        }
    }
    if wrong.is_empty() { Ok(rows) } else { Err(wrong) }
}

pub fn rules(text: &str) -> Result<Vec<Rule>, Vec<String>> {
    table(text, TERM_COLUMNS, |line, cells, found| {
        common(cells, cells[6], found);
        if !KINDS.contains(&cells[1]) {
            found.push(format!("{:?} is no kind of term", cells[1]));
        }
        let counting = match cells[4] {
            "next-day" => Some(Counting::NextDay),
            "same-day" => Some(Counting::SameDay),
            "-" => None,
            other => {
                found.push(format!("{other:?} is no counting"));
                None
            }
        };
        if cells[3] == "-" {
            found.push("no term".to_owned());
        }
        Some(Rule {
            line,
            service: cells[0].to_owned(),
            kind: cells[1].to_owned(),
            term: term(cells[3], found)?,
            counting,
            point: cells[6].to_owned(),
            words: cells[7].to_owned(),
        })
    })
}

/// The rows that a number names from a row: of its service, whichever reading, and not of another carrier or urgency.
pub fn leads<'a>(row: &Step, number: &str, rows: &'a [Step]) -> Vec<&'a Step> {
    let named = |to: &Step| to.number == number || to.number.strip_suffix(['a', 'b']) == Some(number);
    let mine = rows.iter().filter(|to| to.service == row.service);
    mine.filter(|to| named(to) && together(&row.path, &to.path))
        .collect()
}

fn together(one: &str, other: &str) -> bool {
    SIDES.iter().enumerate().all(|(at, side)| {
        let of =
            |path: &str| -> Option<String> { path.split(' ').find(|w| side.contains(w)).map(str::to_owned) };
        match (of(one), of(other)) {
            // Urgencies may be named one by one or several at once.
            (Some(a), Some(b)) if at == 2 => urgencies(&a).any(|x| urgencies(&b).any(|y| x == y)),
            (Some(a), Some(b)) => a == b,
            _ => true,
        }
    })
}

fn urgencies(word: &str) -> impl Iterator<Item = &str> {
    word.strip_prefix("urgency-").unwrap_or(word).split(',')
}
