//! An office filled with made-up cases in every state, their acts in the order of time, the last ones fresh enough that
//! today's queues have work in them.

use super::chance::Chance;
use super::filling::{self, Visit};
use super::people::{self, Someone};
use super::{practice, rely};
use crate::domain::act::CaseId;
use crate::domain::code::CategoryCode;
use crate::forms::pack::{Moment, Pack};
use crate::office::draft::{Draft, Stage};
use crate::office::issue;
use crate::office::open::OpenOffice;
use crate::office::request::{IinAnswer, Request, Sheet};
use crate::office::trouble::Trouble;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use std::path::PathBuf;
use std::sync::Arc;

/// How a made-up case ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Draft,
    IntakeRefused,
    Accepted,
    Waiting,
    Granted,
    Refused,
    HandedOver,
    RefusalHandedOver,
}

/// Each of them once, then by these parts of a hundred.
const ENDS: [(End, usize); 8] = [
    (End::Waiting, 16),
    (End::Accepted, 8),
    (End::HandedOver, 50),
    (End::Granted, 7),
    (End::IntakeRefused, 6),
    (End::Refused, 3),
    (End::Draft, 3),
    (End::RefusalHandedOver, 7),
];

/// What is done, in the order in which it is done on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Deed {
    Begin,
    Coupon,
    Transfer,
    Answer,
    Result,
    HandOver,
}

struct Plan {
    pack: Arc<Pack>,
    visit: Visit,
    end: End,
    /// The case, once it has begun.
    case: Option<CaseId>,
}

/// Working days, today (or the last one) first.
fn days(office: &OpenOffice, now: DateTime<Utc>, count: usize) -> Vec<NaiveDate> {
    let local = office.at(now);
    let begun = local.time() > office.view.settings.open + Duration::minutes(30);
    let mut day = local.date_naive();
    let mut out = Vec::new();
    let mut first = begun;
    while out.len() < count {
        if first && office.view.calendar.is_working(day) {
            out.push(day);
        }
        first = true;
        let Some(before) = day.pred_opt() else { break };
        day = before;
    }
    out
}

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
        for pack in packs {
            rely(office, &pack, *first)?;
        }
    }
    let all = deeds.len();
    for (done, (at, nth, deed)) in deeds.into_iter().enumerate() {
        if let Some(plan) = plans.get_mut(nth) {
            act(office, plan, deed, at, &mut chance)?;
        }
        told(done + 1, all);
    }
    Ok(())
}

fn plans(office: &OpenOffice, count: usize, now: DateTime<Utc>, chance: &mut Chance) -> Vec<Plan> {
    let on = office.at(now).date_naive();
    let catalogue = Arc::clone(&office.view.catalogue);
    let kind = office.view.settings.kind.clone();
    type Choices = Vec<(CategoryCode, Vec<&'static Someone>)>;
    let offered: Vec<(Arc<Pack>, Choices)> = catalogue
        .for_office(&kind)
        .map(|pack| (Arc::clone(pack), filling::eligible(&office.view, pack, on)))
        .filter(|(_, choices)| !choices.is_empty())
        .collect();
    let mut met = std::collections::BTreeMap::<(&str, &str), usize>::new();
    let key = |s: &Someone| (s.get("surname"), s.get("given_names"));
    let mut out = Vec::new();
    for nth in 0..count {
        let Some((pack, choices)) = chance.one_of(&offered) else {
            break;
        };
        let Some((category, people)) = chance.one_of(choices) else {
            continue;
        };
        // Everybody comes once before anybody has a namesake.
        let times = |s: &Someone| met.get(&key(s)).copied().unwrap_or(0);
        let least = people.iter().map(|s| times(s)).min().unwrap_or(0);
        let rare: Vec<&Someone> = people.iter().copied().filter(|s| times(s) == least).collect();
        let Some(someone) = chance.one_of(&rare).copied() else {
            continue;
        };
        // The second request of a pack (correcting, extending…) comes now and then.
        let other = pack.requests.get(1).filter(|_| nth > 8 && chance.percent(8));
        let Some(request) = other.or(pack.requests.first()) else {
            continue;
        };
        let times = met.entry(key(someone)).or_default();
        out.push(Plan {
            pack: Arc::clone(pack),
            visit: Visit {
                someone,
                category: category.clone(),
                request: request.code.clone(),
                nth: *times,
            },
            end: end(nth, chance),
            case: None,
        });
        *times += 1;
    }
    out
}

fn end(nth: usize, chance: &mut Chance) -> End {
    if let Some((end, _)) = ENDS.get(nth) {
        return *end;
    }
    let mut left = chance.below(ENDS.iter().map(|(_, part)| part).sum());
    for (end, part) in ENDS {
        if left < part {
            return end;
        }
        left -= part;
    }
    End::HandedOver
}

/// The days and hours at which the deeds of a case are done.
fn moments(
    office: &OpenOffice,
    end: End,
    days: &[NaiveDate],
    now: DateTime<Utc>,
    chance: &mut Chance,
) -> impl Iterator<Item = (DateTime<Utc>, Deed)> {
    let last = days.len().saturating_sub(1);
    let accepted = match end {
        End::Draft => 0,
        End::Accepted => chance.below(2),
        End::Waiting => chance.below(3),
        End::Granted | End::Refused => 1 + chance.below(4),
        End::IntakeRefused => chance.below(last),
        End::HandedOver | End::RefusalHandedOver => 2 + chance.below(last.saturating_sub(2)),
    }
    .min(last);
    let answered = accepted.saturating_sub(1);
    let handed = accepted.saturating_sub(1 + chance.below(2));
    let deeds: &[(Deed, usize)] = match end {
        End::Draft | End::IntakeRefused => &[(Deed::Begin, 0)],
        End::Accepted => &[(Deed::Begin, 0), (Deed::Coupon, 0)],
        End::Waiting => &[(Deed::Begin, 0), (Deed::Coupon, 0), (Deed::Transfer, 0)],
        End::Granted | End::Refused => &[
            (Deed::Begin, 0),
            (Deed::Coupon, 0),
            (Deed::Transfer, 0),
            (Deed::Answer, 1),
        ],
        End::HandedOver | End::RefusalHandedOver => &[
            (Deed::Begin, 0),
            (Deed::Coupon, 0),
            (Deed::Transfer, 0),
            (Deed::Answer, 1),
            (Deed::Result, 2),
            (Deed::HandOver, 2),
        ],
    };
    let settings = &office.view.settings;
    let opening = settings.close.signed_duration_since(settings.open).num_minutes();
    let start = chance.below(usize::try_from((opening - 60).max(1)).unwrap_or(1));
    let mut at = Vec::new();
    for (step, (deed, day)) in deeds.iter().enumerate() {
        let back = [accepted, answered, handed][*day];
        let minutes = i64::try_from(start + step * 7).unwrap_or(0);
        let date = days.get(back).copied().unwrap_or_default();
        let local = date.and_time(settings.open) + Duration::minutes(minutes);
        let moment = crate::domain::term::at_local(settings.zone, local).with_timezone(&Utc);
        // What would be later than now is done just now, in its order.
        let latest = now - Duration::seconds(60 - i64::try_from(step).unwrap_or(0));
        at.push((moment.min(latest), *deed));
    }
    at.into_iter()
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
            office.handle(Request::Transfer { case, outer_number }, at)?;
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
    let Some(draft) = filling::draft(&office.view, &plan.pack, &plan.visit, began, chance) else {
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
fn print(
    office: &mut OpenOffice,
    pack: &Pack,
    id: CaseId,
    on: Moment,
    at: DateTime<Utc>,
) -> Result<(), Trouble> {
    for rule in pack.papers_on(on) {
        let case = office.case(id)?;
        let (number, paper) = issue::paper_of(office, &case, &rule.code, at)?;
        let sheet = Sheet {
            case: id,
            paper: rule.code.clone(),
            number: Some(number),
            title: paper.title,
            file: PathBuf::new(),
            preview: Vec::new(),
            duplicate: false,
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
    let request = match chance.one_of(&reasons).filter(|_| refused) {
        Some((ground, reason)) => Request::RefuseService {
            case,
            ground: ground.code.clone(),
            kk: reason.kk.clone(),
            ru: reason.ru.clone(),
        },
        None => Request::Grant {
            case,
            answer: IinAnswer {
                iin: people::iin(plan.visit.someone, plan.visit.nth, chance).unwrap_or_default(),
                override_reason: String::new(),
            },
        },
    };
    office.handle(request, at)?;
    Ok(())
}

fn hand_over(office: &mut OpenOffice, plan: &Plan, case: CaseId, at: DateTime<Utc>) -> Result<(), Trouble> {
    let papers = plan.pack.papers_on(result(plan.end));
    let Some(paper) = papers.first().map(|p| p.code.clone()) else {
        return Ok(());
    };
    let known = office.case(case)?;
    let number = known.person.documents.first().cloned().unwrap_or_default();
    office.handle(
        Request::HandOver {
            case,
            paper,
            to: known.person.cyrillic.clone(),
            document: format!("{} {number}", practice().shown),
        },
        at,
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::State;
    use crate::office::demo;
    use crate::store::folder::Folder;
    use crate::store::projection::lists::Which;
    use crate::texts::lang::Lang;

    fn filled(seed: u64, dir: &std::path::Path) -> OpenOffice {
        let now: DateTime<Utc> = "2026-11-18T10:30:00Z".parse().unwrap();
        let folder = Folder::open(dir).unwrap();
        let founded = now - Duration::days(90);
        let mut office = demo::found(&folder, &practice().institution, Lang::Kk, founded).unwrap();
        let mut told = 0;
        fill(&mut office, 18, seed, now, |done, all| {
            assert!(done <= all);
            told = done;
        })
        .unwrap();
        assert!(told > 18 * 3, "{told} acts");
        office
    }

    fn listed(office: &OpenOffice) -> Vec<String> {
        let rows = office
            .store
            .cases(&Which::default(), Default::default(), 100, 0)
            .unwrap();
        rows.iter()
            .map(|r| format!("{:?} {} {:?} {:?}", r.number, r.latin, r.state, r.due))
            .collect()
    }

    #[test]
    fn every_state_is_there_and_the_journal_holds() {
        let dir = tempfile::tempdir().unwrap();
        let office = filled(7, dir.path());
        let count = |state: State| {
            let states = vec![state];
            office
                .store
                .count(&Which {
                    states,
                    ..Which::default()
                })
                .unwrap()
        };
        for state in State::ALL.into_iter().filter(|s| *s != State::Open) {
            assert!(count(state) > 0, "{}", state.as_str());
        }
        let clerk = office.view.clerk.code.clone();
        assert!(!office.store.drafts(&clerk).unwrap().is_empty());
        assert!(office.store.verify(&[]).unwrap().is_whole());
        // Papers are specimens, and every accepted case has its coupon.
        for row in office
            .store
            .cases(&Which::default(), Default::default(), 100, 0)
            .unwrap()
        {
            let case = office.case(row.id).unwrap();
            assert!(row.number.unwrap().window() == "DEMO");
            assert!(!case.papers.is_empty(), "{:?}", case.state);
            let all = case.papers.iter().all(|p| p.issued.snapshot.contains("specimen"));
            assert!(all && case.papers.iter().all(|p| p.printed == 1));
        }
        let again = tempfile::tempdir().unwrap();
        assert_eq!(listed(&filled(7, again.path())), listed(&office));
        let other = tempfile::tempdir().unwrap();
        assert_ne!(listed(&filled(8, other.path())), listed(&office));
    }
}
