//! Tasks of practice: whom the clerk serves, what that person says and shows, and how far the case goes.

use super::chance::Chance;
use super::people::{self, Someone};
use crate::domain::case::{Case, State};
use crate::texts::format;
use crate::texts::lang::Texts;
use chrono::NaiveDate;
use serde::Deserialize;

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
}

impl Task {
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
    let mut said = vec![("document", passport.number.clone())];
    for (id, column) in [
        ("surname", "surname"),
        ("given-names", "given_names"),
        ("patronymic", "patronymic"),
    ] {
        let (latin, cyrillic) = (someone.get(column), someone.get(&format!("{column}_cyr")));
        if !latin.is_empty() {
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
    })
}

#[cfg(test)]
mod tests {
    use super::*;
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
}
