//! Registers of packs that are closed: found by their number, printed as they were closed, a line struck by another.

use super::filed;
use super::filling::said;
use super::words::{Words, both};
use crate::domain::act::{CaseId, Deed, LineStruck, RegisterClosed};
use crate::domain::code::{ClerkCode, PaperCode};
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::forms::pack::{Pack, Register};
use crate::office::course;
use crate::office::issue;
use crate::office::open::OpenOffice;
use crate::office::procedure;
use crate::office::request::pack_lists::{ClosedLine, ClosedRegister, ClosedRow, OfPack, PackListReply};
use crate::office::request::{OfOffice, Reply, Sheet};
use crate::office::trouble::Trouble;
use crate::papers::block::Paper;
use crate::papers::content::Value;
use crate::papers::coverage::printable;
use crate::papers::layout;
use crate::papers::office::{self as office_papers, OfficePaper};
use crate::papers::page::{Page, lots};
use crate::store::journal::Entry;
use crate::texts::lang::{Lang, Texts};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Utc};
use std::collections::BTreeMap;
use std::sync::Arc;
use ulid::Ulid;

/// A closed register as its acts say it.
pub(super) struct Closed {
    pub(super) at: DateTime<FixedOffset>,
    clerk: ClerkCode,
    pub(super) deed: RegisterClosed,
}

fn closed(entry: Entry) -> Option<Closed> {
    match entry.act.deed {
        Deed::RegisterClosed(deed) => Some(Closed {
            at: entry.act.at,
            clerk: entry.act.clerk,
            deed,
        }),
        _ => None,
    }
}

pub(super) fn of_years(office: &OpenOffice, from: i32, until: i32) -> Result<Vec<Closed>, Trouble> {
    let first = NaiveDate::from_ymd_opt(from, 1, 1).unwrap_or_default();
    let last = NaiveDate::from_ymd_opt(until, 12, 31).unwrap_or_default();
    let all = office.store.entries_of_kind("register-closed", first, last)?;
    Ok(all.into_iter().filter_map(closed).collect())
}

pub(super) fn found(office: &OpenOffice, number: &Number) -> Result<Closed, Trouble> {
    let year = i32::from(number.year());
    let mut all = of_years(office, year, year)?.into_iter();
    all.find(|c| c.deed.number == *number)
        .ok_or_else(|| Trouble::problem("register-gone"))
}

/// The pack by which it was made, and its table there.
fn table<'a>(pack: &'a Pack, deed: &RegisterClosed) -> Result<&'a Register, Trouble> {
    pack.register(&deed.register)
        .ok_or_else(|| Trouble::problem("register-gone"))
}

fn pack_of(office: &OpenOffice, deed: &RegisterClosed) -> Result<Arc<Pack>, Trouble> {
    let pack = office.view.catalogue.by_hash(&deed.pack).cloned();
    pack.ok_or_else(|| Trouble::problem("register-gone"))
}

/// The lines struck in a register since it was closed, each by its case.
type Struck = BTreeMap<CaseId, (DateTime<FixedOffset>, ClerkCode, String)>;

fn struck(office: &OpenOffice, since: NaiveDate, number: &Number, now: NaiveDate) -> Result<Struck, Trouble> {
    let mut out = Struck::new();
    for entry in office.store.entries_of_kind("line-struck", since, now)? {
        if let (Deed::LineStruck(line), Some(case)) = (entry.act.deed, entry.act.case)
            && line.number == *number
        {
            out.insert(case, (entry.act.at, entry.act.clerk, line.reason));
        }
    }
    Ok(out)
}

pub fn all(office: &OpenOffice, of: &OfPack, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let mut rows: Vec<ClosedRow> = of_years(office, 2000, office.at(now).year())?
        .into_iter()
        .filter(|c| c.deed.service == of.service && c.deed.register == of.list)
        .map(|c| ClosedRow {
            number: c.deed.number,
            at: c.at,
            clerk: c.clerk,
            lines: c.deed.cases.len(),
            struck: 0,
            file: String::new(),
        })
        .collect();
    rows.reverse();
    if let Some(first) = rows.last() {
        let (since, until) = (first.at.date_naive(), office.at(now).date_naive());
        for entry in office.store.entries_of_kind("line-struck", since, until)? {
            if let Deed::LineStruck(line) = &entry.act.deed {
                let of_it = rows.iter_mut().filter(|r| r.number == line.number);
                of_it.for_each(|row| row.struck += 1);
            }
        }
        let mut filed = filed::since(office, since, until)?;
        for row in &mut rows {
            row.file = filed.remove(&row.number).map_or_else(String::new, |f| f.file);
        }
    }
    Ok(said(PackListReply::Closed(rows)))
}

/// Number and name of a case as it stands now; an erased one has no name.
fn named(office: &OpenOffice, case: CaseId) -> Result<(Option<Number>, String), Trouble> {
    let row = office.store.case_row(case)?;
    Ok(row.map_or((None, String::new()), |row| {
        let who = match row.cyrillic.as_str() {
            "" => row.latin,
            _ => row.cyrillic,
        };
        (row.number, who)
    }))
}

/// The last register of a kind that waited for a case in vain, for each case.
pub fn missed(office: &OpenOffice, of: &OfPack, now: NaiveDate) -> Result<BTreeMap<CaseId, Number>, Trouble> {
    let mut out = BTreeMap::new();
    for closed in of_years(office, now.year() - 1, now.year())? {
        let deed = closed.deed;
        if deed.service == of.service && deed.register == of.list {
            // What came later is missed no more.
            for case in &deed.cases {
                out.remove(case);
            }
            out.extend(deed.absent.into_iter().map(|case| (case, deed.number.clone())));
        }
    }
    Ok(out)
}

fn lines(office: &OpenOffice, of: &Closed, now: DateTime<Utc>) -> Result<Vec<ClosedLine>, Trouble> {
    let day = of.at.date_naive();
    let mut cells = BTreeMap::new();
    for entry in office.store.entries_of_kind("registered", day, day)? {
        if let (Deed::Registered(line), Some(case)) = (entry.act.deed, entry.act.case)
            && line.number == of.deed.number
        {
            cells.insert(case, line.cells);
        }
    }
    let mut struck = struck(office, day, &of.deed.number, office.at(now).date_naive())?;
    let line = |case: &CaseId| {
        let (number, who) = named(office, *case)?;
        Ok(ClosedLine {
            case: *case,
            number,
            who,
            cells: cells.remove(case),
            struck: struck.remove(case),
        })
    };
    of.deed.cases.iter().map(line).collect()
}

pub fn one(office: &OpenOffice, number: &Number, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let of = found(office, number)?;
    let lines = lines(office, &of, now)?;
    let files = filed::files(office, &of.deed, now)?;
    let absent = of.deed.absent.iter().map(|case| named(office, *case));
    let absent = absent.collect::<Result<_, _>>()?;
    Ok(said(PackListReply::One(Box::new(ClosedRegister {
        number: of.deed.number,
        at: of.at,
        clerk: of.clerk,
        lines,
        filed: files.own,
        last_file: files.last,
        absent,
    }))))
}

fn text(text: impl Into<String>) -> Value {
    Value::Text(printable(&text.into()))
}

/// The sheet of a closed register: as it was closed, copy by copy; what was struck since stands beneath its lines.
pub fn print(office: &OpenOffice, number: &Number, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let of = found(office, number)?;
    let pack = pack_of(office, &of.deed)?;
    let register = table(&pack, &of.deed)?;
    let words = Words::of(office)?;
    let (mut rows, mut corrections) = (Vec::new(), Vec::new());
    for (n, line) in lines(office, &of, now)?.into_iter().enumerate() {
        let place = (n + 1).to_string();
        let number = line.number.as_ref().map_or_else(String::new, ToString::to_string);
        if let Some((at, clerk, reason)) = line.struck {
            let by = format!("{}, {}", words.moment(&at), words.clerk(&clerk));
            corrections.push(vec![place.clone(), number.clone(), printable(&reason), by]);
        }
        let cells = line
            .cells
            .unwrap_or_else(|| vec![number, words.both("register-erased")]);
        let mut row: Vec<String> = std::iter::once(place).chain(cells).collect();
        row.resize(register.columns.len() + 1, String::new());
        rows.push(row.iter().map(|cell| printable(cell)).collect());
    }
    let mut absent = Vec::new();
    for case in &of.deed.absent {
        let (number, who) = named(office, *case)?;
        let number = number.as_ref().map_or_else(String::new, ToString::to_string);
        let who = match who.is_empty() {
            true => words.both("register-erased"),
            false => who,
        };
        absent.push(vec![number, printable(&who)]);
    }
    let mut content = crate::office::content::of_office(&office.view, &office.sayer, of.at);
    content.number = number.to_string();
    let titles = |texts: &Texts| both(texts.get(Lang::Kk), texts.get(Lang::Ru));
    for (key, value) in [
        ("service", text(titles(&pack.title))),
        ("closed_at", text(words.moment(&of.at))),
        ("closed_by", text(words.clerk(&of.clerk))),
        ("count", text(of.deed.cases.len().to_string())),
        ("rows", Value::Rows(rows)),
        ("absent", Value::Rows(absent)),
        ("corrections", Value::Rows(corrections)),
    ] {
        content.values.insert(key.to_owned(), value);
    }
    let nobody = [Texts::default()];
    let copies = match register.copies.as_slice() {
        [] => &nobody[..],
        copies => copies,
    };
    let mut papers: Vec<Paper> = Vec::new();
    for (n, to) in copies.iter().enumerate() {
        let mut content = content.clone();
        if copies.len() > 1 {
            let which = format!("{} / {}: {}", n + 1, copies.len(), titles(to));
            content.values.insert("copy".to_owned(), text(which));
        }
        let paper = office_papers::list(
            OfficePaper::ServiceRegister,
            content,
            &register.title,
            &register.columns,
            &register.signatures,
        );
        papers.push(paper.map_err(Trouble::Problem)?);
    }
    let sheet = sheet(office, &papers, OfOffice::Register(number.clone()))?;
    Ok(Reply::Sheet(Box::new(sheet)))
}

/// All copies as one file; each of them goes to sheets of its own.
fn sheet(office: &OpenOffice, papers: &[Paper], of: OfOffice) -> Result<Sheet, Trouble> {
    let pages: Vec<Vec<Page>> = papers.iter().map(layout::pages).collect::<Result<_, _>>()?;
    let first = papers.first().ok_or_else(|| Trouble::problem("register-gone"))?;
    let code = OfficePaper::ServiceRegister.code();
    let code = PaperCode::parse(code).map_err(|_| Trouble::problem("office-closed"))?;
    let whole = pages.concat();
    Ok(Sheet {
        lots: pages.iter().flat_map(|p| lots(p)).collect(),
        of_office: Some(of),
        ..issue::sheet_of(office, CaseId(Ulid::nil()), &code, None, first, &whole)?
    })
}

/// A line made by mistake: the register stays as it was closed. Where nothing that followed is done yet, the step that it
/// ended runs again with its own term, and the case is offered to the next register.
pub fn strike(
    office: &mut OpenOffice,
    number: &Number,
    id: CaseId,
    why: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let of = found(office, number)?;
    let case = office.case(id)?;
    let holds = |l: &&crate::domain::case::ListRecord| l.number == *number && l.struck.is_none();
    if case.lists.iter().find(holds).is_none() {
        return Err(Refusal::new(Say::new("refusal-line-struck")).into());
    }
    let reason = course::reason(why)?;
    let own = office.pack_of(&case)?;
    let ended = pack_of(office, &of.deed)
        .ok()
        .and_then(|pack| {
            let register = table(&pack, &of.deed).ok()?;
            register.step.clone().zip(register.end.clone())
        })
        .filter(|_| case.state.is_running());
    let mut struck = LineStruck {
        number: number.clone(),
        reason,
        again: None,
        stopped: Vec::new(),
    };
    if let Some((step, end)) = ended
        && let Some(rule) = own.step(&step)
        && let Some(last) = case.steps.iter().rfind(|s| s.begun.step == step)
        && last.done.as_ref() == Some(&(of.at, end.clone()))
    {
        let follows = |code| procedure::next_of(rule, &end).any(|next| next == code);
        let followed = case.steps.iter().filter(|s| s.began_at >= of.at);
        let followed: Vec<_> = followed.filter(|s| follows(&s.begun.step)).collect();
        if followed.iter().all(|s| s.done.is_none()) {
            struck.again = Some(last.begun.clone());
            struck.stopped = followed.iter().map(|s| s.begun.step.clone()).collect();
        }
    }
    course::recorded(office, id, vec![Deed::LineStruck(struck)], now)?;
    one(office, number, now)
}
