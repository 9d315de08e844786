//! Tasks of practice: whom the clerk serves, what that person says and shows, and how far the case goes.

use super::chance::Chance;
use super::people::{self, Someone};
use crate::domain::birth::BirthDate;
use crate::domain::case::{Case, State};
use crate::texts::format;
use crate::texts::lang::Texts;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    kind: String,
    state: String,
    goal: State,
    kk: String,
    ru: String,
    en: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Table {
    task: Vec<Row>,
}

/// A task, with everything that the made-up person brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    pub words: Texts,
    /// Where the case has to be, with its paper printed.
    goal: State,
    /// The machine-readable zone of the passport, lines joined by a line feed.
    pub zone: String,
    /// What stands in the visual zone and what the person says: the ending of a text's id, and the value.
    pub said: Vec<(&'static str, String)>,
    /// The names that the person has, in Latin and Cyrillic letters, each by the ending of its text's id.
    names: Vec<(&'static str, [&'static str; 2])>,
    birth: Option<BirthDate>,
    number: String,
}

/// A name in parts that compare.
fn parts(text: &str) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    let parts = lower.split(|c: char| !c.is_alphanumeric());
    parts.filter(|p| !p.is_empty()).map(str::to_owned).collect()
}

impl Task {
    /// What the case says otherwise than the person's own sheet, by the endings of texts' ids. A script in which nothing
    /// was written is not compared; a receipt may bear one.
    pub fn differs(&self, case: &Case) -> Vec<&'static str> {
        let person = &case.person;
        let spellings = person.spellings.iter().flat_map(|s| parts(s));
        let written: BTreeSet<String> = spellings.chain(parts(&person.latin)).collect();
        let told = |script: usize| match script {
            0 => !person.latin.is_empty(),
            _ => !person.cyrillic.is_empty(),
        };
        let as_told = |scripts: &[&str; 2]| {
            let each = scripts.iter().enumerate().filter(|(n, _)| told(*n));
            each.flat_map(|(_, name)| parts(name))
                .all(|part| written.contains(&part))
        };
        let wrong = self.names.iter().filter(|(_, scripts)| !as_told(scripts));
        let mut out: Vec<&'static str> = wrong.map(|(id, _)| *id).collect();
        if person.birth.is_some() && person.birth != self.birth {
            out.push("born");
        }
        if !person.documents.is_empty() && !person.documents.contains(&self.number) {
            out.push("document");
        }
        out
    }

    /// Whether a case is where the task ends: decided, and its paper came out.
    pub fn is_done(&self, case: &Case) -> bool {
        case.state == self.goal && case.papers.iter().any(|p| p.printed > 0)
    }
}

fn table() -> Table {
    toml::from_str(include_str!("../../../assets/demo/tasks.toml")).unwrap_or_default()
}

/// The tasks of a day. Another seed is another passport of the same people.
pub fn all(on: NaiveDate, seed: u64) -> Vec<Task> {
    let mut chance = Chance::new(seed);
    let rows = table().task.into_iter();
    rows.filter_map(|row| task(row, on, &mut chance)).collect()
}

fn task(row: Row, on: NaiveDate, chance: &mut Chance) -> Option<Task> {
    let fits = |s: &&Someone| s.get("kind") == row.kind && s.state() == row.state;
    let someone = people::all().iter().find(fits)?;
    let passport = people::passport(someone, 0, on, chance)?;
    let birth = someone.birth().and_then(|b| b.full()).map(format::date);
    let mut names = Vec::new();
    let mut said = vec![("document", passport.number.clone())];
    for (id, column) in [
        ("surname", "surname"),
        ("given-names", "given_names"),
        ("patronymic", "patronymic"),
    ] {
        let (latin, cyrillic) = (someone.get(column), someone.get(&format!("{column}_cyr")));
        if !latin.is_empty() {
            names.push((id, [latin, cyrillic]));
            said.push((id, format!("{latin} / {cyrillic}")));
        }
    }
    said.push(("born", birth?));
    said.push(("issued", format::date(passport.issued)));
    for (id, column) in [
        ("citizenship", "state"),
        ("birthplace", "birthplace"),
        ("ethnicity", "ethnicity"),
        ("region", "region"),
        ("district", "district"),
        ("address", "address"),
    ] {
        let value = someone.get(column);
        if !value.is_empty() {
            said.push((id, value.to_owned()));
        }
    }
    Some(Task {
        words: Texts {
            kk: row.kk,
            ru: row.ru,
            en: row.en,
        },
        goal: row.goal,
        zone: passport.mrz,
        said,
        names,
        birth: someone.birth(),
        number: passport.number,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::act::CaseId;
    use crate::domain::mrz;

    #[test]
    fn every_task_has_its_person_and_a_whole_passport() {
        let on = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let read: Table = toml::from_str(include_str!("../../../assets/demo/tasks.toml")).unwrap();
        let tasks = all(on, 7);
        assert_eq!(tasks.len(), read.task.len());
        for task in tasks {
            let zone = mrz::Mrz::read(&task.zone, on);
            assert!(zone.is_ok(), "{}", task.zone);
            assert!(task.said.len() > 8, "{:?}", task.said);
            assert!(!task.words.kk.is_empty() && !task.words.ru.is_empty());
        }
    }

    #[test]
    fn what_was_written_is_compared_with_the_sheet() {
        let on = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let tasks = all(on, 7);
        let task = tasks
            .iter()
            .find(|t| t.said.iter().any(|(_, v)| v.contains("Heßfeldt")));
        let task = task.unwrap();
        let case = |latin: &str, visual: &str, cyrillic: &str| {
            let mut case = Case::new(CaseId(ulid::Ulid::nil()));
            case.person.latin = latin.to_owned();
            case.person.spellings = vec![latin.to_owned(), visual.to_owned(), cyrillic.to_owned()];
            case.person.cyrillic = cyrillic.to_owned();
            case
        };
        let differs = |latin, visual, cyrillic| task.differs(&case(latin, visual, cyrillic));
        let right = ("HESSFELDT WALDEMAR", "Heßfeldt Waldemar", "Хесфельдт Вальдемар");
        assert_eq!(differs(right.0, right.1, right.2), [""; 0]);
        assert_eq!(differs("", "", right.2), [""; 0], "a receipt in one script");
        assert_eq!(differs("", "", "Мюллер Ганс"), ["surname", "given-names"]);
        assert_eq!(differs("", "", "Хесфельдт"), ["given-names"]);
        assert_eq!(differs(right.0, "Hessfeldt Waldemar", right.2), ["surname"]);
        let mut other = case(right.0, right.1, right.2);
        other.person.birth = BirthDate::parse("1949-10-30").ok();
        other.person.documents = vec!["C7TR1G58X".to_owned()];
        assert_eq!(task.differs(&other), ["born", "document"]);
    }
}
