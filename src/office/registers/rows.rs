//! The rows of a register, each from an act; nothing is typed twice.

use super::words::Words;
use crate::domain::act::{CaseId, Deed, LegalPerson, OutageId, Person};
use crate::domain::complaint::Complaint;
use crate::domain::term::ASTANA;
use crate::office::open::OpenOffice;
use crate::office::trouble::Trouble;
use crate::store::journal::Entry;
use crate::store::projection::beside::Wanted;
use crate::store::projection::lists::{CaseRow, Contents};
use crate::texts::format;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

pub type Row = Vec<String>;

/// A span of days by the clock of the office, both ends in it.
#[derive(Debug, Clone, Copy)]
pub struct Period {
    pub from: NaiveDate,
    pub until: NaiveDate,
}

impl Period {
    fn holds(self, day: NaiveDate) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

/// The entries of a kind that were written in a period.
pub fn entries(office: &OpenOffice, kind: &str, period: Period) -> Result<Vec<Entry>, Trouble> {
    let zone = office.view.settings.zone;
    let all = office.store.entries_of_kind(kind, period.from, period.until)?;
    let inside = |e: &Entry| period.holds(e.act.at.with_timezone(&zone).date_naive());
    Ok(all.into_iter().filter(inside).collect())
}

fn case_of(office: &OpenOffice, case: Option<CaseId>) -> Result<Option<CaseRow>, Trouble> {
    match case {
        Some(case) => Ok(office.store.case_row(case)?),
        None => Ok(None),
    }
}

fn number_of(row: Option<&CaseRow>) -> String {
    let number = row.and_then(|r| r.number.as_ref());
    number.map_or_else(String::new, ToString::to_string)
}

/// Latin, and the Cyrillic beside it.
pub fn who(latin: &str, cyrillic: &str) -> String {
    match (latin.is_empty(), cyrillic.is_empty()) {
        (false, false) => format!("{cyrillic} / {latin}"),
        (false, true) => latin.to_owned(),
        _ => cyrillic.to_owned(),
    }
}

/// Who applied: a legal person, and for whom; as a rule the person.
fn applicant(person: &Person) -> String {
    let who = who(&person.latin, &person.cyrillic);
    match person.legal_person.as_ref().and_then(LegalPerson::names) {
        None => who,
        Some([kk, ru]) if kk == ru => format!("{kk}; {who}"),
        Some([kk, ru]) => format!("{kk} / {ru}; {who}"),
    }
}

fn numbered(rows: Vec<Row>) -> Vec<Row> {
    let with = |(n, row): (usize, Row)| std::iter::once((n + 1).to_string()).chain(row).collect();
    rows.into_iter().enumerate().map(with).collect()
}

/// What was erased shows that it was there: its moment and the number that was kept.
fn erased(words: &Words<'_>, entry: &Entry, case: Option<&CaseRow>, columns: usize) -> Option<Row> {
    let gone = case.is_some_and(|c| c.contents == Contents::Erased) || entry.body.is_none();
    gone.then(|| {
        let mut row = vec![
            words.moment(&entry.act.at),
            number_of(case),
            words.both("register-erased"),
        ];
        row.resize(columns, String::new());
        row
    })
}

/// When, case, paper and number, to whom, by which document, who handed it over, and the place of a signature.
pub fn results(office: &OpenOffice, period: Period) -> Result<Vec<Row>, Trouble> {
    let words = Words::of(office)?;
    let mut out = Vec::new();
    for entry in entries(office, "handed-over", period)? {
        let case = case_of(office, entry.act.case)?;
        if let Some(row) = erased(&words, &entry, case.as_ref(), 7) {
            out.push(row);
            continue;
        }
        let Deed::HandedOver(over) = &entry.act.deed else {
            continue;
        };
        let known = entry.act.case.and_then(|id| office.case(id).ok());
        let pack = known.and_then(|case| office.pack_of(&case).ok());
        let paper = words.paper(&over.paper, pack.as_deref());
        let mut handed = format!("{paper}, № {}", over.number);
        if let Some(id) = entry.act.case
            && office
                .case(id)?
                .recalls
                .iter()
                .any(|r| r.recalled.number == over.number)
        {
            handed = format!("{handed} ({})", words.both("register-recalled"));
        }
        out.push(vec![
            words.moment(&entry.act.at),
            number_of(case.as_ref()),
            handed,
            words.receiver(over),
            words.shown(over),
            words.clerk(&entry.act.clerk),
            String::new(),
        ]);
    }
    Ok(numbered(out))
}

/// When, receipt, who, what lacked in both languages, who refused.
pub fn refusals(office: &OpenOffice, period: Period) -> Result<Vec<Row>, Trouble> {
    let words = Words::of(office)?;
    let mut out = Vec::new();
    for entry in entries(office, "intake-refused", period)? {
        let case = case_of(office, entry.act.case)?;
        if let Some(row) = erased(&words, &entry, case.as_ref(), 6) {
            out.push(row);
            continue;
        }
        let Deed::IntakeRefused(refused) = &entry.act.deed else {
            continue;
        };
        let lacks = |kazakh: bool| {
            let texts = refused
                .lacks
                .iter()
                .map(|l| if kazakh { &l.text.kk } else { &l.text.ru });
            texts.cloned().collect::<Vec<_>>().join("; ")
        };
        out.push(vec![
            words.moment(&entry.act.at),
            refused.number.to_string(),
            applicant(&refused.person),
            lacks(true),
            lacks(false),
            words.clerk(&entry.act.clerk),
        ]);
    }
    Ok(numbered(out))
}

pub fn complaints(office: &OpenOffice, period: Period) -> Result<Vec<Row>, Trouble> {
    let words = Words::of(office)?;
    let all = office.store.complaints(Wanted::All)?.into_iter();
    let inside = all.filter(|c| period.holds(c.received.received));
    let joined = |parts: &[&str], by: &str| {
        let parts = parts.iter().filter(|p| !p.is_empty());
        parts.copied().collect::<Vec<_>>().join(by)
    };
    let row = |c: Complaint| {
        let case = c.received.case_number.as_ref();
        let case = case.map_or_else(String::new, |n| format!("№ {n}"));
        let due = c
            .next()
            .map_or_else(String::new, |(_, due)| words.moment(&due.at));
        let forwarded = c.forwarded.as_ref().map_or_else(String::new, |(_, f)| {
            joined(&[f.to.as_str(), f.letter.as_str()], ", ")
        });
        let closed = c.closed.as_ref().map_or_else(String::new, |(_, closed)| {
            let outcome = words.both(words.outcome(closed.outcome));
            joined(
                &[outcome.as_str(), closed.decision.as_str(), closed.answer.as_str()],
                "; ",
            )
        });
        vec![
            format!("{}, {}", c.received.number, words.moment(&c.registered)),
            format::date(c.received.received),
            joined(&[c.received.from.as_str(), c.received.contact.as_str()], ", "),
            joined(&[c.received.about.as_str(), case.as_str()], "; "),
            due,
            forwarded,
            closed,
        ]
    };
    Ok(numbered(inside.map(row).collect()))
}

pub fn outages(office: &OpenOffice, period: Period) -> Result<Vec<Row>, Trouble> {
    let words = Words::of(office)?;
    let mut waited: BTreeMap<OutageId, BTreeSet<CaseId>> = BTreeMap::new();
    let later = period
        .until
        .checked_add_days(chrono::Days::new(62))
        .unwrap_or(period.until);
    for entry in office.store.entries_of_kind("delayed", period.from, later)? {
        if let (Deed::Delayed(delayed), Some(case)) = (&entry.act.deed, entry.act.case) {
            waited.entry(delayed.outage).or_default().insert(case);
        }
    }
    let zone = office.view.settings.zone;
    let mut all = office.store.outages(Wanted::All)?;
    all.reverse();
    all.retain(|o| period.holds(o.noticed.noticed.with_timezone(&zone).date_naive()));
    let row = |o: crate::domain::outage::Outage| {
        let restored = o.restored.as_ref().map(|r| words.moment(&r.restored));
        vec![
            words.moment(&o.noticed.noticed),
            format::clock(&o.noticed.noticed.with_timezone(&ASTANA)),
            words.both(words.failed(o.noticed.failed)),
            o.cause().to_owned(),
            o.noticed.told.clone(),
            restored.unwrap_or_default(),
            waited.get(&o.noticed.outage).map_or(0, BTreeSet::len).to_string(),
            words.clerk(&o.clerk),
        ]
    };
    Ok(numbered(all.into_iter().map(row).collect()))
}
