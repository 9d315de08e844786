//! The ledger of a kind of blank on paper.

use super::{acts, view};
use crate::domain::act::BlankKind;
use crate::domain::blank::{Entry, Line};
use crate::domain::number::Number;
use crate::office::issue;
use crate::office::open::OpenOffice;
use crate::office::registers::{both, note_printed, words::Words};
use crate::office::request::{OfOffice, Reply, Sheet};
use crate::office::trouble::Trouble;
use crate::papers::content::Value;
use crate::papers::coverage::printable;
use crate::papers::office::OfficePaper;
use crate::texts::lang::{Lang, Texts};
use chrono::{DateTime, Utc};

/// Numbers of blanks from one to another; one alone stands once.
fn span(first: &str, last: &str) -> String {
    match first == last {
        true => first.to_owned(),
        false => format!("{first} – {last}"),
    }
}

/// When, which numbers, what became of them, by which paper or case, and by whom; a line that was taken back says so.
fn cells(line: &Line, case: Option<&Number>, words: &Words<'_>) -> Vec<String> {
    let of_case = || case.map_or_else(String::new, |n| format!("№ {n}"));
    let (numbers, id, more) = match &line.entry {
        Entry::Received { batch, from } => {
            let numbers = format!("{} ({})", span(&batch.first(), &batch.last()), batch.count());
            (numbers, "blank-received", from.clone())
        }
        Entry::Used { number, .. } => (number.clone(), "blank-used", of_case()),
        Entry::Freed { number, .. } => (number.clone(), "blank-freed", of_case()),
        Entry::Spoiled { number, reason } => (number.clone(), "blank-spoiled", reason.clone()),
    };
    let more = match &line.taken_back {
        None => more,
        Some((at, clerk, reason)) => {
            let back = words.both("blank-taken-back");
            let by = words.clerk(clerk);
            format!("{more} [{back}: {reason}; {}, {by}]", words.moment(at))
        }
    };
    vec![
        words.moment(&line.at),
        numbers,
        words.both(id),
        more,
        words.clerk(&line.clerk),
    ]
}

pub fn print(office: &mut OpenOffice, of: &BlankKind, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let ledger = view(office, of, &acts(office)?)?;
    let words = Words::of(office)?;
    let row = |(n, (line, case)): (usize, &(Line, Option<Number>))| {
        let cells = cells(line, case.as_ref(), &words).into_iter();
        let row = std::iter::once((n + 1).to_string()).chain(cells);
        row.map(|cell| printable(&cell)).collect()
    };
    let rows: Vec<Vec<String>> = ledger.lines.iter().enumerate().map(row).collect();
    let left: Vec<String> = ledger.left.iter().map(|(a, b)| span(a, b)).collect();
    let text = |text: String| Value::Text(printable(&text));
    let titles = |texts: &Texts| both(texts.get(Lang::Kk), texts.get(Lang::Ru));
    let counts = ledger.kind.counts;
    let values = [
        ("blank", text(titles(&ledger.kind.title))),
        ("service", text(titles(&ledger.kind.service))),
        ("count", text(rows.len().to_string())),
        ("received", text(counts.received.to_string())),
        ("used", text(counts.used.to_string())),
        ("spoiled", text(counts.spoiled.to_string())),
        ("left", text(counts.left.to_string())),
        ("numbers_left", text(left.join("; "))),
        ("rows", Value::Rows(rows)),
    ];
    let sheet = Sheet {
        of_office: Some(OfOffice::Blanks(of.clone())),
        ..issue::of_office(office, OfficePaper::BlankLedger, values, now)?
    };
    note_printed(office, now)?;
    Ok(Reply::Sheet(Box::new(sheet)))
}
