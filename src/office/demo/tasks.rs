//! Tasks of practice: whom the clerk serves, what that person says and shows, and what has to be done. Each is a row of a
//! file; what the program knows of tasks is how far a case was brought before, and what can be checked of it after.

mod check;

pub use check::Check;

use super::cases;
use super::chance::Chance;
use super::people::{self, Passport, Someone};
use super::practice;
use crate::domain::act::CaseId;
use crate::domain::birth::BirthDate;
use crate::domain::case::{Case, State};
use crate::domain::code::{CategoryCode, DocumentCode};
use crate::domain::mrz;
use crate::forms::pack::Pack;
use crate::office::open::OpenOffice;
use crate::office::request::{CaseView, OfficeView};
use crate::office::trouble::Trouble;
use crate::texts::format;
use crate::texts::lang::Texts;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    kind: String,
    state: String,
    category: CategoryCode,
    /// Whether the passport has the patronymic among the given names.
    #[serde(default)]
    patronymic: Where,
    /// How far the case was brought before the clerk takes it up; nothing where nobody came yet.
    #[serde(default)]
    from: Option<State>,
    goal: State,
    #[serde(default)]
    checks: Vec<Check>,
    /// What the person lays down, where nobody came yet.
    #[serde(default)]
    papers: Vec<DocumentCode>,
    /// What the person did not bring.
    #[serde(default)]
    absent: Vec<DocumentCode>,
    title: Texts,
    words: Texts,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Where {
    #[default]
    Apart,
    AmongGivenNames,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Table {
    task: Vec<Row>,
}

/// A task, with everything that the made-up person brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    pub title: Texts,
    pub words: Texts,
    /// The case that was begun before.
    pub case: Option<CaseId>,
    /// How many acts it had then.
    acts: usize,
    category: CategoryCode,
    /// Where the case has to be.
    pub goal: State,
    /// What has to be so beside that.
    pub checks: Vec<Check>,
    /// What the person lays down, where nobody came yet.
    pub papers: Vec<DocumentCode>,
    absent: Vec<DocumentCode>,
    /// In Latin and Cyrillic letters.
    surname: [&'static str; 2],
    patronymic: String,
    number: String,
    /// The machine-readable zone of the passport, lines joined by a line feed.
    pub zone: String,
    /// What stands in the visual zone and what the person says: the ending of a text's id, and the value.
    pub said: Vec<(&'static str, String)>,
    /// The names that the person has, in Latin and Cyrillic letters, each by the ending of its text's id.
    names: Vec<(&'static str, [&'static str; 2])>,
    birth: Option<BirthDate>,
}

/// A name in parts that compare.
fn parts(text: &str) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    let parts = lower.split(|c: char| !c.is_alphanumeric());
    parts.filter(|p| !p.is_empty()).map(str::to_owned).collect()
}

/// The columns of a person's names, by the endings of their texts' ids.
const NAMES: [(&str, &str); 3] = [
    ("surname", "surname"),
    ("given-names", "given_names"),
    ("patronymic", "patronymic"),
];

impl Task {
    /// What was told under an ending of a text's id.
    fn told(&self, id: &str) -> &str {
        let told = self.said.iter().find(|(told, _)| *told == id);
        told.map_or("", |(_, value)| value)
    }

    /// Whether a pack has what the task is under.
    pub fn is_of(&self, pack: &Pack) -> bool {
        pack.category(&self.category).is_some()
    }

    /// Whether somebody comes with it to an office of this kind.
    fn comes_to(&self, kind: &str, pack: &Pack) -> bool {
        let ways = pack.channels_of(kind);
        ways.iter().any(|c| pack.comes_by(&self.category, &c.code))
    }

    /// Whether a case is the one that the task is about: begun for it, or this person's, under the category asked for.
    pub fn is_about(&self, case: &Case) -> bool {
        if let Some(id) = self.case {
            return case.id == id;
        }
        let category = case.opened.as_ref().map(|o| &o.category);
        category == Some(&self.category) && self.is_person(case)
    }

    fn is_person(&self, case: &Case) -> bool {
        let [latin, cyrillic] = self.surname;
        let person = &case.person;
        let in_latin = mrz::mrz_form(&person.latin.replace('<', " ")).contains(&mrz::mrz_form(latin));
        let named = in_latin || person.cyrillic.contains(cyrillic);
        // Where no passport was shown nobody's number is known.
        named && (person.documents.is_empty() || person.documents.contains(&self.number))
    }

    /// What the case says otherwise than the person's own sheet, by the endings of texts' ids. A script in which nothing
    /// was written is not compared; a receipt may bear one, and names nobody's father.
    pub fn differs(&self, case: &Case) -> Vec<&'static str> {
        let person = &case.person;
        let spellings = person.spellings.iter().flat_map(|s| parts(s));
        let written: BTreeSet<String> = spellings.chain(parts(&person.latin)).collect();
        let told = [!person.latin.is_empty(), !person.cyrillic.is_empty()];
        let as_told = |scripts: &[&str; 2]| {
            let each = scripts.iter().zip(told).filter(|(_, told)| *told);
            let mut parts = each.flat_map(|(name, _)| parts(name));
            parts.all(|part| written.contains(&part))
        };
        // A receipt may bear the surname alone.
        let surname: BTreeSet<String> = self.surname.iter().flat_map(|s| parts(s)).collect();
        let alone = case.accepted.is_none() && written.is_subset(&surname);
        let asked = |id: &str| match id {
            "given-names" => !alone,
            "patronymic" => case.accepted.is_some(),
            _ => true,
        };
        let names = self.names.iter().filter(|(id, _)| asked(id));
        let wrong = names.filter(|(_, scripts)| !as_told(scripts));
        let mut out: Vec<&'static str> = wrong.map(|(id, _)| *id).collect();
        if person.birth.is_some() && person.birth != self.birth {
            out.push("born");
        }
        out
    }

    /// Each thing that the task asks for, and whether it is so.
    pub fn weighed(&self, view: &CaseView) -> Vec<bool> {
        let state = view.case.state == self.goal;
        let checks = self.checks.iter().map(|check| check.holds(self, view));
        std::iter::once(state).chain(checks).collect()
    }

    /// Whether everything is so that the task asks for.
    pub fn is_done(&self, view: &CaseView) -> bool {
        self.is_about(&view.case) && self.weighed(view).into_iter().all(|holds| holds)
    }
}

fn table() -> Table {
    toml::from_str(include_str!("../../../assets/demo/tasks.toml")).unwrap_or_default()
}

/// The tasks of a day, as they are chosen from.
pub fn all(on: NaiveDate, seed: u64) -> Vec<Task> {
    let rows = table().task.into_iter();
    rows.filter_map(|row| Made::new(row, on, seed))
        .map(|m| m.task)
        .collect()
}

/// Those that can be done in an office of this kind: all of them, where everybody of them comes to it.
pub fn of_office(view: &OfficeView, on: NaiveDate, seed: u64) -> Vec<Task> {
    let all = all(on, seed);
    let kind = &view.settings.kind;
    let mut packs = view.catalogue.for_office(kind);
    match packs.any(|pack| all.iter().all(|task| task.comes_to(kind, pack))) {
        true => all,
        false => Vec::new(),
    }
}

/// One of them with its person at the counter. Another seed is another passport, and another case, of the same name.
/// Nothing of it is done where made-up people have no business.
pub fn begin(office: &mut OpenOffice, place: usize, seed: u64, now: DateTime<Utc>) -> Result<Task, Trouble> {
    let gone = || Trouble::problem("practice-no-task");
    let row = table().task.into_iter().nth(place).ok_or_else(gone)?;
    let on = office.at(now).date_naive();
    let from = row.from;
    let mut made = Made::new(row, on, seed).ok_or_else(gone)?;
    if let Some(from) = from {
        if !office.view.settings.specimen {
            return Err(gone());
        }
        made.bring(office, from, now)?;
    }
    Ok(made.task)
}

/// A task on its way, with what it is made from.
struct Made {
    task: Task,
    someone: &'static Someone,
    nth: usize,
    chance: Chance,
}

impl Made {
    fn new(row: Row, on: NaiveDate, seed: u64) -> Option<Self> {
        let mut chance = Chance::new(seed);
        let fits = |s: &&Someone| s.get("kind") == row.kind && s.state() == row.state;
        let someone = people::all().iter().find(fits)?;
        let nth = chance.below(900) + 1;
        let patronymic = someone.get("patronymic");
        let among = row.patronymic == Where::AmongGivenNames;
        let given = match among {
            true => format!("{} {patronymic}", someone.get("given_names")),
            false => someone.get("given_names").to_owned(),
        };
        let passport = people::passport_with(someone, &given, nth, on, &mut chance)?;
        let task = Task {
            title: row.title,
            words: row.words,
            case: None,
            acts: 0,
            category: row.category,
            goal: row.goal,
            checks: row.checks,
            papers: row.papers,
            absent: row.absent,
            surname: [someone.get("surname"), someone.get("surname_cyr")],
            patronymic: patronymic.to_owned(),
            said: said(someone, nth, &passport),
            names: names(someone),
            birth: someone.birth_of(nth),
            number: passport.number,
            zone: passport.mrz,
        };
        Some(Self {
            task,
            someone,
            nth,
            chance,
        })
    }

    /// Brings the person's case as far as the task begins, and tells what comes from outside after that.
    fn bring(&mut self, office: &mut OpenOffice, from: State, now: DateTime<Utc>) -> Result<(), Trouble> {
        let category = &self.task.category;
        let someone = (self.someone, self.nth);
        let id = cases::bring(office, category, someone, from, now, &mut self.chance)?;
        let view = office.case_view(id)?;
        self.task.acts = view.acts.len();
        self.task.case = Some(id);
        let number = view.case.number.as_ref().map(ToString::to_string);
        let mut told = vec![("case", number.unwrap_or_default())];
        if self.task.checks.contains(&Check::OuterNumber) {
            let number = self.chance.below(100_000_000);
            told.push(("outer-number", format!("DEMO-{number:08}")));
        }
        if self.task.checks.contains(&Check::Iin) {
            let iin = people::iin(self.someone, self.nth, &mut self.chance);
            told.push(("iin", iin.unwrap_or_default()));
        }
        told.push(("shows", format!("{} {}", practice().shown, self.task.number)));
        self.task.said.splice(0..0, told);
        Ok(())
    }
}

fn names(someone: &'static Someone) -> Vec<(&'static str, [&'static str; 2])> {
    let name = |(id, column)| (id, [someone.get(column), someone.get(&format!("{column}_cyr"))]);
    let all = NAMES.into_iter().map(name);
    all.filter(|(_, [latin, _])| !latin.is_empty()).collect()
}

/// What stands in the visual zone, and what the person says.
fn said(someone: &'static Someone, nth: usize, passport: &Passport) -> Vec<(&'static str, String)> {
    let mut said = vec![("document", passport.number.clone())];
    for (id, [latin, cyrillic]) in names(someone) {
        said.push((id, format!("{latin} / {cyrillic}")));
    }
    let birth = someone.birth_of(nth).and_then(|b| b.full());
    said.push(("born", birth.map_or_else(String::new, format::date)));
    said.push(("issued", format::date(passport.issued)));
    for (id, column) in [
        ("citizenship", "state"),
        ("birthplace", "birthplace"),
        ("ethnicity", "ethnicity"),
        ("region", "region"),
        ("district", "district"),
        ("address", "address"),
        ("representative", "representative"),
        ("representative-citizenship", "representative_citizenship"),
    ] {
        let mut value = someone.get(column).to_owned();
        // As the document has it, and where that is, in both languages.
        if column == "birthplace" {
            let (kk, ru) = (someone.get("birthplace_kk"), someone.get("birthplace_ru"));
            value = format!("{value} – {kk} / {ru}");
        }
        if !value.is_empty() {
            said.push((id, value));
        }
    }
    said
}

#[cfg(test)]
mod tests;
