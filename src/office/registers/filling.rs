//! A register of a pack: the cases that it takes now, and its closing. The number, a line in each case and the end of its
//! step are one transaction.

use super::closed;
use super::{journals, lines};
use crate::domain::act::{Act, CaseId, Deed, LineEntered, RegisterClosed};
use crate::domain::case::State;
use crate::domain::case::{Command, Standing};
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::forms::pack::{Pack, Register};
use crate::office::facts;
use crate::office::home;
use crate::office::open::OpenOffice;
use crate::office::procedure;
use crate::office::request::pack_lists::{OfPack, Offered, PackListReply};
use crate::office::request::{CaseRow, RegisterReply, Reply};
use crate::office::trouble::Trouble;
use crate::store::projection::lists::{Order, Which};
use chrono::{DateTime, Datelike, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// More than a day of a large city.
const MOST: u32 = 10_000;

/// The pack that offers a list, and the register.
fn pack_of(office: &OpenOffice, of: &OfPack) -> Result<Arc<Pack>, Trouble> {
    let pack = office.view.catalogue.get(&of.service).cloned();
    pack.ok_or_else(|| Trouble::problem("register-gone"))
}

/// Whether a register takes a case now: its step runs, or, without a step, it is so far as its stage says; and no line of
/// it holds that was entered since then.
fn takes(register: &Register, case: &Standing, pack: &Pack) -> bool {
    let entered = case.entered(&register.code);
    let now = match &register.step {
        None => {
            let since = register.stage.since(case.reached);
            register.stage.holds(case.state) && entered.is_none_or(|at| since.is_some_and(|since| at < since))
        }
        Some(step) => case.runs(step).is_some_and(|began| match &register.end {
            Some(end) => {
                let rule = pack.step(step);
                let known = rule.is_some_and(|r| r.ends.iter().any(|e| e.code == *end));
                known && case.state.allows(Command::EndStep)
            }
            // The step runs on: the line is what tells that the case went out.
            None => entered.is_none_or(|at| at < began),
        }),
    };
    now && register.is_of(&facts::of(&case.facts, pack))
}

/// The cases that it takes now, as they were accepted: that is how files lie.
fn taken(office: &OpenOffice, of: &OfPack, register: &Register) -> Result<Vec<CaseRow>, Trouble> {
    let which = Which {
        states: State::all(State::is_in_work),
        service: Some(of.service.clone()),
        step: register.step.clone(),
        ..Which::default()
    };
    let mut out = Vec::new();
    for (row, standing) in office.store.standings(&which, Order::Due, MOST)? {
        // A case of a pack that this program cannot read goes on by hand.
        let own = office.view.catalogue.by_hash(&standing.pack);
        if own.is_some_and(|own| takes(register, &standing, own)) {
            out.extend(home::row(row, None));
        }
    }
    out.sort_by(|a, b| a.number.cmp(&b.number));
    Ok(out)
}

pub fn offered(office: &OpenOffice, of: &OfPack, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let pack = pack_of(office, of)?;
    let register = pack
        .register(&of.list)
        .ok_or_else(|| Trouble::problem("register-gone"))?;
    let mut missed = match register.received {
        true => closed::missed(office, of, office.at(now).date_naive())?,
        false => BTreeMap::new(),
    };
    let rows = taken(office, of, register)?.into_iter().map(|row| Offered {
        missed: missed.remove(&row.id),
        row,
    });
    Ok(said(PackListReply::Offered(rows.collect())))
}

pub fn said(reply: PackListReply) -> Reply {
    Reply::Registers(Box::new(RegisterReply::OfPack(reply)))
}

pub fn close(
    office: &mut OpenOffice,
    of: &OfPack,
    cases: &[CaseId],
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let pack = pack_of(office, of)?;
    let register = pack
        .register(&of.list)
        .ok_or_else(|| Trouble::problem("register-gone"))?;
    let mut seen = BTreeSet::new();
    let cases: Vec<CaseId> = cases.iter().copied().filter(|c| seen.insert(*c)).collect();
    if cases.is_empty() {
        return Err(Trouble::problem("register-nothing-marked"));
    }
    let at = office.at(now);
    let mut made = Vec::new();
    for id in &cases {
        let case = office.case(*id)?;
        let own = office.pack_of(&case)?;
        if !case
            .standing()
            .is_some_and(|standing| takes(register, &standing, &own))
        {
            let number = case.number.as_ref().map_or_else(String::new, ToString::to_string);
            return Err(Refusal::new(Say::new("refusal-register-case").with("number", number)).into());
        }
        let rule = register.step.as_ref().and_then(|s| own.step(s));
        let end = rule.zip(register.end.as_deref());
        let done = end.map(|(rule, end)| procedure::done(office, &case, &own, rule, end, at));
        made.push((case, own, done.transpose()?));
    }
    let absent = match register.received {
        true => {
            let waited = taken(office, of, register)?.into_iter().map(|row| row.id);
            waited.filter(|id| !seen.contains(id)).collect()
        }
        false => Vec::new(),
    };
    office.keep_pack(&pack.hash)?;
    let template = office.act(None, at, Deed::Unknown(serde_json::Value::Null));
    let (view, sayer) = (&office.view, &office.sayer);
    let year = u16::try_from(at.year()).unwrap_or(2000);
    let number = office.store.commit::<_, Trouble>(|batch| {
        let number = batch.next_number(Some(register.series), year)?;
        let closed = Deed::RegisterClosed(RegisterClosed {
            service: of.service.clone(),
            pack: pack.hash.clone(),
            register: register.code.clone(),
            number: number.clone(),
            cases,
            absent,
        });
        let mut acts = vec![lines::act(&template, None, closed)];
        for (mut case, own, done) in made {
            let line = Deed::Registered(LineEntered {
                list: register.code.clone(),
                number: number.clone(),
                pack: pack.hash.clone(),
                cells: lines::cells(&register.columns, &case, &own, &number, (view, sayer), at),
            });
            let deeds = std::iter::once(line).chain(done.map(Deed::Step));
            let of_case: Vec<Act> = deeds
                .map(|deed| lines::act(&template, Some(case.id), deed))
                .collect();
            of_case.iter().for_each(|act| case.apply(act));
            let entries = journals::entered(batch, &case, &own, &of_case, (view, sayer))?;
            acts.extend(of_case.into_iter().chain(entries));
        }
        batch.append(&acts)?;
        Ok(number)
    })?;
    closed::print(office, &number, now)
}
