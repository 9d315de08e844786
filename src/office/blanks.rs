//! Numbered blanks that the state protects: received by batches, spoiled one by one, used by the answers of cases. The
//! ledger of a kind is made from its acts alone.

pub mod answer;
mod sheet;

use super::course;
use super::open::OpenOffice;
use super::request::blanks::{BlankReply, BlankRequest, KindRow, LedgerView};
use super::request::{RegisterReply, Reply};
use super::told::told;
use super::trouble::Trouble;
use crate::domain::act::{
    Act, ActId, BlankDeed, BlankEntryTakenBack, BlankKind, BlankSpoiled, BlanksReceived, Deed,
};
use crate::domain::blank::{Batch, Entry, Fate, Ledger, Line};
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::forms::pack::{Blank, Pack};
use chrono::{DateTime, NaiveDate, Utc};

/// A number on a blank, and a line of the ledger.
const LONGEST_NUMBER: usize = 30;
const LONGEST: usize = 200;

pub fn handle(office: &mut OpenOffice, request: BlankRequest, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    match request {
        BlankRequest::Kinds => kinds(office),
        BlankRequest::Ledger(of) => ledger(office, &of, &acts(office)?),
        BlankRequest::Receive {
            of,
            first,
            last,
            from,
        } => receive(office, of, &first, &last, &from, now),
        BlankRequest::Spoil { of, number, reason } => spoil(office, of, &number, &reason, now),
        BlankRequest::TakeBack { of, entry, reason } => take_back(office, of, entry, &reason, now),
        BlankRequest::Print(of) => sheet::print(office, &of, now),
        BlankRequest::Lowest(case) => answer::lowest(office, case),
    }
}

fn said(reply: BlankReply) -> Reply {
    Reply::Registers(Box::new(RegisterReply::Blanks(reply)))
}

/// The acts of all blanks, in order. Of an erased case the blanks that it used are known still.
fn acts(office: &OpenOffice) -> Result<Vec<Act>, Trouble> {
    let first = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default();
    let last = NaiveDate::from_ymd_opt(9000, 12, 31).unwrap_or_default();
    let mut out = Vec::new();
    for entry in office.store.entries_of_kind("blank", first, last)? {
        match (&entry.act.deed, entry.act.case) {
            (Deed::Unknown(_), Some(case)) if entry.body.is_none() => {
                let used = office.case(case)?.blanks.into_iter();
                out.extend(used.map(|used| Act {
                    deed: Deed::Blank(BlankDeed::Used(used)),
                    ..entry.act.clone()
                }));
            }
            _ => out.push(entry.act),
        }
    }
    Ok(out)
}

fn row(pack: &Pack, blank: &Blank, acts: &[Act]) -> (KindRow, Ledger) {
    let of = BlankKind {
        service: pack.code.clone(),
        blank: blank.code.clone(),
    };
    let ledger = Ledger::of(&of, acts);
    let row = KindRow {
        of,
        title: blank.title.clone(),
        service: pack.title.clone(),
        counts: ledger.counts(),
    };
    (row, ledger)
}

fn kinds(office: &OpenOffice) -> Result<Reply, Trouble> {
    let acts = acts(office)?;
    let kind = &office.view.settings.kind;
    let packs = office.view.catalogue.packs();
    let here = packs.filter(|p| !p.channels_of(kind).is_empty());
    let rows = here.flat_map(|pack| {
        pack.blanks
            .iter()
            .map(|b| row(pack, b, &acts).0)
            .collect::<Vec<_>>()
    });
    Ok(said(BlankReply::Kinds(rows.collect())))
}

/// The kind as its pack has it.
fn known<'a>(office: &'a OpenOffice, of: &BlankKind) -> Result<(&'a Pack, &'a Blank), Trouble> {
    let pack = office.view.catalogue.get(&of.service);
    let blank = pack.and_then(|pack| Some((&**pack, pack.blank(&of.blank)?)));
    blank.ok_or_else(|| Trouble::problem("blank-kind-gone"))
}

fn view(office: &OpenOffice, of: &BlankKind, acts: &[Act]) -> Result<LedgerView, Trouble> {
    let (pack, blank) = known(office, of)?;
    let (kind, ledger) = row(pack, blank, acts);
    let left = ledger.left();
    let numbers = office.store.numbers_of_kind("blank")?;
    let with_case = |line: Line| {
        let case = match line.entry {
            Entry::Used { case, .. } | Entry::Freed { case, .. } => numbers.get(&case).cloned(),
            Entry::Received { .. } | Entry::Spoiled { .. } => None,
        };
        (line, case)
    };
    let lines = ledger.lines.into_iter().map(with_case).collect();
    Ok(LedgerView { kind, lines, left })
}

fn ledger(office: &OpenOffice, of: &BlankKind, acts: &[Act]) -> Result<Reply, Trouble> {
    Ok(said(BlankReply::Ledger(Box::new(view(office, of, acts)?))))
}

/// An act of the office after those before, and the ledger as it is then.
fn record(
    office: &mut OpenOffice,
    mut acts: Vec<Act>,
    deed: BlankDeed,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let of = deed.of().clone();
    let act = office.act(None, office.at(now), Deed::Blank(deed));
    office.store.append(std::slice::from_ref(&act))?;
    acts.push(act);
    ledger(office, &of, &acts)
}

fn receive(
    office: &mut OpenOffice,
    kind: BlankKind,
    first: &str,
    last: &str,
    from: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let number = |text| told(text, LONGEST_NUMBER, 1);
    let batch = Batch::new(&number(first)?, &number(last)?).map_err(Trouble::Problem)?;
    known(office, &kind)?;
    let acts = acts(office)?;
    if let Some(there) = Ledger::of(&kind, &acts).met(&batch) {
        let say = Say::new("refusal-blanks-received")
            .with("first", there.first())
            .with("last", there.last());
        return Err(Refusal::new(say).into());
    }
    let received = BlanksReceived {
        of: kind,
        first: batch.first(),
        last: batch.last(),
        from: told(from, LONGEST, 3)?,
    };
    record(office, acts, BlankDeed::Received(received), now)
}

/// Why a number cannot be written down as spoiled; none: it can.
fn unspoilable(office: &OpenOffice, number: &str, fate: &Fate) -> Result<Option<Say>, Trouble> {
    let say = |id| Say::new(id).with("number", number);
    Ok(match fate {
        Fate::Left | Fate::Freed => None,
        Fate::Unknown => Some(say("refusal-blank-unknown")),
        Fate::Spoiled(_) => Some(say("refusal-blank-spoiled")),
        Fate::Used(case) => {
            Some(say("refusal-blank-in-answer").with("case", answer::number_of(office, *case)?))
        }
    })
}

fn spoil(
    office: &mut OpenOffice,
    kind: BlankKind,
    number: &str,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let acts = acts(office)?;
    let (number, fate) = Ledger::of(&kind, &acts).look(&told(number, LONGEST_NUMBER, 1)?);
    if let Some(say) = unspoilable(office, &number, &fate)? {
        return Err(Refusal::new(say).into());
    }
    let spoiled = BlankSpoiled {
        of: kind,
        number,
        reason: course::reason(reason)?,
    };
    record(office, acts, BlankDeed::Spoiled(spoiled), now)
}

fn take_back(
    office: &mut OpenOffice,
    kind: BlankKind,
    entry: ActId,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let acts = acts(office)?;
    let ledger = Ledger::of(&kind, &acts);
    let line = ledger
        .lines
        .iter()
        .find(|l| l.act == entry && l.taken_back.is_none());
    match line.map(|l| &l.entry) {
        Some(Entry::Spoiled { .. }) => {}
        Some(Entry::Received { batch, .. }) => {
            let gone = ledger.gone_of(batch);
            if gone > 0 {
                let say = Say::new("refusal-batch-in-use").with("count", gone);
                return Err(Refusal::new(say).into());
            }
        }
        _ => return Err(Refusal::new(Say::new("refusal-blank-entry")).into()),
    }
    let back = BlankEntryTakenBack {
        of: kind,
        entry,
        reason: course::reason(reason)?,
    };
    record(office, acts, BlankDeed::TakenBack(back), now)
}
