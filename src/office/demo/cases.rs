//! An office filled with made-up cases in every state, their acts in the order of time, the last ones fresh enough that
//! today's queues have work in them.

mod plan;

use super::chance::Chance;
use super::filling::{self, Visit};
use super::people::Someone;
use super::{course, practice, rely};
use crate::domain::act::{BlankKind, CaseId};
use crate::domain::case::State;
use crate::domain::code::CategoryCode;
use crate::forms::pack::{Moment, Pack};
use crate::office::begin;
use crate::office::blanks;
use crate::office::draft::{Draft, Stage};
use crate::office::facts;
use crate::office::issue;
use crate::office::open::OpenOffice;
use crate::office::request::blanks::BlankRequest;
use crate::office::request::{Flow, Handing, OriginalsBack, RegisterRequest, Request, Sheet, Withdrawal};
use crate::office::trouble::Trouble;
use chrono::{DateTime, Duration, Utc};
use plan::{Deed, End, Plan, days, moments, plans};
use std::path::PathBuf;
use std::sync::Arc;

/// Fills the office. `told` hears how many acts are done, of how many.
pub fn fill(
    office: &mut OpenOffice,
    count: usize,
    seed: u64,
    now: DateTime<Utc>,
    mut told: impl FnMut(usize, usize),
) -> Result<(), Trouble> {
    let mut chance = Chance::new(seed);
    let calendar = days(office, now, count / 8 + 12);
    let mut plans = plans(office, count, now, &mut chance);
    let mut deeds = Vec::new();
    for (nth, plan) in plans.iter().enumerate() {
        deeds
            .extend(moments(office, plan.end, &calendar, now, &mut chance).map(|(at, deed)| (at, nth, deed)));
    }
    deeds.sort();
    if let Some((first, _, _)) = deeds.first() {
        let packs: Vec<Arc<Pack>> = plans.iter().map(|p| Arc::clone(&p.pack)).collect();
        let mut met: Vec<&Arc<Pack>> = Vec::new();
        for pack in &packs {
            if met.iter().all(|p| p.code != pack.code) {
                met.push(pack);
                rely(office, pack, *first)?;
                stock(office, pack, count, *first)?;
            }
        }
    }
    let all = deeds.len();
    for (done, (at, nth, deed)) in deeds.into_iter().enumerate() {
        if let Some(plan) = plans.get_mut(nth) {
            act(office, plan, deed, at, &mut chance)?;
        }
        told(done + 1, all);
    }
    file_away(office, &plans, now)
}

/// Of the cases that are over the earlier half lies in a file.
fn file_away(office: &mut OpenOffice, plans: &[Plan], now: DateTime<Utc>) -> Result<(), Trouble> {
    let over = plans
        .iter()
        .filter(|p| matches!(p.end, End::HandedOver | End::RefusalHandedOver));
    let mut cases: Vec<CaseId> = over.filter_map(|p| p.case).collect();
    cases.truncate(cases.len() / 2);
    if !cases.is_empty() {
        let file = "DEMO 12-05".to_owned();
        let request = RegisterRequest::FileAway { cases, file };
        office.handle(Request::Registers(Box::new(request)), now)?;
    }
    Ok(())
}

/// A batch of each blank that the answers of so many cases may take, with one spoiled.
fn stock(office: &mut OpenOffice, pack: &Pack, count: usize, at: DateTime<Utc>) -> Result<(), Trouble> {
    let number = |nth: usize| format!("DEMO {nth:06}");
    for blank in &pack.blanks {
        let of = BlankKind {
            service: pack.code.clone(),
            blank: blank.code.clone(),
        };
        let instruction = &practice().instruction;
        let received = BlankRequest::Receive {
            of: of.clone(),
            first: number(1),
            last: number(count + 50),
            from: format!("{} / {}", instruction.kk, instruction.ru),
        };
        blanks::handle(office, received, at)?;
        let spoiled = BlankRequest::Spoil {
            of,
            number: number(1),
            reason: format!("{} / {}", practice().spoiled.kk, practice().spoiled.ru),
        };
        blanks::handle(office, spoiled, at)?;
    }
    Ok(())
}

/// A case brought to a state just now, as the first pack that takes its category begins one.
pub fn bring(
    office: &mut OpenOffice,
    category: &CategoryCode,
    someone: (&'static Someone, usize),
    to: State,
    now: DateTime<Utc>,
    chance: &mut Chance,
) -> Result<CaseId, Trouble> {
    let none = || Trouble::problem("practice-no-task");
    let catalogue = Arc::clone(&office.view.catalogue);
    let kind = office.view.settings.kind.clone();
    let mut packs = catalogue.for_office(&kind);
    let pack = packs.find(|p| p.category(category).is_some());
    let pack = pack.map(Arc::clone).ok_or_else(none)?;
    rely(office, &pack, now)?;
    let request = pack.requests.first().ok_or_else(none)?.code.clone();
    let mut plan = Plan {
        visit: Visit {
            someone: someone.0,
            category: category.clone(),
            request,
            nth: someone.1,
        },
        pack,
        channel: None,
        end: plan::end_of(to),
        case: None,
    };
    for deed in plan::deeds_until(to) {
        act(office, &mut plan, *deed, now, chance)?;
    }
    plan.case.ok_or_else(none)
}

fn act(
    office: &mut OpenOffice,
    plan: &mut Plan,
    deed: Deed,
    at: DateTime<Utc>,
    chance: &mut Chance,
) -> Result<(), Trouble> {
    let pack = Arc::clone(&plan.pack);
    match (deed, plan.case) {
        (Deed::Begin, _) => plan.case = begin(office, plan, at, chance)?,
        (_, None) => {}
        (Deed::Coupon, Some(case)) => print(office, &pack, case, Moment::Accepted, at)?,
        (Deed::Transfer, Some(case)) => {
            let outer_number = format!("DEMO-{:08}", chance.below(100_000_000));
            course::transfer(office, case, outer_number, at)?;
        }
        (Deed::Advance, Some(case)) => course::advance(office, case, at, chance)?,
        (Deed::SentBack, Some(case)) => {
            let words = practice().sent_back.clone();
            let (kk, ru) = (words.kk, words.ru);
            office.handle(Request::Flow(Flow::Return { case, kk, ru }), at)?;
        }
        (Deed::Withdraw, Some(case)) => {
            print(office, &pack, case, Moment::Withdrawn, at)?;
            let known = office.case(case)?.person;
            let withdrawal = Withdrawal {
                by: known.cyrillic,
                document: known.documents.first().cloned().unwrap_or_default(),
                originals: OriginalsBack::All,
                ..Withdrawal::default()
            };
            office.handle(Request::Flow(Flow::Withdraw { case, withdrawal }), at)?;
        }
        (Deed::Answer, Some(case)) => answer(office, plan, case, at, chance)?,
        (Deed::Result, Some(case)) => print(office, &pack, case, result(plan.end), at)?,
        (Deed::HandOver, Some(case)) => hand_over(office, plan, case, at)?,
    }
    Ok(())
}

fn result(end: End) -> Moment {
    match end {
        End::Refused | End::RefusalHandedOver => Moment::Refused,
        _ => Moment::Granted,
    }
}

fn begin(
    office: &mut OpenOffice,
    plan: &Plan,
    at: DateTime<Utc>,
    chance: &mut Chance,
) -> Result<Option<CaseId>, Trouble> {
    let began = at - Duration::minutes(9);
    let draft = match &plan.channel {
        None => filling::draft(&office.view, &plan.pack, &plan.visit, began, chance),
        Some(channel) => {
            let (view, pack, visit) = (&office.view, &plan.pack, &plan.visit);
            let (category, request) = (visit.category.clone(), visit.request.clone());
            let begun = begin::draft_by(view, pack, channel, category, request, began);
            begun.and_then(|draft| filling::filled(draft, view, pack, visit, began, chance))
        }
    };
    let Some(draft) = draft else {
        return Ok(None);
    };
    let id = draft.id;
    match plan.end {
        End::Draft => {
            let half = half_done(draft, &plan.pack);
            office.handle(Request::SaveDraft(Box::new(half)), at)?;
        }
        End::IntakeRefused => {
            let on = office.at(at).date_naive();
            let Some(less) = filling::with_a_lack(&office.view, &plan.pack, &draft, on) else {
                return Ok(None);
            };
            office.handle(Request::RefuseIntake(Box::new(less)), at)?;
            print(office, &plan.pack, id, Moment::IntakeRefused, at)?;
        }
        _ => {
            office.handle(Request::Accept(Box::new(draft)), at)?;
        }
    }
    Ok(Some(id))
}

/// A draft as it was left in the middle of the application.
fn half_done(mut draft: Draft, pack: &Pack) -> Draft {
    let half = pack.fields.len() / 2;
    for field in pack.fields.iter().skip(half) {
        draft.fields.remove(field.key.as_str());
    }
    draft.stage = Stage::Application;
    draft.consent_signed = false;
    draft.asked.clear();
    draft
}

/// The papers of a moment, made and come out of the practice printer.
pub(super) fn print(
    office: &mut OpenOffice,
    pack: &Pack,
    id: CaseId,
    on: Moment,
    at: DateTime<Utc>,
) -> Result<(), Trouble> {
    for rule in facts::papers(&office.case(id)?, pack, on) {
        let case = office.case(id)?;
        let (number, paper) = issue::paper_of(office, &case, &rule.code, at)?;
        let sheet = Sheet {
            case: id,
            paper: rule.code.clone(),
            number: Some(number),
            title: paper.title,
            size: paper.size,
            file: PathBuf::new(),
            lots: Vec::new(),
            preview: Vec::new(),
            aloud: Vec::new(),
            duplicate: false,
            unsigned: None,
            of_office: None,
            records: None,
        };
        issue::came_out(office, &sheet, practice().account.clone(), at)?;
    }
    Ok(())
}

fn answer(
    office: &mut OpenOffice,
    plan: &Plan,
    case: CaseId,
    at: DateTime<Utc>,
    chance: &mut Chance,
) -> Result<(), Trouble> {
    let on = office.at(at).date_naive();
    let grounds = filling::grounds(&office.view, &plan.pack, &plan.visit, on);
    let reasons = practice().reasons(&grounds);
    let refused = result(plan.end) == Moment::Refused;
    let reason = chance.one_of(&reasons).filter(|_| refused);
    let end = if reason.is_some() {
        State::Refused
    } else {
        State::Granted
    };
    course::until(office, case, end.as_str(), at)?;
    let request = match reason {
        Some((ground, reason)) => Request::RefuseService {
            case,
            ground: ground.code.clone(),
            kk: reason.kk.clone(),
            ru: reason.ru.clone(),
        },
        None => {
            let mut answer = course::granted(&plan.pack, &plan.visit, on, chance);
            for (field, lowest) in blanks::answer::lowest_left(office, case)? {
                answer.values.insert(field, lowest.into_iter().collect());
            }
            Request::Grant { case, answer }
        }
    };
    office.handle(request, at)?;
    Ok(())
}

fn hand_over(office: &mut OpenOffice, plan: &Plan, case: CaseId, at: DateTime<Utc>) -> Result<(), Trouble> {
    course::finish(office, case, at)?;
    let known = office.case(case)?;
    let papers = facts::papers(&known, &plan.pack, result(plan.end));
    let Some(paper) = papers.first().map(|p| p.code.clone()) else {
        return Ok(());
    };
    let number = known.person.documents.first().cloned().unwrap_or_default();
    office.handle(
        Request::Flow(Flow::HandOver {
            case,
            paper,
            handing: Handing {
                to: known.person.cyrillic.clone(),
                document: format!("{} {number}", practice().shown),
                ..Handing::default()
            },
        }),
        at,
    )?;
    Ok(())
}

#[cfg(test)]
mod tests;
