//! Grounds of refusal to choose from.

use super::pack_of;
use crate::app::form::field::{Field, Kind};
use crate::app::point;
use crate::app::shared::Shared;
use crate::domain::checklist::LegalisationRule;
use crate::forms::pack::{Ground, GroundOf, Pack};
use crate::office::facts;
use crate::office::request::CaseView;

/// Grounds that can be named for this request.
fn grounds<'a>(view: &CaseView, pack: &'a Pack) -> Vec<&'a Ground> {
    let Some(applicant) = facts::applicant(&view.case, pack) else {
        return Vec::new();
    };
    pack.grounds_for(GroundOf::Service, &applicant, &|_: &str, _: &[String]| {
        LegalisationRule::Ask
    })
}

/// None is chosen.
pub const NONE: &str = "problem-ground-missing";

/// Which of them it is. Where there are several, none is chosen for the clerk.
pub fn field(view: &CaseView, cx: &Shared) -> Field {
    let options = options(view, cx);
    let several = options.len() > 1;
    let mut field = Field::new("ground", String::new(), Kind::Choice(options));
    if several {
        field.set(0, "");
    }
    field
}

/// The grounds to choose from, each with its point.
pub fn options(view: &CaseView, cx: &Shared) -> Vec<(String, String)> {
    let all = pack_of(view, cx).map(|p| grounds(view, p)).unwrap_or_default();
    let option = |g: &&Ground| {
        let point = g.point.as_deref().map_or(String::new(), |p| point::text(p, cx));
        let title = g.title.get(cx.lang);
        (g.code.as_str().to_owned(), format!("{point} {title}"))
    };
    all.iter().map(option).collect()
}
