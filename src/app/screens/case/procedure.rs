//! Ending a step of the procedure: which of those that run, and how it ended.

use crate::app::picker::{Item, PickOne};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::domain::act::CaseId;
use crate::domain::code::StepCode;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::procedure::can_end;
use crate::office::request::{CaseView, Flow, Request};
use crate::texts::lang::Lang;

const ENDED: &str = "ended:";

/// Steps that run with the ends that a clerk records, each by its token and its words.
pub fn choices(view: &CaseView, pack: &Pack, lang: Lang) -> Vec<(String, String)> {
    let open = view.case.steps.iter().filter(|s| s.done.is_none());
    let rules = open.filter_map(|s| pack.step(&s.begun.step));
    let ends = rules.flat_map(|rule| rule.ends.iter().map(move |end| (rule, end)));
    let titled = ends.filter_map(|(rule, end)| {
        let words = format!("{}: {}", rule.title.get(lang), end.title.as_ref()?.get(lang));
        Some((format!("{ENDED}{} {}", rule.code, end.code), words))
    });
    titled.collect()
}

/// The list to choose from.
pub fn list(view: &CaseView, pack: &Pack, cx: &Shared) -> Turn {
    let of = |lang| choices(view, pack, lang);
    let all = [Lang::Kk, Lang::Ru, Lang::En].map(|lang| (lang, of(lang)));
    let items = move |cx: &Shared| {
        let said = all.iter().filter(|(lang, _)| *lang == cx.lang);
        said.flat_map(|(_, all)| all.iter().map(|(token, words)| Item::new(token, words)))
            .collect()
    };
    let list = PickOne::worded(Say::new("screen-end-step"), Box::new(items), cx);
    Turn::Push(Box::new(list.numbered()))
}

/// What a choice asks of the office.
pub fn request(case: CaseId, token: &str) -> Option<Request> {
    let (step, end) = token.strip_prefix(ENDED)?.split_once(' ')?;
    Some(Request::Flow(Flow::EndStep {
        case,
        step: StepCode::parse(step).ok()?,
        end: end.to_owned(),
    }))
}

/// Why it cannot be refused yet: a step runs that comes before the answer.
pub fn too_early(view: &CaseView, pack: &Pack) -> Option<Say> {
    (!can_end(&view.case, pack, "refused")).then(|| Say::new("refusal-step-before"))
}
