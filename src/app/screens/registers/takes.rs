//! Which cases a register takes, in words: an empty list says by that why it is empty.

use crate::app::shared::Shared;
use crate::domain::checklist::Condition;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::request::pack_lists::OfPack;
use crate::texts::lang::{Lang, Texts};

/// The step whose cases it takes, and what else is asked of a case; nothing of what no words are there for.
pub fn said(of: &OfPack, cx: &Shared) -> Vec<Say> {
    let office = cx.office.as_ref();
    let Some(pack) = office.and_then(|office| office.catalogue.get(&of.service)) else {
        return Vec::new();
    };
    let Some(register) = pack.register(&of.list) else {
        return Vec::new();
    };
    let step = register.step.as_ref().and_then(|step| pack.step(step));
    let step = step.map(|step| Say::new("register-takes-step").with("step", step.title.get(cx.lang)));
    let only = words(&register.when, pack, cx.lang);
    let only = only.map(|words| Say::new("register-takes-only").with("what", words));
    step.into_iter().chain(only).collect()
}

fn words(when: &Condition, pack: &Pack, lang: Lang) -> Option<String> {
    let any_of = |titles: Vec<Option<&Texts>>| {
        let titles: Vec<&str> = titles.into_iter().flatten().map(|t| t.get(lang)).collect();
        (!titles.is_empty()).then(|| titles.join(" / "))
    };
    match when {
        Condition::All(parts) => {
            let said: Vec<String> = parts.iter().filter_map(|part| words(part, pack, lang)).collect();
            (!said.is_empty()).then(|| said.join("; "))
        }
        Condition::Chosen(key, codes) => {
            let field = pack.field(key)?;
            let title = |code: &String| field.choices.iter().find(|c| c.code == *code).map(|c| &c.title);
            let chosen = any_of(codes.iter().map(title).collect())?;
            Some(format!("{} – {chosen}", field.label.get(lang)))
        }
        Condition::Category(codes) => {
            any_of(codes.iter().map(|c| pack.category(c).map(|c| &c.title)).collect())
        }
        Condition::Request(codes) => {
            any_of(codes.iter().map(|c| pack.request(c).map(|r| &r.title)).collect())
        }
        Condition::Channel(codes) => {
            any_of(codes.iter().map(|c| pack.channel(c).map(|c| &c.title)).collect())
        }
        _ => None,
    }
}
