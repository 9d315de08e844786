//! A way in by which the request itself is signed: nobody stands at the window. Nothing is printed there to be signed, and
//! what is done or given at the window holds for it only where the pack says so.

use super::super::Gathering;
use crate::domain::checklist::Condition;
use crate::domain::code::ChannelCode;
use crate::domain::trouble::Say;
use crate::forms::pack::{Channel, Moment, Pack};
use crate::forms::raw::RawPack;
use toml::Spanned;

pub fn check(raw: &RawPack, pack: &Pack, found: &mut Gathering<'_>) {
    for channel in pack.channels.iter().filter(|c| c.is_digital()) {
        for paper in &raw.paper {
            let code = &paper.get_ref().code;
            let mut rules = pack.papers.iter();
            let Some(rule) = rules.find(|p| p.code.as_str() == code.get_ref()) else {
                continue;
            };
            let id = match (rule.on, speaks(&rule.when, channel)) {
                (Moment::Open, Spoken::Named | Spoken::Silent) => "pack-digital-printed",
                (Moment::Accepted, Spoken::Silent) => "pack-digital-paper",
                _ => continue,
            };
            tell(id, code, channel, found);
        }
        for action in &raw.acceptance {
            let code = &action.get_ref().code;
            let mut rules = pack.acceptance.iter();
            let rule = rules.find(|a| a.code == *code.get_ref());
            if rule.is_some_and(|a| speaks(&a.when, channel) == Spoken::Silent) {
                tell("pack-digital-acceptance", code, channel, found);
            }
        }
    }
}

fn tell(id: &'static str, code: &Spanned<String>, channel: &Channel, found: &mut Gathering<'_>) {
    let say = Say::new(id).with("code", code.get_ref());
    found.bars(code.span(), say.with("channel", &channel.code));
}

/// What a condition says of those who come by a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spoken {
    /// They are left out.
    LeftOut,
    /// The channel is named, and it may hold for them.
    Named,
    /// It may hold for them, and nobody said so.
    Silent,
}

fn speaks(when: &Condition, channel: &Channel) -> Spoken {
    let mut named = false;
    when.each(&mut |c| {
        if let Condition::Channel(codes) = c {
            named |= codes.contains(&channel.code);
        }
    });
    match (may_hold(when, &channel.code, true), named) {
        (false, _) => Spoken::LeftOut,
        (true, true) => Spoken::Named,
        (true, false) => Spoken::Silent,
    }
}

/// Whether it can be `wanted` of somebody who comes by this channel, whatever else they are.
fn may_hold(when: &Condition, channel: &ChannelCode, wanted: bool) -> bool {
    let inner = |c: &Condition| may_hold(c, channel, wanted);
    match (when, wanted) {
        (Condition::All(parts), true) | (Condition::Any(parts), false) => parts.iter().all(inner),
        (Condition::All(parts), false) | (Condition::Any(parts), true) => parts.iter().any(inner),
        (Condition::Not(part), _) => may_hold(part, channel, !wanted),
        (Condition::Channel(codes), _) => codes.contains(channel) == wanted,
        _ => true,
    }
}
