//! Other readings of the same Latin letters, where practice differs or the passport has lost something: Müller from
//! MUELLER, Chang'an from Changan, the Azerbaijani q and h, the Uzbek o. The table is `respellings.tsv`.

use super::context::Context;
use super::table::{self, Standing, field};
use crate::domain::answer::Zone;
use std::sync::LazyLock;

/// The rows that are applied together, as one more reading of a name.
pub struct Reading {
    pub system: String,
    /// The code of the rule that is named beside the proposal.
    pub rule: String,
    zone: Option<Zone>,
    /// Before the plain reading, or after it.
    pub first: bool,
    rows: Vec<Respelling>,
    pub standing: Standing,
    pub source: String,
}

struct Respelling {
    from: Vec<char>,
    to: String,
    left: Option<Context>,
    right: Option<Context>,
}

static READINGS: LazyLock<Vec<Reading>> =
    LazyLock::new(|| read(include_str!("../../../assets/transcription/respellings.tsv")));

/// The other readings of a system for a name from this zone.
pub fn readings(system: &str, zone: Zone) -> impl Iterator<Item = &'static Reading> {
    READINGS
        .iter()
        .filter(move |r| r.system == system && r.zone.is_none_or(|z| z == zone))
}

fn read(text: &str) -> Vec<Reading> {
    let mut all: Vec<Reading> = Vec::new();
    for record in table::records(text) {
        let (Ok(left), Ok(right)) = (
            table::context(field(&record, 6)),
            table::context(field(&record, 7)),
        ) else {
            continue;
        };
        let row = Respelling {
            from: field(&record, 4).chars().collect(),
            to: field(&record, 5).to_owned(),
            left,
            right,
        };
        let rule = field(&record, 1);
        match all.iter_mut().find(|r| r.rule == rule) {
            Some(reading) => reading.rows.push(row),
            None => all.push(Reading {
                system: field(&record, 0).to_owned(),
                rule: rule.to_owned(),
                zone: match field(&record, 2) {
                    "mrz" => Some(Zone::MachineReadable),
                    "visual" => Some(Zone::Visual),
                    _ => None,
                },
                first: field(&record, 3) == "before",
                rows: vec![row],
                standing: Standing::parse(field(&record, 9)),
                source: field(&record, 10).to_owned(),
            }),
        }
    }
    all
}

impl Reading {
    /// The lower-case word respelt: at each place the first row that fits.
    pub fn respell(&self, word: &str) -> String {
        let letters: Vec<char> = std::iter::once('#')
            .chain(word.chars())
            .chain(std::iter::once('#'))
            .collect();
        let mut out = String::new();
        let mut at = 1;
        while at + 1 < letters.len() {
            let (before, here) = letters.split_at(at);
            let row = self.rows.iter().find(|row| {
                !row.from.is_empty()
                    && here.starts_with(&row.from)
                    && row.left.as_ref().is_none_or(|c| c.ends(before))
                    && row
                        .right
                        .as_ref()
                        .is_none_or(|c| c.begins(&here[row.from.len()..]))
            });
            match row {
                Some(row) => {
                    out.push_str(&row.to);
                    at += row.from.len();
                }
                None => {
                    out.push(letters[at]);
                    at += 1;
                }
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn respelt(system: &str, zone: Zone, word: &str) -> Vec<String> {
        readings(system, zone).map(|r| r.respell(word)).collect()
    }

    #[test]
    fn every_row_of_the_table_is_read() {
        let text = include_str!("../../../assets/transcription/respellings.tsv");
        let rows: usize = READINGS.iter().map(|r| r.rows.len()).sum();
        assert_eq!(rows, text.lines().count() - 1);
    }

    #[test]
    fn german_digraphs_only_where_they_are_umlauts() {
        let mrz = |word: &str| respelt("de", Zone::MachineReadable, word)[0].clone();
        for (word, respelling) in [
            ("mueller", "müller"),
            ("koehler", "köhler"),
            ("koeln", "köln"),
            ("baer", "bär"),
            ("bauer", "bauer"),
            ("neuer", "neuer"),
            ("quentin", "quentin"),
            ("michael", "michael"),
            ("michaela", "michaela"),
            ("manuel", "manuel"),
            ("joel", "joel"),
            ("mueller-oezdemir", "müller-özdemir"),
        ] {
            assert_eq!(mrz(word), respelling);
        }
    }

    #[test]
    fn the_other_cut_of_pinyin() {
        let cut = |word: &str| respelt("zh-pinyin", Zone::Visual, word)[0].clone();
        assert_eq!(cut("changan"), "chang'an");
        assert_eq!(cut("jinan"), "jin'an");
        assert_eq!(cut("xiaoping"), "xiaoping");
    }
}
