//! What will be made up: whose cases, how each ends, on which days and hours its deeds are done.

use crate::domain::act::CaseId;
use crate::domain::case::State;
use crate::domain::code::{CategoryCode, ChannelCode, RequestCode};
use crate::forms::pack::Pack;
use crate::office::demo::chance::Chance;
use crate::office::demo::filling::{self, Visit};
use crate::office::demo::people::Someone;
use crate::office::open::OpenOffice;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use std::sync::Arc;

/// How a made-up case ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Draft,
    IntakeRefused,
    Accepted,
    Waiting,
    Granted,
    Refused,
    HandedOver,
    RefusalHandedOver,
    Returned,
    Withdrawn,
}

/// Each of them once, then by these parts of a hundred.
const ENDS: [(End, usize); 10] = [
    (End::Waiting, 16),
    (End::Accepted, 8),
    (End::HandedOver, 50),
    (End::Granted, 7),
    (End::IntakeRefused, 6),
    (End::Refused, 3),
    (End::Draft, 3),
    (End::RefusalHandedOver, 7),
    (End::Returned, 2),
    (End::Withdrawn, 1),
];

/// What is done, in the order in which it is done on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    Begin,
    Coupon,
    Transfer,
    Advance,
    SentBack,
    Withdraw,
    Answer,
    Result,
    HandOver,
}

/// The end that leads to a state.
pub fn end_of(state: State) -> End {
    match state {
        State::Open => End::Draft,
        State::IntakeRefused => End::IntakeRefused,
        State::Accepted => End::Accepted,
        State::Waiting => End::Waiting,
        State::Returned => End::Returned,
        State::Granted => End::Granted,
        State::Refused => End::Refused,
        State::HandedOver => End::HandedOver,
        State::Withdrawn => End::Withdrawn,
    }
}

/// What is done on the way to a state. The paper of the last step is left to whoever goes on.
pub fn deeds_until(state: State) -> &'static [Deed] {
    match state {
        State::Open | State::IntakeRefused => &[Deed::Begin],
        State::Accepted => &[Deed::Begin, Deed::Coupon],
        State::Waiting => &[Deed::Begin, Deed::Coupon, Deed::Transfer],
        State::Returned => &[Deed::Begin, Deed::Coupon, Deed::Transfer, Deed::SentBack],
        State::Granted | State::Refused => &[Deed::Begin, Deed::Coupon, Deed::Transfer, Deed::Answer],
        State::HandedOver => &[
            Deed::Begin,
            Deed::Coupon,
            Deed::Transfer,
            Deed::Answer,
            Deed::Result,
            Deed::HandOver,
        ],
        State::Withdrawn => &[Deed::Begin, Deed::Coupon, Deed::Withdraw],
    }
}

pub struct Plan {
    pub pack: Arc<Pack>,
    pub visit: Visit,
    /// By which way it came; none: by the usual one.
    pub channel: Option<ChannelCode>,
    pub end: End,
    /// The case, once it has begun.
    pub case: Option<CaseId>,
}

/// Working days, today (or the last one) first.
pub fn days(office: &OpenOffice, now: DateTime<Utc>, count: usize) -> Vec<NaiveDate> {
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

/// A service with those who may come for it.
type Offered = (Arc<Pack>, Vec<(CategoryCode, Vec<&'static Someone>)>);

pub fn plans(office: &OpenOffice, count: usize, now: DateTime<Utc>, chance: &mut Chance) -> Vec<Plan> {
    let on = office.at(now).date_naive();
    let catalogue = Arc::clone(&office.view.catalogue);
    let kind = office.view.settings.kind.clone();
    let offered: Vec<Offered> = catalogue
        .for_office(&kind)
        .map(|pack| (Arc::clone(pack), filling::eligible(&office.view, pack, on)))
        .filter(|(_, choices)| !choices.is_empty())
        .collect();
    let mut met = std::collections::BTreeMap::<(&str, &str), usize>::new();
    let mut others = other_ways(&offered, &kind);
    let key = |s: &Someone| (s.get("surname"), s.get("given_names"));
    let mut out = Vec::new();
    let mut unmet: Vec<(usize, End)> = ENDS
        .iter()
        .flat_map(|(end, _)| (0..offered.len()).map(|place| (place, *end)))
        .filter(|(place, end)| offered.get(*place).is_some_and(|(pack, _)| can_end(pack, *end)))
        .collect();
    for nth in 0..count {
        let Some((place, end)) = next(nth, &offered, &unmet, chance) else {
            break;
        };
        unmet.retain(|pair| *pair != (place, end));
        // Requests come by each such way once, in the last cases if they did not before.
        let last = nth >= ENDS.len() && count - nth <= others.len();
        let now_or_never = others.first().filter(|_| last);
        let (place, end) = now_or_never.map_or((place, end), |other| (other.place, End::Accepted));
        let Some((pack, choices)) = offered.get(place) else {
            break;
        };
        let by = |c: &CategoryCode| now_or_never.is_none_or(|other| pack.comes_by(c, &other.channel));
        let choices: Vec<_> = choices.iter().filter(|(c, _)| by(c)).collect();
        let Some((category, people)) = chance.one_of(&choices) else {
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
        let Some(usual) = other.or(pack.requests.first()) else {
            continue;
        };
        let accepted = !matches!(end, End::Draft | End::IntakeRefused);
        let way = others
            .iter()
            .position(|o| accepted && o.place == place && pack.comes_by(category, &o.channel))
            .map(|n| others.remove(n));
        let (channel, request) = match way {
            Some(other) => (Some(other.channel), other.request),
            None => (None, usual.code.clone()),
        };
        let times = met.entry(key(someone)).or_default();
        out.push(Plan {
            pack: Arc::clone(pack),
            visit: Visit {
                someone,
                category: category.clone(),
                request,
                nth: *times,
            },
            channel,
            end,
            case: None,
        });
        *times += 1;
    }
    out
}

/// A way in by which nobody comes in person, and what is asked for by it.
struct OtherWay {
    place: usize,
    channel: ChannelCode,
    request: RequestCode,
}

fn other_ways(offered: &[Offered], kind: &str) -> Vec<OtherWay> {
    let packs = offered.iter().enumerate();
    let ways = packs.flat_map(|(place, (pack, choices))| {
        let here = pack.channels_of(kind).into_iter().filter(|c| c.is_digital());
        let here = here.filter(|c| choices.iter().any(|(k, _)| pack.comes_by(k, &c.code)));
        here.filter_map(move |c| {
            let mut requests = pack.requests.iter().map(|r| r.code.clone());
            Some(OtherWay {
                place,
                channel: c.code.clone(),
                request: requests.find(|r| c.takes(r))?,
            })
        })
    });
    ways.collect()
}

/// Whose case comes next, and how it ends: every end once, then every end of every service, then as it comes.
fn next(
    nth: usize,
    offered: &[Offered],
    unmet: &[(usize, End)],
    chance: &mut Chance,
) -> Option<(usize, End)> {
    let drawn = || ENDS.get(nth).map(|(end, _)| *end);
    let able = |end: End| {
        let places = offered.iter().enumerate();
        let able = places.filter(|(_, (pack, _))| can_end(pack, end));
        able.map(|(place, _)| place).collect::<Vec<_>>()
    };
    if let Some(end) = drawn().filter(|end| !able(*end).is_empty()) {
        let place = *chance.one_of(&able(end))?;
        return Some((place, end));
    }
    if let Some(pair) = unmet.first() {
        return Some(*pair);
    }
    let all: Vec<usize> = (0..offered.len()).collect();
    let place = *chance.one_of(&all)?;
    let end = by_parts(chance);
    let (pack, _) = offered.get(place)?;
    Some((place, if can_end(pack, end) { end } else { End::HandedOver }))
}

/// Only the state system sends data back.
fn can_end(pack: &Pack, end: End) -> bool {
    end != End::Returned || pack.decided.is_in_state_system()
}

fn by_parts(chance: &mut Chance) -> End {
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
pub fn moments(
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
        End::Waiting | End::Returned | End::Withdrawn => chance.below(3),
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
        End::Waiting => &[
            (Deed::Begin, 0),
            (Deed::Coupon, 0),
            (Deed::Transfer, 0),
            (Deed::Advance, 0),
        ],
        End::Returned => &[
            (Deed::Begin, 0),
            (Deed::Coupon, 0),
            (Deed::Transfer, 0),
            (Deed::SentBack, 1),
        ],
        End::Withdrawn => &[(Deed::Begin, 0), (Deed::Coupon, 0), (Deed::Withdraw, 0)],
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
