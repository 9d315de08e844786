//! Whether a case can go on wherever it stands: each step begins for somebody, waits for nothing in vain, and an answer
//! can come from it. A way back to a step that was done is lawful, as long as another leads out.

use super::super::Gathering;
use super::walk::{MOST_STEPS, Set, Walk};
use crate::domain::case::State;
use crate::domain::checklist::{Applicant, Condition, Past};
use crate::domain::code::{FieldKey, StepCode};
use crate::domain::trouble::Say;
use crate::forms::pack::{Channel, End, Pack, Request, Step};
use crate::forms::raw::{RawPack, RawStep};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// More kinds of applicants are not told apart.
const MOST_APPLICANTS: usize = 4096;

pub fn check(raw: &RawPack, pack: &Pack, found: &mut Gathering<'_>) {
    let named = |code: &StepCode| pack.step(code).is_some();
    let whole = |s: &Step| {
        s.after
            .iter()
            .chain(s.ends.iter().flat_map(|e| &e.next))
            .all(named)
    };
    if pack.steps.is_empty() || pack.steps.len() > MOST_STEPS || !pack.steps.iter().all(whole) {
        return;
    }
    let raws: Vec<&RawStep> = pack.steps.iter().filter_map(|s| raw_of(raw, s)).collect();
    if raws.len() != pack.steps.len() {
        return;
    }
    if joins(pack, &raws, found) && ends(pack, &raws, found) {
        walked(pack, &raws, found);
    }
}

fn raw_of<'a>(raw: &'a RawPack, step: &Step) -> Option<&'a RawStep> {
    let mut all = raw.step.iter().map(toml::Spanned::get_ref);
    all.find(|r| r.code.get_ref() == step.code.as_str())
}

/// Each step that is waited for leads there itself, else nothing would begin when it is done last.
fn joins(pack: &Pack, raws: &[&RawStep], found: &mut Gathering<'_>) -> bool {
    let mut all = true;
    for (step, raw) in pack.steps.iter().zip(raws) {
        for (code, place) in step.after.iter().zip(&raw.after) {
            let leads = pack.step(code).is_some_and(|s| {
                let mut next = s.ends.iter().flat_map(|e| &e.next);
                next.any(|n| *n == step.code)
            });
            if !leads {
                all = false;
                let say = Say::new("pack-after-no-next").with("step", &step.code);
                found.bars(place.span(), say.with("after", code));
            }
        }
    }
    all
}

/// Ends that cannot come, and what would follow when the case is closed.
fn ends(pack: &Pack, raws: &[&RawStep], found: &mut Gathering<'_>) -> bool {
    let mut all = true;
    let by = |c: &Channel| pack.decided_by(&c.code).is_in_state_system();
    let nowhere = !pack.channels.iter().any(by);
    for (step, raw) in pack.steps.iter().zip(raws) {
        for (end, place) in step.ends.iter().zip(&raw.ends) {
            let id = if end.code == End::TRANSFERRED && nowhere {
                "pack-end-transferred-here"
            } else if end.code == State::HandedOver.as_str() && !end.next.is_empty() {
                "pack-next-after-hand-over"
            } else {
                continue;
            };
            all = false;
            found.bars(place.span(), Say::new(id).with("step", &step.code));
        }
    }
    all
}

fn walked(pack: &Pack, raws: &[&RawStep], found: &mut Gathering<'_>) {
    let steps = &pack.steps;
    let mut begun: Set = 0;
    let mut troubles: BTreeMap<usize, (Range<usize>, Say)> = BTreeMap::new();
    let mut tell = |place: Range<usize>, say: Say| {
        troubles.entry(place.start).or_insert((place, say));
    };
    let code = |n: usize| steps.get(n).map_or("", |s| s.code.as_str());
    let place_of = |n: usize| raws.get(n).map_or(0..0, |r| r.code.span());
    let after = |n: usize, awaited: usize| {
        let all = raws.get(n).into_iter().flat_map(|r| &r.after);
        let mut those = all.filter(|a| a.get_ref() == code(awaited));
        those.next().map_or_else(|| place_of(n), toml::Spanned::span)
    };
    let in_vain = |n: usize, awaited: usize| {
        let say = Say::new("pack-after-in-vain").with("step", code(n));
        (after(n, awaited), say.with("after", code(awaited)))
    };
    let applicants = applicants(pack);
    let anybody = applicants.values().next().cloned().unwrap_or_default();
    for ((theirs, transfers), whom) in applicants {
        let walk = Walk {
            steps,
            theirs,
            transfers,
        };
        let Some(met) = walk.all() else {
            return;
        };
        begun |= met.begun;
        for (n, awaited) in met.in_vain {
            let (place, say) = in_vain(n, awaited);
            tell(place, say.with("whom", &whom));
        }
        for (n, e) in met.nowhere {
            let end = raws.get(n).and_then(|r| r.ends.get(e));
            let place = end.map_or(0..0, toml::Spanned::span);
            let say = Say::new("pack-end-leads-nowhere").with("step", code(n));
            let end = end.map_or("", |e| e.get_ref().code.as_str());
            tell(place, say.with("end", end).with("whom", &whom));
        }
        for n in met.no_way_out {
            let say = Say::new("pack-step-no-way-out").with("step", code(n));
            tell(place_of(n), say.with("whom", &whom));
        }
        if met.nothing {
            let say = Say::new("pack-no-step-begins").with("whom", &whom);
            tell(place_of(0), say);
        }
    }
    // What follows where something else is wrong does not begin because of that.
    if troubles.is_empty() {
        for (n, step) in steps.iter().enumerate().filter(|(n, _)| begun & (1 << n) == 0) {
            let awaited = step.after.iter();
            let mut awaited = awaited.filter_map(|c| steps.iter().position(|s| s.code == *c));
            let (place, say) = match awaited.find(|a| begun & (1 << a) == 0) {
                Some(a) => {
                    let (place, say) = in_vain(n, a);
                    (place, say.with("whom", &anybody))
                }
                None => (
                    place_of(n),
                    Say::new("pack-step-unreached").with("step", &step.code),
                ),
            };
            troubles.insert(place.start, (place, say));
        }
    }
    for (place, say) in troubles.into_values() {
        found.bars(place, say);
    }
}

/// Who can come, as far as it makes a difference which steps are theirs and where it is decided, each named by an example.
fn applicants(pack: &Pack) -> BTreeMap<(Set, bool), String> {
    let mut fields: BTreeSet<&FieldKey> = BTreeSet::new();
    for step in &pack.steps {
        step.when.each(&mut |c| {
            if let Condition::Chosen(field, _) = c {
                fields.insert(field);
            }
        });
    }
    let mut choices: Vec<BTreeMap<FieldKey, String>> = vec![BTreeMap::new()];
    for field in fields.into_iter().filter_map(|key| pack.field(key)) {
        let more = choices.iter().flat_map(|chosen| {
            field.choices.iter().map(|c| {
                let mut chosen = chosen.clone();
                chosen.insert(field.key.clone(), c.code.clone());
                chosen
            })
        });
        choices = more.take(MOST_APPLICANTS).collect();
    }
    let mut out = BTreeMap::new();
    for category in &pack.categories {
        for channel in &category.channels {
            let way = pack.channel(channel);
            let takes = |r: &&Request| way.is_none_or(|w| w.takes(&r.code));
            for request in pack.requests.iter().filter(takes) {
                for chosen in &choices {
                    let applicant = Applicant {
                        category: category.code.clone(),
                        channel: channel.clone(),
                        request: request.code.clone(),
                        age: None,
                        citizenship: None,
                        issued_in: None,
                        scripts: BTreeMap::new(),
                        elsewhere: BTreeSet::new(),
                        represented: None,
                        past: Past::default(),
                        chosen: chosen.clone(),
                    };
                    let steps = pack.steps.iter().enumerate();
                    let theirs = steps.filter(|(_, s)| s.is_of(&applicant));
                    let theirs = theirs.fold(0, |set: Set, (n, _)| set | 1 << n);
                    let mut whom = vec![
                        channel.to_string(),
                        category.code.to_string(),
                        request.code.to_string(),
                    ];
                    whom.extend(chosen.iter().map(|(f, c)| format!("{f} = {c}")));
                    let transfers = pack.decided_by(channel).is_in_state_system();
                    out.entry((theirs, transfers)).or_insert_with(|| whom.join(", "));
                }
            }
        }
    }
    out
}
