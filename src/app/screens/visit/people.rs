//! The people of a visit as a table, and what each still lacks.

use crate::app::screens::case::{left, who};
use crate::app::shared::Shared;
use crate::app::view::{Align, Column, Span, TableView, Tone, span};
use crate::domain::case::{Case, PaperRecord, State};
use crate::domain::number::Number;
use crate::domain::trouble::Say;
use crate::forms::lack;
use crate::forms::pack::{Moment, Pack};
use crate::office::draft::{Draft, Stage};
use crate::office::request::visit::Someone;
use crate::office::{application, facts, intake};

pub(super) fn table(known: bool, people: &[Someone], chosen: usize, cx: &Shared) -> TableView {
    let rows: Vec<Vec<Span>> = people.iter().map(|p| row(p, cx)).collect();
    let column = |head: &str, width, align| Column {
        head: cx.text(head),
        width,
        align,
        ..Column::default()
    };
    TableView {
        columns: vec![
            column("column-case", 9, Align::Left),
            column("column-who", 0, Align::Left),
            column("visit-column-category", 20, Align::Left),
            column("visit-column-state", 16, Align::Left),
            column("visit-column-missing", 9, Align::Right),
        ],
        rows,
        selected: Some(chosen),
        empty: cx.text(if known { "visit-nobody" } else { "home-reading" }),
        focus: true,
        whole: true,
    }
}

fn row(someone: &Someone, cx: &Shared) -> Vec<Span> {
    let pack = pack(someone, cx);
    let category = match someone {
        Someone::Draft(draft) => Some(&draft.category),
        Someone::Case(case) => case.opened.as_ref().map(|o| &o.category),
    };
    let category = category.and_then(|c| pack?.category(c));
    let category = category.map_or("", |c| c.title.get(cx.lang));
    let missing = match missing(someone, cx).len() {
        0 => span("✓", Tone::Done),
        some => span(some.to_string(), Tone::Soon),
    };
    let (number, who, state) = match someone {
        Someone::Draft(draft) => {
            let title = draft.title();
            let who = match title.is_empty() {
                true => cx.text("draft-nameless"),
                false => title,
            };
            (String::new(), who, (cx.text("draft"), Tone::Soon))
        }
        Someone::Case(case) => (
            case.number.as_ref().map_or(String::new(), Number::short),
            who(case),
            left(case, cx),
        ),
    };
    vec![
        span(number, Tone::Plain),
        span(who, Tone::Plain),
        span(category, Tone::Dim),
        span(state.0, state.1),
        missing,
    ]
}

fn pack<'a>(someone: &Someone, cx: &'a Shared) -> Option<&'a Pack> {
    let hash = match someone {
        Someone::Draft(draft) => &draft.pack,
        Someone::Case(case) => &case.opened.as_ref()?.pack,
    };
    cx.office.as_ref()?.catalogue.by_hash(hash).map(|p| &**p)
}

/// What this person still lacks, each in a line.
pub(super) fn missing(someone: &Someone, cx: &Shared) -> Vec<String> {
    let Some(pack) = pack(someone, cx) else {
        return Vec::new();
    };
    match someone {
        Someone::Draft(draft) => of_draft(draft, pack, cx),
        Someone::Case(case) => of_case(case, pack, cx),
    }
}

fn of_draft(draft: &Draft, pack: &Pack, cx: &Shared) -> Vec<String> {
    let on = cx.today();
    let mut out = Vec::new();
    if let Some(office) = &cx.office {
        let verdict = intake::checklist_in(office, draft, pack, draft.weighed_on(on)).verdict;
        let say = |lang, say: &Say| cx.sayer.say(lang, say);
        out.extend(verdict.lacks.iter().map(|l| lack::words(pack, l, cx.lang, &say)));
        if !verdict.asks.is_empty() {
            out.push(cx.say(&Say::new("visit-missing-asks").with("count", verdict.asks.len())));
        }
    }
    let open = application::open_fields(&application::findings(draft, pack, on));
    if draft.stage == Stage::Checklist || draft.stage == Stage::Passport {
        out.push(cx.text("visit-missing-application"));
    } else if open > 0 {
        out.push(cx.say(&Say::new("visit-missing-fields").with("count", open)));
    } else if !draft.consent_signed {
        out.push(cx.text("visit-missing-signature"));
    }
    out
}

fn of_case(case: &Case, pack: &Pack, cx: &Shared) -> Vec<String> {
    let mut out = Vec::new();
    let moment = match case.state {
        State::Waiting => Some(Moment::Accepted),
        State::HandedOver | State::Withdrawn => None,
        state => Moment::of(state),
    };
    for paper in moment.iter().flat_map(|m| facts::papers(case, pack, *m)) {
        if !case.paper(&paper.code).is_some_and(PaperRecord::is_out) {
            let title = paper.title.get(cx.lang);
            out.push(cx.say(&Say::new("visit-missing-paper").with("paper", title)));
        }
    }
    let next = match case.state {
        State::Accepted => Some("visit-missing-transfer"),
        State::Waiting => Some("visit-missing-answer"),
        State::Granted | State::Refused => Some("visit-missing-hand-over"),
        State::Returned => Some("state-returned"),
        State::Open | State::IntakeRefused | State::Withdrawn | State::HandedOver => None,
    };
    out.extend(next.map(|id| cx.text(id)));
    out
}
