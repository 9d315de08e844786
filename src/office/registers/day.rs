//! The end of a day: everything that is open, the numbers used, the head of the journal. Nothing of it hinders closing.

use super::rows::{Period, entries, who};
use super::words::Words;
use crate::domain::act::{Deed, OfficeDeed, SpoilCause};
use crate::domain::case::State;
use crate::domain::number::{Number, Series};
use crate::office::open::OpenOffice;
use crate::office::parking;
use crate::office::request::registers::{Day, NumbersUsed};
use crate::office::trouble::Trouble;
use crate::office::visit::queue;
use crate::office::window;
use crate::store::journal::Entry;
use crate::store::projection::beside::Wanted;
use crate::store::projection::lists::{CaseRow, Order, Which};
use crate::texts::lang::Lang;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

const MOST: u32 = 10_000;

/// A row: number, who, what more.
type Row = [String; 3];

fn cases(office: &OpenOffice, states: &[State]) -> Result<Vec<CaseRow>, Trouble> {
    let which = Which {
        states: states.to_vec(),
        ..Which::default()
    };
    Ok(office.store.cases(&which, Order::Due, MOST, 0)?)
}

fn row(case: &CaseRow, words: &Words<'_>) -> Row {
    let number = case.number.as_ref().map_or_else(String::new, ToString::to_string);
    let due = case
        .due
        .as_ref()
        .map_or_else(String::new, |due| words.moment(due));
    [number, who(&case.latin, &case.cyrillic), due]
}

/// Originals that lie here, of cases that are not over; what is handed in for good is not among them.
fn originals(office: &OpenOffice, open: &[CaseRow]) -> Result<Vec<Row>, Trouble> {
    let mut out = Vec::new();
    for row in open {
        let case = office.case(row.id)?;
        // A case of a pack that this program cannot read stands here by the codes of its documents.
        let pack = office.pack_of(&case).ok();
        for code in &case.drawer {
            let title = pack
                .as_ref()
                .and_then(|p| p.document(code))
                .map(|d| super::words::both(d.title.get(Lang::Kk), d.title.get(Lang::Ru)));
            let number = row.number.as_ref().map_or_else(String::new, ToString::to_string);
            let title = title.unwrap_or_else(|| code.to_string());
            out.push([number, who(&row.latin, &row.cyrillic), title]);
        }
    }
    Ok(out)
}

/// The number that an act carries, if it took one.
fn number_of(entry: &Entry) -> Option<&Number> {
    match &entry.act.deed {
        Deed::Accepted(deed) => Some(&deed.number),
        Deed::IntakeRefused(deed) => Some(&deed.number),
        Deed::PaperIssued(deed) => Some(&deed.number),
        Deed::RegisterClosed(deed) => Some(&deed.number),
        Deed::JournalEntry(deed) => Some(&deed.number),
        Deed::Office(OfficeDeed::ComplaintReceived(deed)) => Some(&deed.number),
        _ => None,
    }
}

/// First and last of each series, and how many. A paper that bears its case's number takes none of its own.
fn numbers(office: &OpenOffice, today: Period) -> Result<Vec<NumbersUsed>, Trouble> {
    let mut used: BTreeMap<Option<Series>, std::collections::BTreeSet<Number>> = BTreeMap::new();
    for kind in [
        "accepted",
        "intake-refused",
        "paper-issued",
        "register-closed",
        "journal-entry",
        "office",
    ] {
        for entry in entries(office, kind, today)? {
            let own = number_of(&entry).filter(|n| kind != "paper-issued" || n.series().is_some());
            if let Some(number) = own {
                used.entry(number.series()).or_default().insert(number.clone());
            }
        }
    }
    let all = used.into_values().filter_map(|numbers| {
        Some(NumbersUsed {
            first: numbers.first()?.clone(),
            last: numbers.last()?.clone(),
            count: u32::try_from(numbers.len()).unwrap_or(u32::MAX),
        })
    });
    Ok(all.collect())
}

fn spoiled(office: &OpenOffice, today: Period) -> Result<Vec<Row>, Trouble> {
    let words = Words::of(office)?;
    let mut out = Vec::new();
    let why = |cause: Option<SpoilCause>, reason: &str| {
        let chosen = cause.filter(|c| *c != SpoilCause::Other);
        let said = |c: SpoilCause| words.both(&format!("printing-cause-{}", c.as_str()));
        chosen.map_or_else(|| reason.to_owned(), said)
    };
    for entry in entries(office, "paper-spoiled", today)? {
        if let Deed::PaperSpoiled {
            paper,
            number,
            reason,
            cause,
        } = &entry.act.deed
        {
            let case = entry.act.case.and_then(|id| office.case(id).ok());
            let pack = case.and_then(|case| office.pack_of(&case).ok());
            let paper = words.paper(paper, pack.as_deref());
            out.push([number.to_string(), paper, why(*cause, reason)]);
        }
    }
    for entry in entries(office, "office", today)? {
        if let Deed::Office(OfficeDeed::SheetSpoiled(sheet)) = &entry.act.deed {
            let why = why(Some(sheet.cause), &sheet.reason);
            out.push([String::new(), sheet.title.clone(), why]);
        }
    }
    Ok(out)
}

/// Whose acceptance took longer than its pack gives it.
fn late_acceptance(office: &OpenOffice, today: Period) -> Result<Vec<Row>, Trouble> {
    let mut out = Vec::new();
    for entry in entries(office, "accepted", today)? {
        let Some(case) = entry.act.case.and_then(|id| office.case(id).ok()) else {
            continue;
        };
        let clock = office
            .pack_of(&case)
            .ok()
            .and_then(|p| window::of_case(&case, &p));
        if let Some(clock) = clock.filter(|c| c.is_late()) {
            let number = case.number.as_ref().map_or_else(String::new, ToString::to_string);
            out.push([
                number,
                who(&case.person.latin, &case.person.cyrillic),
                format!("{} / {}", clock.spent, clock.limit),
            ]);
        }
    }
    Ok(out)
}

/// What is open now.
pub fn day(office: &OpenOffice, now: DateTime<Utc>) -> Result<Day, Trouble> {
    let date = office.at(now).date_naive();
    let today = Period {
        from: date,
        until: date,
    };
    let words = Words::of(office)?;
    let accepted = cases(office, &[State::Accepted])?;
    let returned = cases(office, &[State::Returned])?;
    let waiting = cases(office, &[State::Waiting])?;
    let ready = cases(office, &[State::Granted, State::Refused])?;
    let of = |rows: &[CaseRow]| rows.iter().map(|r| row(r, &words)).collect::<Vec<_>>();
    let all = cases(office, &State::all(State::is_in_work))?;
    let parked = parking::rows(office, None, now)?.into_iter().map(|p| {
        let number = p.corrects.as_ref().map(ToString::to_string);
        let number = number.or_else(|| Some(format!("№ {}", p.ticket?)));
        let since = words.moment(&p.since);
        let who = match p.title.is_empty() {
            // Of two without a name the moment says which is which, on the narrowest screen too.
            true => format!("{since} · {}", words.both("draft-nameless")),
            false => p.title,
        };
        let mut more = vec![since, words.clerk(&p.clerk)];
        more.extend(p.lacks.iter().map(|l| super::words::both(&l.kk, &l.ru)));
        [number.unwrap_or_default(), who, more.join("; ")]
    });
    let complaints = office.store.complaints(Wanted::Open)?.into_iter().map(|c| {
        let due = c
            .next()
            .map_or_else(String::new, |(_, due)| words.moment(&due.at));
        [c.received.number.to_string(), c.received.from, due]
    });
    let outages = office.store.outages(Wanted::Open)?.into_iter().map(|o| {
        let failed = words.both(words.failed(o.noticed.failed));
        let since = words.moment(&o.noticed.noticed);
        [String::new(), failed, format!("{since}; {}", o.noticed.cause)]
    });
    let waits = queue::of_day(office, date)?;
    let waited = waits.iter().flat_map(|w| {
        let purpose = words.both(&format!("visit-purpose-{}", w.purpose.as_str()));
        let one = move |(number, minutes): &(u32, i64)| {
            [format!("№ {number}"), purpose.clone(), minutes.to_string()]
        };
        w.late.iter().map(one)
    });
    let mut open = vec![
        ("day-no-outer-number", of(&accepted)),
        ("queue-returned", of(&returned)),
        ("day-waiting", of(&waiting)),
        ("day-uncollected", of(&ready)),
        ("day-originals", originals(office, &all)?),
        ("day-parked", parked.collect()),
        ("day-complaints", complaints.collect()),
        ("day-outages", outages.collect()),
        ("day-spoiled", spoiled(office, today)?),
        ("day-late-acceptance", late_acceptance(office, today)?),
        ("day-late-waiting", waited.collect()),
    ];
    open.retain(|(_, rows)| !rows.is_empty());
    let head = office.store.head()?.map(|h| (h.seq, hex8(&h.hash.0)));
    let closed = office.store.last_closed_day()?.filter(|d| d.date == date);
    Ok(Day {
        date,
        open,
        numbers: numbers(office, today)?,
        waits,
        head,
        closed: closed.map(|d| (d.at, d.seq, d.head)),
    })
}

/// The first eight digits of a hash.
fn hex8(hash: &[u8]) -> String {
    hash.iter().take(4).map(|b| format!("{b:02x}")).collect()
}
